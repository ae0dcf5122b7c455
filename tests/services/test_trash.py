"""The trash keeps entries for 30 days, gives them back, or lets go of them at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.services.session import Session, open_session
from tests import builders
from tests.builders import DAY, TODAY, FixedClock, TestDiary, grow, proud


def test_the_last_deleted_entry_comes_first(session: Session, clock: FixedClock) -> None:
    first, second = proud(session, "First"), proud(session, "Second")
    session.entries.delete(second.id)
    clock.pass_by(timedelta(minutes=1))
    session.entries.delete(first.id)
    assert [entry.text for entry in session.entries.trash()] == ["First", "Second"]


def test_an_entry_is_let_go_of_for_good(session: Session) -> None:
    entry = proud(session)
    session.entries.delete(entry.id)
    session.entries.delete_now(entry.id)
    assert not session.entries.trash()
    with pytest.raises(MissingError):
        session.entries.entry(entry.id)


def test_only_what_is_in_the_trash_can_be_let_go_of(session: Session) -> None:
    entry = proud(session)
    with pytest.raises(MissingError):
        session.entries.delete_now(entry.id)


def test_undo_steps_of_an_entry_that_is_gone_never_touch_another(session: Session) -> None:
    """SQLite gives the number of the latest row again."""
    goal = session.goals
    old = proud(session, "Old")
    session.entries.change(old.id, text="Old, edited")
    session.entries.delete(old.id)
    session.entries.delete_now(old.id)
    new = proud(session, "New")
    assert new.id == old.id
    session.undo.undo()
    assert session.undo.next_undo is None
    assert goal.page().active == ()


def test_a_follow_up_of_an_entry_that_is_gone_never_becomes_anothers(session: Session) -> None:
    old = grow(session, "Old")
    session.follow_ups.come_back(old.id, 3)
    session.follow_ups.come_back(old.id, 10)
    session.entries.delete(old.id)
    session.entries.delete_now(old.id)
    new = grow(session, "New")
    assert new.id == old.id
    session.undo.undo()
    session.undo.undo()
    assert session.follow_ups.of(new.id) is None


@pytest.mark.repeats
def test_after_thirty_days_the_trash_is_emptied(
    session: Session, clock: FixedClock, diary: TestDiary
) -> None:
    entry = proud(session)
    session.entries.delete(entry.id)
    clock.pass_by(timedelta(days=29))
    again = open_session(diary.storage, clock, session.account)
    assert again.entries.trash()
    clock.pass_by(timedelta(days=-29))
    builders.outlive_trash(again, clock)
    assert not again.entries.trash()


def test_on_this_day_shows_the_entries_of_the_days_before(session: Session) -> None:
    proud(session, "Last year", TODAY.replace(year=2025))
    proud(session, "Last month", TODAY.replace(month=10))
    proud(session, "Another day", TODAY - DAY)
    session.entries.write(TODAY.replace(year=2025), "Also last year", Rating.GROW)
    memories = session.entries.on_this_day(9, TODAY)
    found = [(memory.entry.text, memory.months) for memory in memories]
    assert found == [("Last month", 1), ("Last year", 12), ("Also last year", 12)]


@pytest.mark.repeats
def test_on_this_day_shows_every_year(session: Session) -> None:
    for year in range(2021, 2026):
        for number in range(4 if year == 2023 else 3):
            proud(session, f"Entry {number}", TODAY.replace(year=year))
    session.entries.delete(proud(session, "Deleted", TODAY.replace(year=2021)).id)
    memories = session.entries.on_this_day(2, TODAY)
    found = [(memory.entry.text, memory.months // 12, memory.more) for memory in memories]
    assert found == [
        (f"Entry {number}", years, more if number else 0)
        for years, more in ((1, 1), (2, 1), (3, 2), (4, 1), (5, 1))
        for number in (0, 1)
    ]
