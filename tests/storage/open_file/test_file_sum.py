"""A file is summed up beside the saves, and whoever writes over it meanwhile is noticed."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from aimstars_desktop.storage.open_file.file_content import FileContent
from aimstars_desktop.storage.open_file.file_sum import PORTION, FileSum
from tests import builders
from tests.storage.open_file.test_file_content import index, write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody write over it")

PORTIONS = 5


class Reads:
    """What is read of files, by whom; others than this thread wait until they may."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.here: list[int] = []
        self.beside: list[int] = []
        self.may_go_on = threading.Event()
        self._read, self._thread = os.pread, threading.get_ident()
        monkeypatch.setattr(os, "pread", self._note)

    def _note(self, descriptor: int, length: int, place: int) -> bytes:
        if length == PORTION:
            is_here = threading.get_ident() == self._thread
            (self.here if is_here else self.beside).append(place // PORTION)
            if not is_here:
                self.may_go_on.wait()
        return self._read(descriptor, length, place)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reads]:
    reads = Reads(monkeypatch)
    yield reads
    reads.may_go_on.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of some portions whose log was copied into it."""
    path = tmp_path / "a.db"
    write(path, b"1" * PORTION * PORTIONS, 1)
    path.with_name("a.db-shm").write_bytes(index(2, 2))
    return path


@pytest.fixture
def content(path: Path, reads: Reads) -> Iterator[FileContent]:
    content = FileContent(path)
    yield content
    reads.may_go_on.set()
    content.forget()


def running() -> list[threading.Thread]:
    """Return the threads that sum up a file at this moment."""
    return [each for each in threading.enumerate() if each.name == "file sum"]


def finish_sums() -> None:
    """Wait until every file that is being summed up has its sum."""
    for each in running():
        each.join()


def write_at(path: Path, portion: int) -> None:
    """Write over a part of the file, in place."""
    with path.open("r+b") as file:
        file.seek(portion * PORTION)
        file.write(b"2")
    os.utime(path, ns=(2, 2))


def test_who_notes_how_a_file_was_left_reads_only_its_beginning(
    content: FileContent, reads: Reads
) -> None:
    content.note()
    assert reads.here == [0]
    reads.may_go_on.set()
    assert not content.is_another()
    assert reads.here == [0]


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_what_is_written_over_the_file_later_is_noticed(
    content: FileContent, reads: Reads, path: Path, portion: int
) -> None:
    reads.may_go_on.set()
    content.note()
    finish_sums()
    write_at(path, portion)
    assert content.is_another()


def test_who_writes_over_the_file_while_it_is_summed_up_is_noticed(
    content: FileContent, reads: Reads, path: Path
) -> None:
    content.note()
    write_at(path, 0)
    reads.may_go_on.set()
    assert content.is_another()


def test_only_the_time_of_a_file_that_is_being_summed_up_is_no_alarm(
    content: FileContent, reads: Reads, path: Path
) -> None:
    content.note()
    os.utime(path, ns=(4, 4))
    reads.may_go_on.set()
    assert not content.is_another()


def test_a_file_that_is_left_differently_meanwhile_is_summed_up_anew(
    content: FileContent, reads: Reads, path: Path
) -> None:
    content.note()
    path.with_name("a.db-shm").write_bytes(index(3, 3))
    write_at(path, 1)  # by SQLite, as its index says
    reads.may_go_on.set()
    assert not content.is_another()
    finish_sums()
    os.utime(path, ns=(5, 5))
    assert not content.is_another()
    finish_sums()  # otherwise the new sum may be of what is written next
    write_at(path, 2)
    assert content.is_another()


def test_a_sum_that_nobody_wants_any_more_is_not_found(path: Path, reads: Reads) -> None:
    with path.open("rb") as file:
        summed = FileSum(file.fileno())
        summed.find_beside()
        ends = threading.Thread(target=summed.give_up)
        ends.start()
        reads.may_go_on.set()
        ends.join()
        assert not running()


def test_nothing_is_read_of_a_file_that_is_closed(content: FileContent, reads: Reads) -> None:
    content.note()
    reads.may_go_on.set()
    content.forget()
    assert not running()


def test_a_sum_is_the_same_wherever_it_is_found(path: Path, reads: Reads) -> None:
    reads.may_go_on.set()
    with path.open("rb") as file:
        beside, at_once = FileSum(file.fileno()), FileSum(file.fileno())
        beside.find_beside()
        assert beside.value() == at_once.value() is not None


def test_no_save_sums_up_the_file_after_the_log_was_copied(tmp_path: Path, reads: Reads) -> None:
    reads.may_go_on.set()
    diary = builders.diary_on_disk(tmp_path / "a.db")
    session = builders.session(diary)
    builders.proud(session, "Much to say.")
    diary.sql("UPDATE diary_entries SET content = hex(zeroblob(2000000))")
    with diary.engines.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 1")
    builders.proud(session, "The log is copied.")
    reads.here.clear()
    builders.proud(session, "And once more.")
    assert reads.here == [0]
    diary.storage.close()
