"""Diaries with a key: the same care, and not a word in the clear."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Preparation
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import history
from aimstars_desktop.storage.upgrade.file.dry_run import dry_run
from aimstars_desktop.storage.upgrade.file.inspect import check
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.restore import restore
from aimstars_desktop.storage.upgrade.file.run import upgrade
from aimstars_desktop.storage.upgrade.file.status import preflight
from tests.builders import FixedClock
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, names

KEY = "0f" * 32
OTHER = "f0" * 32
WORDS = "a word that nobody else may read"


@pytest.fixture
def locked(folders: Folders) -> Folders:
    """An encrypted diary at the first revision, with rows in every table."""
    rows.make(folders.database, FIRST, key=KEY)
    with closing(sqlite.connect(folders.database, key=KEY)) as connection:
        connection.execute("UPDATE diary_entry SET content = ? WHERE id = 1", (WORDS,))
    return folders


def _entries(folders: Folders) -> list[tuple[object, ...]]:
    with closing(sqlite.connect(folders.database, key=KEY)) as connection:
        return connection.execute("SELECT id, content FROM diary_entries ORDER BY id").fetchall()


def _clear_words(folder: Path) -> list[str]:
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and WORDS.encode() in path.read_bytes()
    ]


@pytest.mark.repeats
def test_an_encrypted_diary_is_created_and_opened(folders: Folders) -> None:
    with prepare(folders, FixedClock(), key=KEY) as prepared:
        assert prepared.preparation is Preparation.CREATED
    with prepare(folders, FixedClock(), key=KEY) as prepared:
        assert prepared.preparation is Preparation.READY
    assert not folders.database.read_bytes().startswith(b"SQLite")
    assert check(folders, key=KEY) == []


@pytest.mark.repeats
def test_an_encrypted_diary_is_upgraded_and_its_backup_is_encrypted(locked: Folders) -> None:
    preflight(locked, key=KEY)
    dry_run(locked, FixedClock(), key=KEY)

    with prepare(locked, FixedClock(), key=KEY) as prepared:
        assert prepared.preparation is Preparation.UPGRADED

    assert (1, WORDS) in _entries(locked)
    assert len(history.read(locked, key=KEY)) == 1
    assert _clear_words(locked.data) == []
    (made,) = manifests(locked.backups)
    with closing(sqlite.connect(locked.backups / made.file, mode="ro", key=KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM diary_entry").fetchone() == (12,)


EVERY_REVISION = [
    pytest.param(one, marks=[] if place % 12 == 1 else [pytest.mark.long])
    for place, one in enumerate(CHAIN[:-1])
]


@pytest.mark.sampled(4)
@pytest.mark.parametrize("revision", EVERY_REVISION)
def test_it_goes_up_down_and_up(folders: Folders, revision: str) -> None:
    rows.make(folders.database, revision, key=KEY)

    upgrade(folders, FixedClock(), key=KEY)
    before = _entries(folders)
    upgrade(folders, FixedClock(), key=KEY, target=revision)
    upgrade(folders, FixedClock(), key=KEY)

    assert _entries(folders) == before


@pytest.mark.repeats
def test_a_backup_is_put_back_and_looked_into(locked: Folders) -> None:
    upgrade(locked, FixedClock(), key=KEY)
    service = BackupService(Backups(locked, key=lambda: KEY), FixedClock())
    made = service.make()
    before = _entries(locked)
    with closing(sqlite.connect(locked.database, key=KEY)) as connection:
        connection.execute("UPDATE diary_entries SET content = 'later'")

    with service.open(made, "maya@example.org") as opened:
        assert opened.compare().reading_differently == 10
    (manifest,) = [one for one in manifests(locked.backups) if one.file == made.file]
    restore(locked, manifest, keep=False, key=KEY)

    assert _entries(locked) == before
    assert _clear_words(locked.data) == []


def test_a_wrong_key_is_told_from_a_missing_and_a_needless_one(locked: Folders) -> None:
    before = locked.database.read_bytes()
    refusals = {}
    for key in (OTHER, None):
        with pytest.raises(DiaryFileError) as raised:
            prepare(locked, FixedClock(), key=key)
        refusals[key] = (raised.value.outcome, str(raised.value))
    plain = Folders(locked.data / "plain", locked.logs)
    plain.data.mkdir()
    rows.make(plain.database, HEAD, key=None)
    with pytest.raises(DiaryFileError) as raised:
        prepare(plain, FixedClock(), key=KEY)

    assert refusals[OTHER][0] is Outcome.WRONG_KEY
    assert "cannot be unlocked" in refusals[OTHER][1]
    assert refusals[None][0] is Outcome.DAMAGED
    assert raised.value.outcome is Outcome.WRONG_KEY
    assert "is not encrypted" in str(raised.value)
    assert locked.database.read_bytes() == before


def test_a_page_that_was_tampered_with_is_found_before_anything_is_written(
    locked: Folders,
) -> None:
    content = bytearray(locked.database.read_bytes())
    content[4096 * 9 + 100] ^= 1
    locked.database.write_bytes(content)

    with pytest.raises(DiaryFileError) as raised:
        prepare(locked, FixedClock(), key=KEY)

    assert raised.value.outcome is Outcome.DAMAGED
    assert names(locked.backups) == []
