"""A player at a real window: sees what is shown, presses keys and clicks, and waits for effects.

Runs inside a child process that has a display; see ``acts.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop import bootstrap, config
from aimstars_desktop.ui.app import Application
from aimstars_desktop.ui.goals.tab import GoalsTab
from aimstars_desktop.ui.home_page import HomePage
from tests.builders import FixedClock

PATIENCE_MS = 30_000
"""Far longer than anything takes: a player waits for what should happen, not for a time."""


class Player:
    """One run of the program on a fixed clock, with eyes and hands."""

    def __init__(self, data_dir: Path, moment: datetime) -> None:
        folders = config.folders(data_dir)
        self.clock = FixedClock(moment)
        self.app = Application(
            lambda announce: bootstrap.open_diary(folders, announce, self.clock), folders
        )
        self.window = self.app.window
        self.app.start()
        self.until(self.window.isActiveWindow)

    @property
    def home(self) -> HomePage:
        """The page of the signed-in person."""
        assert self.window.home is not None
        return self.window.home

    @property
    def goals(self) -> GoalsTab:
        """The Goals tab, which has to have been shown."""
        found = self.home.findChild(GoalsTab)
        assert isinstance(found, GoalsTab)
        return found

    # Hands

    def type(self, text: str) -> None:
        """Type ASCII text where the cursor is."""
        QTest.keyClicks(self._focus(), text)

    def press(self, keys: str) -> None:
        """Press a key or a shortcut, as in ``Ctrl+Return``."""
        QTest.keySequence(self._focus(), QKeySequence(keys))

    def click(self, widget: QWidget) -> None:
        """Click into the middle of something that can be seen."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _middle(widget)
        )

    # Eyes

    def until(self, condition: Callable[[], bool]) -> None:
        """Go on when something has happened; fail when it never does."""
        assert QTest.qWaitFor(condition, PATIENCE_MS), "it never happened"

    def settle(self) -> None:
        """Go on when all data work is done and shown."""
        self.until(lambda: self.app.tasks.pending == 0)

    def points(self) -> int:
        """Read the points in the header."""
        self.settle()
        return int("".join(filter(str.isdigit, self.home.points.text())))

    # Deeds that every story has

    def sign_up(self, email: str, password: str) -> None:
        """Create the first account by keyboard alone."""
        form = self.window.unlock.sign_up
        self.until(lambda: form.isVisible() and form.email.hasFocus())
        self.type(email)
        self.press("Tab")
        self.press("Tab")
        self.type(password)
        self.press("Return")
        self._until_home()

    def sign_in(self, password: str) -> None:
        """Give the password of the account that is chosen."""
        form = self.window.unlock.sign_in
        self.until(lambda: form.isVisible() and form.password.hasFocus())
        self.type(password)
        self.press("Return")
        self._until_home()

    def write(self, text: str, keys: str) -> None:
        """Write an entry into the composer and save it with these keys."""
        entries = len(self.home.diary.model.entries)
        self.type(text)
        self.press(keys)
        self.until(lambda: len(self.home.diary.model.entries) == entries + 1)
        self.until(lambda: not self.home.diary.page.composer.field.text)

    def leave(self) -> None:
        """Quit by the keyboard and let the program end."""
        self.press("Ctrl+Q")
        self.until(lambda: not self.window.isVisible())
        self.app.close()

    def _until_home(self) -> None:
        self.until(lambda: self.window.home is not None and self.home.isVisible())
        self.until(self.home.diary.page.composer.field.hasFocus)
        self.settle()

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "the cursor is nowhere"
        return widget


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
