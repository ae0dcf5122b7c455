"""``aimstars db``: the care of the diary file without a window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from aimstars_desktop.cli import db_authors, db_backups, db_care, db_look, db_server, output
from aimstars_desktop.cli.arguments import Command
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from aimstars_desktop.cli.arguments import Commands

FOR_AUTHORS = frozenset(
    ("", "init", "list-templates", "history", "revision", "migrate", "edit", "merge", "show",
     "heads", "branches", "changelog", "lint")
)  # fmt: skip
"""What is about the chain alone, whatever the diary is kept in."""


def add_parser(commands: Commands, help_text: str) -> None:
    """Add ``db`` and its sub-commands to the program's arguments."""
    parser = commands.add_parser("db", help=help_text)
    parser.set_defaults(db_command=_help(parser), db_name="")
    subcommands = parser.add_subparsers(metavar="COMMAND")
    db_look.add_parsers(subcommands)
    db_care.add_parsers(subcommands)
    db_backups.add_parsers(subcommands)
    db_authors.add_parsers(subcommands)


def run(arguments: Namespace, folders: Folders) -> int:
    """Do what was asked for and return the exit code.

    Raises:
        DiaryFileError: the diary is refused or could not be upgraded; its outcome is the code.
    """
    command: Command = arguments.db_command
    try:
        if db_server.address() and arguments.db_name not in FOR_AUTHORS:
            command = db_server.command(arguments.db_name)
        return command(arguments, folders)
    except ValueError as error:  # what was written after the command means nothing
        output.error(f"{error}.")
        return Outcome.USAGE


def _help(parser: ArgumentParser) -> Command:
    def show(arguments: Namespace, folders: Folders) -> int:
        del arguments, folders
        output.line(parser.format_help().rstrip())
        return Outcome.USAGE

    return show
