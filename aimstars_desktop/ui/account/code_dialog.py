"""A dialog in two steps: first a form, then the recovery code that somebody is to keep."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.ui.look.theme import FRAME, theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.recovery_code_view import RecoveryCodeView
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

WIDTH = 560
"""Of the content in design pixels."""


class CodeDialog(Dialog):
    """The form with a password; its subclasses add its fields and say what follows.

    Attributes:
        view: the recovery code, once it is shown.
    """

    help_topic = "protection"

    kept = Signal()
    """The person has the code on paper, and what was asked for can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.password = PasswordField()
        self.form = Form()
        self.view: RecoveryCodeView | None = None
        self.go_on = Button(self.tr("&Continue"), variant="primary")
        self.cancel = Button(self.tr("Cancel"), variant="soft")
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._page.installEventFilter(self)
        self._foot = button_row(accept=self.go_on, reject=self.cancel)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)
        self.form.returned.connect(self._on_go_on)
        self.finished.connect(lambda _: self.password.clear())

    def show_problem(self, error: AimstarsError) -> None:
        """Say beside its field what is wrong."""
        self._set_busy(busy=False)
        self.form.show_problem(error, error.field if isinstance(error, RuleError) else "password")

    @override
    def sizeHint(self) -> QSize:
        width = self.minimumWidth()
        height = self._column.totalHeightForWidth(width) + self._foot.sizeHint().height()
        return QSize(width, height).boundedTo(self.screen().availableSize() - FRAME)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the page: the code has its fonts late, and what a button did is said on it."""
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self.resize(self.size().expandedTo(self.sizeHint()))
        return super().eventFilter(watched, event)

    # For subclasses

    @abstractmethod
    def _send(self) -> None:
        """Ask for what is in the form to be checked."""

    def _fields(self) -> tuple[QWidget, ...]:
        """Return the fields that wait while it is checked."""
        return (self.password,)

    def _arrange(self, title: str, words: str) -> None:
        """Put the form, once it has its fields, under its title and what it means.

        In this order Tab goes from the fields to the buttons.
        """
        px = theme().px
        self.setWindowTitle(title)
        column = self._column
        column.setContentsMargins(px(24), px(20), px(24), px(12))
        column.setSpacing(px(12))
        column.addWidget(Label(title, "title", wrap=True))
        self.form.column.insertWidget(0, Label(words, wrap=True))
        self.form.column.insertSpacing(1, px(8))
        column.addWidget(self.form)
        column.addStretch(1)
        self._page.setProperty("surface", "plain")
        area = ScrollPage()
        area.setWidget(self._page)
        self._foot.setContentsMargins(px(24), px(4), px(24), px(16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(self._foot)
        self.setMinimumWidth(px(WIDTH))

    def _show_code(self, code: RecoveryCode, name: str, today: date, following: str) -> int:
        """Show the code in the place of the form; return its index in the column.

        Args:
            code: the new one.
            name: of the person, for the paper.
            today: for the paper.
            following: the text of the button that goes on.
        """
        self._set_busy(busy=False)
        self.form.hide()
        self.view = RecoveryCodeView(code, name, today, self)
        at = self._column.indexOf(self.form)
        self._column.insertWidget(at, self.view)
        for field in self.view.fields:
            field.returnPressed.connect(self._on_go_on)
        self.go_on.setText(following)
        self.view.print_button.setFocus()
        return at

    # Slots and helpers

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.go_on, *self._fields()):
            widget.setEnabled(not busy)

    def _on_go_on(self) -> None:
        if self.view is not None:
            if self.view.is_kept():
                self.kept.emit()
        elif self.go_on.isEnabled():
            self.form.clear_problems()
            self._set_busy(busy=True)
            self._send()
