"""What the page of a weekly review shows and can do; no widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.reviews import Decision, Week, week_of, week_to_review
from aimstars_desktop.overriding import override
from aimstars_desktop.services.reviews import WeekReview
from aimstars_desktop.ui.goals.view_model import Refuse, first_weekday_of
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.workspace import Workspace


class ReviewViewModel(ViewModel):
    """One week to look back on, and the finished reviews beside it."""

    shows = Change.GOALS | Change.ENTRIES | Change.POINTS | Change.REVIEWS | Change.PREFERENCES

    changed = Signal()
    """The week has been loaded anew."""

    finished = Signal()
    """The review has just been finished or skipped by the person."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._week: Week | None = None
        self._review: WeekReview | None = None
        self._kept: Sequence[Week] = ()
        self._reviews = workspace.session.reviews

    @property
    def review(self) -> WeekReview | None:
        """The week as it stands; None until it has been read once."""
        return self._review

    @property
    def kept(self) -> Sequence[Week]:
        """The weeks with finished reviews, the latest first."""
        return self._kept

    @property
    def can_go_on(self) -> bool:
        """Whether the week after the shown one has come."""
        today = self.workspace.session.days.today()
        latest = week_of(today, first_weekday_of(self.workspace))
        return self._week is not None and self._week.first < latest.first

    def show(self, week: Week | None = None) -> None:
        """Show a week, by default the one that is to be reviewed now."""
        today = self.workspace.session.days.today()
        self._week = week or week_to_review(today, first_weekday_of(self.workspace))
        self.refresh()

    def move(self, weeks: int) -> None:
        """Show the week so many weeks later, or earlier when negative."""
        if self._week is not None:
            self.show(self._week.moved(weeks))

    @override
    def reload(self) -> None:
        """Read the week and which reviews there are."""
        week = self._week
        if week is None:
            return
        self.workspace.tasks.read(
            self,
            lambda: (self._reviews.week(week), self._reviews.finished()),
            self._on_read,
            key="week",
        )

    def decide(
        self, goal_id: int, decision: Decision, reason: str, title: str | None, refuse: Refuse
    ) -> None:
        """Decide about a goal; ``refuse`` hears which field breaks a rule."""
        week = self._week
        if week is not None:
            self.workspace.tasks.write(
                self,
                lambda: self._reviews.decide(week, goal_id, decision, reason, title=title),
                lambda _: self._say(self.tr("Decided.")),
                refuse,
            )

    def finish(self) -> None:
        """Finish the review."""
        week = self._week
        if week is not None:
            self.workspace.tasks.write(
                self, lambda: self._reviews.finish(week), lambda _: self._on_finished()
            )

    def _on_finished(self) -> None:
        self._say(self.tr("Review finished. Have a good week."))
        self.finished.emit()

    def _on_read(self, found: tuple[WeekReview, Sequence[Week]]) -> None:
        self._review, self._kept = found
        self.changed.emit()

    def _say(self, text: str) -> None:
        self.workspace.did(text)
