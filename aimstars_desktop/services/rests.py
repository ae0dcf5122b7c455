"""Rest days and spare days, and the streaks that result from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.rests import (
    RestDay,
    RestRule,
    Rests,
    RestSpan,
    check_rest_day,
    check_rule_begins,
    cleaned_reason,
    rest_span,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.streaks import Judged, Streak, Streaks, fold, judge, standing, up_to
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.undo import UndoStep, named

ONE_DAY = timedelta(days=1)
RESTED = Change.RESTS | Change.POINTS

Act = Callable[[UnitOfWork], None]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All streaks, latest first, and the state as of today.

    Attributes:
        ended: the gap that ended the latest streak; None while it runs.
    """

    today: date
    streaks: tuple[Streak, ...]
    standing: Streaks
    ended: Judged | None
    rests: Rests


class RestService:
    """The rest days and spare days of one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    # Operations

    def rest_on(self, first: date, reason: str = "", *, last: date | None = None) -> None:
        """Make days rest days, or change their reason.

        Args:
            first: the first day.
            reason: may be empty.
            last: the last day; None for a single one.

        Raises:
            RuleError: a day is before the latest written day, the reason is too long, or the span
                is not one.
        """
        span = rest_span(first, first if last is None else last, reason)
        name = QT_TRANSLATE_NOOP("Operations", "Add rest day")
        self._set_days(
            span,
            self.rests().days,
            lambda unit, day: unit.rests.put_day(RestDay(day, span.reason)),
            name,
        )

    def do_not_rest_on(self, first: date, last: date | None = None) -> None:
        """Remove single rest days.

        Args:
            first: the first day.
            last: the last day; None for a single one.

        Raises:
            RuleError: a day is before the latest written day.
        """
        span = rest_span(first, first if last is None else last)
        before = self.rests().days
        if any(day in before for day in span.days):
            name = QT_TRANSLATE_NOOP("Operations", "Remove rest day")
            self._set_days(span, before, lambda unit, day: unit.rests.remove_day(day), name)

    def _set_days(
        self,
        span: RestSpan,
        before: Mapping[date, str],
        change: Callable[[UnitOfWork, date], None],
        name: str,
    ) -> None:
        today = self._context.days.today()

        def act(unit: UnitOfWork) -> None:
            check_rest_day(span.first, today, _latest_written(unit, today))
            for day in span.days:
                change(unit, day)

        def undo(unit: UnitOfWork) -> None:
            for day in span.days:
                _put_day(unit, day, before.get(day))

        self._do(act, undo, name)

    def rest_every(
        self, weekday: int, first: date, last: date | None = None, reason: str = ""
    ) -> None:
        """Add a weekly rest day.

        Args:
            weekday: 0 Monday to 6 Sunday.
            first: the first day on which it holds, not before today.
            last: the last one; None for no end.
            reason: may be empty.

        Raises:
            RuleError: it would begin in the past, or end before it begins.
        """
        check_rule_begins(first, self._context.days.today(), self._latest_written())
        if last is not None and last < first:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "The last day is before the first."),
                field="last",
            )
        reason = cleaned_reason(reason)
        made: list[RestRule] = []

        def act(unit: UnitOfWork) -> None:
            made.append(unit.rests.add_rule(weekday, first, last, reason))

        def undo(unit: UnitOfWork) -> None:
            unit.rests.remove_rule(made[-1].id)

        self._do(act, undo, QT_TRANSLATE_NOOP("Operations", "Add weekly rest day"))

    def end_rule(self, rule_id: int) -> None:
        """End a weekly rest day as of yesterday; remove one that has not begun.

        What it has covered stays covered: an earlier gap never changes, not even while the clock
        is wrong.
        """
        today = self._context.days.today()
        yesterday = max(today, self._latest_written() or today) - ONE_DAY
        rule = next((one for one in self.rests().rules if one.id == rule_id), None)
        if rule is None or (rule.last is not None and rule.last <= yesterday):
            return
        begun = rule.first <= yesterday
        added = [rule]

        def act(unit: UnitOfWork) -> None:
            if begun:
                unit.rests.save_rule(replace(rule, last=yesterday))
            else:
                unit.rests.remove_rule(added[-1].id)

        def undo(unit: UnitOfWork) -> None:
            if begun:
                unit.rests.save_rule(rule)
            else:
                added.append(unit.rests.add_rule(rule.weekday, rule.first, rule.last, rule.reason))

        self._do(act, undo, QT_TRANSLATE_NOOP("Operations", "End weekly rest day"))

    def give_back(self, day: date) -> None:
        """Give a spare day back: this day is never bridged, and the streak ends before it."""

        def act(unit: UnitOfWork) -> None:
            unit.rests.give_back(day)

        def undo(unit: UnitOfWork) -> None:
            unit.rests.take_back(day)

        self._do(act, undo, QT_TRANSLATE_NOOP("Operations", "Give back spare day"))

    # Views

    def rests(self) -> Rests:
        """Return all rest days, rules and returned spare days."""
        with self._context.reading() as unit:
            return unit.rests.all()

    def timeline(self) -> Timeline:
        """Return all streaks, with why each ended or was kept."""
        today = self._context.days.today()
        with self._context.reading() as unit:
            rests = unit.rests.all()
            folded = fold(up_to(unit.ledger.written_runs(), today), rests)
        now = standing(folded, today, rests)
        ended = None
        if folded.streaks and now.current is None:
            gap = folded.gap_until(today)
            ended = judge(gap, folded.spares, rests) if gap is not None else None
        return Timeline(today, tuple(reversed(folded.streaks)), now, ended, rests)

    def marks(self, first: date, last: date) -> Mapping[date, bool]:
        """Return the days of a span that need no entry: True where a spare day was taken."""
        with self._context.reading() as unit:
            rests = unit.rests.all()
            written = up_to(unit.ledger.written_runs(), self._context.days.today())
            folded = fold(written, rests)
        span = [first + ONE_DAY * step for step in range((last - first).days + 1)]
        marks = dict.fromkeys((day for day in span if rests.is_rest(day)), False)
        spent = (day for one in folded.streaks for gap in one.bridges for day in gap.spares)
        marks.update((day, True) for day in spent if first <= day <= last)
        return marks

    # Steps

    def _latest_written(self) -> date | None:
        with self._context.reading() as unit:
            return _latest_written(unit, self._context.days.today())

    def _do(self, act: Act, undo: Act, name: str) -> None:
        self._book(act)
        self._context.undo.push(
            UndoStep(named(name), undo=lambda: self._book(undo), redo=lambda: self._book(act))
        )

    def _book(self, act: Act) -> None:
        with self._context.writing() as unit:
            act(unit)
            books = Books(unit)
            books.rest()
            books.settle()
            unit.commit(RESTED)


def _put_day(unit: UnitOfWork, day: date, reason: str | None) -> None:
    if reason is None:
        unit.rests.remove_day(day)
    else:
        unit.rests.put_day(RestDay(day, reason))


def _latest_written(unit: UnitOfWork, today: date) -> date | None:
    written = up_to(unit.ledger.written_runs(), today)
    return written[-1].last if written else None
