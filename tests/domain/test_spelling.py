"""Which words of a line are looked up, and which dictionary serves a language."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.domain.line_styles import styles_of
from aimstars_desktop.domain.spelling import dictionary_for, is_in_script_of, is_own, words_in


def words(line: str) -> list[str]:
    return [word.text for word in words_in(line, styles_of(line))]


def test_words_are_found_between_marks():
    assert words("## A **slow** _curry_, isn\u2019t it?") == ["slow", "curry", "isn't", "it"]


@given(st.text())
@example("a²")
@example("①a")
def test_words_stand_where_they_say(line):
    for word in words_in(line, styles_of(line)):
        assert 0 <= word.start < word.end <= len(line)
        assert not any(each.isspace() or each.isdigit() for each in word.text)
        assert line[word.start] == word.text[0]


@given(st.text(st.characters(categories=["Ll"]), min_size=2, max_size=20))
def test_code_and_tags_hold_no_words(word):
    assert words(f"`{word}` #{word}") == []


def test_an_own_word_may_begin_a_sentence():
    assert is_own("Zorbled", {"zorbled"})
    assert not is_own("olu", {"Olu"})


@pytest.mark.parametrize(
    ("language", "region", "names", "best"),
    [
        ("en", "en_GB", ["en_US", "en_GB", "en_AU"], "en_GB"),
        ("en", "de_DE", ["en_AU", "en_US"], "en_US"),
        ("fr", "en_GB", ["fr", "fr_BE"], "fr"),
        ("de", "en_GB", ["de_AT_frami"], "de_AT_frami"),
        ("de", "de_DE", ["en_US"], None),
    ],
)
def test_the_dictionary_nearest_to_the_region_serves(language, region, names, best):
    assert dictionary_for(language, region, names) == best


@pytest.mark.parametrize(
    ("language", "own", "other"),
    [
        ("sv", ["år"], ["год", "वर्ष"]),
        ("ru", ["год"], ["year"]),
        ("sr", ["година", "godina"], ["वर्ष"]),
        ("pa", ["ਸਾਲ"], ["year"]),
        ("or", ["ବର୍ଷ"], ["year"]),
        ("as", ["বছৰ"], ["year"]),
        ("km", ["ឆ្នាំ"], ["year"]),
        ("my", ["နှစ်"], ["year"]),
        ("ti", ["ዓመት"], ["year"]),
        ("mai", ["वर्ष"], ["year"]),
        ("sat", ["ᱥᱮᱨᱢᱟ"], ["year"]),
    ],
)
def test_words_in_the_letters_of_a_language_are_looked_up_and_no_others(language, own, other):
    assert [word for word in [*own, *other] if is_in_script_of(word, language)] == own
