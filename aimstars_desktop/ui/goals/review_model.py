"""State and commands of the weekly review; no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating, review_target
from aimstars_desktop.domain.reviews import Decision, week_to_review
from aimstars_desktop.domain.weeks import Week, week_of
from aimstars_desktop.services.reviews import WeekReview
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.goals.view_model import Refuse
from aimstars_desktop.ui.writing.drafts import Drafts
from aimstars_desktop.ui.writing.saving import EntrySaving


class ReviewViewModel(ViewModel):
    """One week to look back on, and the finished reviews beside it."""

    shows = Change.GOALS | Change.ENTRIES | Change.POINTS | Change.REVIEWS | Change.PREFERENCES

    changed = Signal()
    """The week has been reloaded."""

    finished = Signal()
    """The review has just been finished or skipped by the person."""

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.saving = EntrySaving(workspace, drafts, self)
        self._week: Week | None = None
        self._review: WeekReview | None = None
        self._kept: Sequence[Week] = ()
        self._reviews = workspace.session.reviews

    @property
    def review(self) -> WeekReview | None:
        """The current state of the week; None until it has been read once."""
        return self._review

    @property
    def kept(self) -> Sequence[Week]:
        """The weeks with finished reviews, latest first."""
        return self._kept

    @property
    def today(self) -> date:
        """The person's current day, about which an entry is that is written here."""
        return self.workspace.session.days.today()

    @property
    def can_go_on(self) -> bool:
        """Whether the week after the shown one has begun."""
        latest = week_of(self.today, self.workspace.first_weekday)
        return self._week is not None and self._week.first < latest.first

    def show(self, week: Week | None = None) -> None:
        """Show a week, by default the one to be reviewed now."""
        self._week = week or week_to_review(self.today, self.workspace.first_weekday)
        self.refresh()

    def move(self, weeks: int) -> None:
        """Move on by this many weeks; back when negative."""
        if self._week is not None:
            self.show(self._week.moved(weeks))

    @override
    def reload(self) -> None:
        """Load the week and the list of reviews."""
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
        """Decide about a goal.

        Args:
            goal_id: which goal.
            decision: what to do with it.
            reason: why; may be empty.
            title: of the smaller goal, for ``Decision.SMALLER``.
            refuse: called with a RuleError, which names the field.
        """
        week = self._week
        if week is not None:
            self.workspace.tasks.write(
                self,
                lambda: self._reviews.decide(week, goal_id, decision, reason, title=title),
                lambda _: self._say(self.tr("Decided.")),
                refuse,
            )

    def write(self, rating: Rating) -> None:
        """Save what is written about the week as an entry of today."""
        if self._week is not None:
            self.saving.save(review_target(self._week), self.today, rating)

    def rate(self, entry_id: int, rating: Rating) -> None:
        """Rate an entry that was kept without a verdict."""
        entries = self.workspace.session.entries
        self.workspace.tasks.write(
            self,
            lambda: entries.change(entry_id, rating=rating),
            lambda _: self._say(self.tr("Rated.")),
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
        self.workspace.show_done(text)
