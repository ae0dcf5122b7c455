"""Makes a package for Debian and Ubuntu from the frozen folder, with dpkg-deb."""

from __future__ import annotations

import hashlib
import platform
import subprocess
from pathlib import Path
from textwrap import indent

from aimstars_desktop import __version__
from tools.packages.linux_tree import DESCRIPTION, NAME, SUMMARY, arrange, version_of

CONTROL = """\
Package: {name}
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: The Aim for the Stars developers <aimstars@users.noreply.github.com>
Installed-Size: {size}
Depends: libc6 (>= {libc}), libdbus-1-3, libegl1, libfontconfig1, libgl1,
 libgssapi-krb5-2, libx11-6, libxcb1
Recommends: fonts-dejavu-core | fonts-liberation | fonts-noto-core, libcups2
Suggests: fonts-noto-color-emoji, hunspell-de-de, hunspell-es, hunspell-fr, hunspell-sv
Description: {summary}
{description}
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
    arrange(program, icons, work)
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
        summary=SUMMARY,
        description=indent("\n.\n".join(DESCRIPTION), " "),
    )
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text(
        "".join(f"{_md5(f)}  {f.relative_to(work)}\n" for f in files if not f.is_symlink()),
        encoding="utf-8",
    )
    package = into / f"{NAME}_{version_of(__version__)}_{architecture}.deb"
    _output("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(work), str(package))
    return package


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
