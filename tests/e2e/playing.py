"""Runs acts, each in its own process with a real window."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests import patience

ROOT = Path(__file__).parents[2]
PATIENCE = 3 * patience.SECONDS
"""Seconds after which an act is taken for dead."""


def command(acts: str, act: str, folder: Path) -> list[str]:
    """Return the command that plays ``act`` out of ``tests.e2e.<acts>`` on a data folder."""
    return [sys.executable, "-m", f"tests.e2e.{acts}", act, str(folder)]


def play(acts: str, act: str, folder: Path, environment: dict[str, str]) -> dict[str, Any]:
    """Have one act played, and return what it saw."""
    done = subprocess.run(
        command(acts, act, folder),
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
