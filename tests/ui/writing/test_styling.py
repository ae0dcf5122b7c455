"""What is typed is styled; the text, its history and what is composed stay as they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.line_styles import LineStyles, styles_of
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.writing import styling
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.typed_text import TypedText

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot) -> WritingField:
    field = WritingField("Text")
    field.show_document(TypedText())
    qtbot.addWidget(field)
    field.show()
    return field


def styled(block: QTextBlock) -> dict[str, QTextCharFormat]:
    """Return the formats of the parts of a line that have one, by their characters."""
    text = block.text().encode("utf-16-le")
    return {
        text[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le"): QTextCharFormat(
            each.format
        )
        for each in block.layout().formats()
    }


def looks(field: WritingField, line: int = 0) -> dict[str, QTextCharFormat]:
    return styled(field.document().findBlockByNumber(line))


def test_words_and_marks_are_styled_as_they_are_typed(field: WritingField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "## Lunch")
    found = looks(field)
    assert found["Lunch"].fontWeight() == QFont.Weight.Bold
    assert found["## "].foreground().color() == theme().color("muted")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "a **b**")
    found = looks(field, 1)
    assert found["b"].fontWeight() == QFont.Weight.Bold
    assert found["**"].foreground().color() == theme().color("muted")
    assert field.text == "## Lunch\na **b**"


def test_a_heading_is_larger_and_the_field_has_room_for_it(field: WritingField) -> None:
    field.set_lines(1, 9)
    field.insertPlainText("Lunch")
    height = field.height()
    field.moveCursor(field.textCursor().MoveOperation.Start)
    field.insertPlainText("# ")
    assert field.height() > height
    QApplication.processEvents()
    assert not field.verticalScrollBar().isVisible()


def test_undo_knows_nothing_of_styles(field: WritingField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "**b")
    steps = field.document().availableUndoSteps()
    qtbot.keyClicks(field, "**")
    assert field.document().availableUndoSteps() == steps
    field.undo()
    assert field.text == ""
    assert not field.document().isUndoAvailable()
    field.redo()
    assert field.text == "**b**"
    assert looks(field)["b"].fontWeight() == QFont.Weight.Bold


def test_a_change_of_theme_changes_colours_and_is_not_typed(field: WritingField) -> None:
    theme().apply()
    field.insertPlainText("*a*")
    field.undo()
    field.redo()
    said: list[str] = []
    field.typed.connect(said.append)
    before, dark = field.document().availableUndoSteps(), theme().is_dark
    try:
        theme().choose(Appearance.LIGHT if dark else Appearance.DARK)
        QApplication.processEvents()
        assert looks(field)["*"].foreground().color() == theme().color("muted")
    finally:
        theme().choose(Appearance.DARK if dark else Appearance.LIGHT)
    QApplication.processEvents()
    assert not said
    assert field.document().availableUndoSteps() == before


def test_a_text_that_is_shown_is_styled_and_was_not_typed(
    field: WritingField, qtbot: QtBot
) -> None:
    said: list[str] = []
    field.typed.connect(said.append)
    document = TypedText()
    document.setPlainText("a *b*")
    field.show_document(document)
    QApplication.processEvents()
    assert looks(field)["b"].fontItalic()
    assert not said
    qtbot.keyClicks(field, "!")
    assert said == ["a *b*!"]


def test_what_is_composed_stays_and_is_styled_once_it_is_typed(field: WritingField) -> None:
    field.insertPlainText("a **b** ")
    QApplication.sendEvent(field, QInputMethodEvent("**に", []))
    layout = field.textCursor().block().layout()
    assert layout.preeditAreaText() == "**に"
    assert field.text == "a **b** "
    field.moveCursor(field.textCursor().MoveOperation.Start)
    field.insertPlainText("- ")
    layout = field.document().firstBlock().layout()
    assert layout.preeditAreaText() in {"**に", ""}
    event = QInputMethodEvent("", [])
    event.setCommitString("*に*")
    field.moveCursor(field.textCursor().MoveOperation.End)
    QApplication.sendEvent(field, event)
    assert field.text == "- a **b** *に*"
    assert looks(field)["に"].fontItalic()


def test_characters_beyond_the_first_plane_and_right_to_left_are_counted_as_qt_does(
    field: WritingField,
) -> None:
    field.insertPlainText("\U0001f33b **שלום** *\U0001f600*")
    found = looks(field)
    assert found["שלום"].fontWeight() == QFont.Weight.Bold
    assert found["\U0001f600"].fontItalic()


def test_only_lines_whose_looks_may_change_are_looked_at(
    field: WritingField, monkeypatch: pytest.MonkeyPatch
) -> None:
    field.insertPlainText("\n".join(f"*line* {number}" for number in range(50)))
    seen: list[str] = []

    def looked_at(line: str, fence: int) -> LineStyles:
        seen.append(line)
        return styles_of(line, fence)

    monkeypatch.setattr(styling, "styles_of", looked_at)
    cursor = field.textCursor()
    cursor.setPosition(field.document().findBlockByNumber(20).position())
    cursor.insertText("x")
    assert seen == ["x*line* 20"]
    cursor.insertText("\n```\n")
    assert len(seen) > 30  # all that follows is code
    assert looks(field, 40)["*line* 38"].fontFixedPitch()
    field.undo()
    assert looks(field, 40)["line"].fontItalic()
