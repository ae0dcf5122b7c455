"""Steps of which operations on goals that repeat every week consist."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.goal_steps import AddedGoal, linked, save_goal, trash_goal


class RepeatChange:
    """A repeat before and after it was begun, paused, resumed or ended.

    While it runs, this week's goal exists. When it does not, a goal that this operation added is
    in the trash. A goal that the person had deleted before stays deleted.
    """

    def __init__(
        self, unit: UnitOfWork, context: AccountContext, before: Repeat, after: Repeat
    ) -> None:
        self._context = context
        self._before = before
        self._after = after
        self._added: Goal | None = None
        found = _instance(unit, before, context.days.today())
        self._deleted = None if found is None or found.trashed_at is None else found.id

    def undo(self, unit: UnitOfWork) -> None:
        """Resume or pause it, as it was before."""
        self._set_running(unit, self._before)

    def redo(self, unit: UnitOfWork) -> None:
        """Resume or pause it, as it was after the change; its title and description stay."""
        self._set_running(unit, self._after)

    def _set_running(self, unit: UnitOfWork, like: Repeat) -> None:
        stored = unit.repeats.get(like.id)
        repeat = replace(stored, paused_on=like.paused_on, ended_on=like.ended_on)
        unit.repeats.save(repeat)
        if repeat.runs:
            self._added = self._add_or_restore(unit, repeat)
        elif self._added is not None:
            trash_goal(unit, self._added.id, self._context.days.now())

    def _add_or_restore(self, unit: UnitOfWork, repeat: Repeat) -> Goal | None:
        """Make sure that this week's goal exists; return it if it did not."""
        today = self._context.days.today()
        found = _instance(unit, repeat, today)
        if found is None:
            return add_due(unit, self._context, repeat, today)
        is_away = found.trashed_at is not None and found.status is Status.ACTIVE
        if not is_away or found.id == self._deleted:
            return None
        restored = replace(
            found,
            trashed_at=None,
            category=repeat.category,
            title=repeat.title,
            description=repeat.description,
        )
        save_goal(unit, found, restored)
        return restored


def repeat_of(unit: UnitOfWork, goal: Goal) -> Repeat | None:
    """Return the repeat that a goal belongs to, even when that has ended."""
    return None if goal.repeat_id is None else unit.repeats.get(goal.repeat_id)


def set_repeat(unit: UnitOfWork, goal: Goal) -> None:
    """Give the stored goal the repeat that it has in ``goal``, or none.

    A week never has two goals of one repeat: where another one has taken the week since, the goal
    gets no repeat; another one in the trash loses its own.
    """
    repeat_id = goal.repeat_id
    if repeat_id is not None:
        other = unit.repeats.instance(repeat_id, goal.first_day, goal.first_day)
        if other is not None and other.id != goal.id:
            if other.trashed_at is None:
                repeat_id = None
            else:
                unit.goals.save(replace(other, repeat_id=None))
    unit.goals.save(replace(unit.goals.get(goal.id), repeat_id=repeat_id))


def instance_now(unit: UnitOfWork, goal: Goal, today: date) -> Goal | None:
    """Return this week's goal of the repeat that ``goal`` belongs to, unless it is ``goal`` itself.

    Args:
        unit: the transaction.
        goal: any goal; one without a repeat has none.
        today: the person's current day.
    """
    repeat = repeat_of(unit, goal)
    week = None if repeat is None else repeat.week_at(today)
    if repeat is None or week is None:
        return None
    found = unit.repeats.instance(repeat.id, week.first, week.last)
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

    Args:
        unit: the transaction.
        goal: the goal to continue.
        today: the person's current day.
    """
    repeat = repeat_of(unit, goal)
    week = None if repeat is None or not repeat.runs else repeat.week_at(today)
    return (week or Week(today)).last


def continue_in_week(
    unit: UnitOfWork, context: AccountContext, goal: Goal, day: date, title: str | None = None
) -> AddedGoal | None:
    """Make the goal of the same repeat in the week of ``day`` continue ``goal``.

    A week that has not begun yet gets its goal now, so that it comes only once. Undoing this leaves
    that goal where it is: its week would make it anyway, and never makes a second one.

    Args:
        unit: the transaction.
        context: of the account.
        goal: the goal to continue.
        day: any day of the week.
        title: what it is called from now on; by default as before.

    Returns:
        None when ``goal`` does not repeat, or when that week's goal is closed or deleted.
    """
    repeat = repeat_of(unit, goal)
    if repeat is None:
        return None
    own_week = repeat.week_at(goal.first_day)
    if own_week is not None:  # a short first one is over before its week is
        day = max(day, own_week.moved(1).first)
    found = instance_now(unit, goal, day) or add_due(unit, context, repeat, day)
    if found is None:
        return None
    after = replace(found, continues_id=goal.id, title=title or found.title)
    unit.goals.save(after)
    link = linked(found, after)
    renamed = replace(repeat, title=title or repeat.title)
    unit.repeats.save(renamed)

    def undo(unit: UnitOfWork) -> None:
        link.undo(unit)
        unit.repeats.save(repeat)

    def redo(unit: UnitOfWork) -> None:
        link.redo(unit)
        unit.repeats.save(renamed)

    return AddedGoal(after, undo=undo, redo=redo)


def add_due(unit: UnitOfWork, context: AccountContext, repeat: Repeat, day: date) -> Goal | None:
    """Add the goal of the week of ``day``, unless none is due or it was there at some time.

    Args:
        unit: the transaction.
        context: of the account.
        repeat: what makes the goals.
        day: any day of the week.
    """
    new = repeat.goal_of(day)
    if new is None or _instance(unit, repeat, day) is not None:
        return None
    if unit.repeats.has_made(repeat.id, new.first_day):
        return None  # it is damaged
    return unit.goals.add(new, context.days.now())


def _instance(unit: UnitOfWork, repeat: Repeat, day: date) -> Goal | None:
    """Return the goal that the week of ``day`` has, even from the trash; None when none is due."""
    due = repeat.goal_of(day)
    return None if due is None else unit.repeats.instance(repeat.id, due.first_day, due.last_day)
