"""Windows that write and search on one server at once: nothing is lost, the books are right."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import engines

ROOT = Path(__file__).parents[2]


@pytest.mark.long
def test_four_windows_at_once_lose_nothing(server: str) -> None:
    address = engines.new_database(server, "load")

    done = subprocess.run(
        [sys.executable, "-m", "bench.server", address, "--windows", "4", "--seconds", "5"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "entries lost" in done.stdout
    assert "entries saved" in done.stdout
