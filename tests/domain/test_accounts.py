"""Accounts: emails, display names, new passwords, waits."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.accounts import (
    Account,
    check_new_password,
    cleaned_display_name,
    cleaned_email,
    email_key,
    wait_after,
)
from aimstars_desktop.domain.errors import RuleError


@pytest.mark.parametrize(
    "email", ["maya@example.org", "m@x", "Märta@bücher.example", "a@b@c", "'o@x.org", "+@x.org"]
)
def test_an_email_is_checked_for_its_form_only(email):
    assert cleaned_email(f" \t{email}\n") == email


@pytest.mark.parametrize(
    "email",
    [
        "",
        "  ",
        "maya",
        "@example.org",
        "maya@",
        "@",
        "ma ya@example.org",
        "maya@exa\nmple.org",
        "maya\u200b@example.org",
        "maya\0@example.org",
        "maya\ud800@example.org",
    ],
)
def test_what_cannot_be_an_email_is_refused_beside_its_field(email):
    with pytest.raises(RuleError) as refused:
        cleaned_email(email)
    assert refused.value.field == "email"


def test_an_email_has_at_most_254_characters():
    longest = "m" * 242 + "@example.org"
    assert cleaned_email(f"  {longest} ") == longest
    with pytest.raises(RuleError, match="255 characters; the limit is 254"):
        cleaned_email("m" + longest)


@pytest.mark.parametrize("other", ["MAYA@Example.ORG", " maya@example.org ", "Maya@EXAMPLE.org"])
def test_emails_are_compared_without_case(other):
    assert email_key(other) == email_key("maya@example.org")


def test_emails_are_compared_by_their_casefolded_form():
    assert email_key("STRASSE@x.org") == email_key("straße@x.org")
    assert email_key("ΣΊΣΥΦΟΣ@x.org") == email_key("σίσυφος@x.org")


def test_without_a_display_name_the_part_before_the_at_is_shown():
    assert Account(1, "maya@example.org", None).name == "maya"
    assert Account(1, "maya@example.org", "Maya P.").name == "Maya P."


def test_a_blank_display_name_is_none():
    assert cleaned_display_name("  ") is None
    assert cleaned_display_name(" Maya ") == "Maya"


def test_a_display_name_has_at_most_200_characters():
    assert cleaned_display_name("ñ" * 200) == "ñ" * 200
    with pytest.raises(RuleError) as refused:
        cleaned_display_name("ñ" * 201)
    assert refused.value.field == "display_name"


@pytest.mark.parametrize(
    "password",
    ["abcdefgH", "ABCDEFGh", "1234567aB", "äÖ345678", "x" * 15, "1" * 15, " " * 15, "😀" * 15],
)
def test_eight_mixed_or_fifteen_of_any_kind_are_accepted(password):
    check_new_password(password)


@pytest.mark.parametrize(
    "password",
    ["", "abcdefG", "abcdefgh", "ABCDEFGH", "12345678", "x" * 14, "X" * 14, "1" * 14, "😀" * 14],
)
def test_weaker_passwords_are_refused_with_both_rules(password):
    with pytest.raises(RuleError, match=r"at least 8 characters .* or 15 or more") as refused:
        check_new_password(password)
    assert refused.value.field == "password"


@pytest.mark.parametrize("odd", ["\0", "\ud800"])
def test_a_password_that_cannot_be_encoded_is_refused(odd):
    with pytest.raises(RuleError):
        check_new_password("Long enough, but odd" + odd)


def test_the_sentence_about_a_password_never_repeats_it():
    with pytest.raises(RuleError) as refused:
        check_new_password("geheim")
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize(
    ("failed", "seconds"),
    [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 16), (10, 32), (11, 60), (10**9, 60)],
)
def test_from_the_fifth_wrong_password_on_the_wait_doubles_up_to_a_minute(failed, seconds):
    assert wait_after(failed) == timedelta(seconds=seconds)


@given(st.emails())
def test_every_ordinary_email_is_accepted(email):
    if len(email) <= 254:
        assert cleaned_email(email) == email
