"""The goal of words a day: off by default, and a quiet count when it is on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import DAY, TODAY, grow, proud
from tests.ui.diary.conftest import DiaryHarness


def aim_for(harness: DiaryHarness, words: int) -> None:
    service = harness.session.preferences
    service.choose(replace(service.chosen, words_a_day=words))
    harness.settle()


def said(harness: DiaryHarness) -> str:
    return harness.composer.count.text()


@pytest.mark.repeats
def test_without_a_goal_only_the_words_of_the_text_are_counted(harness: DiaryHarness) -> None:
    proud(harness.session, "Three words here")
    harness.write("Two words")
    assert said(harness) == "2 words"


def test_with_a_goal_the_words_of_the_day_stand_beside(harness: DiaryHarness) -> None:
    proud(harness.session, "Three words here")
    grow(harness.session, "Another day has words of its own", TODAY - DAY)
    aim_for(harness, 1_200)
    harness.write("Two words")
    harness.qtbot.waitUntil(lambda: said(harness) == "2 words · 5 of 1,200 for the day")
    harness.tab.go_previous_day()
    harness.qtbot.waitUntil(lambda: said(harness) == "0 words · 7 of 1,200 for the day")
    aim_for(harness, 0)
    harness.qtbot.waitUntil(lambda: said(harness) == "0 words")


def test_a_reached_goal_is_said_in_the_same_words(harness: DiaryHarness) -> None:
    aim_for(harness, 2)
    harness.write("Three words here")
    harness.qtbot.waitUntil(lambda: said(harness) == "3 words · 3 of 2 for the day")
