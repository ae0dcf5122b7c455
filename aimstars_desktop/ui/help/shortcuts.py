"""The table of keyboard shortcuts, made from the commands themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from aimstars_desktop.ui.core.commands import Command, Menu
from aimstars_desktop.ui.diary.entry_menu import FAVOURITE_KEYS
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.texts import without_mnemonic
from aimstars_desktop.ui.writing.formatting import (
    BOLD_KEYS,
    HEADING_KEYS,
    ITALIC_KEYS,
    LINK_KEYS,
    PICTURE_KEYS,
    STRIKE_KEYS,
)
from aimstars_desktop.ui.writing.next_wrong_word import KEYS as NEXT_WRONG
from aimstars_desktop.ui.writing.pasting import PLAIN_KEYS
from aimstars_desktop.ui.writing.rating_buttons import GROW_KEYS, PROUD_KEYS, UNRATED_KEYS


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One command with its keys, and the menu it is in."""

    place: str
    name: str
    keys: QKeySequence


def shortcuts(table: Sequence[Menu]) -> Sequence[Shortcut]:
    """Return every command of these menus that has keys, and those that save an entry."""
    of_the_window = [
        Shortcut(without_mnemonic(menu.title), name_of(command), command.shortcut)
        for menu in table
        for command in menu.commands
        if not command.shortcut.isEmpty()
    ]
    place = QCoreApplication.translate("Shortcuts", "Writing")
    proud = QCoreApplication.translate("Shortcuts", "Save as something to be proud of")
    grow = QCoreApplication.translate("Shortcuts", "Save as something to grow from")
    unrated = QCoreApplication.translate("Shortcuts", "Keep it for now, without a verdict")
    return [
        *of_the_window,
        Shortcut(place, proud, PROUD_KEYS),
        Shortcut(place, grow, GROW_KEYS),
        Shortcut(place, unrated, UNRATED_KEYS),
        *_formatting(place),
        Shortcut(place, QCoreApplication.translate("Shortcuts", "Add pictures"), PICTURE_KEYS),
        Shortcut(place, QCoreApplication.translate("Shortcuts", "Paste as plain text"), PLAIN_KEYS),
        Shortcut(
            QCoreApplication.translate("Shortcuts", "Entries"),
            QCoreApplication.translate("Shortcuts", "Add to favourites, or remove"),
            FAVOURITE_KEYS,
        ),
    ]


def _formatting(place: str) -> Sequence[Shortcut]:
    """Return the keys that format what is being written."""
    next_wrong = QCoreApplication.translate("Shortcuts", "Next word in no dictionary")
    heading = QCoreApplication.translate("Shortcuts", "Heading, level {level}")
    return [
        Shortcut(place, QCoreApplication.translate("Shortcuts", "Bold"), BOLD_KEYS),
        Shortcut(place, QCoreApplication.translate("Shortcuts", "Italic"), ITALIC_KEYS),
        Shortcut(place, QCoreApplication.translate("Shortcuts", "Struck through"), STRIKE_KEYS),
        Shortcut(place, QCoreApplication.translate("Shortcuts", "Link"), LINK_KEYS),
        *(
            Shortcut(place, heading.format(level=texts.number(level)), keys)
            for level, keys in enumerate(HEADING_KEYS, start=1)
        ),
        Shortcut(place, next_wrong, NEXT_WRONG),
    ]


def name_of(command: Command) -> str:
    """Return what a command is called, without its mnemonic."""
    return without_mnemonic(command.text).rstrip("….")


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
