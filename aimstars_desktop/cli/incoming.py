"""``aimstars import --dry-run``: says what a file of another program would bring."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import config
from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.accounts import account_with_email
from aimstars_desktop.cli.db.arguments import print_json
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from aimstars_desktop.config import Folders
    from aimstars_desktop.domain.imports import DryRun

MOST_SHOWN = 20
"""Problems that are printed one by one; ``--json`` has all."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    passwords.add_options(parser)
    parser.add_argument("--account", required=True, metavar="EMAIL", help="whose diary")
    parser.add_argument(
        "--dry-run", action="store_true", required=True, help="look only; nothing is written"
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    parser.add_argument("file", type=Path, metavar="FILE", help="a file or folder")


def run(arguments: Namespace, folders: Folders) -> int:
    """Print what is in the file and return the exit code.

    Raises:
        DiaryFileError: there is no diary at head.
        ImportRefusedError: no reader can read the file.
    """
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.services.transfer.dry_run import DryRunService
    from aimstars_desktop.storage.diaries import diary_at
    from aimstars_desktop.storage.foreign_tables import open_tables

    diary = diary_at(config.server_address(), folders, SystemClock())
    if not passwords.can_unlock(arguments, diary):
        return Outcome.USAGE
    with diary.reading() as storage:
        account = account_with_email(storage, arguments.account)
        service = DryRunService(
            lambda: storage.reading(account.id), account, diary.clock, open_tables
        )
        found = service.run(config.absolute(arguments.file))
    if arguments.json:
        print_json(_as_json(found))
    else:
        _print(found)
    return Outcome.DONE


def _as_json(found: DryRun) -> dict[str, object]:
    return {
        "format": found.format,
        "entries": found.entries,
        "days": found.days,
        "first": found.first,
        "last": found.last,
        "pictures": found.pictures,
        "goals": found.goals,
        "duplicates": found.duplicates,
        "problems": [
            {"place": problem.place, "sentence": str(problem.sentence)}
            for problem in found.problems
        ],
    }


def _print(found: DryRun) -> None:
    entries = output.amount(found.entries, "entry", "entries")
    output.line(f"{found.title} ({found.format})")
    output.line(f"{entries} on {output.amount(found.days, 'day', 'days')}")
    if found.first is not None:
        output.line(f"from {found.first} to {found.last}")
    output.line(f"{output.amount(found.pictures, 'picture', 'pictures')}")
    output.line(f"{output.amount(found.goals, 'goal', 'goals')}")
    output.line(f"{found.duplicates:,} already in the diary")
    for problem in found.problems[:MOST_SHOWN]:
        output.line(f"{problem.place}: {problem.sentence}")
    if len(found.problems) > MOST_SHOWN:
        output.line(f"and {len(found.problems) - MOST_SHOWN:,} more: --json lists all")
    output.line("Nothing was written.")
