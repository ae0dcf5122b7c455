"""The command line: starts the window, or does the one thing that was asked for."""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from aimstars_desktop import config
from aimstars_desktop.cli import output
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code (``domain.errors.Outcome``)."""
    parser = _parser()
    given = sys.argv[1:] if arguments is None else arguments
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


def _parser() -> ArgumentParser:
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
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    from aimstars_desktop.cli import db

    db.add_parser(commands)
    return parser


def _run(parsed: Namespace) -> int:
    if parsed.version:
        from aimstars_desktop.versions import versions

        for name, version in versions().items():
            output.line(f"{name} {version}")
        return Outcome.DONE
    if parsed.locale:
        os.environ[config.LOCALE_VARIABLE] = parsed.locale
    folders = config.folders(parsed.data_dir)
    if parsed.command == "db":
        from aimstars_desktop.cli import db

        return db.run(parsed, folders)
    return _open_window(folders)


def _open_window(folders: config.Folders) -> int:
    from aimstars_desktop import guard, system

    lacking = system.screen_is_missing(os.environ)
    if lacking:
        output.error(lacking)
        return Outcome.NO_SCREEN
    if system.shows_windows(os.environ) and _libraries_are_missing():
        return Outcome.ERROR  # without them Qt would end the process, with words for engineers
    # Thousands of objects are made until the first window is painted, and none can go yet:
    # looking for garbage meanwhile costs a tenth of the start. The window turns it on again.
    gc.disable()
    try:
        with guard.plain_import():
            import PySide6
            import PySide6.QtWidgets
    except ImportError:
        if _libraries_are_missing():
            return Outcome.ERROR
        raise
    refused = guard.refusal(sys.version_info[:3], PySide6.__version__, sys.platform)
    if refused:
        output.error(refused)
        return Outcome.ERROR
    from aimstars_desktop import bootstrap

    return bootstrap.run(folders)


def _libraries_are_missing() -> bool:
    from aimstars_desktop import system

    lacking = system.libraries_are_missing(os.environ)
    if lacking:
        output.error(lacking)
    return lacking is not None
