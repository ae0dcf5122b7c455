"""The whole program in a test: the application with its window, over a diary of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.upgrades import Watcher
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.diary import Announce, DiaryService
from aimstars_desktop.services.encryption import EncryptionService
from aimstars_desktop.services.open_diary import OpenDiary
from aimstars_desktop.services.session import Session
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.shell.home_page import HomePage
from aimstars_desktop.ui.shell.main_window import MainWindow
from tests import builders, patience
from tests.builders import PASSWORD, PASSWORDS, FixedClock, TestDiary
from tests.ui.settling import is_settled

W = TypeVar("W", bound=QWidget)


def _nowhere() -> NoReturn:
    pytest.fail("the diary of a house is open already")


class _Opened(DiaryService):
    """The diary of a house, which is there and at head; nobody makes backups of it."""

    def __init__(self, house: House) -> None:
        super().__init__(_nowhere, keeps_backups=False, on_server=house.on_server)
        self._house = house

    @override
    def open(self, announce: Announce, watcher: Watcher, new: bool | None = None) -> OpenDiary:
        house = self._house
        house.diary.storage._announce = announce
        return OpenDiary(house.accounts, house.diary.storage, house.clock)

    @override
    def encryption(self) -> EncryptionService | None:
        return None  # it is plain, and opened by the test


class House:
    """The program, opened; nobody has signed in yet."""

    def __init__(
        self, qtbot: QtBot, qt: QApplication, folder: Path, diary: TestDiary | None = None
    ) -> None:
        self.qtbot = qtbot
        self.clock = FixedClock()
        # On disk: the two lanes are two threads, and each wants a connection of its own.
        self.diary = diary or builders.diary_on_disk(folder / "aimstars.db")
        self.on_server = self.diary.engines.writer.dialect.name == "postgresql"
        self.accounts = AccountService(self.diary.storage, PASSWORDS, self.clock)
        self.folders = Folders(folder, folder / "logs")
        self.app = Application(_Opened(self), self.folders, qt)

    @property
    def window(self) -> MainWindow:
        return self.app.window

    @property
    def home(self) -> HomePage:
        assert self.window.home is not None
        return self.window.home

    @property
    def session(self) -> Session:
        return self.home.workspace.session

    def start(self) -> None:
        """Open the window and wait for the choice of accounts."""
        self.qtbot.addWidget(self.window)
        with self.qtbot.waitExposed(self.window, timeout=patience.MILLISECONDS):
            self.app.start()
        self.qtbot.waitUntil(lambda: not self.window.unlock._opening.isVisible())
        self.settle()

    def sign_in(self, person: Account | None = None) -> Session:
        """Sign in, as a new account unless one is given."""
        person = person or builders.account(self.diary)
        self.app._choose_account()
        self.settle()
        unlock = self.window.unlock
        unlock.sign_in_wanted.emit(person.id, PASSWORD)
        self.qtbot.waitUntil(lambda: self.window.home is not None)
        self.settle()
        return self.session

    def settle(self) -> None:
        """Wait until all data work is delivered, and what it announced, too."""
        self.qtbot.waitUntil(lambda: is_settled(self.app.tasks, self.app._changes))

    def do(self, act: Callable[[], object]) -> None:
        """Do something and wait for what follows from it."""
        act()
        self.settle()

    def click(self, button: QPushButton) -> None:
        """Click a button with the mouse."""
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def press(self, keys: QKeySequence | QKeySequence.StandardKey | str) -> None:
        """Press a shortcut in the main window."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keySequence(self.window, QKeySequence(keys))
        self.settle()

    def open(self, kind: type[W]) -> W:
        """Return the one open dialog of this kind."""
        (found,) = [each for each in self.window.findChildren(kind) if each.isVisible()]
        return found

    def is_open(self, kind: type[QWidget]) -> bool:
        """Whether a dialog of this kind is open."""
        return any(each.isVisible() for each in self.window.findChildren(kind))

    def leave(self) -> None:
        """Close the window and let go of everything."""
        self.window.close()
        self.app.close()
        self.app.deleteLater()
        self.diary.storage.close()
