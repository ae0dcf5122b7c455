"""The unlock page: opening, choosing an account, signing up, or the sentence that refuses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.star_field import StarField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.ui.unlock_forms import SignInForm, SignUpForm
    from aimstars_desktop.ui.widgets.buttons import Button

LOW_WINDOW = 680
"""Below this height, in the design's pixels, the page does without its star."""

PROMISE = 3
"""How many parts of the foot the promise takes; what can be done stands behind it."""

CARD_WIDTH = 400
"""Width of the card in the design's pixels."""


class UnlockPage(StarField):
    """What is seen while nobody is signed in.

    The forms are built when they are first needed: the first paint needs none of them.
    """

    sign_in_wanted = Signal(int, str)
    """Account id and password."""

    sign_up_wanted = Signal(str, str, str)
    """Email, display name and password."""

    quit_wanted = Signal()
    backups_wanted = Signal()
    """A backup is to be restored."""

    first_painted = Signal()
    """The page has been seen for the first time; what is heavy may begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_restore = False
        """Whether to offer to restore a backup."""

        self._painted = False
        self._accounts: Sequence[Account] = ()
        self._preferred = 0
        self._opening = Label(self.tr("Opening your diary…"), "muted")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._opening.setWordWrap(True)
        self._card = Card()
        self._foot = QHBoxLayout()
        self._forms: list[QWidget] = []
        self._doors: list[SignInForm | SignUpForm] = []
        self._add(self._opening)
        self._arrange()
        self.show_opening()

    @cached_property
    def sign_in(self) -> SignInForm:
        """The form to choose an account and give its password."""
        from aimstars_desktop.ui.unlock_forms import SignInForm

        form = SignInForm()
        form.submitted.connect(self.sign_in_wanted)
        form.sign_up_wanted.connect(self._show_sign_up)
        self._doors.append(form)
        self._add(form)
        return form

    @cached_property
    def sign_up(self) -> SignUpForm:
        """The form to create an account."""
        from aimstars_desktop.ui.unlock_forms import SignUpForm

        form = SignUpForm()
        form.submitted.connect(self.sign_up_wanted)
        form.sign_in_wanted.connect(self._show_sign_in)
        self._doors.append(form)
        self._add(form)
        return form

    @cached_property
    def _restore(self) -> Button:
        """The way to a backup for those who cannot get in; built when it is first offered."""
        from aimstars_desktop.ui.widgets.buttons import Button

        button = Button(self.tr("&Restore from a backup…"), variant="quiet")
        button.clicked.connect(self.backups_wanted)
        self._foot.insertWidget(PROMISE, button)
        return button

    @cached_property
    def help(self) -> Button:
        """The way to the menu of help while the menu bar is hidden; built after the first paint."""
        from aimstars_desktop.ui.widgets.buttons import Button

        button = Button(self.tr("&Help"), variant="quiet")
        self._foot.insertWidget(self._foot.count() - 1, button)
        return button

    @cached_property
    def _said(self) -> Label:
        """What became of a wish that has nothing to do with the forms; built when it is needed."""
        label = Label("", "caption", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.insertWidget(self._column.count() - 1, label)
        return label

    # State

    def offer_help(self, menu: QMenu) -> None:
        """Have a way to the log and the diagnostics for those who cannot get in.

        Args:
            menu: what the hidden menu bar holds of help.
        """
        self.help.setMenu(menu)

    def say(self, text: str, tone: str = "muted") -> None:
        """Say a sentence below the card; it goes with the next form."""
        from aimstars_desktop.ui.messages import announce

        self._said.setText(text)
        self._said.set_tone(tone)
        self._said.show()
        announce(self._said, text)

    def show_opening(self, text: str = "") -> None:
        """Say that the diary is being opened, or ``text``: what is being done before."""
        self._opening.setText(text or self.tr("Opening your diary…"))
        if "_restore" in vars(self):
            self._restore.hide()
        self._show(self._opening)

    def show_accounts(self, accounts: Sequence[Account], preferred: int) -> None:
        """Let an account be chosen, or one be created when there is none.

        Args:
            preferred: the id of the account that is chosen to begin with, if it is there.
        """
        self._restore.setVisible(self.can_restore)
        self._accounts = accounts
        self._preferred = preferred
        if accounts:
            self._show_sign_in()
        else:
            self._show_sign_up()

    def show_busy(self) -> None:
        """Say that the password is being checked."""
        for form in self._doors:
            form.set_busy(busy=True)

    def show_failure(self, error: AimstarsError) -> None:
        """Say beside the field why signing in or up did not work; what was typed stays."""
        field = error.field if isinstance(error, RuleError) else ""
        for form in self._doors:
            form.set_busy(busy=False)
            if not form.isHidden():
                form.show_problem(error, field)

    def clear(self) -> None:
        """Forget what was typed."""
        for form in self._doors:
            form.clear()

    # Qt overrides

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the sentences of the form need the room.
        self._star.setVisible(self.height() >= theme().px(LOW_WINDOW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)  # after the rest of the window, too

    # Steps

    def _add(self, form: QWidget) -> None:
        form.hide()  # else the layout would show it in the next turn of the loop
        self._forms.append(form)
        self._card.body.addWidget(form)

    def _show(self, shown: QWidget) -> None:
        for form in self._forms:
            form.setVisible(form is shown)
        if "_said" in vars(self):
            self._said.hide()

    def _show_sign_in(self) -> None:
        self._show(self.sign_in)
        self.sign_in.show_accounts(self._accounts, self._preferred)

    def _show_sign_up(self) -> None:
        self._show(self.sign_up)
        self.sign_up.begin(first=not self._accounts)

    def _arrange(self) -> None:
        px = theme().px
        self._star = IconLabel("star", "gold", 56)
        card = self._card
        card.body.setContentsMargins(px(26), px(26), px(26), px(24))
        card.setFixedWidth(px(CARD_WIDTH))

        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(self._star, 0, centre)
        column.addSpacing(px(12))
        title = Label(QGuiApplication.applicationDisplayName(), "title")
        column.addWidget(title, 0, centre)
        column.addSpacing(px(6))
        motto = Label(self.tr("Your diary. On this computer, and nowhere else."), "muted")
        column.addWidget(motto, 0, centre)
        column.addSpacing(px(24))
        # Not by alignment: a row lets the sentences in the card take the height that they need.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(px(20))
        column.addLayout(self._promise())
        column.addStretch(1)

    def _promise(self) -> QHBoxLayout:
        row = self._foot
        row.setSpacing(theme().px(6))
        row.addStretch(1)
        row.addWidget(IconLabel("lock", "muted", 14))
        row.addWidget(Label(self.tr("Nothing leaves this computer."), "caption"))
        row.addStretch(1)
        return row
