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

PARTS = (
    # The rules of the program.
    "tests/domain",
    # What differs most between systems: locks, pipes, start at login, a person's folders.
    "tests/storage/upgrade/file/test_lock.py",
    "tests/ui/app/test_single_instance.py",
    "tests/ui/desktop/test_autostart.py",
    "tests/ui/desktop/test_other_locks.py",
    "tests/ui/startup/test_upgrade_page.py",
    "tests/ui/writing/test_dictionaries.py",  # asks a process of the program
    # Diaries: made, opened, upgraded, put back, copied to a stick, noted as sound.
    "tests/storage/backups/test_second_folder.py",
    "tests/storage/keys/test_sound_note.py",
    "tests/storage/test_engine.py",
    "tests/storage/upgrade/file/test_prepare.py",
    "tests/storage/upgrade/file/test_restore.py",
    # Files and folders of others; reports.
    "tests/cli/test_export.py",
    "tests/services/transfer/test_odd_times_and_files.py",
    "tests/ui/app/test_crash_reporter.py",
    "tests/ui/core/test_external.py",
)
"""What says most about a system for its time; one process, which begins but once."""


def test_it_passes_on_windows(wine: Windows, checkout: Path) -> None:
    options = ["-q", "-n0", "-p", "no:cacheprovider"]
    done = wine.python(["-m", "pytest", *options, *PARTS], within=checkout)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
