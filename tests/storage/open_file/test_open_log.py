"""The write-ahead log is removed, replaced or damaged under the open diary; rights are taken."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.services.session import Session
from tests import builders, rights
from tests.builders import TestDiary

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows moves and changes no file that is open"
)

Way = Callable[[Path], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "diary.db"


@pytest.fixture
def diary(path: Path) -> Iterator[TestDiary]:
    diary = builders.diary_on_disk(path)
    yield diary
    diary.storage.close()


@pytest.fixture
def session(diary: TestDiary) -> Session:
    session = builders.session(diary)
    builders.proud(session, "Before.")
    return session


def log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def index(path: Path) -> Path:
    return path.with_name(f"{path.name}-shm")


def texts_in(path: Path) -> list[str]:
    """Return the entries of a sound diary file, with what is in its log."""
    diary = builders.diary_in(path)
    try:
        assert diary.sql("PRAGMA integrity_check") == [("ok",)]
        return [str(text) for (text,) in diary.sql("SELECT content FROM diary_entries")]
    finally:
        diary.storage.close()


def left_by_a_kill(path: Path, folder: Path) -> list[str]:
    """Return the entries that would be there if the program were killed now.

    Args:
        path: of the diary file.
        folder: a new one, for copies of what would be left.
    """
    folder.mkdir()
    for file in (path, log(path)):
        if file.is_file():
            shutil.copyfile(file, folder / file.name)
    return texts_in(folder / path.name)


# --- removed or replaced --------------------------------------------------------------------------


def remove(path: Path) -> None:
    log(path).unlink()


def remove_it_with_its_index(path: Path) -> None:
    log(path).unlink()
    index(path).unlink()


def put_a_copy_there(path: Path) -> None:
    shutil.copyfile(log(path), path.with_name("copy"))
    path.with_name("copy").replace(log(path))


def put_nothing_there(path: Path) -> None:
    path.with_name("empty").touch()
    path.with_name("empty").replace(log(path))


def put_noise_there(path: Path) -> None:
    path.with_name("noise").write_bytes(random.Random(1).randbytes(50_000))
    path.with_name("noise").replace(log(path))


def put_a_folder_there(path: Path) -> None:
    log(path).unlink()
    log(path).mkdir()


def put_a_pipe_there(path: Path) -> None:
    log(path).unlink()
    os.mkfifo(log(path))


REPLACED = [
    remove,
    remove_it_with_its_index,
    put_a_copy_there,
    put_nothing_there,
    put_noise_there,
    put_a_folder_there,
    put_a_pipe_there,
]


@pytest.mark.parametrize("replace", REPLACED)
def test_what_is_saved_after_the_log_was_replaced_is_in_the_file(
    session: Session, path: Path, tmp_path: Path, replace: Way
) -> None:
    replace(path)
    saved = ["Before."]
    for text in ("After.", "And more."):
        saved.append(builders.proud(session, text).text)
        assert [entry.text for entry in session.entries.on_day(builders.TODAY)] == saved
        assert left_by_a_kill(path, tmp_path / text) == saved


@pytest.mark.parametrize("replace", REPLACED)
def test_a_diary_whose_log_was_replaced_is_whole_when_it_is_closed(
    session: Session, diary: TestDiary, path: Path, replace: Way
) -> None:
    builders.proud(session, "Before that.")
    replace(path)
    builders.proud(session, "After.")
    diary.storage.close()
    assert texts_in(path) == ["Before.", "Before that.", "After."]


# --- damaged --------------------------------------------------------------------------------------


def empty(path: Path) -> None:
    os.truncate(log(path), 0)


def cut_off(path: Path) -> None:
    os.truncate(log(path), log(path).stat().st_size - 1_000)


def overwrite(path: Path) -> None:
    with log(path).open("r+b") as file:
        file.write(random.Random(1).randbytes(log(path).stat().st_size))


def zero(path: Path) -> None:
    with log(path).open("r+b") as file:
        file.write(bytes(log(path).stat().st_size))


def put_noise_in_the_middle(path: Path) -> None:
    """Leave beginning, size and rights as they are."""
    found = log(path).stat()
    with log(path).open("r+b") as file:
        file.seek(found.st_size // 2)
        file.write(random.Random(1).randbytes(100))
    later = found.st_mtime_ns + 1_000_000_000
    os.utime(log(path), ns=(later, later))  # it may have been the same tick of the clock


DAMAGES = [empty, cut_off, overwrite, zero, put_noise_in_the_middle]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_log_is_said_and_the_file_stays_sound(
    session: Session, diary: TestDiary, path: Path, tmp_path: Path, damage: Way
) -> None:
    with diary.engines.writer.connect() as connection:
        connection.rollback()
        diary.engines.truncate_log(connection)
    builders.proud(session, "In the log.")
    damage(path)
    with pytest.raises(WorldError, match="was damaged outside the program"):
        builders.proud(session, "After.")

    builders.proud(session, "After.")
    shown = [entry.text for entry in session.entries.on_day(builders.TODAY)]
    assert shown == left_by_a_kill(path, tmp_path / "killed")
    assert {"Before.", "After."} <= set(shown)
    diary.storage.close()
    assert texts_in(path) == shown


def test_a_log_that_was_only_written_on_is_not_taken_for_damaged(
    session: Session, diary: TestDiary, path: Path
) -> None:
    with diary.engines.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA cache_spill = ON")
        connection.exec_driver_sql("PRAGMA cache_size = 10")
        connection.exec_driver_sql("UPDATE diary_entries SET content = hex(randomblob(1000000))")
        connection.rollback()
    assert diary.engines.log is not None
    assert not diary.engines.log.is_damaged
    for text in ("After.", "And more."):
        builders.proud(session, text)
        os.utime(log(path), ns=(1, 1))
        assert not diary.engines.log.is_damaged


# --- rights, and the index ------------------------------------------------------------------------


def test_a_log_that_another_window_has_emptied_is_not_taken_for_damaged(
    diary: TestDiary, session: Session, path: Path
) -> None:
    window = builders.diary_in(path)
    theirs = builders.session(window, person=session.account)
    for number in range(3):
        builders.proud(session, f"Ours {number}." + "x" * 9_000)
        assert theirs.entries.recent(100)
        with window.engines.writer.connect() as connection:
            connection.rollback()
            window.engines.truncate_log(connection)
        assert log(path).stat().st_size == 0
    builders.proud(session, "At last.")
    window.storage.close()
    diary.storage.close()
    assert len(texts_in(path)) == 5


def of_the_file(path: Path) -> None:
    path.chmod(0)


def of_the_folder(path: Path) -> None:
    path.parent.chmod(0)


def to_change_the_folder(path: Path) -> None:
    path.parent.chmod(0o500)


def of_the_log(path: Path) -> None:
    log(path).chmod(0)


def of_the_index(path: Path) -> None:
    index(path).chmod(0)


def index_removed(path: Path) -> None:
    index(path).unlink()


def index_zeroed(path: Path) -> None:
    with index(path).open("r+b") as file:
        file.write(bytes(index(path).stat().st_size))


def index_cut_off(path: Path) -> None:
    os.truncate(index(path), 0)


def index_cut_off_after_its_header(path: Path) -> None:
    os.truncate(index(path), 4_096)


def index_cut_off_at_its_end(path: Path) -> None:
    os.truncate(index(path), index(path).stat().st_size - 4_096)


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize("anew", [False, True])
@pytest.mark.parametrize(
    "take",
    [
        of_the_file,
        of_the_folder,
        to_change_the_folder,
        of_the_log,
        of_the_index,
        index_removed,
        index_zeroed,
        index_cut_off,
        index_cut_off_after_its_header,
        index_cut_off_at_its_end,
    ],
)
def test_what_is_said_to_be_saved_is_saved_whatever_right_is_gone(
    session: Session, diary: TestDiary, path: Path, tmp_path: Path, take: Way, *, anew: bool
) -> None:
    saved = ["Before."]
    with rights.of_an_ordinary_person():
        take(path)
        for number in range(3):
            if anew:
                diary.engines.reader.dispose()
            with suppress(WorldError):
                saved.append(builders.proud(session, f"After {number}.").text)
            with suppress(WorldError):
                assert [e.text for e in session.entries.on_day(builders.TODAY)] == saved
    path.parent.chmod(0o700)
    for file in (path, log(path), index(path)):
        if file.exists():
            file.chmod(0o600)
    assert left_by_a_kill(path, tmp_path / "killed") == saved
    saved.append(builders.proud(session, "At last.").text)
    diary.storage.close()
    assert texts_in(path) == saved
