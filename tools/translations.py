"""Collects the texts of the program (lupdate) and compiles the translations (lrelease).

``tools/translations.py`` does both, for whoever changed a text or a translation; ``… release``
compiles only, as ./run and ./test do when a .ts file is newer than its .qm file.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "translations"
ENGLISH = "aimstars_en.ts"
"""English itself: it holds the plurals only."""


def stale() -> list[Path]:
    """Return the translations whose compiled form is missing or older."""
    return [
        source
        for source in sorted(SOURCES.glob("*.ts"))
        if not (compiled := source.with_suffix(".qm")).exists()
        or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns
    ]


def refresh(python: Path) -> None:
    """Compile stale translations with the tools of that Python; without Qt it goes on untold."""
    if stale():
        command = [str(python), "-I", __file__, "release"]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            print("The translations could not be compiled; texts stay English.", file=sys.stderr)


def qt_tool(name: str) -> str:
    """Return a tool that PySide6-Essentials brings."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6-Essentials is not installed here; use .venv/bin/python.")
    tool = Path(spec.origin).parent / name
    return str(tool if tool.exists() else tool.with_suffix(".exe"))


def release(sources: Iterable[Path], into: Path) -> list[Path]:
    """Compile each .ts file into a .qm file in the folder ``into`` and return those."""
    made = []
    for source in sources:
        made.append(into / f"{source.stem}.qm")
        command = [qt_tool("lrelease"), "-silent", str(source), "-qm", str(made[-1])]
        subprocess.run(command, check=True)
    return made


def update() -> None:
    """Bring every .ts file up to date with the texts in the program."""
    modules = sorted(str(path) for path in (ROOT / "aimstars_desktop").rglob("*.py"))
    for source in sorted(SOURCES.glob("*.ts")):
        plurals = ["-pluralonly"] if source.name == ENGLISH else []
        options = ["-silent", "-no-obsolete", "-locations", "none", *plurals]
        subprocess.run([qt_tool("lupdate"), *options, *modules, "-ts", str(source)], check=True)


if __name__ == "__main__":
    if sys.argv[1:] != ["release"]:
        update()
    release(sorted(SOURCES.glob("*.ts")), SOURCES)
