"""Every screen and dialog can be used without eyes, without a mouse, and with large text.

The walk through the screens is ``tests/ui/inspector.py``; what is looked for, ``inspection.py``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

Findings = dict[str, dict[str, list[str]]]

CHECKS = {
    "names": "a screen reader can call every control by a name",
    "mnemonics": "each Alt key leads to one place",
    "order": "the Tab key follows the page as it is read",
    "focus": "one sees where the keyboard is",
    "clipped": "every text has room",
    "outside": "everything can be reached",
}


@cache
def walk(*arguments: str, **environment: str) -> Findings:
    """Let the inspector walk through every screen, once for each way of walking."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.ui.inspector", *arguments],
        cwd=ROOT,
        env={**os.environ, "AIMSTARS_LOCALE": "en_GB", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    found: Findings = json.loads(told.stdout)
    return found


@pytest.mark.parametrize("check", CHECKS, ids=CHECKS.values())
def test_on_every_screen(check: str) -> None:
    assert not walk(*CHECKS)[check]


def test_each_letter_of_a_menu_chooses_one_command() -> None:
    assert not walk(*CHECKS)["menus"]


@pytest.mark.parametrize("check", ["clipped", "outside"])
def test_everything_works_at_twice_the_scale(check: str) -> None:
    """On a screen of 1920 × 1080 pixels at 200 %, a window has 960 × 540 of its own."""
    size = ("--size", "960", "540")
    assert not walk("clipped", "outside", *size, QT_SCALE_FACTOR="2")[check]


@pytest.mark.parametrize("check", ["clipped", "outside"])
def test_everything_works_at_one_and_a_half_times_the_font(check: str) -> None:
    assert not walk("clipped", "outside", "--font", "1.5", "--size", "1240", "820")[check]
