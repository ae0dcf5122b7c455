"""Notices translations that are to be compiled; each start asks, so little is imported for it."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "translations"
COMPILER = ROOT / "tools" / "translations.py"


def stale() -> list[Path]:
    """Return the translations whose compiled form is missing or out of date."""
    return [
        source
        for source in sorted(SOURCES.glob("*.ts"))
        if not (compiled := source.with_suffix(".qm")).exists()
        or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns
    ]


def refresh(python: Path) -> None:
    """Compile stale translations with the tools of that Python; without Qt, do nothing."""
    if stale():
        import subprocess

        command = [str(python), "-I", str(COMPILER), "release"]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            print("The translations could not be compiled; texts stay English.", file=sys.stderr)
