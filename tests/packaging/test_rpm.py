"""The .rpm: its content and needs, and that it can be installed, run and removed in a root."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from aimstars_desktop import __version__
from aimstars_desktop.config import APP_ID
from tests.packaging.conftest import Frozen, output

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("rpmbuild"),
    pytest.mark.row("`.rpm` in an empty root on Debian 12"),
]


@pytest.fixture(scope="module")
def package(frozen: Frozen) -> Path:
    return frozen.rpm


def rpm(root: Path) -> tuple[str | Path, ...]:
    """Return the command for a root with its own list of packages; Debian keeps it in the home."""
    return ("rpm", "--root", root, "--dbpath", "/var/lib/rpm")


@pytest.fixture(scope="module")
def root(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Install the package into an empty root, as rpm does on a system that has what it needs."""
    folder = tmp_path_factory.mktemp("rpm") / "root"
    folder.mkdir()
    output(*rpm(folder), "--install", "--nodeps", package)
    yield folder
    shutil.rmtree(folder)


def test_no_script_of_it_ever_runs_so_none_can_touch_a_diary(package: Path) -> None:
    assert output("rpm", "--query", "--package", "--scripts", package) == ""


def test_it_holds_the_same_files_as_the_deb(frozen: Frozen, package: Path, tmp_path: Path) -> None:
    output("dpkg-deb", "--extract", frozen.package, tmp_path)
    there = {
        f"/{path.relative_to(tmp_path)}"
        for path in tmp_path.rglob("*")
        if path.is_symlink() or path.is_file()
    }
    listed = set(output("rpm", "--query", "--package", "--list", package).splitlines())
    assert there <= listed
    folders = listed - there
    assert all(folder.startswith("/usr/lib/aimstars-desktop") for folder in folders - {DOCS})


DOCS = "/usr/share/doc/aimstars-desktop"


def test_everything_belongs_to_root(package: Path) -> None:
    asked = "[%{FILEUSERNAME}:%{FILEGROUPNAME}\n]"
    owners = output("rpm", "--query", "--package", "--queryformat", asked, package)
    assert set(owners.split()) == {"root:root"}


def test_it_asks_for_the_libraries_that_it_does_not_bring_along(package: Path) -> None:
    needs = output("rpm", "--query", "--package", "--requires", package).splitlines()
    assert {f"lib{name}()(64bit)" for name in ("EGL.so.1", "dbus-1.so.3", "gssapi_krb5.so.2")} <= {
        *needs
    }
    assert any(need.startswith("glibc >= ") for need in needs)


def test_it_is_installed_runs_and_leaves_with_the_diary_untouched(
    root: Path, tmp_path: Path
) -> None:
    program = root / "usr/lib/aimstars-desktop/aimstars-cli"
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    assert __version__ in run("--version")
    assert all(line.startswith("ok ") for line in run("--self-test").splitlines())
    run("db", "upgrade")
    diary = tmp_path / ".local/share/aimstars_desktop/aimstars.db"
    before = diary.read_bytes()
    assert (root / "usr/bin/aimstars").readlink() == Path("../lib/aimstars-desktop/aimstars")
    assert (root / f"usr/share/applications/{APP_ID}.desktop").is_file()
    output(*rpm(root), "--erase", "aimstars-desktop")
    assert not program.exists()
    assert not os.path.lexists(root / "usr/bin/aimstars")
    assert diary.read_bytes() == before
