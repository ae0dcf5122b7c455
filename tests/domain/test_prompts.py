"""Prompts of one's own, and the one of the day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.prompts import (
    MOST,
    OUR_PROMPTS,
    TEXT_LIMIT,
    Prompt,
    prompts_from,
    prompts_of,
)
from tests.builders import TODAY


def test_lines_become_prompts_trimmed_and_once_each() -> None:
    assert prompts_from(["  What now? ", "", "And then?", "What now?"]) == (
        Prompt("What now?"),
        Prompt("And then?"),
    )


def test_as_many_and_as_long_as_may_be_are_taken() -> None:
    lines = [f"{number} ".ljust(TEXT_LIMIT, "x") for number in range(MOST)]
    assert [prompt.text for prompt in prompts_from(lines)] == lines


@pytest.mark.parametrize("lines", [["x" * (TEXT_LIMIT + 1)], list(map(str, range(MOST + 1)))])
def test_a_line_too_long_or_one_too_many_is_refused_beside_the_field(lines: list[str]) -> None:
    with pytest.raises(RuleError) as refused:
        prompts_from(lines)
    assert refused.value.field == "prompt"


def test_an_empty_prompt_cannot_be_built() -> None:
    with pytest.raises(RuleError) as refused:
        Prompt("")
    assert refused.value.field == "prompt"
    with pytest.raises(ValueError, match="trimmed"):
        Prompt(" What now?")


def test_each_day_has_the_next_prompt_and_own_ones_in_use_take_the_place_of_ours() -> None:
    ours = [prompts_of(TODAY + timedelta(days=n), ())[0].template for n in range(len(OUR_PROMPTS))]
    assert sorted(ours) == sorted(OUR_PROMPTS)

    own = (Prompt("One?"), Prompt("Not now?", active=False), Prompt("Two?"))
    asked = {str(prompts_of(TODAY + timedelta(days=n), own)[0]) for n in range(6)}
    assert asked == {"One?", "Two?"}
    unused = (Prompt("Not now?", active=False),)
    assert prompts_of(TODAY, unused) == prompts_of(TODAY, ())


def test_after_the_prompt_of_a_day_each_other_one_follows_once() -> None:
    found = prompts_of(TODAY, ())
    assert sorted(one.template for one in found) == sorted(OUR_PROMPTS)
    assert prompts_of(TODAY + timedelta(days=1), ())[0] == found[1]
