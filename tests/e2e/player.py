"""Drives a real window: reads what is shown, presses keys, clicks, and waits for effects.

Runs inside a child process that has a display; see ``acts.py``.
"""

from __future__ import annotations

import faulthandler
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from aimstars_desktop import bootstrap, config
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.shell.home_page import HomePage
from tests import patience
from tests.builders import FixedClock
from tests.ui.settling import is_settled

LOOK_MS = 5

MANY = 80
"""More presses of the Tab key than any walk takes."""


class Player:
    """One run of the program on a fixed clock, with eyes and hands.

    Args:
        before: called with the program before it starts.
    """

    def __init__(
        self,
        data_dir: Path,
        moment: datetime,
        before: Callable[[Application], None] | None = None,
    ) -> None:
        folders = config.folders(data_dir)
        self.clock = FixedClock(moment)
        self.app = Application(bootstrap.diary_in(folders, self.clock), folders)
        self.window = self.app.window
        if before is not None:
            before(self.app)
        self.app.start()
        self.until(self.window.isActiveWindow)

    @property
    def home(self) -> HomePage:
        """The page of the signed-in person."""
        assert self.window.home is not None
        return self.window.home

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

    def click_button(self, text: str) -> None:
        """Click the button that says this."""
        self.until(lambda: self.button(text) is not None)
        button = self.button(text)
        assert button is not None
        self.click(button)

    def walk_to(self, wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until the keyboard is where it is wanted."""
        for _ in range(MANY):
            here = QApplication.focusWidget()
            if here is not None and wanted(here):
                return
            self.press("Tab")
        raise AssertionError("the Tab key never came there")

    def walk_to_widget(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is on this widget."""
        self.walk_to(lambda here: here is widget)

    # Eyes

    def button(self, text: str) -> QAbstractButton | None:
        """Look for a button that says this and can be clicked."""
        window = QApplication.activeModalWidget() or self.window
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and button.text().replace("&", "") == text:
                return button
        return None

    def until(self, condition: Callable[[], bool]) -> None:
        """Go on when something has happened, and the keyboard is at it; fail when it never does.

        A dialog is there before it has the keyboard: what is typed then goes to what is under it.
        """
        loop = QEventLoop()
        happened = False

        def look() -> None:
            nonlocal happened
            # Seen once is seen: it may be over again before the loop has ended.
            if self._has_keyboard() and condition():
                happened = True
                loop.quit()

        often, give_up = QTimer(), QTimer()
        often.timeout.connect(look)
        give_up.timeout.connect(loop.quit)
        often.start(LOOK_MS)
        give_up.start(patience.MILLISECONDS)
        loop.exec()
        if not happened:
            faulthandler.dump_traceback()  # what every thread does instead
        at, window = QApplication.focusWidget(), QApplication.activeWindow()
        assert happened, f"it never happened; the keyboard is at {at} in {window}"

    def field(self, name: str) -> QLineEdit:
        """Look for the field of this name, in the dialog if there is one."""
        window = QApplication.activeModalWidget() or self.window
        fields = [f for f in window.findChildren(QLineEdit) if f.accessibleName() == name]
        assert len(fields) == 1, f"there are {len(fields)} fields of the name {name!r}"
        return fields[0]

    def settle(self) -> None:
        """Go on when all data work is done and shown, also the work that other work asked for."""
        self.until(lambda: is_settled(self.app.tasks, self.app._changes))
        QApplication.processEvents()
        if not is_settled(self.app.tasks, self.app._changes):
            self.settle()

    def points(self) -> int:
        """Read the points in the header."""
        self.settle()
        return int("".join(filter(str.isdigit, self.home.points.text())))

    # Operations that every story has

    def sign_up(self, email: str, password: str) -> None:
        """Create the first account by keyboard alone; the diary stays readable."""
        self.register(email, password)
        choice = self.window.unlock.choice
        self.press("Down")
        self.walk_to_widget(choice.go_on)
        self.press("Space")
        self.until_home()

    def register(self, email: str, password: str) -> None:
        """Fill in the form for the first account, up to who may read the diary."""
        self.fill_in_sign_up(email, password)
        choice = self.window.unlock.choice
        self.until(lambda: choice.isVisible() and choice.encrypt.radio.hasFocus())

    def fill_in_sign_up(self, email: str, password: str) -> None:
        """Fill in the form for a new account and send it."""
        form = self.window.unlock.sign_up
        self.until(lambda: form.isVisible() and form.email.hasFocus())
        self.type(email)
        self.press("Tab")
        self.press("Tab")
        self.type(password)
        self.press("Return")

    def sign_in(self, password: str) -> None:
        """Give the password of the account that is chosen."""
        form = self.window.unlock.sign_in
        self.until(lambda: form.isVisible() and form.password.hasFocus())
        self.type(password)
        self.press("Return")
        self.until_home()

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

    def until_home(self) -> None:
        self.until(lambda: self.window.home is not None and self.home.isVisible())
        self.until(self.home.diary.page.composer.field.hasFocus)
        self.settle()

    def _has_keyboard(self) -> bool:
        """Do what a window manager would: Xvfb alone gives no window the keyboard."""
        window = QApplication.activeModalWidget() or self.window
        if not window.isVisible() or window.isActiveWindow():
            return True
        window.activateWindow()
        return False

    def _focus(self) -> QWidget:
        # On Wayland it is nowhere for a moment when a dialog has closed.
        self.until(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
