"""What is pasted: Markdown where it has structure, words where it has none, and nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.pasting import MOST_HTML, MOST_TAGS
from aimstars_desktop.ui.writing.typed_text import TypedText

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

CHROME = (
    '<meta charset="utf-8"><h2 style="color: rgb(0, 0, 0); font-weight: 700">Pancakes</h2>'
    '<p style="margin: 0px">Mix <strong>two</strong> eggs, see '
    '<a href="https://example.org/eggs">the eggs</a>.</p><ul><li>flour</li><li>milk</li></ul>'
)
WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style><!-- p.MsoNormal {font-family:"Calibri";} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<h1>Trip<o:p></o:p></h1>
<p class=MsoNormal>We saw <b>the sea</b> and<i> a seal</i>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Bread</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><!--[endif]-->Rye<o:p></o:p></p>
<p class=MsoNormal>Home late.<o:p></o:p></p>
<!--EndFragment--></body></html>"""
DOCS = (
    '<b style="font-weight:normal;" id="docs-internal-guid-7"><p dir="ltr">'
    '<span style="font-weight:700">Bold</span><span style="font-weight:400"> and plain</span></p>'
    '<ol><li dir="ltr"><p><span>one</span></p></li><li><p><span>two</span></p></li></ol></b>'
)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[WritingField]:
    field = WritingField("Text")
    field.show_document(TypedText())
    qtbot.addWidget(field)
    field.show()
    yield field
    QGuiApplication.clipboard().clear()


def copied(html: str, text: str = "words") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    return data


def paste(field: WritingField, html: str, text: str = "words") -> str:
    field.insertFromMimeData(copied(html, text))
    return field.text


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        (
            CHROME,
            (
                "## Pancakes\n\nMix **two** eggs, see [the eggs](https://example.org/eggs).\n\n"
                "- flour\n- milk"
            ),
        ),
        (
            WORD,
            "# Trip\n\nWe saw **the sea** and *a seal*.\n\n- Bread\n  1. Rye\n\nHome late.",
        ),
        (DOCS, "**Bold** and plain\n\n1. one\n2. two"),
        (
            "<ul><li><input type=checkbox checked>done</li><li><input type=checkbox>not</li></ul>",
            "- [x] done\n- [ ] not",
        ),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2|3</td></tr></table>",
            "| A | B |\n| --- | --- |\n| 1 | 2\\|3 |",
        ),
        (
            "<blockquote><p>a</p><p>b</p></blockquote><pre>x ```\n  y</pre>",
            "> a\n>\n> b\n\n````\nx ```\n  y\n````",
        ),
    ],
)
def test_what_has_structure_becomes_markdown(field: WritingField, html: str, markdown: str) -> None:
    assert paste(field, html) == markdown
    field.undo()
    assert field.text == ""


@pytest.mark.parametrize(
    "html",
    [
        "<span style='color: red'>words</span>",
        "<div>words</div><div>2 * 3 * 4</div>",
        "<p>see https://example.org</p>",
        "<style>p {}</style>",
        "<img src='https://example.org/a.png'>",
    ],
)
def test_what_has_none_is_pasted_as_it_is(field: WritingField, html: str) -> None:
    assert paste(field, html, "words *as* they_are") == "words *as* they_are"


def test_the_keys_for_plain_text_paste_the_words(field: WritingField, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(copied(CHROME, "Pancakes\nMix two eggs"))
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL | SHIFT)
    assert field.text == "Pancakes\nMix two eggs"
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text.startswith("## Pancakes")


def test_signs_begin_a_line_of_their_own(field: WritingField) -> None:
    field.insertPlainText("Look: ")
    assert paste(field, "<ul><li>a</li></ul>") == "Look: \n- a"
    field.clear()
    field.insertPlainText("Look: ")
    assert paste(field, "<b>a</b> b") == "Look: **a** b"


def put_before_words(field: WritingField, text: str, words: str) -> None:
    field.insertPlainText(text + words)
    cursor = field.textCursor()
    cursor.setPosition(cursor.position() - len(words))
    field.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<pre>a b</pre>", "\U0001f331\n```\na b\n```\nthe rest"),
        ("<h2>a</h2>", "\U0001f331\n## a\nthe rest"),
        ("<ul><li>a</li></ul>", "\U0001f331\n- a\n\nthe rest"),
        ("<blockquote>a</blockquote>", "\U0001f331\n> a\n\nthe rest"),
        ("<p>a</p><p><b>b</b></p>", "\U0001f331a\n\n**b**\nthe rest"),
        (
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
            "\U0001f331\n| a | b |\n| --- | --- |\n| c | d |\n\nthe rest",
        ),
        ("<b>a</b>", "\U0001f331**a**the rest"),
    ],
)
def test_the_words_behind_keep_their_own_line(field: WritingField, html: str, text: str) -> None:
    put_before_words(field, "\U0001f331", "the rest")
    paste(field, html)
    assert field.text == text
    before = text.removesuffix("the rest").rstrip("\n")
    assert field.textCursor().position() == len(before) + 1  # Qt counts the seedling as two
    field.undo()
    assert field.text == "\U0001f331the rest"


def test_cut_and_paste_in_the_field_change_nothing(field: WritingField, qtbot: QtBot) -> None:
    text = "```\n*a*\xa0b\n```\n- c\n\n# d \U0001f331"
    field.insertPlainText(text)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_X, CONTROL)
    assert field.text == ""
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text == text


def test_in_code_words_are_pasted(field: WritingField) -> None:
    field.insertPlainText("```\n")
    assert paste(field, "<b>a</b>", "a") == "```\na"


def test_no_address_but_a_page_or_a_mailbox_is_kept(field: WritingField) -> None:
    html = (
        "<a href='javascript:alert(1)'>a</a> <a href='file:///etc/passwd'>b</a> <b>c</b> "
        "<a href='https://e.org/(x)'>d</a> <a href='mailto:a@b.de'>e</a>"
    )
    assert paste(field, html) == "a b **c** [d](<https://e.org/(x)>) [e](mailto:a@b.de)"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<b>x</b>" * MOST_TAGS, "short"),
        ("<b>x</b>" + "y" * MOST_HTML, "short"),
        ("<b>x</b>", "y" * (TEXT_LIMIT + 1)),
    ],
)
def test_what_is_too_large_is_pasted_as_it_is(field: WritingField, html: str, text: str) -> None:
    assert paste(field, html, text) == text


@pytest.mark.parametrize(
    "part", ["<b>", "<ul><li>", "<table><tr><td>", "<blockquote>a", "<!--", "<![", "<pre>", "</b>"]
)
def test_hostile_html_is_some_text(field: WritingField, part: str) -> None:
    paste(field, (part * MOST_TAGS)[:MOST_TAGS] + "<b>end</b>", "words")
    assert field.text
