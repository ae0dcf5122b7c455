"""What the menu of a writing field offers for a word that is not in a dictionary."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from aimstars_desktop.domain.spelling import Word
from aimstars_desktop.ui.look.text_positions import to_qt
from aimstars_desktop.ui.writing.spelling import Spelling
from aimstars_desktop.ui.writing.styling import wrong_words

LONGEST_WAIT = 3000
"""Milliseconds until the menu says that there are no suggestions."""


def show(field: QPlainTextEdit, event: QContextMenuEvent, spelling: Spelling | None) -> QMenu:
    """Show the menu of a writing field, and return it: by keys, for the word at its cursor.

    Args:
        field: has the usual menu.
        event: asks for the menu, by keys or with the mouse.
        spelling: judges its words; None where they are not checked.
    """
    menu = field.createStandardContextMenu(event.pos())
    menu.setAccessibleName(field.accessibleName())
    if spelling is not None and not field.isReadOnly():
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        offer(
            menu, field.textCursor() if by_keys else field.cursorForPosition(event.pos()), spelling
        )
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(event.globalPos())
    return menu


def offer(menu: QMenu, cursor: QTextCursor, spelling: Spelling) -> None:
    """Put suggestions for the word at the cursor above what the menu has.

    Args:
        menu: the usual menu of the field.
        cursor: somewhere in the word.
        spelling: judges the word.
    """
    found = word_at(cursor, spelling)
    if found is not None:
        SpellingMenu(menu, *found, spelling)


class SpellingMenu(QObject):
    """The suggestions of a menu, which come while it is open.

    Args:
        menu: lives as long.
        word: is wrong.
        place: has selected it.
        spelling: looks for suggestions.
    """

    def __init__(self, menu: QMenu, word: Word, place: QTextCursor, spelling: Spelling) -> None:
        super().__init__(menu)
        self._menu = menu
        self._word = word.text
        self._place = place
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        keep = QAction(self.tr("Add to my &words"), menu)
        keep.triggered.connect(partial(spelling.keep_word, word.text))
        line = QAction(menu)
        line.setSeparator(True)
        first = next(iter(menu.actions()), None)
        if first is None:
            menu.addActions([self._waiting, keep])
        else:
            menu.insertActions(first, [self._waiting, keep, line])
        limit = QTimer(self, singleShot=True, interval=LONGEST_WAIT)
        limit.timeout.connect(partial(self._fill, ()))
        limit.start()
        self._limit = limit
        spelling.suggested.connect(self._on_suggested)
        spelling.suggest(word.text)

    def _on_suggested(self, word: str, found: list[str]) -> None:
        if word == self._word and self._limit.isActive():
            self._limit.stop()
            self._fill(found)

    def _fill(self, found: list[str] | tuple[()]) -> None:
        if not found:
            self._waiting.setText(self.tr("No suggestions"))
            return
        self._menu.insertActions(self._waiting, [self._suggestion(text) for text in found])
        self._menu.removeAction(self._waiting)
        self._keep_on_screen()

    def _keep_on_screen(self) -> None:
        menu = self._menu
        if menu.isVisible():
            over = menu.geometry().bottom() - menu.screen().availableGeometry().bottom()
            menu.move(menu.x(), menu.y() - max(0, over))

    def _suggestion(self, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self._menu)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        place = self._place
        action.triggered.connect(lambda: place.insertText(text))
        return action


def word_at(cursor: QTextCursor, spelling: Spelling) -> tuple[Word, QTextCursor] | None:
    """Return the wrong word at a cursor, and a cursor that has selected it."""
    block = cursor.block()
    at = cursor.position() - block.position()
    text = block.text()
    for word in wrong_words(block, spelling.judge):
        start, end = to_qt(text, word.start), to_qt(text, word.end)
        if start <= at <= end:
            place = QTextCursor(block)
            place.setPosition(block.position() + start)
            place.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            return word, place
    return None
