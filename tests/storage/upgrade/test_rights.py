"""Files and folders that may not be read or written: each is named, and the diary is whole."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import HEAD, Prepared, prepare
from tests.builders import FixedClock
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, content, names

Open = Callable[..., Prepared]

WITHOUT_OVERRIDE = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
"""Root ignores the modes of files; a child that gave up that right does not."""


def _as_ordinary_person(folders: Folders, *command: str) -> tuple[int, str]:
    """Run ``aimstars db …`` without the right to override file modes."""
    child = subprocess.run(
        [
            *(WITHOUT_OVERRIDE if os.geteuid() == 0 else ()),
            *(sys.executable, "-m", "aimstars_desktop"),
            *("--data-dir", str(folders.data), "db", *command),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    return child.returncode, child.stderr.strip()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    folders = Folders(tmp_path / "diary", tmp_path)

    code, said = _as_ordinary_person(folders, "upgrade")

    assert code == Outcome.READ_ONLY
    assert said == (
        f"The diary needs to write in the folder {folders.data}, and may not. Nothing was changed."
    )


@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_folder_that_cannot_be_written_is_named(folders: Folders, mode: int) -> None:
    folders.data.chmod(mode)

    code, said = _as_ordinary_person(folders, "upgrade")

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
    folders: Folders, revision: str, mode: int, words: str
) -> None:
    rows.make(folders.database, revision)
    folders.database.chmod(mode)

    code, said = _as_ordinary_person(folders, "upgrade")

    assert code == Outcome.READ_ONLY
    assert words in said
    assert len(said.splitlines()) == 1
    assert set(names(folders.data)) <= {"aimstars.db", "aimstars.lock"}


def test_a_diary_that_cannot_be_written_can_still_be_looked_at(folders: Folders) -> None:
    rows.make(folders.database, HEAD)
    folders.database.chmod(0o400)
    folders.data.chmod(0o500)

    code, said = _as_ordinary_person(folders, "check")

    folders.data.chmod(0o700)
    assert (code, said) == (Outcome.DONE, "")


@pytest.mark.parametrize("command", ["current", "check", "plan", "history"])
@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_a_diary_in_wal_that_cannot_be_written_can_still_be_looked_at(
    folders: Folders, command: str, mode: int
) -> None:
    rows.make(folders.database, HEAD)
    with closing(sqlite.connect(folders.database)) as connection:
        assert sqlite.set_journal(connection, "WAL") == "WAL"
    folders.database.chmod(mode)
    folders.data.chmod(0o500)

    arguments = (command, "--receipts") if command == "history" else (command,)
    code, said = _as_ordinary_person(folders, *arguments)

    folders.data.chmod(0o700)
    assert (code, said) == (Outcome.DONE, "")
    assert names(folders.data) == ["aimstars.db"]


def test_a_file_in_the_place_of_the_data_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "diary").write_text("mine")

    with pytest.raises(DiaryFileError, match="something else has that name") as raised:
        prepare(Folders(tmp_path / "diary", tmp_path), FixedClock())

    assert raised.value.outcome is Outcome.READ_ONLY


def test_what_stands_in_a_log_beside_it_is_not_left_out_when_looking(folders: Folders) -> None:
    rows.make(folders.database, HEAD)
    with closing(sqlite.connect(folders.database)) as connection:
        sqlite.set_journal(connection, "WAL")
        connection.execute("UPDATE goals SET title = 'only in the log'")
        log = Path(f"{folders.database}-wal").read_bytes()
    Path(f"{folders.database}-wal").write_bytes(log)
    folders.data.chmod(0o500)

    code, said = _as_ordinary_person(folders, "check")

    folders.data.chmod(0o700)
    assert code == Outcome.READ_ONLY
    assert len(said.splitlines()) == 1


def test_a_backups_folder_that_cannot_be_written_stops_the_upgrade(old: Folders) -> None:
    before = content(old.database)
    old.backups.mkdir(mode=0o500)

    code, said = _as_ordinary_person(old, "upgrade")

    assert code == Outcome.BACKUP_FAILED
    assert "No verified backup" in said
    assert f"write in the folder {old.backups}, and may not." in said
    assert content(old.database) == before


def test_a_backups_folder_that_cannot_be_written_stops_the_restore(folders: Folders) -> None:
    rows.make(folders.database, HEAD)
    assert _as_ordinary_person(folders, "backup")[0] == Outcome.DONE
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute("UPDATE goals SET title = 'since then'")
    (made,) = folders.backups.glob("*.db")
    folders.backups.chmod(0o500)

    code, said = _as_ordinary_person(folders, "restore", made.name, "--yes")

    assert code == Outcome.READ_ONLY
    assert f"write in the folder {folders.backups}, and may not." in said


def test_how_a_folder_stands_that_may_not_be_entered_is_told(full: Folders) -> None:
    full.data.chmod(0o000)

    code, said = _as_ordinary_person(full, "status")

    full.data.chmod(0o700)
    assert code == Outcome.READ_ONLY
    assert len(said.splitlines()) == 1


def test_a_file_in_the_place_of_the_backups_folder_stops_the_upgrade(
    old: Folders, opened: Open
) -> None:
    before = content(old.database)
    old.backups.write_text("mine")

    with pytest.raises(DiaryFileError) as raised:
        opened()

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert f"{old.backups}, and something else has that name." in str(raised.value)
    assert old.backups.read_text() == "mine"
    assert content(old.database) == before
