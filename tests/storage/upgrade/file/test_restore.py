"""Putting a backup back: whole, resumable, and never on the word of a damaged backup."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import LostDiaryError, Preparation, Progress, Stage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import backup, detect, run
from aimstars_desktop.storage.upgrade.file import restore as restoring
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, manifests
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME, MARKER_NAME, OPENED_NAME
from aimstars_desktop.storage.upgrade.file.prepare import Prepared, prepare
from aimstars_desktop.storage.upgrade.file.restore import copy_under, restore
from tests import posix
from tests.builders import FixedClock
from tests.engines import KEY
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, Content, content, names
from tests.storage.upgrade.file.test_world import StopAt
from tests.storage.upgrade.toys import TOY, ToyChain

Open = Callable[..., Prepared]


class Killed(BaseException):
    """Stands for SIGKILL: nothing of ours runs after it."""


@pytest.fixture
def made(full: Folders) -> Manifest:
    """A backup of the diary as it was, before more was written."""
    with closing(sqlite.connect(full.database, mode="ro")) as source:
        return backup.make(
            source, full.backups, reason="asked", start=HEAD, target=HEAD, at=FixedClock().now()
        )


@pytest.fixture
def then(full: Folders, made: Manifest) -> Content:
    """What the diary held at the time of the backup; since then an entry was changed."""
    before = content(full.database)
    with closing(sqlite.connect(full.database)) as connection:
        connection.execute("UPDATE diary_entries SET content = 'later' WHERE id = 1")
    return before


def test_a_restored_diary_is_what_it_was(full: Folders, made: Manifest, then: Content) -> None:
    restore(full, made, keep=False)

    assert content(full.database) == then
    assert names(full.data) == ["aimstars.db", "backups"]


@posix.MODES
def test_a_restored_diary_is_for_its_owner_alone(full: Folders, made: Manifest) -> None:
    restore(full, made, keep=False)
    assert full.database.stat().st_mode & 0o777 == 0o600


def test_what_was_there_is_kept_when_there_is_no_other_copy(
    full: Folders, made: Manifest, then: Content
) -> None:
    restore(full, made, keep=True)
    restore(full, made, keep=True)

    assert names(full.data) == [
        *("aimstars.db", "aimstars.db.failed-1", "aimstars.db.failed-2", "backups")
    ]


@pytest.mark.parametrize("ends", [("-wal", "-shm"), ("-journal",)])
def test_stale_journals_are_not_replayed_over_the_backup(
    full: Folders, made: Manifest, then: Content, ends: tuple[str, ...]
) -> None:
    with closing(sqlite.connect(full.database)) as connection:
        if "-wal" in ends:
            sqlite.set_journal(connection, "WAL")
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            connection.execute("UPDATE diary_entries SET content = 'from the log'")
        else:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE diary_entries SET content = 'from the journal'")
            connection.execute("PRAGMA cache_spill = 1")
        for end in ends:
            shutil.copyfile(f"{full.database}{end}", full.data / f"kept{end}")
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    for end in ends:
        (full.data / f"kept{end}").replace(f"{full.database}{end}")

    restore(full, made, keep=False)

    assert content(full.database) == then
    assert names(full.data) == ["aimstars.db", "backups"]


def test_a_damaged_backup_is_refused_and_nothing_is_touched(
    full: Folders, made: Manifest, then: Content
) -> None:
    now = content(full.database)
    file = full.backups / made.file
    damaged = bytearray(file.read_bytes())
    damaged[5000] ^= 1
    file.write_bytes(damaged)

    with pytest.raises(DiaryFileError, match="missing or damaged") as raised:
        restore(full, made, keep=False)

    assert raised.value.outcome is Outcome.DAMAGED
    assert content(full.database) == now
    assert names(full.data) == ["aimstars.db", "backups"]


@pytest.mark.parametrize(
    "moment", ["_put_back", "_copy", "_set_aside", "_check_opens", "_finish", "sync"]
)
def test_a_killed_restore_goes_on_at_the_next_launch(
    full: Folders,
    made: Manifest,
    then: Content,
    opened: Open,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
) -> None:
    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(restoring, moment, killed)
        with pytest.raises(Killed):
            restore(full, made, keep=False)
    assert (full.data / MARKER_NAME).exists()

    assert opened().preparation is Preparation.READY

    assert content(full.database) == then
    assert names(full.data) == ["aimstars.db", "aimstars.lock", OPENED_NAME, "backups"]


def test_a_marker_cut_short_means_that_nothing_had_begun(full: Folders, opened: Open) -> None:
    (full.data / MARKER_NAME).write_text('{"backup": "aim')
    before = content(full.database)

    assert opened().preparation is Preparation.READY
    assert content(full.database) == before
    assert names(full.data) == ["aimstars.db", "aimstars.lock", OPENED_NAME]


def test_a_marker_whose_backup_is_gone_touches_nothing(full: Folders, opened: Open) -> None:
    (full.data / MARKER_NAME).write_text(json.dumps({"backup": "x.db", "keep": True}))
    before = content(full.database)

    with pytest.raises(DiaryFileError, match="missing or damaged"):
        opened()

    assert content(full.database) == before


@pytest.mark.repeats
def test_an_older_backup_is_upgraded_by_the_launch_that_follows(old: Folders, opened: Open) -> None:
    opened().lock.release()
    (made,) = manifests(old.backups)

    restore(old, made, keep=False)

    assert opened().preparation is Preparation.UPGRADED
    assert len(names(old.backups)) == 2  # the state was already backed up


# --- an upgrade that cannot be rolled back ----------------------------------------------------


def test_what_a_rollback_leaves_behind_is_undone_by_the_backup(
    full: Folders, toys: ToyChain, monkeypatch: pytest.MonkeyPatch
) -> None:
    toys.add("op.execute('DELETE FROM goals')\nraise RuntimeError('the milk is sour')")
    before = content(full.database)
    monkeypatch.setattr(run._Run, "_is_as_before", lambda *_: False)

    with pytest.raises(DiaryFileError, match="was restored") as raised:
        run.upgrade(full, FixedClock(), target=TOY)

    assert raised.value.outcome is Outcome.RESTORED
    assert "the milk is sour" in str(raised.value)
    assert content(full.database) == before
    assert "aimstars.db.failed-1" in names(full.data)


def test_a_diary_that_is_not_at_head_after_commit_is_put_back(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(old.database)

    class Saboteur(StopAt):
        @override
        def progressed(self, progress: Progress) -> None:
            if progress.stage is Stage.OPEN:
                with closing(sqlite.connect(old.database)) as connection:
                    connection.execute("UPDATE alembic_version SET version_num = 'lost'")

    with pytest.raises(DiaryFileError) as raised:
        run.upgrade(old, FixedClock(), watcher=Saboteur())

    assert raised.value.outcome is Outcome.RESTORED
    assert content(old.database) == before


def test_a_diary_that_could_not_be_put_back_is_put_back_at_the_next_launch(
    full: Folders, toys: ToyChain, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    toys.add("raise RuntimeError('the milk is sour')")
    before = content(full.database)

    def full_disk(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(run._Run, "_is_as_before", lambda *_: False)
        patched.setattr(shutil, "copyfile", full_disk)
        with pytest.raises(DiaryFileError, match="could not be restored to how it was"):
            run.upgrade(full, FixedClock(), target=TOY)
    write_over(full.database)

    assert opened().preparation is Preparation.READY

    assert content(full.database) == before
    assert "aimstars.db.failed-1" in names(full.data)


def write_over(database: Path) -> None:
    with closing(sqlite.connect(database)) as connection:
        connection.execute("UPDATE diary_entries SET content = 'half an upgrade' WHERE id = 1")


def test_no_upgrade_begins_while_a_restore_is_unfinished(old: Folders) -> None:
    before = content(old.database)
    (old.data / MARKER_NAME).write_text(json.dumps({"backup": "x.db", "keep": True}))

    with pytest.raises(DiaryFileError, match="restore"):
        run.upgrade(old, FixedClock())

    assert content(old.database) == before
    assert names(old.backups) == []


def test_when_even_that_fails_the_backup_is_named(
    full: Folders, toys: ToyChain, monkeypatch: pytest.MonkeyPatch
) -> None:
    toys.add("raise RuntimeError('the milk is sour')")
    monkeypatch.setattr(run._Run, "_is_as_before", lambda *_: False)
    monkeypatch.setattr(backup, "is_intact", lambda *_: False)

    with pytest.raises(DiaryFileError, match="could not be restored to how it was") as raised:
        run.upgrade(full, FixedClock(), target=TOY)

    (made,) = manifests(full.backups)
    assert str(full.backups / made.file) in str(raised.value)


# --- a diary that is gone ----------------------------------------------------------------------


@pytest.mark.repeats
def test_where_a_diary_was_none_is_created_by_itself(old: Folders, opened: Open) -> None:
    opened().lock.release()
    old.database.unlink()

    with pytest.raises(LostDiaryError, match="Was it moved"):
        opened()

    assert not old.database.exists()
    with prepare(old, FixedClock(), new=True) as prepared:
        assert prepared.preparation is Preparation.CREATED


@pytest.mark.parametrize("trace", [LINES_NAME, "backups/aimstars-a-b-20260101T000000Z.db.json"])
def test_one_trace_of_a_diary_is_enough(folders: Folders, opened: Open, trace: str) -> None:
    folders.backups.mkdir()
    (folders.data / trace).touch()

    with pytest.raises(LostDiaryError):
        opened()


@posix.LINKS
def test_a_link_that_leads_nowhere_is_a_trace_and_is_kept(
    folders: Folders, opened: Open, tmp_path: Path
) -> None:
    away = tmp_path / "disk" / "aimstars.db"
    folders.database.symlink_to(away)

    for new in (None, False):
        with pytest.raises(LostDiaryError, match="is a link to") as found:
            prepare(folders, FixedClock(), new=new)
        assert str(away) in str(found.value)
        assert folders.database.is_symlink()
        assert not away.exists()

    with prepare(folders, FixedClock(), new=True) as prepared:
        assert prepared.preparation is Preparation.CREATED
    assert not folders.database.is_symlink()
    assert folders.database.with_name("aimstars.db.link").readlink() == away


@posix.LINKS
def test_a_link_to_a_diary_stays_a_link(full: Folders, tmp_path: Path) -> None:
    there = full.database.rename(tmp_path / "there.db")
    full.database.symlink_to(there)

    with prepare(full, FixedClock()) as prepared:
        assert prepared.preparation is Preparation.READY
    assert full.database.readlink() == there


def test_in_a_remembered_folder_none_is_created_by_itself(folders: Folders) -> None:
    with pytest.raises(LostDiaryError):
        prepare(folders, FixedClock(), new=False)

    assert names(folders.data) == []


def test_a_diary_there_is_opened_whatever_was_said_of_new_ones(full: Folders) -> None:
    for new in (True, False):
        with prepare(full, FixedClock(), new=new) as prepared:
            assert prepared.preparation is Preparation.READY
    assert rows.ROWS["users"][0]["email"] == "Maya@Example.org"
    assert FIRST != HEAD


def test_a_readable_backup_gets_the_key_of_an_encrypted_diary(tmp_path: Path) -> None:
    readable, fresh = tmp_path / "readable.db", tmp_path / "fresh.db"
    rows.make(readable, HEAD, key=None)
    assert copy_under(readable, fresh, KEY) == readable
    with closing(sqlite.connect(fresh, mode="ro", key=KEY)) as copied:
        assert detect.identify(copied, fresh) == HEAD


def test_what_another_version_left_unfinished_is_found_under_the_same_name() -> None:
    assert MARKER_NAME == "restore.json"
