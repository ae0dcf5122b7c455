"""Reads the web app that came before this program: its JSON, its CSV, and its database."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from aimstars_desktop.compat import override
from aimstars_desktop.domain.accounts import DISPLAY_NAME_LIMIT, EMAIL_LIMIT
from aimstars_desktop.domain.bringing_over import WebAppAccount
from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.domain.imports import (
    ImportRefusedError,
    Item,
    Options,
    SourceEntry,
    SourceGoal,
    SourcePoints,
)
from aimstars_desktop.domain.ports.transfer import ForeignTables, OpenTables, Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import storable
from aimstars_desktop.services.transfer.readers import sql_dump
from aimstars_desktop.services.transfer.readers.reader import each, has_tables, problem, text_of
from aimstars_desktop.services.transfer.source import Source

TITLE = "MyInnerScope"
NAMES = frozenset({"webapp-json", "webapp-csv", "webapp-sqlite", "webapp-sql"})
"""The names of its formats."""

USERS, GOALS = ("users", "user"), ("goals", "goal")
ENTRIES, STATS = ("diary_entry",), ("daily_stats",)
"""What its tables were called at one revision or another."""

_BEST, _WORST = 1, 5
_LEVELS = {"1": _BEST, "-1": _WORST}
_MOST_POINTS = 1_000_000
_DIGITS = 9
_WEEK = timedelta(days=6)
_CATEGORIES = {
    "Exercise & Fitness": Category.EXERCISE,
    "Learning & Reading": Category.LEARNING,
    "Mindfulness & Mental Health": Category.MINDFULNESS,
    "Social Connections": Category.SOCIAL,
    "Productivity & Work": Category.PRODUCTIVITY,
    "Personal Development": Category.PERSONAL_DEV,
    "Home & Organization": Category.HOME,
    "Creative Pursuits": Category.CREATIVE,
    "Custom Goal": Category.CUSTOM,
}
_SECTIONS = {"Diary Entries": "entries", "Goals": "goals", "Stats": "stats"}
_UTC_DAYS = QT_TRANSLATE_NOOP(
    "Import",
    "The days follow Greenwich time: an entry written late in the evening or early in the "
    "morning may appear on the day before or after.",
)


class Json:
    """Reads the JSON export."""

    name = "webapp-json"
    title = TITLE

    def recognise(self, source: Source) -> bool:
        """Return whether it is JSON with the keys of the web app."""
        if not source.is_plain or not source.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
            return False
        found = source.json()
        return isinstance(found, dict) and {"user", "diary_entries"} <= found.keys()

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries and goals."""
        del options
        found = source.json()
        yield problem(source.name, _UTC_DAYS)
        yield from each(_list(found.get("diary_entries")), _exported_entry)
        yield from each(_list(found.get("goals")), _exported_goal, "goal {}")
        yield from each(_list(found.get("stats")), _points, "stats {}")


class Table:
    """Reads the CSV export: three tables under each other in one file."""

    name = "webapp-csv"
    title = TITLE

    def recognise(self, source: Source) -> bool:
        """Return whether the first lines are those of the web app."""
        lines = (
            source.head.decode("utf-8-sig", "replace").splitlines()[:2] if source.is_plain else []
        )
        return [line.strip(",") for line in lines] == ["Diary Entries", "Date,Content,Rating"]

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries and goals."""
        del options
        found: dict[str, list[dict[str, str]]] = {name: [] for name in _SECTIONS.values()}
        section = ""
        names: list[str] = []
        for row in csv.reader(io.StringIO(source.text(), newline=""), strict=False):
            filled = [cell for cell in row if cell]
            if len(filled) == 1 and filled[0] in _SECTIONS and not (section and not names):
                section, names = _SECTIONS[filled[0]], []
            elif filled and not names:
                names = [name.lower().replace(" ", "_") for name in row]
            elif filled and section:
                found[section].append(dict(zip(names, row, strict=False)))
        yield problem(source.name, _UTC_DAYS)
        yield from each(found["entries"], _exported_entry)
        yield from each(found["goals"], _exported_goal, "goal {}")
        yield from each(found["stats"], _points, "stats {}")


def _exported_entry(row: Mapping[str, Any], place: str) -> Iterator[Item]:
    yield _entry(row["date"], row["content"], row["rating"], place)


def _exported_goal(row: Mapping[str, Any], place: str) -> Iterator[Item]:
    created = datetime.fromisoformat(row["created_at"])
    yield SourceGoal(
        row["title"],
        _category(row["category"]),
        _status(row["status"]),
        place,
        created.date(),
        created.date() + _WEEK,
        created_at=created if created.tzinfo else created.replace(tzinfo=UTC),
    )


def _points(row: Mapping[str, Any], place: str) -> Iterator[Item]:
    del place
    points = int(row["points"] or 0)
    if not 0 <= points <= _MOST_POINTS:
        raise ValueError("no points of a day")
    yield SourcePoints(date.fromisoformat(str(row["date"])[:10]), points)


def _entry(day: object, content: object, rating: object, place: str) -> SourceEntry:
    text, word = text_of(content), str(rating).strip()
    return SourceEntry(
        date.fromisoformat(str(day)[:10]),
        text.strip(),
        place,
        rating=word,
        level=_LEVELS.get(word, 0),
        length=len(text),
    )


def _category(word: object) -> str:
    """Return a category by its name on screen or in the database."""
    name = str(word).removeprefix("GoalCategory.")
    return _CATEGORIES[name].value if name in _CATEGORIES else Category(name.upper()).value


def _status(word: object) -> str:
    return Status(str(word).removeprefix("GoalStatus.").upper()).value


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


class Database:
    """Reads the SQLite file, of any of its revisions.

    Args:
        open_tables: opens a SQLite file for looking only.
    """

    name = "webapp-sqlite"
    title = TITLE

    def __init__(self, open_tables: OpenTables) -> None:
        self._open = open_tables

    def recognise(self, source: Source) -> bool:
        """Return whether it has the tables of the web app."""
        return has_tables(source, self._open, is_of_the_web_app)

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries and goals of one account.

        Raises:
            ImportRefusedError: the file has several accounts, and none with this email.
        """
        with self.tables(source) as tables:
            user = options.person or _user(tables, options.email)
            yield problem(source.name, _UTC_DAYS)
            for table in _tables(tables, ENTRIES):
                for row in _rows_of(tables, table, user):
                    yield from each([row], _stored_entry, f"{table} {row.get('id')}")
            for table in _tables(tables, GOALS):
                for row in _rows_of(tables, table, user):
                    yield from each([row], _stored_goal, f"goal {row.get('id')}")
            for table in _tables(tables, STATS):
                yield from each(_rows_of(tables, table, user), _points, "stats {}")

    def accounts(self, source: Source) -> Sequence[WebAppAccount]:
        """Return the accounts of the file with what each has, oldest first."""
        with self.tables(source) as tables:
            found = [_account(row) for name in _tables(tables, USERS) for row in tables.rows(name)]
            goals = Counter(_owners(tables, GOALS))
            points: Counter[str] = Counter()
            for name in _tables(tables, STATS):
                for row in tables.rows(name):
                    points[str(row.get("user_id"))] += _number(row.get("points"))
            days: dict[str, list[str]] = {}
            for name in _tables(tables, ENTRIES):
                for row in tables.rows(name):
                    days.setdefault(str(row.get("user_id")), []).append(str(row.get("entry_date")))
        return [
            replace(
                one,
                entries=len(days.get(one.number, ())),
                goals=goals[one.number],
                first=_day(min(days.get(one.number, ()), default="")),
                last=_day(max(days.get(one.number, ()), default="")),
                points=points[one.number],
            )
            for one in found
        ]

    def tables(self, source: Source) -> AbstractContextManager[ForeignTables]:
        """Open the tables of the file."""
        return self._open(source.path)


class Dump(Database):
    """Reads a dump of the PostgreSQL database in plain SQL."""

    name = "webapp-sql"

    @override
    def recognise(self, source: Source) -> bool:
        """Return whether it is a dump with the tables of the web app, or one in another form.

        What ``pg_dump`` writes in its own form can be told from others, but not read.
        """
        if not source.is_plain or not sql_dump.is_dump(source.head):
            return False
        if source.head.startswith(sql_dump.CUSTOM):
            return True
        with self.tables(source) as tables:
            return is_of_the_web_app(tables)

    @override
    def tables(self, source: Source) -> AbstractContextManager[ForeignTables]:
        """Open the tables of the dump.

        Raises:
            ImportRefusedError: it is not plain SQL, or not made of COPY commands.
        """
        return nullcontext(sql_dump.DumpTables(source))


def is_of_the_web_app(tables: ForeignTables) -> bool:
    """Return whether these are tables of the web app, at any of its revisions."""
    return all(_tables(tables, names) for names in (USERS, ENTRIES))


def _tables(tables: ForeignTables, names: Sequence[str]) -> Sequence[str]:
    """Return the first of these tables that the file has: revisions differ."""
    return [name for name in names if name in tables.columns()][:1]


def _rows_of(tables: ForeignTables, table: str, user: str) -> Iterator[Row]:
    return (row for row in tables.rows(table) if str(row.get("user_id")) == user)


def _owners(tables: ForeignTables, names: Sequence[str]) -> Iterator[str]:
    for name in _tables(tables, names):
        yield from (str(row.get("user_id")) for row in tables.rows(name))


def _account(row: Row) -> WebAppAccount:
    email = storable(text_of(row.get("email"))).strip()[:EMAIL_LIMIT]
    name = storable(text_of(row.get("user_name"))).strip()[:DISPLAY_NAME_LIMIT]
    number = str(row.get("id"))
    password = storable(text_of(row.get("password")))
    return WebAppAccount(number, email or number, name or None, password)


def _user(tables: ForeignTables, email: str) -> str:
    users = [row for name in _tables(tables, USERS) for row in tables.rows(name)]
    own = [row for row in users if text_of(row.get("email")).casefold() == email.casefold()]
    if not own and len(users) == 1:
        own = users
    if not own:
        raise ImportRefusedError(
            QT_TRANSLATE_NOOP(
                "Errors", "This file has several accounts, and none with the email {email}."
            ),
            email=email,
        )
    return str(own[0].get("id"))


def _number(value: object) -> int:
    text = str(value)
    return min(int(text), _MOST_POINTS) if text.isdecimal() and len(text) <= _DIGITS else 0


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _stored_entry(row: Row, place: str) -> Iterator[Item]:
    yield _entry(row["entry_date"], row["content"], row["rating"], place)


def _stored_goal(row: Row, place: str) -> Iterator[Item]:
    made = row.get("created_at")
    yield SourceGoal(
        str(row["title"]),
        _category(row["category"]),
        _status(row.get("status") or "ACTIVE"),
        place,
        date.fromisoformat(str(row["week_start"])[:10]),
        date.fromisoformat(str(row["week_end"])[:10]),
        description=text_of(row.get("description")),
        notes=text_of(row.get("progress_notes")),
        created_at=datetime.fromisoformat(str(made)).replace(tzinfo=UTC) if made else None,
    )
