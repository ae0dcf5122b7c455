"""The story that a person lives through, in a real window: write, see, restart, still there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from aimstars_desktop import config
from aimstars_desktop.storage import sqlite
from tests.e2e import acts

pytestmark = pytest.mark.window

ROOT = Path(__file__).parents[2]
PATIENCE = 180
"""Seconds after which an act is taken for dead."""


def command(act: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.e2e.acts", act, str(folder)]


def play(act: str, folder: Path, environment: dict[str, str]) -> dict[str, Any]:
    """Let one act be played in a process of its own, and return what it saw."""
    done = subprocess.run(
        command(act, folder),
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


def test_what_was_written_earns_its_points_and_is_there_after_a_restart(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    first = play("first_evening", tmp_path, window_environment)
    assert first == {"after writing": 5 + 2 + 1, "after the goal": 18}

    later = play("next_start", tmp_path, window_environment)
    assert later["points"] == 18
    assert later["entries"] == [
        "Ten quiet minutes before opening the laptop.",
        "Skipped the run again.",
    ]
    assert later["composer"] == ""


def test_a_program_killed_while_typing_offers_the_draft_and_opens_a_clean_file(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    with subprocess.Popen(
        command("type_for_ever", tmp_path),
        cwd=ROOT,
        env=window_environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as typist:
        assert typist.stdout is not None
        kept = [int(typist.stdout.readline()) for _ in range(3)][-1]
        os.kill(typist.pid, signal.SIGKILL)
        typist.wait(PATIENCE)

    connection = sqlite.connect(config.folders(tmp_path).database)
    (check,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    assert check == "ok"

    offered = play("next_start", tmp_path, window_environment)["composer"]
    endless = acts.UNFINISHED * (len(offered) // len(acts.UNFINISHED) + 1)
    assert len(offered) >= kept
    assert offered == endless[: len(offered)]
