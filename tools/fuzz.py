"""Tries new examples on everything that reads what the program did not write itself.

``tools/fuzz.py MINUTES`` runs the properties of the search, side files, imports, dates and
Markdown, each time with another seed, until the time is up or one fails. Then it prints the example
and the seed. Make an ``@example`` of it, or a row in a table of cases.
"""

from __future__ import annotations

import argparse
import secrets
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]

PROPERTIES = (
    "tests/domain/test_search.py",
    "tests/domain/test_date_reader.py",
    "tests/domain/markdown/test_shown_as_typed.py",
    "tests/storage/upgrade/file/test_side_files.py",
    "tests/ui/core/test_settings.py",
    "tests/services/transfer/test_hostile_files.py",
    "tests/services/transfer/test_every_format.py",
)
"""The files whose properties are tried in turn."""

PATIENT = ("-o", "faulthandler_timeout=1800")
"""In ./test no test takes two minutes; thousands of examples on a busy machine do."""


def main() -> int:
    """Fuzz; return 1 when something was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("minutes", type=float, help="for how long")
    ends = time.monotonic() + 60 * parser.parse_args().minutes
    rounds = 0
    while time.monotonic() < ends:
        path, seed = PROPERTIES[rounds % len(PROPERTIES)], secrets.randbelow(2**32)
        if not _passes(path, seed):
            print(f"{path}: found with --fuzz --hypothesis-seed={seed}")
            return 1
        rounds += 1
        print(f"{path}: nothing found with seed {seed}", flush=True)
    return 0


def _passes(path: str, seed: int) -> bool:
    options = ("-q", "-n0", "-p", "no:cacheprovider", "--tb=short", "--fuzz", *PATIENT)
    command = (sys.executable, "-m", "pytest", *options, f"--hypothesis-seed={seed}", path)
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout[-4000:])
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
