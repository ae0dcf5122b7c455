"""Rest days and spare days: operations that can be undone, and books that stay right."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.streaks import Verdict
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import DAY, TODAY, FixedClock, days, grow, ledger_rows, proud
from tests.examples import FEW


def write(session: Session, *spans: tuple[int, int]) -> None:
    """Write spans of days, each given as how many days ago it begins and ends."""
    for first, last in spans:
        for day in days(TODAY - DAY * first, first - last + 1):
            grow(session, day=day)


def length(session: Session) -> int:
    return session.statistics.overview().streaks.length


def is_settled(session: Session) -> bool:
    with session.context.reading() as unit:
        return set(unit.ledger.rows()) == recomputed(unit)


@pytest.mark.repeats
def test_a_rest_day_joins_two_runs_and_their_reward_follows(session: Session) -> None:
    write(session, (8, 6))
    session.rests.rest_on(TODAY - DAY * 5, "ill")
    write(session, (4, 1))
    assert length(session) == 7
    rows = ledger_rows(session, TODAY - DAY)
    assert Source.STREAK_7 in {row.source for row in rows}
    assert is_settled(session)


def test_a_rest_day_can_be_taken_back_and_undone(session: Session) -> None:
    write(session, (8, 8))
    session.rests.rest_on(TODAY - DAY, "ill")
    assert session.rests.rests().days == {TODAY - DAY: "ill"}
    session.rests.do_not_rest_on(TODAY - DAY)
    session.undo.undo()
    assert session.rests.rests().days == {TODAY - DAY: "ill"}
    session.undo.undo()
    assert session.rests.rests().days == {}
    session.undo.redo()
    assert session.rests.rests().days == {TODAY - DAY: "ill"}


def test_a_gap_of_the_past_never_changes(session: Session) -> None:
    write(session, (9, 7), (4, 1))
    with pytest.raises(RuleError) as refused:
        session.rests.rest_on(TODAY - DAY * 5)
    assert refused.value.field == "day"
    with pytest.raises(RuleError):
        session.rests.rest_every(0, TODAY - DAY)


@pytest.mark.repeats
def test_days_of_the_open_gap_may_still_become_rest_days(session: Session) -> None:
    write(session, (9, 4))
    for day in days(TODAY - DAY * 3, 3):
        session.rests.rest_on(day, "ill")
    assert length(session) == 6


def test_a_weekday_of_rest_that_ends_keeps_what_it_covered(
    session: Session, clock: FixedClock
) -> None:
    write(session, (2, 0))
    tomorrow = TODAY + DAY
    session.rests.rest_every(tomorrow.weekday(), TODAY, reason="Sabbath")
    clock.pass_by(DAY * 2)
    grow(session)
    assert length(session) == 4
    (rule,) = session.rests.rests().rules
    session.rests.end_rule(rule.id)
    assert length(session) == 4
    assert session.rests.rests().rules[0].last == tomorrow
    session.undo.undo()
    assert session.rests.rests().rules[0].last is None


def test_a_weekly_rest_day_that_has_not_begun_is_removed(session: Session) -> None:
    session.rests.rest_every(0, TODAY + DAY * 9)
    (rule,) = session.rests.rests().rules
    session.rests.end_rule(rule.id)
    assert session.rests.rests().rules == ()
    session.undo.undo()
    assert len(session.rests.rests().rules) == 1


def test_a_weekday_of_rest_that_begins_today_has_not_begun(session: Session) -> None:
    session.rests.rest_every(4, TODAY, reason="Friday")
    (rule,) = session.rests.rests().rules
    session.rests.end_rule(rule.id)
    assert session.rests.rests().rules == ()
    session.undo.undo()
    (again,) = session.rests.rests().rules
    assert (again.weekday, again.first, again.last, again.reason) == (4, TODAY, None, "Friday")
    session.undo.redo()
    assert session.rests.rests().rules == ()


def test_a_weekday_of_rest_that_began_yesterday_ends_with_it(
    session: Session, clock: FixedClock
) -> None:
    session.rests.rest_every(4, TODAY)
    clock.pass_by(DAY)
    (rule,) = session.rests.rests().rules
    session.rests.end_rule(rule.id)
    assert session.rests.rests().rules[0].last == TODAY
    session.rests.end_rule(rule.id)  # it has ended
    session.rests.end_rule(rule.id + 1)  # there is none
    session.undo.undo()
    assert session.rests.rests().rules == (rule,)


def test_a_spare_day_given_back_ends_the_streak_there(session: Session) -> None:
    write(session, (20, 7), (5, 0))
    assert length(session) == 20
    assert session.rests.marks(TODAY - DAY * 30, TODAY) == {TODAY - DAY * 6: True}
    session.rests.give_back(TODAY - DAY * 6)
    assert length(session) == 6
    assert is_settled(session)
    assert session.rests.marks(TODAY - DAY * 30, TODAY) == {}
    latest, earlier = session.rests.timeline().streaks
    assert latest.length == 6
    assert earlier.end is not None
    assert earlier.end.verdict is Verdict.GIVEN_BACK
    session.undo.undo()
    assert length(session) == 20
    assert is_settled(session)


@pytest.mark.repeats
def test_giving_a_spare_day_back_takes_the_reward_that_it_bridged_to(session: Session) -> None:
    write(session, (30, 14), (12, 0))
    assert Source.STREAK_30 in {row.source for row in ledger_rows(session, TODAY)}
    session.rests.give_back(TODAY - DAY * 13)
    assert Source.STREAK_30 not in {row.source for row in ledger_rows(session, TODAY)}
    assert is_settled(session)


def test_the_timeline_says_why_the_latest_streak_has_ended(session: Session) -> None:
    write(session, (9, 4))
    timeline = session.rests.timeline()
    assert timeline.ended is not None
    assert (timeline.ended.verdict, timeline.ended.gap.length) == (Verdict.MISSED, 3)


def test_rest_days_belong_to_one_person(session: Session, diary: builders.TestDiary) -> None:
    other = builders.session(diary, person=builders.account(diary, "noor@example.org"))
    session.rests.rest_on(TODAY)
    session.rests.rest_every(2, TODAY)
    session.rests.give_back(TODAY)
    found = other.rests.rests()
    assert (dict(found.days), found.rules, found.returned) == ({}, (), frozenset())


steps = st.lists(
    st.tuples(
        st.sampled_from(["write", "delete", "rest", "unrest", "rule", "return", "undo", "redo"]),
        st.integers(0, 34),
    ),
    max_size=14,
)


@pytest.mark.repeats
@FEW
@given(st.sets(st.integers(0, 34), max_size=8), steps)
def test_the_ledger_is_the_recomputation_whatever_is_done_about_rest(missed, steps) -> None:
    session = builders.session(builders.diary_in_memory())
    written: dict[date, int] = {}
    for back in reversed(range(35)):
        if back not in missed:
            day = TODAY - DAY * back
            written[day] = proud(session, day=day).id

    def delete(day: date) -> None:
        if day in written:
            session.entries.delete(written[day])

    operations: dict[str, Callable[[date], object]] = {
        "write": lambda day: written.update({day: proud(session, day=day).id}),
        "delete": delete,
        "rest": session.rests.rest_on,
        "unrest": session.rests.do_not_rest_on,
        "rule": lambda day: session.rests.rest_every(day.weekday(), TODAY),
        "return": session.rests.give_back,
        "undo": lambda _: session.undo.undo(),
        "redo": lambda _: session.undo.redo(),
    }
    for operation, back in steps:
        with contextlib.suppress(RuleError):
            operations[operation](TODAY - DAY * back)
        assert is_settled(session)


@pytest.mark.repeats
def test_a_span_of_rest_days_is_set_and_taken_back_as_one(session: Session) -> None:
    session.rests.rest_on(TODAY + DAY, "Sea")
    session.rests.rest_on(TODAY, "Holiday", last=TODAY + DAY * 2)
    assert session.rests.rests().days == {TODAY + DAY * step: "Holiday" for step in range(3)}
    session.rests.do_not_rest_on(TODAY, TODAY + DAY)
    assert session.rests.rests().days == {TODAY + DAY * 2: "Holiday"}
    session.undo.undo()
    session.undo.undo()
    assert session.rests.rests().days == {TODAY + DAY: "Sea"}
    session.undo.redo()
    assert len(session.rests.rests().days) == 3
    assert is_settled(session)


@pytest.mark.parametrize("last", [-1, 366])
def test_a_span_that_is_none_is_refused(session: Session, last: int) -> None:
    with pytest.raises(RuleError) as refused:
        session.rests.rest_on(TODAY, last=TODAY + DAY * last)
    assert refused.value.field == "last_day"
    assert session.rests.rests().are_none


def test_rest_days_in_a_row_with_one_reason_are_a_span(session: Session) -> None:
    session.rests.rest_on(TODAY, "Sea", last=TODAY + DAY * 3)
    session.rests.rest_on(TODAY + DAY * 4, "Hills")
    session.rests.rest_on(TODAY + DAY * 6, "Hills")
    spans = session.rests.rests().spans(TODAY + DAY)
    shown = [((span.first - TODAY).days, (span.last - TODAY).days, span.reason) for span in spans]
    assert shown == [(1, 3, "Sea"), (4, 4, "Hills"), (6, 6, "Hills")]
    first, second = spans[0].split(TODAY + DAY * 3)
    assert (first.last, second.first) == (TODAY + DAY * 2, TODAY + DAY * 3)
    assert spans[0].split(TODAY + DAY) == [spans[0]]
