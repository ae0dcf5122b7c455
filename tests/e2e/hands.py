"""How a player operates widgets: one class uses only the mouse, one only the keyboard.

Both can do the same, so that one act is played by either of them.
"""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QTableView, QWidget

from aimstars_desktop.compat import override
from tests.e2e.player import MANY, Player


class Hands(Player):
    """What a person does to the parts of a page; words are typed by both."""

    @abstractmethod
    def use(self, button: QAbstractButton) -> None:
        """Press a button."""

    @abstractmethod
    def enter(self, field: QWidget) -> None:
        """Bring the cursor into a field."""

    @abstractmethod
    def choose(self, *texts: str) -> None:
        """Choose from the menu that is open, through its submenus."""

    @abstractmethod
    def select(self, box: QComboBox, row: int) -> None:
        """Select a row of a box."""

    @abstractmethod
    def open_row(self, table: QTableView) -> None:
        """Open the first row of a table."""

    @abstractmethod
    def undo(self) -> None:
        """Take back what was just done."""

    def fill(self, field: QWidget, text: str) -> None:
        """Write into a field, in place of what it holds."""
        self.enter(field)
        self.press("Ctrl+A")
        self.type(text)

    def _menu(self, text: str) -> tuple[QMenu, QAction]:
        """Wait for a menu that offers this."""
        found: list[tuple[QMenu, QAction]] = []

        def look() -> bool:
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                found[:] = [
                    (menu, action)
                    for action in menu.actions()
                    if text in action.text() and action.isVisible() and action.isEnabled()
                ]
            return bool(found)

        self.until(look)
        return found[0]


class Mouse(Hands):
    """Clicks on what it sees."""

    @override
    def use(self, button: QAbstractButton) -> None:
        self.click(button)

    @override
    def enter(self, field: QWidget) -> None:
        self.click(field)
        self.until(field.hasFocus)

    @override
    def choose(self, *texts: str) -> None:
        for text in texts:
            menu, action = self._menu(text)
            click_at(menu, menu.actionGeometry(action).center())

    @override
    def select(self, box: QComboBox, row: int) -> None:
        self.click(box)
        self.until(box.view().isVisible)
        index = box.model().index(row, box.modelColumn())
        place = box.view().visualRect(index).center()
        # Qt takes a click for the one that opened the list, until the mouse has moved to a row.
        QTest.mouseMove(box.view().viewport(), place)
        self.until(lambda: box.view().currentIndex() == index)
        click_at(box.view().viewport(), place)
        self.until(lambda: box.currentIndex() == row)

    @override
    def open_row(self, table: QTableView) -> None:
        place = table.visualRect(table.model().index(0, 0)).center()
        click_at(table.viewport(), place)
        left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseDClick(table.viewport(), left, no_key, place)

    @override
    def undo(self) -> None:
        self.click(self.home.workspace.messages.line.undo_button)


class Keys(Hands):
    """Walks with the Tab key and the arrows."""

    @override
    def use(self, button: QAbstractButton) -> None:
        self.until(lambda: button.isVisible() and button.isEnabled())
        self.walk_to_widget(button)
        self.press("Space")

    @override
    def enter(self, field: QWidget) -> None:
        self.walk_to_widget(field)

    @override
    def choose(self, *texts: str) -> None:
        for text in texts:
            menu, action = self._menu(text)
            for _ in range(MANY):
                if menu.activeAction() is action:
                    break
                QTest.keyClick(menu, Qt.Key.Key_Down)
            assert menu.activeAction() is action, "the arrow key never came there"
            QTest.keyClick(menu, Qt.Key.Key_Return)

    @override
    def select(self, box: QComboBox, row: int) -> None:
        self.walk_to_widget(box)
        self.press("Home")
        for _ in range(row):
            self.press("Down")
        assert box.currentIndex() == row

    @override
    def open_row(self, table: QTableView) -> None:
        self.walk_to_widget(table)
        self.press("Down")
        self.press("Return")

    @override
    def undo(self) -> None:
        self.press("Ctrl+Z")


def click_at(widget: QWidget, place: QPoint) -> None:
    """Move the mouse there, as nothing is clicked without, and click."""
    QTest.mouseMove(widget, place)
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(widget, left, no_key, place)
