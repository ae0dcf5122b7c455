"""The whole way of an encrypted diary through the window: on, locked, unlocked, new code, off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from aimstars_desktop.ui.account.encryption_dialog import CodeTestDialog, EncryptionDialog
from aimstars_desktop.ui.app.encryption_offer import EncryptionOffer
from tests.ui.app.living import PASSWORD, Living

WORD = "Zephyrina"


@pytest.mark.repeats
def test_a_diary_is_encrypted_locked_and_unlocked_where_one_was(living: Living) -> None:
    home = living.window.home
    assert home is not None
    home.diary.page.composer.field.insertPlainText(f"{WORD} begun")
    assert living.is_plain
    living.encrypt()
    assert not living.is_plain
    encryption = living.app.file.encryption()
    assert encryption is not None
    assert encryption.is_locked  # nobody is signed in
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


@pytest.mark.long
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


@pytest.mark.repeats
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
    assert living.app.session is not None
    preferences = living.app.session.preferences
    preferences.choose(replace(preferences.chosen, encryption_offered=False))
    living.prove(living.page().switch_off)
    living.wait_for_door()
    assert living.is_plain
    living.sign_in()
    living.wait_for_home()
    assert living.page()._title.text() == "This diary is not encrypted"
    (offer,) = living.app.findChildren(EncryptionOffer)
    assert offer.bar is None  # who has just decided against it is not asked


@pytest.mark.repeats
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
    right, wrong = view.fields
    right.setText(view._code.groups[view.asked[0]])
    wrong.setText("AAAAA")
    dialog.go_on.click()
    assert [problem.isHidden() for problem in view.problems] == [True, False]
    assert "does not match" in wrong.accessibleDescription()
    assert living.is_plain
    dialog.reject()


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
