"""Undo: what each operation gives back, and what it costs."""

from __future__ import annotations

from functools import partial

import pytest

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import MissingError, WorldError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.services.undo import MOST_STEPS, GivenBack, UndoStack, UndoStep, named
from tests.builders import DAY, TODAY, grow, new_goal, proud, settled


def total(session):
    return session.statistics.overview().total_points


def test_undoing_a_saved_entry_gives_the_text_back_and_takes_the_points(session):
    entry = proud(session, "Typed with care")
    assert session.undo.undo() == GivenBack(TODAY, "Typed with care", Rating.PROUD)
    assert session.entries.on_day(TODAY) == []
    assert total(session) == 1
    session.undo.redo()
    assert session.entries.on_day(TODAY) == [session.entries.entry(entry.id)]
    assert total(session) == 6


@pytest.mark.repeats
def test_undoing_an_edit_makes_the_earlier_version_current_as_a_new_version(session):
    entry = proud(session, "First")
    session.entries.change(entry.id, text="Second", rating=Rating.GROW)
    session.undo.undo()
    now = session.entries.entry(entry.id)
    assert (now.text, now.rating) == ("First", Rating.PROUD)
    assert [version.text for version in session.entries.versions(entry.id)] == ["First", "Second"]
    session.undo.redo()
    texts = [version.text for version in session.entries.versions(entry.id)]
    assert texts == ["First", "Second", "First"]
    assert session.entries.entry(entry.id).text == "Second"


@pytest.mark.repeats
def test_undoing_and_redoing_earns_nothing_twice(session):
    entry = proud(session)
    session.entries.change(entry.id, day=TODAY - DAY)
    goal = session.goals.create(new_goal())
    session.goals.close(goal.id, Status.COMPLETED)
    before = total(session)
    for _ in range(3):
        for _ in range(4):
            session.undo.undo()
        assert total(session) == 1
        for _ in range(4):
            session.undo.redo()
        assert total(session) == before == 16


def test_operations_have_names_for_the_menu(session):
    entry = proud(session)
    names = [str(session.undo.next_undo)]
    for operation in (
        lambda: session.entries.change(entry.id, text="Other words"),
        lambda: session.entries.change(entry.id, day=TODAY - DAY),
        lambda: session.entries.change(entry.id, rating=Rating.GROW),
        lambda: session.entries.delete(entry.id),
        lambda: session.entries.restore(entry.id),
    ):
        operation()
        names.append(str(session.undo.next_undo))
    assert names == [
        "Save entry",
        "Edit entry",
        "Move entry",
        "Rate entry",
        "Delete entry",
        "Restore entry",
    ]
    session.undo.undo()
    assert str(session.undo.next_undo) == "Delete entry"
    assert str(session.undo.next_redo) == "Restore entry"


def test_the_stack_runs_across_the_tabs(session):
    entry = proud(session)
    goal = session.goals.create(new_goal())
    session.entries.delete(entry.id)
    session.undo.undo()
    session.undo.undo()
    assert session.entries.entry(entry.id).trashed_at is None
    assert session.goals.goal(goal.id).trashed_at is not None
    assert settled(session.entries.entry(entry.id)) == settled(session.entries.on_day(TODAY)[0])


def test_after_a_new_operation_nothing_can_be_redone(session):
    proud(session)
    session.undo.undo()
    grow(session)
    assert session.undo.next_redo is None
    session.undo.redo()
    assert [entry.rating for entry in session.entries.on_day(TODAY)] == [Rating.GROW]


def test_nothing_to_undo_is_no_fault(session):
    assert session.undo.undo() is None
    session.undo.redo()


def test_signing_out_ends_the_stack(session):
    proud(session)
    session.undo.undo()
    session.close()
    assert session.undo.next_undo is None
    assert session.undo.next_redo is None


def test_listeners_hear_of_every_change_of_the_stack(session):
    heard: list[str] = []
    session.undo.listen(lambda: heard.append(str(session.undo.next_undo)))
    proud(session)
    session.undo.undo()
    session.undo.redo()
    session.undo.clear()
    assert heard == ["Save entry", "None", "Save entry", "None"]


def failing(error: Exception) -> UndoStep:
    def fail() -> None:
        raise error

    return UndoStep(named("Fail"), undo=fail, redo=fail)


def test_a_step_that_fails_for_now_can_be_undone_later():
    stack = UndoStack()
    stack.push(failing(WorldError("The disk is full.")))
    with pytest.raises(WorldError):
        stack.undo()
    assert str(stack.next_undo) == "Fail"
    assert stack.next_redo is None


def test_a_step_about_something_removed_is_dropped(session):
    stack = UndoStack()
    stack.push(UndoStep(named("Earlier"), undo=lambda: None, redo=lambda: None))
    stack.push(failing(MissingError("This entry no longer exists.")))
    with pytest.raises(MissingError):
        stack.undo()
    assert str(stack.next_undo) == "Earlier"
    assert stack.next_redo is None


def test_the_stack_has_a_bottom():
    stack = UndoStack()
    undone: list[int] = []
    for number in range(MOST_STEPS + 1):
        stack.push(UndoStep(named("Step"), undo=partial(undone.append, number), redo=lambda: None))
    while stack.next_undo:
        stack.undo()
    assert undone == list(range(MOST_STEPS, 0, -1))
