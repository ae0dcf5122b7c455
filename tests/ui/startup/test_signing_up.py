"""The first sign-up in a real window: the choice, the recovery code, and an encrypted diary."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from aimstars_desktop import bootstrap, config
from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.encryption import EncryptionService
from aimstars_desktop.ui.help.window import HelpWindow
from aimstars_desktop.ui.widgets.recovery_code_view import RecoveryCodeView
from tests.builders import FixedClock
from tests.ui.startup.conftest import Start
from tests.ui.startup.test_unlock_page import EMAIL, PASSWORD, Program

PLAIN = b"SQLite format 3\0"
HASH = b"$2b$"
"""How bcrypt's form of a password begins."""


def choose(program: Program) -> None:
    """Fill in the form, and go on with what is chosen already: to encrypt."""
    program.fill_in(name="Maya")
    program.until_shown("choice")
    program.page.choice.go_on.click()
    program.until_shown("code")


def view_of(program: Program) -> RecoveryCodeView:
    view = program.page.code.view
    assert view is not None
    return view


def keep(program: Program) -> RecoveryCode:
    """Type the two groups that are asked back; return the code."""
    view = view_of(program)
    for number, field in zip(view.asked, view.fields, strict=True):
        field.setText(view._code.groups[number].lower())
    program.page.code.open.click()
    return view._code


def until_home(program: Program) -> None:
    program.qtbot.waitUntil(lambda: program.is_home)
    program.settle()


def encryption_of(program: Program) -> EncryptionService:
    encryption = program.app.file.encryption()
    assert encryption is not None
    return encryption


def test_the_first_diary_is_encrypted_unless_somebody_decides_otherwise(
    start: Start, folder: Path
) -> None:
    program = start()
    choose(program)
    code = keep(program)
    until_home(program)
    assert program.app.diary is not None
    assert program.app.diary.is_encrypted
    assert not (folder / "aimstars.db").read_bytes().startswith(PLAIN)
    (holder,) = encryption_of(program).holders()
    assert holder.name == "Maya"
    assert holder.code_since is not None
    program.leave()

    again = start()
    again.until_shown("sign_in")
    again.sign_in(PASSWORD)
    until_home(again)
    again.leave()

    forgetful = start()
    forgetful.until_shown("sign_in")
    forgetful.page.sign_in.forgotten.click()
    forgetful.page.recover.code.setText(str(code))
    forgetful.page.recover.password.setText("Another Password")
    forgetful.page.recover.open.click()
    until_home(forgetful)


def test_no_readable_file_ever_held_the_password(
    start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked for in the plain file at the last moment before the diary is encrypted."""
    program = start()
    seen: list[bytes] = []
    switch_on = EncryptionService.switch_on_first

    def watched(
        self: EncryptionService,
        name: str,
        password: str,
        *,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> None:
        seen.append(b"".join(path.read_bytes() for path in folder.glob("aimstars.db*")))
        switch_on(self, name, password, wait=wait, on_progress=on_progress)

    monkeypatch.setattr(EncryptionService, "switch_on_first", watched)
    choose(program)
    keep(program)
    until_home(program)
    (before,) = seen
    assert before.startswith(PLAIN)
    assert HASH not in before
    assert EMAIL.encode() not in before


def test_a_diary_is_left_readable_when_somebody_decides_so(start: Start, folder: Path) -> None:
    program = start()
    program.fill_in(name="Maya")
    program.until_shown("choice")
    choice = program.page.choice
    assert choice.encrypt.radio.isChecked()
    program.qtbot.mouseClick(choice.leave, Qt.MouseButton.LeftButton)
    assert choice.leave.radio.isChecked()
    assert not choice.encrypt.radio.isChecked()
    choice.go_on.click()
    until_home(program)
    assert (folder / "aimstars.db").read_bytes().startswith(PLAIN)


def test_the_choice_is_made_with_the_keyboard_and_read_aloud(start: Start) -> None:
    program = start()
    program.fill_in()
    program.until_shown("choice")
    choice = program.page.choice
    program.window.activateWindow()
    program.qtbot.waitUntil(choice.encrypt.radio.hasFocus)
    QTest.keyClick(choice.encrypt.radio, Qt.Key.Key_Down)
    assert choice.leave.radio.isChecked()
    QTest.keyClick(choice.leave.radio, Qt.Key.Key_Up)
    assert choice.encrypt.radio.isChecked()
    assert "recovery code" in choice.encrypt.radio.accessibleDescription()
    QTest.keyClick(choice.encrypt.radio, Qt.Key.Key_Return)
    program.until_shown("code")


def test_one_can_go_back_to_the_choice_and_to_the_form(start: Start) -> None:
    program = start()
    choose(program)
    first = view_of(program)._code
    program.page.code.back.click()
    program.until_shown("choice")
    assert program.page.code.view is None
    program.page.choice.back.click()
    program.until_shown("sign_up")
    assert program.page.sign_up.email.text() == EMAIL
    assert program.page.sign_up.register.isEnabled()
    program.page.sign_up.register.click()
    program.until_shown("choice")
    program.page.choice.go_on.click()
    program.until_shown("code")
    assert view_of(program)._code != first


def test_a_wrong_group_goes_no_further(start: Start, folder: Path) -> None:
    program = start()
    choose(program)
    for field in view_of(program).fields:
        field.setText("AAAAA")
    program.page.code.open.click()
    program.settle()
    assert "does not match" in program.problem
    assert (folder / "aimstars.db").read_bytes().startswith(PLAIN)


def test_what_is_protected_is_explained_beside_the_choice(start: Start) -> None:
    program = start()
    program.fill_in()
    program.until_shown("choice")
    program.page.choice.explain.click()
    (shown,) = program.window.findChildren(HelpWindow)
    assert shown.shown == "protection"


def test_a_kill_before_the_account_leaves_a_diary_that_its_password_opens(
    start: Start, folder: Path
) -> None:
    """Encrypted, but nobody signed up yet: the password leads to the form once more."""
    service = bootstrap.diary_in(config.folders(folder), FixedClock())
    service.open(lambda _: None, SilentWatcher()).close()
    encryption = service.encryption()
    assert encryption is not None
    encryption.switch_on_first("Maya", PASSWORD, wait=1, on_progress=lambda _: None)
    encryption.lock()

    program = start()
    program.sign_in(PASSWORD)
    program.until_shown("sign_up")
    program.fill_in(name="Maya", password="Maya chose another one")
    program.until_shown("code")  # it is encrypted: nothing is left to choose
    keep(program)
    until_home(program)
    (holder,) = encryption_of(program).holders()
    assert holder.code_since is not None
    program.leave()
    again = start()
    again.sign_in(PASSWORD)
    assert "not the password" in again.problem
    again.sign_in("Maya chose another one")
    until_home(again)


def test_the_code_is_printed_on_paper(start: Start, tmp_path: Path) -> None:
    program = start()
    choose(program)
    view = view_of(program)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    view._print(printer)
    (page,) = PdfReader(tmp_path / "paper.pdf").pages
    said = page.extract_text()
    assert str(view._code) in said
    assert "Maya" in said
    assert EMAIL not in said
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(view._code)
