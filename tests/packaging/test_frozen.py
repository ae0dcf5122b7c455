"""The frozen program works offscreen, under X11 and under Wayland; and it is small."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from aimstars_desktop import __version__
from aimstars_desktop.config import APP_ID, BUILT_NAME
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from tests.packaging.conftest import ROOT, Frozen
from tests.test_network import GUARD
from tools.packages import build, licences

pytestmark = [pytest.mark.long, pytest.mark.row("Folder on Debian 12, x86-64, Python 3.11")]

VERSIONS = "aimstars_desktop/migrations/versions"


def self_test(frozen: Frozen, environment: dict[str, str], *diaries: Path) -> list[str]:
    """Run the frozen program's trial of itself and return its lines.

    Args:
        frozen: the program.
        environment: names the platform.
        diaries: a folder of diaries to upgrade, if any.
    """
    done = subprocess.run(
        [frozen.program / "aimstars-cli", "--self-test", *diaries],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert all(line.startswith("ok ") for line in lines)
    return lines


def painted_on(lines: list[str]) -> str:
    """Return the platform on which the window was painted."""
    (line,) = [line for line in lines if "window: " in line]
    return line.split()[-1]


def test_it_proves_itself_without_a_screen_and_upgrades_diaries_of_every_revision(
    frozen: Frozen, old_diaries: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    lines = self_test(frozen, environment, old_diaries)
    assert painted_on(lines) == "offscreen"
    assert sum("upgrade of" in line for line in lines) == len(CHAIN)


@pytest.mark.window
def test_it_proves_itself_under_x11(frozen: Frozen, window_environment: dict[str, str]) -> None:
    assert painted_on(self_test(frozen, window_environment)) == "xcb"


@pytest.mark.needs("weston")
def test_it_proves_itself_under_wayland(frozen: Frozen, weston: dict[str, str]) -> None:
    assert painted_on(self_test(frozen, weston)) == "wayland"


def test_it_opens_no_socket_of_the_internet(frozen: Frozen) -> None:
    done = subprocess.run(
        [*GUARD, str(frozen.program / "aimstars-cli"), "--self-test"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_revisions_are_those_of_the_source(frozen: Frozen) -> None:
    inside = frozen.program / "_internal" / VERSIONS
    source = {p.name: p.read_bytes() for p in (ROOT / VERSIONS).rglob("*.py")}
    assert {p.name: p.read_bytes() for p in inside.rglob("*.py")} == source
    assert len(source) == len(CHAIN)


def test_both_programs_name_their_versions(frozen: Frozen) -> None:
    for name in ("aimstars", "aimstars-cli"):
        command: list[str | Path] = [frozen.program / name, "--version"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.startswith(f"Aim for the Stars {__version__}\n")


def test_it_holds_one_sqlite_library_and_no_gtk(frozen: Frozen) -> None:
    names = {p.name for p in (frozen.program / "_internal").rglob("*.so*")}
    assert not [
        name for name in names if name.startswith(("libsqlite3", "libgtk", "libcups.", "libgnutls"))
    ]
    assert any(name.startswith("_sqlite3.") for name in names)


def test_the_licences_of_all_parts_are_in_it(frozen: Frozen) -> None:
    inside = frozen.program / "_internal"
    text = (inside / "THIRD_PARTY.txt").read_text(encoding="utf-8")
    for words in ("SQLAlchemy 2.", "PySide6", "GNU LESSER GENERAL PUBLIC LICENSE", "ZETETIC"):
        assert words in text
    if shutil.which("dpkg-query"):
        assert list((inside / "licences").glob("libglib2.0-0*.txt"))  # "t64" on newer ones


def test_each_module_in_it_comes_from_a_component_with_a_known_licence(frozen: Frozen) -> None:
    contents = (frozen.out / "work" / "aimstars" / "PYZ-00.toc").read_text(encoding="utf-8")
    modules = {name.partition(".")[0] for name, *_ in ast.literal_eval(contents)[1]}
    owners = importlib.metadata.packages_distributions()
    # What belongs to no distribution is Python's own, or made by PyInstaller.
    parts = {owner for name in modules for owner in owners.get(name, [])}
    assert "SQLAlchemy" in parts
    assert parts - {"aimstars-desktop", *licences.DISTRIBUTIONS} == set()


@pytest.mark.row("AppImage: its folder")
def test_what_becomes_an_appimage_starts(frozen: Frozen, tmp_path: Path) -> None:
    for name in ("dist", "made"):
        (tmp_path / name).symlink_to(frozen.out / name)
    tool = tmp_path / "bin" / "appimagetool"  # it is not in Debian
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n", encoding="utf-8")
    tool.chmod(0o755)
    search = {**os.environ, "PATH": f"{tool.parent}:{os.environ['PATH']}"}
    script = ROOT / "packaging" / "linux" / "appimage.sh"
    packed = subprocess.run(
        [script, tmp_path], env=search, capture_output=True, text=True, check=True
    )
    folder = tmp_path / "aimstars.AppDir"
    assert packed.stdout.splitlines()[0] == str(folder)
    for name in ("AppRun", "usr/bin/aimstars", "usr/bin/aimstars-cli"):
        command: list[str | Path] = [folder / name, "--version"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.startswith(f"Aim for the Stars {__version__}\n")
    for name in (f"{APP_ID}.desktop", f"{APP_ID}.png", ".DirIcon"):
        assert (folder / name).is_file()


def test_the_folder_is_under_120_million_bytes(frozen: Frozen) -> None:
    assert build.megabytes(frozen.program) < 120


def test_a_second_start_of_the_frozen_program_makes_the_diary_once(
    frozen: Frozen, tmp_path: Path
) -> None:
    program = frozen.program / "aimstars-cli"
    command: list[str | Path] = [program, "--data-dir", tmp_path, "db", "upgrade"]
    for _ in range(2):
        assert subprocess.run(command, check=False, capture_output=True).returncode == 0
    with sqlite3.connect(tmp_path / "aimstars.db") as connection:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    assert revision == CHAIN[-1]


def test_a_second_build_of_the_same_commit_is_the_same_to_the_byte(
    frozen: Frozen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(build.EPOCH, build.time_of_commit())
    program = build.freeze(tmp_path)
    first, second = ({*contents(each)} for each in (frozen.program, program))
    assert first == second
    assert build.make("deb", program, tmp_path).read_bytes() == frozen.package.read_bytes()


def contents(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each file's path and the hash of what is in it, or where a link leads."""
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            yield name, str(path.readlink())
        elif path.is_file():
            yield name, hashlib.sha256(path.read_bytes()).hexdigest()


def test_it_knows_the_day_of_its_commit(frozen: Frozen) -> None:
    told = frozen.program / "_internal/aimstars_desktop/resources" / BUILT_NAME
    commit = datetime.fromtimestamp(int(build.time_of_commit()), UTC)
    assert date.fromisoformat(told.read_text("ascii").strip()) == commit.date()


def test_hash_and_bill_of_materials_stand_beside_the_package(frozen: Frozen) -> None:
    package = frozen.package
    told = Path(f"{package}.sha256").read_text(encoding="utf-8")
    assert told == f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.name}\n"
    parts = json.loads(Path(f"{package}.cdx.json").read_text("utf-8"))["components"]
    of_debian = {part["name"] for part in parts if part["purl"].startswith("pkg:deb/")}
    assert of_debian == licences.packages_of_system(frozen.program)
