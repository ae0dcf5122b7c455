"""A file that another window is still copying its log into was not written over."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from aimstars_desktop.storage.file_content import FileContent

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody write over it")


def index(copied: int, copying: int) -> bytes:
    """Return the index of a log as far as it is read: SQLite's WAL-index format."""
    data = bytearray(136)
    data[96:100] = copied.to_bytes(4, "little")
    data[128:132] = copying.to_bytes(4, "little")
    return bytes(data)


def write(path: Path, data: bytes, mtime: int) -> None:
    """Write into a file, in place, at this time."""
    with path.open("r+b" if path.exists() else "wb") as file:
        file.write(data)
    os.utime(path, ns=(mtime, mtime))


def test_a_copy_that_goes_on_is_no_alarm_and_a_later_write_is(tmp_path: Path) -> None:
    path, beside = tmp_path / "a.db", tmp_path / "a.db-shm"
    write(path, b"1" * 4096, 1)
    beside.write_bytes(index(0, 2))  # one of two pages is there
    content = FileContent(path)
    content.note()
    write(path, b"2" * 4096, 2)  # the other one
    assert not content.is_another()

    write(beside, index(2, 2), 3)
    content.note()
    write(path, b"3" * 4096, 4)
    assert content.is_another()
    content.forget()
