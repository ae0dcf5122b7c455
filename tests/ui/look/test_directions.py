"""Each paragraph runs in the direction of its own writing, and marks stay beside what they mark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QRect, QRectF, QStringListModel, Qt
from PySide6.QtGui import QImage, QPainter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.ui.diary import document
from aimstars_desktop.ui.diary.document import Look, paper_look, screen_look
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets import text_writer
from aimstars_desktop.ui.widgets.count_rows import CountDelegate
from aimstars_desktop.ui.widgets.fields import OwnDirections
from aimstars_desktop.ui.widgets.painting import paint_line
from aimstars_desktop.ui.writing.field import WritingField

HEBREW, ENGLISH = "שלום עולם", "Hello world"
WIDTH = 400
_DARK = 128


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let the program run from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(image: QImage, top: int = 0, bottom: int | None = None) -> tuple[int, int]:
    """Return the first and the last column of an image that is not as its ground."""
    ground = image.pixelColor(image.width() - 2, 1).lightness()
    rows = range(top, image.height() if bottom is None else bottom)
    columns = [
        x
        for x in range(4, image.width() - 4)
        if any(abs(image.pixelColor(x, y).lightness() - ground) > _DARK / 2 for y in rows)
    ]
    return columns[0], columns[-1]


def line(text: str, *, right_to_left: bool) -> QImage:
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    direction = Qt.LayoutDirection
    painter.setLayoutDirection(direction.RightToLeft if right_to_left else direction.LeftToRight)
    paint_line(painter, QRectF(10, 0, 180, 30), text, right_to_left=right_to_left)
    painter.end()
    return image


def test_a_sentence_keeps_its_full_stop_on_a_screen_that_runs_the_other_way(qapp: object) -> None:
    image = line("word.", right_to_left=True)
    _, right = ink(image)
    assert right > 180
    # The last column is that of a full stop: there is nothing above it.
    assert all(image.pixelColor(right, y).lightness() > _DARK for y in range(15))


def test_a_sign_stays_before_its_number_and_a_slash_before_its_path(mirrored: None) -> None:
    assert texts.signed(5) == "\u200e+5"
    assert texts.isolated("/home/maya") == "\u2068/home/maya\u2069"


def test_from_left_to_right_nothing_is_added(qapp: object) -> None:
    assert texts.signed(5) == "+5"
    assert texts.isolated("/home/maya") == "/home/maya"


@pytest.mark.parametrize("make", [OwnDirections, lambda: WritingField("Entry")])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_each_typed_paragraph_begins_at_the_side_of_its_writing(
    qtbot: QtBot, make: Callable[[], OwnDirections], direction: Qt.LayoutDirection
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    field.resize(WIDTH, 200)
    for text in (f"{HEBREW}\n{ENGLISH}", f"{ENGLISH}\n{HEBREW}"):
        field.setPlainText(text)
        field.grab()
        for number, said in enumerate(text.split("\n")):
            block = field.document().findBlockByNumber(number)
            rect = block.layout().lineAt(0).naturalTextRect()
            if said == HEBREW:
                assert rect.right() > field.viewport().width() * 0.9
            else:
                assert rect.left() < field.viewport().width() * 0.1


def entry_on_screen() -> QTextDocument:
    return filled(screen_look())


def entry_on_paper() -> QTextDocument:
    return filled(paper_look())


def filled(look: Look) -> QTextDocument:
    made = document.new_document(theme().font(1.0))
    entry = Entry(1, date(2026, 11, 28), f"{HEBREW}\n{ENGLISH}\n\n{HEBREW}", Rating.PROUD)
    document.insert_entries(QTextCursor(made), [entry], look)
    return made


def card() -> QTextDocument:
    made = document.new_document(theme().font(1.0))
    text_writer.fill(made, f"{HEBREW}\n{ENGLISH}\n\n{HEBREW}", screen_look().ink)
    return made


@pytest.mark.parametrize("shown", [card, entry_on_screen, entry_on_paper])
def test_each_paragraph_that_is_read_begins_at_the_side_of_its_writing(
    qapp: object, shown: Callable[[], QTextDocument]
) -> None:
    made = shown()
    made.setTextWidth(WIDTH)
    made.documentLayout().documentSize()  # lays it out
    found = []
    block = made.begin()
    while block.isValid():
        if block.text() in {HEBREW, ENGLISH}:
            rect = block.layout().lineAt(0).naturalTextRect()
            found.append("right" if rect.right() > WIDTH * 0.9 else "left")
        block = block.next()
    assert found == ["right", "left", "right"]


def test_the_rows_of_a_list_turn_round(qtbot: QtBot, mirrored: None) -> None:
    images = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        option = QStyleOptionViewItem()
        option.rect, option.direction = QRect(0, 0, 300, 30), direction
        image = QImage(300, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        model = QStringListModel(["#calm"])
        CountDelegate().paint(painter, option, model.index(0))
        painter.end()
        images.append(image)
    (left, _), (_, right) = map(ink, images)
    assert left < 30
    assert right > 270
