"""Goals in a real window: by mouse, by keyboard alone, and three weeks later."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.playing import play

pytestmark = pytest.mark.window


def test_goals_by_mouse(tmp_path: Path, window_environment: dict[str, str]) -> None:
    assert play("goal_acts", "by_mouse", tmp_path, window_environment) == {
        "took over the idea": True,
        "ticked": "1 of 7 days",
        "completed": 1 + 10,
        "undone": 1,
        "the note is there": "Half of it",
        "set anew": True,
    }


def test_goals_and_the_review_by_keyboard_alone(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    assert play("goal_acts", "by_keyboard", tmp_path, window_environment) == {
        "title": "Write the letter",
        "days": 1,
        "note": "one page",
        "after the review": 1 + 2 + 1,
        "tried again from": "2026-11-23",
    }


def test_three_weeks_later_the_week_has_turned_once_and_the_entry_comes_back(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    assert play("goal_acts", "prepare", tmp_path, window_environment) == {"repeats": 1}
    assert play("goal_acts", "follow_up", tmp_path, window_environment) == {
        "comes back": True,
        "waiting": ["Write one page"],
        "active": ["Write one page"],
    }
