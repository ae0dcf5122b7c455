"""Goals that repeat every week, over years of days, operations, undo and skipped launches."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.session import open_session
from tests import builders
from tests.builders import DAY, TODAY, FixedClock
from tests.examples import FEW
from tests.services.conftest import first_days, weekly

# One step of a life with a repeating goal: days that pass (also back), or an operation.
STEPS = st.lists(
    st.one_of(
        st.integers(-40, 400).map(lambda days: ("days", days)),
        st.integers(-3, 3).map(lambda hours: ("hours", hours)),
        st.sampled_from(
            [
                ("pause", 0),
                ("resume", 0),
                ("end", 0),
                ("begin", 0),
                ("undo", 0),
                ("redo", 0),
                ("close", 0),
                ("delete", 0),
                ("launch", 0),
            ]
        ),
    ),
    max_size=30,
)


@pytest.mark.repeats
@FEW
@given(STEPS)
def test_there_is_one_goal_a_week_whatever_happens(steps):
    diary = builders.diary_in_memory()
    clock = FixedClock()
    session = builders.session(diary, clock)
    _, repeat = weekly(session)
    visited = set()
    for kind, amount in steps:
        _act(session, clock, repeat, kind, amount)
        session = _launched(diary, clock, session) if kind == "launch" else session
        session.repeats.turn()
        kept = next((one for one in session.goals.page().repeats.values()), None)
        week = repeat.week_at(session.days.today())
        if kept is not None and kept.runs and week is not None:
            visited.add(str(week.first))
            assert str(week.first) in first_days(diary)
    made = first_days(diary)
    assert len(made) == len(set(made)), "no week has two"
    assert set(made) - {str(TODAY)} <= visited, "no week that nobody saw has one"
    ledger = {(row.source, row.source_id) for row in _rows(diary, session)}
    assert ledger == {(row.source, row.source_id) for row in _recomputed(diary, session)}


@pytest.mark.repeats
@FEW
@given(STEPS.map(lambda steps: [step for step in steps if step[0] not in {"close", "delete"}]))
def test_while_it_comes_again_this_week_has_its_goal_whatever_is_undone(steps):
    diary = builders.diary_in_memory()
    clock = FixedClock()
    session = builders.session(diary, clock)
    _, repeat = weekly(session)
    for kind, amount in steps:
        _act(session, clock, repeat, kind, amount)
        session = _launched(diary, clock, session) if kind == "launch" else session
        session.repeats.turn()
        page = session.goals.page()
        week = repeat.week_at(page.today)
        if week is not None and any(kept.runs for kept in page.repeats.values()):
            here = [goal for goal in (*page.waiting, *page.active) if goal.first_day == week.first]
            assert len(here) == 1


@pytest.mark.repeats
@FEW
@given(st.lists(st.sampled_from(["pause", "resume", "end", "begin", "days", "undo", "redo"])))
def test_what_is_undone_and_done_again_is_as_it_was(steps):
    diary = builders.diary_in_memory()
    clock = FixedClock()
    session = builders.session(diary, clock)
    _, repeat = weekly(session)
    for kind in steps:
        _act(session, clock, repeat, kind, 3)
        session.repeats.turn()
        before = session.goals.page()
        step = session.undo.latest
        if step is None:
            continue
        session.undo.undo()
        session.undo.redo()
        assert session.undo.latest is step
        assert session.goals.page() == before


def _act(session, clock, repeat: Repeat, kind: str, amount: int) -> None:
    active = [*session.goals.page().waiting, *session.goals.page().active]
    match kind:
        case "days":
            clock.pass_by(DAY * amount)
        case "hours":
            clock.pass_by(timedelta(hours=amount))
        case "pause" | "resume" | "end":
            getattr(session.repeats, kind)(repeat.id)
        case "begin" if active:
            session.repeats.begin(active[0].id)
        case "undo" | "redo":
            getattr(session.undo, kind)()
        case "close" if active:
            session.goals.close(active[0].id, Status.COMPLETED)
        case "delete" if active:
            session.goals.delete(active[-1].id)


def _launched(diary, clock, session):
    return open_session(diary.storage, clock, session.account)


def _rows(diary, session):
    with diary.storage.reading(session.account.id) as unit:
        return unit.ledger.rows()


def _recomputed(diary, session):
    with diary.storage.reading(session.account.id) as unit:
        return recomputed(unit)
