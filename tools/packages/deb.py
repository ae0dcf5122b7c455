"""Makes a package for Debian and Ubuntu from the frozen folder, with dpkg-deb."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from aimstars_desktop import __version__
from aimstars_desktop.config import APP_ID

ROOT = Path(__file__).resolve().parent.parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "aimstars-desktop"
PROGRAMS = ("aimstars", "aimstars-cli")

CONTROL = """\
Package: {name}
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: The Aim for the Stars developers <aimstars@users.noreply.github.com>
Installed-Size: {size}
Depends: libc6 (>= {libc}), libegl1, libfontconfig1, libgl1, libx11-6, libxcb1
Recommends: fonts-dejavu-core | fonts-liberation | fonts-noto-core, libcups2
Suggests: fonts-noto-color-emoji
Description: private self-reflection diary
 Write down the moments of your day, and say of each whether you are proud of
 it or will grow from it. Days in a row make a streak, a week has its goals,
 and all of it earns points.
 .
 Everything stays on this computer; the program uses no network. Removing the
 package leaves the diary where it is, in the user's home folder.
"""


def make(program: Path, icons: Path, work: Path, into: Path) -> Path:
    """Make the package and return its path.

    There are no maintainer scripts: nothing runs as root, and nobody's diary is touched.

    Args:
        program: the frozen folder.
        icons: a tree of hicolor.
        work: an empty folder for the package's content.
        into: where the package goes.
    """
    _arrange(program, icons, work)
    control = work / "DEBIAN"
    control.mkdir(mode=0o755)
    files = sorted(p for p in work.rglob("*") if p.is_file() and control not in p.parents)
    architecture = _output("dpkg", "--print-architecture")
    text = CONTROL.format(
        name=NAME,
        version=version_of(__version__),
        architecture=architecture,
        size=sum(f.lstat().st_size for f in files) // 1024,
        libc=platform.libc_ver()[1],
    )
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text(
        "".join(f"{_md5(f)}  {f.relative_to(work)}\n" for f in files if not f.is_symlink()),
        encoding="utf-8",
    )
    package = into / f"{NAME}_{version_of(__version__)}_{architecture}.deb"
    _output("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(package))
    return package


def version_of(version: str) -> str:
    """Return a version in Debian's ordering: a pre-release begins with a tilde.

    Without that, 0.2.0 would be older than 0.2.0.dev0.
    """
    return re.sub(r"\.?(a|b|rc|dev)(\d+)", r"~\1\2", version)


def _arrange(program: Path, icons: Path, root: Path) -> None:
    """Place every file where Debian expects it."""
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


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
