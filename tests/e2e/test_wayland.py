"""The program on Wayland, in sway without a screen: the story of an evening, and a login."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from aimstars_desktop import config
from aimstars_desktop.config import APP_ID
from tests import children, patience
from tests.e2e.playing import ROOT, play

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("sway"),
    pytest.mark.row("Wayland: the program from source, in sway"),
]

UNSEEN = {
    "LIBSEAT_BACKEND": "noop",
    "WLR_BACKENDS": "headless",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "WLR_RENDERER": "pixman",
}
NOBODY = 65534


@pytest.fixture
def sway(home: Path, qtbot: QtBot) -> Iterator[dict[str, str]]:
    """Start sway, and give the environment of the programs in it."""
    del home  # set before the environment is copied
    # Sockets have room for 108 bytes, which the folder of a test may take.
    with tempfile.TemporaryDirectory(prefix="sway-", dir="/tmp") as folder:
        place = Path(folder)
        configuration = place / "config"
        configuration.write_text("output HEADLESS-1 resolution 1600x1000\nxwayland disable\n")
        environment = {**os.environ, **UNSEEN, "XDG_RUNTIME_DIR": folder}
        ordinary = {}
        if os.geteuid() == 0:  # whom sway refuses
            ordinary = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            os.chown(place, NOBODY, NOBODY)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
        with children.started(["sway", "--config", str(configuration)], **quiet, **ordinary):
            qtbot.waitUntil(
                lambda: bool([*place.glob("sway-ipc.*.sock")] and [*place.glob("wayland-?")]),
                timeout=patience.MILLISECONDS,
            )
            yield {
                **environment,
                "QT_QPA_PLATFORM": "wayland",
                "SWAYSOCK": str(next(place.glob("sway-ipc.*.sock"))),
                "WAYLAND_DISPLAY": next(place.glob("wayland-?")).name,
            }


def is_shown(sway: dict[str, str]) -> bool:
    """Return whether sway shows a window of the program."""
    told = subprocess.run(
        ["swaymsg", "-t", "get_tree"], env=sway, capture_output=True, text=True, check=True
    )
    waiting = [json.loads(told.stdout)]
    while waiting:
        part = waiting.pop()
        if part.get("app_id") == APP_ID:
            return True
        waiting += part["nodes"]
    return False


def test_what_was_written_earns_its_points_and_is_there_after_a_restart(
    tmp_path: Path, sway: dict[str, str]
) -> None:
    first = play("acts", "first_evening", tmp_path, sway)
    assert first == {"after writing": 5 + 2 + 1, "after the goal": 18}
    later = play("acts", "next_start", tmp_path, sway)
    assert (later["points"], len(later["entries"]), later["composer"]) == (18, 2, "")


def test_after_a_login_no_window_is_in_the_way_until_the_program_is_started_again(
    tmp_path: Path, sway: dict[str, str], qtbot: QtBot
) -> None:
    start = [sys.executable, "-m", "aimstars_desktop", "--data-dir", str(tmp_path)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    options: dict[str, Any] = {"cwd": ROOT, "env": sway, **quiet}

    def is_called() -> bool:
        return subprocess.run(start, check=False, **options).returncode == 0

    with children.started([*start, "--minimized"], **options) as program:
        diary = config.folders(tmp_path).database
        qtbot.waitUntil(diary.exists, timeout=patience.MILLISECONDS)
        assert not is_shown(sway)
        qtbot.waitUntil(is_called, timeout=patience.MILLISECONDS)
        qtbot.waitUntil(lambda: is_shown(sway), timeout=patience.MILLISECONDS)
        program.send_signal(signal.SIGTERM)
        assert program.wait(patience.SECONDS) == 0
