"""An encrypted diary in a real window: unlocking it by password and code, and refusals."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap, config
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.keys import DataKey, Encrypted, Opener, RecoveryCode, SlotKind
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.diary import DiaryService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.keys.slots import Slots, new_id
from aimstars_desktop.storage.upgrade.file import rekey
from aimstars_desktop.ui.startup.unlock_forms import SignInForm
from tests.builders import PASSWORD as OLD_PASSWORD
from tests.builders import FixedClock
from tests.ui.keeping import make_old
from tests.ui.startup.conftest import Start
from tests.ui.startup.test_unlock_page import EMAIL, PASSWORD

NEW = "Maya forgot the stars"


@pytest.fixture
def code(folder: Path) -> RecoveryCode:
    """Encrypt a diary of two accounts, and return the recovery code of the first one."""
    return encrypted(folder)[0]


def encrypted(folder: Path) -> tuple[RecoveryCode, Encrypted]:
    service: DiaryService = bootstrap.diary_in(config.folders(folder), FixedClock())
    opened = service.open(lambda _: None, SilentWatcher())
    maya = opened.accounts.sign_up(EMAIL, "Maya", PASSWORD)
    opened.accounts.sign_up("jonas@example.org", "Jonas", PASSWORD)
    opened.close()
    encryption = service.encryption()
    assert encryption is not None
    code = encryption.new_code()
    done = encryption.switch_on(
        {maya.id: Opener("Maya", PASSWORD, code)}, wait=1, on_progress=lambda _: None
    )
    return code, done


@pytest.mark.repeats
def test_the_names_are_shown_before_the_diary_is_open(code: RecoveryCode, start: Start) -> None:
    program = start()
    program.until_shown("sign_in")
    assert program.app.diary is None
    names = program.page.sign_in.account
    assert [names.itemText(row).strip() for row in range(names.count())] == ["Maya", "Jonas"]
    assert program.page.sign_in.register.isHidden()
    program.sign_in("wrong password")
    assert "not the password" in program.problem
    program.sign_in(PASSWORD)
    program.qtbot.waitUntil(lambda: program.is_home)


def test_a_few_people_are_tiles_and_the_keys_choose_among_them(
    code: RecoveryCode, start: Start
) -> None:
    program = start()
    program.until_shown("sign_in")
    form = program.page.sign_in
    assert form.tiles is not None
    assert form.tiles.isVisible()
    assert not form.account.isVisible()
    maya, jonas = form.tiles.tiles
    assert [each.accessibleName() for each in (maya, jonas)] == ["Maya", "Jonas"]
    assert maya.isChecked()
    form.password.setText("half typed")
    form.tiles.setFocus()
    assert maya.hasFocus()
    program.qtbot.keyClick(maya, Qt.Key.Key_Right)
    assert jonas.isChecked()
    assert jonas.hasFocus()
    assert form.account.currentText().strip() == "Jonas"
    assert not form.password.text()
    program.qtbot.mouseClick(maya, Qt.MouseButton.LeftButton)
    program.sign_in(PASSWORD)
    program.qtbot.waitUntil(lambda: program.is_home)


def test_many_people_are_a_list(qtbot: QtBot) -> None:
    form = SignInForm()
    qtbot.addWidget(form)
    form.show()
    form.show_locked(locked=True)
    form.show_accounts([Account(number, "", f"Person {number}") for number in range(1, 6)], 1)
    assert form.account.isVisible()
    form.show_accounts([Account(1, "", "Maya"), Account(2, "", "Noah")], 2)
    assert not form.account.isVisible()
    assert form.tiles is not None
    assert form.tiles.tiles[1].isChecked()
    form.show_locked(locked=False)
    form.show_accounts([Account(1, "maya@example.org", "Maya"), Account(2, "", "Noah")], 2)
    assert form.account.isVisible()
    assert not form.tiles.isVisible()


@pytest.mark.repeats
def test_a_recovery_code_opens_it_with_a_new_password(code: RecoveryCode, start: Start) -> None:
    program = start()
    program.until_shown("sign_in")
    program.page.sign_in.forgotten.click()
    form = program.page.recover
    form.code.setText("7KQ2M")
    form.password.setText(NEW)
    form.open.click()
    program.settle()
    assert "five groups" in program.problem
    form.code.setText(str(code).lower())
    form.open.click()
    program.qtbot.waitUntil(lambda: program.is_home)
    program.leave()
    again = start()
    again.until_shown("sign_in")
    again.sign_in(PASSWORD)
    assert "not the password" in again.problem
    again.sign_in(NEW)
    again.qtbot.waitUntil(lambda: again.is_home)


@pytest.mark.repeats
def test_a_one_time_code_opens_it_once(folder: Path, start: Start) -> None:
    _, done = encrypted(folder)
    (one_time,) = done.one_time_codes.values()
    program = start()
    program.until_shown("sign_in")
    program.page.sign_in.forgotten.click()
    program.page.recover.code.setText(str(one_time))
    program.page.recover.password.setText(NEW)
    program.page.recover.open.click()
    program.qtbot.waitUntil(lambda: program.is_home)
    assert program.app.session is not None
    assert program.app.session.account.name == "Jonas"


@pytest.mark.repeats
def test_locking_asks_for_the_password_again(
    code: RecoveryCode, start: Start, folder: Path
) -> None:
    program = start()
    program.until_shown("sign_in")
    program.sign_in(PASSWORD)
    program.qtbot.waitUntil(lambda: program.is_home)
    program.app.lock()
    program.settle()
    program.sign_in("wrong password")
    assert "not the password" in program.problem
    program.sign_in(PASSWORD)
    program.qtbot.waitUntil(lambda: program.is_home)
    session = program.app.session
    assert session is not None
    assert EMAIL.encode() not in (folder / "aimstars.db").read_bytes()


@pytest.mark.repeats
def test_names_that_are_read_late_do_not_take_the_cursor_away(
    code: RecoveryCode, start: Start
) -> None:
    program = start()
    program.until_shown("sign_in")
    at_home = threading.Event()
    program.app.tasks.read(program.page, at_home.wait)  # as other work would hold reading up
    form = program.page.sign_in
    form.submitted.emit(form.account.currentData(), PASSWORD)
    program.qtbot.waitUntil(lambda: program.is_home)
    at_home.set()
    program.settle()
    home = program.app.window.home
    assert home is not None
    assert program.app.window.focusWidget() is home.diary.page.composer.field


@pytest.mark.repeats
def test_an_older_encrypted_diary_is_upgraded_after_the_password(
    folder: Path, start: Start
) -> None:
    keys = bootstrap.diary_in(config.folders(folder), FixedClock())._diary.keys
    assert isinstance(keys, FileKeys)
    plain = folder / "plain.db"
    make_old(plain)
    key = DataKey(bytes(range(DataKey.LENGTH)), new_id())
    with closing(sqlite.connect(plain, mode="ro")) as source:
        rekey.copy(
            source,
            folder / "aimstars.db",
            key=None,
            new_key=key.raw,
            on_progress=lambda _: None,
        )
    plain.unlink()
    slots = Slots.new()
    slot = keys._slot(slots, key, OLD_PASSWORD.encode(), SlotKind.PASSWORD, 1, "Maya")
    slot_file.write(folder, slots.plus(slot))

    program = start()
    program.until_shown("sign_in")
    program.sign_in(OLD_PASSWORD)
    program.qtbot.waitUntil(lambda: program.is_home)
    assert program.app.diary is not None
    assert program.app.diary.is_encrypted
    assert any((folder / "backups").glob("*.db"))
    for path in folder.rglob("*.db"):
        assert not path.read_bytes().startswith(b"SQLite format 3\0")
