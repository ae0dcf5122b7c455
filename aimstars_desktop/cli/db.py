"""``aimstars db``: the care of the diary file without a window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Command = Callable[[Namespace, Folders], int]


def add_parser(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add ``db`` and its sub-commands to the program's arguments."""
    parser = commands.add_parser("db", help="look after the diary file")
    parser.set_defaults(db_command=_help(parser))
    subcommands = parser.add_subparsers(metavar="COMMAND")
    upgrade = _add(subcommands, "upgrade", _upgrade, "bring the diary up to date, or create it")
    upgrade.add_argument(
        "--wait",
        type=float,
        default=10.0,
        metavar="SECONDS",
        help="how long to wait for a window that has the diary open (default: 10)",
    )
    _add(subcommands, "current", _current, "print the revision of the diary")
    _add(subcommands, "check", _check, "look for damage; changes nothing")


def run(arguments: Namespace, folders: Folders) -> int:
    """Do what was asked for and return the exit code.

    Raises:
        DiaryFileError: the diary is refused or could not be upgraded; its outcome is the code.
    """
    command: Command = arguments.db_command
    return command(arguments, folders)


def _add(
    subcommands: _SubParsersAction[ArgumentParser], name: str, command: Command, words: str
) -> ArgumentParser:
    parser = subcommands.add_parser(name, help=words, description=words)
    parser.set_defaults(db_command=command)
    return parser


def _help(parser: ArgumentParser) -> Command:
    def show(arguments: Namespace, folders: Folders) -> int:
        del arguments, folders
        output.line(parser.format_help().rstrip())
        return Outcome.USAGE

    return show


def _upgrade(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage.upgrade import HEAD, Preparation, prepare

    with prepare(folders, SystemClock(), wait=arguments.wait) as prepared:
        match prepared.preparation:
            case Preparation.CREATED:
                output.line(f"A new diary was created: {folders.database}")
            case Preparation.UPGRADED:
                output.line(f"The diary is now at revision {HEAD}.")
                output.line(f"A verified backup of how it was lies in {folders.backups}")
            case Preparation.READY:
                output.line(f"The diary is at revision {HEAD}; there was nothing to do.")
    return Outcome.DONE


def _current(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import HEAD, current

    del arguments
    revision = current(folders)
    output.line(f"{revision} (head)" if revision == HEAD else revision)
    return Outcome.DONE


def _check(arguments: Namespace, folders: Folders) -> int:
    from aimstars_desktop.storage.upgrade import check

    del arguments
    problems = check(folders)
    for problem in problems:
        output.line(problem)
    if problems:
        output.error(f"The diary {folders.database} is damaged. Nothing was changed.")
        return Outcome.DAMAGED
    output.line("The diary is at head and sound.")
    return Outcome.DONE
