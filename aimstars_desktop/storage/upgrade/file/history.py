"""The receipts: a table in the diary, and a file of lines beside it that survives a rollback."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec

import aimstars_desktop
from aimstars_desktop import side_files
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.upgrades import Receipt, StepReceipt
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import refusals
from aimstars_desktop.storage.upgrade.file import inspect
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME

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
    """Save the receipt in the diary, in the transaction that it describes."""
    connection.execute(_TABLE)
    connection.execute(
        "INSERT INTO schema_history (at, start, target, receipt) VALUES (?, ?, ?, ?)",
        (receipt.at.isoformat(), receipt.start, receipt.target, text_of(receipt)),
    )


def write_origin(connection: Connection, revision: str) -> None:
    """Record which version of the program created the diary; there is no receipt for that.

    From it, an older version that finds the file can tell which version is needed.
    """
    connection.execute(_TABLE)
    connection.execute(
        "INSERT INTO schema_history (at, start, target, receipt) VALUES ('', '', ?, ?)",
        (revision, creation_record()),
    )


def creation_record() -> str:
    """Return the record of a diary's creation."""
    return msgspec.json.encode({"program": aimstars_desktop.__version__}).decode()


def receipts_of(texts: Iterable[str]) -> list[Receipt]:
    """Read stored receipts; anything else is left out."""
    return [receipt for text in texts if (receipt := _receipt(text))]


def write_line(folders: Folders, receipt: Receipt) -> None:
    """Save the receipt beside the diary; a failure does not undo the upgrade."""
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
    """Return all receipts, newest first: those in the diary, and the failures beside it.

    It may be called while the diary is open: only SQLite opens the file here. Reading its
    first bytes directly would drop all locks that SQLite holds on it in this process.

    Raises:
        DiaryFileError: the diary cannot be read.
    """
    path = folders.database
    try:
        path.stat()
    except FileNotFoundError:
        raise refusals.no_diary(folders.data) from None
    except OSError as error:
        raise refusals.file_unreadable(path) from error
    found = {receipt.at: receipt for receipt in _lines(folders.data / LINES_NAME)}
    with inspect.opened(path, FileKind.OPAQUE, key) as connection:
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
        text = side_files.read(path).decode(errors="replace")
    except OSError:
        return []
    return receipts_of(text.splitlines())


def text_of(receipt: Receipt) -> str:
    """Return the stored form of a receipt."""
    data = asdict(receipt) | {"at": receipt.at.isoformat(), "result": receipt.result.name}
    return msgspec.json.encode(data, order="sorted").decode()


@dataclass(frozen=True, slots=True)
class _StoredReceipt:
    """A receipt in its stored form; a field of another type means that it is not one of ours."""

    at: Annotated[datetime, msgspec.Meta(tz=True)]
    start: str
    target: str
    program: str
    seconds: float
    steps: tuple[StepReceipt, ...]
    before: dict[str, int]
    after: dict[str, int]
    size_before: int
    size_after: int
    backup: str | None
    sha256: str | None
    result: str
    error: str | None = None


def _receipt(text: str) -> Receipt | None:
    """Read a receipt; return None for a line that a full disk cut short."""
    with contextlib.suppress(msgspec.DecodeError, RecursionError, TypeError, KeyError):
        kept = msgspec.json.decode(text, type=_StoredReceipt)
        named = {field.name: getattr(kept, field.name) for field in fields(kept)}
        return Receipt(**named | {"result": Outcome[kept.result]})
    return None
