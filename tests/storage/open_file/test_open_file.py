"""Nothing is written into a file that no longer is the diary at its path."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import FileReplacedError, WorldError
from aimstars_desktop.services.session import Session
from tests import builders, rights
from tests.builders import TestDiary

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows moves no file that is open"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@pytest.fixture
def diary(folder: Path) -> Iterator[TestDiary]:
    diary = builders.diary_on_disk(folder / "diary.db")
    yield diary
    diary.storage.close()


@pytest.fixture
def session(diary: TestDiary) -> Session:
    session = builders.session(diary)
    builders.proud(session, "Before.")
    return session


def put_another_over_it(path: Path) -> None:
    shutil.copyfile(path, path.with_name("other.db"))
    path.with_name("other.db").replace(path)


def delete_it(path: Path) -> None:
    path.unlink()


def move_it(path: Path) -> None:
    path.rename(path.with_name("moved.db"))


def move_its_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def put_a_link_there(path: Path) -> None:
    shutil.copyfile(path, path.with_name("other.db"))
    path.unlink()
    path.symlink_to("other.db")


def put_a_folder_there(path: Path) -> None:
    path.unlink()
    path.mkdir()


def put_a_pipe_there(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def put_a_link_to_nothing_there(path: Path) -> None:
    path.unlink()
    path.symlink_to("nothing.db")


def put_an_empty_folder_over_its_folder(path: Path) -> None:
    """Leave what is seen when a disk is taken out: the empty place where it was."""
    path.parent.rename(path.parent.with_name("elsewhere"))
    path.parent.mkdir()


WAYS = [
    put_another_over_it,
    delete_it,
    move_it,
    move_its_folder,
    put_a_link_there,
    put_a_folder_there,
    put_a_pipe_there,
    put_a_link_to_nothing_there,
    put_an_empty_folder_over_its_folder,
]


@pytest.mark.parametrize("replace", WAYS)
def test_nothing_is_saved_into_the_void(
    session: Session, diary: TestDiary, folder: Path, replace: Callable[[Path], None]
) -> None:
    replace(folder / "diary.db")
    announced = len(diary.announced)
    with pytest.raises(FileReplacedError, match="moved or replaced"):
        builders.proud(session, "After.")
    with pytest.raises(FileReplacedError):
        session.drafts.keep("quick", "Half a thought")
    assert len(diary.announced) == announced
    assert [entry.text for entry in session.entries.on_day(builders.TODAY)] == ["Before."]


def test_a_folder_that_may_not_be_used_is_told_from_a_file_that_is_gone(
    session: Session, folder: Path
) -> None:
    with rights.of_an_ordinary_person():
        folder.chmod(0)
        with pytest.raises(FileReplacedError, match="may not use the folder"):
            builders.proud(session, "After.")
        folder.chmod(0o700)
        builders.proud(session, "After.")
    texts = [entry.text for entry in session.entries.on_day(builders.TODAY)]
    assert texts == ["Before.", "After."]


@pytest.mark.parametrize("replace", WAYS)
def test_the_open_diary_can_be_saved_under_another_name(
    session: Session,
    diary: TestDiary,
    folder: Path,
    tmp_path: Path,
    replace: Callable[[Path], None],
) -> None:
    replace(folder / "diary.db")
    diary.storage.copy_to(tmp_path / "saved.db")
    saved = builders.diary_in(tmp_path / "saved.db")
    (entry,) = saved.sql("SELECT content FROM diary_entries")
    assert entry == ("Before.",)
    saved.storage.close()


@pytest.mark.parametrize("of_the_folder", [False, True])
def test_nothing_is_saved_where_a_link_leads_now(tmp_path: Path, *, of_the_folder: bool) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        builders.diary_on_disk(tmp_path / name / "diary.db").storage.close()
    link = tmp_path / "link"
    link.symlink_to("one" if of_the_folder else "one/diary.db")
    diary = builders.diary_in(link / "diary.db" if of_the_folder else link)
    session = builders.session(diary)
    builders.proud(session, "Before.")
    other = (tmp_path / "other" / "diary.db").read_bytes()

    link.unlink()
    link.symlink_to("other" if of_the_folder else "other/diary.db")
    with pytest.raises(FileReplacedError):
        builders.proud(session, "After.")
    with pytest.raises(FileReplacedError):
        session.drafts.keep("quick", "Half a thought")
    diary.storage.close()
    assert (tmp_path / "other" / "diary.db").read_bytes() == other
    kept = builders.diary_in(tmp_path / "one" / "diary.db")
    assert kept.sql("SELECT content FROM diary_entries") == [("Before.",)]
    kept.storage.close()


def test_closing_sets_the_diary_aside_and_leaves_the_other_file_as_it_is(
    session: Session, diary: TestDiary, folder: Path
) -> None:
    put_another_over_it(folder / "diary.db")
    before = (folder / "diary.db").read_bytes()
    diary.storage.close()
    assert (folder / "diary.db").read_bytes() == before

    # The log of the diary that was open would have been read as part of the other file.
    other = builders.diary_in(folder / "diary.db")
    assert other.sql("PRAGMA integrity_check") == [("ok",)]
    assert ("Before.",) not in other.sql("SELECT content FROM diary_entries")
    other.storage.close()
    kept = builders.diary_in(folder / "diary-replaced.db")
    assert kept.sql("SELECT content FROM diary_entries") == [("Before.",)]
    kept.storage.close()


def test_a_diary_that_is_in_its_place_is_not_set_aside(diary: TestDiary, folder: Path) -> None:
    diary.storage.close()
    assert [path.name for path in folder.iterdir()] == ["diary.db"]


def test_what_is_put_back_is_written_to_again(session: Session, folder: Path) -> None:
    move_it(folder / "diary.db")
    with pytest.raises(FileReplacedError):
        builders.proud(session, "After.")
    (folder / "moved.db").rename(folder / "diary.db")
    builders.proud(session, "After.")
    assert len(session.entries.on_day(builders.TODAY)) == 2


def test_the_file_that_was_put_there_is_left_alone(session: Session, folder: Path) -> None:
    put_another_over_it(folder / "diary.db")
    before = (folder / "diary.db").read_bytes()
    with pytest.raises(FileReplacedError):
        builders.proud(session, "After.")
    assert (folder / "diary.db").read_bytes() == before


def test_a_place_that_cannot_be_written_is_said(
    session: Session, diary: TestDiary, tmp_path: Path
) -> None:
    with pytest.raises(WorldError, match="could not be saved as"):
        diary.storage.copy_to(tmp_path / "no" / "saved.db")
