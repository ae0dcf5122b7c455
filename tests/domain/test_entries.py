"""Entries and drafts: valid texts, days and times."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.entries import (
    Entry,
    NewEntry,
    Rating,
    check_day,
    cleaned_text,
    day_of_target,
    edit_target,
    entry_of_target,
    is_target,
    new_entry_target,
    quick_target,
    review_target,
    week_of_target,
)
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.domain.weeks import Week
from tests.builders import DAY, NOON, TODAY


def test_a_text_is_trimmed_and_otherwise_kept_as_it_is():
    assert (
        cleaned_text("\n  One  line,\r\n\ttwo 😀 🏳️‍🌈 שלום.  \n")
        == "One  line,\r\n\ttwo 😀 🏳️‍🌈 שלום."
    )


@pytest.mark.parametrize("text", ["", " ", "\n\t \u2003\u00a0"])
def test_an_empty_text_is_refused_beside_its_field(text):
    with pytest.raises(RuleError, match="nothing to save") as refused:
        cleaned_text(text)
    assert refused.value.field == "text"


def test_twenty_thousand_characters_after_trimming_fit():
    longest = "😀" * 20_000
    assert cleaned_text(f" {longest}\n") == longest


def test_one_character_more_is_refused_with_both_numbers():
    with pytest.raises(RuleError, match="has 20001 characters; the limit is 20000"):
        cleaned_text("é" * 20_001)


def test_nul_is_refused_in_words():
    with pytest.raises(RuleError, match="NUL"):
        cleaned_text("before\0after")


@pytest.mark.parametrize("half", [chr(0xD83D), chr(0xDE00), chr(0xDFFF)])
def test_lone_surrogates_are_refused_in_words(half):
    with pytest.raises(RuleError, match="incomplete character"):
        cleaned_text(f"before{half}after")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_other_unicode_is_kept(text):
    if not is_blank(text):
        assert cleaned_text(text) == text.strip()


def test_an_entry_that_breaks_a_rule_cannot_be_built():
    with pytest.raises(RuleError):
        NewEntry(TODAY, "  ", Rating.PROUD, NOON, 60)
    assert NewEntry(TODAY, " Trimmed. ", Rating.PROUD, NOON, 60).text == "Trimmed."


def test_today_and_every_earlier_day_can_be_chosen():
    check_day(TODAY, TODAY)
    check_day(date(1970, 1, 1), TODAY)


def test_a_day_to_come_is_refused():
    with pytest.raises(RuleError) as refused:
        check_day(TODAY + DAY, TODAY)
    assert refused.value.field == "day"


def test_the_ratings_are_those_of_the_table():
    assert (Rating.PROUD, Rating.GROW, Rating.UNRATED) == (1, -1, 0)
    assert len(Rating) == 3


def test_the_time_of_writing_is_that_of_the_place_where_it_was_written():
    written = datetime(2026, 11, 22, 11, 5, tzinfo=UTC)
    entry = Entry(1, TODAY, "Text", Rating.PROUD, written, utc_offset_min=-210)
    assert str(entry.written_local) == "2026-11-22 07:35:00"


def test_an_entry_of_an_older_file_has_no_time():
    assert Entry(1, TODAY, "Text", Rating.PROUD).written_local is None


def test_a_draft_knows_what_it_is_about():
    assert day_of_target(new_entry_target(TODAY)) == TODAY
    assert day_of_target(quick_target(TODAY)) == TODAY
    assert day_of_target(edit_target(17)) is None
    assert day_of_target("quick") is None
    assert entry_of_target(edit_target(17)) == 17
    assert week_of_target(review_target(Week(TODAY))) == Week(TODAY)
    assert week_of_target(new_entry_target(TODAY)) is None
    assert is_target(review_target(Week(TODAY)))
    assert not is_target("review:9999-12-31")  # there is no week after it


def test_targets_are_those_of_the_table():
    assert (new_entry_target(TODAY), edit_target(17)) == ("new:2026-11-22", "edit:17")
