"""Makes a package for Fedora and openSUSE from the frozen folder, with rpmbuild."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path

from aimstars_desktop import __version__
from tools.packages.linux_tree import DESCRIPTION, NAME, SUMMARY, arrange, version_of

SPEC = """\
Name: {name}
Version: {version}
Release: 1
Summary: {summary}
License: MIT AND LGPL-3.0-only AND LGPL-2.1-or-later AND Apache-2.0 AND BSD-3-Clause AND PSF-2.0
# The libraries in the folder are for this program alone; what it needs of the system is named here.
AutoReqProv: no
Requires: glibc >= {libc}
Requires: libEGL.so.1()(64bit)
Requires: libGL.so.1()(64bit)
Requires: libX11.so.6()(64bit)
Requires: libdbus-1.so.3()(64bit)
Requires: libfontconfig.so.1()(64bit)
Requires: libgssapi_krb5.so.2()(64bit)
Requires: libxcb.so.1()(64bit)
Recommends: libcups.so.2()(64bit)

# PyInstaller has stripped the programs; what it appended to them must not be stripped again.
%global debug_package %{{nil}}
%global __os_install_post %{{nil}}
%global _build_id_links none
%global _binary_payload w7.xzdio
# Two builds of one commit are the same file.
%global _buildhost reproducible
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1

%description
{description}

%install
cp --archive {tree}/. %{{buildroot}}

%files
%defattr(-,root,root,-)
{files}
"""


def make(program: Path, icons: Path, work: Path, into: Path) -> Path:
    """Make the package and return its path.

    There are no scriptlets: nothing runs as root, and nobody's diary is touched.

    Args:
        program: the frozen folder.
        icons: a tree of hicolor.
        work: an empty folder for the package's content.
        into: where the package goes.
    """
    tree = work / "tree"
    arrange(program, icons, tree)
    spec = work / f"{NAME}.spec"
    text = SPEC.format(
        name=NAME,
        version=version_of(__version__),
        summary=SUMMARY.capitalize(),
        libc=platform.libc_ver()[1],
        description="\n\n".join(DESCRIPTION),
        tree=tree,
        files="\n".join(_entries(tree)),
    )
    spec.write_text(text, encoding="utf-8")
    command = ["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {work}"]
    subprocess.run([*command, str(spec)], check=True, capture_output=True, text=True)
    (built,) = (work / "RPMS").rglob("*.rpm")
    return Path(shutil.move(built, into / built.name))


def _entries(tree: Path) -> list[str]:
    """Name what the package owns: its own folder whole, elsewhere the files alone."""
    home = tree / "usr/lib" / NAME
    owned = [home, tree / "usr/share/doc" / NAME]
    files = [
        path
        for path in sorted(tree.rglob("*"))
        if (path.is_symlink() or path.is_file())
        and not any(folder in path.parents for folder in owned)
    ]
    return [f'"/{path.relative_to(tree)}"' for path in [*owned, *files]]
