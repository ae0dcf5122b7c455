"""The names of what lies beside the diary file in its folder."""

from __future__ import annotations

LOCK_NAME = "aimstars.lock"
"""The side-car SQLite file that is the lock of the folder."""

MARKER_NAME = "restore.json"
"""Written before the first change of a restore and removed after the last: what is to be done."""

LINES_NAME = "upgrade-history.jsonl"
"""The receipts of all upgrades, those that failed too."""
