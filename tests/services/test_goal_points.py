"""Whatever is done with goals, in whatever order: the ledger is what the facts say."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.reviews import Decision, week_to_review
from aimstars_desktop.services.bookkeeping import recomputed
from tests import builders
from tests.builders import DAY, FixedClock, new_goal
from tests.examples import FEW

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("create", "weekly", "complete", "fail", "reopen", "again", "delete"),
                *("tick", "edit", "decide", "finish", "turn", "undo", "undo", "redo", "day"),
            ]
        ),
        st.integers(0, 7),
        st.sampled_from(Decision),
    ),
    max_size=25,
)


@FEW
@given(STEPS)
def test_points_after_any_operations_on_goals_equal_a_recomputation(steps):
    diary = builders.diary_in_memory()
    clock = FixedClock()
    session = builders.session(diary, clock)
    for kind, number, decision in steps:
        goals = [*session.goals.page().waiting, *session.goals.page().active]
        closed = session.goals.page().closed
        every = [*goals, *closed]
        with suppress(RuleError):
            _act(session, clock, kind, number, decision, every)
        with diary.storage.reading(session.account.id) as unit:
            kept = set(unit.ledger.rows())
            assert kept == recomputed(unit)
            days = {total.day: total.points for total in unit.ledger.totals()}
        sums = {day: sum(row.points for row in kept if row.day == day) for day in days}
        assert days == sums


def _act(session, clock, kind, number, decision, goals) -> None:
    today = session.days.today()
    week = week_to_review(today, 0)
    new = new_goal(first_day=today - DAY * number)
    always = {
        "create": lambda: session.goals.create(new),
        "weekly": lambda: session.goals.create(new, every_week=True),
        "undo": session.undo.undo,
        "redo": session.undo.redo,
        "day": lambda: clock.pass_by(DAY * (number - 1)),
        "turn": session.repeats.turn,
        "finish": lambda: session.reviews.finish(week),
    }
    if kind in always:
        always[kind]()
    elif goals:
        goal = goals[number % len(goals)]
        same_days = new_goal("Else", goal.first_day, goal.last_day)
        operations = {
            "complete": lambda: session.goals.close(goal.id, Status.COMPLETED),
            "fail": lambda: session.goals.close(goal.id, Status.FAILED),
            "reopen": lambda: session.goals.reopen(goal.id),
            "again": lambda: session.goals.try_again(goal.id),
            "delete": lambda: session.goals.delete(goal.id),
            "tick": lambda: session.checkins.tick(goal.id, goal.first_day),
            "edit": lambda: session.goals.edit(goal.id, same_days),
            "decide": lambda: session.reviews.decide(week, goal.id, decision, "so", title="Less"),
        }
        operations[kind]()
