"""The receipts: a table inside the diary, and a line file beside it that survives a rollback."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import aimstars_desktop
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.upgrades import Receipt, StepReceipt
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import look, refusals
from aimstars_desktop.storage.upgrade.detect import FileKind
from aimstars_desktop.storage.upgrade.names import LINES_NAME

if TYPE_CHECKING:
    from sqlite3 import Connection

_TABLE = """
CREATE TABLE IF NOT EXISTS schema_history (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    start TEXT NOT NULL,
    target TEXT NOT NULL,
    receipt TEXT NOT NULL
)
"""

logger = logging.getLogger(__name__)


def write_row(connection: Connection, receipt: Receipt) -> None:
    """Keep the receipt in the diary, in the transaction that it is about."""
    connection.execute(_TABLE)
    connection.execute(
        "INSERT INTO schema_history (at, start, target, receipt) VALUES (?, ?, ?, ?)",
        (receipt.at.isoformat(), receipt.start, receipt.target, text_of(receipt)),
    )


def write_origin(connection: Connection, revision: str) -> None:
    """Keep which version of the program made the diary; no receipt, since nothing was upgraded.

    An older version that finds the file can tell by it which one is needed.
    """
    connection.execute(_TABLE)
    connection.execute(
        "INSERT INTO schema_history (at, start, target, receipt) VALUES ('', '', ?, ?)",
        (revision, origin()),
    )


def origin() -> str:
    """Return what is kept of the making of a diary."""
    return json.dumps({"program": aimstars_desktop.__version__})


def receipts_of(texts: Iterable[str]) -> list[Receipt]:
    """Read receipts as they are kept; what is none is left out."""
    return [receipt for text in texts if (receipt := _receipt(text))]


def write_line(folders: Folders, receipt: Receipt) -> None:
    """Keep the receipt beside the diary; that this fails does not undo what was done."""
    path = folders.data / LINES_NAME
    try:
        flags = os.O_CREAT | os.O_APPEND | os.O_WRONLY
        with os.fdopen(os.open(path, flags, sqlite.FILE_MODE), "w", encoding="utf-8") as file:
            file.write(f"{text_of(receipt)}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        logger.warning("the receipt of the upgrade could not be kept: %s", error)


def read(folders: Folders, *, key: str | None = None) -> list[Receipt]:
    """Return all receipts, the newest first: those in the diary, and the failures beside it.

    It may be asked while the diary is open: only SQLite opens the file here. Whoever reads its
    first bytes by himself lets go of all locks that SQLite holds on it in this process.

    Raises:
        DiaryFileError: the diary cannot be read.
    """
    path = folders.database
    if not path.exists():
        raise refusals.no_diary(folders.data)
    found = {receipt.at: receipt for receipt in _lines(folders.data / LINES_NAME)}
    with look.opened(path, FileKind.OPAQUE, key) as connection:
        found |= {receipt.at: receipt for receipt in _rows(connection)}
    return [found[at] for at in sorted(found, reverse=True)]


def _rows(connection: Connection) -> list[Receipt]:
    exists = "SELECT 1 FROM sqlite_schema WHERE name = 'schema_history'"
    if connection.execute(exists).fetchone() is None:
        return []
    rows = connection.execute("SELECT receipt FROM schema_history ORDER BY id")
    return receipts_of(text for (text,) in rows)


def _lines(path: Path) -> list[Receipt]:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return receipts_of(lines)


def text_of(receipt: Receipt) -> str:
    """Return the receipt as it is kept."""
    data = asdict(receipt) | {
        "at": receipt.at.isoformat(),
        "before": dict(receipt.before),
        "after": dict(receipt.after),
        "result": receipt.result.name,
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def _receipt(text: str) -> Receipt | None:
    """Read a receipt; a line that a full disk cut short is none."""
    with contextlib.suppress(ValueError, TypeError, KeyError):
        data = json.loads(text)
        return Receipt(
            **data
            | {
                "at": datetime.fromisoformat(data["at"]),
                "steps": tuple(StepReceipt(**step) for step in data["steps"]),
                "result": Outcome[data["result"]],
            }
        )
    return None
