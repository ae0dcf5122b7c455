"""The names of the files beside the diary file."""

from __future__ import annotations

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
