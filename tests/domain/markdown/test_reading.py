"""What a text becomes when it is read: its blocks, and the looks of its words."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.markdown.block import DEEPEST, MOST_CELLS, WIDEST
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import (
    Break,
    Code,
    Heading,
    Line,
    MarkdownText,
    Marker,
    Paragraph,
    Side,
    Span,
    Style,
    Table,
    words_of,
)


def span(text: MarkdownText, words: str) -> Span:
    return next(found for found in text.spans if words in found.text)


def markers(text: MarkdownText) -> list[Marker]:
    return [marker for block in text.blocks for marker in block.place.markers]


def links(text: str) -> list[tuple[str, str]]:
    return [(found.text, found.address) for found in read(text).spans if found.address]


def cells(row: tuple[Line, ...]) -> list[str]:
    return [words_of(cell) for cell in row]


@pytest.mark.parametrize(
    "typed",
    [
        "3. Mai: Konzert\n7. Mai: Zahnarzt\n12. Mai: Urlaub",
        "007. agent\n0. zero\n3) three",
        "2*3*4 = 24",
        "(2)*(3)*(4) and (.*) or (.*)",
        "Lehrer*innen und Kolleg*innen",
        "| one\n| two\n| three",
        "a | b\nc | d",
        "a \\| b\n|-|\nc",
        "\u00a0| a | b |\n|---|---|",
        "&amp; &copy; &#42;",
        "<b>x</b> <img src='a*b*.png'> <!-- *x* -->",
        "![the sea](sea.png) ![the sea][1]\n\n[1]: sea.png",
        "[a](b.md) [c](file:///etc/hosts) [](https://a.b)",
        "C:\\dir\\new \\\\server 1\\2 a\\",
        ">_< and >.< and\n>:(",
        "one\n---\ntwo\n===\nthree\n* * *",
        "#tag\n#\n####### seven",
        "    four spaces\n\ta tab\n  two",
        "a\n\n\n\nb",
        "-5 degrees\n+49 30 123\n5.3.1990\n1.000",
        "*1990 in Bonn, *1992 in Rome",
        "5* hotel, 4* hotel",
        "```",
        ">",
        "-",
        "",
        " ",
    ],
)
def test_it_is_shown_as_it_was_typed(typed: str) -> None:
    shown = read(typed).shown
    assert [line.rstrip() for line in shown.split("\n")] == [
        line.rstrip() for line in typed.split("\n")
    ]


def test_words_are_formatted_as_their_marks_say() -> None:
    text = read("**bold *and slanted* again** ~~struck~~ `co*de*` _s_")
    assert text.shown == "bold and slanted again struck co*de* s"
    assert span(text, "bold").style == Style.BOLD
    assert span(text, "slanted").style == Style.BOLD | Style.ITALIC
    assert span(text, "struck").style == Style.STRUCK
    assert span(text, "co*de*").style == Style.CODE


def test_a_mark_may_stand_within_another_of_its_kind() -> None:
    text = read("*one _two_ three*")
    assert {found.style for found in text.spans} == {Style.ITALIC}


def test_looks_go_on_in_the_next_line() -> None:
    text = read("*one\ntwo* `three\nfour`")
    (paragraph,) = text.blocks
    assert isinstance(paragraph, Paragraph)
    assert [words_of(line) for line in paragraph.lines] == ["one", "two three", "four"]
    assert span(text, "two").style == Style.ITALIC
    assert span(text, "four").style == Style.CODE


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("https://example.org/a_b_c.", [("https://example.org/a_b_c",) * 2]),
        ("(see http://a.b/c_(d))", [("http://a.b/c_(d)",) * 2]),
        ("**www.example.org**", [("www.example.org", "http://www.example.org")]),
        ("me@example.org", [("me@example.org", "mailto:me@example.org")]),
        ("[there](https://a.b)", [("there", "https://a.b")]),
        ("[there](<mailto:a@b.c>)", [("there", "mailto:a@b.c")]),
        ("[https://a.b](https://c.d)", [("https://a.b", "https://c.d")]),
        ("<https://a.b> <a@b.cd>", [("https://a.b",) * 2, ("a@b.cd", "mailto:a@b.cd")]),
        ("[![a](b.png)](https://a.b)", [("![a](b.png)", "https://a.b")]),
        ("done.So was I, e.g. at home.de", []),
        ("ftp://a.b file:///a javascript:x //a.b", []),
        ("`https://a.b`", []),
        ("```\nhttps://a.b\n```", []),
        ("x" * 3_000 + "https://a.b", []),
    ],
)
def test_addresses_are_links(typed: str, expected: list[tuple[str, str]]) -> None:
    assert links(typed) == expected


def test_items_have_the_markers_that_were_typed() -> None:
    text = read("7. seven\n   - inside\n     more\n- [ ] open\n- [x] done\n\nafter")
    assert [(found.number.text if found.number else "", found.done) for found in markers(text)] == [
        ("7.", None),
        ("", None),
        ("", False),
        ("", True),
    ]
    assert [block.place.items for block in text.blocks] == [1, 2, 1, 1, 0, 0]
    assert text.shown == "7. seven\ninside\nmore\nopen\ndone\n\nafter"


def test_an_empty_item_is_a_line_of_its_own() -> None:
    text = read("- one\n-\n3.\n- two")
    assert text.shown == "one\n\n3.\ntwo"
    assert len(markers(text)) == 4


def test_quotes_and_headings_are_known() -> None:
    text = read("# Title #\n> one\n> > two\n\n***")
    heading, one, two, _, line = text.blocks
    assert isinstance(heading, Heading)
    assert (heading.level, words_of(heading.line)) == (1, "Title")
    assert (one.place.quotes, two.place.quotes) == (1, 2)
    assert isinstance(line, Break)


def test_code_keeps_its_lines_and_what_stands_behind_the_fence() -> None:
    text = read("```py x\n  a\n\n*b*\n```\n~~~\nopen")
    closed, waiting = text.blocks
    assert isinstance(closed, Code)
    assert isinstance(waiting, Code)
    assert words_of(closed.info) == "py x"
    assert [words_of(line) for line in closed.lines] == ["  a", "", "*b*"]
    assert [words_of(line) for line in waiting.lines] == ["open"]


def test_a_table_has_rows_and_sides() -> None:
    text = read("| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** |\n|x \\| y|z\nend")
    table, end = text.blocks
    assert isinstance(table, Table)
    assert table.sides == (Side.LEFT, Side.CENTER, Side.RIGHT)
    assert [cells(row) for row in table.rows] == [
        ["a", "b", "c"],
        ["1", "2", ""],
        ["x | y", "z", ""],
    ]
    assert isinstance(end, Paragraph)


def test_a_row_with_a_cell_too_many_ends_a_table() -> None:
    text = read("a|b\n-|-\n1|2\n1|2|3\n4|5")
    assert text.shown == "a b\n1 2\n1|2|3\n4|5"


def test_a_table_that_no_page_holds_is_lines() -> None:
    wide = "|" + "a|" * (WIDEST + 1) + "\n|" + "-|" * (WIDEST + 1)
    assert read(wide).shown == wide
    long = read("a|b\n-|-\n" + "1|2\n" * MOST_CELLS)
    assert long.shown.count("1|2") > MOST_CELLS / 4
    assert long.shown.count("1 2") < MOST_CELLS


@pytest.mark.parametrize("sign", ["> ", "- ", "1. ", "> - "])
def test_what_is_nested_too_deep_is_shown_as_typed(sign: str) -> None:
    text = read(sign * (DEEPEST + 20) + "end")
    assert text.shown.endswith(f"{sign}end")
    assert text.shown.count(sign.strip()) >= 20


def test_brackets_in_brackets_end_somewhere() -> None:
    typed = "[" * 100 + "a" + "](https://x.y)" * 100
    assert "a" in read(typed).shown
    assert links(typed)


def test_line_ends_of_other_systems_are_line_ends() -> None:
    assert read("*a*\r\n- b\rc").shown == "a\nb\nc"


def test_a_text_without_marks_has_its_lines_where_they_are_typed() -> None:
    text = read("one\n \t\nXX")
    assert [(span.text, span.start) for span in text.spans] == [("one", 0), ("XX", 7)]


def test_a_picture_stays_as_it_is_typed_wherever_it_stands() -> None:
    for typed in ("![a](https://example.org/x)", "see ![a](https://example.org/x) there"):
        assert "".join(span.text for span in read(typed).spans) == typed
