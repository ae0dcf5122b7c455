"""What deeds on goals that come again every week are made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from aimstars_desktop.domain.goals import Goal, Status, last_day_of
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.goal_acts import (
    GoalActs,
    Steps,
    change,
    like,
    restored,
    save,
    together,
)

_WORDS = ("category", "title", "description")


@dataclass(frozen=True, slots=True)
class AddedGoal:
    """A goal that was just added or taken up, with the ways back and forth."""

    goal: Goal
    undo: Steps
    redo: Steps


class Switch:
    """A deed that lets something come again every week, or no longer: the way there and back.

    Whichever way it goes: where goals are made, this week's is there, and where none are, what
    this deed brought lies in the trash. An undo leaves there what the person had deleted before.
    """

    def __init__(self, unit: UnitOfWork, desk: Desk, before: Repeat, after: Repeat) -> None:
        self._desk = desk
        self._before = before
        self._after = after
        self._brought: Goal | None = None
        found = _instance(unit, before, desk.days.today())
        self._deleted = None if found is None or found.trashed_at is None else found.id

    def do(self, unit: UnitOfWork) -> None:
        """Pause, end or go on; the words of what comes again stay."""
        self._stand(unit, self._after)

    def undo(self, unit: UnitOfWork) -> None:
        """Stand as before."""
        self._stand(unit, self._before)

    def _stand(self, unit: UnitOfWork, standing: Repeat) -> None:
        now = unit.repeats.get(standing.id)
        now = replace(now, paused_on=standing.paused_on, ended_on=standing.ended_on)
        unit.repeats.save(now)
        if now.runs:
            self._brought = self._bring(unit, now)
        elif self._brought is not None:
            change({self._brought.id: GoalActs(self._desk).trashed})(unit)

    def _bring(self, unit: UnitOfWork, repeat: Repeat) -> Goal | None:
        """Let this week's goal be there; return it if it was not."""
        today = self._desk.days.today()
        found = _instance(unit, repeat, today)
        if found is None:
            return add_due(unit, self._desk, repeat, today)
        is_away = found.trashed_at is not None and found.status is Status.ACTIVE
        if not is_away or found.id == self._deleted:
            return None
        back = like(repeat, _WORDS)(restored(found))
        save(unit, found, back)
        return back


def repeat_of(unit: UnitOfWork, goal: Goal) -> Repeat | None:
    """Return what a goal comes from every week, also when that has ended."""
    return None if goal.repeat_id is None else unit.repeats.get(goal.repeat_id)


def kept(repeat: Repeat | None) -> Steps:
    """Return the step that keeps what comes again; nothing when nothing does."""

    def step(unit: UnitOfWork) -> None:
        if repeat is not None:
            unit.repeats.save(repeat)

    return step


def coming_from(goal: Goal) -> Steps:
    """Return the step that lets a goal come from what it does in ``goal``, or from nothing.

    Where its week has got another one by now, it comes from nothing: a week never has two. One
    that lies in the trash gives way.
    """

    def step(unit: UnitOfWork) -> None:
        repeat_id = goal.repeat_id
        if repeat_id is not None:
            other = unit.repeats.instance(repeat_id, goal.first_day, goal.first_day)
            if other is not None and other.id != goal.id:
                if other.trashed_at is None:
                    repeat_id = None
                else:
                    unit.goals.save(replace(other, repeat_id=None))
        unit.goals.save(replace(unit.goals.get(goal.id), repeat_id=repeat_id))

    return step


def instance_now(unit: UnitOfWork, goal: Goal, today: date) -> Goal | None:
    """Return this week's own goal of what ``goal`` comes from, unless it is ``goal`` itself."""
    repeat = repeat_of(unit, goal)
    week = None if repeat is None else repeat.week_of(today)
    if repeat is None or week is None:
        return None
    found = unit.repeats.instance(repeat.id, *week)
    usable = (
        found is not None
        and found.id != goal.id
        and found.trashed_at is None
        and found.status is Status.ACTIVE
    )
    return found if usable else None


def last_free_day(unit: UnitOfWork, goal: Goal, today: date) -> date:
    """Return until when a goal that continues ``goal`` from today on can run.

    For seven days; after a short first one of a repeating goal, until its next week begins.
    """
    repeat = repeat_of(unit, goal)
    week = None if repeat is None or not repeat.runs else repeat.week_of(today)
    return last_day_of(today) if week is None else week[1]


def go_on(
    unit: UnitOfWork, desk: Desk, goal: Goal, day: date, title: str | None = None
) -> AddedGoal | None:
    """Let the goal that comes again in the week of ``day`` continue ``goal``.

    A week that has not turned yet gets its goal now, so that it comes once only. Taking this back
    leaves that goal where it is: its week would make it anyway, and never makes a second one.

    Args:
        title: what it is called from now on; by default as before.

    Returns:
        None when ``goal`` does not come again, or what came in that week is closed or deleted.
    """
    repeat = repeat_of(unit, goal)
    if repeat is None:
        return None
    own_week = repeat.week_of(goal.first_day)
    if own_week is not None:  # a short first one is over before its week is
        day = max(day, own_week[1] + timedelta(days=1))
    found = instance_now(unit, goal, day) or add_due(unit, desk, repeat, day)
    if found is None:
        return None
    after = replace(found, continues_id=goal.id, title=title or found.title)
    unit.goals.save(after)
    worded = replace(repeat, title=title or repeat.title)
    unit.repeats.save(worded)
    fields = ("continues_id", "title")
    return AddedGoal(
        after,
        undo=together(change({after.id: like(found, fields)}), kept(repeat)),
        redo=together(change({after.id: like(after, fields)}), kept(worded)),
    )


def add_due(unit: UnitOfWork, desk: Desk, repeat: Repeat, day: date) -> Goal | None:
    """Add the goal of the week of ``day``, unless none is due or it was there at some time."""
    new = repeat.goal_of(day)
    if new is None or _instance(unit, repeat, day) is not None:
        return None
    return unit.goals.add(new, desk.days.now())


def _instance(unit: UnitOfWork, repeat: Repeat, day: date) -> Goal | None:
    """Return the goal that the week of ``day`` has, also from the trash; None when none is due."""
    due = repeat.goal_of(day)
    return None if due is None else unit.repeats.instance(repeat.id, due.first_day, due.last_day)
