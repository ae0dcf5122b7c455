"""How long a key takes until it is painted, in a text of 20,000 characters that is styled.

``python -m bench.keystrokes`` prints milliseconds of processor time beside their goals, and how
many times as long they are as in a field without styles, and in a bare field of Qt.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from aimstars_desktop.compat import override
from aimstars_desktop.domain.markdown.reader import prepare
from aimstars_desktop.services.spelling import Speller, speller
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.typed_text import TypedText
from bench.markdown import LENGTH, WORDS, hostile, ordinary
from bench.timing import show

KEYS = 60
KEY_GOAL = 16.0
"""One picture of a screen that shows sixty in a second."""


class _Plain(TypedText):
    """A text without styles."""

    @override
    def style(self) -> None:
        """Leave it as it is."""


class _Spelled(TypedText):
    """A text whose wrong words are underlined, too."""

    @override
    def style(self) -> None:
        """Style it, and look its words up."""
        super().style()
        self.check(_speller())


@cache
def _speller() -> Speller:
    return speller({"en"}, "en_US")


def key_to_paint(text: str, kind: type[TypedText], begin: Callable[[QTextCursor], None]) -> float:
    """Return the milliseconds from a key to its picture, in the middle of all keys."""
    document = kind()
    document.setPlainText(text)
    field = WritingField("Text", lines=(5, 16))
    field.show_document(document)
    return _typed(field, begin)


def bare_key_to_paint(text: str, begin: Callable[[QTextCursor], None]) -> float:
    """Return the same for a field as Qt makes it."""
    field = QPlainTextEdit()
    field.setPlainText(text)
    return _typed(field, begin)


def _typed(field: QPlainTextEdit, begin: Callable[[QTextCursor], None]) -> float:
    field.resize(800, 400)
    field.show()
    cursor = field.textCursor()
    begin(cursor)
    field.setTextCursor(cursor)
    _painted(field)
    times = []
    for number in range(KEYS):
        letter = "*a_ b"[number % 5]
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter
        )
        begun = time.process_time()
        QCoreApplication.sendEvent(field, press)
        _painted(field)
        times.append((time.process_time() - begun) * 1e3)
    field.hide()
    field.deleteLater()
    return statistics.median(times)


def _painted(field: QPlainTextEdit) -> None:
    QApplication.processEvents()
    field.repaint()


def _middle(cursor: QTextCursor) -> None:
    cursor.setPosition(cursor.document().characterCount() // 2)


def _compare(name: str, text: str, begin: Callable[[QTextCursor], None] = _middle) -> None:
    plain = key_to_paint(text, _Plain, begin)
    styled = key_to_paint(text, TypedText, begin)
    show(name, styled, KEY_GOAL)
    show(f"{name}: times as long as without styles", styled / plain)
    show(f"{name}: in a bare field", bare_key_to_paint(text, begin))
    show(f"{name}: with spelling", key_to_paint(text, _Spelled, begin), KEY_GOAL)


def main() -> None:
    """Print all figures."""
    app = QApplication(sys.argv)
    theme().apply()
    prepare()
    text = ordinary()
    _compare("a key in the middle of an ordinary text", text)
    _compare("a key at its beginning", text, lambda cursor: cursor.setPosition(3))
    lines = "\n".join(f"- [ ] **{word}** and *{word}*" for word in WORDS * 60)[:LENGTH]
    _compare("a key in a list of formatted items", lines)
    _compare("a key in one line of all characters", text.replace("\n", " "))
    found = []
    for name, each in hostile().items():
        plain, styled = (key_to_paint(each, kind, _middle) for kind in (_Plain, TypedText))
        found.append((styled - plain, styled, plain, name))
    _, styled, plain, name = max(found)
    show(f"the hostile text that styles cost most: {name!r}", styled, KEY_GOAL)
    show("  times as long as without styles", styled / plain)
    _fence(text)
    app.quit()


def _fence(text: str) -> None:
    """Print how long it takes that all of a text becomes code, and no code again."""
    document = TypedText()
    document.setPlainText(text)
    field = WritingField("Text", lines=(5, 16))
    field.show_document(document)
    field.show()
    _painted(field)
    for name, act in (("all becomes code", "```\n"), ("and no code again", "")):
        cursor = QTextCursor(document)
        begun = time.process_time()
        if act:
            cursor.insertText(act)
        else:
            document.undo()
        _painted(field)
        show(name, (time.process_time() - begun) * 1e3)


if __name__ == "__main__":
    main()
