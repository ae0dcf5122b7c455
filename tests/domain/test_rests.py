"""Why a day is one of rest, and what may be given as a reason."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.rests import NO_RESTS, REASON_LIMIT, RestRule, Rests, cleaned_reason
from tests.builders import DAY, TODAY


def test_the_reason_of_the_day_comes_before_that_of_its_weekday() -> None:
    rule = RestRule(1, TODAY.weekday(), TODAY, None, "Sabbath")
    rests = Rests({TODAY: "ill"}, (rule,))
    assert rests.reason(TODAY) == "ill"
    assert rests.reason(TODAY + DAY * 7) == "Sabbath"
    assert rests.reason(TODAY + DAY) == NO_RESTS.reason(TODAY) == ""


def test_a_reason_is_trimmed_and_one_too_long_is_refused_beside_its_field() -> None:
    assert cleaned_reason(f"  {'x' * REASON_LIMIT} ") == "x" * REASON_LIMIT
    with pytest.raises(RuleError) as refused:
        cleaned_reason("x" * (REASON_LIMIT + 1))
    assert refused.value.field == "reason"
