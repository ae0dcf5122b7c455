"""How SQLite answers the questions that the screens ask: never by reading a whole table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from sqlalchemy import Connection, event

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import IMPORTED, Entry, Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.search import Request, parse
from tests.builders import TestDiary

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
DAY = date(2026, 11, 22)
ENTRY = Entry(5, DAY, "x", Rating.PROUD)
TAGGED = Request(parse("#garden"))
EVERY_SOURCE = tuple(Source)

QUESTIONS: dict[str, Callable[[UnitOfWork], object]] = {
    "the entries of a day": lambda unit: unit.entries.on_day(DAY),
    "the entries of a span": lambda unit: unit.entries.between(FIRST, LAST),
    "the entries of some days": lambda unit: unit.entries.on_days(9, [FIRST, LAST]),
    "one entry": lambda unit: unit.entries.versions(5),
    "the newest entries": lambda unit: unit.entries.recent(20),
    "the newest proud entries": lambda unit: unit.entries.recent(20, rating=Rating.PROUD),
    "the newest favourites": lambda unit: unit.entries.recent(20, starred=True),
    "older entries": lambda unit: unit.entries.recent(20, before=ENTRY),
    "the marks of a month": lambda unit: unit.entries.marks(FIRST, LAST),
    "the trash": lambda unit: unit.entries.trash(),
    "all facts": lambda unit: unit.entries.facts(),
    "the entries that were imported": lambda unit: unit.entries.origins(),
    "the days with imported entries": lambda unit: unit.entries.days_with(IMPORTED, [FIRST]),
    "the imports": lambda unit: unit.imports.all(),
    "what an import brought": lambda unit: unit.imports.items(5),
    "what was edited since": lambda unit: unit.imports.edited(5),
    "what is known of a program": lambda unit: unit.imports.names("jrnl-text"),
    "the points of a day": lambda unit: unit.ledger.explained(EVERY_SOURCE, DAY, DAY),
    "the points of a span": lambda unit: unit.ledger.explained(EVERY_SOURCE, FIRST, LAST),
    "the rewards": lambda unit: unit.ledger.streak_rows(),
    "what was carried over": lambda unit: unit.ledger.carried(),
    "the daily stats of a span": lambda unit: unit.ledger.totals(FIRST, LAST),
    "the sums of all time": lambda unit: unit.ledger.sums(),
    "the runs of days": lambda unit: unit.ledger.written_runs(),
    "the open goals": lambda unit: unit.goals.all([Status.ACTIVE]),
    "all goals": lambda unit: unit.goals.all(list(Status)),
    "what continues a goal": lambda unit: unit.goals.continuing(5),
    "all tags": lambda unit: unit.tags.counts(),
    "the entries with a tag": lambda unit: unit.tags.entries("garden"),
    "the newest with a tag": lambda unit: unit.search.find(TAGGED, 20),
    "those with two tags": lambda unit: unit.search.find(Request(parse("#garden #mum -#x")), 20),
    "how a tag is rated": lambda unit: unit.tags.ratings(FIRST, LAST, 20),
    "the drafts": lambda unit: unit.drafts.all(),
    "the visits": lambda unit: unit.visits.all(),
    "the preferences": lambda unit: unit.preferences.all(),
}

SORTED_BY_THE_INDEX = ("the entries of a span", "the newest entries", "older entries")


@pytest.fixture
def plan(diary: TestDiary, maya: Account) -> Iterator[Callable[[str], list[str]]]:
    """Return how SQLite would answer a question, one line for each step."""
    asked: list[tuple[str, object]] = []

    def note(
        connection: Connection,
        cursor: object,
        statement: str,
        parameters: object,
        context: object,
        executemany: bool,
    ) -> None:
        asked.append((statement, parameters))

    with diary.storage.writing(maya.id) as unit:
        unit.search.check()
        unit.commit(Change.NOTHING)

    def explain(question: str) -> list[str]:
        asked.clear()
        with diary.storage.reading(maya.id) as unit:
            QUESTIONS[question](unit)
        steps = []
        with diary.engines.reader.connect() as connection:
            for statement, parameters in asked:
                if statement.lstrip().upper().startswith(("SELECT", "WITH")):
                    rows = connection.exec_driver_sql(
                        f"EXPLAIN QUERY PLAN {statement}",
                        parameters,  # type: ignore[arg-type]  # as SQLAlchemy handed them over
                    )
                    steps += [str(row[3]) for row in rows]
        return steps

    event.listen(diary.engines.reader, "before_cursor_execute", note)
    yield explain
    event.remove(diary.engines.reader, "before_cursor_execute", note)


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_reads_a_whole_table(plan: Callable[[str], list[str]], question: str) -> None:
    steps = plan(question)

    assert steps
    tables = "diary_entries|points_log|daily_stats|goals|visits|drafts|preferences|entry_\\w+"
    scans = [step for step in steps if re.match(rf"SCAN ({tables})\b", step)]
    assert scans == []


def test_the_newest_entries_with_a_tag_are_found_by_their_index(
    plan: Callable[[str], list[str]],
) -> None:
    steps = plan("the newest with a tag")

    assert not any("TEMP B-TREE" in step for step in steps), steps


@pytest.mark.parametrize("question", SORTED_BY_THE_INDEX)
def test_the_index_gives_the_order(plan: Callable[[str], list[str]], question: str) -> None:
    steps = plan(question)

    assert not any("TEMP B-TREE FOR ORDER BY" in step for step in steps), steps
    assert any("ix_diary_entries_user_id_entry_date_id" in step for step in steps)


def test_the_points_of_a_day_are_found_by_their_index(plan: Callable[[str], list[str]]) -> None:
    assert any("ix_points_log_user_id_date" in step for step in plan("the points of a day"))


def test_favourites_are_found_in_order_by_an_index_of_their_own(
    plan: Callable[[str], list[str]],
) -> None:
    (step,) = plan("the newest favourites")

    assert "ix_diary_entries_starred" in step
