"""Writes THIRD_PARTY.txt: every component of a package, with its full licence."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from importlib.metadata import Distribution, distribution
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

DISTRIBUTIONS = (
    "alembic",
    "bcrypt",
    "cffi",
    *(["chunspell"] if find_spec("hunspell") else ()),  # not on Intel Macs
    "linkify-it-py",
    "Mako",
    "markdown-it-py",
    "MarkupSafe",
    "mdurl",
    "msgspec",
    "platformdirs",
    "PyNaCl",
    "PySide6_Essentials",
    "PyYAML",
    "pyinstaller",
    "shiboken6",
    "SQLAlchemy",
    "sqlcipher3",
    "typing_extensions",
)
"""What is frozen; of PyInstaller, the few lines that start the program."""

QT = (
    "Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3, "
    "which follows at the end together with the GNU General Public License that it builds on.\n\n"
    "They lie beside the program as libraries of their own (in _internal/PySide6 and "
    "_internal/shiboken6) and may be replaced by others of the same interface: put yours in their "
    "place, and the program uses them. Their source is offered by The Qt Company on its site for "
    "downloads, under the version that --version names.\n\n"
    "Qt itself holds, among others: FreeType (FTL), HarfBuzz (MIT), libjpeg-turbo (BSD, IJG), "
    "libpng (libpng), PCRE2 (BSD), ICU (Unicode-3.0), md4c (MIT), zlib (Zlib)."
)

SQLCIPHER = (
    "Copyright (c) Zetetic LLC. All rights reserved.\n\n"
    "Redistribution and use in source and binary forms, with or without modification, are "
    "permitted provided that the following conditions are met:\n"
    "    * Redistributions of source code must retain the above copyright notice, this list of "
    "conditions and the following disclaimer.\n"
    "    * Redistributions in binary form must reproduce the above copyright notice, this list of "
    "conditions and the following disclaimer in the documentation and/or other materials provided "
    "with the distribution.\n"
    "    * Neither the name of the ZETETIC LLC nor the names of its contributors may be used to "
    "endorse or promote products derived from this software without specific prior written "
    "permission.\n\n"
    'THIS SOFTWARE IS PROVIDED BY ZETETIC LLC "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, '
    "INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A "
    "PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL ZETETIC LLC BE LIABLE FOR ANY DIRECT, "
    "INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT "
    "LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR "
    "BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, "
    "STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE "
    "USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n\n"
    "SQLite is in the public domain. OpenSSL, inside it, is under the Apache License, version 2.0, "
    "whose text stands with bcrypt above."
)


HUNSPELL = (
    "Hunspell, inside chunspell, is used under the GNU Lesser General Public License, version 2.1 "
    "or any later version, of which version 3 follows at the end. It lies beside the program (in "
    "_internal/hunspell) and may be replaced by another one of the same interface. Its authors "
    "are Kevin Hendricks, László Németh and others.\n\n"
    "The English dictionary (en_US) is made from SCOWL:\n\n"
    "Copyright 2000-2018 by Kevin Atkinson\n\n"
    "Permission to use, copy, modify, distribute and sell these word lists, the associated "
    "scripts, the output created from the scripts, and its documentation for any purpose is "
    "hereby granted without fee, provided that the above copyright notice appears in all copies "
    "and that both that copyright notice and this permission notice appear in supporting "
    "documentation. Kevin Atkinson makes no representations about the suitability of this array "
    'for any purpose. It is provided "as is" without express or implied warranty.\n\n'
    "The list builds on 12Dicts and ENABLE (Alan Beale), Moby Words II (Grady Ward, in the public "
    "domain), WordNet (Princeton University), the UK Advanced Cryptics Dictionary (J Ross "
    "Beresford) and the affix file of Ispell (Geoff Kuenning), under terms that allow this."
)


def write(path: Path) -> None:
    """Write the file for the packages that are installed here.

    Raises:
        SystemExit: a package names no licence.
    """
    parts = [("Aim for the Stars", (ROOT / "LICENSE").read_text(encoding="utf-8"))]
    parts.append(("Python", _python()))
    for name in DISTRIBUTIONS:
        found = distribution(name)
        parts.append((f"{found.name} {found.version}", _text(found)))
    parts.append(("SQLCipher, SQLite, OpenSSL", SQLCIPHER))
    parts.append(("Hunspell, and its English dictionary", HUNSPELL))
    parts.append(("Qt", QT))
    for name in ("LGPL-3", "GPL-3"):
        text = (ROOT / f"packaging/licences/{name}.txt").read_text(encoding="utf-8")
        parts.append((name, text))
    lines = ["This program is made of these parts.\n"]
    lines += [f"{'=' * 78}\n{name}\n{'=' * 78}\n\n{text.strip()}\n" for name, text in parts]
    path.write_text("\n".join(lines), encoding="utf-8")


def copy_of_system(program: Path) -> int:
    """Copy the licences of Debian's libraries into the program's folder.

    Returns:
        How many packages of Debian they come from; 0 where there is no dpkg.
    """
    packages = packages_of_system(program)
    if not packages:
        return 0
    place = program / "_internal" / "licences"
    place.mkdir()
    for package in sorted(packages):
        known = Path("/usr/share/doc", package, "copyright")
        if known.exists():
            shutil.copyfile(known, place / f"{package}.txt")
    for text in Path("/usr/share/common-licenses").iterdir():  # the files above point to them
        if text.is_file() and not text.is_symlink():
            shutil.copyfile(text, place / text.name)
    return len(packages)


def packages_of_system(program: Path) -> set[str]:
    """Return the packages of Debian whose libraries are in the program's folder.

    Args:
        program: the frozen folder.

    Returns:
        Their names; none where there is no dpkg.
    """
    if not shutil.which("dpkg-query"):
        return set()
    libraries = {f.name for f in (program / "_internal").glob("lib*.so*")}
    return {package for name in libraries for package in _owners(name)}


def _owners(library: str) -> set[str]:
    done = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"],  # noqa: S607 - where Debian has it
        check=False,
        capture_output=True,
        text=True,
    )
    return {line.split(":")[0] for line in done.stdout.splitlines() if not line.startswith("div")}


def _python() -> str:
    for folder in ("stdlib", "data"):
        text = Path(sysconfig.get_path(folder), "LICENSE.txt")
        if text.exists():
            return text.read_text(encoding="utf-8")
    return "Python Software Foundation License, version 2: https://docs.python.org/3/license.html"


def _text(found: Distribution) -> str:
    """Return the licence files of a package, otherwise its licence name."""
    texts = [
        str(file.read_text())
        for file in found.files or ()
        if ".dist-info" in str(file)
        and file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))
    ]
    if texts:
        return "\n\n".join(texts)
    for name in ("License-Expression", "License"):
        if name in found.metadata:
            return str(found.metadata[name])
    raise SystemExit(f"{found.name} names no licence")
