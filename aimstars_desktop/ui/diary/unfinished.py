"""What was begun and is not on the screen: texts about other days, edits, a quick entry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.diary import day_of_target, entry_of_target
from aimstars_desktop.ui.diary.drafts import Drafts
from aimstars_desktop.ui.diary.notices import About, Notice
from aimstars_desktop.ui.workspace import Workspace


class Unfinished(QObject):
    """Where there are drafts beside the one in the composer, so that none is forgotten."""

    changed = Signal()
    """Something else is unfinished."""

    quick_wanted = Signal()
    """The text in the window of the quick entry is to be shown."""

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._drafts = drafts
        self._edited: Mapping[int, date] = {}
        drafts.loaded.connect(self.refresh)

    def refresh(self) -> None:
        """Ask which days the entries are about whose edit was begun; the drafts do not say."""
        entries = [entry_of_target(target) for target in self._drafts.targets("edit")]
        if entries:
            diary = self._workspace.session.diary
            self._workspace.tasks.read(
                self, lambda: diary.days_of(entries), self._on_edited, key="edits"
            )

    def beside(self, day: date, today: date) -> Notice:
        """Return what to say about it on the page of ``day``."""
        for target in self._drafts.targets("new"):
            other = day_of_target(target)
            if other is not None and other != day and other <= today:
                return Notice(About.ELSEWHERE, other)
        for target in self._drafts.targets("edit"):
            other = self._edited.get(entry_of_target(target))
            if other is not None and other != day and other <= today:
                return Notice(About.EDIT, other)
        for target in self._drafts.targets("quick"):
            return Notice(About.QUICK, day_of_target(target) or today)
        return Notice()

    def _on_edited(self, edited: Mapping[int, date]) -> None:
        self._edited = edited
        self.changed.emit()
