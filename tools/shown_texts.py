"""Finds the texts that a screen shows, tells or says in a tooltip, each with its widget."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

_ROWS = 30


def on_screen(screen: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield the texts of a screen and of all that can be seen in it, without its menu bar."""
    yield screen, screen.window().windowTitle()
    for widget in screen.findChildren(QWidget):
        if widget.isVisibleTo(screen) and widget.window() is screen.window():
            said = (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from ((widget, text) for text in (*said, *_of(widget)))


def of_menu_bar(screen: QWidget) -> Iterator[str]:
    """Yield the texts of all menus of a window that has a menu bar."""
    if isinstance(screen, QMainWindow):
        for action in screen.menuBar().actions():
            yield from _of_action(action)


def of_menu(menu: QMenu) -> Iterator[str]:
    """Yield the texts of a menu and of the menus in it."""
    for action in menu.actions():
        yield from _of_action(action)


def _of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QAbstractButton, QLabel)):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_model(widget)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())
    menu: QObject | None = action.menu()
    if isinstance(menu, QMenu):
        yield from of_menu(menu)


def _of_model(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    nowhere = QModelIndex()  # a list model in Python insists on a parent
    # Lists keep their number of columns to themselves.
    for column in range(model.columnCount(nowhere) if isinstance(view, QTableView) else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(nowhere), _ROWS)):
            for role in roles:
                found = model.index(row, column).data(role)
                if isinstance(found, str):
                    yield found
