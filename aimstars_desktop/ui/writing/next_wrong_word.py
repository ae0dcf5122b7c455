"""A key that goes to the next word that is in no dictionary, selects it, and says which it is.

A screen reader hears nothing of a wavy line: Qt would ask an accessible text of our own for it by
``interface_cast``, and PySide offers no attributes of a text.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from aimstars_desktop.ui.look.text_positions import to_qt
from aimstars_desktop.ui.widgets.accessible import announce
from aimstars_desktop.ui.writing.spelling import Spelling
from aimstars_desktop.ui.writing.styling import wrong_words
from aimstars_desktop.ui.writing.word_judge import Judge

KEYS = QKeySequence("F7")


def is_wanted(event: QKeyEvent) -> bool:
    """Return whether the keys of an event are those for the next wrong word."""
    return QKeySequence(event.keyCombination()) == KEYS


def go_on(field: QPlainTextEdit, spelling: Spelling) -> None:
    """Select the next wrong word after the cursor, or the first one of the text.

    Args:
        field: has the text; its menu suggests other words for the one at the cursor.
        spelling: judges its words.
    """
    judge = spelling.judge
    place = next(_places(field.textCursor(), judge), None) if judge is not None else None
    if place is not None:
        field.setTextCursor(place)
        text = QCoreApplication.translate("Spelling", "Not in a dictionary: {word}")
        text = text.format(word=place.selectedText())
    elif spelling.is_busy:  # also with words that were met just now
        text = QCoreApplication.translate("Spelling", "The words are still being looked up.")
    elif judge is None:
        text = QCoreApplication.translate("Spelling", "The spelling of this text is not checked.")
    else:
        text = QCoreApplication.translate("Spelling", "All words are in a dictionary.")
        line = spelling.workspace.messages.line
        if line.window() is field.window():
            line.show_line(text)  # which a screen reader reads, too
            return
    announce(field, text, urgent=True)


def _places(cursor: QTextCursor, judge: Judge) -> Iterator[QTextCursor]:
    """Yield each wrong word, selected: those after the cursor first, then those before it."""
    document, after = cursor.document(), cursor.selectionEnd()
    first = document.findBlock(after)
    before: list[QTextCursor] = []
    block = first
    for _ in range(document.blockCount() + 1):  # the first line twice: its end, and its beginning
        text = block.text()
        for word in wrong_words(block, judge):
            place = QTextCursor(block)
            start, end = to_qt(text, word.start), to_qt(text, word.end)
            place.setPosition(block.position() + start)
            place.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            if block == first and place.selectionStart() < after:
                before.append(place)
            else:
                yield place
        block = block.next() if block.next().isValid() else document.firstBlock()
    yield from before
