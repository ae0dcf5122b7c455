"""Shows how far the undo or redo of an import is, with a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.undo import UndoStep
from aimstars_desktop.ui.core.undo import UndoCommands
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.progress import ProgressLine

DELAY = 300
"""Milliseconds before it is shown: what is done by then needs no dialog."""


class LongStepDialog(Dialog):
    """Says what is done, and how many entries are through; closing it stops that."""

    def __init__(self, undo: UndoCommands, name: Sentence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo = undo
        self.setWindowTitle(texts.sentence(name))
        self.stage = Label("", "muted", wrap=True, parent=self)
        self.progress = ProgressLine(self.tr("Progress"), self)
        self.progress.setRange(0, 0)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self.cancel.clicked.connect(self.reject)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(12))
        column.addWidget(Label(texts.sentence(name), "heading", wrap=True, parent=self))
        column.addWidget(self.stage)
        column.addWidget(self.progress)
        column.addWidget(button_row(reject=self.cancel))
        self.setMinimumWidth(px(420))
        undo.progressed.connect(self._on_progressed)

    @override
    def reject(self) -> None:
        self._undo.stop()
        super().reject()

    def _on_progressed(self, count: int) -> None:
        self.stage.setText(texts.counted("Import", "%n entries done", count) if count else "")


class LongSteps(QObject):
    """Opens the dialog when a step takes long.

    Args:
        undo: the commands of the window.
        page: whose window it opens over; when that is locked away, so is the dialog.
    """

    def __init__(self, undo: UndoCommands, page: QWidget) -> None:
        super().__init__(undo)
        self._undo = undo
        self._page = page
        self._step: UndoStep | None = None
        self._dialog: LongStepDialog | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._show)
        undo.long_begun.connect(self._on_begun)
        undo.long_ended.connect(self._on_ended)

    def _on_begun(self, step: UndoStep) -> None:
        self._step = step
        self._timer.start()

    def _on_ended(self) -> None:
        self._timer.stop()
        self._step = None
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()
            dialog.deleteLater()

    def _show(self) -> None:
        if self._step is not None:
            self._dialog = LongStepDialog(self._undo, self._step.name, self._page)
            self._dialog.open()
