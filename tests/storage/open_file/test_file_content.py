"""Whether a file was written over: how that is told, and what telling it must not do."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.open_file.file_content import FileContent
from tests import builders

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


@pytest.mark.repeats
def test_a_file_of_more_than_can_be_read_each_time_is_compared_in_parts(tmp_path: Path) -> None:
    path, beside = tmp_path / "a.db", tmp_path / "a.db-shm"
    write(path, b"1" * 4096, 1)
    os.truncate(path, 300 << 20)  # it takes no place on the disk
    os.utime(path, ns=(1, 1))
    beside.write_bytes(index(2, 2))
    content = FileContent(path)
    content.note()
    write(path, b"2" * 4096, 2)
    assert content.is_another()
    content.forget()


def test_a_diary_that_is_closed_drops_no_lock_of_a_copy_that_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    diary = builders.diary_on_disk(path)
    builders.proud(builders.session(diary), "Here.")
    with closing(sqlite.connect(path, key=diary.engines.key)) as copying:
        copying.execute("BEGIN IMMEDIATE")
        diary.storage.close()
        assert not _can_be_locked(path.with_name("a.db-shm"), _WRITER)
        assert not _can_be_locked(path, _SHARED)
        copying.execute("ROLLBACK")


_WRITER, _SHARED = 120, 0x40000002
"""The bytes that SQLite locks: in the index for who writes, in the file for who has it open."""


def _can_be_locked(path: Path, byte: int) -> bool:
    """Return whether another program can lock this byte of a file for itself."""
    program = (
        "import fcntl, sys;"
        "fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB, 1, int(sys.argv[2]))"
    )
    command = (sys.executable, "-c", program, str(path), str(byte))
    return not subprocess.run(command, check=False, capture_output=True).returncode
