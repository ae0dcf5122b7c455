"""Changes the encryption of the diary, and closes an encrypted one when it is locked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.look import texts

if TYPE_CHECKING:
    from aimstars_desktop.domain.accounts import Account
    from aimstars_desktop.domain.errors import AimstarsError
    from aimstars_desktop.domain.keys import (
        Encrypted,
        ReadableCopies,
        RecoveryCode,
        SlotHolder,
    )
    from aimstars_desktop.services.encryption import EncryptionService
    from aimstars_desktop.ui.account.encryption_dialog import CodeTestDialog, Deed, EncryptionDialog
    from aimstars_desktop.ui.account.security_page import SecurityPage

EXCLUSIVE_WAIT = 10.0
"""Seconds to wait for other windows that have the diary open."""

Change = Callable[["EncryptionService", Callable[[float], None]], "Encrypted | None"]
"""Changes the closed diary, and tells the share done."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody was when the diary was locked."""

    account_id: int
    tab: int
    day: date


@dataclass(frozen=True, slots=True)
class _Proven:
    """What is known once the password was right."""

    code: RecoveryCode
    copies: ReadableCopies
    others: Mapping[int, str]


class EncryptionController(QObject):
    """Does what the Security page offers, and forgets the key when the diary is locked.

    Args:
        application: the program.
    """

    _went_on = Signal(float)

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._file = application.file
        self._window = application.window
        self._tasks = application.tasks
        self._place: _Place | None = None
        self._doing = ""
        self._afterwards = ""
        application.locked.connect(self._on_locked)
        application.opener.opened.connect(self._on_opened)
        self._window.home_shown.connect(self._on_home_shown)
        self._window.dialogs.security_shown.connect(self._on_page)
        self._went_on.connect(self._on_progress)

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
        session = self._application.session
        if session is None:
            return
        account_id = session.account.id

        def read() -> SlotHolder | None:
            encryption = self._service()
            if not encryption.is_encrypted:
                return None
            return next(each for each in encryption.holders() if each.account_id == account_id)

        self._tasks.read(page, read, page.show_encryption)

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
            return _Proven(encryption.new_code(), encryption.readable_copies(), others)

        def then(proven: _Proven) -> None:
            if dialog.deed is Deed.SWITCH_OFF:
                dialog.accept()
                self._switch_off()
            else:
                dialog.kept.connect(partial(self._do, dialog, account, password, proven))
                dialog.show_code(proven.code, proven.copies, list(proven.others.values()))

        self._tasks.write(dialog, work, then, dialog.show_problem)

    def _do(
        self, dialog: EncryptionDialog, account: Account, password: str, proven: _Proven
    ) -> None:
        """Do what was asked for, now that the code is on paper.

        Args:
            dialog: knows what was asked for, and is closed.
            account: of the signed-in person.
            password: of the account.
            proven: the new code, and who gets a one-time code.
        """
        from aimstars_desktop.domain.keys import Opener
        from aimstars_desktop.ui.account.encryption_dialog import Deed

        deed, backups = dialog.deed, dialog.chosen_backups
        dialog.accept()
        if deed is Deed.NEW_CODE:
            self._set_code(account, proven.code)
            return
        openers = {number: Opener(name) for number, name in proven.others.items()}
        openers[account.id] = Opener(account.name, password, proven.code)
        if deed is Deed.SWITCH_ON:
            self._change(
                lambda encryption, tell: encryption.switch_on(
                    openers, backups=backups, wait=EXCLUSIVE_WAIT, on_progress=tell
                ),
                proven.others,
                self.tr("Encrypting your diary…"),
                self.tr("Your diary is encrypted now."),
            )
        else:
            self._change(
                lambda encryption, tell: encryption.renew_key(
                    openers, wait=EXCLUSIVE_WAIT, on_progress=tell
                ),
                proven.others,
                self.tr("Renewing the key…"),
                self.tr("Your diary has a new key now."),
            )

    def _switch_off(self) -> None:
        def change(encryption: EncryptionService, tell: Callable[[float], None]) -> None:
            encryption.switch_off(wait=EXCLUSIVE_WAIT, on_progress=tell)

        self._change(
            change,
            {},
            self.tr("Switching encryption off…"),
            self.tr("Your diary is no longer encrypted."),
        )

    def _set_code(self, account: Account, code: RecoveryCode) -> None:
        self._tasks.write(
            self,
            lambda: self._service().set_code(account.id, code),
            lambda _: self._on_code_set(),
        )

    def _on_code_set(self) -> None:
        from aimstars_desktop.ui.account.security_page import SecurityPage

        self._window.say(self.tr("The new recovery code is valid from now on."))
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

    def _change(self, change: Change, others: Mapping[int, str], doing: str, done: str) -> None:
        """Close the diary, change it, and open it again.

        Args:
            change: runs on the write thread.
            others: the names of those who may get one-time codes.
            doing: shown meanwhile.
            done: said afterwards.
        """
        self._window.commit_drafts()
        self._window.show_unlock()
        self._doing = doing
        self._window.unlock.show_opening(doing)

        def then(result: Encrypted | None) -> None:
            self._afterwards = done
            codes = result.one_time_codes if result is not None else {}
            self._show_codes({others[number]: code for number, code in codes.items()})

        def begin() -> None:
            close = self._application.leave_diary()

            def work() -> Encrypted | None:
                close()
                return change(self._service(), self._went_on.emit)

            self._window.unlock.show_opening(doing)
            self._tasks.when_idle(
                self, lambda: self._tasks.write(self, work, then, self._on_failed)
            )

        self._tasks.when_idle(self, begin)  # first everything typed is saved

    def _show_codes(self, codes: Mapping[str, RecoveryCode]) -> None:
        if not codes:
            self._application.opener.begin()
            return
        from aimstars_desktop.ui.account.one_time_codes_dialog import OneTimeCodesDialog

        dialog = OneTimeCodesDialog(codes, self._window)
        dialog.finished.connect(lambda _: self._application.opener.begin())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_failed(self, error: AimstarsError) -> None:
        self._afterwards = texts.sentence(error)
        self._application.opener.begin()

    def _on_opened(self, _diary: object) -> None:
        said, self._afterwards = self._afterwards, ""
        if said:
            self._tasks.when_idle(self, lambda: self._window.unlock.say(said))

    def _on_progress(self, share: float) -> None:
        self._window.unlock.show_opening(f"{self._doing} {texts.percent(share)}")

    def _service(self) -> EncryptionService:
        encryption = self._file.encryption()
        if encryption is None:
            raise RuntimeError("a diary on a server has no keys")
        return encryption
