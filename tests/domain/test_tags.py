"""Tags: which words of a text are some, how they are compared, and how they are renamed."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import Code, Style
from aimstars_desktop.domain.tags import (
    LONGEST,
    TagCount,
    beginning_with,
    begun_at,
    cleaned_name,
    is_name,
    key_of,
    most_used,
    names_of,
    renamed,
    tags_in,
    tags_of,
)
from tests.domain.markdown.typed_texts import PIECES

TAGGED = [*PIECES, "#tag", "#Tag", "#other", "#a_b", " #tag ", "#tág", "#ff00ff", "\\#tag", "#"]
TEXTS = st.lists(st.one_of(st.sampled_from(TAGGED), st.text(max_size=3)), max_size=40).map(
    lambda pieces: "".join(pieces).replace("\0", "")
)

LONG = "a" * LONGEST


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In the #garden, with #Mum.", ["garden", "Mum"]),
        ("#first and (#second) and -#third", ["first", "second", "third"]),
        ("#a-b #a_b #a1 #été #сад #日本 #किताब #می\u200cخواهم", None),
        ("#1 #_a #-a # a #", []),
        ("C#sharp a#b é#b 1#b ##tag a_#b", []),
        ("#ff00ff #FACADE #abc #ff00ff1 #facades", ["abc", "ff00ff1", "facades"]),
        ("`#code` and\n```\n#code\n```\n#text", ["text"]),
        ("```#info\ncode\n```", []),
        ("[#words](https://a.b/#part) https://a.b/#part www.a.b/#part <https://a.b/#c>", []),
        ("ftp://a.b/#part a@b.de/#part", []),
        ("# Heading\n## About #work ##\n#tag", ["work", "tag"]),
        ("- #item\n> #quote\n1. #number\n- [x] #done", ["item", "quote", "number", "done"]),
        ("| #a | b |\n|---|---|\n| c | #d |", ["a", "d"]),
        ("**#bold** *#slope* ~~#gone~~ _#under_", ["bold", "slope", "gone", "under"]),
        ("#be**fo**re and **x**#y", ["be"]),
        ("\\#escaped &#xE4; &#228; #real", ["real"]),
        (f"#{LONG} #{LONG}a", [LONG]),
        ("#tag\r\n#other\rend #third", ["tag", "other", "third"]),
        ("#ends. #with, #marks! #tag's", ["ends", "with", "marks", "tag"]),
    ],
)
def test_a_tag_is_a_sign_and_a_word_that_is_read_as_one(text: str, names: list[str] | None) -> None:
    expected = [part.strip("#") for part in text.split()] if names is None else names
    assert [tag.name for tag in tags_of(text)] == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Garden", "gARDEN"), ("Café", "cafe"), ("Straße", "STRASSE"), ("ё", "е"), ("カナ", "かな")],
)
def test_tags_are_compared_without_case_and_accents(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)
    assert list(names_of(f"#{one} #{other}").values()) == [one]


def test_different_tags_stay_apart() -> None:
    assert len(names_of("#a-b #a_b #ab #a1 #日 #本")) == 6


def test_a_letter_that_is_left_out_in_words_is_a_tag_of_its_own() -> None:
    assert key_of("ـ") != ""


@given(TEXTS)
def test_each_tag_stands_where_it_says_and_can_be_one(text: str) -> None:
    found = read(text)
    for tag in tags_in(found):
        assert found.typed[tag.start : tag.end] == f"#{tag.name}"
        assert is_name(tag.name)
        assert tag.key


@given(TEXTS)
def test_no_tag_is_in_code_or_in_a_link(text: str) -> None:
    found = read(text)
    inside = {
        place
        for span in found.spans
        if span.address or span.style & Style.CODE
        for place in range(span.start, span.end)
    }
    for block in found.blocks:
        if isinstance(block, Code):
            for line in (block.info, *block.lines):
                inside.update(place for span in line for place in range(span.start, span.end))
    assert not inside & {tag.start for tag in tags_in(found)}


@given(TEXTS)
def test_a_text_that_is_read_again_has_the_same_tags(text: str) -> None:
    assert tags_of(read(text).typed) == tags_of(text)


@given(TEXTS)
def test_renaming_changes_the_tag_and_nothing_else(text: str) -> None:
    before = [tag.key for tag in tags_of(text)]
    changed = renamed(text, "tag", "elsewhere")
    wanted = ["elsewhere" if key == "tag" else key for key in before]
    assert Counter(tag.key for tag in tags_of(changed)) == Counter(wanted)
    assert len(changed) >= len(text)
    if "tag" not in before:
        assert changed == text


@given(TEXTS)
def test_renaming_there_and_back_gives_the_text_of_before(text: str) -> None:
    text = text.replace("#tág", "#tag").replace("#Tag", "#tag")
    assert renamed(renamed(text, "tag", "far-away"), "far-away", "tag") == text


def test_line_ends_of_other_programs_stay() -> None:
    text = "one\r\n#tag two\r\rthree #Tag\r\n\r\n#tag"
    assert renamed(text, "tag", "t") == "one\r\n#t two\r\rthree #t\r\n\r\n#t"


@pytest.mark.parametrize("typed", ["garden", "#garden", "  #garden "])
def test_a_name_may_be_typed_with_the_sign(typed: str) -> None:
    assert cleaned_name(typed) == "garden"


@pytest.mark.parametrize("typed", ["", "#", "two words", "1st", "ffcc00", "a" * 201, "a.b", "##a"])
def test_what_is_no_name_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="A tag begins with a letter"):
        cleaned_name(typed)


def test_a_tag_is_named_as_it_was_written_most_often() -> None:
    counts = [("garden", "Garden", 2), ("garden", "garden", 3), ("mum", "Mum", 7), ("a", "A", 5)]
    assert most_used([*counts, ("a", "a", 5)]) == [
        TagCount("a", "A", 10),
        TagCount("mum", "Mum", 7),
        TagCount("garden", "garden", 5),
    ]


def test_a_beginning_is_completed_by_the_most_used() -> None:
    tags = [TagCount("family", "Family", 9), TagCount("café", "Café", 3), TagCount("far", "far", 1)]
    assert [tag.name for tag in beginning_with(tags, "FA", 5)] == ["Family", "far"]
    assert [tag.name for tag in beginning_with(tags, "", 2)] == ["Family", "Café"]
    assert not beginning_with(tags, "families", 5)


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("with #fam|", 5),
        ("#fam|", 0),
        ("with #|", 5),
        ("#|", None),
        ("with #fam |", None),
        ("C#fam|", None),
        ("#1|", None),
        ("#fam|ily", 0),
        (f"#{LONG}a|", None),
    ],
)
def test_a_tag_that_is_being_typed_is_noticed(line: str, start: int | None) -> None:
    place = line.index("|")
    assert begun_at(line.replace("|", ""), place) == start


def test_a_text_full_of_tags_is_read_at_once() -> None:
    text = "#tag " * 4_000
    assert len(tags_of(text)) == 4_000
