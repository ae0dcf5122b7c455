"""The comparison of two commits calls only what is more than chance a difference."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

from bench.comparing import difference, verdicts

ROOT = Path(__file__).resolve().parents[2]


def figures(middle: float, seed: int, count: int = 15) -> list[float]:
    """Return figures that vary by a tenth, as those of a busy machine do."""
    luck = random.Random(seed)
    return [middle * luck.uniform(0.95, 1.05) for _ in range(count)]


def test_the_same_code_shows_no_difference() -> None:
    assert not difference(figures(20, 1), figures(20, 2)).is_real


def test_a_fifth_more_is_a_difference_and_lies_between_its_bounds() -> None:
    found = difference(figures(20, 1), figures(24, 2))
    assert found.is_real
    assert found.lowest < 1.2 < found.highest


def test_what_slows_both_of_a_pair_is_no_difference() -> None:
    """Both runs of a pair have the same load, which may be ten times that of another pair."""
    load = [1.0, 10.0, 3.0] * 5
    before = [figure * times for figure, times in zip(figures(20, 1), load, strict=True)]
    after = [figure * times for figure, times in zip(figures(10, 2), load, strict=True)]
    assert difference(before, after).highest < 0.6


def test_the_same_figures_give_the_same_answer() -> None:
    assert difference(figures(20, 1), figures(21, 2)) == difference(figures(20, 1), figures(21, 2))


def test_each_figure_that_all_runs_have_gets_a_line() -> None:
    before = [{"save, ms": ms, "gone": 1.0, "none": 0.0} for ms in figures(20, 1)]
    after = [{"save, ms": ms, "none": 0.0} for ms in figures(30, 2)]
    (line,) = verdicts(before, after)
    assert line.startswith("save, ms")
    assert line.endswith("MORE")


def test_a_run_ends_with_its_figures_as_one_line_of_json(tmp_path: Path) -> None:
    named = tmp_path / "bench" / "tried.py"
    named.parent.mkdir()
    for name in ("__main__", "comparing", "timing"):
        source = ROOT / "bench" / f"{name}.py"
        named.with_stem(name).write_bytes(source.read_bytes())
    named.write_text(
        "import sys\nfrom bench.timing import show\n"
        "show('what it costs, ms', float(sys.argv[1]), 1)\nsys.exit(1)\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "bench", "run", "tried", "2.5"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    *_, last = done.stdout.splitlines()
    assert json.loads(last) == {"benchmark": "tried", "figures": {"what it costs, ms": 2.5}}
    assert done.returncode == 1
    assert "MISSED" in done.stdout
