"""State and commands of follow-ups; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.services.follow_ups import DueEntry, FollowUpService
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts


class FollowUpModel(ViewModel):
    """The entries that come back today; no widgets."""

    shows = Change.FOLLOW_UPS | Change.ENTRIES | Change.GOALS

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._due: Sequence[DueEntry] = ()
        self._follow_ups = workspace.session.follow_ups

    @property
    def due(self) -> Sequence[DueEntry]:
        """The due entries, earliest first."""
        return self._due

    @override
    def reload(self) -> None:
        """Load the entries that are due today."""
        self.workspace.tasks.read(self, self._follow_ups.due, self._on_due, key="due")

    def come_back(self, entry_id: int, days: int) -> None:
        """Make an entry come back in this many days."""
        text = texts.counted("FollowUps", "It comes back in %n days.", days)
        self._do(lambda follow_ups: follow_ups.come_back(entry_id, days), text)

    def let_go(self, entry_id: int) -> None:
        """Do not come back to an entry."""
        self._do(lambda follow_ups: follow_ups.let_go(entry_id), self.tr("Let go."))

    def turn(self, entry_id: int, proud_entry_id: int) -> None:
        """Link a grow entry to the proud one that it turned into."""
        self._do(
            lambda follow_ups: follow_ups.turn(entry_id, proud_entry_id),
            self.tr("Linked: what you wanted to grow from turned into something to be proud of."),
        )

    def find_proud(self, entry_id: int, then: Callable[[Sequence[Entry]], None]) -> None:
        """Load the proud entries that an entry may have turned into."""
        work = partial(self._follow_ups.later_proud, entry_id)
        self.workspace.tasks.read(self, work, then, key="links")

    def find_grow(self, entry_id: int, then: Callable[[Sequence[Entry]], None]) -> None:
        """Load the grow entries that may have turned into a proud one."""
        work = partial(self._follow_ups.earlier_grow, entry_id)
        self.workspace.tasks.read(self, work, then, key="links")

    def _do(self, operation: Callable[[FollowUpService], object], text: str) -> None:
        def said(_: object) -> None:
            self.workspace.show_done(text)

        self.workspace.tasks.write(self, lambda: operation(self._follow_ups), said)

    def _on_due(self, due: Sequence[DueEntry]) -> None:
        self._due = due
        self.changed.emit()
