"""Plain text and HTML of other programs, as Markdown."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.services.transfer.markdown_of import of_plain_text
from aimstars_desktop.services.transfer.markdown_of_html import of_html


@given(text=st.text(alphabet="ab \n#*_`[]<>-+1.)(~|=:/", max_size=40))
def test_plain_text_looks_the_same_as_markdown(text: str) -> None:
    plain = text.strip()
    assert "".join(read(of_plain_text(plain)).shown.split()) == "".join(plain.split())


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
