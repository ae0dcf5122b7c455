"""Which of the first steps are shown, and when no longer."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.first_steps import NEW_DIARY_ENTRIES, Step, is_shown

EVERY_STEP = pytest.mark.parametrize("step", list(Step))
NONE: frozenset[Step] = frozenset()


@EVERY_STEP
def test_an_empty_diary_explains_every_step(step: Step) -> None:
    assert is_shown(step, NONE, 0, 0, again=False)


@EVERY_STEP
def test_a_closed_step_stays_away(step: Step) -> None:
    assert not is_shown(step, {step}, 0, 0, again=False)
    assert not is_shown(step, {step}, 0, 0, again=True)


@EVERY_STEP
def test_closing_one_step_leaves_the_others(step: Step) -> None:
    assert is_shown(step, set(Step) - {step}, 0, 0, again=False)


def test_each_step_leaves_when_it_is_done() -> None:
    assert not is_shown(Step.WRITE, NONE, 1, 0, again=False)
    assert is_shown(Step.SEE, NONE, NEW_DIARY_ENTRIES - 1, 0, again=False)
    assert not is_shown(Step.SEE, NONE, NEW_DIARY_ENTRIES, 0, again=False)
    assert is_shown(Step.AIM, NONE, 1_000, 0, again=False)
    assert not is_shown(Step.AIM, NONE, 0, 1, again=False)


@EVERY_STEP
def test_an_old_diary_explains_the_steps_when_it_is_asked_to(step: Step) -> None:
    assert not is_shown(step, NONE, 1_000, 100, again=False)
    assert is_shown(step, NONE, 1_000, 100, again=True)
