"""Templates: their rules, and the fields in their texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.templates import (
    MOST,
    Field,
    Template,
    check_number,
    filled,
    unknown_fields,
)

VALUES = {Field.DATE: "22 Nov 2026", Field.PROMPT: "Who helped? {date}"}


def test_fields_are_filled_in_and_all_else_stays_as_typed() -> None:
    text = "# {date}\n> {prompt}\n{Date} {mood} {} { date } {{date}} {weekday}"
    assert filled(text, VALUES) == (
        "# 22 Nov 2026\n> Who helped? {date}\n{Date} {mood} {} { date } {22 Nov 2026} {weekday}"
    )


def test_what_looks_like_a_field_and_is_none_is_named_once() -> None:
    text = "{date} {Date} {mood} {mood} {} {a\nb} {" + "x" * 41 + "}"
    assert unknown_fields(text) == ("Date", "mood")


@given(st.text())
def test_a_text_without_fields_stays_as_it_is(text: str) -> None:
    plain = text.replace("{", "")
    assert filled(plain, VALUES) == plain


@pytest.mark.parametrize(
    ("name", "text", "field"),
    [
        (" ", "x", "name"),
        ("x" * 101, "x", "name"),
        ("a\0", "x", "name"),
        ("Evening", " \n", "text"),
        ("Evening", "x" * 20_001, "text"),
        ("Evening", "a\ud83d", "text"),
    ],
)
def test_a_template_that_breaks_a_rule_cannot_be_built(name: str, text: str, field: str) -> None:
    with pytest.raises(RuleError) as refused:
        Template(name, text)
    assert refused.value.field == field


def test_a_template_may_end_where_one_goes_on_writing() -> None:
    assert Template(" Evening ", "Good:\n- ") == Template("Evening", "Good:\n- ")


def test_there_are_not_more_templates_than_anybody_finds_again() -> None:
    check_number([Template("Evening", "x")] * MOST)
    with pytest.raises(RuleError, match="the limit is 100"):
        check_number([Template("Evening", "x")] * (MOST + 1))
