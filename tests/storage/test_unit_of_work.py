"""One transaction: all or nothing, faults in words, changes announced when they are kept."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import MissingError, WorldError
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from tests import builders
from tests.builders import NOON, TODAY, TestDiary, proud

LONG = "x" * 20_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "aimstars.db"


@pytest.fixture
def file(path: Path) -> Iterator[TestDiary]:
    diary = builders.diary_on_disk(path)
    yield diary
    diary.storage.close()


@pytest.fixture
def session(file: TestDiary) -> Session:
    return builders.session(file)


def rows(diary: TestDiary) -> dict[str, list[tuple[object, ...]]]:
    return {table: diary.sql(f'SELECT * FROM "{table}"') for table in diary.counts()}


def test_leaving_without_commit_undoes_everything(file, session):
    before, heard = rows(file), list(file.announced)
    with session.context.writing() as unit:
        unit.preferences.put("appearance", "dark")
        unit.visits.add(NOON.date() + builders.DAY)
        unit.ledger.replace_all([])
        unit.goals.add(builders.new_goal(), NOON)
    assert rows(file) == before
    assert file.announced == heard


def test_an_error_on_the_way_undoes_everything_and_stays_what_it_is(file, session):
    before = rows(file)

    def stumble() -> None:
        with session.context.writing() as unit:
            unit.preferences.put("appearance", "dark")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert rows(file) == before


def test_a_change_is_announced_when_others_can_see_it(file):
    maya = builders.account(file)
    seen: list[tuple[Change, int]] = []

    def announced(change: Change) -> None:
        with file.storage.reading(maya.id) as unit:
            seen.append((change, len(unit.drafts.all())))

    session = builders.session(
        TestDiary(file.engines, DiaryStorage(file.engines, announced)), person=maya
    )
    session.drafts.keep("quick", "Text")
    assert seen == [(Change.POINTS, 0), (Change.DRAFTS, 1)]


def test_a_commit_that_touched_nothing_is_not_announced(file, session):
    heard = list(file.announced)
    with session.context.writing() as unit:
        unit.commit(Change.NOTHING)
    assert file.announced == heard


def test_a_commit_outside_of_the_block_is_a_bug(session):
    with session.context.writing() as unit:
        pass
    with pytest.raises(RuntimeError):
        unit.commit(Change.NOTHING)


def test_a_repository_outside_of_the_block_is_a_bug(session):
    unit = session.context.reading()
    with pytest.raises(RuntimeError):
        unit.entries.trash()


def test_each_repository_is_made_once_for_a_transaction(session):
    with session.context.reading() as unit:
        assert unit.entries is unit.entries
    with session.context.reading() as other:
        assert other.entries is not unit.entries


def test_an_account_that_is_gone_cannot_be_written_to(file):
    for _ in range(20):  # more often than there are connections: each one is given back
        with pytest.raises(MissingError), file.storage.writing(99):
            pytest.fail("nobody is here")


def test_what_nobody_foresaw_has_a_sentence_and_is_logged_without_a_word(session, caplog):
    entry = proud(session)
    with (
        pytest.raises(WorldError, match="with the error SQLITE_CONSTRAINT"),
        session.context.writing() as unit,
    ):
        unit.entries.save(replace(entry, text=None))  # type: ignore[arg-type]  # on purpose
    assert session.entries.entry(entry.id).rating is Rating.PROUD
    assert caplog.messages == ["The database refused a statement: SQLITE_CONSTRAINT"]


# Faults of the world


def fill_the_disk(file: TestDiary) -> None:
    ((pages,),) = file.sql("PRAGMA page_count")
    file.sql(f"PRAGMA max_page_count = {pages}")


def empty_the_disk(file: TestDiary) -> None:
    file.sql("PRAGMA max_page_count = 1000000")


def written(session: Session) -> list[str]:
    return [entry.text for entry in session.entries.recent(99)]


@pytest.mark.repeats
def test_a_full_disk_is_told_in_a_sentence_and_nothing_is_lost(file, session):
    first = proud(session, "First")
    session.drafts.keep(f"new:{TODAY}", "What I typed")
    name, heard = session.undo.next_undo, list(file.announced)
    fill_the_disk(file)
    before = rows(file)
    operations: list[Callable[[], object]] = [
        lambda: proud(session, LONG),
        lambda: session.entries.change(first.id, text=LONG),
        lambda: session.drafts.keep("quick", LONG),
    ]
    for operation in operations:
        with pytest.raises(WorldError, match="disk is full"):
            operation()
    assert rows(file) == before
    assert (session.undo.next_undo, file.announced) == (name, heard)
    empty_the_disk(file)
    second = proud(session, LONG)
    assert session.entries.on_day(TODAY) == [first, second]


def test_an_undo_that_finds_the_disk_full_can_be_tried_again(file, session):
    entry = proud(session, LONG)
    session.entries.change(entry.id, text="Short")
    fill_the_disk(file)
    with contextlib.suppress(WorldError):
        for number in range(99):  # the pages that the edit set free
            session.drafts.keep(f"edit:{number}", LONG)
    with pytest.raises(WorldError, match="disk is full"):
        session.undo.undo()
    assert session.entries.entry(entry.id).text == "Short"
    empty_the_disk(file)
    session.undo.undo()
    assert session.entries.entry(entry.id).text == LONG


def test_preferences_that_could_not_be_kept_do_not_hold(path, file, session):
    with locked(path, file), pytest.raises(WorldError):
        session.preferences.choose(Preferences(day_ends_at=3))
    assert session.preferences.chosen == Preferences()
    assert session.days.ends_at == 0


class locked:  # noqa: N801 - reads as a word in the with statement
    """Another program holds the file, and ours does not wait long for it."""

    def __init__(self, path: Path, file: TestDiary) -> None:
        file.sql("PRAGMA busy_timeout = 20")
        self._other = sqlite.connect(path)

    def __enter__(self) -> None:
        self._other.execute("BEGIN IMMEDIATE")

    def __exit__(self, *_: object) -> None:
        self._other.close()


@pytest.mark.repeats
def test_a_locked_file_is_told_in_a_sentence_and_nothing_is_lost(path, file, session):
    first = proud(session, "First")
    before, heard = rows(file), list(file.announced)
    with locked(path, file):
        for _ in range(20):
            with pytest.raises(WorldError, match="Another program is using the diary"):
                proud(session, "Second")
        assert written(session) == ["First"], "looking never waits"
        with pytest.raises(WorldError):
            session.undo.undo()
    assert rows(file) == before
    assert file.announced == heard
    assert str(session.undo.next_undo) == "Save entry"
    second = proud(session, "Second")
    assert session.entries.on_day(TODAY) == [first, second]


def test_a_transaction_that_only_looks_can_write_nothing(file, session):
    with (
        pytest.raises(WorldError, match="is read-only"),
        session.context.reading() as unit,
    ):
        unit.preferences.put("appearance", "dark")
    proud(session)


def test_a_damaged_file_is_told_in_a_sentence(path, file, session):
    proud(session)
    file.storage.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    engines = diary_engines(path)
    with (
        pytest.raises(WorldError, match="damaged"),
        DiaryStorage(engines, print).reading(1) as unit,
    ):
        unit.entries.recent(9)
    engines.dispose()


def test_a_file_that_vanished_is_told_in_a_sentence(path, file, session):
    file.storage.close()
    for left in path.parent.iterdir():
        left.unlink()
    with pytest.raises(WorldError, match="cannot be opened"):
        proud(session)
    assert not path.exists(), "no new diary takes its place"


def test_closing_leaves_one_whole_file(path, file, session):
    proud(session, "Kept")
    file.storage.close()
    assert [left.name for left in path.parent.iterdir()] == [path.name]
    with closing(sqlite.connect(path, mode="ro")) as connection:
        assert connection.execute("SELECT content FROM diary_entries").fetchall() == [("Kept",)]
