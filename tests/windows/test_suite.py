"""Parts of the suite, run by the Python for Windows; ``tools/windows.py suite`` runs the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.windows import Windows

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("wine", "x86_64-w64-mingw32-gcc"),
    pytest.mark.row("Windows: parts of the suite, under Wine"),
]

PARTS = {
    "what differs most between systems: locks, pipes, start at login": (
        "tests/storage/upgrade/file/test_lock.py",
        "tests/ui/app/test_single_instance.py",
        "tests/ui/desktop/test_autostart.py",
        "tests/ui/desktop/test_other_locks.py",
    ),
    "the rules of the program": ("tests/domain",),
    "diaries: made, upgraded, put back, noted as sound": (
        "tests/storage/upgrade/file/test_prepare.py",
        "tests/storage/upgrade/file/test_restore.py",
        "tests/storage/keys/test_sound_note.py",
    ),
}


@pytest.mark.parametrize("part", PARTS)
def test_it_passes_on_windows(wine: Windows, checkout: Path, part: str) -> None:
    options = ["-q", "-n0", "-p", "no:cacheprovider"]
    done = wine.python(["-m", "pytest", *options, *PARTS[part]], within=checkout)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
