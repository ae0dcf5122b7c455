"""How the sub-commands of ``aimstars db`` are added, and what several of them share."""

from __future__ import annotations

import contextlib
import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from aimstars_desktop.cli import output
from aimstars_desktop.config import Folders

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]

DAY = 86_400
"""The longest wait, in seconds."""

Command = Callable[[Namespace, Folders], int]
"""Does one thing and returns the exit code."""


def add(commands: Commands, name: str, command: Command, words: str) -> ArgumentParser:
    """Add a sub-command and return its parser."""
    parser = commands.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
    parser.set_defaults(db_command=command, db_name=name)
    return parser


def add_json(parser: ArgumentParser) -> None:
    """Let a reading command answer in JSON."""
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def add_wait(parser: ArgumentParser) -> None:
    """Let a command that needs the diary for itself wait longer."""
    parser.add_argument(
        "--wait",
        type=_seconds,
        default=10.0,
        metavar="SECONDS",
        help="how long to wait for a window that has the diary open (default: 10)",
    )


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        seconds = float(text)
        if 0 <= seconds <= DAY:  # "nan" and "inf" are numbers to Python, and none to a clock
            return seconds
    raise ArgumentTypeError(f"{text} is no number of seconds up to {DAY}")


def add_yes(parser: ArgumentParser) -> None:
    """Let a command that asks be answered beforehand."""
    parser.add_argument("--yes", action="store_true", help="do not ask")


def print_json(data: object) -> None:
    """Print an answer for programs."""
    output.line(json.dumps(data, indent=2, ensure_ascii=True, default=str))


def agrees(arguments: Namespace, question: str) -> bool:
    """Ask on the console; without anybody there to answer, the answer is no."""
    if arguments.yes:
        return True
    output.line(f"{question} [y/N]")
    try:
        return input().strip().lower() in ("y", "yes")
    except (EOFError, OSError, RuntimeError):  # no console, or a build without one
        return False
