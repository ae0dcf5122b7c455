"""A sample diary whose words look like HTML and like mnemonics, and who takes them for that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGroupBox,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from aimstars_desktop.services.demo import sample
from aimstars_desktop.services.demo.story import Story, StoryGoal, story

SIGN, AMPERSAND = "<i>", "R&D"
_ROWS = 20


def install() -> None:
    """Mark everything that the sample diary's person has written."""
    # As the module that keeps the story calls it.
    vars(sample)["story"] = lambda now: _marked(story(now))
    sample.NAME = _words(sample.NAME)


def unmarked(text: str) -> str:
    """Return a text on the screen without the marks, also where they are escaped."""
    if "&lt;" in text:
        text = unescape(text.removeprefix("<p>").removesuffix("</p>")).replace("\xa0", " ")
    for mark in (f"</i> {AMPERSAND}", "</i> R&&D", SIGN):
        text = text.replace(mark, "")
    return text


def read_as_html(screen: QWidget) -> list[str]:
    """Return what shows a person's words as HTML, or would if the pointer rested on it."""
    wrong = [f"tooltip {text!r}" for text in _tips(screen) if _is_html(text)]
    wrong += [
        f"label {label.text()!r}"
        for label in screen.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and Qt.mightBeRichText(label.text())
    ]
    shown = [text.toPlainText() for text in screen.findChildren(QTextEdit)]
    wrong += [f"text {text!r}" for text in shown if AMPERSAND in text and SIGN not in text]
    if isinstance(screen, QMessageBox) and screen.textFormat() is not Qt.TextFormat.PlainText:
        wrong.append(f"message {screen.text()!r}")
    return sorted(set(wrong))


def swallowed_ampersands(screen: QWidget) -> list[str]:
    """Return the commands and boxes that take a person's ``&`` for the mark of a mnemonic."""
    texts = [action.text() for action in screen.findChildren(QAction)]
    texts += [button.text() for button in screen.findChildren(QAbstractButton)]
    texts += [box.title() for box in screen.findChildren(QGroupBox)]
    return sorted({text for text in texts if AMPERSAND in text})


def _tips(screen: QWidget) -> Iterator[str]:
    for widget in (screen, *screen.findChildren(QWidget)):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _tips_of_rows(widget.model())


def _tips_of_rows(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for row in range(min(_ROWS, model.rowCount(top))):
        for column in range(columns):
            tip = model.index(row, column, top).data(Core.ItemDataRole.ToolTipRole)
            yield tip if isinstance(tip, str) else ""


def _words(text: str) -> str:
    return f"{SIGN}{text}</i> {AMPERSAND}" if text else ""


def _marked(told: Story) -> Story:
    entries = tuple(replace(entry, text=_words(entry.text)) for entry in told.entries)
    return replace(told, entries=entries, goals=tuple(map(_marked_goal, told.goals)))


def _marked_goal(goal: StoryGoal) -> StoryGoal:
    new = replace(goal.new, title=_words(goal.new.title), description=_words(goal.new.description))
    ticks = tuple((day, _words(note)) for day, note in goal.ticks)
    return replace(goal, new=new, notes=_words(goal.notes), ticks=ticks)


def _is_html(text: str) -> bool:
    return SIGN in text and Qt.mightBeRichText(text)
