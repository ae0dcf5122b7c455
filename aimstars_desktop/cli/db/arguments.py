"""Adds the sub-commands of ``aimstars db``, with their shared options."""

from __future__ import annotations

import contextlib
import json
import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from aimstars_desktop.cli import output, passwords

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from aimstars_desktop.domain.ports.diary import Diary

    Commands = _SubParsersAction[ArgumentParser]

DAY = 86_400
"""The longest wait, in seconds."""

Command: TypeAlias = "Callable[[Namespace, Diary], int]"
"""Runs a sub-command and returns the exit code."""


_RANGE = ("-r", "--rev-range")


def joined(given: Sequence[str]) -> list[str]:
    """Join a range such as ``-2:`` to its option; argparse would take it for another option."""
    found: list[str] = []
    for word in given:
        if found and found[-1] in _RANGE and re.match(r"-\d", word):
            found[-1] = f"{_RANGE[-1]}={word}"
        else:
            found.append(word)
    return found


def add(
    commands: Commands, name: str, command: Command, words: str, *, unlocks: bool = True
) -> ArgumentParser:
    """Add a sub-command and return its parser.

    Args:
        commands: what to add it to.
        name: as it is typed.
        command: does what it says; returns the exit code.
        words: its line in the help.
        unlocks: whether an encrypted diary is unlocked before it, for which the password may be
            asked for; otherwise it does that itself where it reads the diary.
    """
    parser = commands.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
    parser.set_defaults(db_command=command, unlocks=unlocks)
    passwords.add_options(parser)
    return parser


def add_json(parser: ArgumentParser) -> None:
    """Add ``--json`` to a command that reads."""
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def add_wait(parser: ArgumentParser) -> None:
    """Add ``--wait`` to a command that needs exclusive access."""
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
        if 0 <= seconds <= DAY:  # "nan" and "inf" are numbers to Python, but not durations
            return seconds
    raise ArgumentTypeError(f"{text} is not a number of seconds up to {DAY}")


def add_yes(parser: ArgumentParser) -> None:
    """Add ``--yes`` to a command that asks."""
    parser.add_argument("--yes", action="store_true", help="do not ask")


def print_json(data: object) -> None:
    """Print JSON."""
    output.line(json.dumps(data, indent=2, ensure_ascii=True, default=str))


def is_answered() -> bool:
    """Return whether a person at a terminal can be asked, and asked again."""
    return sys.stdin is not None and sys.stdin.isatty()


def agrees(arguments: Namespace, question: str) -> bool:
    """Ask on the console, unless ``--yes`` was given; without a console the answer is no."""
    return arguments.yes or confirmed(question)


def confirmed(question: str) -> bool:
    """Ask on the console in any case; without a console the answer is no."""
    output.line(f"{question} [y/N]")
    try:
        return input().strip().lower() in ("y", "yes")
    except (EOFError, OSError, RuntimeError):  # no console, or a build without one
        return False
    except KeyboardInterrupt:
        output.line()  # the console is in the middle of "^C"
        return False
