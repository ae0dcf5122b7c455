"""Goals in a real window: by mouse, by keyboard alone, and three weeks later."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.window

ROOT = Path(__file__).parents[2]
PATIENCE = 180
"""Seconds after which an act is taken for dead."""


def play(act: str, folder: Path, environment: dict[str, str]) -> dict[str, Any]:
    """Let one act be played in a process of its own, and return what it saw."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.goal_acts", act, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(seen, dict)
    return seen


def test_goals_by_mouse(tmp_path: Path, window_environment: dict[str, str]) -> None:
    assert play("by_mouse", tmp_path, window_environment) == {
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
    assert play("by_keyboard", tmp_path, window_environment) == {
        "title": "Write the letter",
        "days": 1,
        "note": "one page",
        "after the review": 1 + 2 + 1,
        "tried again from": "2026-11-23",
    }


def test_three_weeks_later_the_week_has_turned_once_and_the_entry_comes_back(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    assert play("prepare", tmp_path, window_environment) == {"repeats": 1}
    assert play("follow_up", tmp_path, window_environment) == {
        "comes back": True,
        "waiting": ["Write one page"],
        "active": ["Write one page"],
    }
