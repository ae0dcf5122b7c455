"""Adds another person to an encrypted diary: their account, then their recovery code."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

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


class AddPersonDialog(Dialog):
    """The other person types their email, name and password here, and keeps their code."""

    help_topic = "protection"

    filled_in = Signal(str, str, str)
    """Carries email, display name and password, to be checked; then :meth:`show_code`."""

    kept = Signal()
    """The person has the code on paper, and the account can be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a person"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.email = QLineEdit()
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.name = QLineEdit()
        self.password = PasswordField()
        self.form = Form()
        self.view: RecoveryCodeView | None = None
        self.go_on = Button(self.tr("&Continue"), variant="primary")
        self.cancel = Button(self.tr("Cancel"), variant="soft")
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._foot = button_row(accept=self.go_on, reject=self.cancel)
        self._arrange()
        self.go_on.clicked.connect(self._on_go_on)
        self.password.returnPressed.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(lambda _: self.password.clear())

    def show_problem(self, error: AimstarsError) -> None:
        """Say beside its field what is wrong."""
        self._set_busy(busy=False)
        self.form.show_problem(error, error.field if isinstance(error, RuleError) else "password")

    def show_code(self, code: RecoveryCode, name: str, today: date) -> None:
        """Show the person's recovery code, once what they typed was right.

        Args:
            code: the new one.
            name: of the person, for the paper.
            today: for the paper.
        """
        self._set_busy(busy=False)
        self.form.hide()
        self.view = RecoveryCodeView(code, name, today, self)
        self._column.insertWidget(self._column.indexOf(self.form), self.view)
        self.go_on.setText(self.tr("&Add this person"))
        self.view.print_button.setFocus()
        # Once it is shown: before, the code does not have its fonts.
        QTimer.singleShot(0, self, self.adjustSize)

    @override
    def sizeHint(self) -> QSize:
        width = self.minimumWidth()
        height = self._column.totalHeightForWidth(width) + self._foot.sizeHint().height()
        return QSize(width, height).boundedTo(self.screen().availableSize() - FRAME)

    def _arrange(self) -> None:
        px = theme().px
        column = self._column
        column.setContentsMargins(px(24), px(20), px(24), px(12))
        column.setSpacing(px(12))
        column.addWidget(Label(self.tr("Add a person"), "title", wrap=True))
        words = self.tr(
            "Let the other person type this. The program shows each only their own entries, but "
            "people who share one diary file can, with other programs, read all of it."
        )
        self.form.column.addWidget(Label(words, wrap=True))
        self.form.column.addSpacing(px(8))
        self.form.add_field("email", self.tr("&Email"), self.email)
        self.form.add_field("display_name", self.tr("&Name"), self.name)
        self.form.add_field("password", self.tr("&Password"), self.password)
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

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.go_on, self.email, self.name, self.password):
            widget.setEnabled(not busy)

    def _on_go_on(self) -> None:
        if self.view is not None:
            if self.view.is_kept():
                self.go_on.setEnabled(False)
                self.kept.emit()
        elif self.go_on.isEnabled():
            self.form.clear_problems()
            self._set_busy(busy=True)
            self.filled_in.emit(self.email.text(), self.name.text(), self.password.text())
