"""A damaged row takes nothing with it, is counted, and stays as it is."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.doctor import Doctor
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import damage_finder, damage_views
from tests import damaged_rows
from tests.builders import (
    DAY,
    PASSWORD,
    PASSWORDS,
    TODAY,
    FixedClock,
    TestDiary,
    diary_in,
    new_goal,
    outlive_trash,
)
from tests.damaged_rows import NO_UTF8, VALUES, WORD, break_value, stored

PAGE = 4096

Place = tuple[str, str, int]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A diary with rows in every table, none of them damaged."""
    path = tmp_path_factory.mktemp("sound") / "aimstars.db"
    damaged_rows.make(path)
    with closing(sqlite.connect(path)) as connection:
        assert damage_finder.find(connection) == []
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copy(sound, tmp_path / "aimstars.db"))


def _open(path: Path) -> tuple[TestDiary, Session]:
    diary = diary_in(path)
    maya = AccountService(diary.storage, PASSWORDS, FixedClock()).known()[0]
    return diary, open_session(diary.storage, FixedClock(), maya)


def _entry(path: Path, word: str) -> int:
    with closing(sqlite.connect(path)) as connection:
        query = "SELECT id FROM diary_entries WHERE content = ?"
        (number,) = connection.execute(query, (f"{WORD} {word}",)).fetchone()
    return int(number)


def test_looking_for_damage_sorts_no_texts(sound: Path) -> None:
    """SQLite held all texts of a diary in memory for that: 60 MB with 100,000 entries."""
    with closing(sqlite.connect(sound)) as connection:
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
        damage_finder.find(connection)
        connection.set_trace_callback(None)
        read = [each for each in asked if each.startswith("SELECT CAST(")]
        plans = [connection.execute(f"EXPLAIN QUERY PLAN {each}").fetchall() for each in read]
    assert len(plans) > 20
    assert not [row for plan in plans for row in plan if "TEMP B-TREE" in row[3]]


def test_looking_for_damage_ends_where_the_rows_of_a_page_are_in_no_order(
    sound: Path, path: Path
) -> None:
    """Behind row 0 of a page that is half zeros, SQLite found the rows before it once more."""
    whole = sound.read_bytes()
    steps = 0
    for begin in range(PAGE, len(whole), PAGE):
        middle, end = begin + PAGE // 2, begin + PAGE
        path.write_bytes(whole[:middle] + bytes(PAGE // 2) + whole[end:])
        left = [0] * 1_000
        with suppress(sqlite.DatabaseError), closing(sqlite.connect(path)) as connection:
            connection.set_progress_handler(partial(_step, left), 1_000)
            damage_finder.find(connection)
        steps = max(steps, 1_000 - len(left))
        assert left, "it does not end"
    assert steps


def _step(left: list[int]) -> int:
    """Let a statement go on, as often as there are steps left."""
    return left.pop() if left else 1


@given(st.data())
@settings(
    max_examples=settings().max_examples // 5,  # each opens a diary
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_damaged_value_of_any_column_stops_anything(
    sound: Path,
    tmp_path_factory: pytest.TempPathFactory,
    caplog: pytest.LogCaptureFixture,
    data: st.DataObject,
) -> None:
    path = Path(shutil.copy(sound, tmp_path_factory.mktemp("damaged") / "aimstars.db"))
    place = data.draw(st.sampled_from(damaged_rows.places(sound)))
    as_text = data.draw(st.booleans())
    value = data.draw(st.sampled_from(NO_UTF8 if as_text else VALUES))
    if not break_value(path, place, value, as_text=as_text):
        return
    was = stored(path, place)
    diary, of = _open(path)
    for look in damaged_rows.looks(of):
        look()
    found = of.checkup.check()
    assert not found.is_right
    assert Doctor(diary.storage).examine()
    for deed in damaged_rows.deeds(of):
        deed()
    assert not of.checkup.check().can_be_repaired
    assert "written after the damage" in [entry.text for entry in of.entries.on_day(TODAY)]
    diary.storage.close()
    if place[0] in damage_views.PROTECTED and place[0] != "points_log":
        assert stored(path, place) == was
    assert WORD not in caplog.text


@pytest.mark.parametrize("value", [b"\xff", b"", "yesterday"])
def test_a_damaged_moment_in_the_trash_neither_removes_nor_redates_its_row(
    path: Path, value: object
) -> None:
    place = ("diary_entries", "trashed_at", _entry(path, "river 3"))
    assert break_value(path, place, value, as_text=isinstance(value, bytes))
    was = stored(path, place)
    diary, of = _open(path)
    with of.context.writing() as unit:
        now = of.days.now()
        unit.entries.redate_trash(now, now, now)
        unit.entries.purge(now + DAY)
        unit.commit(Change.NOTHING)
    assert f"{WORD} river 3" in [entry.text for entry in of.entries.on_day(TODAY - 3 * DAY)]
    diary.storage.close()
    assert stored(path, place) == was


@pytest.mark.repeats
@pytest.mark.parametrize("value", ["2026-02-30", "yesterday", 20261122, None, b"\xff"])
def test_a_date_that_is_none_takes_neither_its_day_nor_the_list_with_it(
    path: Path, value: object
) -> None:
    number = _entry(path, "river 3")
    assert break_value(path, ("diary_entries", "entry_date", number), value)
    diary, of = _open(path)
    day = TODAY - 3 * DAY
    assert of.entries.on_day(day) == []
    assert f"{WORD} river 4" in [entry.text for entry in of.entries.recent(100)]
    (row,) = of.checkup.check().damaged
    assert (row.table, row.columns, row.texts) == (
        "diary_entries",
        ("entry_date",),
        (f"{WORD} river 3",),
    )
    diary.storage.close()


def test_a_text_that_is_no_utf8_is_shown_as_far_as_it_can_be_read(path: Path) -> None:
    place = ("diary_entries", "content", _entry(path, "river 3"))
    assert break_value(path, place, f"{WORD} \xe9t\xe9".encode("latin-1"), as_text=True)
    diary, of = _open(path)
    (row,) = of.checkup.check().damaged
    assert row.texts == (f"{WORD} \ufffdt\ufffd",)
    assert row.day == TODAY - 3 * DAY
    diary.storage.close()


def test_a_damaged_value_that_may_be_missing_does_not_hide_its_row(path: Path) -> None:
    place = ("diary_entries", "written_at", _entry(path, "river 3"))
    assert break_value(path, place, "around noon")
    diary, of = _open(path)
    (entry,) = of.entries.on_day(TODAY - 3 * DAY)
    assert (entry.text, entry.written_at) == (f"{WORD} river 3", None)
    assert len(of.checkup.check().damaged) == 1
    diary.storage.close()


def test_no_identity_is_shown_among_the_words_of_a_damaged_entry(path: Path) -> None:
    """Those that came from an archive have one."""
    number = _entry(path, "river 3")
    break_value(path, ("diary_entries", "uid", number), "6f1d0c1e-0000-4000-8000-0000000000aa")
    assert break_value(path, ("diary_entries", "rating", number), "proud")
    diary, of = _open(path)
    (row,) = of.entries.damaged_on_day(TODAY - 3 * DAY)
    assert row.texts == (f"{WORD} river 3",)
    diary.storage.close()


@pytest.mark.repeats
def test_its_day_shows_what_can_be_read_of_a_damaged_entry(path: Path) -> None:
    number = _entry(path, "river 3")
    assert break_value(path, ("diary_entries", "rating", number), "proud")
    assert break_value(path, ("diary_entries", "rating", _entry(path, "trashed")), "proud")
    undated = ("diary_entries", "entry_date", _entry(path, "river 4"))
    assert break_value(path, undated, "2026-02-30")
    diary, of = _open(path)
    day = TODAY - 3 * DAY
    (row,) = of.entries.damaged_on_day(day)
    assert (row.texts, row.columns) == ((f"{WORD} river 3",), ("rating",))
    assert not of.entries.damaged_on_day(TODAY)  # neither from the trash nor without a day
    noah = AccountService(diary.storage, PASSWORDS, FixedClock()).known()[1]
    other = open_session(diary.storage, FixedClock(), noah)
    assert not other.entries.damaged_on_day(day)
    diary.storage.close()


def test_a_damaged_row_outlives_the_trash(path: Path) -> None:
    place = ("diary_entries", "rating", _entry(path, "trashed"))
    assert break_value(path, place, "proud")
    diary, of = _open(path)
    outlive_trash(of, FixedClock())
    diary.storage.close()
    assert stored(path, place) == ("text", b"proud")


def test_somebody_with_a_damaged_account_can_sign_in(path: Path) -> None:
    assert break_value(path, ("users", "email_key", 1), None)
    assert break_value(path, ("users", "failed_sign_ins", 1), "three")
    assert break_value(path, ("users", "created_at", 1), b"\x00")
    diary = diary_in(path)
    accounts = AccountService(diary.storage, PASSWORDS, FixedClock())
    assert accounts.sign_in(accounts.known()[0].id, PASSWORD).needs_email
    diary.storage.close()


@pytest.mark.parametrize("word", ["reviewed", "small"])
def test_a_damaged_goal_does_not_take_the_weekly_review_with_it(path: Path, word: str) -> None:
    with closing(sqlite.connect(path)) as connection:
        query = "SELECT rowid FROM goals WHERE title = ?"
        (number,) = connection.execute(query, (f"{WORD} {word}",)).fetchone()
    assert break_value(path, ("goals", "user_id", number), None)
    diary, of = _open(path)

    decided = of.reviews.week(Week(TODAY)).decided

    assert [one.new_goal for one in decided] == ([] if word == "reviewed" else [None])
    diary.storage.close()


@pytest.mark.repeats
def test_an_account_is_deleted_with_its_damaged_rows(path: Path) -> None:
    for column, number in (("content", 3), ("entry_date", 4)):
        assert break_value(path, ("diary_entries", column, number), b"\xff")
    assert break_value(path, ("entry_versions", "rating", 1), 7)
    assert break_value(path, ("goals", "status", 1), "LOST")
    diary = diary_in(path)
    AccountService(diary.storage, PASSWORDS, FixedClock()).delete_account(1, PASSWORD)
    for table in ("diary_entries", "entry_versions", "goals", "points_log"):
        assert diary.sql(f"SELECT count(*) FROM main.{table}") == [(0,)]
    diary.storage.close()


def test_what_is_written_over_a_damaged_row_is_read_again(path: Path) -> None:
    with closing(sqlite.connect(path)) as connection:
        query = "SELECT rowid FROM drafts WHERE target LIKE 'new:%'"
        (number,) = connection.execute(query).fetchone()
    assert break_value(path, ("drafts", "content", number), b"\xff")
    diary, of = _open(path)
    assert of.drafts.of(f"new:{TODAY}") is None
    of.drafts.keep(f"new:{TODAY}", "typed again")
    draft = of.drafts.of(f"new:{TODAY}")
    assert draft is not None
    assert draft.text == "typed again"
    diary.storage.close()


@pytest.mark.repeats
@pytest.mark.parametrize("reached", [-5, 17, 99_999_999 << 32, "soon", None, 2**62, b"\x00"])
def test_an_impossible_progress_of_the_index_builds_it_anew(path: Path, reached: object) -> None:
    with closing(sqlite.connect(path)) as connection:
        connection.execute("CREATE TABLE other (user_id INTEGER PRIMARY KEY, version, reached)")
        connection.execute("INSERT INTO other SELECT * FROM entries_search_state")
        connection.execute("DROP TABLE entries_search_state")
        connection.execute("ALTER TABLE other RENAME TO entries_search_state")
        connection.execute("UPDATE entries_search_state SET reached = ?", (reached,))
    diary, of = _open(path)
    of.search.check_index()
    while not of.search.build_index().done:
        pass
    assert len(of.search.find(Request(parse("river")), 50)) == 12
    diary.storage.close()


def test_closing_a_goal_beside_a_damaged_one_works(path: Path) -> None:
    assert break_value(path, ("goals", "week_end", 1), "Sunday")
    diary, of = _open(path)
    made = of.goals.create(new_goal("beside it"))
    assert of.goals.close(made.id, Status.COMPLETED).status is Status.COMPLETED
    diary.storage.close()
