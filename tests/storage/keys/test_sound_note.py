"""An encrypted diary that was closed sound is not read through when it is opened again."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError
from aimstars_desktop.domain.keys import Opener, PlainBackups
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import damage_finder
from aimstars_desktop.storage.diary.file_diary import FileDiary
from tests import posix
from tests.builders import TODAY, proud
from tests.storage.keys.conftest import PASSWORD, make, quiet

NAME = "aimstars.sound"


@pytest.fixture
def diary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FileDiary:
    """An encrypted diary with some entries, unlocked."""
    folders = make(tmp_path, 20)
    made = FileDiary(folders, SystemClock())
    made.keys.encrypt(
        {1: Opener("Maya", PASSWORD)}, backups=PlainBackups.DELETE, wait=1, on_progress=quiet
    )
    return made


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Gets something whenever a file is looked through."""
    found: list[object] = []
    find = damage_finder.find

    def find_and_count(connection: object) -> object:
        found.append(connection)
        return find(connection)  # type: ignore[arg-type]  # it is passed on

    monkeypatch.setattr(damage_finder, "find", find_and_count)
    return found


@contextmanager
def opened(diary: FileDiary) -> Iterator[OpenStorage]:
    with closing(diary.open(lambda _: None, wait=1, watcher=SilentWatcher())) as storage:
        yield storage


def session(storage: OpenStorage) -> Session:
    with storage.accounts() as unit:
        (maya,) = unit.accounts.all()
    return open_session(storage, SystemClock(), maya)


def use(diary: FileDiary, word: str) -> list[str]:
    """Open the diary, write an entry, and close it; return what was there."""
    with opened(diary) as storage:
        of = session(storage)
        before = [entry.text for entry in of.entries.recent(100)]
        proud(of, word)
    return before


def read_all(storage: OpenStorage) -> None:
    session(storage).entries.between(TODAY.replace(year=2000), TODAY.replace(year=2100))


def break_an_entry(folders: Path, key: str | None) -> None:
    """Write a value that no version of the program writes."""
    with closing(sqlite.connect(folders / "aimstars.db", key=key)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE diary_entries SET entry_date = 'yesterday' WHERE id = 7")


@posix.MODES
def test_the_note_is_for_its_owner_alone(diary: FileDiary, data: Path) -> None:
    use(diary, "first")
    assert stat.S_IMODE((data / NAME).stat().st_mode) == sqlite.FILE_MODE


@pytest.mark.repeats
def test_it_is_read_through_at_the_first_opening_only(
    diary: FileDiary, data: Path, looks: list[object]
) -> None:
    use(diary, "first")
    assert len(looks) == 1
    assert "first" in use(diary, "second")
    assert "second" in use(diary, "third")
    assert len(looks) == 1


@pytest.mark.repeats
def test_a_readable_diary_is_read_through_each_time(
    diary: FileDiary, data: Path, looks: list[object]
) -> None:
    use(diary, "encrypted")
    diary.keys.decrypt(wait=1, on_progress=quiet)
    assert not (data / NAME).exists()
    before = len(looks)
    use(diary, "readable")
    use(diary, "readable")
    assert len(looks) == before + 2
    assert not (data / NAME).exists()


def test_a_row_that_was_damaged_meanwhile_is_set_aside(diary: FileDiary, data: Path) -> None:
    use(diary, "before")
    break_an_entry(data, diary.keys.raw)
    assert not [text for text in use(diary, "after") if text.startswith("entry 6 ")]
    assert not (data / NAME).exists()
    with opened(diary) as storage:
        assert len(session(storage).checkup.check().damaged) == 1


@pytest.mark.repeats
def test_a_copy_with_the_old_times_is_another_file(
    diary: FileDiary, data: Path, tmp_path: Path, looks: list[object]
) -> None:
    use(diary, "before")
    shutil.copy2(data / "aimstars.db", tmp_path / "copy")
    (tmp_path / "copy").replace(data / "aimstars.db")
    use(diary, "after")
    assert len(looks) == 2


@pytest.mark.repeats
def test_it_is_read_through_after_it_was_not_closed(
    diary: FileDiary, data: Path, tmp_path: Path, looks: list[object]
) -> None:
    use(diary, "before")
    with opened(diary) as storage:
        proud(session(storage), "never closed")
        shutil.copytree(data, tmp_path / "killed")
    of = FileDiary(Folders(tmp_path / "killed", tmp_path / "logs"), SystemClock())
    of.keys.unlock(1, PASSWORD)
    before = len(looks)
    assert "never closed" in use(of, "after")
    assert len(looks) == before + 1


def test_damage_that_is_met_ends_its_trust(diary: FileDiary, data: Path) -> None:
    use(diary, "before")
    page = (data / "aimstars.db").stat().st_size // 4096 - 5
    with opened(diary) as storage:
        with (data / "aimstars.db").open("r+b") as file:
            file.seek(page * 4096)
            file.write(bytes(4096))
        with pytest.raises(AimstarsError):
            read_all(storage)
    assert not (data / NAME).exists()


def test_a_backup_that_fails_ends_its_trust(diary: FileDiary, data: Path) -> None:
    use(diary, "before")
    with opened(diary):
        path = data / "aimstars.db"
        times = path.stat()
        with path.open("r+b") as file:
            file.seek(path.stat().st_size - 3 * 4096)
            file.write(bytes(3 * 4096))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        with pytest.raises(DiaryFileError):
            diary.backups.make(Reason.ASKED, datetime(2026, 11, 22, tzinfo=UTC), quiet)
        assert not (data / NAME).exists()
    assert not (data / NAME).exists()


def _say(**changed: object) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_text(json.dumps(json.loads(path.read_bytes()) | changed), encoding="utf-8")

    return write


def _replace(make_it: Callable[[Path], object]) -> Callable[[Path], None]:
    def put(path: Path) -> None:
        path.unlink()
        make_it(path)

    return put


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    "change",
    [
        _say(program="0.1"),
        _say(file=None),
        _say(checksum="many"),
        _replace(lambda path: path.write_bytes(b"\xff" * 100)),
        _replace(lambda path: path.write_bytes(b"[" * 4000)),
        _replace(lambda path: path.write_bytes(b" " * 100_000)),
        _replace(lambda path: path.mkdir()),
        pytest.param(
            _replace(lambda path: os.mkfifo(path, 0o600)),
            marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes"),
        ),
        pytest.param(_replace(lambda path: path.symlink_to("nowhere")), marks=posix.LINKS),
    ],
)
def test_whatever_is_in_the_note_is_no_harm(
    diary: FileDiary, data: Path, looks: list[object], change: Callable[[Path], None]
) -> None:
    use(diary, "before")
    change(data / NAME)
    assert "before" in use(diary, "after")
    assert len(looks) == 2
    assert "after" in use(diary, "at last")
