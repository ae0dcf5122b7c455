"""The sub-commands of ``aimstars db`` about backups."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.db.arguments import add, add_json, add_wait, add_yes, agrees, print_json
from aimstars_desktop.domain.errors import DiaryFileError, Outcome, RuleError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.backups import Backup, UndescribedBackup
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.services.backups import BackupService

WAIT = 10.0
"""Seconds that a backup waits for a command with exclusive access."""


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands."""
    add_json(add(commands, "backup", _backup, "make a verified backup now"))
    words = "list, verify, pin or thin out the backups"
    backups = add(commands, "backups", _backups, words, unlocks=False)
    backups.add_argument(
        "action", nargs="?", default="list", choices=["list", "verify", "pin", "unpin", "prune"]
    )
    backups.add_argument("name", nargs="?", help="a backup; by default all of them")
    add_json(backups)
    restore = add(commands, "restore", _restore, "replace the diary with a backup")
    restore.add_argument("name", help="as aimstars db backups lists it, or the path of one")
    add_yes(restore)
    add_wait(restore)


def _service(diary: Diary) -> BackupService:
    from aimstars_desktop.services.backups import BackupService

    return BackupService(diary.backups, diary.clock)


def _backup(arguments: Namespace, diary: Diary) -> int:
    with diary.beside(WAIT):
        made = _service(diary).make()
    if arguments.json:
        print_json(_as_json(made))
    else:
        output.line(f"A verified backup was made: {diary.backups.path(made.file)}")
    return Outcome.DONE


def _backups(arguments: Namespace, diary: Diary) -> int:
    service = _service(diary)
    if arguments.action == "prune":
        removed = service.thin_out()
        _list(arguments, removed)
        return Outcome.DONE
    chosen = _chosen(service, arguments.name)
    undescribed = [] if arguments.name else service.undescribed()
    match arguments.action:
        case "pin" | "unpin":
            if not arguments.name:
                raise ValueError("name a backup")
            for one in chosen:
                service.pin(one, pinned=arguments.action == "pin")
        case "verify":
            return _verify(arguments, service, chosen, undescribed)
        case _:
            _list(arguments, chosen, undescribed)
    return Outcome.DONE


def _verify(
    arguments: Namespace,
    service: BackupService,
    chosen: Sequence[Backup],
    undescribed: Sequence[UndescribedBackup],
) -> int:
    found = {one.file: service.is_intact(one) for one in chosen}
    unknown = {one.file: False for one in undescribed}
    if arguments.json:
        print_json(found | unknown)
    else:
        for file, intact in found.items():
            output.line(f"{file}  {'verified' if intact else 'DAMAGED'}")
        for one in undescribed:
            output.line(about_undescribed(one))
    return Outcome.DONE if all(found.values()) and not undescribed else Outcome.DAMAGED


def about_undescribed(one: UndescribedBackup) -> str:
    """Describe a backup of which no manifest can be read."""
    made = f", of {one.made_at:%Y-%m-%d %H:%M} UTC" if one.made_at is not None else ""
    return (
        f"{one.file!r}{made}, {one.size / 1e6:.1f} MB: its manifest is missing or cannot be read,"
        " so it can be neither verified nor restored. It is never removed."
    )


def _list(
    arguments: Namespace, backups: Sequence[Backup], undescribed: Sequence[UndescribedBackup] = ()
) -> None:
    if arguments.json:
        unknown = [asdict(one) | {"reason": None} for one in undescribed]
        print_json([*map(_as_json, backups), *unknown])
        return
    for one in backups:
        marks = (" pinned" if one.pinned else "") + ("" if one.is_whole else " DAMAGED")
        marks += " earlier key" if one.has_other_key else ""
        output.line(
            f"{one.file}  {one.reason.value:9}"
            f"  {output.amount(one.entries, 'entry', 'entries'):>15}"
            f"  {one.size / 1e6:8.1f} MB{marks}"
        )
    for each in undescribed:
        output.line(about_undescribed(each))


def _restore(arguments: Namespace, diary: Diary) -> int:
    path = Path(arguments.name)
    elsewhere = path.name != arguments.name and path.is_file()
    service = _service(diary)
    if elsewhere and diary.keys is not None and diary.keys.is_locked:
        diary.current()  # refuses, before anything is copied
    (chosen,) = [service.look(path)] if elsewhere else _chosen(service, arguments.name)
    entries = output.amount(chosen.entries, "entry", "entries")
    output.line(f"{chosen.file} has {entries}, of {chosen.made_at:%Y-%m-%d %H:%M}")
    if not agrees(arguments, "Your present diary is backed up first. Restore this backup?"):
        output.line("Nothing was changed.")
        return Outcome.CANCELLED
    file = _usable(arguments, diary, chosen, path if elsewhere else None)
    before = service.all()
    missing = diary.restore(file, wait=arguments.wait)
    output.line(f"The diary is as it was at revision {chosen.start}.")
    if missing:
        pictures = output.amount(len(missing), "picture", "pictures")
        output.line(
            f"Missing of {chosen.file}: {pictures}, neither with it nor beside the backups."
        )
        for day in dict.fromkeys(missing):
            output.line(f"  {day}: {output.amount(missing.count(day), 'picture', 'pictures')}")
    if {one.file for one in service.all()} - {one.file for one in before}:
        output.line("The previous diary is among the backups.")
    return Outcome.DONE


def _usable(arguments: Namespace, diary: Diary, chosen: Backup, elsewhere: Path | None) -> str:
    """Return the name of a backup that is among the others, under today's key.

    What it takes is asked for before anything is copied, and a wrong answer leaves no copy.
    """
    typed = _asked(arguments) if chosen.has_other_key else ""
    service = _service(diary)
    known = {one.file for one in service.all()}
    file = chosen.file if elsewhere is None else service.take(elsewhere).file
    if not chosen.has_other_key:
        return file
    try:
        return _rewritten(diary, file, typed)
    except DiaryFileError:
        if file not in known:
            diary.backups.remove(file)
        raise


def _asked(arguments: Namespace) -> str:
    output.line("This backup has an earlier key: a password or a code of its time opens it.")
    typed = passwords.of_backup(arguments)
    if typed is None:
        raise ValueError("give it with --password-stdin or --password-file, in a line of its own")
    return typed


def _rewritten(diary: Diary, file: str, typed: str) -> str:
    """Write a backup that has an earlier key under today's; return its new name."""
    from aimstars_desktop.services.encryption import EncryptionService

    if diary.keys is None:
        raise ValueError("the backups of a server have no keys")
    try:
        made = EncryptionService(diary, diary.keys).open_backup(file, typed)
    except RuleError as error:
        raise passwords.wrong(error) from error
    output.line(f"It is rewritten with the key of today: {diary.backups.path(made)}")
    return made


def _chosen(service: BackupService, name: str | None) -> Sequence[Backup]:
    backups = service.all()
    if name is None:
        return backups
    names = (name, f"{name}.db", f"{name}.dump")
    found = [one for one in backups if one.file in names]
    if not found:
        for one in service.undescribed():
            if one.file in names:
                raise ValueError(about_undescribed(one))
        raise ValueError(f"there is no backup {name}")
    return found


def _as_json(one: Backup) -> dict[str, object]:
    return asdict(one) | {"reason": one.reason.value}
