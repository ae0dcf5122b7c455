"""The unlock page in front of a real diary: sign up, sign in, lock, and what is refused."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aimstars_desktop import bootstrap, config
from aimstars_desktop.compat import override
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.services.diary import DiaryService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.widgets.labels import ProblemLabel
from tests.builders import FixedClock
from tests.ui.settling import is_settled

EMAIL, PASSWORD = "maya@example.org", "Maya aims for the stars"


class Program:
    """The whole program on a folder, as a person meets it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.clock = FixedClock()
        folders = config.folders(folder)
        self.app = Application(bootstrap.diary_in(folders, self.clock), folders, qapp)
        self.window = self.app.window
        self.page = self.window.unlock
        self.app.start()

    def settle(self) -> None:
        """Wait until everything that was asked for is done and shown."""
        self.qtbot.waitUntil(lambda: is_settled(self.app.tasks, self.app._changes))

    def until_shown(self, form: str) -> None:
        """Wait until the form is there to be filled in."""
        self.qtbot.waitUntil(lambda: getattr(self.page, form).isVisible())

    def until_refused(self) -> None:
        """Wait until the page that refuses is shown."""
        refusal = self.app.opener.refusal
        self.qtbot.waitUntil(refusal.isVisible)

    def sign_up(self, email: str = EMAIL, password: str = PASSWORD, name: str = "") -> None:
        """Fill in the form; the first person leaves the diary readable."""
        self.fill_in(email, password, name)
        if self.page.choice.isVisible():
            self.page.choice.leave.radio.setChecked(True)
            self.page.choice.go_on.click()
            self.settle()

    def fill_in(self, email: str = EMAIL, password: str = PASSWORD, name: str = "") -> None:
        self.until_shown("sign_up")
        form = self.page.sign_up
        form.email.setText(email)
        form.name.setText(name)
        form.password.setText(password)
        form.register.click()
        self.settle()

    def sign_in(self, password: str) -> None:
        self.until_shown("sign_in")
        self.page.sign_in.password.setText(password)
        self.page.sign_in.unlock.click()
        self.settle()

    @property
    def problem(self) -> str:
        """The sentence beside a field; there is at most one."""
        shown = [label.text() for label in self.window.findChildren(ProblemLabel) if label.text()]
        assert len(shown) <= 1
        return shown[0] if shown else ""

    @property
    def is_home(self) -> bool:
        return self.window.home is not None and self.window.home.isVisible()

    def leave(self) -> None:
        """Close the program if it is not closed yet, once all its work is done."""
        if isValid(self.window) and self.window.isVisible():
            self.settle()
            self.close()

    def close(self) -> None:
        self.window.close()
        self.app.close()
        self.window.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    started = Program(qtbot, qapp, tmp_path / "diary")
    yield started
    started.close()


@pytest.mark.repeats
@pytest.mark.skipif(sys.platform == "darwin", reason="there Alt types letters")
@pytest.mark.parametrize("held", ["Alt", "Alt+Shift"])
def test_the_key_of_a_menu_that_is_not_there_types_nothing(program: Program, held: str) -> None:
    """The menus are for those who are signed in: before, the letter stood in the password."""
    program.until_shown("sign_up")
    form = program.page.sign_up
    modifiers = Qt.KeyboardModifier.AltModifier
    if held != "Alt":
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    for field in (form.email, form.name, form.password):
        QTest.keyClick(field, Qt.Key.Key_Z, modifiers)
        assert field.text() == ""
        QTest.keyClick(field, Qt.Key.Key_Z)
        assert field.text() == "z"


@pytest.mark.repeats
def test_a_low_window_scrolls_the_form_and_cuts_nothing(program: Program) -> None:
    program.until_shown("sign_up")
    page, window = program.page, program.window
    window.setMinimumSize(0, 0)
    window.resize(600, 320)
    program.qtbot.waitUntil(lambda: window.height() == 320)
    cut = [
        label.text()
        for label in page.sign_up.findChildren(QLabel)
        if label.isVisible() and label.height() < label.heightForWidth(label.width())
    ]
    assert not cut


@pytest.mark.repeats
def test_the_first_start_asks_for_an_account_and_opens_the_diary(program: Program) -> None:
    program.sign_up(name="Maya")

    assert program.is_home
    home = program.window.home
    assert home is not None
    assert home.person.text() == "Maya"


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("field", ["email", "name", "password"])
def test_return_in_any_field_of_a_form_sends_it(program: Program, field: str) -> None:
    program.until_shown("sign_up")
    form = program.page.sign_up
    form.password.setText("short")
    program.qtbot.keyClick(getattr(form, field), Qt.Key.Key_Return)
    program.settle()
    assert program.problem


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("email", "password", "sentence"),
    [
        ("maya", PASSWORD, "Please enter an email address"),
        ("", PASSWORD, "Please enter an email address"),
        (EMAIL, "short", "at least 8 characters"),
        (EMAIL, "all lower case", "at least 8 characters"),
    ],
)
def test_an_invalid_account_is_explained_beside_its_field(
    program: Program, email: str, password: str, sentence: str
) -> None:
    program.sign_up(email, password)

    assert sentence in program.problem
    assert program.page.sign_up.email.text() == email
    assert program.page.sign_up.password.text() == password
    assert not program.is_home


@pytest.mark.repeats
def test_a_taken_email_is_refused_in_another_case(program: Program) -> None:
    program.sign_up()
    program.app.lock()
    program.until_shown("sign_in")
    program.page.sign_in.register.click()
    program.sign_up(EMAIL.upper())

    assert program.problem == "There is already an account with this email."


@pytest.mark.repeats
def test_a_wrong_password_is_said_and_the_fifth_makes_wait(program: Program) -> None:
    program.sign_up()
    program.app.sign_out()
    for _ in range(5):
        program.sign_in("nobody's password")
        assert "not the password" in program.problem

    program.sign_in(PASSWORD)
    assert program.problem == "Too many attempts. Please wait 1 s and try again."

    program.clock.pass_by(timedelta(seconds=2))
    program.sign_in(PASSWORD)
    assert program.is_home


@pytest.mark.repeats
def test_locking_hides_the_diary_and_keeps_the_draft_and_the_undo_stack(program: Program) -> None:
    program.sign_up()
    home = program.window.home
    assert home is not None
    home.diary.page.composer.field.insertPlainText("Kept over the lock.")
    program.app.lock()
    program.until_shown("sign_in")

    assert not program.is_home
    visible = [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]
    assert not any("Kept" in text for text in visible)

    program.sign_in(PASSWORD)
    assert program.window.home is home
    assert home.diary.page.composer.field.text == "Kept over the lock."


@pytest.mark.repeats
def test_signing_out_ends_the_session_and_offers_the_draft_next_time(program: Program) -> None:
    program.sign_up()
    home = program.window.home
    assert home is not None
    home.diary.page.composer.field.insertPlainText("Not finished")
    program.app.sign_out()
    program.sign_in(PASSWORD)

    assert program.window.home is not home
    assert program.window.home is not None
    program.settle()
    assert program.window.home.diary.page.composer.field.text == "Not finished"


def test_a_file_that_is_no_diary_is_refused_in_words_and_left_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "diary"
    folder.mkdir()
    file = config.folders(folder).database
    file.write_text("Dear diary, this is a text file.")
    program = Program(qtbot, qapp, folder)
    program.until_refused()

    assert "is not a diary" in program.app.opener.refusal.reason.text()
    assert file.read_text() == "Dear diary, this is a text file."
    program.close()


def test_after_a_refusal_the_diary_can_be_tried_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "diary"
    folder.mkdir()
    file = config.folders(folder).database
    sqlite.make_file(file)
    program = Program(qtbot, qapp, folder)
    program.until_refused()
    assert "empty" in program.app.opener.refusal.reason.text()

    file.rename(file.with_suffix(".empty"))
    program.app.opener.refusal.retry.click()
    program.until_shown("sign_up")
    program.close()


def test_a_bug_while_the_diary_is_opened_leaves_no_page_that_waits(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folders = config.folders(tmp_path / "diary")

    class Broken(FileDiary):
        @override
        def open(self, *_: object, **__: object) -> OpenStorage:
            raise ZeroDivisionError

    app = Application(DiaryService(lambda: Broken(folders, FixedClock())), folders, qapp)
    with qtbot.captureExceptions() as bugs:
        app.start()
        qtbot.waitUntil(app.opener.refusal.isVisible)
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]
    assert "bug in the program" in app.opener.refusal.reason.text()
    app.window.close()
    app.close()
    app.window.deleteLater()
