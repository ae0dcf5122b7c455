"""Queries: parsing, and finding their places in a text."""

from __future__ import annotations

from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.folding import folded_text, words_of
from aimstars_desktop.domain.search import SNIPPET, Term, parse, snippet, with_tag
from tests.search_cases import CASES, ODD, TEXTS
from tests.search_scripts import DIFFERENT, SAME


@pytest.mark.parametrize(("query", "expected"), CASES)
def test_the_agreed_cases_hold_for_the_text_itself(query: str, expected: set[str]) -> None:
    parsed = parse(query)
    assert {name for name, text in TEXTS.items() if parsed.matches(text)} == expected


@pytest.mark.parametrize(("script", "one", "other"), SAME)
def test_what_a_reader_calls_the_same_word_is_found(script: str, one: str, other: str) -> None:
    upper = one.upper() if len(one.upper()) == len(one) else one
    for written, typed in ((one, other), (other, one), (upper, one)):
        text = f"({written}) x"
        assert parse(typed).matches(text), script
        assert [text[start:end] for start, end in parse(typed).places(text)] == [
            written.strip("\u202a\u202c")
        ]


@pytest.mark.parametrize(("script", "one", "other"), DIFFERENT)
def test_what_a_reader_calls_different_words_is_not_found(
    script: str, one: str, other: str
) -> None:
    assert not parse(f'"{one}"').matches(other), script
    assert not parse(f'"{other}"').matches(one), script


@pytest.mark.parametrize("query", ODD)
def test_odd_input_is_a_query_like_any_other(query: str) -> None:
    parsed = parse(query)
    for text in TEXTS.values():
        parsed.matches(text)
        parsed.places(text)


def test_places_are_those_of_the_text_as_it_was_written() -> None:
    text = "The Cafe\u0301 and the cafés"
    places = parse("cafe").places(text)
    assert [text[start:end] for start, end in places] == ["Cafe\u0301", "cafés"]


def test_places_that_overlap_are_one() -> None:
    assert parse('"a b" "b c"').places("a b c") == [(0, 5)]


def test_a_snippet_shows_the_first_place() -> None:
    text = "Nothing of it here. " * 20 + "Then the\nneedle came. " + "And nothing more. " * 20
    found = snippet(text, parse("needle"))
    (place,) = found.places
    assert found.text[place[0] : place[1]] == "needle"
    assert "\n" not in found.text
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    assert len(found.text) <= SNIPPET + 2


def test_a_snippet_begins_with_the_text_when_the_place_is_near() -> None:
    found = snippet("A needle at once.", parse("needle"))
    assert found.text == "A needle at once."
    assert found.places == ((2, 8),)


def test_a_single_letter_is_never_ranked() -> None:
    assert parse("a").is_one_letter
    assert not parse("ab").is_one_letter
    assert not parse("a b").is_one_letter


LETTERS = st.one_of(
    st.text(max_size=12),
    # Letters and marks of one script in any order; mixed marks of two have no readers.
    st.sampled_from([one + other for _, one, other in [*SAME, *DIFFERENT]]).flatmap(
        lambda both: st.text(st.sampled_from(both + "aL \u00ad\u200d-_1"), max_size=12)
    ),
)


@given(LETTERS, st.sampled_from(["NFC", "NFD"]))
def test_canonically_equal_texts_have_the_same_words(
    text: str, form: Literal["NFC", "NFD"]
) -> None:
    assert folded_text(normalize(form, text)) == folded_text(text)


@given(LETTERS)
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert folded_text(folded_text(text)) == folded_text(text)


@given(LETTERS)
def test_each_place_lies_inside_the_text_and_begins_with_its_word(text: str) -> None:
    words = list(words_of(text))
    assert " ".join(word.folded for word in words) == folded_text(text)
    for word in words:
        assert 0 <= word.start < word.end <= len(text)
        assert word.folded in folded_text(text[word.start : word.end]).split(" ")


@given(
    st.text("ab _-.'", max_size=30),
    st.lists(st.sampled_from(["a", "ab", "b", "ba"]), min_size=1, max_size=3),
    st.booleans(),
)
def test_the_quick_way_for_ascii_finds_the_same(text: str, words: list[str], prefix: bool) -> None:
    term = Term(tuple(words), prefix)
    quick = term.places_in(text)
    slow = term.places(list(words_of(text)))
    # The pattern passes over places that overlap; together they cover the same.
    assert set(quick) <= set(slow)
    assert bool(quick) == bool(slow)


def test_a_snippet_shows_a_text_as_it_is_read() -> None:
    found = snippet("- [ ] the **blue** [lake](https://example.org)", parse("lake"))
    assert found.text == "the blue lake"
    assert found.places == ((9, 13),)


def test_a_snippet_shows_the_marks_when_only_they_answer() -> None:
    found = snippet("the [lake](https://example.org)", parse("example"))
    assert found.text == "the [lake](https://example.org)"
    (place,) = found.places
    assert found.text[place[0] : place[1]] == "example"


@pytest.mark.parametrize(
    ("typed", "name", "after"),
    [
        ("", "new", "#new"),
        ("soup #old", "new", "soup #new"),
        ("#old soup", "", "soup"),
        ('"by the sea"', "new", '"by the sea" #new'),
        ('soup "by the s', "new", 'soup #new "by the s'),
        ('#old -"by the s', "new", '#new -"by the s'),
        ('#old "by', "", '"by'),
    ],
)
def test_a_tag_is_put_into_what_was_typed(typed: str, name: str, after: str) -> None:
    found = with_tag(typed, name)
    assert found == after
    assert parse(found).tags == ((name,) if name else ())
    assert parse(found).wanted == parse(typed).wanted


def test_letters_with_a_stroke_are_found_without_it():
    words = words_of("Øresund Łódź Đorđe Ħal ıssız Ŧen Ærø œuvre")
    assert [word.folded for word in words] == [
        *("oresund", "lodz", "dorde", "hal", "issiz", "ten", "aero", "oeuvre")
    ]
