"""What a person can do at the end of a week: look back, decide about open goals, finish, skip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Goal, NewGoal, Status, last_day_of
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.reviews import (
    Decided,
    Decision,
    Review,
    Week,
    cleaned_reason,
    week_to_review,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.goal_acts import (
    CHANGED,
    STANDING,
    GoalActs,
    Steps,
    change,
    like,
    restored,
    save,
    together,
)
from aimstars_desktop.services.repeat_acts import go_on

_TOUCHED = CHANGED | Change.REVIEWS
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BestDay:
    """The day of a week that earned most, the earlier of equals."""

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
        """Whether the goal still is what was decided; one that was reopened is not."""
        if self.decided.decision is Decision.DROP:
            return self.goal.trashed_at is not None
        return self.goal.status is _status(self.decided.decision)


@dataclass(frozen=True, slots=True)
class WeekReview:
    """What the page of a week shows.

    Attributes:
        review: None until something was decided, or the week was finished or skipped.
        entries: of the week, in the order of the days.
        points: earned in the week.
        best: None when the week earned nothing.
        open: active goals that began by the end of the week, the one that ends first on top.
        decided: what was decided about the others, as far as it still stands.
        closed: goals that were closed in the week without a decision.
        next: goals that run in the week after.
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
        """Whether it is a finished review, to be read."""
        return self.review is not None and self.review.finished_at is not None

    @property
    def proud(self) -> tuple[Entry, ...]:
        """The proud entries."""
        return tuple(entry for entry in self.entries if entry.rating is Rating.PROUD)

    @property
    def grow(self) -> tuple[Entry, ...]:
        """The entries to grow from."""
        return tuple(entry for entry in self.entries if entry.rating is Rating.GROW)


class ReviewService:
    """The weekly reviews of one account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._acts = GoalActs(desk)

    # Deeds

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
            title: what the smaller goal is called, for ``Decision.SMALLER``.

        Raises:
            RuleError: the goal is closed already, or the title or the reason breaks a rule.
        """
        reason = cleaned_reason(reason)
        with self._desk.writing() as unit:
            before = unit.goals.get(goal_id)
            after = self._decided(before, decision)
            was = unit.reviews.of(week.first)
            review = was or unit.reviews.put(week.first, None)
            new, undo_new, redo_new = self._continued(unit, week, before, decision, title)
            save(unit, before, after)
            decided = Decided(goal_id, decision, reason, new.id if new else None)
            # About a goal that was reopened there is one, to which an undo goes back.
            choices = {each.goal_id: each for each in unit.reviews.decisions(review)}
            earlier = choices.get(goal_id)
            unit.reviews.decide(review, decided)
            unit.commit(_TOUCHED)
        fields = (*STANDING, "trashed_at")
        self._acts.remember(
            QT_TRANSLATE_NOOP("Deeds", "Decide about goal"),
            undo=together(
                _decided_again(week, earlier)
                if earlier is not None
                else _undecided(week, goal_id, keep=was is not None),
                undo_new,
                change({goal_id: like(before, fields)}),
            ),
            redo=together(
                redo_new, change({goal_id: like(after, fields)}), _decided_again(week, decided)
            ),
            change=_TOUCHED,
        )
        return decided

    def finish(self, week: Week) -> Review:
        """Finish the review of a week; what was decided stays readable."""
        with self._desk.writing() as unit:
            was = unit.reviews.of(week.first)
            review = unit.reviews.put(week.first, self._desk.days.now())
            unit.commit(Change.REVIEWS)
        self._remember_standing(QT_TRANSLATE_NOOP("Deeds", "Finish review"), week, was, review)
        return review

    def skip(self, week: Week) -> None:
        """Do not offer the review of this week any more; it can still be done later."""
        with self._desk.writing() as unit:
            was = unit.reviews.of(week.first)
            begun = was is not None and bool(unit.reviews.decisions(was))
            review = unit.reviews.put(week.first, self._desk.days.now() if begun else None)
            unit.commit(Change.REVIEWS)
        self._remember_standing(QT_TRANSLATE_NOOP("Deeds", "Skip review"), week, was, review)

    # Views

    def offered(self, first_weekday: int) -> Week | None:
        """Return the week whose review offers itself now, if one does.

        From the last day of a week on, until the next week's last day; not when it was finished
        or skipped, nor when there is nothing to look back on.
        """
        week = week_to_review(self._desk.days.today(), first_weekday)
        with self._desk.reading() as unit:
            review = unit.reviews.of(week.first)
            if review is not None:
                begun = review.finished_at is None and bool(unit.reviews.decisions(review))
                return week if begun else None
            return week if _has_something(unit, week) else None

    def week(self, week: Week) -> WeekReview:
        """Return everything that the page of a week shows."""
        with self._desk.reading() as unit:
            review = unit.reviews.of(week.first)
            choices = unit.reviews.decisions(review) if review else ()
            decided = [one for one in (_with_goals(unit, each) for each in choices) if one.stands]
            active = unit.goals.all({Status.ACTIVE})
            closed = unit.goals.all({Status.COMPLETED, Status.FAILED})
            points, *_ = unit.ledger.sums(week.first, week.last)
            totals = [total for total in unit.ledger.totals(week.first, week.last) if total.points]
            best = max(totals, key=lambda total: total.points, default=None)
            about = {one.goal.id for one in decided}
            after = week.moved(1)
            return WeekReview(
                week=week,
                review=review,
                entries=tuple(unit.diary.between(week.first, week.last)),
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
                    for goal in closed
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
        """Return the weeks whose review was finished, the latest first."""
        with self._desk.reading() as unit:
            reviews = unit.reviews.all()
        return [Week(review.week_start) for review in reviews if review.finished_at is not None]

    # Steps

    def _decided(self, goal: Goal, decision: Decision) -> Goal:
        """Return what a decision makes of a goal."""
        closed = self._acts.closed(goal, _status(decision))
        return self._acts.trashed(goal) if decision is Decision.DROP else closed

    def _continued(
        self, unit: UnitOfWork, week: Week, goal: Goal, decision: Decision, title: str | None
    ) -> tuple[Goal | None, Steps, Steps]:
        """Add the goal that continues ``goal``, if the decision asks for one, and its way back."""
        if decision not in {Decision.TRY_AGAIN, Decision.SMALLER}:
            return None, _nothing, _nothing
        first = max(self._desk.days.today(), week.last + _ONE_DAY)
        smaller = None
        if decision is Decision.SMALLER and title is not None:
            smaller = _smaller(goal, title)
        new = NewGoal(
            goal.category,
            goal.title if smaller is None else smaller,
            goal.description,
            first,
            last_day_of(first),
            continues_id=goal.id,
        )
        comes = go_on(unit, self._desk, goal, first, None if smaller is None else new.title)
        if comes is not None:
            return comes.goal, comes.undo, comes.redo
        again = unit.goals.add(new, self._desk.days.now())
        return again, change({again.id: self._acts.trashed}), change({again.id: restored})

    def _remember_standing(self, name: str, week: Week, was: Review | None, review: Review) -> None:
        def undo(unit: UnitOfWork) -> None:
            if was is None:
                unit.reviews.remove(week.first)
            else:
                unit.reviews.put(week.first, was.finished_at)

        def redo(unit: UnitOfWork) -> None:
            unit.reviews.put(week.first, review.finished_at)

        self._acts.remember(name, undo=undo, redo=redo, change=Change.REVIEWS)


def _status(decision: Decision) -> Status:
    """Return what a decision closes a goal as."""
    return Status.COMPLETED if decision is Decision.COMPLETED else Status.FAILED


def _smaller(goal: Goal, title: str) -> str:
    if title.strip() == goal.title:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "Please say how the goal gets smaller."), field="title"
        )
    return title


def _has_something(unit: UnitOfWork, week: Week) -> bool:
    points, proud, grow = unit.ledger.sums(week.first, week.last)
    if proud + grow:
        return True
    ended = (goal.last_day for goal in unit.goals.all({Status.ACTIVE}))
    return any(week.first <= last_day <= week.last for last_day in ended) or points > _VISITS


_VISITS = 7
"""What a week without any deed earns at most, by being opened every day."""


def _with_goals(unit: UnitOfWork, decided: Decided) -> DecidedGoal:
    new = None if decided.new_goal_id is None else unit.goals.get(decided.new_goal_id)
    return DecidedGoal(decided, unit.goals.get(decided.goal_id), new)


def _nothing(unit: UnitOfWork) -> None:
    del unit


def _undecided(week: Week, goal_id: int, *, keep: bool) -> Steps:
    """Return the step that takes a decision back, and the review too if it began with it."""

    def step(unit: UnitOfWork) -> None:
        review = unit.reviews.of(week.first)
        if review is None:
            return
        unit.reviews.undecide(review, goal_id)
        if not keep and review.finished_at is None:
            unit.reviews.remove(week.first)

    return step


def _decided_again(week: Week, decided: Decided) -> Steps:
    def step(unit: UnitOfWork) -> None:
        review = unit.reviews.of(week.first) or unit.reviews.put(week.first, None)
        unit.reviews.decide(review, decided)

    return step
