"""A query is taken apart, and finds its places in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.search import SNIPPET, Term, parse, preview, snippet
from aimstars_desktop.domain.words import words_of
from tests.search_cases import CASES, ODD, TEXTS


@pytest.mark.parametrize(("query", "expected"), CASES)
def test_the_agreed_cases_hold_for_the_text_itself(query: str, expected: set[str]) -> None:
    parsed = parse(query)
    assert {name for name, text in TEXTS.items() if parsed.matches(text)} == expected


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A good day\nI **ran** along", "A good day I ran along"),
        ("> quoted\n> twice\n\n- one\n- [two](http://x)", "quoted twice one two"),
        ("snake_case and 2*3*4 stay", "snake_case and 2*3*4 stay"),
        ("***", "***"),
    ],
)
def test_a_preview_is_the_beginning_without_its_signs(text: str, expected: str) -> None:
    assert preview(text) == expected
