"""What the menu of a writing field offers for a word that is not in a dictionary."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from aimstars_desktop.domain.spelling import Word
from aimstars_desktop.ui.look.text_positions import to_qt
from aimstars_desktop.ui.writing.spelling import Spelling
from aimstars_desktop.ui.writing.styling import wrong_words


def show(field: QPlainTextEdit, event: QContextMenuEvent, spelling: Spelling | None) -> None:
    """Show the menu of a writing field: by keys, for the word at its cursor.

    Args:
        field: has the usual menu.
        event: asks for the menu, by keys or with the mouse.
        spelling: judges its words; None where they are not checked.
    """
    menu = field.createStandardContextMenu(event.pos())
    if spelling is not None and not field.isReadOnly():
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        offer(
            menu, field.textCursor() if by_keys else field.cursorForPosition(event.pos()), spelling
        )
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(event.globalPos())


def offer(menu: QMenu, cursor: QTextCursor, spelling: Spelling) -> None:
    """Put suggestions for the word at the cursor above what the menu has.

    Args:
        menu: the usual menu of the field.
        cursor: somewhere in the word.
        spelling: judges the word.
    """
    found = word_at(cursor, spelling)
    speller = spelling.speller
    if found is None or speller is None:
        return
    word, place = found
    first = next(iter(menu.actions()), None)
    actions = [_suggestion(menu, text, place) for text in speller.suggestions(word.text)]
    if not actions:
        nothing = QAction(QCoreApplication.translate("SpellingMenu", "No suggestions"), menu)
        nothing.setEnabled(False)
        actions.append(nothing)
    keep = QAction(QCoreApplication.translate("SpellingMenu", "Add to my &words"), menu)
    keep.triggered.connect(partial(spelling.keep_word, word.text))
    line = QAction(menu)
    line.setSeparator(True)
    if first is None:
        menu.addActions([*actions, keep])
    else:
        menu.insertActions(first, [*actions, keep, line])


def word_at(cursor: QTextCursor, spelling: Spelling) -> tuple[Word, QTextCursor] | None:
    """Return the wrong word at a cursor, and a cursor that has selected it."""
    block = cursor.block()
    at = cursor.position() - block.position()
    text = block.text()
    for word in wrong_words(block, spelling.speller):
        start, end = to_qt(text, word.start), to_qt(text, word.end)
        if start <= at <= end:
            place = QTextCursor(block)
            place.setPosition(block.position() + start)
            place.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            return word, place
    return None


def _suggestion(menu: QMenu, text: str, place: QTextCursor) -> QAction:
    action = QAction(text.replace("&", "&&"), menu)
    font = action.font()
    font.setBold(True)
    action.setFont(font)
    action.triggered.connect(lambda: place.insertText(text))
    return action
