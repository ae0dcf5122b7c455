"""``aimstars db``: what is found under the lock decides, not what was found before."""

from __future__ import annotations

import io
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.upgrades import Plan, Upgrade
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests.builders import FixedClock
from tests.cli import pairs
from tests.cli.conftest import Db
from tests.cli.pairs import Command
from tests.migrations import rows


@pytest.mark.repeats
@settings(max_examples=settings().max_examples // 4)
@given(st.sampled_from(pairs.REVISIONS), pairs.commands, pairs.commands)
@example(CHAIN[-3], ("upgrade", CHAIN[-2]), ("upgrade", "head"))
@example(HEAD, ("downgrade", "-1"), ("downgrade", "-2"))
@example(CHAIN[-2], ("downgrade", "-1"), ("upgrade", "head"))
def test_of_two_commands_at_once_none_does_what_it_did_not_tell(
    start: str, first: Command, second: Command
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folders = Folders(Path(place), Path(place))
        rows.make(folders.database, start)
        with closing(sqlite.connect(folders.database)) as connection:
            words = rows.words(connection)

        pairs.play(FileDiary(folders, FixedClock()), first, second)

        with closing(sqlite.connect(folders.database)) as connection:
            assert rows.words(connection) == words


def test_a_diary_that_changed_during_the_question_is_left_as_it_is(
    data: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows.make(data / "aimstars.db", HEAD)
    folders = Folders(data, data)

    def meanwhile() -> str:
        pairs.run(("downgrade", "-2"), FileDiary(folders, FixedClock()))
        return "y"

    monkeypatch.setattr("builtins.input", meanwhile)

    code, _, errors = db("downgrade")

    assert code == Outcome.IN_USE
    assert errors == (
        f"Another window or command has moved the diary from revision {HEAD} to {CHAIN[-3]}"
        " in the meantime. Please check it again. Nothing was changed."
    )


class Terminal(io.StringIO):
    """A person at a terminal."""

    @override
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("last", ["y", "n"])
def test_on_a_terminal_a_downgrade_of_what_has_moved_is_asked_about_again(
    data: Path, db: Db, monkeypatch: pytest.MonkeyPatch, last: str
) -> None:
    rows.make(data / "aimstars.db", HEAD)
    folders = Folders(data, data)
    answers = iter(["y", last])

    def meanwhile() -> str:
        answer = next(answers)
        if FileDiary(folders, FixedClock()).current() == HEAD:
            pairs.run(("downgrade", "-1"), FileDiary(folders, FixedClock()))
        return answer

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("builtins.input", meanwhile)

    code, said, errors = db("downgrade", CHAIN[-4])

    assert errors == ""
    assert f"moved the diary from revision {HEAD} to {CHAIN[-2]} in the meantime" in said
    assert f"Going back from {HEAD} to {CHAIN[-4]} takes 3 steps." in said
    assert f"Going back from {CHAIN[-2]} to {CHAIN[-4]} takes 2 steps." in said
    assert said.count("Go back? [y/N]") == 2
    assert code == (Outcome.DONE if last == "y" else Outcome.CANCELLED)
    assert FileDiary(folders, FixedClock()).current() == CHAIN[-4 if last == "y" else -2]


@pytest.mark.parametrize("answer", ["y", "n"])
def test_on_a_terminal_an_upgrade_of_what_has_moved_is_asked_about(
    data: Path, db: Db, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    rows.make(data / "aimstars.db", CHAIN[-4])
    folders = Folders(data, data)
    move = FileDiary.move

    def moved_before(self: FileDiary, plan: Plan, *, wait: float, has_backup: bool) -> Upgrade:
        monkeypatch.setattr(FileDiary, "move", move)
        pairs.run(("upgrade", "+1"), FileDiary(folders, FixedClock()))
        return move(self, plan, wait=wait, has_backup=has_backup)

    monkeypatch.setattr(FileDiary, "move", moved_before)
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("builtins.input", lambda: answer)

    code, said, _ = db("upgrade", CHAIN[-2])

    assert f"Go from {CHAIN[-3]} to {CHAIN[-2]}, which takes 1 step? [y/N]" in said
    assert code == (Outcome.DONE if answer == "y" else Outcome.CANCELLED)
    assert FileDiary(folders, FixedClock()).current() == CHAIN[-2 if answer == "y" else -3]
