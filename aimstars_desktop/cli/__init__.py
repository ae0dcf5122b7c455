"""The command line: starts the window, or runs a single command."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from aimstars_desktop import config, logs, system
from aimstars_desktop.cli import output, window
from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

DB_HELP = "maintain the diary"

COMMANDS = {
    "export": "export the diary, or a part of it, to a file",
    "import": "import a file of another diary, or show what it contains",
}
"""The commands beside ``db``, each with its line in the help."""


class _Command(Protocol):
    """What a module of a command offers."""

    def add_arguments(self, parser: ArgumentParser) -> None: ...

    def run(self, arguments: Namespace, folders: config.Folders) -> int: ...


class _Parser(ArgumentParser):
    """A parser whose help and errors survive what ``output`` does; so are those of its commands."""

    @override
    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        print_it = output.error if file is sys.stderr else output.line
        print_it(message.rstrip("\n"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code (``domain.errors.Outcome``)."""
    given = sys.argv[1:] if arguments is None else arguments
    logs.be_brief()
    if list(given) == [config.LOOK_WORDS_UP]:
        return _look_words_up()
    try:
        return _run(_parser(given).parse_args(_joined(given)))
    except SystemExit as leaving:  # argparse has printed why; 2 is its code for wrong usage
        return leaving.code if isinstance(leaving.code, int) else Outcome.USAGE
    except DiaryFileError as error:
        output.error(str(error))
        return error.outcome
    except AimstarsError as error:
        output.error(str(error))
    except OSError as error:  # no sentence of ours, but the system's own words
        output.error(": ".join(filter(None, (error.filename, error.strerror or str(error)))) + ".")
    except (EOFError, KeyboardInterrupt):  # Ctrl+D and Ctrl+C
        output.error("Interrupted. “aimstars db status” shows the state of the diary.")
        return Outcome.CANCELLED
    return Outcome.ERROR


def _look_words_up() -> int:
    from aimstars_desktop.services import spelling_process

    system.keep_memory_private()
    spelling_process.serve(sys.stdin.buffer, sys.stdout.buffer)
    return Outcome.DONE


def _parser(given: Sequence[str]) -> ArgumentParser:
    parser: ArgumentParser = _Parser(
        prog="aimstars", description="A private self-reflection diary on your own computer."
    )
    parser.add_argument("--version", action="store_true", help="print the versions and exit")
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="FOLDER",
        help=f"keep the diary here (also {config.DATA_DIR_VARIABLE})",
    )
    parser.add_argument(
        "--locale",
        metavar="NAME",
        help=f"use this language, such as sv or de_AT (also {config.LOCALE_VARIABLE})",
    )
    parser.add_argument("--minimized", action="store_true", help="start minimized, as at login")
    parser.add_argument(
        "--quick", action="store_true", help="write one entry in a small window, then exit"
    )
    parser.add_argument(
        "--demo", action="store_true", help="open a sample diary, in which nothing is saved"
    )
    parser.add_argument(
        "--self-test",
        nargs="?",
        const=(),  # no folder: no files are copied, not even from the current folder
        type=_diaries_in,
        metavar="FOLDER",
        help="check that the program's components work, and exit; diary files in the folder are "
        "copied, "
        "and the copies upgraded",
    )
    _add_pictures(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    if (
        "db" in given
    ):  # its many commands are imported only when needed, so that a window starts sooner
        from aimstars_desktop.cli import db

        db.add_parser(commands, DB_HELP)
    else:
        commands.add_parser("db", help=DB_HELP)
    for name, words in COMMANDS.items():
        command = commands.add_parser(name, help=words, description=f"{words.capitalize()}.")
        if name in given:
            _module(name).add_arguments(command)
    return parser


def _module(name: str) -> _Command:
    """Return the module of a command, which is imported only when needed."""
    if name == "export":
        from aimstars_desktop.cli import export

        return export
    from aimstars_desktop.cli import imports

    return imports


def _joined(given: Sequence[str]) -> Sequence[str]:
    if "db" not in given:
        return given
    from aimstars_desktop.cli import db

    return db.joined(given)


def _diaries_in(folder: str) -> Sequence[Path]:
    found = sorted(Path(folder).glob("*.db"))
    return [file for file in found if file.name != config.PICTURES_NAME]


def _add_pictures(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--screenshots",
        type=Path,
        metavar="FOLDER",
        help="take pictures of every screen of the sample diary, in both themes, offscreen",
    )
    parser.add_argument(
        "--size",
        default="1240x820",
        metavar="WIDTHxHEIGHT",
        help="of the window in the pictures (default: 1240x820)",
    )
    parser.add_argument(
        "--only",
        action="append",
        metavar="NAME",
        help="take only this screen, such as diary; may be repeated",
    )


def _run(parsed: Namespace) -> int:
    if parsed.version:
        from aimstars_desktop.versions import versions

        for name, version in versions().items():
            output.line(f"{name} {version}")
        return Outcome.DONE
    if parsed.locale:
        os.environ[config.LOCALE_VARIABLE] = parsed.locale
    if parsed.screenshots:
        from aimstars_desktop.cli import screenshots

        return screenshots.take(parsed.screenshots, parsed.size, parsed.only or ())
    if parsed.self_test is not None:
        from aimstars_desktop.cli import self_test

        return self_test.run(parsed.self_test)
    folders = config.folders(parsed.data_dir)
    if parsed.command == "db":
        from aimstars_desktop.cli import db

        system.keep_memory_private()
        return db.run(parsed, folders)
    if parsed.command in COMMANDS:
        system.keep_memory_private()
        return _module(parsed.command).run(parsed, folders)
    if parsed.demo:
        return window.open_demo()
    return window.open_diary(folders, minimized=parsed.minimized, quick=parsed.quick)
