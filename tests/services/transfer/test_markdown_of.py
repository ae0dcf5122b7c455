"""Plain text and HTML of other programs, as Markdown."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.services.transfer.markdown_of import of_plain_text
from aimstars_desktop.services.transfer.markdown_of_html import of_html


@pytest.mark.repeats
@given(text=st.text(alphabet="ab \n#*_`[]<>-+1.)(~|=:/", max_size=40))
def test_plain_text_looks_the_same_as_markdown(text: str) -> None:
    plain = text.strip()
    assert "".join(read(of_plain_text(plain)).shown.split()) == "".join(plain.split())


@pytest.mark.repeats
@given(text=st.text(max_size=60))
@example(text="<![")
@example(text="<![x[")
def test_any_html_becomes_some_markdown(text: str) -> None:
    assert isinstance(of_html(f"<p>{text}<ul><li>a</b></ol><b>x<!-- <i>"), str)


def test_a_backslash_in_plain_text_stays() -> None:
    assert read(of_plain_text(r"C:\*dir*")).shown == r"C:\*dir*"


@pytest.mark.parametrize("signs", ["```", "~~~", "-", "+", "*", ">", "#", "---", "***", "- -"])
@pytest.mark.parametrize("html", ["<b>a</b><br>{}<br>c", "<div><i>a</i></div><div>{}</div><p>c"])
def test_signs_that_are_alone_in_a_line_are_no_marks(html: str, signs: str) -> None:
    found = read(of_html(html.format(signs.replace(">", "&gt;"))))
    assert found.shown.split() == ["a", *signs.split(), "c"]


def test_a_sign_before_bold_words_is_no_bullet() -> None:
    assert read(of_html("<p>- <b>a</b> - <b>b</b></p>")).shown == "- a - b"


@pytest.mark.parametrize(
    "html",
    [
        "<tr><td>A</td><td>B</td></tr> <tr><td>1</td><td>2</td></tr>",
        "<table><tr><td>A<td>B<tr><td>1<td>2</table>",
        "<table><tr><th>A<th>B</tr><tr><td>1<td>2</tr></table>",
        "<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2",
    ],
)
def test_a_table_needs_no_ends_and_no_begin(html: str) -> None:
    assert of_html(html) == "| A | B |\n| --- | --- |\n| 1 | 2 |"


def test_a_cell_without_an_end_keeps_its_looks_to_itself() -> None:
    found = of_html("<table><tr><td><b>A<td>B<tr><td>1<td>2</table>")
    assert found.startswith("| **A** | B |")


def test_nothing_is_lost_in_a_table_that_never_ends() -> None:
    found = of_html("<p>x</p><table><tr><td>a<table><tr><td>b</td></tr></table><td>c</tr>y")
    assert found.split() == ["x", "a", "b", "c", "y"]


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>Before<pre>let a = 1\n  b", "Before\n\n```\nlet a = 1\n  b\n```"),
        ("<pre>a<pre>b", "```\nab\n```"),
        ("<table><tr><td><pre>in a cell", "in a cell"),
        ("<html><head><meta charset='utf-8'><body><p>Words", "Words"),
        ("<p>Before<svg><path d='m 0 0'><p>Later", "Before\n\nLater"),
        ("<p>Before<math><mi>x<h1>Later</h1>", "Before\n\n# Later"),
        ("<svg><style>a</style><title>b</title></svg><p>Later", "Later"),
    ],
)
def test_what_lacks_its_end_loses_no_words(html: str, markdown: str) -> None:
    assert of_html(html) == markdown


@pytest.mark.parametrize("sign", ["·", "o", "1."])
@pytest.mark.parametrize("after", ["", "<p>Later", "</p>Later", "<h1>Later</h1>", "</p><p>Later"])
def test_a_sign_of_word_without_its_end_takes_no_words_away(sign: str, after: str) -> None:
    item = f"<![if !supportLists]><span>{sign}<span>&nbsp;&nbsp; </span></span>Bread and butter"
    found = of_html(f"<p style='mso-list:l0 level1 lfo1'>{item}{after}")
    first = "1. " if sign == "1." else "- "
    assert found.splitlines()[0] == f"{first}Bread and butter"
    assert found.endswith("Later" if after else "butter")


def test_html_becomes_markdown() -> None:
    found = of_html(
        "<h2>T</h2><p>a <b>b</b> <i>c</i> <s>d</s> <a href='https://e.org'>e</a></p>"
        "<ul><li>one</li><li>two</li></ul><ol><li>x</li><li>y</li></ol><script>bad()</script>"
        "<p>2 * 3 &lt; 7</p>"
    )
    assert found.startswith("## T\n\na **b** *c* ~~d~~ [e](https://e.org)")
    assert "- one\n- two" in found
    assert "1. x\n2. y" in found
    assert "bad" not in found
    assert read(found).shown.endswith("2 * 3 < 7")
