"""Files and folders that may not be read or written: each is named, and the diary is whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.cli import main
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file.prepare import Prepared, prepare
from aimstars_desktop.storage.upgrade.file.status import status
from tests import posix, rights
from tests.builders import FixedClock
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, content, names

pytestmark = posix.MODES

Open = Callable[..., Prepared]
Db = Callable[..., tuple[int, str]]


@pytest.fixture
def db(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Return a way to run ``aimstars db …`` as an ordinary person; it gives what was complained."""

    def run(folders: Folders, *command: str) -> tuple[int, str]:
        with rights.of_an_ordinary_person():
            code = main(["--data-dir", str(folders.data), "db", *command])
        return code, capsys.readouterr().err.strip()

    return run


def test_the_rights_of_an_ordinary_person_are_none_over_a_closed_file(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.write_text("mine")
    closed.chmod(0)

    with rights.of_an_ordinary_person(), pytest.raises(PermissionError):
        closed.read_text()
    if os.geteuid() == 0:
        assert closed.read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, db: Db) -> None:
    tmp_path.chmod(0o500)
    folders = Folders(tmp_path / "diary", tmp_path)

    code, said = db(folders, "upgrade")

    assert code == Outcome.READ_ONLY
    assert said == (
        f"The program is not allowed to write to the folder {folders.data}, which the diary needs."
        " Nothing was changed."
    )


@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_folder_that_cannot_be_written_is_named(folders: Folders, mode: int, db: Db) -> None:
    folders.data.chmod(mode)

    code, said = db(folders, "upgrade")

    folders.data.chmod(0o700)
    assert code == Outcome.READ_ONLY
    assert str(folders.data) in said
    assert said.endswith("Nothing was changed.")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("revision", [FIRST, HEAD])
@pytest.mark.parametrize(
    ("mode", "words"),
    [(0o000, "this program may not read it"), (0o400, "can be read but not written")],
)
def test_a_file_without_rights_is_named(
    folders: Folders, revision: str, mode: int, words: str, db: Db
) -> None:
    rows.make(folders.database, revision)
    folders.database.chmod(mode)

    code, said = db(folders, "upgrade")

    assert code == Outcome.READ_ONLY
    assert words in said
    assert len(said.splitlines()) == 1
    assert set(names(folders.data)) <= {"aimstars.db", "aimstars.lock"}


@pytest.mark.repeats
def test_a_diary_that_cannot_be_written_can_still_be_looked_at(folders: Folders, db: Db) -> None:
    rows.make(folders.database, HEAD)
    rows.put_pictures(folders.data)
    folders.database.chmod(0o400)
    folders.data.chmod(0o500)

    code, said = db(folders, "check")

    folders.data.chmod(0o700)
    assert (code, said) == (Outcome.DONE, "")


@pytest.mark.parametrize("command", ["current", "check", "plan", "history"])
@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_a_diary_in_wal_that_cannot_be_written_can_still_be_looked_at(
    folders: Folders, command: str, mode: int, db: Db
) -> None:
    rows.make(folders.database, HEAD)
    rows.put_pictures(folders.data)
    with closing(sqlite.connect(folders.database)) as connection:
        assert sqlite.set_journal(connection, "WAL") == "WAL"
    folders.database.chmod(mode)
    folders.data.chmod(0o500)

    arguments = (command, "--receipts") if command == "history" else (command,)
    code, said = db(folders, *arguments)

    folders.data.chmod(0o700)
    assert (code, said) == (Outcome.DONE, "")
    assert names(folders.data) == ["aimstars.db", "pictures.db"]


def test_a_file_in_the_place_of_the_data_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "diary").write_text("mine")

    with pytest.raises(DiaryFileError, match="something else has that name") as raised:
        prepare(Folders(tmp_path / "diary", tmp_path), FixedClock())

    assert raised.value.outcome is Outcome.READ_ONLY


def test_what_stands_in_a_log_beside_it_is_not_left_out_when_looking(
    folders: Folders, db: Db
) -> None:
    rows.make(folders.database, HEAD)
    with closing(sqlite.connect(folders.database)) as connection:
        sqlite.set_journal(connection, "WAL")
        connection.execute("UPDATE goals SET title = 'only in the log'")
        log = Path(f"{folders.database}-wal").read_bytes()
    Path(f"{folders.database}-wal").write_bytes(log)
    folders.data.chmod(0o500)

    code, said = db(folders, "check")

    folders.data.chmod(0o700)
    assert code == Outcome.READ_ONLY
    assert len(said.splitlines()) == 1


def test_a_backups_folder_that_cannot_be_written_stops_the_upgrade(old: Folders, db: Db) -> None:
    before = content(old.database)
    old.backups.mkdir(mode=0o500)

    code, said = db(old, "upgrade")

    assert code == Outcome.BACKUP_FAILED
    assert "No verified backup" in said
    assert f"write to the folder {old.backups}, which the diary needs." in said
    assert content(old.database) == before


def test_a_backups_folder_that_cannot_be_written_stops_the_restore(
    folders: Folders, db: Db
) -> None:
    rows.make(folders.database, HEAD)
    assert db(folders, "backup")[0] == Outcome.DONE
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute("UPDATE goals SET title = 'since then'")
    (made,) = folders.backups.glob("*.db")
    folders.backups.chmod(0o500)

    code, said = db(folders, "restore", made.name, "--yes")

    assert code == Outcome.READ_ONLY
    assert f"write to the folder {folders.backups}, which the diary needs." in said


def test_how_a_folder_stands_that_may_not_be_entered_is_told(full: Folders, db: Db) -> None:
    full.data.chmod(0o000)

    code, said = db(full, "status")

    full.data.chmod(0o700)
    assert code == Outcome.READ_ONLY
    assert len(said.splitlines()) == 1


def test_no_journal_is_named_for_a_folder_that_may_not_be_entered(full: Folders) -> None:
    assert status(full).journal == "WAL"
    full.data.chmod(0o000)

    with rights.of_an_ordinary_person():
        found = status(full)

    full.data.chmod(0o700)
    assert (found.journal, found.outcome) == (None, Outcome.READ_ONLY)


def test_a_file_in_the_place_of_the_backups_folder_stops_the_upgrade(
    old: Folders, opened: Open
) -> None:
    before = content(old.database)
    old.backups.write_text("mine")

    with pytest.raises(DiaryFileError) as raised:
        opened()

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert f"{old.backups}, but something else has that name." in str(raised.value)
    assert old.backups.read_text() == "mine"
    assert content(old.database) == before
