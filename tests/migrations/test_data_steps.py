"""Data steps on old diaries: odd values, the ledger, the days, and downgrades."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.checkup import daily_stats
from aimstars_desktop.domain.entries import Origin, Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import (
    Facts,
    LedgerRow,
    Source,
    day_number,
    ledger,
    points_by_day,
)
from aimstars_desktop.domain.streaks import runs
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests.examples import FEW
from tests.migrations import old_diaries
from tests.migrations.old_diaries import OldDiary

FIRST = CHAIN[0]
FIRST_DAY = date(2024, 2, 20)
BEFORE_LEDGER = "165b710b7545"


class Old:
    """A diary as the web app left it, to be filled and upgraded."""

    users, entries, goals = "user", "diary_entry", "goal"

    def __init__(self, diary: OldDiary) -> None:
        self.diary = diary
        self._entries, self._goals = count(1), count(1)

    def person(self, number: int = 1, email: str = "a@b.c", **row: object) -> None:
        self.diary.insert(self.users, {"id": number, "email": email, "password": "pw", **row})

    def entry(self, day: date | str, rating: int = 1, content: str = "x", person: int = 1) -> None:
        row = {"user_id": person, "entry_date": str(day), "content": content, "rating": rating}
        self.diary.insert(self.entries, {"id": next(self._entries), **row})

    def day(self, day: date | str, points: int | None, *, person: int = 1) -> None:
        self.diary.insert("daily_stats", {"user_id": person, "date": str(day), "points": points})

    def goal(self, **row: object) -> None:
        usual = {"user_id": 1, "category": "HOME", "title": "t", "status": "ACTIVE"}
        week = {"week_start": "2025-01-06", "week_end": "2025-01-12"}
        self.diary.insert(self.goals, {"id": next(self._goals), **usual, **week, **row})

    def visit(self, day: date) -> None:
        self.diary.insert("visits", {"user_id": 1, "day": str(day)})

    def upgraded(self) -> OldDiary:
        self.diary.run(HEAD)
        return self.diary


class OldWithoutLedger(Old):
    """A diary that has all columns and no ledger yet: fewer steps, for tests of many examples."""

    users, entries, goals = "users", "diary_entries", "goals"


@pytest.fixture
def old() -> Iterator[Old]:
    with old_diaries.at(FIRST) as diary:
        yield Old(diary)


def ledger_of(diary: OldDiary, person: int = 1) -> set[LedgerRow]:
    return {
        LedgerRow(date.fromisoformat(day), Source(source), source_id, points)
        for day, source, source_id, points in diary.ask(
            "SELECT date, source_type, source_id, points FROM points_log WHERE user_id = :person",
            person=person,
        )
    }


def stats_of(diary: OldDiary, person: int = 1) -> dict[date, tuple[int, int, int]]:
    return {
        date.fromisoformat(day): (points, proud, grow)
        for day, points, proud, grow in diary.ask(
            "SELECT date, points, proud, grow FROM daily_stats WHERE user_id = :person",
            person=person,
        )
    }


@pytest.mark.repeats
def test_points_beyond_the_rules_are_carried_over(old: Old) -> None:
    old.person()
    old.entry("2025-01-06")
    old.day("2025-01-06", 16)

    rows = ledger_of(old.upgraded())

    day = date(2025, 1, 6)
    assert rows == {
        LedgerRow(day, Source.ENTRY, 1, 5),
        LedgerRow(day, Source.CARRIED, 20250106, 11),
    }
    assert stats_of(old.diary) == {day: (16, 1, 0)}


@pytest.mark.repeats
def test_a_goal_closed_in_an_old_file_has_no_day_and_no_row_of_its_own(old: Old) -> None:
    old.person()
    old.goal(status="COMPLETED")
    old.day("2025-01-08", 10)

    old.upgraded()

    assert old.diary.ask("SELECT status, closed_on FROM goals") == [("COMPLETED", None)]
    assert ledger_of(old.diary) == {LedgerRow(date(2025, 1, 8), Source.CARRIED, 20250108, 10)}


@pytest.mark.repeats
def test_a_day_with_fewer_points_than_the_rules_give_gets_what_they_give(old: Old) -> None:
    old.person()
    old.entry("2025-01-06")
    old.day("2025-01-06", 2)
    old.day("2025-01-07", None)

    old.upgraded()

    assert stats_of(old.diary) == {
        date(2025, 1, 6): (5, 1, 0),
        date(2025, 1, 7): (0, 0, 0),
    }


@pytest.mark.repeats
def test_only_a_positive_rating_counts_as_proud(old: Old) -> None:
    old.person()
    for rating in (-7, -1, 0, 1, 5):
        old.entry("2025-01-06", rating)

    old.upgraded()

    found = old.diary.ask("SELECT rating FROM diary_entries ORDER BY id")
    assert found == [(-1,), (-1,), (-1,), (1,), (1,)]


@pytest.mark.repeats
def test_odd_goals_are_settled_and_none_is_lost(old: Old) -> None:
    old.person()
    old.goal(status=None, category="Exercise ")
    old.goal(status="completed", category="unknown")
    old.goal(status="paused", week_start="2025-01-12", week_end="2025-01-06")

    old.upgraded()

    assert old.diary.ask(
        "SELECT category, status, week_start, week_end FROM goals ORDER BY id"
    ) == [
        ("EXERCISE", "ACTIVE", "2025-01-06", "2025-01-12"),
        ("CUSTOM", "COMPLETED", "2025-01-06", "2025-01-12"),
        ("HOME", "ACTIVE", "2025-01-06", "2025-01-12"),
    ]


@pytest.mark.repeats
def test_over_long_and_empty_texts_stay_as_they_are(old: Old) -> None:
    old.person()
    old.entry("2025-01-06", content="x" * 50_000)
    old.entry("2025-01-06", content="")
    old.goal(description="d" * 5_000)

    old.upgraded()

    lengths = "SELECT length(content) FROM diary_entries ORDER BY id"
    assert old.diary.ask(lengths) == [(50_000,), (0,)]
    assert old.diary.ask("SELECT length(description) FROM goals") == [(5_000,)]


@pytest.mark.repeats
def test_a_title_longer_than_its_column_stays_as_it_is(old: Old) -> None:
    old.person()
    old.goal(title="t" * 500)

    assert old.upgraded().ask("SELECT length(title) FROM goals") == [(500,)]


@pytest.mark.repeats
def test_two_accounts_whose_emails_differ_in_case_get_distinct_keys(old: Old) -> None:
    for number, email in enumerate(("Maya@b.c", "maya@b.c ", "MAYA@B.C", "straße@b.c"), 1):
        old.person(number, email)

    old.upgraded()

    assert old.diary.ask("SELECT email, email_key FROM users ORDER BY id") == [
        ("Maya@b.c", "maya@b.c"),
        ("maya@b.c ", "maya@b.c#2"),
        ("MAYA@B.C", "maya@b.c#3"),
        ("straße@b.c", "strasse@b.c"),
    ]


@pytest.mark.repeats
def test_rows_of_nobody_stay_and_earn_nothing(old: Old) -> None:
    old.entry("2025-01-06", person=9)
    old.day("2025-01-06", 7, person=9)

    old.upgraded()

    assert old.diary.ask("SELECT count(*) FROM diary_entries") == [(1,)]
    assert stats_of(old.diary, 9) == {date(2025, 1, 6): (7, 0, 0)}
    assert ledger_of(old.diary, 9) == set()


days = st.integers(0, 80).map(lambda number: FIRST_DAY + timedelta(days=number))
entries = st.lists(st.tuples(days, st.sampled_from([1, -1])), max_size=60)
points = st.dictionaries(days, st.one_of(st.none(), st.integers(0, 90)), max_size=10)
long_runs = st.tuples(st.integers(0, 10), st.integers(0, 70)).map(
    lambda ends: [(FIRST_DAY + timedelta(days=day), 1) for day in range(ends[0], sum(ends))]
)

mostly_written = st.sets(st.integers(0, 80), max_size=20).map(
    lambda missed: [(FIRST_DAY + timedelta(days=day), 1) for day in range(80) if day not in missed]
)


@pytest.mark.repeats
@FEW
@given(written=st.one_of(entries, long_runs, mostly_written), known=points)
def test_the_ledger_of_an_old_file_is_what_the_rules_say(
    written: list[tuple[date, int]], known: Mapping[date, int | None]
) -> None:
    with old_diaries.at(BEFORE_LEDGER) as diary:
        old = OldWithoutLedger(diary)
        old.person(email_key="a@b.c")
        for day, rating in written:
            old.entry(day, rating)
        for day, number in known.items():
            old.day(day, number)

        old.upgraded()

        facts = Facts(
            {n: (day, Rating(rating)) for n, (day, rating) in enumerate(written, 1)},
            goals={},
            visits=frozenset(),
            carried={},
        )
        given_by_rules = points_by_day(ledger(facts))
        carried = {
            day: (number or 0) - given_by_rules.get(day, 0)
            for day, number in known.items()
            if (number or 0) > given_by_rules.get(day, 0)
        }
        expected = ledger(Facts(facts.entries, {}, frozenset(), carried))
        assert ledger_of(old.diary) == expected
        sums = points_by_day(expected)
        assert stats_of(old.diary) == {
            day: (
                sums.get(day, 0),
                sum(1 for at, rating in written if at == day and rating == 1),
                sum(1 for at, rating in written if at == day and rating == -1),
            )
            for day in {*sums, *known}
        }


@pytest.mark.repeats
@FEW
@given(
    written=entries,
    closed=st.lists(st.tuples(days, st.sampled_from(["COMPLETED", "FAILED"])), max_size=5),
    visited=st.sets(days, max_size=8),
)
def test_the_ledger_of_a_diary_that_knows_visits_and_closed_goals_counts_them_once(
    written: list[tuple[date, int]], closed: list[tuple[date, str]], visited: set[date]
) -> None:
    with old_diaries.at(BEFORE_LEDGER) as diary:
        old = OldWithoutLedger(diary)
        old.person(email_key="a@b.c")
        for day, rating in written:
            old.entry(day, rating)
        for day, status in closed:
            old.goal(status=status, week_start=str(day), week_end=str(day), closed_on=str(day))
        for day in visited:
            old.visit(day)
        facts = Facts(
            {n: (day, Rating(rating)) for n, (day, rating) in enumerate(written, 1)},
            {n: (Status[status], day) for n, (day, status) in enumerate(closed, 1)},
            frozenset(visited),
            {},
        )
        for day, number in points_by_day(ledger(facts)).items():
            old.day(day, number)

        old.upgraded()

        assert ledger_of(old.diary) == ledger(facts)


@pytest.mark.repeats
@FEW
@given(written=st.one_of(entries, long_runs))
def test_going_back_computes_the_streaks_again(written: list[tuple[date, int]]) -> None:
    with old_diaries.at(BEFORE_LEDGER) as diary:
        old = OldWithoutLedger(diary)
        old.person(email_key="a@b.c")
        for day, rating in written:
            old.entry(day, rating)
        old.day(FIRST_DAY + timedelta(days=40), 3)
        old.upgraded()

        diary.run(BEFORE_LEDGER)

        streaks = {
            date.fromisoformat(day): (current, longest)
            for day, current, longest in diary.ask(
                "SELECT date, current_streak, longest_streak FROM daily_stats"
            )
        }
        assert streaks == {day: _streaks_on(day, written) for day in streaks}
        assert {day for day, _ in written} <= streaks.keys()


def _streaks_on(day: date, written: list[tuple[date, int]]) -> tuple[int, int]:
    found = list(runs(sorted({at for at, _ in written if at <= day})))
    longest = max((run.length for run in found), default=0)
    current = next((run.length for run in found if run.last == day), 0)
    return current, longest


def test_day_numbers_are_those_of_the_domain(old: Old) -> None:
    old.person()
    old.day("2024-02-29", 4)

    (row,) = ledger_of(old.upgraded())

    assert row.source_id == day_number(date(2024, 2, 29))


UNRATED_BEFORE = "ee0ad3d482fd"


@pytest.mark.repeats
@FEW
@given(
    written=st.lists(
        st.tuples(days, st.sampled_from([1, -1, 0]), st.booleans()), min_size=1, max_size=20
    )
)
def test_going_back_makes_unrated_entries_those_to_grow_from_with_their_books(
    written: list[tuple[date, int, bool]],
) -> None:
    with old_diaries.at(HEAD) as diary:
        new = OldWithoutLedger(diary)
        new.person(email_key="a@b.c")
        for number, (day, rating, trashed) in enumerate(written, 1):
            trashed_at = "2026-01-01 00:00:00.000000" if trashed else None
            row = {"user_id": 1, "entry_date": str(day), "content": "x", "rating": rating}
            diary.insert("diary_entries", {"id": number, **row, "trashed_at": trashed_at})
            version = {"entry_id": number, "number": 1, "entry_date": str(day), "content": "y"}
            moment = {"rating": rating, "replaced_at": "2026-01-01 00:00:00.000000"}
            diary.insert("entry_versions", {"id": number, **version, **moment})
        live = {n: one for n, one in enumerate(written, 1) if not one[2]}
        keep_books(diary, {n: (day, Rating(rating)) for n, (day, rating, _) in live.items()})

        diary.run(UNRATED_BEFORE)

        facts = {n: (day, Rating(rating or -1)) for n, (day, rating, _) in live.items()}
        assert ledger_of(diary) == ledger(Facts(facts, {}, frozenset(), {}))
        assert stats_of(diary) == {
            day: (total.points, total.proud, total.grow)
            for day, total in daily_stats(ledger_of(diary), facts.values()).items()
        }
        ratings = [(rating or -1,) for _, rating, _ in written]
        assert diary.ask("SELECT rating FROM diary_entries ORDER BY id") == ratings
        assert diary.ask("SELECT rating FROM entry_versions ORDER BY id") == ratings


def keep_books(
    diary: OldDiary,
    entries: Mapping[int, tuple[date, Rating]],
    origins: Mapping[int, Origin] | None = None,
) -> None:
    """Keep the ledger and the days as the program does."""
    brought = {n: one for n, one in (origins or {}).items() if one is not Origin.HERE}
    rows = ledger(Facts(entries, {}, frozenset(), {}, origins=brought))
    for row in sorted(rows):
        given = {"points": row.points, "source_type": row.source.value, "source_id": row.source_id}
        diary.insert("points_log", {"user_id": 1, "date": str(row.day), **given})
    for total in daily_stats(rows, entries.values()).values():
        counts = {"proud": total.proud, "grow": total.grow, "unrated": total.unrated}
        day = {"date": str(total.day), "points": total.points}
        diary.insert("daily_stats", {"user_id": 1, **day, **counts})
