"""The table of keys, made from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QMenu, QTableWidget, QTableWidgetItem, QWidget

from aimstars_desktop.ui.actions import Actions
from aimstars_desktop.ui.diary.composer import GROW_KEYS, PROUD_KEYS
from aimstars_desktop.ui.texts import without_mnemonic


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One command with its keys, and the menu it is in."""

    place: str
    name: str
    keys: QKeySequence


def shortcuts(commands: Actions) -> Sequence[Shortcut]:
    """Return every command of the window that has keys, and those that save an entry."""
    of_the_window = [
        Shortcut(without_mnemonic(menu.title()), name_of(action), action.shortcut())
        for menu in commands.menus
        for action in _actions(menu)
        if not action.shortcut().isEmpty()
    ]
    place = QCoreApplication.translate("Shortcuts", "Writing")
    proud = QCoreApplication.translate("Shortcuts", "Save as something to be proud of")
    grow = QCoreApplication.translate("Shortcuts", "Save as something to grow from")
    return [
        *of_the_window,
        Shortcut(place, proud, PROUD_KEYS),
        Shortcut(place, grow, GROW_KEYS),
    ]


def name_of(action: QAction) -> str:
    """Return what a command is called, without the deed that Undo names at the moment."""
    return without_mnemonic(action.iconText()).rstrip("….")


class ShortcutTable(QTableWidget):
    """Commands and keys in two columns."""

    def __init__(self, rows: Sequence[Shortcut], parent: QWidget | None = None) -> None:
        super().__init__(len(rows), 3, parent)
        self.setAccessibleName(self.tr("Keys"))
        self.setHorizontalHeaderLabels([self.tr("Menu"), self.tr("Command"), self.tr("Keys")])
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        before = ""
        for number, row in enumerate(rows):
            place = "" if row.place == before else row.place
            before = row.place
            keys = row.keys.toString(QKeySequence.SequenceFormat.NativeText)
            for column, text in enumerate((place, row.name, keys)):
                self.setItem(number, column, QTableWidgetItem(text))
        self.resizeRowsToContents()


def _actions(menu: QMenu) -> Iterable[QAction]:
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _actions(submenu)
        elif not action.isSeparator():
            yield action
