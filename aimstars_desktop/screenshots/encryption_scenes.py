"""The scenes of the dialogs about encryption, with a code that opens nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.keys import (
    CODE_BYTES,
    SWAP,
    ReadableCopies,
    RecoveryCode,
    SlotHolder,
)
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.ui.account.add_person_dialog import AddPersonDialog
from aimstars_desktop.ui.account.encryption_dialog import CodeTestDialog, Deed, EncryptionDialog
from aimstars_desktop.ui.account.others_dialog import OthersDialog
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.account.security_page import SecurityPage
from aimstars_desktop.ui.app.encryption_offer import EncryptionBar
from aimstars_desktop.ui.shell.home_page import DIARY
from aimstars_desktop.ui.startup.key_change_page import KeyChangePage
from aimstars_desktop.ui.widgets.one_time_codes_dialog import OneTimeCodesDialog

CODE = RecoveryCode.from_random(bytes(range(7, 7 + CODE_BYTES)))
TODAY = date(2026, 11, 22)
_NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
FRIEND = "Noah"
"""Somebody who shares the diary file."""

_COPIES = ReadableCopies(count=12, size=38_000_000)


def _open(driver: ProgramDriver, dialog: QDialog) -> QWidget:
    dialog.finished.connect(dialog.deleteLater)
    return driver.dialog(dialog.open)


def _change(driver: ProgramDriver, deed: Deed) -> EncryptionDialog:
    session = driver.home.workspace.session
    dialog = EncryptionDialog(deed, session.account.name, session.days.today(), driver.window)
    _open(driver, dialog)
    return dialog


def _switch(deed: Deed, driver: ProgramDriver) -> QWidget:
    return _change(driver, deed)


def _security(driver: ProgramDriver) -> tuple[PreferencesDialog, SecurityPage]:
    dialog = driver.dialog(lambda: driver.window.commands.run("preferences"))
    page = dialog.findChild(SecurityPage)
    if not isinstance(dialog, PreferencesDialog) or page is None:
        raise TypeError("no preferences")
    dialog.show_page("security")
    return dialog, page


def _readable_diary(driver: ProgramDriver) -> QWidget:
    dialog, page = _security(driver)
    page.show_encryption(None)
    return dialog


def _encrypted_diary(driver: ProgramDriver) -> QWidget:
    dialog, page = _security(driver)
    page.show_encryption(SlotHolder(1, "Maya", _NOON, _NOON), [FRIEND])
    page.show_since(_NOON, 0)
    page.show_people(["Maya", FRIEND])
    return dialog


def _recovery_code(driver: ProgramDriver) -> QWidget:
    dialog = _change(driver, Deed.SWITCH_ON)
    dialog.show_code(CODE, _COPIES)
    driver.settle()
    return dialog


def _code_test(driver: ProgramDriver) -> QWidget:
    return _open(driver, CodeTestDialog(driver.window))


def _one_time_codes(driver: ProgramDriver) -> QWidget:
    return _open(driver, OneTimeCodesDialog([(FRIEND, CODE)], driver.window))


def _others(driver: ProgramDriver) -> QWidget:
    return _open(driver, OthersDialog({2: FRIEND}, driver.window))


def encrypting(driver: ProgramDriver) -> None:
    """Show the page of a change that has done a part of its work."""
    driver.lock()
    page = KeyChangePage()
    driver.window.add_page(page)
    page.begin(QCoreApplication.translate("EncryptionController", "Encrypting your diary…"))
    page.show_progress(SWAP / 2)
    driver.window.show_page(page)


def _add_person(driver: ProgramDriver) -> QWidget:
    return _open(driver, AddPersonDialog(driver.window))


def _encryption_offered(driver: ProgramDriver) -> None:
    driver.show_tab(DIARY)
    bar = EncryptionBar(driver.window)
    driver.window.addToolBar(bar)
    bar.offer()


def _end_offer(driver: ProgramDriver) -> None:
    for bar in driver.window.findChildren(EncryptionBar):
        driver.window.removeToolBar(bar)
        bar.deleteLater()
    driver.settle()


def _who_may_read(driver: ProgramDriver) -> None:
    driver.lock()
    driver.window.unlock.show_choice()


def _sign_up_code(driver: ProgramDriver) -> None:
    driver.lock()
    driver.window.unlock.show_code(CODE, FRIEND, TODAY, is_third=True)


def _locked(driver: ProgramDriver) -> None:
    driver.lock()
    people = [Account(1, "", "Maya"), Account(2, "", FRIEND)]
    driver.window.unlock.show_locked(people, 1)


def _unlocked(driver: ProgramDriver) -> None:
    driver.lock()  # again: it fills in the password
    driver.unlock()


ENCRYPTION_SCENES: tuple[Scene, ...] = (
    Scene("readable-diary", _readable_diary, one_page=True),
    Scene("encrypted-diary", _encrypted_diary, one_page=True),
    Scene("encrypt", partial(_switch, Deed.SWITCH_ON)),
    Scene("decrypt", partial(_switch, Deed.SWITCH_OFF)),
    Scene("recovery-code", _recovery_code),
    Scene("others", _others),
    Scene("test-code", _code_test),
    Scene("one-time-codes", _one_time_codes),
    Scene("add-person", _add_person),
    Scene("encryption-offer", _encryption_offered, _end_offer),
    Scene("who-may-read", _who_may_read, _unlocked),
    Scene("sign-up-code", _sign_up_code, _unlocked),
    Scene("locked", _locked, _unlocked),
)
"""The scenes, in order."""
