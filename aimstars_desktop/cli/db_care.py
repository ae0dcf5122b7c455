"""The sub-commands of ``aimstars db`` that change the diary file, or try it out on a copy."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output
from aimstars_desktop.cli.arguments import add, add_json, add_wait, add_yes, agrees, print_json
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aimstars_desktop.cli.arguments import Commands
    from aimstars_desktop.domain.sentences import Sentence
    from aimstars_desktop.domain.upgrades import Receipt
    from aimstars_desktop.services.doctor import Finding

NO_SQL = (
    "SQL can be printed for PostgreSQL only: on SQLite tables are rebuilt from what is found in"
    " the file. Use “aimstars db dry-run”, which does the whole upgrade on a copy."
)


def add_parsers(commands: Commands) -> None:
    """Add the sub-commands."""
    upgrade = add(commands, "upgrade", _upgrade, "bring the diary up to date, or create it")
    upgrade.add_argument("revision", nargs="?", default="head")
    upgrade.add_argument(
        "--new", action="store_true", help="create a diary even where one seems to be lost"
    )
    downgrade = add(commands, "downgrade", _downgrade, "take revisions back; asks first")
    downgrade.add_argument("revision", nargs="?", default="-1")
    add_yes(downgrade)
    for parser in (upgrade, downgrade):
        parser.add_argument("--sql", action="store_true", help="print SQL (PostgreSQL only)")
        parser.add_argument("--tag", help="as in Alembic: a word for env.py")
        parser.add_argument(
            "--i-have-a-backup",
            action="store_true",
            help="go on without pg_dump (PostgreSQL only)",
        )
        add_wait(parser)
    dry_run = add(commands, "dry-run", _dry_run, "do the whole upgrade on a copy, and remove it")
    dry_run.add_argument("revision", nargs="?", default="head")
    add_json(dry_run)
    doctor = add(commands, "doctor", _doctor, "compare points and stats with what happened")
    doctor.add_argument("--repair", action="store_true", help="put them right, after a backup")
    add_wait(doctor)
    add_json(doctor)


def _upgrade(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.upgrade import HEAD, Preparation, prepare

    if arguments.sql:
        return _no_sql()
    if arguments.revision not in ("head", "heads", HEAD):
        return _move(arguments, folders, down=False)
    new = True if arguments.new else None
    with prepare(folders, SystemClock(), wait=arguments.wait, new=new) as prepared:
        match prepared.preparation:
            case Preparation.CREATED:
                output.line(f"A new diary was created: {folders.database}")
            case Preparation.UPGRADED:
                output.line(f"The diary is now at revision {HEAD}.")
                output.line(f"A verified backup of how it was lies in {folders.backups}")
            case Preparation.READY:
                output.line(f"The diary is at revision {HEAD}; there was nothing to do.")
    return Outcome.DONE


def _downgrade(arguments: Namespace, folders: Folders) -> int:
    return _no_sql() if arguments.sql else _move(arguments, folders, down=True)


def _move(arguments: Namespace, folders: Folders, *, down: bool) -> int:
    """Go to a revision that is not head."""
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.upgrade import DataLock, current
    from aimstars_desktop.storage.upgrade.pending import refuse_while_restoring
    from aimstars_desktop.storage.upgrade.planning import plan
    from aimstars_desktop.storage.upgrade.run import upgrade
    from aimstars_desktop.storage.upgrade.targets import resolve

    refuse_while_restoring(folders)
    start = current(folders)
    made = plan(folders, target=resolve(arguments.revision, start))
    if not made.steps:
        output.line(f"The diary is at revision {start}; there was nothing to do.")
        return Outcome.DONE
    refuse_other_way(start, made.target, back=made.down, down=down)
    if down:
        say_what_is_lost(start, made.target, [step.loses for step in made.steps])
        if not agrees(arguments, "A backup is made first. Go back?"):
            output.line("Nothing was changed.")
            return Outcome.CANCELLED
    with DataLock(folders.data) as lock:
        lock.exclusive(arguments.wait)
        receipt = upgrade(folders, SystemClock(), target=made.target)
    output.line(f"The diary is now at revision {receipt.target}.")
    output.line(f"A verified backup of how it was: {folders.backups / str(receipt.backup)}")
    return Outcome.DONE


def refuse_other_way(start: str, target: str, *, back: bool, down: bool) -> None:
    """Refuse to upgrade back or to downgrade forth.

    Args:
        back: whether ``target`` is older than ``start``.
        down: whether going back was asked for.

    Raises:
        ValueError: it is the other way.
    """
    if back is not down:
        raise ValueError(f"{target} is {'older' if back else 'newer'} than {start}")


def say_what_is_lost(start: str, target: str, losses: Sequence[Sentence | None]) -> None:
    """Print what each step back from ``start`` to ``target`` gives up; None: nothing."""
    steps = output.amount(len(losses), "step", "steps")
    output.line(f"Going back from {start} to {target} takes {steps}.")
    for sentence in [str(one) for one in losses if one] or ["Nothing is lost."]:
        output.line(f"  {sentence}")


def _dry_run(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.upgrade import current
    from aimstars_desktop.storage.upgrade.status import dry_run
    from aimstars_desktop.storage.upgrade.targets import resolve

    target = resolve(arguments.revision, current(folders))
    receipt = dry_run(folders, SystemClock(), target=target)
    if arguments.json:
        from dataclasses import asdict

        print_json(asdict(receipt) | {"result": receipt.result.name})
    else:
        _print_trial(receipt)
    return Outcome.DONE


def _print_trial(receipt: Receipt) -> None:
    for step in receipt.steps:
        peak = f"  {step.peak / 1e6:6.0f} MB" if step.peak else ""
        output.line(f"{step.revision}  {step.seconds:8.3f} s{peak}")
    for table in sorted({*receipt.before, *receipt.after}):
        before, after = receipt.before.get(table), receipt.after.get(table)
        if before != after:
            output.line(f"{table}: {_rows(before)} -> {_rows(after)}")
    output.line(
        f"{receipt.start} -> {receipt.target} in {receipt.seconds:.2f} s,"
        f" {receipt.size_before:,} -> {receipt.size_after:,} bytes. The copy was removed."
    )


def _rows(count: int | None) -> str:
    return "no table" if count is None else output.amount(count, "row", "rows")


def _doctor(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import check
    from aimstars_desktop.storage.upgrade.pending import refuse_while_restoring

    if arguments.repair:
        refuse_while_restoring(folders)
    problems = check(folders)
    findings = _repair(arguments, folders) if arguments.repair else _examine(folders)
    if arguments.json:
        print_json({"problems": problems, "accounts": [_told(finding) for finding in findings]})
    else:
        for line in [*problems, *(_words(finding) for finding in findings)]:
            output.line(line)
        if not problems and not findings:
            output.line("The diary is sound, and every point is where it belongs.")
        elif findings and arguments.repair:
            output.line(f"Put right, after a backup in {folders.backups}.")
    wrong = problems or (findings and not arguments.repair)
    return Outcome.DAMAGED if wrong else Outcome.DONE


def _examine(folders: Folders) -> Sequence[Finding]:
    from aimstars_desktop.services.doctor import Doctor
    from aimstars_desktop.storage.engine import diary_engines
    from aimstars_desktop.storage.unit_of_work import DiaryStorage

    storage = DiaryStorage(diary_engines(folders.database, read_only=True), lambda _: None)
    try:
        return Doctor(storage).examine()
    finally:
        storage.close()


def _repair(arguments: Namespace, folders: Folders) -> Sequence[Finding]:
    from aimstars_desktop.domain.backups import Reason
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.services.doctor import Doctor
    from aimstars_desktop.storage.backups import Backups
    from aimstars_desktop.storage.engine import diary_engines
    from aimstars_desktop.storage.unit_of_work import DiaryStorage
    from aimstars_desktop.storage.upgrade import DataLock
    from aimstars_desktop.storage.upgrade.pending import refuse_while_restoring

    with DataLock(folders.data) as lock:
        lock.exclusive(arguments.wait)
        refuse_while_restoring(folders)  # again, now that nobody else can begin one
        findings = _examine(folders)
        if not findings:
            return findings
        Backups(folders).make(Reason.REPAIR, SystemClock().now(), lambda _: None)
        storage = DiaryStorage(diary_engines(folders.database, journal="DELETE"), lambda _: None)
        try:
            return Doctor(storage).repair()
        finally:
            storage.close()


def _told(finding: Finding) -> dict[str, object]:
    found = finding.checkup
    return {
        "account": finding.account.id,
        "missing": len(found.missing),
        "surplus": len(found.extra),
        "days": [wrong.day.isoformat() for wrong in found.days],
    }


def _words(finding: Finding) -> str:
    found = finding.checkup
    return (
        f"account {finding.account.id}:"
        f" {output.amount(len(found.missing), 'points row', 'points rows')} missing,"
        f" {len(found.extra)} without a reason,"
        f" {output.amount(len(found.days), 'day', 'days')} summed up wrong"
    )


def _no_sql() -> int:
    output.error(NO_SQL)
    return Outcome.USAGE
