"""What a person can do about rest days and spare days, and what the streaks have become."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.rests import (
    RestDay,
    RestRule,
    Rests,
    check_rest_day,
    check_rule_begins,
    cleaned_reason,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.streaks import Judged, Streak, Streaks, fold, judge, standing
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.undo import Deed, named

ONE_DAY = timedelta(days=1)
RESTED = Change.RESTS | Change.POINTS

Act = Callable[[UnitOfWork], None]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All streaks, the latest first, and how things stand today.

    Attributes:
        ended: the gap that has ended the latest streak; None while it holds.
    """

    today: date
    streaks: tuple[Streak, ...]
    standing: Streaks
    ended: Judged | None
    rests: Rests


class RestService:
    """The rest days and spare days of one account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # Deeds

    def rest_on(self, day: date, reason: str = "") -> None:
        """Make a day one of rest, or give it another reason.

        Raises:
            RuleError: the day lies before the latest written day, or the reason is too long.
        """
        today = self._desk.days.today()
        rest = RestDay(day, cleaned_reason(reason))

        def act(unit: UnitOfWork) -> None:
            check_rest_day(day, today, _latest_written(unit))
            unit.rests.put_day(rest)

        before = self.rests().days.get(day)
        self._do(act, _put_day(day, before), QT_TRANSLATE_NOOP("Deeds", "Add rest day"))

    def do_not_rest_on(self, day: date) -> None:
        """Make a single rest day one like any other again.

        Raises:
            RuleError: the day lies before the latest written day.
        """
        today = self._desk.days.today()

        def act(unit: UnitOfWork) -> None:
            check_rest_day(day, today, _latest_written(unit))
            unit.rests.remove_day(day)

        before = self.rests().days.get(day)
        if before is not None:
            self._do(act, _put_day(day, before), QT_TRANSLATE_NOOP("Deeds", "Remove rest day"))

    def rest_every(
        self, weekday: int, first: date, last: date | None = None, reason: str = ""
    ) -> None:
        """Make a weekday, 0 Monday to 6 Sunday, one of rest from a day on.

        Raises:
            RuleError: it would begin in the past, or end before it begins.
        """
        check_rule_begins(first, self._desk.days.today())
        if last is not None and last < first:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "The last day lies before the first one."),
                field="last",
            )
        reason = cleaned_reason(reason)
        made: list[RestRule] = []

        def act(unit: UnitOfWork) -> None:
            made.append(unit.rests.add_rule(weekday, first, last, reason))

        def undo(unit: UnitOfWork) -> None:
            unit.rests.remove_rule(made[-1].id)

        self._do(act, undo, QT_TRANSLATE_NOOP("Deeds", "Add weekday of rest"))

    def end_rule(self, rule_id: int) -> None:
        """Let a weekday of rest end yesterday; one that has not begun goes.

        What it covered already stays covered: an earlier gap never changes.
        """
        yesterday = self._desk.days.today() - ONE_DAY
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

        self._do(act, undo, QT_TRANSLATE_NOOP("Deeds", "End weekday of rest"))

    def give_back(self, day: date) -> None:
        """Give a spare day back: this day is never bridged, and the streak ends before it."""

        def act(unit: UnitOfWork) -> None:
            unit.rests.give_back(day)

        def undo(unit: UnitOfWork) -> None:
            unit.rests.take_back(day)

        self._do(act, undo, QT_TRANSLATE_NOOP("Deeds", "Give back spare day"))

    # Views

    def rests(self) -> Rests:
        """Return everything that was decided about rest."""
        with self._desk.reading() as unit:
            return unit.rests.all()

    def timeline(self) -> Timeline:
        """Return all streaks with why each ended or was kept."""
        today = self._desk.days.today()
        with self._desk.reading() as unit:
            rests = unit.rests.all()
            folded = fold(unit.ledger.written_runs(), rests)
        now = standing(folded, today, rests)
        ended = None
        if folded.streaks and now.current is None:
            gap = folded.gap_until(today)
            ended = judge(gap, folded.spares, rests) if gap is not None else None
        return Timeline(today, tuple(reversed(folded.streaks)), now, ended, rests)

    def marks(self, first: date, last: date) -> Mapping[date, bool]:
        """Return the days of a span that need no entry: True where a spare day was taken."""
        with self._desk.reading() as unit:
            rests = unit.rests.all()
            folded = fold(unit.ledger.written_runs(), rests)
        span = [first + ONE_DAY * step for step in range((last - first).days + 1)]
        marks = dict.fromkeys((day for day in span if rests.is_rest(day)), False)
        spent = (day for one in folded.streaks for gap in one.bridges for day in gap.spares)
        marks.update((day, True) for day in spent if first <= day <= last)
        return marks

    # Steps

    def _do(self, act: Act, undo: Act, name: str) -> None:
        self._book(act)
        self._desk.undo.push(
            Deed(named(name), undo=lambda: self._book(undo), redo=lambda: self._book(act))
        )

    def _book(self, act: Act) -> None:
        with self._desk.writing() as unit:
            act(unit)
            books = Books(unit)
            books.rest()
            books.settle()
            unit.commit(RESTED)


def _put_day(day: date, reason: str | None) -> Act:
    def act(unit: UnitOfWork) -> None:
        if reason is None:
            unit.rests.remove_day(day)
        else:
            unit.rests.put_day(RestDay(day, reason))

    return act


def _latest_written(unit: UnitOfWork) -> date | None:
    written = unit.ledger.written_runs()
    return written[-1].last if written else None
