"""The open diary file is written over in place: it is the same file, with another content."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import FileReplacedError, WorldError
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from tests import builders
from tests.builders import PASSWORDS, FixedClock, TestDiary

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody write over a file that is open"
)

Way = Callable[[Path, Path], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "diary.db"


@pytest.fixture
def other(path: Path, tmp_path: Path) -> Path:
    """Another version of the diary, written to on another computer, with 60 more entries."""
    diary = builders.diary_on_disk(path)
    builders.proud(builders.session(diary), "Before.")
    diary.storage.close()
    other = Path(shutil.copyfile(path, tmp_path / "other.db"))
    diary = builders.diary_in(other)
    session = signed_in(diary)
    for number in range(60):
        builders.proud(session, f"Elsewhere {number}.")
    diary.storage.close()
    return other


@pytest.fixture
def diary(path: Path, other: Path) -> Iterator[TestDiary]:
    """The diary that is open, with an entry that is in its log only."""
    assert other.exists()
    diary = builders.diary_in(path)
    yield diary
    diary.storage.close()


@pytest.fixture
def session(diary: TestDiary) -> Session:
    session = signed_in(diary)
    builders.proud(session, "Here.")
    return session


def signed_in(diary: TestDiary) -> Session:
    person = AccountService(diary.storage, PASSWORDS, FixedClock()).known()[0]
    return builders.session(diary, person=person)


def texts_in(path: Path) -> list[str]:
    diary = builders.diary_in(path)
    try:
        assert diary.sql("PRAGMA integrity_check") == [("ok",)]
        return [str(text) for (text,) in diary.sql("SELECT content FROM diary_entries")]
    finally:
        diary.storage.close()


def copied(other: Path, path: Path) -> None:
    """As ``cp`` does: emptied, then written."""
    shutil.copyfile(other, path)


def written_over(other: Path, path: Path) -> None:
    """As some programs do: never empty, and cut off at the end."""
    with path.open("r+b") as file:
        file.write(other.read_bytes())
        file.truncate()


def emptied(other: Path, path: Path) -> None:
    del other
    os.truncate(path, 0)


WAYS = [copied, written_over, emptied]


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize("write", WAYS)
def test_nothing_is_saved_in_it_and_what_is_there_stays_as_it_is(
    session: Session, diary: TestDiary, path: Path, other: Path, write: Way
) -> None:
    announced = len(diary.announced)
    write(other, path)
    there = path.read_bytes()

    for _ in range(2):
        with pytest.raises(FileReplacedError, match="wrote over the diary file"):
            builders.proud(session, "After.")
        with pytest.raises(FileReplacedError):
            session.drafts.keep("quick", "Half a thought")

    assert path.read_bytes() == there
    assert len(diary.announced) == announced
    diary.storage.close()
    assert path.read_bytes() == there
    if there:
        assert len(texts_in(path)) == 61


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize("write", WAYS)
def test_closing_merges_nothing_into_it(
    session: Session, diary: TestDiary, path: Path, other: Path, write: Way
) -> None:
    assert session
    write(other, path)
    there = path.read_bytes()

    diary.storage.close()

    assert path.read_bytes() == there


@pytest.mark.repeats
@pytest.mark.impatient
def test_it_is_said_where_sqlite_only_calls_the_file_busy(
    diary: TestDiary, path: Path, other: Path
) -> None:
    with closing(sqlite.connect(other)) as connection:
        sqlite.set_journal(connection, "DELETE")  # as in a synced folder
    assert AccountService(diary.storage, PASSWORDS, FixedClock()).known()  # at the sign-in page
    copied(other, path)

    writing = diary.storage.accounts(write=True)
    with pytest.raises(FileReplacedError, match="wrote over the diary file"), writing:
        pass


@pytest.mark.repeats
def test_reading_meanwhile_merges_nothing_into_it(
    session: Session, diary: TestDiary, path: Path
) -> None:
    path.write_bytes(b"x" * 9_000)
    for engine in (diary.engines.reader, diary.engines.writer):
        with engine.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA shrink_memory")
    for _ in range(3):
        with pytest.raises(WorldError):
            session.entries.recent(100)

    diary.storage.close()

    assert path.read_bytes() == b"x" * 9_000


def test_what_was_saved_last_is_kept_with_the_file_it_belongs_to(
    session: Session, diary: TestDiary, path: Path, other: Path, tmp_path: Path
) -> None:
    earlier = Path(shutil.copyfile(path, tmp_path / "earlier.db"))
    copied(other, path)
    with pytest.raises(FileReplacedError) as raised:
        builders.proud(session, "After.")
    diary.storage.close()

    kept = path.with_name(f"{path.name}-wal.left-1")
    assert str(kept) in str(raised.value)
    shutil.copyfile(kept, earlier.with_name(f"{earlier.name}-wal"))
    assert texts_in(earlier) == ["Before.", "Here."]


@pytest.mark.repeats
def test_it_cannot_be_saved_elsewhere_as_if_it_were_the_open_diary(
    session: Session, diary: TestDiary, path: Path, other: Path, tmp_path: Path
) -> None:
    copied(other, path)
    with pytest.raises(FileReplacedError):
        builders.proud(session, "After.")

    with pytest.raises(FileReplacedError):
        diary.storage.copy_to(tmp_path / "saved.db")
    assert diary.storage.set_aside() is None

    assert not (tmp_path / "saved.db").exists()
    assert [file.name for file in path.parent.glob("*replaced*")] == []


@pytest.mark.repeats
def test_what_sqlite_itself_writes_into_it_is_no_other_content(
    session: Session, diary: TestDiary, path: Path
) -> None:
    window = builders.diary_in(path)  # another one of the same diary
    theirs = signed_in(window)
    for number in range(3):
        builders.proud(theirs, f"Theirs {number}." + "x" * 15_000)
        with window.engines.writer.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
        builders.proud(session, f"Ours {number}." + "x" * 15_000)
        with diary.engines.writer.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
    for number in range(60):
        builders.proud(session, f"More {number}." + "x" * 15_000)  # many checkpoints by itself
    window.storage.close()
    builders.proud(session, "At last.")
    diary.storage.close()
    assert texts_in(path)[-1] == "At last."


@pytest.mark.repeats
def test_without_a_log_sqlite_goes_on_with_what_it_finds(path: Path, other: Path) -> None:
    engines = diary_engines(path, journal="DELETE")
    diary = TestDiary(engines, DiaryStorage(engines, print), [])
    session = signed_in(diary)
    builders.proud(session, "Here.")
    copied(other, path)
    builders.proud(session, "After.")
    diary.storage.close()
    assert texts_in(path)[-1] == "After."
    assert len(texts_in(path)) == 62
