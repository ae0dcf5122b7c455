"""Goals: set, edited, closed, reopened, tried again, deleted."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import Source
from aimstars_desktop.services.session import Session
from tests.builders import DAY, TODAY, TestDiary, ledger_rows, new_goal


def earned(session, day=TODAY) -> list[tuple[Source, int]]:
    rows = ledger_rows(session, day)
    return [(row.source, row.points) for row in rows if row.source is not Source.VISIT]


def test_a_new_goal_is_active_and_gives_nothing_yet(session):
    goal = session.goals.create(new_goal())
    assert (goal.status, goal.notes, goal.closed_on) == (Status.ACTIVE, "", None)
    assert goal.last_day == TODAY + DAY * 6
    assert session.goals.page().active == (goal,)
    assert earned(session) == []


@pytest.mark.parametrize(
    ("status", "row"),
    [(Status.COMPLETED, (Source.GOAL_COMPLETED, 10)), (Status.FAILED, (Source.GOAL_FAILED, 1))],
)
def test_a_closed_goal_gives_its_points_on_the_day_of_closing(session, clock, status, row):
    goal = session.goals.create(new_goal())
    clock.pass_by(DAY * 9)
    closed = session.goals.close(goal.id, status)
    assert (closed.status, closed.closed_on) == (status, TODAY + DAY * 9)
    assert earned(session, TODAY + DAY * 9) == [row]
    assert earned(session) == []
    assert session.goals.page().closed == (session.goals.goal(goal.id),)


def test_a_goal_cannot_be_closed_twice(session):
    goal = session.goals.create(new_goal())
    session.goals.close(goal.id, Status.FAILED)
    for operation in (
        lambda: session.goals.close(goal.id, Status.COMPLETED),
        lambda: session.goals.try_again(goal.id),
    ):
        with pytest.raises(RuleError, match="already closed"):
            operation()
    assert earned(session) == [(Source.GOAL_FAILED, 1)]
    assert len(session.goals.page().active) == 0


def test_closing_again_after_reopening_gives_one_row(session, clock):
    goal = session.goals.create(new_goal())
    session.goals.close(goal.id, Status.COMPLETED)
    session.goals.reopen(goal.id)
    assert earned(session) == []
    assert session.goals.goal(goal.id) == goal
    clock.pass_by(DAY)
    session.goals.close(goal.id, Status.COMPLETED)
    assert earned(session) == []
    assert earned(session, TODAY + DAY) == [(Source.GOAL_COMPLETED, 10)]


def test_another_verdict_takes_the_place_of_the_first(session):
    goal = session.goals.create(new_goal())
    session.goals.close(goal.id, Status.COMPLETED)
    session.goals.reopen(goal.id)
    session.goals.close(goal.id, Status.FAILED)
    assert earned(session) == [(Source.GOAL_FAILED, 1)]


def test_reopening_an_active_goal_changes_nothing(session):
    goal = session.goals.create(new_goal())
    assert session.goals.reopen(goal.id) == goal
    assert str(session.undo.next_undo) == "New goal"


def closed_in_an_older_file(diary: TestDiary, session: Session) -> int:
    goal = session.goals.create(new_goal())
    diary.sql("UPDATE goals SET status = 'COMPLETED'")
    session.undo.clear()
    return goal.id


def test_a_goal_that_an_older_file_closed_has_no_row(diary, session):
    goal_id = closed_in_an_older_file(diary, session)
    session.goals.delete(goal_id)
    session.undo.undo()
    session.goals.note(goal_id, "Still proud of it")
    assert earned(session) == []


def test_a_goal_that_an_older_file_closed_cannot_earn_twice(diary, session):
    goal_id = closed_in_an_older_file(diary, session)
    with pytest.raises(RuleError, match="carried over"):
        session.goals.reopen(goal_id)
    assert session.goals.goal(goal_id).status is Status.COMPLETED


def test_undoing_a_close_opens_the_goal_and_redoing_closes_it_on_the_same_day(session, clock):
    goal = session.goals.create(new_goal())
    closed = session.goals.close(goal.id, Status.COMPLETED)
    clock.pass_by(DAY)
    session.undo.undo()
    assert session.goals.goal(goal.id) == goal
    session.undo.redo()
    assert session.goals.goal(goal.id).closed_on == closed.closed_on == TODAY
    assert earned(session) == [(Source.GOAL_COMPLETED, 10)]


def test_trying_again_closes_the_goal_and_sets_one_that_continues_it(session, clock):
    goal = session.goals.create(new_goal("Read"))
    clock.pass_by(DAY * 9)
    again = session.goals.try_again(goal.id)
    today = TODAY + DAY * 9
    assert (again.title, again.continues_id, again.status) == ("Read", goal.id, Status.ACTIVE)
    assert (again.first_day, again.last_day) == (today, today + DAY * 6)
    assert session.goals.goal(goal.id).status is Status.FAILED
    assert earned(session, today) == [(Source.GOAL_FAILED, 1)]


@pytest.mark.repeats
def test_the_chain_of_a_goal_goes_back_and_forth(session, clock):
    first = session.goals.create(new_goal("Read"))
    second = session.goals.try_again(first.id)
    third = session.goals.try_again(second.id)
    for goal in (first, second, third):
        chain = [one.id for one in session.goals.chain_of(goal.id)]
        assert chain == [first.id, second.id, third.id]
    session.undo.undo()
    chain = [one.id for one in session.goals.chain_of(first.id)]
    assert chain == [first.id, second.id], "what was undone is not part of it"
    session.goals.reopen(first.id)
    beside = session.goals.try_again(first.id)
    chain = [one.id for one in session.goals.chain_of(first.id)]
    assert chain == [first.id, second.id, beside.id]


def test_undoing_a_second_try_is_one_commit(diary, session, clock):
    goal = session.goals.create(new_goal())
    clock.pass_by(DAY * 9)
    again = session.goals.try_again(goal.id)
    del diary.announced[:]
    session.undo.undo()
    assert session.goals.page().waiting == (goal,)
    assert session.goals.page().active == ()
    session.undo.redo()
    assert session.goals.page().active == (again,)
    assert diary.announced == [Change.GOALS | Change.POINTS] * 2


def test_a_deleted_goal_has_no_row_and_undoing_brings_it_back(session):
    goal = session.goals.create(new_goal())
    closed = session.goals.close(goal.id, Status.COMPLETED)
    session.goals.delete(goal.id)
    assert session.goals.page().closed == ()
    assert earned(session) == []
    session.undo.undo()
    assert session.goals.page().closed[0].closed_on == closed.closed_on
    assert earned(session) == [(Source.GOAL_COMPLETED, 10)]


def test_deleting_a_goal_twice_is_one_operation(session):
    goal = session.goals.create(new_goal())
    session.goals.delete(goal.id)
    session.goals.delete(goal.id)
    session.undo.undo()
    assert session.goals.page().active == (goal,)
    assert str(session.undo.next_undo) == "New goal"


def test_an_edit_changes_what_the_goal_says_and_nothing_else(session):
    goal = session.goals.create(new_goal())
    session.goals.note(goal.id, "Halfway")
    changed = session.goals.edit(goal.id, new_goal("Run", TODAY - DAY, TODAY + DAY))
    assert (changed.title, changed.first_day, changed.notes) == ("Run", TODAY - DAY, "Halfway")
    session.undo.undo()
    assert session.goals.goal(goal.id).title == goal.title
    session.undo.redo()
    assert session.goals.goal(goal.id) == changed


def test_a_closed_goal_is_not_edited(session):
    goal = session.goals.create(new_goal())
    session.goals.close(goal.id, Status.COMPLETED)
    with pytest.raises(RuleError, match="closed in the meantime"):
        session.goals.edit(goal.id, new_goal("Run"))


def test_the_same_again_changes_nothing(diary, session):
    goal = session.goals.create(new_goal())
    del diary.announced[:]
    session.goals.edit(goal.id, new_goal())
    session.goals.note(goal.id, " ")
    assert str(session.undo.next_undo) == "New goal"
    assert diary.announced == []


def test_notes_that_were_typed_bit_by_bit_are_one_step(session):
    goal = session.goals.create(new_goal())
    session.goals.note(goal.id, "Monday done")
    session.goals.jot(goal.id, "Monday done, Tue")
    session.goals.jot(goal.id, "Monday done, Tuesday t")
    session.goals.note(goal.id, "Monday done, Tuesday too", was="Monday done")
    session.undo.undo()
    assert session.goals.goal(goal.id).notes == "Monday done"
    session.undo.undo()
    assert session.goals.goal(goal.id).notes == ""


def test_goals_past_their_last_day_wait_the_earliest_first(session, clock):
    later = session.goals.create(new_goal(first_day=TODAY - DAY * 2))
    earlier = session.goals.create(new_goal(first_day=TODAY - DAY * 4))
    running = session.goals.create(new_goal())
    assert session.goals.page().active == (earlier, later, running)
    clock.pass_by(DAY * 5)
    page = session.goals.page()
    assert (page.waiting, page.active, page.today) == (
        (earlier, later),
        (running,),
        TODAY + DAY * 5,
    )


def test_a_goal_that_is_not_there_is_missed_in_words(session):
    with pytest.raises(MissingError, match="goal no longer exists"):
        session.goals.close(99, Status.COMPLETED)
