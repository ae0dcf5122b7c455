"""The line that says how many grow entries turned into proud ones."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.follow_ups import TurnedCount
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.widgets.labels import Label


class TurnedModel(ViewModel):
    """How many grow entries turned into proud ones; no widgets."""

    shows = Change.FOLLOW_UPS | Change.ENTRIES

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self.count = TurnedCount()

    @override
    def reload(self) -> None:
        """Count them."""
        count = self.workspace.session.follow_ups.count
        self.workspace.tasks.read(self, count, self._on_count, key="count")

    def _on_count(self, count: TurnedCount) -> None:
        self.count = count
        self.changed.emit()


class TurnedLine(Label):
    """A line for the Stats tab: how many grow entries turned into proud ones."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", wrap=True, parent=parent)
        self._model = TurnedModel(workspace, self)
        self._model.changed.connect(self._on_changed)
        self._model.set_visible(True)
        self.hide()

    def _on_changed(self) -> None:
        count = self._model.count
        self.setVisible(count.followed > 0)
        template = texts.counted(
            "FollowUps",
            "{turned} of %n grow entries that you followed up turned into proud ones.",
            count.followed,
        )
        self.setText(template.format(turned=texts.number(count.turned)))
