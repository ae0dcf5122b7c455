"""Markdown is shown when reading; HTML stays text, and nothing is fetched."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from aimstars_desktop.ui.diary import markdown
from aimstars_desktop.ui.diary.reading_text import ReadingText
from tests.ui.diary.conftest import Desk


def shown(text: str) -> QTextDocument:
    document = QTextDocument()
    markdown.show(document, text)
    return document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Title\nText", "Title\nText"),
        ("I **ran** *slowly*.", "I ran slowly."),
        ("- tea\n- a book", "tea\na book"),
        ("One line\nand another *too*", "One line\nand another too"),
        ("Plain words stay\n\n\nas they are", "Plain words stay\n\n\nas they are"),
        ("snake_case_name stays", "snake_case_name stays"),
        ("5 * 3 = 15", "5 * 3 = 15"),
        ("<b>No</b> *HTML* <script>x</script>", "<b>No</b> HTML <script>x</script>"),
        ("A picture: ![the sea](https://example.org/sea.png)", "A picture: !the sea"),
    ],
)
def test_what_is_read(qapp: object, text: str, expected: str) -> None:
    document = shown(text)
    lines = document.toPlainText().replace("\u2028", "\n")
    assert lines.strip("\n") == expected
    assert "<img" not in document.toHtml()


def test_a_link_is_a_link(qapp: object) -> None:
    assert 'href="https://example.org/"' in shown("[there](https://example.org/) *x*").toHtml()


def test_headings_are_only_a_little_larger(qapp: object) -> None:
    document = shown("# Large\n\nText")
    sizes = []
    block = document.begin()
    while block.isValid():
        sizes.append(block.begin().fragment().charFormat().property(0x1FE2) or 0)
        block = block.next()
    assert max(sizes) <= 2


def test_nothing_is_loaded(desk: Desk) -> None:
    reading = ReadingText("x", desk.tab)
    assert reading.loadResource(2, "https://example.org/sea.png") is None
