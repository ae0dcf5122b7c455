"""The command line: starts the window, or does the one thing that was asked for."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from aimstars_desktop import config
from aimstars_desktop.cli import output, window
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome

DB_HELP = "look after the diary file"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code (``domain.errors.Outcome``)."""
    given = sys.argv[1:] if arguments is None else arguments
    parser = _parser(given)
    try:
        parsed = parser.parse_args(given)
    except SystemExit as leaving:  # argparse has said why; 2 is its code for wrong usage
        return leaving.code if isinstance(leaving.code, int) else Outcome.USAGE
    try:
        return _run(parsed)
    except DiaryFileError as error:
        output.error(str(error))
        return error.outcome
    except AimstarsError as error:
        output.error(str(error))
        return Outcome.ERROR


def _parser(given: Sequence[str]) -> ArgumentParser:
    parser = ArgumentParser(
        prog="aimstars", description="A private self-reflection diary on your own computer."
    )
    parser.add_argument("--version", action="store_true", help="print the versions and leave")
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="FOLDER",
        help=f"keep the diary here (also {config.DATA_DIR_VARIABLE})",
    )
    parser.add_argument(
        "--locale",
        metavar="NAME",
        help=f"speak this language, such as sv or de_AT (also {config.LOCALE_VARIABLE})",
    )
    parser.add_argument(
        "--minimized", action="store_true", help="start without a window in the way, as at login"
    )
    parser.add_argument(
        "--quick", action="store_true", help="write one entry in a small window, and be gone"
    )
    parser.add_argument(
        "--demo", action="store_true", help="open a sample diary, of which nothing is kept"
    )
    parser.add_argument(
        "--self-test",
        nargs="?",
        const=(),  # without a folder there are no files: those lying about here are not asked for
        type=_diaries_in,
        metavar="FOLDER",
        help="try out what the program stands on, and leave; diary files in the folder are copied, "
        "and the copies upgraded",
    )
    _add_pictures(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    if "db" in given:  # its many commands are read only for those who ask: a window starts sooner
        from aimstars_desktop.cli import db

        db.add_parser(commands, DB_HELP)
    else:
        commands.add_parser("db", help=DB_HELP)
    return parser


def _diaries_in(folder: str) -> Sequence[Path]:
    return sorted(Path(folder).glob("*.db"))


def _add_pictures(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--screenshots",
        type=Path,
        metavar="FOLDER",
        help="take pictures of every screen of the sample diary, in both themes, unseen",
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
        help="picture this screen only, such as diary; may be repeated",
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
        from aimstars_desktop.cli import pictures

        return pictures.take(parsed.screenshots, parsed.size, parsed.only or ())
    if parsed.self_test is not None:
        from aimstars_desktop.cli import self_test

        return self_test.run(parsed.self_test)
    folders = config.folders(parsed.data_dir)
    if parsed.command == "db":
        from aimstars_desktop.cli import db

        return db.run(parsed, folders)
    if parsed.demo:
        return window.open_demo()
    return window.open_diary(folders, minimized=parsed.minimized, quick=parsed.quick)
