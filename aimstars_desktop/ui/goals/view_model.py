"""State and commands of the Goals tab; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.goal_history import History
from aimstars_desktop.domain.goals import Goal, NewGoal, Status, notes_target
from aimstars_desktop.domain.points import GOAL_POINTS
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.services.repeats import RepeatService
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.writing.spelling import Spelling

Draw = Callable[[], NewGoal]
"""Builds the goal from the fields; raises a RuleError that names the field."""

Refuse = Callable[[AimstarsError], None]


@dataclass(frozen=True, slots=True)
class GoalDetails:
    """A goal with its ticked days, and the goals that it continues and that continue it."""

    goal: Goal
    ticks: Ticks
    chain: Sequence[Goal]


class GoalsViewModel(ViewModel):
    """The goals of the session: those to decide, active ones and closed ones."""

    shows = Change.GOALS | Change.PREFERENCES | Change.REVIEWS

    changed = Signal()
    """The page has been reloaded."""

    edit_wanted = Signal(object)
    """The dialog to edit this :class:`Goal` is to be opened."""

    details_wanted = Signal(object)
    """This :class:`Goal` is to be shown in full."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._page: GoalsPage | None = None
        self._history = History()
        self._offered: Week | None = None
        self._goals = workspace.session.goals

    @property
    def spelling(self) -> Spelling:
        """What judges the words of descriptions and notes."""
        return Spelling.of(self.workspace)

    @property
    def page(self) -> GoalsPage | None:
        """The goals; None until they have been read once."""
        return self._page

    @property
    def history(self) -> History:
        """The closed goals, prepared for searching."""
        return self._history

    @property
    def offered(self) -> Week | None:
        """The week whose review is offered, if any."""
        return self._offered

    @property
    def today(self) -> date:
        """The person's current day."""
        return self.workspace.session.days.today()

    @property
    def own_ideas(self) -> tuple[Goal, ...]:
        """The person's closed goals, latest first, each title once."""
        closed = self._page.closed if self._page else ()
        return tuple({goal.title.casefold(): goal for goal in reversed(closed)}.values())[::-1]

    def comes_again(self, goal: Goal) -> bool:
        """Return whether a goal repeats every week, or will after a pause."""
        return self._page is not None and goal.repeat_id in self._page.repeats

    @override
    def reload(self) -> None:
        """Read the goals."""
        reviews, first_weekday = self.workspace.session.reviews, self.workspace.first_weekday

        def load() -> tuple[GoalsPage, History, Week | None]:
            page = self._goals.page()
            return page, History(page.closed), reviews.offered(first_weekday)

        self.workspace.tasks.read(self, load, self._on_page, key="page")

    def create(
        self,
        draw: Draw,
        done: Callable[[Goal], None],
        refuse: Refuse,
        *,
        every_week: bool = False,
        entry_id: int | None = None,
    ) -> None:
        """Set a goal.

        Args:
            draw: builds the goal from the fields.
            done: called when it is saved.
            refuse: called with a RuleError, which names the field.
            every_week: whether it repeats.
            entry_id: the grow entry it comes from, if any.
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
        """Edit a goal, like :meth:`create`.

        Args:
            goal_id: which goal.
            draw: builds the goal from the fields.
            done: called when it is saved.
            refuse: called with a RuleError, which names the field.
        """

        def kept(goal: Goal) -> None:
            done(goal)
            self._say(self.tr("Goal changed."))

        self.workspace.tasks.write(self, lambda: self._goals.edit(goal_id, draw()), kept, refuse)

    def complete(self, goal_id: int) -> None:
        """Close a goal as completed."""
        self._close(goal_id, Status.COMPLETED, self.tr("Completed: {title} {points}"))

    def not_this_time(self, goal_id: int) -> None:
        """Close a goal as not reached, which also gives a point."""
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

    def load_details(self, goal_id: int, then: Callable[[GoalDetails], None]) -> None:
        """Load the details of a goal."""
        checkins = self.workspace.session.checkins

        def story() -> GoalDetails:
            chain = self._goals.chain_of(goal_id)
            goal = next(goal for goal in chain if goal.id == goal_id)
            return GoalDetails(goal, checkins.ticks_of(goal_id), chain)

        self.workspace.tasks.read(self, story, then, key="story")

    def jot(self, goal_id: int, notes: str, refuse: Refuse) -> None:
        """Save notes while they are being typed.

        Args:
            goal_id: whose notes.
            notes: as typed so far.
            refuse: called with a RuleError.
        """
        self.workspace.session.unsaved.typed(notes_target(goal_id), notes)
        self.workspace.tasks.write(self, lambda: self._goals.jot(goal_id, notes), on_error=refuse)

    def note(self, goal_id: int, notes: str, was: str, refuse: Refuse) -> None:
        """Save notes when typing has ended.

        Args:
            goal_id: whose notes.
            notes: as typed.
            was: the notes to which an undo returns.
            refuse: called with a RuleError.
        """
        self.workspace.session.unsaved.typed(notes_target(goal_id), notes)
        self.workspace.tasks.write(
            self, lambda: self._goals.note(goal_id, notes, was), on_error=refuse
        )

    def tick(self, goal_id: int, day: date, note: str = "") -> None:
        """Tick a day of a goal, or change its note.

        Args:
            goal_id: whose day.
            day: the day to tick.
            note: may be empty.
        """
        checkins = self.workspace.session.checkins
        self.workspace.tasks.write(self, lambda: checkins.tick(goal_id, day, note))

    def untick(self, goal_id: int, day: date) -> None:
        """Remove the tick of a day."""
        checkins = self.workspace.session.checkins
        self.workspace.tasks.write(self, lambda: checkins.untick(goal_id, day))

    def repeat(self, goal_id: int) -> None:
        """Repeat a goal every week."""
        self._on_repeats(
            lambda repeats: repeats.begin(goal_id), self.tr("It now repeats every week.")
        )

    def pause(self, repeat_id: int) -> None:
        """Pause a repeating goal."""
        self._on_repeats(
            lambda repeats: repeats.pause(repeat_id), self.tr("Paused until you resume it.")
        )

    def resume(self, repeat_id: int) -> None:
        """Resume a repeating goal."""
        self._on_repeats(
            lambda repeats: repeats.resume(repeat_id), self.tr("It now repeats every week.")
        )

    def end(self, repeat_id: int) -> None:
        """Stop repeating a goal; this week's goal stays."""
        self._on_repeats(lambda repeats: repeats.end(repeat_id), self.tr("It no longer repeats."))

    def skip_review(self, week: Week) -> None:
        """Do not offer this week's review any more."""
        reviews = self.workspace.session.reviews
        self.workspace.tasks.write(
            self,
            lambda: reviews.skip(week),
            lambda _: self._say(self.tr("Skipped. You can still do it here later.")),
        )

    def _on_repeats(self, operation: Callable[[RepeatService], object], text: str) -> None:
        repeats = self.workspace.session.repeats
        self.workspace.tasks.write(self, lambda: operation(repeats), lambda _: self._say(text))

    def _close(self, goal_id: int, status: Status, template: str) -> None:
        _, points = GOAL_POINTS[status]

        def closed(goal: Goal) -> None:
            self._say(template.format(title=goal.title, points=texts.signed(points)))

        self.workspace.tasks.write(self, lambda: self._goals.close(goal_id, status), closed)

    def _say(self, text: str) -> None:
        self.workspace.show_done(text)

    def _on_page(self, found: tuple[GoalsPage, History, Week | None]) -> None:
        self._page, self._history, self._offered = found
        self.changed.emit()
