"""Preferences: stored as texts, read back, invalid ones ignored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.domain.preferences import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    Preferences,
    from_texts,
    to_texts,
)

possible = st.builds(
    Preferences,
    appearance=st.sampled_from(Appearance),
    text_size=st.integers(SMALLEST_TEXT, LARGEST_TEXT),
    first_weekday=st.none() | st.integers(0, 6),
    day_ends_at=st.integers(0, 6),
    prompts=st.booleans(),
    steps_again=st.booleans(),
    steps_closed=st.frozensets(st.sampled_from(Step)),
)


@given(possible)
def test_choices_come_back_as_they_were_kept(preferences):
    assert from_texts(to_texts(preferences)) == preferences


def test_nothing_kept_means_the_defaults():
    assert from_texts({}) == Preferences()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("appearance", "sepia"),
        ("appearance", ""),
        ("text_size", "79"),
        ("text_size", "201"),
        ("text_size", "1e2"),
        ("text_size", "9" * 5_000),
        ("first_weekday", "7"),
        ("first_weekday", "-1"),
        ("first_weekday", "Monday"),
        ("day_ends_at", "7"),
        ("day_ends_at", "-1"),
        ("day_ends_at", ""),
        ("prompts", "True"),
        ("prompts", ""),
        ("steps_again", ""),
        ("steps_closed", "write a novel"),
        ("of a later program", "1"),
    ],
)
def test_nonsense_falls_back_alone(name, text):
    chosen = Preferences(Appearance.DARK, text_size=120, first_weekday=6, day_ends_at=3)
    expected = to_texts(chosen) | {name: text}
    read = to_texts(from_texts(expected))
    assert {key: value for key, value in read.items() if key != name} == {
        key: value for key, value in to_texts(chosen).items() if key != name
    }
    assert read.get(name) == to_texts(Preferences()).get(name)


@given(st.dictionaries(st.sampled_from([*to_texts(Preferences()), "odd"]), st.text()))
def test_whatever_is_kept_can_be_read(texts):
    assert isinstance(from_texts(texts), Preferences)


@pytest.mark.parametrize(
    "impossible", [{"text_size": 79}, {"first_weekday": 7}, {"day_ends_at": 7}, {"day_ends_at": -1}]
)
def test_impossible_choices_cannot_be_built(impossible):
    with pytest.raises(ValueError, match=r"outside|0 to 6"):
        Preferences(**impossible)


def test_the_smallest_and_the_largest_choices_can_be_built():
    for size in (SMALLEST_TEXT, LARGEST_TEXT):
        assert Preferences(text_size=size).text_size == size


def test_what_is_kept_is_what_earlier_versions_kept():
    """The texts stand in diaries: another word for a choice would lose it."""
    assert to_texts(Preferences()) == {
        "appearance": "system",
        "text_size": "100",
        "reading_serif": "off",
        "reading_leading": "140",
        "first_weekday": "",
        "day_ends_at": "0",
        "prompts": "on",
        "words_a_day": "0",
        "formatting_bar": "on",
        "smaller_pictures": "off",
        "spelling": "on",
        "spelling_languages": "",
        "spelling_words": "",
        "steps_again": "off",
        "steps_closed": "",
        "stats_span": "year",
        "stop_words": "",
        "lock_after": "",
        "lock_for": "screen sleep switch",
        "encryption_offered": "off",
    }
