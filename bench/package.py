"""Benchmark of the packages: size, build time, and first paint of the frozen program.

It freezes the program with bench/first_paint.py beside it, so that the frozen program is timed
against the same program from source and against a frozen bare window, in turns and in one run.
Needs PyInstaller (``./package`` puts it into .venv). ``bench/package.py FOLDER`` uses what an
earlier run has left in FOLDER.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.packages import build  # noqa: E402 - found only after the line above

ROUNDS = 11
GOALS = {"folder": 120, "deb": 38, "build": 180, "source": 1.5, "bare": 1.6}
"""At most: million bytes, seconds, and how many times as long."""

SOURCE = [sys.executable, str(ROOT / "bench" / "first_paint.py")]


def make(out: Path) -> None:
    """Freeze the program, make a .deb, and print how long and how large."""
    os.environ["AIMSTARS_PACKAGE_BENCH"] = "1"
    began = time.monotonic()
    program = build.freeze(out)
    frozen = time.monotonic()
    package = build.make("deb", program, out)
    packed = time.monotonic()
    bench = program / "first_paint"
    size = build.megabytes(program) - bench.stat().st_size / 1e6  # it is in no package
    print(f"folder                   {size:7.0f} MB (goal: under {GOALS['folder']})")
    print(f"frozen in                {frozen - began:7.0f} s  (goal: under {GOALS['build']})")
    print(f".deb, with the bench     {package.stat().st_size / 1e6:7.0f} MB (goal: {GOALS['deb']})")
    print(f"packed in                {packed - frozen:7.0f} s")


def paint(out: Path) -> None:
    """Time first paints in turns, and print the medians and ratios."""
    frozen = [str(out / "dist" / "aimstars" / "first_paint")]
    kinds = {
        "frozen bare window": (frozen, "bare"),
        "frozen program": (frozen, "program"),
        "bare window from source": (SOURCE, "bare"),
        "program from source": (SOURCE, "program"),
    }
    times: dict[str, list[float]] = {name: [] for name in kinds}
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(ROUNDS + 1):
            for name, (command, what) in kinds.items():
                taken = _time([*command, what, folder])
                if turn:  # the first of each only warms the disk's cache
                    times[name].append(taken)
    medians = {name: median(values) for name, values in times.items()}
    for name, milliseconds in medians.items():
        print(f"{name:25}{milliseconds:7.0f} ms")
    program = medians["frozen program"]
    for name, against in (("source", "program from source"), ("bare", "frozen bare window")):
        ratio = program / medians[against]
        print(f"frozen against {name:10}{ratio:7.2f}    (goal: at most {GOALS[name]})")


def _time(command: list[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.time()
    printed = subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True
    ).stdout
    return (float(printed) - started) * 1000


def main(arguments: list[str]) -> None:
    """Make the packages unless they are there, and time the program."""
    if arguments:
        out = Path(arguments[0])
        paint(out)
        return
    with tempfile.TemporaryDirectory(prefix="package-") as folder:
        make(Path(folder))
        paint(Path(folder))


if __name__ == "__main__":
    main(sys.argv[1:])
