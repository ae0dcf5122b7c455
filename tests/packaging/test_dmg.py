"""The disk image for macOS, laid out by dmgbuild itself; the tools of macOS are replaced."""

from __future__ import annotations

import importlib
import platform
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from ds_store import DSStore

from tests.packaging.conftest import ROOT
from tools.packages import macos

SETTINGS = ROOT / "packaging" / "macos" / "dmg_settings.py"
VOLUME = "Aim for the Stars"


@pytest.fixture
def dmgbuild(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return dmgbuild, which asks for the version of macOS when it is imported."""
    monkeypatch.setattr(platform, "mac_ver", lambda: ("13.0", ("", "", ""), "arm64"))
    return importlib.import_module("dmgbuild.core")


class Hdiutil:
    """Mounts a folder instead of an image, and notes what it is asked for."""

    def __init__(self, mounted: Path) -> None:
        self.mounted = mounted
        self.asked: dict[str, tuple[str, ...]] = {}

    def __call__(self, command: str, *arguments: str, **_: object) -> tuple[int, dict[str, Any]]:
        self.asked[command] = arguments
        entity = {"mount-point": str(self.mounted), "dev-entry": "/dev/disk9"}
        return 0, {"system-entities": [entity]}


def call(command: Sequence[str]) -> int:
    """Copy as the tool of macOS does; nothing has to be written to a disk here."""
    tool, source, target = command
    if tool == "/usr/bin/ditto":
        shutil.copytree(source, target, symlinks=True)
    return 0


def test_the_image_shows_the_program_beside_the_folder_it_is_dragged_to(
    dmgbuild: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = tmp_path / f"{macos.NAME}.app"
    (app / "Contents").mkdir(parents=True)
    hdiutil = Hdiutil(tmp_path / "volume")
    hdiutil.mounted.mkdir()
    monkeypatch.setattr(dmgbuild, "hdiutil", hdiutil)
    monkeypatch.setattr(subprocess, "call", call)

    image = tmp_path / "Aim-for-the-Stars.dmg"
    dmgbuild.build_dmg(str(image), VOLUME, str(SETTINGS), defines={"app": str(app)})

    assert (hdiutil.mounted / app.name / "Contents").is_dir()
    assert (hdiutil.mounted / "Applications").readlink() == Path("/Applications")
    assert VOLUME in hdiutil.asked["create"]
    assert "UDZO" in hdiutil.asked["convert"]
    with DSStore.open(str(hdiutil.mounted / ".DS_Store"), "r") as store:
        assert store[app.name]["Iloc"] == (140, 140)
        assert store["Applications"]["Iloc"] == (420, 140)
        assert store["."]["bwsp"]["WindowBounds"] == "{{200, 200}, {560, 320}}"
        assert store["."]["icvp"]["iconSize"] == 96
