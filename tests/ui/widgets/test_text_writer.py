"""A text that was read, in a document: the words of it, their looks, and nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument, paper_ink, screen_ink
from aimstars_desktop.ui.widgets.text_formats import INDENT
from aimstars_desktop.ui.widgets.text_writer import MOST_CELLS, TABLE_COST, fill
from tests.domain.markdown.typed_texts import TEXTS

pytestmark = pytest.mark.usefixtures("qapp")

LINE_HEIGHT = 150


def shown(text: str) -> ReadingDocument:
    document = ReadingDocument()
    fill(document, text, screen_ink(LINE_HEIGHT))
    return document


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(document: QTextDocument) -> Iterator[tuple[str, QTextCharFormat]]:
    for block in blocks(document):
        place = block.begin()
        while not place.atEnd():
            yield place.fragment().text(), place.fragment().charFormat()
            place += 1


def format_of(document: QTextDocument, words: str) -> QTextCharFormat:
    return next(form for text, form in fragments(document) if words in text)


def tables(document: QTextDocument) -> list[QTextTable]:
    found = document.rootFrame().childFrames()
    return [frame for frame in found if isinstance(frame, QTextTable)]


def words(document: QTextDocument) -> list[str]:
    """Return the words of a document; U+FDD0 and U+FDD1 part its cells."""
    return document.toRawText().replace("\ufdd0", " ").replace("\ufdd1", " ").split()


@pytest.mark.repeats
@given(TEXTS)
def test_the_document_says_what_was_read(typed: str) -> None:
    read_as = re.sub("[\ufdd0\ufdd1\ufffc]", "\ufffd", read(typed).shown)
    assert words(shown(typed)) == read_as.split()


@given(TEXTS)
def test_no_text_brings_a_picture_or_a_frame_with_it(typed: str) -> None:
    document = shown(typed)
    assert all(not form.isImageFormat() for _, form in fragments(document))
    assert "<img" not in document.toHtml()


@pytest.mark.parametrize(
    "text",
    [
        "3. Mai: Konzert\n7. Mai: Zahnarzt\n12. Mai: Urlaub",
        "2*3*4 = 24",
        "| one\n| two\n| three",
        "Plain words stay\n\n\nas they are",
        "<b>No</b> HTML <script>x</script>",
        "&amp; &copy; stay letters",
        "![the sea](sea.png)",
        "    four spaces\n\tand a tab",
    ],
)
def test_a_text_without_marks_is_copied_as_it_was_typed(text: str) -> None:
    assert shown(text).toPlainText().replace(".\t", ". ") == text


def test_words_are_formatted_as_their_marks_say() -> None:
    document = shown("**bold** *slanted* ~~struck~~ `code` [there](https://example.org) www.a.de")
    assert format_of(document, "bold").fontWeight() == QFont.Weight.Bold
    assert format_of(document, "slanted").fontItalic()
    assert format_of(document, "struck").fontStrikeOut()
    assert format_of(document, "code").fontFixedPitch()
    assert format_of(document, "there").anchorHref() == "https://example.org"
    assert format_of(document, "www").anchorHref() == "http://www.a.de"


def test_a_heading_is_only_a_little_larger() -> None:
    document = shown("# Large\n\nText")
    size = QTextCharFormat.Property.FontSizeAdjustment
    assert format_of(document, "Large").intProperty(size.value) == 2
    assert format_of(document, "Text").intProperty(size.value) == 0
    assert document.begin().blockFormat().headingLevel() == 1


def test_items_stand_behind_their_bullets_boxes_and_numbers() -> None:
    document = shown("- one\n  more\n- [x] done\n- [ ] open\n\n7. seven")
    one, more, done, waiting, _, seven = blocks(document)
    assert one.textList() is not None
    assert more.textList() is None
    assert more.blockFormat().indent() == 1
    assert done.blockFormat().marker() == QTextBlockFormat.MarkerType.Checked
    assert waiting.blockFormat().marker() == QTextBlockFormat.MarkerType.Unchecked
    assert seven.text() == "7.\tseven"
    assert seven.blockFormat().textIndent() < 0


def test_a_table_has_cells_and_no_bars() -> None:
    document = shown("Before\n\n| a | b |\n|---|--:|\n| 1 | **2** |\n| 3 |\n\nAfter")
    (table,) = tables(document)
    cells = [
        [table.cellAt(row, column).firstCursorPosition().block().text() for column in range(2)]
        for row in range(3)
    ]
    assert cells == [["a", "b"], ["1", "2"], ["3", ""]]
    assert format_of(document, "2").fontWeight() == QFont.Weight.Bold
    assert "|" not in document.toPlainText()
    assert document.lastBlock().text() == "After"


HOSTILE = {
    "a table of many rows": "|a|\n|-|\n" + "|b\n" * 5_000,
    "a table of two columns": "a|b\n-|-\n" + "c|d\n" * 4_900,
    "many tables": "a|b\n-|-\n\n" * 1_900,
    "many short codes": "```\na\n```\n" * 1_600,
    "tables in items": "- a|b\n  -|-\n  c|d\n" * 1_100,
}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_as_many_cells_are_drawn_as_qt_does_in_a_moment_and_no_word_is_lost(text: str) -> None:
    document = shown(text)
    cells = sum(table.rows() * table.columns() for table in tables(document))
    assert cells + TABLE_COST * len(tables(document)) <= MOST_CELLS
    assert words(document) == read(text).shown.split()


def test_an_ordinary_long_table_is_drawn() -> None:
    document = shown("day|walk|read\n-|-|-\n" + "Mon|1|2\n" * 150)
    (table,) = tables(document)
    assert table.rows() == 151


def test_code_looks_like_code_and_keeps_its_spaces() -> None:
    document = shown("```py\ndef f():\n    return 1\n```\nAfter")
    (table,) = tables(document)
    assert table.format().background().color() == screen_ink(LINE_HEIGHT).ground
    assert format_of(document, "def").fontFixedPitch()
    assert "    return 1" in document.toPlainText()
    assert not format_of(document, "After").fontFixedPitch()


def test_a_long_line_of_code_is_wrapped() -> None:
    document = shown("```\n" + "x" * 400 + "\n```")
    document.setTextWidth(300)
    assert document.size().width() <= 300
    assert document.idealWidth() <= 300


def test_texts_stand_one_behind_the_other() -> None:
    document = ReadingDocument()
    ink = paper_ink(LINE_HEIGHT)
    fill(document, "first\n\n```\ncode\n```", ink)
    fill(document, "second", ink)
    assert document.toPlainText() == "second"
    assert document.indentWidth() >= INDENT / 2


def test_a_document_answers_with_an_empty_resource() -> None:
    document = ReadingDocument()
    url = QUrl("https://example.org/sea.png")
    picture = document.resource(QTextDocument.ResourceType.ImageResource.value, url)
    assert isinstance(picture, QImage)
    assert picture.pixelColor(0, 0).alpha() == 0
    page = document.resource(QTextDocument.ResourceType.HtmlResource.value, url)
    assert page == QByteArray()


def test_characters_that_mean_something_to_qt_are_shown_as_unknown() -> None:
    assert shown("a\ufdd0b\ufdd1c\ufffcd").toPlainText() == "a\ufffdb\ufffdc\ufffdd"


def test_an_image_that_was_put_into_a_document_reads_no_file(tmp_path: object) -> None:
    document = ReadingDocument()
    QTextCursor(document).insertImage(f"{tmp_path}/there.png")
    document.setTextWidth(300)
    assert document.size().height() < 100
