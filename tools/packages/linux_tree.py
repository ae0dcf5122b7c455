"""Lays out the frozen program as Linux distributions expect it, for packages of any kind."""

from __future__ import annotations

import gzip
import os
import re
import shutil
from pathlib import Path

from aimstars_desktop.config import APP_ID

ROOT = Path(__file__).resolve().parent.parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "aimstars-desktop"
PROGRAMS = ("aimstars", "aimstars-cli")

SUMMARY = "private self-reflection diary"
DESCRIPTION = (
    """\
Write down the moments of your day, and say of each whether you are proud of
it or will grow from it. Days in a row make a streak, a week has its goals,
and all of it earns points.""",
    """\
Everything stays on this computer; the program uses no network. Removing the
package leaves the diary where it is, in the user's home folder.""",
)
"""Paragraphs, in lines as they stand in the description of a package."""


def arrange(program: Path, icons: Path, root: Path) -> None:
    """Place every file below an empty folder that stands for ``/``.

    Args:
        program: the frozen folder.
        icons: a tree of hicolor.
        root: where the files go.
    """
    home = root / "usr/lib" / NAME
    shutil.copytree(program, home, symlinks=True)
    binaries = root / "usr/bin"
    binaries.mkdir(parents=True)
    manuals = root / "usr/share/man/man1"
    manuals.mkdir(parents=True)
    manual = _packed((LINUX / "aimstars.1").read_bytes())
    for name in PROGRAMS:
        (binaries / name).symlink_to(f"../lib/{NAME}/{name}")
        (manuals / f"{name}.1.gz").write_bytes(manual)
    for folder, end in (("applications", "desktop"), ("metainfo", "metainfo.xml")):
        place = root / "usr/share" / folder
        place.mkdir(parents=True)
        shutil.copyfile(LINUX / f"{APP_ID}.{end}", place / f"{APP_ID}.{end}")
    shutil.copytree(icons, root / "usr/share/icons/hicolor")
    words = root / "usr/share/doc" / NAME
    words.mkdir(parents=True)
    shutil.copyfile(program / "_internal/THIRD_PARTY.txt", words / "copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (words / "changelog.gz").write_bytes(_packed(changes))
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def version_of(version: str) -> str:
    """Return a version in the ordering of dpkg and rpm: a pre-release begins with a tilde.

    Without that, 0.2.0 would be older than 0.2.0.dev0.
    """
    return re.sub(r"\.?(a|b|rc|dev)(\d+)", r"~\1\2", version)


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)
