"""The forms on the unlock page: sign in and sign up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.fields import LineEdit, PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label

if TYPE_CHECKING:
    from aimstars_desktop.ui.startup.account_tiles import AccountTiles

MOST_TILES = 4
"""People up to whom there is a tile for each."""

ID_ROLE = Qt.ItemDataRole.UserRole
EMAIL_ROLE = Qt.ItemDataRole.UserRole + 1


class AccountBox(ComboBox):
    """The list of accounts: each name, with the email in a muted colour."""

    def show_accounts(self, accounts: Sequence[Account], preferred: int) -> None:
        """Offer these accounts, with the preferred one chosen."""
        self.clear()
        for account in accounts:
            self.addItem(f"{account.name}   {account.email}", account.id)
            row = self.count() - 1
            self.setItemData(row, account.name, Qt.ItemDataRole.AccessibleTextRole)
            self.setItemData(row, (account.name, account.email), EMAIL_ROLE)
        self.setCurrentIndex(max(0, self.findData(preferred, ID_ROLE)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        parts = self.currentData(EMAIL_ROLE)
        if parts:
            room = self.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                self,
            )
            self._paint_account(painter, room, *parts)
        painter.end()

    def _paint_account(self, painter: QPainter, room: QRect, name: str, email: str) -> None:
        current, metrics = theme(), self.fontMetrics()
        elide = Qt.TextElideMode.ElideRight
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags = self.style().visualAlignment(self.layoutDirection(), start)
        name = metrics.elidedText(name, elide, room.width())
        painter.setPen(current.color("text"))
        painter.drawText(room, flags, name)
        used = metrics.horizontalAdvance(name) + current.px(10)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        rest = room.adjusted(used, 0, 0, 0) if left_to_right else room.adjusted(0, 0, -used, 0)
        painter.setPen(current.color("muted"))
        painter.drawText(rest, flags, metrics.elidedText(email, elide, rest.width()))


class SignInForm(Form):
    """The form to choose an account and enter its password."""

    submitted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = AccountBox()
        self.password = PasswordField()
        self.unlock = Button(self.tr("&Unlock"), variant="primary")
        self.register = Button(self.tr("&Create an account"), variant="quiet")
        self.forgotten = Button(self.tr("&Forgot the password?"), variant="quiet")
        self.forgotten.hide()
        self.tiles: AccountTiles | None = None
        self._whose: FieldLabel | None = None
        self._is_locked = False
        self._caption = self.add_field("account", self.tr("&Account"), self.account)
        self.add_field("password", self.tr("&Password"), self.password)
        self.column.addWidget(self.unlock)
        row = QHBoxLayout()
        row.addWidget(self.register)
        row.addWidget(self.forgotten)
        row.addStretch(1)
        self.column.addSpacing(theme().px(2))
        self.column.addLayout(row)
        self.unlock.clicked.connect(self._on_submit)
        self.returned.connect(self._on_submit)
        self.account.activated.connect(self._on_chosen)

    def show_accounts(self, accounts: Sequence[Account], preferred: int) -> None:
        """Offer these accounts, with the focus on the password."""
        self.account.show_accounts(accounts, preferred)
        self._show_tiles([account.name for account in accounts])
        self.set_busy(busy=False)
        self.password.setFocus()

    def show_locked(self, *, locked: bool) -> None:
        """Offer the recovery code where nothing else helps, instead of another account."""
        self._is_locked = locked
        self.forgotten.setVisible(locked)
        self.register.setVisible(not locked)

    def set_busy(self, *, busy: bool) -> None:
        """Show that the password is being checked, or ask for it again."""
        self.unlock.setText(self.tr("Unlocking…") if busy else self.tr("&Unlock"))
        for widget in (
            self.unlock,
            self.account,
            self.password,
            self.register,
            self.forgotten,
        ):
            widget.setEnabled(not busy)
        if self.tiles is not None:
            self.tiles.setEnabled(not busy)

    def clear(self) -> None:
        """Clear the password."""
        self.password.clear()
        self.password.show_password(shown=False)
        self.clear_problems()

    @override
    def show_problem(self, problem: AimstarsError, field: str) -> None:
        super().show_problem(problem, field)
        self.password.selectAll()

    def _show_tiles(self, names: list[str]) -> None:
        """Show tiles instead of the list where a few people can unlock the diary."""
        as_tiles = self._is_locked and 1 < len(names) <= MOST_TILES
        if as_tiles and self.tiles is None:
            from aimstars_desktop.ui.startup.account_tiles import AccountTiles

            self.tiles = AccountTiles(self)
            self.tiles.chosen.connect(self._on_tile)
            self.account.currentIndexChanged.connect(self.tiles.choose)
            self._whose = FieldLabel(self.tr("&Who is writing?"), self.tiles, "caption")
            self.column.insertWidget(0, self._whose)
            self.column.insertWidget(1, self.tiles)
            self.setTabOrder(self.tiles, self.password)
        if self.tiles is not None and self._whose is not None:
            self.tiles.show_names(names if as_tiles else [], self.account.currentIndex())
            self.tiles.setVisible(as_tiles)
            self._whose.setVisible(as_tiles)
        self.account.setVisible(not as_tiles)
        self._caption.setVisible(not as_tiles)

    def _on_tile(self, row: int) -> None:
        self.account.setCurrentIndex(row)
        self.clear()

    def _on_chosen(self) -> None:
        self.clear()
        self.password.setFocus()

    def _on_submit(self) -> None:
        if self.unlock.isEnabled():
            self.clear_problems()
            self.submitted.emit(self.account.currentData(ID_ROLE), self.password.text())


class SignUpForm(Form):
    """The form to create an account."""

    submitted = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None, *, on_server: bool = False) -> None:
        super().__init__(parent)
        welcome = (
            self.tr("Create your account. It is kept on the server.")
            if on_server
            else self.tr("Create your account. It stays on this computer.")
        )
        self._welcome = Label(welcome, wrap=True)
        self.column.addWidget(self._welcome)
        self.column.addSpacing(theme().px(8))
        self.name = LineEdit()
        self.name.setPlaceholderText(self.tr("What shall we call you? (optional)"))
        self.email = LineEdit()
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.password = PasswordField()
        self.hint = Label(
            self.tr(
                "8 characters or more with upper and lower case, or 15 or more of any kind. "
                "Nobody can reset it for you."
            ),
            "caption",
            wrap=True,
        )
        self.register = Button(self.tr("&Create account"), variant="primary")
        self.back = Button(self.tr("&Back to sign in"), variant="quiet")
        self.add_field("email", self.tr("&Email"), self.email)
        self.add_field("display_name", self.tr("&Name"), self.name)
        self.add_field("password", self.tr("&Password"), self.password)
        self.column.addWidget(self.hint)
        self.column.addSpacing(theme().px(10))
        self.column.addWidget(self.register)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self.column.addLayout(row)
        self.register.clicked.connect(self._on_submit)
        self.returned.connect(self._on_submit)

    def begin(self, *, first: bool) -> None:
        """Show the form; for the first account there is no way back."""
        self.back.setVisible(not first)
        self.set_busy(busy=False)
        self.email.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the account is being created, or enable the form again."""
        self.register.setText(self.tr("Creating…") if busy else self.tr("&Create account"))
        for widget in (self.register, self.name, self.email, self.password, self.back):
            widget.setEnabled(not busy)

    def clear(self) -> None:
        """Clear what was typed."""
        for field in (self.name, self.email, self.password):
            field.clear()
        self.password.show_password(shown=False)
        self.clear_problems()

    def _on_submit(self) -> None:
        if self.register.isEnabled():
            self.clear_problems()
            self.submitted.emit(self.email.text(), self.name.text(), self.password.text())
