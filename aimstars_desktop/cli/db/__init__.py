"""``aimstars db``: maintenance of the diary without a window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from aimstars_desktop import config
from aimstars_desktop.cli import output, passwords
from aimstars_desktop.cli.db import authors, backups, doctor, inspect, keys, second_folder, upgrade
from aimstars_desktop.cli.db.arguments import Command, joined
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome

__all__ = ["add_parser", "joined", "run"]

if TYPE_CHECKING:
    from aimstars_desktop.cli.db.arguments import Commands
    from aimstars_desktop.domain.ports.diary import Diary


def add_parser(commands: Commands, help_text: str) -> None:
    """Add ``db`` and its sub-commands to the program's arguments."""
    parser = commands.add_parser("db", help=help_text)
    parser.set_defaults(db_command=_help(parser), unlocks=False)
    subcommands = parser.add_subparsers(metavar="COMMAND")
    inspect.add_parsers(subcommands)
    upgrade.add_parsers(subcommands)
    backups.add_parsers(subcommands)
    second_folder.add_parsers(subcommands)
    doctor.add_parsers(subcommands)
    keys.add_parsers(subcommands)
    authors.add_parsers(subcommands)


def run(arguments: Namespace, folders: Folders) -> int:
    """Run the sub-command and return the exit code.

    Raises:
        DiaryFileError: the diary is refused or could not be upgraded; its outcome is the code.
    """
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.diary.diaries import diary_at

    command: Command = arguments.db_command
    try:
        diary = diary_at(config.server_address(), folders, SystemClock())
        if arguments.unlocks:
            passwords.unlock(arguments, diary)
        return command(arguments, diary)
    except ValueError as error:  # ignore what was written after the command
        output.error(f"{error}.")
        return Outcome.USAGE


def _help(parser: ArgumentParser) -> Command:
    def show(arguments: Namespace, diary: Diary) -> int:
        del arguments, diary
        output.line(parser.format_help().rstrip())
        return Outcome.USAGE

    return show
