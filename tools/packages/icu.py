"""Makes the data of ICU small: Qt brings 32 MB of it, and asks for little.

Of ICU, Qt6Core takes the order of strings, case, code pages, and the names of time zones. The
program and the dialogs of Qt use the first two, and case needs no data. So what stays is the order
of every language and what is common to all of them; names of time zones fall back to "GMT+1".
"""

from __future__ import annotations

import itertools
import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

FORMAT = b"CmnD"
"""Marks the header of a collection of data, 12 bytes after its begin: ICU's ucmndata.h."""

KEPT = re.compile(r"coll/|(?!res_index)[A-Za-z0-9]{4,}\.(res|icu)$")
"""The order of each language, and files at the top that are named after no language."""

DROPPED = frozenset(("unames.icu",))
"""The names of all characters."""

SOURCE = """\
    .section .rodata
    .globl {name}
    .type {name}, @object
    .balign 16
{name}:
    .incbin "data"
    .size {name}, . - {name}
    .section .note.GNU-stack, "", @progbits
"""


def shorten(program: Path) -> None:
    """Replace the library with ICU's data, where there is one, by one that holds what is used."""
    for library in program.rglob("libicudata.so.*"):
        if not library.is_symlink():
            write(library, library)


def write(source: Path, target: Path) -> None:
    """Write a library that offers the same name as another, with less behind it."""
    _, _, number = source.name.rpartition(".")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "data").write_bytes(packed(source.read_bytes()))
        (work / "data.s").write_text(SOURCE.format(name=f"icudt{number}_dat"), encoding="ascii")
        for command in (
            ("as", "data.s", "-o", "data.o"),
            ("ld", "-shared", "-soname", source.name, "data.o", "-o", "library"),
        ):
            subprocess.run(command, check=True, cwd=work)
        target.write_bytes((work / "library").read_bytes())


def packed(library: bytes) -> bytes:
    """Return the header of the data in a library, with the table and content of what is kept."""
    start = library.index(FORMAT) - 12
    (length,) = struct.unpack_from("<H", library, start)
    kept = [(name, data) for name, data in items(library, start + length) if is_kept(name)]
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in kept)
    place = 4 + 8 * len(kept)
    offset = place + len(names)
    table, content = struct.pack("<I", len(kept)), b""
    for name, data in kept:
        # Data begins at multiples of 16, counted from the header: ICU reads it where it lies.
        content += b"\0" * (-(length + offset + len(content)) % 16)
        table += struct.pack("<II", place, offset + len(content))
        place += len(name) + 1
        content += data
    return library[start : start + length] + table + names + content


def items(library: bytes, table: int) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of each item but the last, whose end no table tells."""
    (count,) = struct.unpack_from("<I", library, table)
    places = list(struct.iter_unpack("<II", library[table + 4 : table + 4 + 8 * count]))
    for (name, data), (_, end) in itertools.pairwise(places):
        text = library[table + name : library.index(b"\0", table + name)].decode("ascii")
        yield text, library[table + data : table + end]


def is_kept(name: str) -> bool:
    """Say whether something may ask for an item, which is named like ``icudt73l/coll/sv.res``."""
    _, _, rest = name.partition("/")
    return rest not in DROPPED and KEPT.match(rest) is not None
