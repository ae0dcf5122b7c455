"""Text that a real input method composes is saved, undone and kept as what is typed."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import patience
from tests.children import started
from tests.e2e.playing import play
from tests.screen import screen
from tests.ui.desktop.private_bus import private_bus

pytestmark = [pytest.mark.long, pytest.mark.window]

ANTHY_OF_FCITX = "/usr/share/fcitx5/inputmethod/anthy.conf"

PROFILE = """\
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=anthy

[Groups/0/Items/0]
Name=keyboard-us

[Groups/0/Items/1]
Name=anthy

[GroupOrder]
0=Default
"""
"""The configuration of fcitx5: a keyboard, and anthy beside it."""


@pytest.fixture
def desktop(window_environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Start a screen and a bus, and give the environment of the programs there."""
    with (
        # Not the one of the other tests: another window would take the keyboard away.
        screen() as display,
        # Sockets have room for 108 bytes, which the folder of a test may take.
        tempfile.TemporaryDirectory(prefix="composing-", dir="/tmp") as folder,
        private_bus(Path(folder)) as bus,
    ):
        yield {
            **window_environment,
            "DISPLAY": display,
            "PATH": "/usr/bin:/bin",  # anthy's engine is a program for Debian's Python
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
            "XDG_CONFIG_HOME": f"{folder}/config",
            "XDG_DATA_HOME": f"{folder}/share",
            "XDG_CACHE_HOME": f"{folder}/cache",
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",  # GTK's, which would start a bus of its own
            "QT_IM_MODULE": "ibus",
        }


@contextmanager
def serving(command: list[str], environment: dict[str, str], qtbot: QtBot) -> Iterator[None]:
    """Run an input method until the block ends; it is ready when it says where it listens."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    sockets = Path(environment["XDG_CONFIG_HOME"], "ibus", "bus")
    with started(command, **quiet) as server:
        qtbot.waitUntil(
            lambda: any("IBUS_ADDRESS" in each.read_text("utf-8") for each in sockets.glob("*")),
            timeout=patience.MILLISECONDS,
        )
        yield
        server.terminate()  # what it has started ends with it
        server.wait(patience.SECONDS)


KEPT = {
    "converted": "東京",
    "saved while composing": ["ありがとう"],
    "on another tab": "あいう",
    "back": "あいう",
    "after locking": "あいうえ",
}


@pytest.mark.needs("Xvfb", "dbus-daemon", "xdotool", "ibus", "/usr/libexec/ibus-engine-anthy")
@pytest.mark.row("Input methods: ibus with anthy, keys through X")
def test_japanese_is_kept_with_ibus(desktop: dict[str, str], qtbot: QtBot, tmp_path: Path) -> None:
    command = ["ibus-daemon", "--panel", "disable", "--config", "disable"]
    # Otherwise the daemon looks for engines while it is asked for one.
    subprocess.run(["ibus", "write-cache"], env=desktop, check=True, capture_output=True)
    with serving(command, desktop, qtbot):
        assert play("composing_acts", "ibus", tmp_path / "data", desktop) == KEPT


@pytest.mark.needs("Xvfb", "dbus-daemon", "xdotool", "fcitx5", ANTHY_OF_FCITX)
@pytest.mark.row("Input methods: fcitx5 with anthy, over the protocol of ibus, keys through X")
def test_japanese_is_kept_with_fcitx5(
    desktop: dict[str, str], qtbot: QtBot, tmp_path: Path
) -> None:
    profile = Path(desktop["XDG_CONFIG_HOME"], "fcitx5", "profile")
    profile.parent.mkdir(parents=True)
    profile.write_text(PROFILE, encoding="utf-8")
    with serving(["fcitx5", "--disable", "classicui,notificationitem"], desktop, qtbot):
        assert play("composing_acts", "fcitx5", tmp_path / "data", desktop) == KEPT
