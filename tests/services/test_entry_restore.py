"""Single entries of a backup come back into the open diary, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.services.entry_restore import RestoreResult, bring_back
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import DAY, NOON, TODAY, TestDiary


@pytest.fixture
def session(diary: TestDiary) -> Session:
    return builders.session(diary)


def on(session: Session, entry: Entry) -> list[tuple[str, Rating]]:
    return [(each.text, each.rating) for each in session.entries.on_day(entry.day)]


def points(session: Session) -> int:
    return session.statistics.overview().total_points


def test_an_entry_that_reads_the_same_is_left_alone(session: Session) -> None:
    entry = builders.proud(session)
    assert bring_back(session, entry) is RestoreResult.THERE_ALREADY
    assert session.entries.versions(entry.id) == []


def test_an_entry_that_was_edited_reads_as_then_and_keeps_what_it_said(session: Session) -> None:
    then = builders.proud(session, "As it was.")
    session.entries.change(then.id, text="Edited", rating=Rating.GROW)
    assert bring_back(session, then) is RestoreResult.AS_IT_WAS
    assert on(session, then) == [("As it was.", Rating.PROUD)]
    assert [version.text for version in session.entries.versions(then.id)] == [
        "As it was.",
        "Edited",
    ]


def test_an_entry_in_the_trash_comes_back_with_its_points(session: Session) -> None:
    then = builders.proud(session)
    before = points(session)
    session.entries.delete(then.id)
    assert bring_back(session, then) is RestoreResult.AS_IT_WAS
    assert on(session, then) == [(then.text, then.rating)]
    assert points(session) == before


def test_a_removed_entry_is_added_once_with_its_time(session: Session) -> None:
    gone = replace(
        builders.proud(session), id=900, text="From then.", day=TODAY - DAY, written_at=NOON - DAY
    )
    assert bring_back(session, gone) is RestoreResult.ADDED
    (added,) = session.entries.on_day(gone.day)
    assert (added.text, added.written_at) == ("From then.", gone.written_at)
    assert bring_back(session, gone) is RestoreResult.THERE_ALREADY
    assert len(session.entries.on_day(gone.day)) == 1


def test_bringing_back_can_be_undone_and_done_again(session: Session) -> None:
    before = points(session)
    gone = replace(builders.proud(session), id=900, text="From then.", written_at=NOON - DAY)
    with_one = points(session)
    bring_back(session, gone)
    assert points(session) == with_one + 5
    session.undo.undo()
    assert points(session) == with_one > before
    session.undo.redo()
    assert points(session) == with_one + 5


def test_a_number_that_another_entry_has_now_is_not_mistaken(session: Session) -> None:
    now = builders.proud(session, "Somebody new.")
    then = replace(now, text="Older, same number.", written_at=NOON - timedelta(hours=1))
    assert bring_back(session, then) is RestoreResult.ADDED
    assert {text for text, _ in on(session, now)} == {"Somebody new.", "Older, same number."}


def test_an_entry_of_an_old_file_has_no_time_and_comes_back(session: Session) -> None:
    old = Entry(900, TODAY - 400 * DAY, "Old words.", Rating.GROW)
    assert bring_back(session, old) is RestoreResult.ADDED
    assert on(session, old) == [("Old words.", Rating.GROW)]


def test_an_empty_entry_of_an_old_file_is_refused_in_words(session: Session) -> None:
    with pytest.raises(RuleError, match="nothing to save"):
        bring_back(session, Entry(900, TODAY, "", Rating.GROW))


def test_what_comes_back_is_announced_with_its_points(session: Session, diary: TestDiary) -> None:
    gone = replace(builders.proud(session), id=900, text="From then.", written_at=NOON - DAY)
    for deed in (lambda: bring_back(session, gone), session.undo.undo, session.undo.redo):
        diary.announced.clear()
        deed()
        assert diary.announced == [Change.ENTRIES | Change.POINTS]


def test_a_text_that_was_edited_in_the_trash_comes_back_as_then(session: Session) -> None:
    then = builders.proud(session, "As it was.")
    session.entries.change(then.id, text="Edited", rating=Rating.PROUD)
    session.entries.delete(then.id)
    assert bring_back(session, then) is RestoreResult.AS_IT_WAS
    assert on(session, then) == [("As it was.", Rating.PROUD)]


def test_the_same_words_of_another_time_are_another_entry(session: Session) -> None:
    now = builders.proud(session, "The same words.")
    then = replace(now, id=900, written_at=NOON - timedelta(hours=1))
    assert bring_back(session, then) is RestoreResult.ADDED
    assert len(on(session, now)) == 2


def test_what_is_undone_is_the_entry_that_came_back(session: Session) -> None:
    here = builders.proud(session, "Here already.")
    bring_back(session, replace(here, id=900, text="From then.", written_at=NOON - DAY))
    session.undo.undo()
    assert on(session, here) == [("Here already.", Rating.PROUD)]
    session.undo.redo()
    assert {text for text, _ in on(session, here)} == {"Here already.", "From then."}
