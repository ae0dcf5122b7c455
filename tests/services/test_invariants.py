"""What holds after every commit, whatever a person does in whatever order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry, NewEntry, Rating
from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.domain.points import LedgerRow, points_by_day, reward_for
from aimstars_desktop.domain.stats import DayTotal
from aimstars_desktop.domain.tags import names_of
from aimstars_desktop.services.bookkeeping import recomputed
from tests import builders, drawn
from tests.builders import DAY, NOON, FixedClock
from tests.examples import FEW

ENTRIES = "SELECT id, entry_date, content, rating, trashed_at IS NULL FROM diary_entries"
GOALS = "SELECT id, title, status, closed_on, closed_at, trashed_at IS NULL FROM goals"
LEDGER = "SELECT date, points, source_type, source_id FROM points_log"

PICTURES = "SELECT id, entry_id, sha256, description, removed_at IS NULL FROM entry_pictures"

State = dict[str, set[tuple[Any, ...]]]
Result = TypeVar("Result")

days_back = st.integers(0, 15)
ratings = st.sampled_from(Rating)
texts = st.sampled_from(["One #tag", "Two `#tag` #Tag #other", "Three"])
places = st.integers(0, 10**6)
"""Which of the things there are; taken modulo how many there are."""


class Diary(RuleBasedStateMachine):
    """One person's diary, used in every order that hypothesis can think of."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FixedClock()
        self.diary = builders.diary_in_memory()
        self.session = builders.session(self.diary, self.clock)
        self.entries: list[int] = []
        self.goals: list[int] = []
        self.versions: dict[int, list[tuple[Any, ...]]] = {}
        self.said: dict[int, set[str]] = {}
        self.befores: list[State] = []
        self.undone: list[State] = []
        self.session.search.check_index()

    # Entries

    @initialize(length=st.integers(0, 40), since=st.integers(0, 3))
    def a_streak_from_earlier(self, length: int, since: int) -> None:
        today = self.session.days.today()
        with self.session.context.writing() as unit:
            for day in builders.days(today - DAY * (since + length), length):
                new = NewEntry(day, "Earlier", Rating.GROW, NOON, utc_offset_min=60)
                self._wrote(unit.entries.add(new))
            unit.ledger.replace_all(recomputed(unit))
            unit.commit(Change.ENTRIES)

    @rule(back=days_back, text=texts, rating=ratings)
    def write(self, back: int, text: str, rating: Rating) -> None:
        day = self.session.days.today() - DAY * back
        self._wrote(self._do(lambda: self.session.entries.write(day, text, rating)).entry)

    @precondition(lambda self: self.entries)
    @rule(place=places, text=texts)
    def edit(self, place: int, text: str) -> None:
        entry_id = self.entries[place % len(self.entries)]
        self._do(lambda: self.session.entries.change(entry_id, text=text))
        self.said[entry_id].add(text)

    @precondition(lambda self: self.entries)
    @rule(place=places, rating=ratings)
    def rate(self, place: int, rating: Rating) -> None:
        entry_id = self.entries[place % len(self.entries)]
        self._do(lambda: self.session.entries.change(entry_id, rating=rating))

    @precondition(lambda self: self.entries)
    @rule(place=places, back=days_back)
    def move(self, place: int, back: int) -> None:
        day = self.session.days.today() - DAY * back
        entry_id = self.entries[place % len(self.entries)]
        self._do(lambda: self.session.entries.change(entry_id, day=day))

    @precondition(lambda self: self.entries)
    @rule(place=places)
    def delete(self, place: int) -> None:
        entry_id = self.entries[place % len(self.entries)]
        self._do(lambda: self.session.entries.delete(entry_id))

    @precondition(lambda self: self.entries)
    @rule(place=places)
    def restore(self, place: int) -> None:
        entry_id = self.entries[place % len(self.entries)]
        self._do(lambda: self.session.entries.restore(entry_id))

    # Pictures

    @precondition(lambda self: self.entries)
    @rule(place=places, number=st.integers(0, 2))
    def add_a_picture(self, place: int, number: int) -> None:
        entry_id = self.entries[place % len(self.entries)]
        file = self.session.pictures.keep(drawn.picture(number))
        self._do(lambda: self.session.pictures.add(entry_id, [file]))

    @precondition(lambda self: self.pictures())
    @rule(place=places)
    def take_a_picture_off(self, place: int) -> None:
        picture = self.pictures()[place % len(self.pictures())]
        self._do(lambda: self.session.pictures.take_off(picture))

    @precondition(lambda self: self.pictures())
    @rule(place=places, words=st.sampled_from(["", "A leaf", "Two leaves"]))
    def describe_a_picture(self, place: int, words: str) -> None:
        picture = self.pictures()[place % len(self.pictures())]
        self._do(lambda: self.session.pictures.describe(picture, words))

    # Tags

    @rule(name=st.sampled_from(["tag", "other"]), new_name=st.sampled_from(["Tag", "third"]))
    def rename_a_tag(self, name: str, new_name: str) -> None:
        tags = {tag.key for tag in self.session.tags.all()}
        if name in tags:
            self._do(lambda: self.session.tags.rename(name, new_name))
            for entry_id, content in self._rows("SELECT id, content FROM diary_entries"):
                self.said[entry_id].add(content)
        else:
            with pytest.raises(MissingError):
                self.session.tags.rename(name, new_name)

    # Goals

    @rule()
    def set_a_goal(self) -> None:
        new = builders.new_goal(first_day=self.session.days.today())
        self.goals.append(self._do(lambda: self.session.goals.create(new)).id)

    @precondition(lambda self: self.goals)
    @rule(place=places, status=st.sampled_from([Status.COMPLETED, Status.FAILED]))
    def close_a_goal(self, place: int, status: Status) -> None:
        goal = self._goal(place)
        if goal.status is Status.ACTIVE:
            self._do(lambda: self.session.goals.close(goal.id, status))
        else:
            self._refused(lambda: self.session.goals.close(goal.id, status))

    @precondition(lambda self: self.goals)
    @rule(place=places)
    def reopen_a_goal(self, place: int) -> None:
        goal = self._goal(place)
        self._do(lambda: self.session.goals.reopen(goal.id))

    @precondition(lambda self: self.goals)
    @rule(place=places)
    def try_a_goal_again(self, place: int) -> None:
        goal = self._goal(place)
        if goal.status is Status.ACTIVE:
            self.goals.append(self._do(lambda: self.session.goals.try_again(goal.id)).id)
        else:
            self._refused(lambda: self.session.goals.try_again(goal.id))

    @precondition(lambda self: self.goals)
    @rule(place=places)
    def delete_a_goal(self, place: int) -> None:
        goal = self._goal(place)
        self._do(lambda: self.session.goals.delete(goal.id))

    # Time

    @rule(days=st.sampled_from([-2, -1, 1, 1, 1, 2, 3, 8]))
    def days_pass(self, days: int) -> None:
        self.clock.pass_by(DAY * days)

    @rule(hour=st.integers(0, 23), day_ends_at=st.integers(0, 6))
    def the_hour_is(self, hour: int, day_ends_at: int) -> None:
        self.clock.set(self.clock.moment.replace(hour=hour))
        self.session.days.ends_at = day_ends_at

    @rule()
    def visit(self) -> None:
        before = self.seen()
        self.session.visit()
        once = self.seen()
        self.session.visit()
        assert self.seen() == once
        assert sum(points for _, points, *_ in once["ledger"] - before["ledger"]) in {0, 1}

    # Undo

    @rule(steps=st.integers(1, 4))
    def undo_and_redo(self, steps: int) -> None:
        steps = min(steps, len(self.session.undo._done))
        states = [self.seen()]
        for _ in range(steps):
            self.undo()
            self.all_is_well()
            states.append(self.seen())
        for _ in range(steps):
            assert self.seen() == states.pop()
            self.redo()
        assert self.seen() == states.pop()

    @rule()
    def undo(self) -> None:
        self.session.undo.undo()
        if self.befores:
            before = self.befores.pop()
            assert self.live() == before
            self.undone.append(before)

    @rule()
    def redo(self) -> None:
        self.session.undo.redo()
        if self.undone:
            self.befores.append(self.undone.pop())

    # What holds

    @invariant()
    def all_is_well(self) -> None:
        with self.session.context.reading() as unit:
            kept = unit.ledger.rows()
            due = recomputed(unit)
            totals = unit.ledger.totals()
            facts = unit.entries.facts()
        assert len(kept) == len(set(kept))
        assert set(kept) == due
        assert totals == obvious_totals(kept, facts)
        self._index_holds(facts)
        self._tags_agree()
        assert rewards(kept) == obvious_rewards({day for day, _ in facts.values()})

    @invariant()
    def pictures_agree(self) -> None:
        """What an entry shows are its rows that were not taken off, and their bytes are there."""
        shown = self.session.pictures.of_entries(self.entries)
        kept = self._rows("SELECT entry_id, id FROM entry_pictures WHERE removed_at IS NULL")
        assert sorted(kept) == sorted((at, each.id) for at in shown for each in shown[at])
        for sha256 in {each.file.sha256 for at in shown for each in shown[at]}:
            assert self.session.pictures.bytes_of(sha256)
        live = {at for at, *_, is_live in self._rows(ENTRIES) if is_live}
        everywhere = {each.picture.id for each in self.session.pictures.all_shown()}
        assert everywhere == {number for at, number in kept if at in live}

    def _index_holds(self, entries: Iterable[int]) -> None:
        if self.diary.engines.writer.dialect.name == "postgresql":
            return  # there the index is the server's own, and always true
        indexed = self._rows("SELECT id & 4294967295 FROM entries_search_docsize")
        assert sorted(entries) == sorted(entry_id for (entry_id,) in indexed)

    def _tags_agree(self) -> None:
        """Compare the tags with those of the texts; as ``wrong`` does, but in another way."""
        kept = self._rows("SELECT entry_id, tag_key, tag FROM entry_tags")
        assert set(kept) == {
            (entry_id, key, name)
            for entry_id, _, content, _, is_live in self._rows(ENTRIES)
            for key, name in names_of(content).items()
            if is_live
        }
        with self.session.context.reading() as unit:
            assert not unit.tags.wrong()

    @invariant()
    def no_version_is_lost(self) -> None:
        versions = self._rows("SELECT * FROM entry_versions ORDER BY entry_id, number")
        for entry_id, now in self._rows("SELECT id, content FROM diary_entries"):
            of_it = [row for row in versions if row[1] == entry_id]
            earlier = self.versions.get(entry_id, [])
            assert of_it[: len(earlier)] == earlier
            assert [row[2] for row in of_it] == list(range(1, len(of_it) + 1))
            assert {row[4] for row in of_it} | {now} == self.said[entry_id]
            self.versions[entry_id] = of_it

    # Helpers

    def _do(self, operation: Callable[[], Result]) -> Result:
        """Do something, and keep what its undo has to bring back."""
        before = self.live()
        latest = self.session.undo._done[-1:]
        result = operation()
        if self.session.undo._done[-1:] != latest:
            self.befores.append(before)
            self.undone.clear()
        return result

    def live(self) -> State:
        """Return what a person sees: nothing of the trash, and not the points of visits."""
        return {
            "entries": set(self._rows(f"{ENTRIES} WHERE trashed_at IS NULL")),
            "goals": set(self._rows(f"{GOALS} WHERE trashed_at IS NULL")),
            "pictures": set(self._rows(f"{PICTURES} WHERE removed_at IS NULL")),
            "ledger": set(self._rows(f"{LEDGER} WHERE source_type <> 'daily_login'")),
        }

    def seen(self) -> State:
        """Return all that undo and redo have to bring back; the times of edits go on."""
        return {
            "entries": set(self._rows(ENTRIES)),
            "goals": set(self._rows(GOALS)),
            "pictures": set(self._rows(PICTURES)),
            "ledger": set(self._rows(LEDGER)),
        }

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.diary.sql(query)

    def _wrote(self, entry: Entry) -> None:
        self.entries.append(entry.id)
        self.said[entry.id] = {entry.text}

    def pictures(self) -> list[Picture]:
        shown = self.session.pictures.of_entries(self.entries)
        return [each for at in sorted(shown) for each in shown[at]]

    def _goal(self, place: int) -> Goal:
        return self.session.goals.goal(self.goals[place % len(self.goals)])

    def _refused(self, operation: Any) -> None:
        before = self.seen()
        try:
            operation()
        except RuleError:
            assert self.seen() == before
        else:
            raise AssertionError("a closed goal was closed once more")


def obvious_totals(
    rows: Sequence[LedgerRow], facts: Mapping[int, tuple[date, Rating]]
) -> list[DayTotal]:
    points = points_by_day(rows)
    written = [day for day, _ in facts.values()]
    counted = list(facts.values())
    return [
        DayTotal(
            day,
            points.get(day, 0),
            counted.count((day, Rating.PROUD)),
            counted.count((day, Rating.GROW)),
            counted.count((day, Rating.UNRATED)),
        )
        for day in sorted({*points, *written})
    ]


def rewards(rows: Sequence[LedgerRow]) -> dict[date, int]:
    return points_by_day(row for row in rows if row.source.value.startswith("streak"))


def obvious_rewards(written: set[date]) -> dict[date, int]:
    """Walk through the calendar, one day at a time, with the spare days in hand."""
    found = {}
    length = missed = spares = count = 0
    for day in (
        builders.days(min(written), (max(written) - min(written)).days + 1) if written else []
    ):
        if day not in written:
            missed += 1
            continue
        length, spares = (length, spares - missed) if missed <= spares else (0, spares)
        missed = 0
        length, count = length + 1, count + 1
        if count % 14 == 0:
            spares = min(spares + 1, 3)
        if reward_for(length):
            found[day] = reward_for(length)
    return found


TestDiary = Diary.TestCase
TestDiary.settings = settings(FEW, stateful_step_count=30)
