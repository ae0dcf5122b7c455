"""The names of the files beside the diary file."""

from __future__ import annotations

from pathlib import Path

LOCK_NAME = "aimstars.lock"
"""The SQLite file that is the lock of the folder."""

MARKER_NAME = "restore.json"
"""The marker of a restore, written before its first change and removed after its last."""

OPENED_NAME = "aimstars.opened"
"""The number of the diary file that was opened last."""

LINES_NAME = "upgrade-history.jsonl"
"""The receipts of all upgrades, including failed ones."""

SIDECARS = ("", "-journal", "-wal", "-shm")
"""What SQLite adds to the name of a file for those beside it; first the file itself."""

UNFINISHED = ".rekeyed"
"""Ends the name of a file that is being rewritten under another key."""


def left_name(log: Path) -> Path:
    """Return the name of a log that is set aside and kept, such as ``aimstars.db-wal.left-1``."""
    number = 1
    while (free := log.with_name(f"{log.name}.left-{number}")).exists():
        number += 1
    return free
