"""Weekly reviews: offered at the right time, decided goal by goal, finished, read again."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.session import open_session
from tests import builders
from tests.builders import DAY, TODAY, new_goal

WEEK = Week(TODAY - DAY * 6)  # TODAY is a Sunday; the week began on Monday
MONDAY = 0


@pytest.fixture
def goal(session):
    """A goal whose last day is the last day of the week."""
    return session.goals.create(new_goal(first_day=TODAY - DAY * 6))


def points(session) -> int:
    return session.statistics.overview().total_points


def test_a_week_without_anything_offers_no_review(session):
    assert session.reviews.offered(MONDAY) is None


def test_a_written_week_offers_its_review_from_its_last_day_on(session, clock):
    builders.proud(session, day=TODAY - DAY * 3)
    clock.set_day(TODAY - DAY)
    assert session.reviews.offered(MONDAY) is None
    for day in (TODAY, TODAY + DAY, TODAY + DAY * 6):
        clock.set_day(day)
        assert session.reviews.offered(MONDAY) == WEEK
    clock.set_day(TODAY + DAY * 7)
    assert session.reviews.offered(MONDAY) is None


def test_an_open_goal_is_reason_enough_for_a_review(session, goal):
    assert session.reviews.offered(MONDAY) == WEEK


def test_the_page_of_a_week_holds_what_belongs_to_it(session, goal, clock):
    proud = builders.proud(session, day=TODAY - DAY * 3)
    grow = builders.grow(session, day=TODAY)
    builders.proud(session, day=TODAY - DAY * 7)
    later = session.goals.create(new_goal("Later", first_day=TODAY - DAY))
    done = session.goals.create(new_goal("Done"))
    session.goals.close(done.id, Status.COMPLETED)
    page = session.reviews.week(WEEK)
    assert (page.proud, page.grow) == ((proud,), (grow,))
    assert page.points == 5 + 2 + 10 + 1
    assert page.best is not None
    assert (page.best.day, page.best.points) == (TODAY, 13)
    assert page.open == (goal, later), "it runs on, and can be decided about all the same"
    assert [goal.title for goal in page.closed] == ["Done"]
    assert page.next == (later,)
    assert page.review is None


def test_a_goal_that_still_runs_can_be_decided_about(session):
    running = session.goals.create(new_goal(first_day=TODAY))
    coming = session.goals.create(new_goal("Coming", first_day=TODAY + DAY))
    page = session.reviews.week(WEEK)
    assert page.open == (running,), "what begins after the week is only next week's"
    assert page.next == (running, coming)
    session.reviews.decide(WEEK, running.id, Decision.COMPLETED)
    page = session.reviews.week(WEEK)
    assert (page.open, page.next) == ((), (coming,))


@pytest.mark.parametrize("decision", [d for d in Decision if d is not Decision.DROP])
def test_a_goal_that_was_reopened_is_decided_about_anew(session, goal, decision):
    first = session.reviews.decide(WEEK, goal.id, decision, "too early", title="Less")
    session.goals.reopen(goal.id)
    page = session.reviews.week(WEEK)
    assert (page.open, page.decided) == ((goal,), ())
    second = session.reviews.decide(WEEK, goal.id, Decision.COMPLETED)
    assert [one.decided for one in session.reviews.week(WEEK).decided] == [second]
    for _ in range(2):  # the second decision, and the reopening
        session.undo.undo()
    page = session.reviews.week(WEEK)
    assert page.open == ()
    assert [one.decided for one in page.decided] == [first], "with its reason"


def test_a_goal_that_was_reopened_and_closed_otherwise_reads_as_it_stands(session, goal):
    session.reviews.decide(WEEK, goal.id, Decision.FAILED)
    session.goals.reopen(goal.id)
    session.goals.close(goal.id, Status.COMPLETED)
    page = session.reviews.week(WEEK)
    assert page.decided == ()
    assert [goal.status for goal in page.closed] == [Status.COMPLETED]


@pytest.mark.parametrize(
    ("decision", "status", "earned"),
    [
        (Decision.COMPLETED, Status.COMPLETED, 10),
        (Decision.FAILED, Status.FAILED, 1),
        (Decision.TRY_AGAIN, Status.FAILED, 1),
        (Decision.SMALLER, Status.FAILED, 1),
        (Decision.DROP, Status.ACTIVE, 0),
    ],
)
def test_each_decision_does_what_it_says_and_undo_takes_it_back(
    session, goal, decision, status, earned, diary
):
    before = points(session)
    decided = session.reviews.decide(
        WEEK, goal.id, decision, " too much at once ", title="Walk on one evening"
    )
    after = session.goals.goal(goal.id)
    assert (after.status, after.trashed_at is None) == (status, decision is not Decision.DROP)
    assert points(session) == before + earned
    assert decided.reason == "too much at once"
    page = session.reviews.week(WEEK)
    assert page.open == ()
    assert [one.decided for one in page.decided] == [decided]
    session.undo.undo()
    assert session.goals.goal(goal.id) == goal
    assert points(session) == before
    assert session.reviews.week(WEEK).review is None
    assert session.goals.page().active == (goal,)
    session.undo.redo()
    assert session.reviews.week(WEEK).decided == page.decided
    assert points(session) == before + earned
    with diary.storage.reading(session.account.id) as unit:
        assert set(unit.ledger.rows()) == recomputed(unit)


def test_a_goal_tried_again_runs_in_the_next_week(session, goal):
    decided = session.reviews.decide(WEEK, goal.id, Decision.TRY_AGAIN)
    again = session.goals.goal(decided.new_goal_id)
    assert (again.title, again.continues_id) == (goal.title, goal.id)
    assert (again.first_day, again.last_day) == (TODAY + DAY, TODAY + DAY * 7)
    assert session.reviews.week(WEEK).next == (again,)


def test_a_late_review_lets_it_run_from_today_on(session, goal, clock):
    clock.pass_by(DAY * 3)
    decided = session.reviews.decide(WEEK, goal.id, Decision.TRY_AGAIN)
    assert session.goals.goal(decided.new_goal_id).first_day == TODAY + DAY * 3


def test_a_repeating_goal_is_tried_again_with_the_goal_of_its_next_week(session, clock, diary):
    goal = session.goals.create(new_goal(first_day=TODAY - DAY * 6), every_week=True)
    clock.pass_by(DAY)
    (made,) = session.repeats.turn()
    decided = session.reviews.decide(WEEK, goal.id, Decision.TRY_AGAIN)
    assert decided.new_goal_id == made.id
    assert len(diary.sql("SELECT id FROM goals")) == 2
    session.undo.undo()
    assert session.goals.goal(made.id) == made


@pytest.fixture
def weekly(session):
    """A goal that repeats every week, on the last day of its week."""
    return session.goals.create(new_goal(first_day=TODAY - DAY * 6), every_week=True)


@pytest.mark.parametrize(
    ("decision", "title"),
    [(Decision.TRY_AGAIN, "Walk each evening"), (Decision.SMALLER, "Walk once")],
)
def test_a_repeating_goal_goes_on_once_in_the_week_that_has_not_turned_yet(
    session, weekly, clock, decision, title
):
    decided = session.reviews.decide(WEEK, weekly.id, decision, title=title)
    for _ in range(2):
        clock.pass_by(DAY)
        assert session.repeats.turn() == []
    (made,) = session.goals.page().active
    assert (made.id, made.continues_id) == (decided.new_goal_id, weekly.id)
    assert (made.title, made.repeat_id) == (title, weekly.repeat_id)
    assert (made.first_day, made.last_day) == (TODAY + DAY, TODAY + DAY * 7)
    clock.pass_by(DAY * 7)
    assert [goal.title for goal in session.repeats.turn()] == [title]


def test_a_short_repeating_goal_goes_on_with_its_next_week_not_beside_it(session, clock):
    goal = session.goals.create(
        new_goal(first_day=TODAY - DAY * 3, last_day=TODAY), every_week=True
    )
    decided = session.reviews.decide(WEEK, goal.id, Decision.TRY_AGAIN)
    assert session.goals.goal(decided.new_goal_id).first_day == TODAY + DAY * 4
    clock.pass_by(DAY * 4)
    assert session.repeats.turn() == []


@pytest.mark.parametrize("decision", [Decision.TRY_AGAIN, Decision.SMALLER])
def test_a_decision_that_is_taken_back_leaves_the_next_week_its_one_goal(
    session, weekly, clock, decision
):
    decided = session.reviews.decide(WEEK, weekly.id, decision, title="Walk once")
    made = session.goals.goal(decided.new_goal_id)
    session.undo.undo()
    assert session.goals.goal(weekly.id) == weekly
    clock.pass_by(DAY)
    assert session.repeats.turn() == []
    (plain,) = session.goals.page().active
    assert (plain.id, plain.title, plain.continues_id) == (made.id, weekly.title, None)
    session.undo.redo()
    assert session.goals.page().active == (made,)
    session.undo.undo()
    clock.pass_by(DAY * 7)
    assert [goal.title for goal in session.repeats.turn()] == [weekly.title]


def test_a_repeating_goal_is_made_smaller_in_the_week_that_has_turned(session, weekly, clock):
    clock.pass_by(DAY)
    (made,) = session.repeats.turn()
    session.reviews.decide(WEEK, weekly.id, Decision.SMALLER, title="Walk once")
    assert [(goal.id, goal.title) for goal in session.goals.page().active] == [
        (made.id, "Walk once")
    ]
    session.undo.undo()
    assert session.goals.page().active == (made,)


def test_a_goal_that_was_stopped_is_tried_again_as_one_of_its_own(session, weekly):
    session.repeats.end(weekly.repeat_id)
    decided = session.reviews.decide(WEEK, weekly.id, Decision.TRY_AGAIN)
    assert session.goals.goal(decided.new_goal_id).repeat_id is None


def test_a_smaller_goal_has_a_title_of_its_own(session, goal):
    with pytest.raises(RuleError, match="smaller") as refused:
        session.reviews.decide(WEEK, goal.id, Decision.SMALLER, title=goal.title)
    assert refused.value.field == "title"
    with pytest.raises(RuleError, match="title"):
        session.reviews.decide(WEEK, goal.id, Decision.SMALLER, title=" ")
    assert session.goals.goal(goal.id) == goal
    decided = session.reviews.decide(WEEK, goal.id, Decision.SMALLER, title="Walk once")
    assert session.goals.goal(decided.new_goal_id).title == "Walk once"


@pytest.mark.parametrize("decision", list(Decision))
def test_a_closed_goal_cannot_be_decided_about(session, goal, decision):
    session.goals.close(goal.id, Status.COMPLETED)
    with pytest.raises(RuleError, match="already closed"):
        session.reviews.decide(WEEK, goal.id, decision, title="Less")
    assert session.reviews.week(WEEK).review is None


def test_a_finished_review_is_not_offered_and_can_be_read(session, goal, clock):
    session.reviews.decide(WEEK, goal.id, Decision.FAILED, "ill")
    assert session.reviews.offered(MONDAY) == WEEK, "a begun one is offered still"
    session.reviews.finish(WEEK)
    assert session.reviews.offered(MONDAY) is None
    assert list(session.reviews.finished()) == [WEEK]
    page = session.reviews.week(WEEK)
    assert page.is_finished
    assert [(one.goal.title, one.decided.reason) for one in page.decided] == [(goal.title, "ill")]
    session.undo.undo()
    assert session.reviews.offered(MONDAY) == WEEK
    assert not session.reviews.week(WEEK).is_finished


def test_a_skipped_review_is_not_offered_but_can_be_done_later(session, goal):
    session.reviews.skip(WEEK)
    assert session.reviews.offered(MONDAY) is None
    assert list(session.reviews.finished()) == []
    assert session.reviews.week(WEEK).open == (goal,)
    session.reviews.finish(WEEK)
    assert list(session.reviews.finished()) == [WEEK]
    session.undo.undo()
    session.undo.undo()
    assert session.reviews.offered(MONDAY) == WEEK


def test_what_a_review_dropped_stays_readable_when_the_trash_is_emptied(
    session, goal, clock, diary
):
    session.reviews.decide(WEEK, goal.id, Decision.DROP, "not mine")
    session.reviews.finish(WEEK)
    clock.pass_by(DAY * 60)
    again = open_session(diary.storage, clock, session.account)
    assert [one.goal.title for one in again.reviews.week(WEEK).decided] == [goal.title]


def test_a_long_reason_is_refused_before_anything_happens(session, goal):
    with pytest.raises(RuleError) as refused:
        session.reviews.decide(WEEK, goal.id, Decision.COMPLETED, "x" * 1001)
    assert refused.value.field == "reason"
    assert session.goals.goal(goal.id) == goal


def test_the_goals_and_reviews_of_others_are_out_of_reach(session, goal, diary, clock):
    session.reviews.skip(WEEK)
    other = open_session(diary.storage, clock, builders.account(diary, "tom@example.org"))
    with pytest.raises(MissingError):
        other.reviews.decide(WEEK, goal.id, Decision.COMPLETED)
    assert other.reviews.week(WEEK).review is None
    assert other.reviews.week(WEEK).open == ()
    other.reviews.finish(WEEK)
    assert list(session.reviews.finished()) == []


def test_a_review_that_was_begun_is_finished_when_it_is_skipped(session, goal):
    session.reviews.decide(WEEK, goal.id, Decision.FAILED, "ill")
    session.reviews.skip(WEEK)
    assert list(session.reviews.finished()) == [WEEK]
    session.undo.undo()
    assert list(session.reviews.finished()) == []
    assert session.reviews.offered(MONDAY) == WEEK


def test_a_goal_that_is_tried_again_is_shown_with_the_one_that_continues_it(session, goal):
    session.reviews.decide(WEEK, goal.id, Decision.TRY_AGAIN)
    (decided,) = session.reviews.week(WEEK).decided
    assert decided.goal.id == goal.id
    assert decided.new_goal is not None
    assert decided.new_goal.continues_id == goal.id
