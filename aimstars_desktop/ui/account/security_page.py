"""The preferences page "Security": how the diary is kept, and when it locks by itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.keys import SlotHolder
from aimstars_desktop.domain.locking import IDLE_MINUTES, LockReason, idle_minutes
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.ui.account.encryption_dialog import Deed
from aimstars_desktop.ui.core.preferences import PreferencesModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel, SectionTitle


class SecurityPage(QWidget):
    """What keeps others out of the diary.

    Args:
        model: the preferences.
        on_server: whether the diary is on a server instead of in a file.
    """

    help_wanted = Signal()
    """The help about what is protected is to be shown."""

    password_wanted = Signal()
    """The password is to be changed."""

    deed_wanted = Signal(Deed)
    """The encryption is to be changed."""

    person_wanted = Signal()
    """Another person is to be added."""

    test_wanted = Signal()
    """A recovery code is to be tried."""

    def __init__(
        self, model: PreferencesModel, *, on_server: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._on_server = on_server
        self._known: Callable[[], Collection[LockReason]] = lambda: frozenset(LockReason)
        self.explain = Button(self.tr("What is &protected"), variant="link")
        self.change = Button(self.tr("&Change…"))
        self.change.setAccessibleName(self.tr("Change the password"))
        self.encrypt = Button(self.tr("&Encrypt…"))
        self.test_code = Button(self.tr("&Test…"))
        self.replace_code = Button(self.tr("&Replace…"))
        self.new_key = Button(self.tr("&New key…"))
        self.new_one_time_codes = Button(self.tr("N&ew codes…"))
        self.add_person = Button(self.tr("A&dd…"))
        self.add_person.setAccessibleName(self.tr("Add a person"))
        self.people = Label("", "caption", wrap=True)
        self.switch_off = Button(self.tr("Switch encryption &off…"), variant="quiet")
        self.code_detail = Label("", "caption", wrap=True)
        why = Label(self.tr("Renew it if somebody has seen your password"), "caption", wrap=True)
        self._guards = Label(self.tr("Opens your diary in this program"), "caption", wrap=True)
        self._waiting = Label("", "caption", wrap=True)
        self._code_row = _row(
            self.tr("Recovery code"), self.code_detail, self.test_code, self.replace_code
        )
        self._key_row = _row(self.tr("Key"), why, self.new_key)
        self._waiting_row = _row(self.tr("One-time codes"), self._waiting, self.new_one_time_codes)
        self._people_row = _row(self.tr("People"), self.people, self.add_person)
        self._of_encrypted = (self._code_row, self._key_row, self._people_row, self.switch_off)
        self._encrypted = False
        self._since = ""
        self.idle = ComboBox()
        self.switches = {
            LockReason.SCREEN: QCheckBox(self.tr("&locks its screen")),
            LockReason.SLEEP: QCheckBox(self.tr("goes to &sleep")),
            LockReason.SWITCH: QCheckBox(self.tr("s&witches to another person")),
        }
        self.unknown = Label("", "caption", wrap=True)
        self.problem = ProblemLabel(self.idle)
        self._fill()
        self._arrange()
        self._show()
        self._connect()

    def follow(self, found: SignalInstance, known: Callable[[], Collection[LockReason]]) -> None:
        """Say what the system does not tell its programs, now and when more is known.

        Args:
            found: emitted when more is known.
            known: returns what the system tells.
        """
        self._known = known
        found.connect(self._on_found)
        self._on_found()

    def show_known(self, known: Collection[LockReason]) -> None:
        """Say what the system does not tell its programs; those switches do nothing."""
        for reason, switch in self.switches.items():
            switch.setEnabled(reason in known)
        missing = {
            LockReason.SCREEN: self.tr(
                "This system does not tell programs when its screen is locked."
            ),
            LockReason.SLEEP: self.tr("This system does not tell programs when it goes to sleep."),
            LockReason.SWITCH: self.tr(
                "This system does not tell programs when another person takes over."
            ),
        }
        said = [text for reason, text in missing.items() if reason not in known]
        if len(said) == len(missing):
            said = [
                self.tr(
                    "This system does not tell programs about any of these. Lock by hand, with"
                    " Ctrl+L."
                )
            ]
        self.unknown.setText("\n".join(said))
        self.unknown.setVisible(bool(said))

    def _fill(self) -> None:
        for minutes in IDLE_MINUTES:
            counted = texts.counted("Security", "%n minutes", minutes)
            self.idle.addItem(counted if minutes else self.tr("Never"), minutes)
        for reason, name in {
            LockReason.SCREEN: self.tr("Lock when the computer locks its screen"),
            LockReason.SLEEP: self.tr("Lock when the computer goes to sleep"),
            LockReason.SWITCH: self.tr("Lock when the computer switches to another person"),
        }.items():
            self.switches[reason].setAccessibleName(name)

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addWidget(self._state())
        column.addWidget(self._code_row)
        column.addWidget(_row(self.tr("Password"), self._guards, self.change))
        for row in (self._key_row, self._waiting_row, self._people_row):
            column.addWidget(row)
        column.addWidget(SectionTitle(self.tr("Lock automatically")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        start = Qt.AlignmentFlag.AlignLeading
        grid.addWidget(FieldLabel(self.tr("When &idle for"), self.idle), 0, 0)
        grid.addWidget(self.idle, 0, 1, start)
        grid.addWidget(Label(self.tr("When the computer")), 1, 0)
        for number, switch in enumerate(self.switches.values()):
            grid.addWidget(switch, 1 + number, 1, start)
        grid.addWidget(self.unknown, 1 + len(self.switches), 1)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(self.switch_off, 0, start)
        for each in (*self._of_encrypted, self._waiting_row):
            each.hide()
        self._on_found()

    def show_encryption(self, holder: SlotHolder | None, waiting: Sequence[str] = ()) -> None:
        """Show how a diary in a file is kept, and what can be changed about it.

        Args:
            holder: of the person's slots; None: the diary is plain.
            waiting: the names of those who need one-time codes.
        """
        self._waiting.setText(
            self.tr("No password yet: {people}. If their paper is lost, make new codes").format(
                people=", ".join(waiting)
            )
        )
        self._encrypted = holder is not None
        self._shield.set_token("muted" if holder is None else "proud")
        if holder is not None:
            self._title.setText(self.tr("This diary is encrypted"))
            self._guards.setText(self.tr("Opens your diary"))
            opens = self.tr("Only a password or a recovery code opens it")
            self._detail.setText(self._since or opens)
            made = holder.code_since
            self.code_detail.setText(
                self.tr("Made on {day}").format(day=texts.short_date(made.astimezone().date()))
                if made is not None
                else self.tr(
                    "You have none; without one, nobody can help if you forget your password"
                )
            )
        self.encrypt.setVisible(holder is None)
        for each in self._of_encrypted:
            each.setVisible(holder is not None)
        self._waiting_row.setVisible(bool(waiting))
        self._show()

    def show_since(self, since: datetime | None, readable: int) -> None:
        """Say since when the diary is encrypted, and whether all copies of it are.

        Args:
            since: aware; None where an older version encrypted it.
            readable: copies that anybody can read.
        """
        if since is None:
            return
        said = (
            self.tr("Since {day}. Readable copies: {count}")
            if readable
            else self.tr("Since {day}, its backups too")
        )
        day = texts.short_date(since.astimezone().date())
        self._since = said.format(day=day, count=texts.number(readable))
        self._detail.setText(self._since)

    def show_people(self, names: Sequence[str]) -> None:
        """Say who can open the diary."""
        self.people.setText(", ".join(names))

    def _state(self) -> Card:
        """Return the card that says in one sentence how the diary is kept."""
        px = theme().px
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(px(2))
        if self._on_server:
            title = self.tr("This diary is on a server")
            detail = self.tr("Whoever runs the server can read it")
        else:
            title = self.tr("This diary is not encrypted")
            detail = self.tr("Whoever gets hold of this disk or a backup can read it")
        self._title = Label(title, "strong", wrap=True)
        self._detail = Label(detail, "caption", wrap=True)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self._shield = IconLabel("shield", "muted", 22)
        row.addWidget(self._shield)
        row.addLayout(words, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(px(4))
        buttons.addWidget(self.encrypt)
        buttons.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(buttons)
        self.encrypt.hide()
        card.body.addLayout(row)
        return card

    def _show(self) -> None:
        """Show the current choices, without signals that would choose them again."""
        wanted = self._model.wanted
        fields: tuple[QWidget, ...] = (self.idle, *self.switches.values())
        for field in fields:
            field.blockSignals(True)
        minutes = idle_minutes(wanted.lock_after, encrypted=self._encrypted)
        self.idle.setCurrentIndex(IDLE_MINUTES.index(minutes))
        for reason, switch in self.switches.items():
            switch.setChecked(reason in wanted.lock_for)
        for field in fields:
            field.blockSignals(False)

    def _connect(self) -> None:
        self.explain.clicked.connect(self.help_wanted)
        self.change.clicked.connect(self.password_wanted)
        self.idle.currentIndexChanged.connect(self._on_idle)
        self.test_code.clicked.connect(self.test_wanted)
        self.add_person.clicked.connect(self.person_wanted)
        for button, deed in {
            self.encrypt: Deed.SWITCH_ON,
            self.replace_code: Deed.NEW_CODE,
            self.new_key: Deed.NEW_KEY,
            self.new_one_time_codes: Deed.ONE_TIME_CODES,
            self.switch_off: Deed.SWITCH_OFF,
        }.items():
            button.clicked.connect(partial(self.deed_wanted.emit, deed))
        for reason, switch in self.switches.items():
            switch.toggled.connect(self._choice_of(reason))
        self._model.changed.connect(self._on_changed)
        self._model.failed.connect(self._on_failed)

    def _choice_of(self, reason: LockReason) -> Callable[[bool], None]:
        def choose(on: bool) -> None:
            self._model.choose(lambda old: _with(old, reason, on=on))

        return choose

    def _on_idle(self, row: int) -> None:
        self._model.choose(lambda old: replace(old, lock_after=IDLE_MINUTES[row]))

    def _on_found(self) -> None:
        self.show_known(self._known())

    def _on_changed(self) -> None:
        self.problem.clear_problem()
        self._show()

    def _on_failed(self, error: AimstarsError) -> None:
        self.problem.show_problem(error)


def _with(old: Preferences, reason: LockReason, *, on: bool) -> Preferences:
    return replace(old, lock_for=old.lock_for | {reason} if on else old.lock_for - {reason})


def _row(title: str, detail: Label, *buttons: Button) -> QWidget:
    """Return a heading with a sentence under it, and buttons at the end."""
    place = QWidget()
    words = QVBoxLayout()
    words.setSpacing(theme().px(2))
    words.addWidget(SectionTitle(title))
    words.addWidget(detail)
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().px(8))
    row.addLayout(words, 1)
    for button in buttons:
        row.addWidget(button)
    return place
