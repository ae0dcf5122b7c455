"""Compares two commits by a benchmark, and says which differences are more than chance.

Both run in turns, so that what else the machine does is the same for both, and both are measured by
the benchmarks of this checkout.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15
"""Pairs of runs. With fewer than eight, hardly any difference is certain."""

RESAMPLED = 4_000
CERTAINTY = 0.99
"""Of the interval: of a hundred figures that do not differ, one is said to."""

OURS = ("bench", "tests")
"""What measures: the benchmarks, and the builders that they use."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How many times as large a figure became, and between which bounds that certainly lies."""

    ratio: float
    lowest: float
    highest: float

    @property
    def is_real(self) -> bool:
        """Whether the figure changed, rather than the machine."""
        return not self.lowest <= 1 <= self.highest


def difference(before: Sequence[float], after: Sequence[float]) -> Difference:
    """Return the difference of two rows of figures, of which each pair was measured together.

    The interval is that of a bootstrap: the median of pairs that are drawn again and again. It is
    drawn with the same luck each time, so that the same figures give the same answer.

    Args:
        before: all above 0.
        after: as many.
    """
    ratios = [new / old for old, new in zip(before, after, strict=True)]
    luck = random.Random(1)  # noqa: S311 - no secret
    drawn = sorted(median(luck.choices(ratios, k=len(ratios))) for _ in range(RESAMPLED))
    outside = round((1 - CERTAINTY) / 2 * RESAMPLED)
    return Difference(median(ratios), drawn[outside], drawn[-1 - outside])


def compare(before: str, after: str, benchmark: Sequence[str], rounds: int) -> Iterator[str]:
    """Run a benchmark on two commits in turns; yield a line for each of its figures.

    Args:
        before: a commit.
        after: another one.
        benchmark: its name and its arguments; it is run in a folder with the files of the commit.
        rounds: of both.
    """
    with tempfile.TemporaryDirectory(prefix="aimstars-compare-") as place:
        trees = [_files_of(before, Path(place, "a")), _files_of(after, Path(place, "b"))]
        found: list[list[Mapping[str, float]]] = [[], []]
        for tree in trees:
            _measured(tree, benchmark)  # what is compiled and made once is not compared
        for number in range(rounds):
            for which in (0, 1) if number % 2 else (1, 0):
                found[which].append(_measured(trees[which], benchmark))
    yield f"{'':<52}{'before':>9}{'after':>9}   times (certainly between)"
    yield from verdicts(*found)


def verdicts(
    before: Sequence[Mapping[str, float]], after: Sequence[Mapping[str, float]]
) -> Iterator[str]:
    """Yield a line for each figure that all runs have."""
    for name in before[0]:
        rows = [[run.get(name, 0.0) for run in runs] for runs in (before, after)]
        if min(map(min, rows)) <= 0:
            continue
        found = difference(*rows)
        verdict = ("less" if found.ratio < 1 else "MORE") if found.is_real else "no difference"
        yield (
            f"{name:<52}{median(rows[0]):>9.1f}{median(rows[1]):>9.1f}   "
            f"{found.ratio:.2f} ({found.lowest:.2f} to {found.highest:.2f})   {verdict}"
        )


def _files_of(commit: str, folder: Path) -> Path:
    """Put the files of a commit into a folder, with the benchmarks of this checkout."""
    git = shutil.which("git") or "git"
    packed = subprocess.run(
        [git, "archive", commit], cwd=ROOT, check=True, stdout=subprocess.PIPE
    ).stdout
    with tarfile.open(fileobj=BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    for name in OURS:
        shutil.rmtree(folder / name, ignore_errors=True)
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def _measured(tree: Path, benchmark: Sequence[str]) -> Mapping[str, float]:
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # no installed program compiles each start
    command = [sys.executable, "-m", "bench", "run", *benchmark]
    done = subprocess.run(
        command, cwd=tree, env=environment, check=False, stdout=subprocess.PIPE, text=True
    )
    lines = done.stdout.splitlines()
    if not lines or not lines[-1].startswith("{"):
        raise SystemExit(f"The benchmark ended with {done.returncode}: {' '.join(command)}")
    figures: dict[str, float] = json.loads(lines[-1])["figures"]
    return figures
