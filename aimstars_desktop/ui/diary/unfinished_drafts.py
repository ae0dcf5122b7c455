"""Unfinished drafts that are not on the screen: other days, edits, a quick entry."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.entries import LEFT, day_of_target, entry_of_target, week_of_target
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.writing.drafts import Drafts
from aimstars_desktop.ui.writing.notices import About, Notice


class UnfinishedDrafts(QObject):
    """Finds drafts other than the composer's, so that none is forgotten."""

    changed = Signal()
    """The unfinished drafts have changed."""

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._drafts = drafts
        self._edited: Mapping[int, date] = {}
        drafts.loaded.connect(self.refresh)

    def refresh(self) -> None:
        """Load the days of entries with an unfinished edit; the drafts do not contain them."""
        edited = [entry_of_target(target) for target in self._drafts.targets("edit")]
        if edited:
            entries = self._workspace.session.entries
            self._workspace.tasks.read(
                self, lambda: entries.days_of(edited), self._on_edited, key="edits"
            )

    def beside(self, day: date) -> Notice:
        """Return the notice for the page of ``day``."""
        for target in self._drafts.targets("new"):
            other = day_of_target(target)
            if other is not None and other != day:
                return Notice(About.ELSEWHERE, other)
        for target in self._drafts.targets("edit"):
            other = self._edited.get(entry_of_target(target))
            if other is not None and other != day:
                return Notice(About.EDIT, other)
        for target in self._drafts.targets("quick"):
            return Notice(About.QUICK, day_of_target(target) or day)
        for target in self._drafts.targets("review"):
            week = week_of_target(target)
            return Notice(About.REVIEW, week.first if week else day)
        if self._drafts.targets(LEFT):
            return Notice(About.LEFT, day)
        return Notice()

    def days(self) -> Collection[date]:
        """Return the days with an unfinished entry or edit."""
        new = {day_of_target(target) for target in self._drafts.targets("new")}
        edited = [self._edited.get(entry_of_target(each)) for each in self._drafts.targets("edit")]
        return {day for day in (*new, *edited) if day is not None}

    def _on_edited(self, edited: Mapping[int, date]) -> None:
        self._edited = edited
        self.changed.emit()
