"""A diary with a row in every table, and ways to damage any of its values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.domain.stats import Range, Span
from aimstars_desktop.domain.templates import Template
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.word_counts import slices
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import damage_finder
from tests.builders import (
    DAY,
    TODAY,
    FixedClock,
    TestDiary,
    account,
    diary_on_disk,
    grow,
    new_goal,
    proud,
    session,
)
from tests.migrations.rows import ROWS

if TYPE_CHECKING:
    from sqlite3 import Connection


Deed = Callable[[], object]

WORD = "Wisteria"
"""In every text of the diary: no log line or sentence may have it."""

VALUES: list[Any] = [
    None,
    "",
    "no value of this column",
    "2026-02-30",
    "0000-00-00",
    "2026-13-01 25:61:61",
    "+1",
    b"",
    b"\x00\xff\xfe",
    f"{WORD} bytes".encode("utf-16"),
    3.5,
    float("inf"),
    0,
    -7,
    2**31,
    -(2**63),
    2**63 - 1,
]
"""Values that fit in some columns and not in others."""

NO_UTF8 = [b"\xff", f"{WORD} \xe9".encode("latin-1"), b"\xed\xa0\x80", b"\xc0\x80"]
"""Bytes that are stored as text and are none."""


def make(path: Path) -> None:
    """Create a diary with at least one row in each table."""
    diary = diary_on_disk(path)
    clock = FixedClock()
    maya = account(diary, name=f"{WORD} Maya")
    account(diary, "noah@example.org")
    of = session(diary, clock, maya)
    of.visit()
    for back in range(12):
        proud(of, f"{WORD} river {back}", TODAY - back * DAY)
    kept = proud(of, f"{WORD} before")
    of.entries.change(kept.id, text=f"{WORD} after")
    low = grow(of, f"{WORD} patience")
    of.follow_ups.come_back(low.id, 3)
    of.entries.delete(proud(of, f"{WORD} trashed").id)
    of.drafts.keep(f"new:{TODAY}", f"{WORD} unfinished")
    of.drafts.keep(f"edit:{kept.id}", f"{WORD} edit")
    goal = of.goals.create(new_goal(f"{WORD} goal"), every_week=True)
    of.checkins.tick(goal.id, TODAY, f"{WORD} note")
    of.goals.note(goal.id, f"{WORD} notes")
    closed = of.goals.create(new_goal(f"{WORD} closed"))
    of.goals.close(closed.id, Status.COMPLETED)
    gone = of.goals.create(new_goal(f"{WORD} gone"))
    of.goals.delete(gone.id)
    reviewed = of.goals.create(new_goal(f"{WORD} reviewed"))
    of.reviews.decide(Week(TODAY), reviewed.id, Decision.SMALLER, WORD, title=f"{WORD} small")
    of.reviews.finish(Week(TODAY))
    of.rests.rest_on(TODAY + DAY, WORD)
    of.rests.rest_every(2, TODAY, TODAY + 90 * DAY, WORD)
    of.rests.give_back(TODAY - timedelta(days=40))
    of.templates.choose([Template("Evening", f"{WORD} {{date}}")])
    of.prompts.choose([Prompt(f"{WORD}?", True), Prompt("What else?", False)])
    diary.sql(
        "INSERT INTO points_log (user_id, date, points, source_type, source_id)"
        " VALUES (?, '2026-11-01', 11, 'carried', 20261101)",
        maya.id,
    )
    diary.sql("INSERT INTO preferences VALUES (?, 'reminder', ?)", maya.id, WORD)
    diary.sql(
        "INSERT INTO imports (id, user_id, source, file_name, file_sha256, imported_at, entries,"
        " pictures, goals) VALUES (1, ?, 'jrnl', ?, ?, '2026-11-01 10:00:00.000000', 1, 0, 0)",
        maya.id,
        WORD,
        "a" * 64,
    )
    diary.sql(
        "INSERT INTO import_items (import_id, kind, external_id, text_hash, entry_id)"
        " VALUES (1, 'entries', ?, ?, ?)",
        WORD,
        "a" * 64,
        kept.id,
    )
    _fill_new_tables(diary, maya.id)
    while not (state := of.search.check_index()).done and not of.search.build_index().done:
        pass
    assert state is not None
    diary.storage.close()


def _fill_new_tables(diary: TestDiary, account_id: int) -> None:
    """Put the rows of an author into tables that nothing fills yet."""
    for table in damage_finder.tables():
        if diary.sql(f"SELECT 1 FROM {table.name}"):
            continue
        for row in ROWS.get(table.name, ()):
            fitting = {column.key: row[column.key] for column in table.columns if column.key in row}
            if "user_id" in fitting:
                fitting["user_id"] = account_id
            places = ", ".join("?" * len(fitting))
            diary.sql(
                f"INSERT INTO {table.name} ({', '.join(fitting)}) VALUES ({places})",
                *fitting.values(),
            )


def places(path: Path) -> list[tuple[str, str, int]]:
    """Return every column of every row: table, column, row number."""
    found = []
    with closing(sqlite.connect(path)) as connection:
        for table in damage_finder.tables():
            numbers = connection.execute(f"SELECT rowid FROM {table.name}").fetchall()
            assert numbers, table.name
            found += [
                (table.name, column.key, number)
                for (number,) in numbers
                for column in table.columns
            ]
    return found


def break_value(
    path: Path, place: tuple[str, str, int], value: object, *, as_text: bool = False
) -> bool:
    """Put a value where it may not be; return whether SQLite took it, and it is damage now.

    Args:
        path: of the diary.
        place: table, column and number of the row.
        value: the value.
        as_text: whether bytes are stored as text.
    """
    table, column, number = place
    with closing(sqlite.connect(path, foreign_keys=False)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
        _set_schema(connection, table, sql.replace("NOT NULL", ""))  # as a damaged page lets it in
        new = "CAST(? AS TEXT)" if as_text else "?"
        try:
            connection.execute(
                f"UPDATE {table} SET {column} = {new} WHERE rowid = ?",
                (value, number),
            )
        except sqlite.DatabaseError:
            return False
        finally:
            _set_schema(connection, table, sql)
        return bool(damage_finder.find(connection))


def stored(path: Path, place: tuple[str, str, int]) -> tuple[str, bytes] | None:
    """Return the type and the bytes of a stored value; None when its row is gone."""
    table, column, number = place
    with closing(sqlite.connect(path)) as connection:
        query = f"SELECT typeof({column}), CAST({column} AS BLOB) FROM {table} WHERE rowid = ?"
        row = connection.execute(query, (number,)).fetchone()
    return None if row is None else (row[0], row[1])


def _set_schema(connection: Connection, table: str, sql: str) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
    connection.execute("PRAGMA writable_schema = RESET")


def looks(of: Session) -> Iterator[Deed]:
    """Return what the screens ask for."""
    first, last = date(2000, 1, 1), date(2100, 1, 1)
    yield from (of.visit, of.entries.trash, of.drafts.all, of.goals.page, of.rests.rests)
    yield lambda: of.entries.on_day(TODAY)
    yield lambda: [entry.written_local for entry in of.entries.recent(100)]
    yield lambda: of.entries.between(first, last)
    yield lambda: of.entries.marks(first, last)
    yield lambda: of.entries.on_this_day(3, TODAY)
    yield lambda: of.entries.recent(100, starred=True)
    yield lambda: [of.entries.versions(number) for number in range(1, 18)]
    yield lambda: [of.follow_ups.of(number) for number in range(1, 18)]
    yield lambda: of.goals.chain_of(of.goals.create(new_goal("looked at")).id)
    yield lambda: of.checkins.ticks_of(1)
    yield lambda: of.reviews.week(Week(TODAY))
    yield lambda: of.reviews.offered(0)
    yield from (of.reviews.finished, of.follow_ups.due, of.follow_ups.count, of.rests.timeline)
    yield from (of.statistics.overview, of.statistics.explained, of.preferences.load)
    yield lambda: [of.statistics.charts(Span(each)) for each in Range]
    yield lambda: of.statistics.year(TODAY.year)
    yield lambda: of.statistics.month(TODAY)
    yield lambda: of.statistics.words.advance(list(slices(TODAY - 60 * DAY, TODAY)))
    yield lambda: of.rests.marks(first, last)
    yield from (of.prompts.own, of.templates.all, of.search.check_index, of.search.build_index)
    yield lambda: of.search.find(Request(parse("river")), 50)
    yield lambda: of.search.find(Request(parse("-nothing")), 50)


def deeds(of: Session) -> Iterator[Deed]:
    """Return what somebody does."""
    yield lambda: proud(of, "written after the damage")
    yield lambda: of.drafts.keep(f"new:{TODAY}", "typed after the damage")
    yield lambda: of.goals.create(new_goal("made after the damage"))
    yield lambda: of.rests.rest_on(TODAY + 3 * DAY)
    yield of.checkup.repair
