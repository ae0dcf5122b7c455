"""What happens at launch, by what lies where the diary should be."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aimstars_desktop import __version__
from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import (
    Preparation,
    Progress,
    SilentWatcher,
    Stage,
    WebAppFileError,
)
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD, PLURAL, WEB_ONLY
from aimstars_desktop.storage.upgrade.file import detect
from aimstars_desktop.storage.upgrade.file.lock import LockMode
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME, OPENED_NAME
from aimstars_desktop.storage.upgrade.file.prepare import Prepared, prepare
from tests import posix
from tests.builders import FixedClock
from tests.engines import USUAL_KEY
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, content, names

if TYPE_CHECKING:
    from sqlite3 import Connection

Open = Callable[..., Prepared]


@pytest.mark.repeats
def test_where_there_is_nothing_a_diary_is_created_without_a_backup(
    folders: Folders, opened: Open
) -> None:
    prepared = opened()

    assert prepared.preparation is Preparation.CREATED
    assert prepared.lock.held is LockMode.SHARED
    assert names(folders.data) == ["aimstars.db", "aimstars.lock", OPENED_NAME]
    assert content(folders.database)["alembic_version"] == [(1, HEAD)]


@pytest.mark.repeats
def test_the_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    data = tmp_path / "a" / "b ä"
    with prepare(Folders(data, data / "logs"), FixedClock()) as prepared:
        assert prepared.preparation is Preparation.CREATED


@pytest.mark.repeats
@posix.MODES
def test_a_folder_that_is_made_is_for_its_owner_alone(tmp_path: Path) -> None:
    data = tmp_path / "new"
    with prepare(Folders(data, data / "logs"), FixedClock()):
        assert data.stat().st_mode & 0o777 == 0o700


def test_what_a_killed_creation_left_is_swept_away(folders: Folders, opened: Open) -> None:
    for end in ("", "-journal"):
        folders.database.with_name(f"aimstars.db.new{end}").write_bytes(b"half")

    assert opened().preparation is Preparation.CREATED
    assert names(folders.data) == ["aimstars.db", "aimstars.lock", OPENED_NAME]


@pytest.mark.repeats
def test_a_diary_at_head_is_opened_without_a_write_and_without_a_backup(
    folders: Folders, opened: Open
) -> None:
    opened().lock.release()
    before = folders.database.read_bytes(), folders.database.stat().st_mtime_ns

    assert opened().preparation is Preparation.READY
    assert (folders.database.read_bytes(), folders.database.stat().st_mtime_ns) == before
    assert names(folders.data) == ["aimstars.db", "aimstars.lock", OPENED_NAME]


@pytest.mark.repeats
def test_at_head_nothing_heavy_is_imported(folders: Folders, opened: Open) -> None:
    opened().lock.release()
    program = f"""
import sys
from pathlib import Path
from aimstars_desktop.config import Folders
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage.upgrade.file.prepare import prepare
data = Path({str(folders.data)!r})
with prepare(Folders(data, data), SystemClock(), key={USUAL_KEY!r}) as prepared:
    print(prepared.preparation.value, *({{"alembic", "sqlalchemy"}} & sys.modules.keys()))
"""
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd="."
    )

    assert found.stdout.split() == ["ready"]


@pytest.mark.repeats
def test_an_older_diary_is_upgraded_beside_a_verified_backup(old: Folders, opened: Open) -> None:
    before = content(old.database)

    prepared = opened()

    assert prepared.preparation is Preparation.UPGRADED
    stem = f"aimstars-{FIRST}-{HEAD}-20261122T110000Z.db"
    assert names(old.backups) == [stem, f"{stem}.json"]
    assert content(old.backups / stem) == before
    assert names(old.data) == ["aimstars.db", "aimstars.lock", OPENED_NAME, "backups", LINES_NAME]


@pytest.mark.repeats
def test_the_manifest_says_what_the_backup_is(old: Folders, opened: Open) -> None:
    opened()
    (path,) = old.backups.glob("*.json")

    manifest = json.loads(path.read_text(encoding="utf-8"))

    backup = old.backups / manifest["file"]
    assert manifest.pop("sha256") == hashlib.sha256(backup.read_bytes()).hexdigest()
    assert manifest == {
        "format": 1,
        "file": backup.name,
        "reason": "upgrade",
        "start": FIRST,
        "target": HEAD,
        "program": __version__,
        "size": backup.stat().st_size,
        "counts": {"alembic_version": 1, "daily_stats": 3, "diary_entry": 12, "goal": 2, "user": 2},
        "made_at": "2026-11-22T11:00:00+00:00",
        "pinned": False,
    }


@pytest.mark.repeats
@posix.MODES
def test_backups_are_for_their_owner_alone(old: Folders, opened: Open) -> None:
    opened()
    assert {file.stat().st_mode & 0o777 for file in old.backups.iterdir()} == {0o600}
    assert old.backups.stat().st_mode & 0o777 == 0o700


@pytest.mark.repeats
def test_after_the_upgrade_the_diary_is_at_head_and_the_next_launch_has_nothing_to_do(
    old: Folders, opened: Open
) -> None:
    opened().lock.release()

    assert opened().preparation is Preparation.READY
    assert len(names(old.backups)) == 2


@pytest.mark.repeats
def test_what_a_write_ahead_log_holds_is_upgraded_and_backed_up(old: Folders, opened: Open) -> None:
    with closing(sqlite.connect(old.database)) as connection:
        sqlite.set_journal(connection, "WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        rows.insert(connection, "user", {"id": 9, "email": "late@b.c", "password": "p"})
        # A crash: the frames are in the log only.
        for end in ("", "-wal", "-shm"):
            path = old.database.with_name(f"aimstars.db{end}")
            shutil.copyfile(path, old.data / f"crashed{end}")
    for end in ("", "-wal", "-shm"):
        (old.data / f"crashed{end}").replace(old.database.with_name(f"aimstars.db{end}"))

    opened()

    (backup,) = old.backups.glob("*.db")
    assert len(content(old.database)["users"]) == 3
    assert len(content(backup)["user"]) == 3
    assert names(old.data) == ["aimstars.db", "aimstars.lock", OPENED_NAME, "backups", LINES_NAME]


def _refusal(folders: Folders, opened: Open) -> DiaryFileError:
    """Return the refusal, after looking that it left everything alone."""
    path = folders.database
    before = (path.read_bytes(), path.stat().st_mtime_ns) if path.is_file() else None

    with pytest.raises(DiaryFileError) as raised:
        opened()

    assert ((path.read_bytes(), path.stat().st_mtime_ns) if path.is_file() else None) == before
    assert set(names(folders.data)) <= {"aimstars.db", "aimstars.lock", OPENED_NAME}
    assert str(raised.value).endswith("Nothing was changed.")
    return raised.value


def test_an_empty_file_is_refused(folders: Folders, opened: Open) -> None:
    folders.database.touch()

    error = _refusal(folders, opened)

    assert error.outcome is Outcome.DAMAGED
    assert "is empty" in str(error)


@pytest.mark.parametrize("start", [b"\0" * 9000, b"Dear diary, today\n" * 50, b"SQLite format 2\0"])
def test_a_file_that_is_no_database_is_refused(
    folders: Folders, opened: Open, start: bytes
) -> None:
    folders.database.write_bytes(start)

    error = _refusal(folders, opened)

    assert error.outcome is Outcome.DAMAGED
    assert "is damaged, or it is not a diary" in str(error)


def test_a_truncated_file_is_refused(old: Folders, opened: Open) -> None:
    old.database.write_bytes(old.database.read_bytes()[:8192])

    error = _refusal(old, opened)

    assert error.outcome is Outcome.DAMAGED


def test_a_folder_in_its_place_is_refused(folders: Folders, opened: Open) -> None:
    folders.database.mkdir()

    assert _refusal(folders, opened).outcome is Outcome.NOT_OURS


def _stamp(folders: Folders, *versions: str) -> None:
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute("DELETE FROM alembic_version")
        connection.executemany(
            "INSERT INTO alembic_version VALUES (?)", [(version,) for version in versions]
        )


def test_a_newer_diary_is_refused(folders: Folders, opened: Open) -> None:
    rows.make(folders.database, HEAD)
    _stamp(folders, "abcdef012345")

    error = _refusal(folders, opened)

    assert error.outcome is Outcome.NEWER
    assert "newer version" in str(error)
    assert "abcdef012345" in str(error)


@pytest.mark.repeats
def test_a_newer_diary_names_the_version_that_is_needed(folders: Folders, opened: Open) -> None:
    opened().lock.release()
    _stamp(folders, "abcdef012345")
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute(
            "UPDATE schema_history SET target = 'abcdef012345', receipt = ?",
            ('{"program": "9.1.0", "and": "what only 9.1.0 knows"}',),
        )

    error = _refusal(folders, opened)

    assert error.outcome is Outcome.NEWER
    assert "Please install version 9.1.0 or a later one." in str(error)


@pytest.mark.parametrize("version", [HEAD[:6], HEAD.upper(), f"{HEAD} "])
def test_half_an_id_is_no_id(folders: Folders, opened: Open, version: str) -> None:
    rows.make(folders.database, HEAD)
    _stamp(folders, version)

    assert _refusal(folders, opened).outcome is Outcome.NEWER


@pytest.mark.parametrize("versions", [(), (CHAIN[3], CHAIN[4])])
def test_a_diary_without_exactly_one_version_is_refused(
    folders: Folders, opened: Open, versions: tuple[str, ...]
) -> None:
    rows.make(folders.database, HEAD)
    _stamp(folders, *versions)

    error = _refusal(folders, opened)

    assert error.outcome is Outcome.DAMAGED
    assert all(version in str(error) for version in versions)


@pytest.mark.parametrize("version", sorted(WEB_ONLY | {PLURAL}))
def test_later_files_of_the_web_app_are_refused_by_name(
    old: Folders, opened: Open, version: str
) -> None:
    _stamp(old, version)  # its tables stay "diary_entry", as the web app's do

    error = _refusal(old, opened)

    assert error.outcome is Outcome.NOT_OURS
    assert isinstance(error, WebAppFileError)
    assert str(error) == f"The file {old.database} belongs to the web app. Nothing was changed."


@pytest.mark.parametrize("alembic", [False, True])
def test_the_database_of_another_program_is_refused(
    folders: Folders, opened: Open, alembic: bool
) -> None:
    sqlite.make_file(folders.database)
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY)")
        if alembic:
            connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
            connection.execute("INSERT INTO alembic_version VALUES ('123')")

    error = _refusal(folders, opened)

    assert error.outcome is Outcome.NOT_OURS
    assert "another program" in str(error)


def test_a_diary_whose_tables_are_not_those_of_its_revision_is_refused(
    old: Folders, opened: Open
) -> None:
    with closing(sqlite.connect(old.database)) as connection:
        connection.execute("ALTER TABLE goal ADD COLUMN closed_on DATE")

    error = _refusal(old, opened)

    assert error.outcome is Outcome.DAMAGED
    assert "table goal has: closed_on date" in str(error)


def test_an_encrypted_file_without_its_key_is_refused(folders: Folders, opened: Open) -> None:
    sqlite.make_file(folders.database)
    with closing(sqlite.connect(folders.database, key="ab" * 32)) as connection:
        connection.execute("CREATE TABLE t (n)")

    assert _refusal(folders, opened).outcome is Outcome.DAMAGED


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", ["100%", "a?b#c", "it's [here]", "å 🌟", "x" * 200])
def test_the_diary_is_found_whatever_its_folder_is_called(tmp_path: Path, name: str) -> None:
    from aimstars_desktop.storage.upgrade.file.prepare import prepare
    from tests.builders import FixedClock

    data = tmp_path / name
    data.mkdir()
    rows.make(data / "aimstars.db", FIRST)

    with prepare(Folders(data, data / "logs"), FixedClock()) as prepared:
        assert prepared.preparation is Preparation.UPGRADED

    assert names(tmp_path) == [name]


@pytest.mark.repeats
def test_an_upgrade_identifies_the_diary_once_before_the_lock_and_once_under_it(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    stages: list[Stage] = []
    identify = detect.identify

    class Watch(SilentWatcher):
        @override
        def progressed(self, progress: Progress) -> None:
            stages.append(progress.stage)

    def noted(connection: Connection, path: Path) -> str:
        if Stage.BACK_UP not in stages:
            asked.append("under the lock" if stages else "before it")
        return identify(connection, path)

    monkeypatch.setattr(detect, "identify", noted)

    prepare(old, FixedClock(), watcher=Watch()).lock.release()

    assert asked == ["before it", "under the lock"]
