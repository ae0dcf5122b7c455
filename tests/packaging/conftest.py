"""The frozen program, built once for all tests here; they take minutes and run with --long."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tests import patience
from tests.migrations import rows
from tools.packages import build

ROOT = Path(__file__).resolve().parent.parent.parent
READY = "FROZEN_OUT"
"""Names a folder of an earlier ``./package deb --out FOLDER``, for whoever works on these tests."""


def output(*command: str | Path) -> str:
    """Run a command and return what it prints."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@dataclass(frozen=True)
class Frozen:
    """What ./package has made."""

    out: Path

    @property
    def program(self) -> Path:
        return self.out / "dist" / "aimstars"

    @property
    def rpm(self) -> Path:
        """The package for Fedora and openSUSE, which is made of the same folder when asked for."""
        found = next(self.out.glob("*.rpm"), None)
        return found or build.make("rpm", self.program, self.out)

    @property
    def package(self) -> Path:
        (found,) = self.out.glob("*.deb")
        return found


@pytest.fixture(scope="session")
def frozen(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Frozen:
    """Freeze the program and make a .deb, once for all workers."""
    if READY in os.environ:
        return Frozen(Path(os.environ[READY]))
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    out = shared / "package"
    lock = QLockFile(str(shared / "package.lock"))
    lock.setStaleLockTime(0)
    lock.lock()
    try:
        if not (out / "done").exists():
            out.mkdir()
            command = [sys.executable, str(ROOT / "tools/packages/build.py"), "deb"]
            subprocess.run([*command, "--out", str(out)], check=True, cwd=out)
            (out / "done").touch()
    finally:
        lock.unlock()
    return Frozen(out)


@pytest.fixture(scope="session")
def old_diaries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a diary of every revision."""
    folder = tmp_path_factory.mktemp("diaries")
    for revision in CHAIN:
        rows.make(folder / f"{revision}.db", revision)
    return folder


@pytest.fixture
def weston(tmp_path: Path, qtbot: QtBot) -> Iterator[dict[str, str]]:
    """Start a Wayland compositor without a screen, and return the environment for its programs."""
    place = tmp_path / "wayland"
    place.mkdir(mode=0o700)
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(place), "WAYLAND_DISPLAY": "tests"}
    environment["QT_QPA_PLATFORM"] = "wayland"
    command = ["weston", "--backend=headless-backend.so", "--socket=tests", "--idle-time=0"]
    server = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        qtbot.waitUntil((place / "tests").exists, timeout=patience.MILLISECONDS)
        yield environment
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def removed_afterwards(folder: Path) -> Iterator[Path]:
    """Give a large folder that is gone when the test is over."""
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
