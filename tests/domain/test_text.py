"""Texts before they are stored: what nobody can see is empty, whatever characters it has."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.accounts import cleaned_display_name
from aimstars_desktop.domain.checkins import cleaned_tick_note
from aimstars_desktop.domain.entries import cleaned_text
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import cleaned_notes
from aimstars_desktop.domain.prompts import Prompt, prompts_from
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.domain.text import cleaned, is_blank
from tests.builders import TODAY, new_goal

INVISIBLE = {
    "spaces": " \t\n\u00a0\u2003\u202f\u3000\u2028",
    "zero width": "\u200b\u200c\u200d\u2060\ufeff",
    "soft hyphen": "\u00ad",
    "directions": "\u200e\u200f\u061c\u202a\u202e\u202c\u2066\u2069",
    "variation selectors": "\ufe0f\ufe00\U000e0100\u180b\u180f",
    "joiners and operators": "\u034f\u2061\u2063\u206a",
    "fillers": "\u115f\u1160\u3164\uffa0\u17b4\u2800",
    "tags": "\U000e0001\U000e0061\U000e007f",
    "controls": "\x01\x1b\x7f\x85",
    "music": "\U0001d173",
}

VISIBLE = ["a", "0", ".", "ß", "\u0301", "\u05d0", "\u0600", "\u06dd", "\u4e2d", "\u2764\ufe0f"]

UNSEEN = st.text(st.sampled_from("".join(INVISIBLE.values())))


@pytest.mark.parametrize("name", INVISIBLE)
def test_what_nobody_can_see_is_blank(name):
    assert is_blank(INVISIBLE[name])
    assert cleaned(INVISIBLE[name], field="text", limit=3) == ""


@pytest.mark.parametrize("text", VISIBLE)
@given(before=UNSEEN, after=UNSEEN)
def test_one_sign_among_them_makes_a_text(text, before, after):
    assert not is_blank(before + text + after)


def test_every_letter_number_mark_and_sign_is_seen_but_those_that_are_listed():
    unseen = {
        character
        for character in map(chr, range(0x110000))
        if unicodedata.category(character)[0] in "LNPMS" and is_blank(character)
    }
    assert len(unseen) == len("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") + 4 + 16 + 240
    assert not any(unicodedata.category(character)[0] in "NP" for character in unseen)


@pytest.mark.parametrize("text", INVISIBLE.values())
def test_every_text_that_is_required_is_refused_then(text):
    with pytest.raises(RuleError, match="nothing to save"):
        cleaned_text(text)
    with pytest.raises(RuleError, match="give the goal a title"):
        new_goal(text)
    with pytest.raises(RuleError, match="needs a few words"):
        Prompt(text)


@pytest.mark.parametrize("text", INVISIBLE.values())
def test_every_text_that_may_be_empty_is_empty_then(text):
    assert cleaned_notes(text) == cleaned_tick_note(text) == ""
    assert cleaned_display_name(text) is None
    assert prompts_from([text, "Why?"]) == (Prompt("Why?"),)


def test_invisible_characters_inside_a_text_stay_as_they_were_typed():
    assert (
        cleaned_text("  super\u200bmarket \u2764\ufe0f\u200b\n")
        == "super\u200bmarket \u2764\ufe0f\u200b"
    )


def test_a_repeating_goal_of_an_older_version_without_a_title_makes_no_goals():
    assert Repeat(1, new_goal().category, "\u200b", "", TODAY).goal_of(TODAY) is None
