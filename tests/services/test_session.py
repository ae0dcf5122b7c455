"""The session: the first visit of a day, the trash, preferences, and two people in one file."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.entries import edit_target
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from tests import builders
from tests.builders import (
    DAY,
    NOON,
    SUMMER,
    TODAY,
    WINTER,
    FixedClock,
    ledger_rows,
    new_goal,
    proud,
)

TRASH = timedelta(days=30)


def visits(session, day) -> list[int]:
    rows = ledger_rows(session, day)
    return [row.points for row in rows if row.source is Source.VISIT]


def test_the_first_visit_of_a_day_gives_one_point_and_the_next_none(diary, session, clock, maya):
    assert visits(session, TODAY) == [1]
    assert session.visit() == TODAY
    builders.session(diary, clock, maya)
    assert visits(session, TODAY) == [1]


def test_the_program_being_open_when_the_day_begins_is_a_visit(session, clock):
    clock.set(NOON.replace(hour=23, minute=59))
    session.visit()
    clock.pass_by(timedelta(minutes=1))
    assert session.visit() == TODAY + DAY
    assert visits(session, TODAY + DAY) == [1]


def test_a_repeated_visit_announces_nothing(diary, session):
    del diary.announced[:]
    session.visit()
    assert diary.announced == []


def test_each_of_two_daylight_saving_nights_is_one_visit(diary, maya):
    for before, after in (
        (datetime(2026, 3, 29, 1, 59, tzinfo=WINTER), datetime(2026, 3, 29, 3, 0, tzinfo=SUMMER)),
        (datetime(2026, 10, 25, 2, 59, tzinfo=SUMMER), datetime(2026, 10, 25, 2, 0, tzinfo=WINTER)),
    ):
        clock = FixedClock(before)
        session = builders.session(diary, clock, maya)
        clock.set(after)
        session.visit()
        assert visits(session, before.date()) == [1]


def test_a_clock_set_back_visits_an_earlier_day_once(session, clock):
    clock.pass_by(-DAY)
    session.visit()
    clock.pass_by(DAY)
    session.visit()
    assert (visits(session, TODAY - DAY), visits(session, TODAY)) == ([1], [1])


def test_a_visit_before_the_day_ends_belongs_to_yesterday(diary, session, clock, maya):
    session.preferences.choose(Preferences(day_ends_at=3))
    clock.set(datetime(2026, 12, 1, 1, 30, tzinfo=WINTER))
    again = builders.session(diary, clock, maya)
    assert again.days.today() == datetime(2026, 11, 30, tzinfo=WINTER).date()
    assert len(visits(again, again.days.today())) == 1


def test_preferences_hold_at_once_and_in_the_next_session(diary, session, clock, maya):
    chosen = Preferences(Appearance.DARK, text_size=130, first_weekday=6, prompts=False)
    session.preferences.choose(chosen)
    assert session.preferences.chosen == chosen
    assert builders.session(diary, clock, maya).preferences.chosen == chosen
    assert Change.PREFERENCES in diary.announced


def test_own_words_are_kept_as_they_were_typed(diary, session, clock, maya):
    languages = frozenset({"de", "sv"})
    words = frozenset({"zorbled", "Olúfẹ́mi", "Fräsch'ns", "пелмени", "\U0001f375"})
    session.preferences.choose(Preferences(spelling_words=words, spelling_languages=languages))
    kept = builders.session(diary, clock, maya).preferences.chosen
    assert kept.spelling_words == words
    assert kept.spelling_languages == languages


def test_own_words_are_each_persons_own(diary, session, clock):
    session.preferences.choose(Preferences(spelling_words=frozenset({"zorbled"})))
    other = builders.session(diary, clock, builders.account(diary, email="other@example.org"))
    assert other.preferences.chosen.spelling_words == frozenset()


def test_preferences_hold_when_their_commit_is_announced(diary, clock, maya):
    held: list[int] = []

    def announced(_: Change) -> None:
        if opened:
            held.append(opened[0].preferences.chosen.text_size)

    opened: list[Session] = []
    storage = DiaryStorage(diary.engines, announced)
    opened.append(open_session(storage, clock, maya))
    opened[0].preferences.choose(Preferences(text_size=150))
    assert held == [150]


@pytest.mark.repeats
def test_what_was_trashed_thirty_days_ago_goes_at_the_next_session(diary, session, clock, maya):
    entry = proud(session)
    session.entries.change(entry.id, text="Anew")
    goal = session.goals.create(new_goal())
    session.entries.delete(entry.id)
    session.goals.delete(goal.id)
    clock.pass_by(TRASH)
    for _ in range(DAYS_TO_BELIEVE):
        later = builders.session(diary, clock, maya)
        assert later.entries.entry(entry.id).trashed_at is not None
        assert later.goals.goal(goal.id).trashed_at is not None
        clock.pass_by(DAY)
    latest = builders.session(diary, clock, maya)
    with pytest.raises(MissingError):
        latest.entries.entry(entry.id)
    with pytest.raises(MissingError):
        latest.goals.goal(goal.id)
    assert diary.counts()["entry_versions"] == 0


@pytest.mark.repeats
def test_what_was_trashed_thirty_days_ago_goes_while_the_diary_stays_open(session, clock):
    entry, goal = proud(session), session.goals.create(new_goal())
    session.entries.delete(entry.id)
    session.goals.delete(goal.id)
    clock.pass_by(TRASH)
    session.visit()
    assert session.entries.entry(entry.id).trashed_at is not None
    clock.pass_by(-TRASH)
    builders.outlive_trash(session, clock)
    assert session.entries.trash() == []
    with pytest.raises(MissingError):
        session.goals.goal(goal.id)


def test_undoing_something_about_a_removed_entry_never_touches_another(session, clock):
    kept = builders.grow(session, "Kept")
    entry, turned = builders.grow(session), proud(session)
    session.follow_ups.come_back(kept.id, 3)
    session.follow_ups.come_back(entry.id, 3)
    session.follow_ups.come_back(entry.id, 10)
    session.entries.delete(turned.id)
    session.entries.delete(entry.id)
    builders.outlive_trash(session, clock)
    other = builders.grow(session, "Another")
    assert other.id in {entry.id, turned.id}  # SQLite gives the number again
    session.undo.undo()
    session.undo.undo()
    assert session.follow_ups.of(other.id) is None
    assert session.follow_ups.of(kept.id) is None, "what else was done can still be undone"


def test_undoing_something_about_a_removed_goal_never_touches_another(session, clock):
    goal = session.goals.create(new_goal())
    session.goals.delete(goal.id)
    builders.outlive_trash(session, clock)
    other = session.goals.create(new_goal("Another"))
    assert other.id == goal.id
    session.undo.undo()
    session.undo.undo()
    assert session.goals.goal(other.id).title == "Another"
    assert session.goals.goal(other.id).trashed_at is not None


@pytest.mark.repeats
def test_what_is_not_in_the_trash_never_goes(diary, session, clock, maya):
    entry = proud(session)
    restored = proud(session)
    session.entries.delete(restored.id)
    session.undo.undo()
    clock.pass_by(TRASH * 40)
    builders.outlive_trash(session, clock)
    later = builders.session(diary, clock, maya)
    assert len(later.entries.on_day(TODAY)) == 2
    assert later.entries.entry(entry.id).text == entry.text


@pytest.mark.repeats
def test_a_new_entry_never_inherits_the_half_edit_of_one_that_went(diary, session, clock, maya):
    gone = proud(session)
    session.drafts.keep(edit_target(gone.id), "Half an edit of what is gone")
    session.drafts.keep("quick", "Something else")
    session.entries.delete(gone.id)
    builders.outlive_trash(session, clock)
    later = builders.session(diary, clock, maya)
    assert proud(later).id == gone.id  # SQLite gives the number again
    assert [draft.target for draft in later.drafts.all()] == ["quick"]


def test_a_second_person_sees_nothing_of_the_first(diary, session, clock):
    proud(session)
    session.goals.create(new_goal())
    session.drafts.keep("quick", "Mine")
    session.preferences.choose(Preferences(Appearance.DARK))
    noor = builders.session(diary, clock, builders.account(diary, "noor@example.org"))
    assert noor.entries.recent(9) == []
    assert noor.entries.marks(TODAY - DAY, TODAY) == {}
    assert noor.goals.page().active == ()
    assert noor.drafts.all() == []
    assert noor.preferences.chosen == Preferences()
    overview = noor.statistics.overview()
    assert (overview.total_points, overview.entries, overview.streaks.length) == (1, 0, 0)


def test_a_second_person_cannot_reach_the_entries_and_goals_of_the_first(diary, session, clock):
    entry, goal = proud(session), session.goals.create(new_goal())
    noor = builders.session(diary, clock, builders.account(diary, "noor@example.org"))
    for operation in (
        lambda: noor.entries.entry(entry.id),
        lambda: noor.entries.change(entry.id, text="Not mine"),
        lambda: noor.entries.delete(entry.id),
        lambda: noor.goals.goal(goal.id),
        lambda: noor.goals.try_again(goal.id),
        lambda: noor.goals.delete(goal.id),
    ):
        with pytest.raises(MissingError):
            operation()
    assert noor.entries.versions(entry.id) == []
    assert session.entries.entry(entry.id).text == entry.text
    assert session.goals.page().active == (goal,)
