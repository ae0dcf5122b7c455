"""Whether a machine has a screen, and which libraries Qt lacks."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from aimstars_desktop import system


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""},
        {"QT_QPA_PLATFORM": "xcb"},
        {"DISPLAY": ":4711"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": "unix:4711.0"},
    ],
)
def test_a_missing_screen_is_explained_with_what_to_do(
    environ: dict[str, str],
) -> None:
    sentence = system.screen_is_missing(environ, "linux")
    assert sentence is not None
    assert "\n" not in sentence
    for way in ("ssh -X", "xvfb-run", "QT_QPA_PLATFORM=offscreen", "aimstars db"):
        assert way in sentence


@pytest.mark.parametrize(
    "environ",
    [
        {"DISPLAY": "elsewhere:0"},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":4711"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:size=800x600"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": "elsewhere:1"},
        {"QT_QPA_PLATFORM": "wayland;xcb"},
    ],
)
def test_a_display_or_an_explicit_platform_is_a_screen(environ: dict[str, str]) -> None:
    assert system.screen_is_missing(environ, "linux") is None


@pytest.mark.window
def test_a_server_that_listens_is_a_screen(display: str) -> None:
    assert system.screen_is_missing({"DISPLAY": display}, "linux") is None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_macos_and_windows_never_lack_a_screen(platform: str) -> None:
    assert system.screen_is_missing({}, platform) is None


def packages(environ: dict[str, str], *present: str) -> set[str]:
    lacking = system.lacking(environ, "linux", loads=lambda soname: soname in present)
    return {library.package for library in lacking}


def test_what_is_needed_depends_on_the_screen() -> None:
    unseen = packages({"QT_QPA_PLATFORM": "offscreen"})
    assert "libegl1" in unseen
    assert "libxcb-cursor0" not in unseen
    assert packages({"DISPLAY": ":0"}) - unseen == {library.package for library in system.X11}
    assert packages({"WAYLAND_DISPLAY": "wayland-0"}) - unseen == {"libwayland-cursor0"}


def test_what_is_there_is_not_asked_for() -> None:
    assert "libgl1" not in packages({"DISPLAY": ":0"}, "libGL.so.1")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_have_what_qt_needs(platform: str) -> None:
    assert system.lacking({}, platform, loads=lambda _soname: False) == ()


def test_missing_libraries_are_said_with_the_line_that_installs_them() -> None:
    sentence = system.libraries_are_missing(
        {"DISPLAY": ":0"}, "linux", loads=lambda soname: soname != "libxcb-icccm.so.4"
    )
    assert sentence is not None
    assert "libxcb-icccm.so.4" in sentence
    assert "sudo apt-get install -y --no-install-recommends libxcb-icccm4" in sentence


def test_nothing_is_said_when_nothing_is_missing() -> None:
    said = system.libraries_are_missing({"DISPLAY": ":0"}, "linux", loads=lambda _soname: True)
    assert said is None


def test_the_linker_is_asked() -> None:
    assert system.can_load("libc.so.6")
    assert not system.can_load("libnobody-has-this.so.9")


@pytest.mark.parametrize("before", [{}, {"LD_LIBRARY_PATH": "/opt/lib"}])
def test_programs_that_the_frozen_one_starts_get_the_library_path_of_before(
    before: dict[str, str],
) -> None:
    environ = {"HOME": "/home/maya", **before}
    if "LD_LIBRARY_PATH" in before:
        environ["LD_LIBRARY_PATH_ORIG"] = before["LD_LIBRARY_PATH"]
    environ["LD_LIBRARY_PATH"] = "/opt/aimstars/_internal"
    system.give_back_library_path(environ)
    assert environ == {"HOME": "/home/maya", **before}


@pytest.mark.parametrize(("platform", "told"), [("win32", ["org.example.Id"]), ("linux", [])])
def test_the_taskbar_of_windows_is_told_the_id(
    platform: str, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=heard.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    system.name_for_taskbar("org.example.Id")
    assert heard == told


COMMAND = "cli.main(['--data-dir', '.', 'db', 'current'])"
WINDOW = """
from PySide6.QtCore import QTimer
from aimstars_desktop.ui.app.application import Application
start = Application.start

def watched(application, **how):
    start(application, **how)
    often = QTimer(application)
    often.timeout.connect(lambda: unlock.sign_up.isVisible() and application.window.close())
    unlock = application.window.unlock
    often.start(20)

Application.start = watched
cli.main(['--data-dir', '.'])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's own")
@pytest.mark.parametrize("started", [COMMAND, WINDOW], ids=["command", "window"])
def test_no_other_process_reads_the_memory_of_the_program(tmp_path: Path, started: str) -> None:
    script = (
        "import ctypes, resource\n"
        "from aimstars_desktop import cli\n"
        f"{started}\n"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(sys.path),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 0"
