"""The sub-commands of ``aimstars db`` about backups."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output
from aimstars_desktop.cli.arguments import add, add_json, add_wait, add_yes, agrees, print_json
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aimstars_desktop.cli.arguments import Commands
    from aimstars_desktop.domain.backups import Backup
    from aimstars_desktop.services.backups import BackupService


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands."""
    add_json(add(commands, "backup", _backup, "make a verified backup now"))
    backups = add(commands, "backups", _backups, "list, verify, pin or thin out the backups")
    backups.add_argument(
        "action", nargs="?", default="list", choices=["list", "verify", "pin", "unpin", "prune"]
    )
    backups.add_argument("name", nargs="?", help="a backup; without one, all that it concerns")
    add_json(backups)
    restore = add(commands, "restore", _restore, "put a backup in the place of the diary")
    restore.add_argument("name", help="as aimstars db backups lists it")
    add_yes(restore)
    add_wait(restore)


def _service(folders: Folders) -> BackupService:
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.backups import Backups

    return BackupService(Backups(folders), SystemClock())


def _backup(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import DataLock, current
    from aimstars_desktop.storage.upgrade.prepare import WAIT

    current(folders)  # says in words when there is no diary
    with DataLock(folders.data) as lock:
        lock.shared(WAIT)  # who has it alone sweeps what is half-made
        made = _service(folders).make()
    if arguments.json:
        print_json(_told(made))
    else:
        output.line(f"A verified backup was made: {folders.backups / made.file}")
    return Outcome.DONE


def _backups(arguments: Namespace, folders: Folders) -> int:
    service = _service(folders)
    if arguments.action == "prune":
        removed = service.thin_out()
        _list(arguments, removed)
        return Outcome.DONE
    chosen = _chosen(service.all(), arguments.name)
    match arguments.action:
        case "pin" | "unpin":
            if not arguments.name:
                raise ValueError("say which backup")
            for one in chosen:
                service.pin(one, pinned=arguments.action == "pin")
        case "verify":
            return _verify(arguments, service, chosen)
        case _:
            _list(arguments, chosen)
    return Outcome.DONE


def _verify(arguments: Namespace, service: BackupService, chosen: Sequence[Backup]) -> int:
    found = {one.file: service.is_intact(one) for one in chosen}
    if arguments.json:
        print_json(found)
    else:
        for file, intact in found.items():
            output.line(f"{file}  {'verified' if intact else 'DAMAGED'}")
    return Outcome.DONE if all(found.values()) else Outcome.DAMAGED


def _list(arguments: Namespace, backups: Sequence[Backup]) -> None:
    if arguments.json:
        print_json([_told(one) for one in backups])
        return
    for one in backups:
        marks = (" pinned" if one.pinned else "") + ("" if one.is_whole else " DAMAGED")
        output.line(
            f"{one.file}  {one.reason.value:9}"
            f"  {output.amount(one.entries, 'entry', 'entries'):>15}"
            f"  {one.size / 1e6:8.1f} MB{marks}"
        )


def _restore(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.upgrade.put_back import put_back

    (chosen,) = _chosen(_service(folders).all(), arguments.name)
    entries = output.amount(chosen.entries, "entry", "entries")
    output.line(f"{chosen.file} has {entries}, of {chosen.made_at:%Y-%m-%d %H:%M}")
    if not agrees(arguments, "Your diary as it is now is backed up first. Put it back?"):
        output.line("Nothing was changed.")
        return Outcome.CANCELLED
    put_back(folders, SystemClock(), chosen.file, wait=arguments.wait)
    output.line(f"The diary is as it was at revision {chosen.start}.")
    output.line("What it was until now is among the backups.")
    return Outcome.DONE


def _chosen(backups: Sequence[Backup], name: str | None) -> Sequence[Backup]:
    if name is None:
        return backups
    found = [one for one in backups if one.file in (name, f"{name}.db")]
    if not found:
        raise ValueError(f"there is no backup {name}")
    return found


def _told(one: Backup) -> dict[str, object]:
    return asdict(one) | {"reason": one.reason.value}
