"""Weekly reviews: look back, decide about open goals, finish or skip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry, Origin, Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Goal, NewGoal, Status
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.reviews import (
    Decided,
    Decision,
    Review,
    cleaned_reason,
    week_to_review,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.goal_steps import (
    CHANGED,
    AddedGoal,
    GoalChange,
    added,
    closed,
    save_goal,
    trashed,
)
from aimstars_desktop.services.repeat_steps import continue_in_week

_TOUCHED = CHANGED | Change.REVIEWS
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BestDay:
    """The day of a week that earned the most points; of equals, the earlier."""

    day: date
    points: int


@dataclass(frozen=True, slots=True)
class DecidedGoal:
    """A decision with the goal that it is about, and the one that continues it."""

    decided: Decided
    goal: Goal
    new_goal: Goal | None

    @property
    def stands(self) -> bool:
        """Whether the decision still holds; it does not once the goal was reopened."""
        if self.decided.decision is Decision.DROP:
            return self.goal.trashed_at is not None
        return self.goal.status is _status(self.decided.decision)


@dataclass(frozen=True, slots=True)
class WeekReview:
    """What the page of a week shows.

    Attributes:
        review: None until something is decided, or the week is finished or skipped.
        entries: of the week, in the order of the days.
        points: earned in the week.
        best: None when the week earned nothing.
        open: active goals that began by the end of the week, the one that ends first on top.
        decided: the decisions about the others that still hold.
        closed: goals that were closed in the week without a decision.
        next: goals that run in the following week.
    """

    week: Week
    review: Review | None
    entries: tuple[Entry, ...]
    points: int
    best: BestDay | None
    open: tuple[Goal, ...]
    decided: tuple[DecidedGoal, ...]
    closed: tuple[Goal, ...]
    next: tuple[Goal, ...]

    @property
    def is_finished(self) -> bool:
        """Whether the review is finished, and only to be read."""
        return self.review is not None and self.review.finished_at is not None

    @property
    def proud(self) -> tuple[Entry, ...]:
        """The proud entries."""
        return tuple(entry for entry in self.entries if entry.rating is Rating.PROUD)

    @property
    def grow(self) -> tuple[Entry, ...]:
        """The entries to grow from."""
        return tuple(entry for entry in self.entries if entry.rating is Rating.GROW)

    @property
    def unrated(self) -> tuple[Entry, ...]:
        """The entries kept without a verdict; imported ones need not be rated."""
        return tuple(
            entry
            for entry in self.entries
            if entry.rating is Rating.UNRATED and entry.origin is Origin.HERE
        )


class ReviewService:
    """The weekly reviews of one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    # Operations

    def decide(
        self,
        week: Week,
        goal_id: int,
        decision: Decision,
        reason: str = "",
        *,
        title: str | None = None,
    ) -> Decided:
        """Decide about an open goal, and say why.

        Args:
            title: of the smaller goal, for ``Decision.SMALLER``.

        Raises:
            RuleError: the goal is closed already, or the title or the reason breaks a rule.
        """
        reason = cleaned_reason(reason)
        with self._context.writing() as unit:
            before = unit.goals.get(goal_id)
            change = GoalChange(before, self._decided(before, decision))
            was = unit.reviews.of(week.first)
            review = was or unit.reviews.put(week.first, None)
            again = self._add_continuing(unit, week, before, decision, title)
            save_goal(unit, change.before, change.after)
            decided = Decided(goal_id, decision, reason, again.goal.id if again else None)
            # A reopened goal already has a decision, to which an undo returns.
            choices = {each.goal_id: each for each in unit.reviews.decisions(review)}
            earlier = choices.get(goal_id)
            unit.reviews.decide(review, decided)
            unit.commit(_TOUCHED)

        def undo(unit: UnitOfWork) -> None:
            if earlier is not None:
                _put_decision(unit, week, earlier)
            else:
                _remove_decision(unit, week, goal_id, keep_review=was is not None)
            if again is not None:
                again.undo(unit)
            change.undo(unit)

        def redo(unit: UnitOfWork) -> None:
            if again is not None:
                again.redo(unit)
            change.redo(unit)
            _put_decision(unit, week, decided)

        name = QT_TRANSLATE_NOOP("Operations", "Decide about goal")
        self._context.remember(name, undo=undo, redo=redo, change=_TOUCHED)
        return decided

    def finish(self, week: Week) -> Review:
        """Finish the review of a week; its decisions stay readable."""
        with self._context.writing() as unit:
            was = unit.reviews.of(week.first)
            review = unit.reviews.put(week.first, self._context.days.now())
            unit.commit(Change.REVIEWS)
        self._remember_review(QT_TRANSLATE_NOOP("Operations", "Finish review"), week, was, review)
        return review

    def skip(self, week: Week) -> None:
        """Do not offer the review of this week any more; it can still be done later."""
        with self._context.writing() as unit:
            was = unit.reviews.of(week.first)
            begun = was is not None and bool(unit.reviews.decisions(was))
            review = unit.reviews.put(week.first, self._context.days.now() if begun else None)
            unit.commit(Change.REVIEWS)
        self._remember_review(QT_TRANSLATE_NOOP("Operations", "Skip review"), week, was, review)

    # Views

    def offered(self, first_weekday: int) -> Week | None:
        """Return the week whose review should be offered now, if any.

        That is from the last day of a week until the next week's last day; not when it was finished
        or skipped, nor when there is nothing to look back on.
        """
        week = week_to_review(self._context.days.today(), first_weekday)
        with self._context.reading() as unit:
            review = unit.reviews.of(week.first)
            if review is not None:
                begun = review.finished_at is None and bool(unit.reviews.decisions(review))
                return week if begun else None
            return week if _has_something(unit, week) else None

    def week(self, week: Week) -> WeekReview:
        """Return everything that the page of a week shows."""
        with self._context.reading() as unit:
            review = unit.reviews.of(week.first)
            choices = unit.reviews.decisions(review) if review else ()
            decided = [one for one in (_with_goals(unit, each) for each in choices) if one.stands]
            active = unit.goals.all({Status.ACTIVE})
            past = unit.goals.all({Status.COMPLETED, Status.FAILED})
            points = unit.ledger.sums(week.first, week.last).points
            totals = [total for total in unit.ledger.totals(week.first, week.last) if total.points]
            best = max(totals, key=lambda total: total.points, default=None)
            about = {one.goal.id for one in decided}
            after = week.moved(1)
            return WeekReview(
                week=week,
                review=review,
                entries=tuple(unit.entries.between(week.first, week.last)),
                points=points,
                best=None if best is None else BestDay(best.day, best.points),
                open=tuple(
                    goal
                    for goal in sorted(active, key=lambda goal: (goal.last_day, goal.id))
                    if goal.first_day <= week.last
                ),
                decided=tuple(decided),
                closed=tuple(
                    goal
                    for goal in past
                    if goal.closed_on is not None
                    and week.first <= goal.closed_on <= week.last
                    and goal.id not in about
                ),
                next=tuple(
                    goal
                    for goal in reversed(active)
                    if goal.first_day <= after.last and goal.last_day >= after.first
                ),
            )

    def finished(self) -> Sequence[Week]:
        """Return the weeks whose review was finished, latest first."""
        with self._context.reading() as unit:
            reviews = unit.reviews.all()
        return [Week(review.week_start) for review in reviews if review.finished_at is not None]

    # Helpers

    def _decided(self, goal: Goal, decision: Decision) -> Goal:
        """Return the goal as the decision changes it."""
        days = self._context.days
        after = closed(goal, _status(decision), days)  # also refuses to drop a closed one
        return trashed(goal, days.now()) if decision is Decision.DROP else after

    def _add_continuing(
        self, unit: UnitOfWork, week: Week, goal: Goal, decision: Decision, title: str | None
    ) -> AddedGoal | None:
        """Add the goal that continues ``goal``, if the decision needs one."""
        if decision not in {Decision.TRY_AGAIN, Decision.SMALLER}:
            return None
        first = max(self._context.days.today(), week.last + _ONE_DAY)
        smaller = None
        if decision is Decision.SMALLER and title is not None:
            smaller = _smaller(goal, title)
        new = NewGoal(
            goal.category,
            goal.title if smaller is None else smaller,
            goal.description,
            first,
            Week(first).last,
            continues_id=goal.id,
        )
        title = None if smaller is None else new.title
        of_repeat = continue_in_week(unit, self._context, goal, first, title)
        if of_repeat is not None:
            return of_repeat
        return added(unit.goals.add(new, self._context.days.now()), self._context.days)

    def _remember_review(self, name: str, week: Week, was: Review | None, review: Review) -> None:
        def undo(unit: UnitOfWork) -> None:
            if was is None:
                unit.reviews.remove(week.first)
            else:
                unit.reviews.put(week.first, was.finished_at)

        def redo(unit: UnitOfWork) -> None:
            unit.reviews.put(week.first, review.finished_at)

        self._context.remember(name, undo=undo, redo=redo, change=Change.REVIEWS)


def _status(decision: Decision) -> Status:
    """Return the status with which a decision closes a goal."""
    return Status.COMPLETED if decision is Decision.COMPLETED else Status.FAILED


def _smaller(goal: Goal, title: str) -> str:
    if title.strip() == goal.title:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "Please say what the smaller goal is."), field="title"
        )
    return title


def _has_something(unit: UnitOfWork, week: Week) -> bool:
    earned = unit.ledger.sums(week.first, week.last)
    if earned.entries:
        return True
    ended = (goal.last_day for goal in unit.goals.all({Status.ACTIVE}))
    return any(week.first <= last_day <= week.last for last_day in ended) or earned.points > _VISITS


_VISITS = 7
"""The most points that a week earns just by opening the diary every day."""


def _with_goals(unit: UnitOfWork, decided: Decided) -> DecidedGoal:
    new = None if decided.new_goal_id is None else unit.goals.get(decided.new_goal_id)
    return DecidedGoal(decided, unit.goals.get(decided.goal_id), new)


def _put_decision(unit: UnitOfWork, week: Week, decided: Decided) -> None:
    review = unit.reviews.of(week.first) or unit.reviews.put(week.first, None)
    unit.reviews.decide(review, decided)


def _remove_decision(unit: UnitOfWork, week: Week, goal_id: int, *, keep_review: bool) -> None:
    """Remove a decision, and the review too if it began with it and is not finished."""
    review = unit.reviews.of(week.first)
    if review is None:
        return
    unit.reviews.undecide(review, goal_id)
    if not keep_review and review.finished_at is None:
        unit.reviews.remove(week.first)
