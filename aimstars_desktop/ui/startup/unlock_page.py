"""The unlock page: opening the diary, choosing an account, signing up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.startup.unlock_footer import UnlockFooter
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from aimstars_desktop.ui.widgets.star_field import StarField

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QMenu

    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.domain.keys import RecoveryCode
    from aimstars_desktop.ui.core.workspace import Remedies
    from aimstars_desktop.ui.startup.code_form import CodeForm
    from aimstars_desktop.ui.startup.encrypt_choice import EncryptChoice
    from aimstars_desktop.ui.startup.recover_form import RecoverForm
    from aimstars_desktop.ui.startup.unlock_forms import SignInForm, SignUpForm

LOW_WINDOW = 680
"""Below this height, in design pixels, the page has no star."""

CARD_WIDTH, CHOICE_WIDTH, CODE_WIDTH = 400, 560, 600
"""Widths of the card in design pixels."""


class UnlockPage(StarField):
    """The page while nobody is signed in.

    The forms are built when they are first needed: the first paint needs none of them.
    """

    sign_in_wanted = Signal(int, str)
    """The person wants to sign in; carries account id and password."""

    sign_up_wanted = Signal(str, str, str)
    """The person wants to sign up; carries email, display name and password."""

    recover_wanted = Signal(str, str)
    """The person forgot the password; carries the recovery code and a new password."""

    encryption_decided = Signal(bool)
    """The first person decided who may read the diary; carries whether it is to be encrypted."""

    code_kept = Signal()
    """The person who signs up has the recovery code on paper."""

    explanation_wanted = Signal()
    """The help about what is protected is to be shown."""

    first_painted = Signal()
    """The page has been painted for the first time; heavy work may begin."""

    def __init__(self, parent: QWidget | None = None, *, on_server: bool = False) -> None:
        super().__init__(parent)
        self._on_server = on_server
        self.can_restore = False
        """Whether to offer to restore a backup."""

        self.is_locked = False
        """Whether the diary is encrypted, and its key not known."""

        self.remedies: Remedies | None = None
        """Returns what may help against a failure."""

        self._painted = False
        self._accounts: Sequence[Account] = ()
        self._preferred = 0
        self._is_third = False
        self._opening = Label(self.tr("Opening your diary…"), "muted")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._opening.setWordWrap(True)
        self._card = Card()
        self._foot = UnlockFooter(on_server=on_server)
        self._forms: list[QWidget] = []
        self._doors: list[SignInForm | SignUpForm | RecoverForm | EncryptChoice | CodeForm] = []
        self._add(self._opening)
        self._arrange()
        self.show_opening()

    @cached_property
    def sign_in(self) -> SignInForm:
        """The form to choose an account and enter its password."""
        from aimstars_desktop.ui.startup.unlock_forms import SignInForm

        form = SignInForm()
        form.submitted.connect(self.sign_in_wanted)
        form.register.clicked.connect(self._show_sign_up)
        form.forgotten.clicked.connect(self._show_recover)
        self._doors.append(form)
        self._add(form)
        return form

    @cached_property
    def sign_up(self) -> SignUpForm:
        """The form to create an account."""
        from aimstars_desktop.ui.startup.unlock_forms import SignUpForm

        form = SignUpForm(on_server=self._on_server)
        form.submitted.connect(self.sign_up_wanted)
        form.back.clicked.connect(self._show_sign_in)
        self._doors.append(form)
        self._add(form)
        return form

    @cached_property
    def recover(self) -> RecoverForm:
        """The form for a recovery code and a new password."""
        from aimstars_desktop.ui.startup.recover_form import RecoverForm

        form = RecoverForm()
        form.submitted.connect(self.recover_wanted)
        form.back.clicked.connect(self._show_sign_in)
        self._doors.append(form)
        self._add(form)
        return form

    @cached_property
    def choice(self) -> EncryptChoice:
        """The choice of the first person: who may read the diary."""
        from aimstars_desktop.ui.startup.encrypt_choice import EncryptChoice

        form = EncryptChoice()
        form.decided.connect(self.encryption_decided)
        form.back.clicked.connect(self._show_sign_up)
        form.explain.clicked.connect(self.explanation_wanted)
        self._doors.append(form)
        self._add(form)
        return form

    @cached_property
    def code(self) -> CodeForm:
        """The recovery code of the person who signs up."""
        from aimstars_desktop.ui.startup.code_form import CodeForm

        form = CodeForm()
        form.kept.connect(self.code_kept)
        form.back.clicked.connect(self._on_code_back)
        self._doors.append(form)
        self._add(form)
        return form

    @property
    def foot(self) -> UnlockFooter:
        """What is promised below the card, with the links."""
        return self._foot

    @cached_property
    def _message(self) -> Label:
        """The label for messages that do not belong to a form; built when needed."""
        label = Label("", "caption", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.insertWidget(self._column.count() - 1, label)
        return label

    # State

    def offer_help(self, menu: QMenu) -> None:
        """Offer log and diagnostics to those who cannot sign in.

        Args:
            menu: the Help menu of the hidden menu bar.
        """
        self._foot.offer_help(menu)

    def say(self, text: str, tone: str = "muted") -> None:
        """Show a sentence below the card, until the next form is shown."""
        from aimstars_desktop.ui.widgets.accessible import announce

        self._message.setText(text)
        self._message.set_tone(tone)
        self._message.show()
        announce(self._message, text)

    def show_opening(self, text: str = "") -> None:
        """Say that the diary is being opened, or ``text`` for what is done before that."""
        self._opening.setText(text or self.tr("Opening your diary…"))
        self._foot.offer_restore(offered=False)
        self.is_locked = False
        self._show(self._opening)

    def show_accounts(self, accounts: Sequence[Account], preferred: int) -> None:
        """Offer these accounts, or the sign-up form when there are none.

        Args:
            preferred: the id of the account that is chosen at first, if it exists.
        """
        self._foot.offer_restore(offered=self.can_restore)
        self.is_locked = False
        self._foot.show_locked(locked=False)
        self._accounts = accounts
        self._preferred = preferred
        self.sign_in.show_locked(locked=False)
        if accounts:
            self._show_sign_in()
        else:
            self._show_sign_up()

    def show_locked(self, accounts: Sequence[Account], preferred: int) -> None:
        """Offer the accounts that can unlock an encrypted diary, which is not open yet.

        Args:
            accounts: by what the slots say; without emails.
            preferred: see ``show_accounts``.
        """
        self.is_locked = True
        self._foot.offer_restore(offered=self.can_restore)
        self._foot.show_locked(locked=True)
        self._accounts = accounts
        self._preferred = preferred
        self.sign_in.show_locked(locked=True)
        self._show_sign_in()

    def show_choice(self) -> None:
        """Ask the first person who may read the diary."""
        self._foot.offer_restore(offered=False)
        self._show(
            self.choice,
            self.tr("Who may read your diary?"),
            self.tr("Step 2 of 3 · You can change this at any time under Preferences"),
            CHOICE_WIDTH,
        )
        self.choice.begin()

    def show_code(self, code: RecoveryCode, name: str, today: date, *, is_third: bool) -> None:
        """Show the person who signs up their recovery code.

        Args:
            code: the new one.
            name: of the person, for the paper.
            today: for the paper.
            is_third: whether the choice was the step before.
        """
        self._foot.offer_restore(offered=False)
        self._is_third = is_third
        where = self.tr("Keep it on paper, away from this computer")
        if is_third:
            where = self.tr("Step 3 of 3 · {hint}").format(hint=where)
        self._show(self.code, self.tr("Your recovery code"), where, CODE_WIDTH)
        self.code.begin(code, name, today)

    def show_busy(self) -> None:
        """Show that the password is being checked."""
        for form in self._doors:
            form.set_busy(busy=True)

    def show_failure(self, error: AimstarsError) -> None:
        """Show beside the field why signing in or up failed; what was typed stays."""
        from aimstars_desktop.ui.widgets.form import Form

        field = error.field if isinstance(error, RuleError) else ""
        for form in self._doors:
            form.set_busy(busy=False)
            if isinstance(form, Form) and not form.isHidden():
                form.show_problem(error, field)
        self._foot.offer_remedies(self.remedies(error) if self.remedies is not None else ())

    def clear(self) -> None:
        """Clear what was typed."""
        for form in self._doors:
            form.clear()

    # Qt overrides

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the texts of the form need the space.
        self._star.setVisible(self.height() >= theme().px(LOW_WINDOW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)  # after the rest of the window as well

    # Steps

    def _add(self, form: QWidget) -> None:
        form.hide()  # otherwise the layout would show it in the next turn of the event loop
        self._forms.append(form)
        self._card.body.addWidget(form)

    def _show(
        self, shown: QWidget, title: str = "", motto: str = "", width: int = CARD_WIDTH
    ) -> None:
        """Show one of the forms, alone.

        Args:
            shown: the form.
            title: above it; by default the name of the program.
            motto: below the title; by default what the program is.
            width: of the card, in design pixels.
        """
        self._foot.offer_remedies(())
        for form in self._forms:
            form.setVisible(form is shown)
        self._title.setText(title or QGuiApplication.applicationDisplayName())
        self._motto.setText(motto or self._usual_motto)
        self._card.setFixedWidth(theme().px(width))
        if "_message" in vars(self):
            self._message.hide()

    def _show_sign_in(self) -> None:
        self._show(self.sign_in)
        self.sign_in.show_accounts(self._accounts, self._preferred)

    def _show_recover(self) -> None:
        self._show(self.recover)
        self.recover.begin()

    def _show_sign_up(self) -> None:
        first = not self._accounts
        if first and self.can_restore:
            self._foot.offer_moving_in()
        else:
            self._foot.offer_restore(offered=self.can_restore)
        step = self.tr("Step 1 of 3 · On this computer, and nowhere else")
        self._show(self.sign_up, motto=step if first and self.can_restore else "")
        self.sign_up.begin(first=first)

    def _on_code_back(self) -> None:
        self.code.clear()
        if self._is_third:
            self.show_choice()
        else:
            self._show_sign_up()

    def _arrange(self) -> None:
        px = theme().px
        self._star = IconLabel("star", "gold", 56)
        card = self._card
        card.body.setContentsMargins(px(26), px(26), px(26), px(24))
        card.setFixedWidth(px(CARD_WIDTH))

        page = QWidget()
        page.setProperty("surface", "plain")
        column = self._column = QVBoxLayout(page)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(self._star, 0, centre)
        column.addSpacing(px(12))
        self._title = Label(QGuiApplication.applicationDisplayName(), "title")
        column.addWidget(self._title, 0, centre)
        column.addSpacing(px(6))
        self._usual_motto = (
            self.tr("Your diary. Kept on your server.")
            if self._on_server
            else self.tr("Your diary. On this computer, and nowhere else.")
        )
        self._motto = Label(self._usual_motto, "muted")
        column.addWidget(self._motto, 0, centre)
        column.addSpacing(px(24))
        # Not by alignment: in a row, the sentences in the card get the height that they need.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(px(20))
        column.addWidget(self._foot)
        column.addStretch(1)
        area = ScrollPage()  # with large text, a small screen does not hold all of it
        # The stars are behind it. A viewport of our own: when Qt's is asked for, PySide6 looks for
        # its class among all widgets, and makes their 80 enums before the first paint.
        area.setViewport(QWidget())
        area.setWidget(page)
        page.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
