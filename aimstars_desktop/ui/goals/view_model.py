"""What the Goals tab shows and can do; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.goals import Goal, NewGoal, Status
from aimstars_desktop.domain.points import GOAL_POINTS
from aimstars_desktop.domain.reviews import Week
from aimstars_desktop.overriding import override
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.services.repeats import RepeatService
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.preferences import week_start
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.workspace import Workspace

Draw = Callable[[], NewGoal]
"""Builds the goal that the person describes; raises a RuleError that names the field."""

Refuse = Callable[[AimstarsError], None]


@dataclass(frozen=True, slots=True)
class GoalStory:
    """A goal in full: its ticked days, and its place among those before and after it."""

    goal: Goal
    ticks: Ticks
    chain: Sequence[Goal]


class GoalsViewModel(ViewModel):
    """The goals of the signed-in person: those that wait, those that run, those that are over."""

    shows = Change.GOALS | Change.PREFERENCES | Change.REVIEWS

    changed = Signal()
    """The page has been loaded anew."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._page: GoalsPage | None = None
        self._offered: Week | None = None
        self._goals = workspace.session.goals

    @property
    def page(self) -> GoalsPage | None:
        """The goals; None until they have been read once."""
        return self._page

    @property
    def offered(self) -> Week | None:
        """The week whose review offers itself, if one does."""
        return self._offered

    @property
    def today(self) -> date:
        """The day that is today for this person."""
        return self.workspace.session.days.today()

    @property
    def first_weekday(self) -> int:
        """The day on which the person's week begins, 0 for Monday to 6."""
        return first_weekday_of(self.workspace)

    @property
    def own_ideas(self) -> tuple[Goal, ...]:
        """The person's own closed goals, the latest first, each title once."""
        closed = self._page.closed if self._page else ()
        return tuple({goal.title.casefold(): goal for goal in reversed(closed)}.values())[::-1]

    def comes_again(self, goal: Goal) -> bool:
        """Whether a goal comes again every week, or is to after a pause."""
        return self._page is not None and goal.repeat_id in self._page.repeats

    @override
    def reload(self) -> None:
        """Read the goals."""
        reviews, first_weekday = self.workspace.session.reviews, self.first_weekday

        def look() -> tuple[GoalsPage, Week | None]:
            return self._goals.page(), reviews.offered(first_weekday)

        self.workspace.tasks.read(self, look, self._on_page, key="page")

    def create(
        self,
        draw: Draw,
        done: Callable[[Goal], None],
        refuse: Refuse,
        *,
        every_week: bool = False,
        entry_id: int | None = None,
    ) -> None:
        """Set a goal; ``refuse`` hears which field breaks a rule, ``done`` that it is kept.

        Args:
            entry_id: the grow entry that it comes from.
        """
        follow_ups = self.workspace.session.follow_ups

        def work() -> Goal:
            new = draw()
            if entry_id is not None:
                return follow_ups.make_goal(entry_id, new, every_week=every_week)
            return self._goals.create(new, every_week=every_week)

        def kept(goal: Goal) -> None:
            done(goal)
            self._say(self.tr("Goal set."))

        self.workspace.tasks.write(self, work, kept, refuse)

    def edit(self, goal_id: int, draw: Draw, done: Callable[[Goal], None], refuse: Refuse) -> None:
        """Word a goal anew, like :meth:`create`."""

        def kept(goal: Goal) -> None:
            done(goal)
            self._say(self.tr("Goal changed."))

        self.workspace.tasks.write(self, lambda: self._goals.edit(goal_id, draw()), kept, refuse)

    def complete(self, goal_id: int) -> None:
        """Close a goal as completed."""
        self._close(goal_id, Status.COMPLETED, self.tr("Completed: {title} {points}"))

    def not_this_time(self, goal_id: int) -> None:
        """Close a goal as not reached, which is worth a point, too."""
        self._close(goal_id, Status.FAILED, self.tr("Not this time: {title} {points}"))

    def try_again(self, goal_id: int) -> None:
        """Close a goal as not reached and set one that continues it."""
        self.workspace.tasks.write(
            self,
            lambda: self._goals.try_again(goal_id),
            lambda goal: self._say(
                self.tr("Trying again until {day}.").format(day=texts.short_day(goal.last_day))
            ),
        )

    def reopen(self, goal_id: int) -> None:
        """Make a closed goal active again."""
        self.workspace.tasks.write(
            self,
            lambda: self._goals.reopen(goal_id),
            lambda _: self._say(self.tr("The goal is active again.")),
        )

    def delete(self, goal_id: int) -> None:
        """Move a goal to the trash."""
        self.workspace.tasks.write(
            self,
            lambda: self._goals.delete(goal_id),
            lambda _: self._say(self.tr("Goal moved to the trash.")),
        )

    def tell(self, goal_id: int, then: Callable[[GoalStory], None]) -> None:
        """Read a goal in full."""
        checkins = self.workspace.session.checkins

        def story() -> GoalStory:
            chain = self._goals.chain_of(goal_id)
            goal = next(goal for goal in chain if goal.id == goal_id)
            return GoalStory(goal, checkins.ticks_of(goal_id), chain)

        self.workspace.tasks.read(self, story, then, key="story")

    def jot(self, goal_id: int, notes: str, refuse: Refuse) -> None:
        """Keep notes while they are being typed."""
        self.workspace.tasks.write(self, lambda: self._goals.jot(goal_id, notes), on_error=refuse)

    def note(self, goal_id: int, notes: str, was: str, refuse: Refuse) -> None:
        """Keep notes whose typing has ended; ``was`` is what an undo goes back to."""
        self.workspace.tasks.write(
            self, lambda: self._goals.note(goal_id, notes, was), on_error=refuse
        )

    def tick(self, goal_id: int, day: date, note: str = "") -> None:
        """Tick a day of a goal, or give it another note."""
        checkins = self.workspace.session.checkins
        self.workspace.tasks.write(self, lambda: checkins.tick(goal_id, day, note))

    def untick(self, goal_id: int, day: date) -> None:
        """Take the tick of a day away."""
        checkins = self.workspace.session.checkins
        self.workspace.tasks.write(self, lambda: checkins.untick(goal_id, day))

    def repeat(self, goal_id: int) -> None:
        """Let a goal come again every week."""
        self._on_repeats(
            lambda repeats: repeats.begin(goal_id), self.tr("It comes again every week.")
        )

    def pause(self, repeat_id: int) -> None:
        """Let a repeating goal rest."""
        self._on_repeats(
            lambda repeats: repeats.pause(repeat_id), self.tr("It rests until you go on.")
        )

    def resume(self, repeat_id: int) -> None:
        """Let a repeating goal go on."""
        self._on_repeats(
            lambda repeats: repeats.resume(repeat_id), self.tr("It comes again every week.")
        )

    def end(self, repeat_id: int) -> None:
        """Let a goal come no more; this week's stays."""
        self._on_repeats(lambda repeats: repeats.end(repeat_id), self.tr("It comes no more."))

    def skip_review(self, week: Week) -> None:
        """Do not offer this week's review any more."""
        reviews = self.workspace.session.reviews
        self.workspace.tasks.write(
            self,
            lambda: reviews.skip(week),
            lambda _: self._say(self.tr("Skipped. You can still do it from here later.")),
        )

    def _on_repeats(self, deed: Callable[[RepeatService], object], text: str) -> None:
        repeats = self.workspace.session.repeats
        self.workspace.tasks.write(self, lambda: deed(repeats), lambda _: self._say(text))

    def _close(self, goal_id: int, status: Status, template: str) -> None:
        _, points = GOAL_POINTS[status]

        def closed(goal: Goal) -> None:
            self._say(template.format(title=goal.title, points=texts.signed(points)))

        self.workspace.tasks.write(self, lambda: self._goals.close(goal_id, status), closed)

    def _say(self, text: str) -> None:
        self.workspace.did(text)

    def _on_page(self, found: tuple[GoalsPage, Week | None]) -> None:
        self._page, self._offered = found
        self.changed.emit()


def first_weekday_of(workspace: Workspace) -> int:
    """Return the day on which the person's week begins, 0 for Monday to 6: chosen, or usual."""
    return week_start(workspace.session.preferences.chosen) - 1
