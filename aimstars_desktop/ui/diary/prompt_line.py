"""The prompt of the day under the title: a click inserts it above the entry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary.prompts_dialog import PromptsDialog
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import PaintedButton
from aimstars_desktop.ui.widgets.painting import focus_ring, paint_line


class PromptViewModel(ViewModel):
    """The prompt of the shown day, unless the person wants none."""

    shows = Change.PREFERENCES

    loaded = Signal()
    """The prompt was loaded or changed."""

    def __init__(self, workspace: Workspace, day: date, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._day = day
        self._prompts: Sequence[Sentence] = ()
        self._turn = 0

    @property
    def text(self) -> str:
        """The prompt; empty when prompts are off."""
        if not self._prompts:
            return ""
        return texts.sentence(self._prompts[self._turn % len(self._prompts)])

    @property
    def has_others(self) -> bool:
        """Whether there is another prompt than this one."""
        return len(self._prompts) > 1

    def show_day(self, day: date) -> None:
        """Show the prompt of another day."""
        self._day, self._turn = day, 0
        self.refresh()

    def show_another(self) -> None:
        """Show another prompt; all take their turns before one comes again."""
        if self.workspace.session.preferences.chosen.prompts:
            self._turn += 1
            self.loaded.emit()
        else:
            self.workspace.messages.done(self.tr("Prompts are off. Preferences bring them back."))

    def hide(self) -> None:
        """Switch prompts off; the preferences can switch them on again."""
        service, messages = self.workspace.session.preferences, self.workspace.messages
        self.workspace.tasks.write(
            self,
            lambda: service.choose(replace(service.chosen, prompts=False)),
            lambda _: messages.done(self.tr("Prompts are off. Preferences bring them back.")),
        )

    @override
    def reload(self) -> None:
        day, prompts = self._day, self.workspace.session.prompts
        if self.workspace.session.preferences.chosen.prompts:
            self.workspace.tasks.read(
                self,
                lambda: prompts.of(day),
                lambda found: self._on_found(day, found),
                key="prompt",
            )
        else:
            self._prompts = ()
            self.loaded.emit()

    def _on_found(self, day: date, prompts: Sequence[Sentence]) -> None:
        if day == self._day:
            self._prompts = prompts
            self.loaded.emit()


class PromptLine(PaintedButton):
    """One muted line; hidden without a prompt."""

    taken = Signal(str)
    """The prompt is to be inserted above the entry."""

    def __init__(self, model: PromptViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Puts this question above the entry"))
        self.clicked.connect(lambda: self.taken.emit(self._model.text))
        model.loaded.connect(self._on_loaded)
        self._on_loaded()

    def menu(self) -> QMenu:
        """Return the menu of the prompt."""
        menu = QMenu(self)
        another = QAction(self.tr("Another question"), menu)
        another.setEnabled(self._model.has_others)
        another.triggered.connect(self._model.show_another)
        edit = QAction(self.tr("Edit prompts…"), menu)
        edit.triggered.connect(self.edit_prompts)
        hide = QAction(self.tr("Hide prompts"), menu)
        hide.triggered.connect(self._model.hide)
        menu.addActions([another, edit, hide])
        return menu

    def edit_prompts(self) -> PromptsDialog:
        """Open the dialog with the person's own prompts."""
        dialog = PromptsDialog(self._model.workspace, self.window())
        dialog.open()
        return dialog

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self._model.text) + 2 * theme().px(4)
        return QSize(round(width), round(metrics.height()) + 2 * theme().px(3))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.hasFocus():
            focus_ring(painter, rect, theme().px(6))
        painter.setPen(theme().color("text" if self.underMouse() else "muted"))
        shown = QFontMetricsF(self.font()).elidedText(
            self._model.text, Qt.TextElideMode.ElideRight, rect.width()
        )
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_line(painter, rect, shown, right_to_left=right_to_left)
        painter.end()

    def _on_loaded(self) -> None:
        self.setText(texts.with_ampersands(self._model.text))
        self.setAccessibleName(self._model.text)
        self.setToolTip(self.tr("Put this question above the entry"))
        self.setVisible(bool(self._model.text))
        self.updateGeometry()
