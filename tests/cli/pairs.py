"""Two commands at once: the second one runs before the first one gets its lock."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable

from hypothesis import strategies as st

from aimstars_desktop.cli import db
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports.diary import Diary
from aimstars_desktop.domain.upgrades import Plan, Upgrade
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN

REVISIONS = CHAIN[-4:]

Command = tuple[str, str]

commands: st.SearchStrategy[Command] = st.one_of(
    st.tuples(st.just("upgrade"), st.sampled_from(("head", "+1", "+2", *REVISIONS))),
    st.tuples(st.just("downgrade"), st.sampled_from(("-1", "-2", *REVISIONS))),
)


class Interrupted:
    """A diary to which something happens just before it is locked for a change."""

    def __init__(self, diary: Diary, happens: Callable[[], object]) -> None:
        self._diary = diary
        self._happens = happens
        self.told: Plan | None = None

    def __getattr__(self, name: str) -> object:
        return getattr(self._diary, name)

    def upgrade(self, *, wait: float, new: bool | None, has_backup: bool) -> Upgrade:
        self._happens()
        return self._diary.upgrade(wait=wait, new=new, has_backup=has_backup)

    def move(self, plan: Plan, *, wait: float, has_backup: bool) -> Upgrade:
        self.told = plan
        self._happens()
        return self._diary.move(plan, wait=wait, has_backup=has_backup)


def run(command: Command, diary: object) -> int:
    """Run a command of ``aimstars db`` on a diary and return the exit code."""
    parser = ArgumentParser()
    db.add_parser(parser.add_subparsers(), "")
    words = ["db", *command, "--i-have-a-backup", "--wait", "0"]
    arguments = parser.parse_args([*words, "--yes"] if command[0] == "downgrade" else words)
    try:
        return int(arguments.db_command(arguments, diary))
    except DiaryFileError as error:
        return error.outcome
    except ValueError:
        return Outcome.USAGE


def play(diary: Diary, first: Command, second: Command) -> None:
    """Let ``second`` come before the lock of ``first``, and look at what became of both."""
    start = diary.current()
    found: list[str | None] = []

    def meanwhile() -> None:
        run(second, diary)
        found.append(diary.current())

    interrupted = Interrupted(diary, meanwhile)
    code = run(first, interrupted)

    end = diary.current()
    if not found:  # it was refused before it came to the lock
        assert end == start
        return
    (between,) = found
    assert between is not None
    assert end is not None
    moved = CHAIN.index(end) - CHAIN.index(between)
    assert moved >= 0 if first[0] == "upgrade" else moved <= 0
    told = interrupted.told
    if told is None:  # to head, wherever it stands
        assert (code, end) == (Outcome.DONE, CHAIN[-1])
    elif between in (told.start, told.target):
        assert (code, end) == (Outcome.DONE, told.target)
    else:
        assert (code, end) == (Outcome.IN_USE, between)
