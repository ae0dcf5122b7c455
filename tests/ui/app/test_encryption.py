"""The whole way of an encrypted diary through the window: on, locked, unlocked, new code, off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.ui.account.encryption_dialog import CodeTestDialog, EncryptionDialog
from aimstars_desktop.ui.account.one_time_codes_dialog import OneTimeCodesDialog
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.account.security_page import SecurityPage
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.encryption_controller import EncryptionController
from aimstars_desktop.ui.widgets.buttons import Button
from tests.builders import FixedClock

pytestmark = pytest.mark.usefixtures("quick_kdf")

PASSWORD = "Correct horse 1"
WORD = "Zephyrina"
PLAIN = b"SQLite format 3\0"


class Living:
    """The program over a real diary file, with one person in it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.folders = Folders(folder / "data", folder / "logs")
        self.app = Application(bootstrap.diary_in(self.folders, FixedClock()), self.folders, qapp)
        self.window = self.app.window
        EncryptionController(self.app)
        qtbot.addWidget(self.window)
        self.app.start()
        qtbot.waitUntil(self.window.unlock.sign_up.isVisible)
        self.window.unlock.sign_up_wanted.emit("maya@example.org", "Maya", PASSWORD)
        qtbot.waitUntil(self.window.unlock.choice.isVisible)
        self.window.unlock.encryption_decided.emit(False)
        self.wait_for_home()

    @property
    def file(self) -> Path:
        return self.folders.data / "aimstars.db"

    @property
    def is_plain(self) -> bool:
        return self.file.read_bytes()[:16] == PLAIN

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.app.tasks.pending)

    def wait_for_home(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.home_is_shown)
        self.settle()

    def wait_for_door(self) -> None:
        unlock = self.window.unlock
        self.qtbot.waitUntil(lambda: unlock.sign_in.isVisible() and not self.app.tasks.pending)

    def sign_in(self, password: str = PASSWORD) -> None:
        form = self.window.unlock.sign_in
        form.password.setText(password)
        form.unlock.click()

    def lock(self) -> None:
        self.app.lock()
        self.qtbot.waitUntil(lambda: self.app.diary is None)
        self.wait_for_door()

    def recover(self, code: str, password: str) -> None:
        """Say that the password is forgotten, and type a code and a new one."""
        unlock = self.window.unlock
        unlock.sign_in.forgotten.click()
        unlock.recover.code.setText(code)
        unlock.recover.password.setText(password)
        unlock.recover.open.click()

    def page(self) -> SecurityPage:
        self.window.show_preferences("security")
        self.settle()
        found = [each for each in self.window.findChildren(PreferencesDialog) if each.isVisible()]
        (page,) = found[0].findChildren(SecurityPage)
        return page

    def prove(self, button: Button) -> EncryptionDialog:
        """Press a button of the page, and type the password into the dialog."""
        button.click()
        (dialog,) = [d for d in self.window.findChildren(EncryptionDialog) if d.isVisible()]
        dialog.password.setText(PASSWORD)
        dialog.go_on.click()
        self.settle()
        return dialog

    def keep(self, dialog: EncryptionDialog) -> RecoveryCode:
        """Type the two groups that are asked back, and go on; return the code."""
        view = dialog.view
        assert view is not None
        code = view._code
        for number, field in zip(view.asked, view.fields, strict=True):
            field.setText(code.groups[number].lower())
        dialog.go_on.click()
        return code

    def encrypt(self) -> RecoveryCode:
        code = self.keep(self.prove(self.page().encrypt))
        self.wait_for_door()
        return code

    def leave(self) -> None:
        self.window.close()
        self.app.close()
        self.app.deleteLater()


@pytest.fixture
def living(british: None, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Living]:
    del british
    living = Living(qtbot, qapp, tmp_path)
    yield living
    living.leave()


def test_a_diary_is_encrypted_locked_and_unlocked_where_one_was(living: Living) -> None:
    home = living.window.home
    assert home is not None
    home.diary.page.composer.field.insertPlainText(f"{WORD} begun")
    assert living.is_plain
    living.encrypt()
    assert not living.is_plain
    living.sign_in()
    living.wait_for_home()
    assert living.app.diary is not None
    assert living.app.diary.is_encrypted
    home = living.window.home
    assert home is not None
    assert home.diary.page.composer.field.text == f"{WORD} begun"
    home.show_goals()
    living.lock()
    assert living.app.session is None
    encryption = living.app.file.encryption()
    assert encryption is not None
    assert encryption.is_locked
    living.sign_in("Wrong horse 1")
    living.settle()
    assert not living.window.home_is_shown
    living.sign_in()
    living.wait_for_home()
    home = living.window.home
    assert home is not None
    assert home.shown == 2
    assert home.diary.page.composer.field.text == f"{WORD} begun"


def test_signing_out_forgets_the_key_too(living: Living) -> None:
    living.encrypt()
    living.sign_in()
    living.wait_for_home()
    living.app.sign_out()
    living.qtbot.waitUntil(lambda: living.app.diary is None)
    living.wait_for_door()
    encryption = living.app.file.encryption()
    assert encryption is not None
    assert encryption.is_locked


def test_a_forgotten_password_is_replaced_with_the_code(living: Living) -> None:
    code = living.encrypt()
    living.sign_in()
    living.wait_for_home()
    living.lock()
    living.recover(str(code).lower(), "Another horse 2")
    living.wait_for_home()


def test_a_code_is_tested_and_replaced(living: Living) -> None:
    first = living.encrypt()
    living.sign_in()
    living.wait_for_home()
    page = living.page()
    assert page._title.text() == "This diary is encrypted"
    assert page.idle.currentText() == "10 minutes"
    second = living.keep(living.prove(page.replace_code))
    living.settle()
    page.test_code.click()
    (dialog,) = [d for d in living.window.findChildren(CodeTestDialog) if d.isVisible()]
    for code, right in ((first, False), (second, True)):
        dialog.code.setText(str(code))
        dialog.test.click()
        living.settle()
        assert ("This is your" in dialog.answer.text()) is right
    dialog.code.setText("nonsense")
    dialog.test.click()
    living.settle()
    assert "letters and digits" in dialog.code.accessibleDescription()


def test_encryption_is_switched_off(living: Living) -> None:
    living.encrypt()
    living.sign_in()
    living.wait_for_home()
    living.prove(living.page().switch_off)
    living.wait_for_door()
    assert living.is_plain
    living.sign_in()
    living.wait_for_home()
    assert living.page()._title.text() == "This diary is not encrypted"


def test_a_new_key_has_a_new_code(living: Living) -> None:
    living.encrypt()
    living.sign_in()
    living.wait_for_home()
    before = living.file.read_bytes()[:16]
    living.keep(living.prove(living.page().new_key))
    living.wait_for_door()
    assert living.file.read_bytes()[:16] != before
    living.sign_in()
    living.wait_for_home()


def test_a_wrong_password_and_a_wrong_group_change_nothing(living: Living) -> None:
    page = living.page()
    page.encrypt.click()
    (dialog,) = [d for d in living.window.findChildren(EncryptionDialog) if d.isVisible()]
    dialog.password.setText("Wrong horse 1")
    dialog.go_on.click()
    living.settle()
    assert "not the password" in dialog.password.accessibleDescription()
    dialog.password.setText(PASSWORD)
    dialog.go_on.click()
    living.settle()
    view = dialog.view
    assert view is not None
    for field in view.fields:
        field.setText("AAAAA")
    dialog.go_on.click()
    assert not view.problem.isHidden()
    assert living.is_plain
    dialog.reject()


def test_others_get_one_time_codes_that_are_shown_once(living: Living) -> None:
    assert living.app.diary is not None
    living.app.diary.accounts.sign_up("jonas@example.org", "Jonas", "Another horse 2")
    living.keep(living.prove(living.page().encrypt))
    found: list[OneTimeCodesDialog] = []

    def is_shown() -> bool:
        found[:] = [d for d in living.window.findChildren(OneTimeCodesDialog) if d.isVisible()]
        return bool(found)

    living.qtbot.waitUntil(is_shown)
    (dialog,) = found
    assert "Jonas: " in dialog._text
    code = dialog._text.partition(": ")[2]
    dialog.noted.click()
    living.wait_for_door()
    living.sign_in()
    living.wait_for_home()
    living.lock()
    living.recover(code, "Third horse 3")
    living.wait_for_home()
    assert living.app.session is not None
    assert living.app.session.account.name == "Jonas"


def test_the_paper_has_the_code_and_no_word_of_the_diary(living: Living, tmp_path: Path) -> None:
    home = living.window.home
    assert home is not None
    home.diary.page.composer.field.insertPlainText(f"{WORD} begun")
    dialog = living.prove(living.page().encrypt)
    view = dialog.view
    assert view is not None
    view.save_pdf(tmp_path / "code.pdf")
    assert "code.pdf" in view.said.text()
    paper = PdfReader(tmp_path / "code.pdf").pages[0].extract_text()
    assert str(view._code) in paper
    assert "Maya" in paper
    assert WORD not in paper
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(view._code)
    view.fields[0].setFocus()
    living.qtbot.waitUntil(lambda: "\N{BULLET}" in view.letters[0].text())
    dialog.reject()
