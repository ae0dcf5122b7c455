"""Changes the encryption of the diary, and closes an encrypted one when it is locked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aimstars_desktop.ui.app.adding_people import AddingPeople
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.encryption_offer import EncryptionOffer
from aimstars_desktop.ui.app.key_change import KeyChange

if TYPE_CHECKING:
    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.domain.errors import AimstarsError
    from aimstars_desktop.domain.keys import (
        Opener,
        PlainBackups,
        ReadableCopies,
        RecoveryCode,
        SlotHolder,
    )
    from aimstars_desktop.services.encryption import EncryptionService
    from aimstars_desktop.ui.account.encryption_dialog import CodeTestDialog, Deed, EncryptionDialog
    from aimstars_desktop.ui.account.security_page import SecurityPage

EXCLUSIVE_WAIT = 10.0
"""Seconds to wait for other windows that have the diary open."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody was when the diary was locked."""

    account_id: int
    tab: int
    day: date


@dataclass(frozen=True, slots=True)
class _Proven:
    """What is known once the password was right.

    Attributes:
        others: the names of the other accounts, by id.
        one_time: a code for each of them, or for those who wait, if one is needed.
    """

    code: RecoveryCode
    copies: ReadableCopies
    others: Mapping[int, str]
    one_time: Mapping[int, RecoveryCode]


class EncryptionController(QObject):
    """Does what the Security page offers, and forgets the key when the diary is locked.

    Args:
        application: the program.
    """

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._file = application.file
        self._window = application.window
        self._tasks = application.tasks
        self._place: _Place | None = None
        self._whole = KeyChange(application, self._service, self._show_left_codes)
        self.offer = EncryptionOffer(application)
        self.offer.wanted.connect(self._on_offer_taken)
        AddingPeople(application)
        application.locked.connect(self._on_locked)
        self._window.home_shown.connect(self._on_home_shown)
        self._window.dialogs.security_shown.connect(self._on_page)

    # Locking

    def _on_locked(self, saved: bool) -> None:
        """Close an encrypted diary, and forget its key; what could not be saved keeps it open."""
        diary, session = self._application.diary, self._application.session
        if not saved or diary is None or not diary.is_encrypted:
            return
        home = self._window.home
        if session is not None and home is not None:
            self._place = _Place(session.account.id, home.shown, home.diary.day)
        close = self._application.leave_diary()

        def work() -> None:
            close()
            self._file.lock()

        self._application.opener.reopen(work, self.tr("Locking your diary…"))

    def _on_home_shown(self) -> None:
        """Bring back what was shown before the lock."""
        place, self._place = self._place, None
        session, home = self._application.session, self._window.home
        if place is None or session is None or home is None:
            return
        if session.account.id == place.account_id:
            home.diary.show_day(place.day)
            home.show_tab(place.tab)

    # The Security page

    def _on_page(self, page: SecurityPage) -> None:
        diary, session = self._application.diary, self._application.session
        if diary is None or session is None or diary.sample is not None:
            return
        if self._file.on_server or not self._file.keeps_backups:
            return
        page.deed_wanted.connect(self._begin)
        page.test_wanted.connect(self._begin_test)
        self._show_state(page)

    def _show_state(self, page: SecurityPage) -> None:
        diary, session = self._application.diary, self._application.session
        if diary is None or session is None:
            return
        account_id = session.account.id

        def read() -> tuple[SlotHolder | None, Sequence[str]]:
            encryption = self._service()
            if not encryption.is_encrypted:
                return None, ()
            own = next(each for each in encryption.holders() if each.account_id == account_id)
            return own, list(encryption.waiting(diary.accounts.known()).values())

        self._tasks.read(page, read, lambda found: page.show_encryption(*found))

    def _on_offer_taken(self) -> None:
        from aimstars_desktop.ui.account.encryption_dialog import Deed

        self._begin(Deed.SWITCH_ON)

    def _begin(self, deed: Deed) -> None:
        from aimstars_desktop.ui.account.encryption_dialog import EncryptionDialog

        session = self._application.session
        if session is None:
            return
        dialog = EncryptionDialog(deed, session.account.name, session.days.today(), self._window)
        dialog.password_typed.connect(partial(self._prove, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _prove(self, dialog: EncryptionDialog, password: str) -> None:
        from aimstars_desktop.ui.account.encryption_dialog import Deed

        diary, session = self._application.diary, self._application.session
        if diary is None or session is None:
            return
        account = session.account

        def work() -> _Proven:
            diary.accounts.sign_in(account.id, password)
            encryption = self._service()
            known = diary.accounts.known()
            others = {each.id: each.name for each in known if each.id != account.id}
            if dialog.deed is Deed.ONE_TIME_CODES:
                others = dict(encryption.waiting(known))
            codes = {number: encryption.new_code() for number in others}
            return _Proven(encryption.new_code(), encryption.readable_copies(), others, codes)

        def then(proven: _Proven) -> None:
            if dialog.deed is Deed.SWITCH_OFF:
                dialog.accept()
                self._switch_off()
            elif dialog.deed is Deed.ONE_TIME_CODES:
                dialog.accept()
                self._show_codes(
                    [(name, proven.one_time[number]) for number, name in proven.others.items()],
                    partial(self._set_one_time_codes, proven),
                )
            else:
                dialog.kept.connect(partial(self._on_kept, dialog, account, password, proven))
                dialog.show_code(proven.code, proven.copies)

        self._tasks.write(dialog, work, then, dialog.show_problem)

    def _on_kept(
        self, dialog: EncryptionDialog, account: Account, password: str, proven: _Proven
    ) -> None:
        """Ask for what else is needed, now that the code is on paper.

        Args:
            dialog: knows what was asked for, and is closed.
            account: of the signed-in person.
            password: of the account.
            proven: the new code, and who else needs something to open the diary with.
        """
        from aimstars_desktop.domain.keys import Opener
        from aimstars_desktop.ui.account.encryption_dialog import Deed

        deed, backups = dialog.deed, dialog.chosen_backups
        dialog.accept()
        if deed is Deed.NEW_CODE:
            self._set_code(account, proven.code)
            return

        def do(openers: Mapping[int, Opener]) -> None:
            self._do(
                deed,
                {**openers, account.id: Opener(account.name, password, proven.code)},
                backups,
            )

        if proven.others:
            self._ask_others(proven, do)
        else:
            do({})

    def _ask_others(self, proven: _Proven, do: Callable[[Mapping[int, Opener]], None]) -> None:
        """Ask the others for their passwords; the codes of the rest are on paper before ``do``.

        Args:
            proven: who they are.
            do: called with what they open the diary with.
        """
        from aimstars_desktop.domain.keys import Opener
        from aimstars_desktop.ui.account.others_dialog import OthersDialog

        dialog = OthersDialog(proven.others, self._window)

        def typed(passwords: Mapping[int, str]) -> None:
            openers = {
                number: Opener(name, passwords.get(number), one_time=proven.one_time[number])
                for number, name in proven.others.items()
            }
            codes = [
                (name, proven.one_time[number])
                for number, name in proven.others.items()
                if number not in passwords
            ]

            def then(wrong: tuple[int, AimstarsError] | None) -> None:
                if wrong is not None:
                    dialog.show_problem(*wrong)
                else:
                    dialog.accept()
                    self._show_codes(codes, lambda: do(openers))

            self._tasks.write(dialog, lambda: self._first_wrong(passwords), then)

        dialog.typed.connect(typed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _first_wrong(self, passwords: Mapping[int, str]) -> tuple[int, AimstarsError] | None:
        """Return the first account whose password is not right, and what to say; on a worker."""
        from aimstars_desktop.domain.errors import AimstarsError

        diary = self._application.diary
        if diary is None:
            raise RuntimeError("the diary was closed under the dialog")
        for number, password in passwords.items():
            try:
                diary.accounts.sign_in(number, password)
            except AimstarsError as error:
                return number, error
        return None

    def _show_codes(
        self, codes: Sequence[tuple[str, RecoveryCode]], then: Callable[[], None]
    ) -> None:
        """Show one-time codes, if there are any, and go on when they are on paper.

        Args:
            codes: each with the name of the person; they open nothing yet.
            then: makes them open the diary; after Esc it is not called.
        """
        if not codes:
            then()
            return
        from aimstars_desktop.ui.widgets.one_time_codes_dialog import OneTimeCodesDialog

        dialog = OneTimeCodesDialog(codes, self._window)
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_left_codes(self, codes: Sequence[tuple[str, RecoveryCode]]) -> None:
        """Show the codes of those who signed up in another window meanwhile."""
        self._show_codes(codes, lambda: None)

    def _do(self, deed: Deed, openers: Mapping[int, Opener], backups: PlainBackups) -> None:
        """Encrypt the diary, or give it a new key.

        Args:
            deed: which of the two.
            openers: what the accounts open it with.
            backups: what becomes of the readable ones.
        """
        from aimstars_desktop.ui.account.encryption_dialog import Deed

        if deed is Deed.SWITCH_ON:
            self._whole.begin(
                lambda encryption, tell: encryption.switch_on(
                    openers, backups=backups, wait=EXCLUSIVE_WAIT, on_progress=tell
                ),
                self.tr("Encrypting your diary…"),
                self.tr("Your diary is encrypted now."),
            )
        else:
            self._whole.begin(
                lambda encryption, tell: encryption.renew_key(
                    openers, wait=EXCLUSIVE_WAIT, on_progress=tell
                ),
                self.tr("Renewing the key…"),
                self.tr("Your diary has a new key now."),
            )

    def _switch_off(self) -> None:
        session = self._application.session
        if session is not None:  # who decides against it is not to be offered it
            self._tasks.write(self, session.preferences.note_encryption_offered)

        def change(encryption: EncryptionService, tell: Callable[[float], None]) -> None:
            encryption.switch_off(wait=EXCLUSIVE_WAIT, on_progress=tell)

        self._whole.begin(
            change,
            self.tr("Switching encryption off…"),
            self.tr("Your diary is no longer encrypted."),
        )

    def _set_code(self, account: Account, code: RecoveryCode) -> None:
        self._tasks.write(
            self,
            lambda: self._service().set_code(account.id, code),
            lambda _: self._on_codes_set(self.tr("The new recovery code is valid from now on.")),
        )

    def _set_one_time_codes(self, proven: _Proven) -> None:
        self._tasks.write(
            self,
            lambda: self._service().set_one_time_codes(proven.others, proven.one_time),
            lambda _: self._on_codes_set(self.tr("The new one-time codes are valid from now on.")),
        )

    def _on_codes_set(self, said: str) -> None:
        from aimstars_desktop.ui.account.security_page import SecurityPage

        self._window.say(said)
        for page in self._window.findChildren(SecurityPage):
            self._show_state(page)

    def _begin_test(self) -> None:
        from aimstars_desktop.ui.account.encryption_dialog import CodeTestDialog

        dialog = CodeTestDialog(self._window)
        dialog.typed.connect(partial(self._test, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _test(self, dialog: CodeTestDialog, typed: str) -> None:
        session = self._application.session
        if session is not None:
            account_id = session.account.id
            self._tasks.write(
                dialog,
                lambda: self._service().is_code(account_id, typed),
                lambda right: dialog.show_answer(right=right),
                dialog.show_problem,
            )

    # The whole file

    # Helpers

    def _service(self) -> EncryptionService:
        encryption = self._file.encryption()
        if encryption is None:
            raise RuntimeError("a diary on a server has no keys")
        return encryption
