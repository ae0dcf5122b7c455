"""Compiles what a Python for Windows under Wine lacks: ``python.exe`` and a few DLLs."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

TOOLS = "/usr/bin/x86_64-w64-mingw32-"
COMPILER = f"{TOOLS}gcc"

PROGRAM = """
#include <wchar.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **arguments) { return Py_Main(count, arguments); }
"""

CONVERTER = """
__declspec(dllexport) void *ucnv_open(const char *name, int *error) { *error = 4; return 0; }
"""
"""Says "file not found": Qt then goes on without ICU's code pages."""

RANDOM = """
#include <stddef.h>
__declspec(dllimport) unsigned char SystemFunction036(void *, unsigned long);
__declspec(dllexport) int ProcessPrng(unsigned char *buffer, size_t length)
{
    return SystemFunction036(buffer, (unsigned long) length);
}
"""
"""Random bytes, as bcrypt asks for them."""


def make(python: Path, qt_core: Path, system: Path) -> None:
    """Compile everything.

    Args:
        python: the folder with ``python311.dll``.
        qt_core: ``Qt6Core.dll``, which says what it takes from ICU.
        system: the folder of Wine's own DLLs.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        names = exported(python / "python311.dll")
        _make_program(work, python)
        _make_forwarder(work, names, python / "python3.dll")
        rest = sorted(imported(qt_core, "icuuc.dll") - {"ucnv_open"})
        stubs = "".join(f"__declspec(dllexport) void *{n}(void) {{ return 0; }}\n" for n in rest)
        _compile(work, CONVERTER + stubs, ["-shared", "-o", str(system / "icuuc.dll")])
        out = ["-shared", "-o", str(system / "bcryptprimitives.dll"), "-ladvapi32"]
        _compile(work, RANDOM, out)


def exported(library: Path) -> list[str]:
    """Return the names of what a DLL offers."""
    table = _dump(library).partition("[Ordinal/Name Pointer] Table")[2]
    return re.findall(r"^\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+\w+\s+)?(\w+)$", table, re.MULTILINE)


def imported(library: Path, other: str) -> set[str]:
    """Return the names of what a DLL takes from another."""
    part = _dump(library).partition(f"DLL Name: {other}\n")[2].partition("DLL Name:")[0]
    return set(re.findall(r"^\s+[0-9a-f]+\s+(?:<none>\s+)?[0-9a-f]+\s+(\w+)$", part, re.MULTILINE))


def _make_program(work: Path, python: Path) -> None:
    definition = _definition(work, "python311.dll", ["Py_Main"])
    library = work / "libpython311.a"
    subprocess.run([f"{TOOLS}dlltool", "-d", definition, "-l", library], check=True, cwd=work)
    _compile(work, PROGRAM, ["-municode", "-o", str(python / "python.exe"), str(library)])


def _make_forwarder(work: Path, names: Sequence[str], out: Path) -> None:
    """Make the DLL of the stable interface: each name of it leads to the real one."""
    definition = _definition(work, "python3.dll", [f"{n} = python311.{n}" for n in names])
    _compile(work, "", ["-shared", "-nostdlib", "-Wl,--entry=0", "-o", str(out), str(definition)])


def _definition(work: Path, library: str, names: Iterable[str]) -> Path:
    file = work / f"{library}.def"
    lines = [f"LIBRARY {library}", "EXPORTS", *names]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def _compile(work: Path, source: str, options: Sequence[str]) -> None:
    file = work / "source.c"
    file.write_text(source, encoding="utf-8")
    subprocess.run([COMPILER, "-O1", str(file), *options], check=True, cwd=work)


def _dump(library: Path) -> str:
    command = [f"{TOOLS}objdump", "-p", str(library)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
