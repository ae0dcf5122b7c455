"""A part of the suite, run by the Python for Windows; ``tools/windows.py suite`` runs the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.windows import Windows

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("wine", "x86_64-w64-mingw32-gcc"),
    pytest.mark.row("Windows: a part of the suite, by Wine"),
]

PART = (
    "tests/storage/upgrade/file/test_lock.py",
    "tests/ui/app/test_single_instance.py",
    "tests/ui/desktop/test_autostart.py",
    "tests/ui/desktop/test_other_locks.py",
)
"""Where the systems differ most: locks, pipes, start at login. It takes a minute."""


def test_what_differs_between_systems_passes_on_windows(wine: Windows, checkout: Path) -> None:
    options = ["-q", "-n0", "-p", "no:cacheprovider"]
    done = wine.python(["-m", "pytest", *options, *PART], within=checkout)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
