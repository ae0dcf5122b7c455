"""Goals in a real window: each flow by mouse and by keyboard alone, and three weeks later."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.playing import play

pytestmark = [pytest.mark.window, pytest.mark.long]

each_hand = pytest.mark.parametrize(
    "hand", [pytest.param("mouse", marks=pytest.mark.long), "keyboard"]
)


def test_goals_by_mouse(tmp_path: Path, window_environment: dict[str, str]) -> None:
    assert play("goal_acts", "by_mouse", tmp_path, window_environment) == {
        "took over the idea": True,
        "ticked": "1 of 7 days",
        "completed": 1 + 10,
        "undone": 1,
        "the note is there": "Half of it",
        "set again": True,
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


@each_hand
def test_an_entry_is_made_a_goal_that_is_edited_and_stopped_and_deleted_and_back(
    hand: str, tmp_path: Path, window_environment: dict[str, str]
) -> None:
    assert play("tending_acts", f"tend by {hand}", tmp_path, window_environment) == {
        "of the entry": "Put off the letter again.",
        "edited": "Write one page",
        "stopped, and there": 1,
        "deleted, and back": "Write one page",
    }


@each_hand
def test_closed_goals_are_found_in_the_history_and_one_is_decided_about_in_the_review(
    hand: str, tmp_path: Path, window_environment: dict[str, str]
) -> None:
    assert play("tending_acts", f"look_back by {hand}", tmp_path, window_environment) == {
        "closed": 1 + 10 + 1,
        "completed": ["Walk"],
        "completed, about learning": [],
        "found": ["Read"],
        "reopened": "Read",
        "after the review": 1 + 10 + 1,
        "smaller": "Read two pages",
    }


@each_hand
def test_goals_that_wait_are_ticked_and_answered(
    hand: str, tmp_path: Path, window_environment: dict[str, str]
) -> None:
    play("tending_acts", f"set_three by {hand}", tmp_path, window_environment)
    assert play("tending_acts", f"answer by {hand}", tmp_path, window_environment) == {
        "ticked": "1 of 7 days",
        "answers": {"Walk": "COMPLETED", "Read": "FAILED", "Call Ana": "FAILED"},
        "trying again": ["Call Ana"],
        "points": 1 + 10 + 1 + 1 + 1,
    }
