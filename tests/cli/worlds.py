"""All commands, and the worlds that are in their way."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from aimstars_desktop.cli import COMMANDS, _parser
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tests.cli.fork_server import BROKEN, CLOSED

Command = tuple[str, ...]

ACCOUNT = "maya@example.org"
BACKUP = "BACKUP"
"""Stands for the name of a backup that is there."""

PLACE = "PLACE"
"""In a value of the environment: a folder that is the act's own."""

FULL = "/dev/full"

UNDER_ANOTHER_ACCOUNT = (
    *("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups"),
    # It may enter the folder of the checkout, which can lie below one of another account.
    *("--inh-caps=+dac_override", "--ambient-caps=+dac_override"),
)
WITHOUT_OVERRIDE = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")


def _leave(folder: Path) -> None:
    del folder


def _empty(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir(mode=0o700)


def _lock_up(folder: Path) -> None:
    folder.chmod(0)


def _protect(folder: Path) -> None:
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o500 if path.is_dir() else 0o400)


@dataclass(frozen=True)
class World:
    """What is different from the usual.

    Args:
        data: does something to the data folder.
        data_dir: what names the data folder; None for its whole path.
        folder: the name of the data folder.
        encrypted: whether the diary is.
        gone: whether the current folder is deleted.
        under: starts the process.
        environ: of the process; None for what is not there.
        stdout: what it is instead of a file.
        stderr: likewise.
        terminal: whether there is one, on which Ctrl+C is the answer to each question.
        outcomes: those that there may be.
    """

    data: Callable[[Path], None] = _leave
    data_dir: Command | None = None
    folder: str = "diary"
    encrypted: bool = False
    gone: bool = False
    under: Command = ()
    environ: Mapping[str, str | None] = field(default_factory=dict)
    stdout: str | None = None
    stderr: str | None = None
    terminal: bool = False
    outcomes: tuple[Outcome, ...] = tuple(Outcome)


_ENGLISH_ONLY: Mapping[str, str | None] = {"LANG": "C", "LC_ALL": None, "PYTHONUTF8": "0"}
_ADDRESS = "AIMSTARS_DATABASE_URL"

NEEDS_NO_FOLDER = (Outcome.DONE, Outcome.ERROR, Outcome.USAGE)
"""Most commands cannot be carried out; what the program is made of, and usage, can be said."""

WORLDS = {
    "the usual one": World(),
    "a current folder that is gone": World(gone=True),
    "a relative data folder in one that is gone": World(
        gone=True, data_dir=("--data-dir", "diary"), outcomes=NEEDS_NO_FOLDER
    ),
    "no home": World(
        under=UNDER_ANOTHER_ACCOUNT, environ={"HOME": None}, data_dir=(), outcomes=NEEDS_NO_FOLDER
    ),
    "a home that is missing": World(environ={"HOME": f"{PLACE}/none"}, data_dir=()),
    "a data folder that is missing": World(data=shutil.rmtree),
    "a data folder that is empty": World(data=_empty),
    "a data folder that may not be entered": World(data=_lock_up, under=WITHOUT_OVERRIDE),
    "a data folder that may only be read": World(data=_protect, under=WITHOUT_OVERRIDE),
    "a data folder whose name is no UTF-8": World(folder="d\udcffry"),
    "full output": World(stdout=FULL),
    "full errors": World(stderr=FULL),
    "full output and errors": World(stdout=FULL, stderr=FULL),
    "closed output": World(stdout=CLOSED),
    "closed errors": World(stderr=CLOSED),
    "closed output and errors": World(stdout=CLOSED, stderr=CLOSED),
    "output that nobody reads": World(stdout=BROKEN),
    "output and errors that nobody reads": World(stdout=BROKEN, stderr=BROKEN),
    "Ctrl+C at each question": World(terminal=True),
    "Ctrl+C at the password": World(terminal=True, encrypted=True),
    "an encrypted diary": World(encrypted=True),
    "no LANG": World(environ={"LANG": None, "LC_ALL": None}),
    "LANG=C": World(environ={"LANG": "C", "LC_ALL": None}),
    "nothing but ASCII": World(folder="då", environ={**_ENGLISH_ONLY, "PYTHONCOERCECLOCALE": "0"}),
    "no editor": World(environ={"EDITOR": None, "VISUAL": None}),
    "an editor that is missing": World(environ={"EDITOR": "'no such editor' --wait"}),
    "a server that does not answer": World(environ={_ADDRESS: "postgresql://a:b@/a?host=/none"}),
    "an address of no server": World(environ={_ADDRESS: "postgresql//b"}),
}


def commands() -> Iterator[Command]:
    """Yield every command of the parser, without its options."""
    return (command for command, switched in _commands() if not switched)


def switched_commands() -> Iterator[Command]:
    """Yield every command with each of its switches."""
    yield ("--self-test",)
    yield ("--screenshots", "x", "--only", "diary")
    yield from (command for command, switched in _commands() if switched)


def _commands() -> Iterator[tuple[Command, bool]]:
    yield ("--version",), False
    yield ("--nonsense",), False
    yield from _below(_parser(["db", *COMMANDS]), ())


def _below(parser: argparse.ArgumentParser, path: Command) -> Iterator[tuple[Command, bool]]:
    actions = parser._actions
    groups = [one for one in actions if isinstance(one, argparse._SubParsersAction)]
    for group in groups:
        for name, found in group.choices.items():
            yield from _below(found, (*path, name))
    if groups:
        yield path, False
        yield (*path, "--help"), False
        return
    needed = tuple(word for one in actions if _is_needed(one) for word in _sample(one))
    yield (*path, *needed), False
    for one in actions:
        if _is_needed(one) or isinstance(one, argparse._HelpAction):
            continue
        if one.nargs == 0:
            yield (*path, one.option_strings[-1], *needed), True
        elif one.choices and not one.option_strings:
            yield from (((*path, *needed, str(word)), True) for word in one.choices)


def _is_needed(action: argparse.Action) -> bool:
    return action.required or (action.type is Path and not action.option_strings)


def _sample(action: argparse.Action) -> Command:
    """Return something to give for what has to be given."""
    samples = {"account": ACCOUNT, "range": f"{CHAIN[-3]}:{CHAIN[-2]}", "name": BACKUP}
    if action.nargs == 0:
        return (action.option_strings[-1],)
    words = action.choices or (samples.get(action.dest, "x"),)
    return (*action.option_strings[-1:], str(next(iter(words))))
