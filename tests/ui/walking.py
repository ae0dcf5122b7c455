"""Sends the inspector (``inspector.py``) on its walk through every screen, and keeps its report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from tools import stale_translations

ROOT = Path(__file__).resolve().parents[2]
SCREEN = f"offscreen:configfile={ROOT / 'tests' / 'ui' / 'full_hd.json'}"
"""The screen without a screen: 1920 × 1080 pixels, instead of the 800 × 800 of Qt's own."""

Findings = dict[str, dict[str, list[str]]]
"""By check and screen, what is wrong there; screens without a fault are left out."""


def walk(*arguments: str, **environment: str) -> Findings:
    """Walk through every screen, once for each way of walking."""
    told = _walked(arguments, tuple(environment.items()))
    assert told.returncode == 0, told.stderr
    found: Findings = json.loads(told.stdout)
    return found


@cache
def _walked(
    arguments: tuple[str, ...], environment: tuple[tuple[str, str], ...]
) -> subprocess.CompletedProcess[str]:
    stale_translations.refresh(Path(sys.executable))
    usual = {"AIMSTARS_LOCALE": "en_GB", "QT_QPA_PLATFORM": SCREEN}
    return subprocess.run(
        [sys.executable, "-m", "tests.ui.inspector", *arguments],
        cwd=ROOT,
        env={**os.environ, **usual, **dict(environment)},
        capture_output=True,
        text=True,
        check=False,
    )
