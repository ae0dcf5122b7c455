"""Whatever lies beside the diary is input: any content gives a sentence or is passed over."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.entries import is_target
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.local_drafts import LocalDrafts
from aimstars_desktop.storage.upgrade.file import history, restore
from aimstars_desktop.storage.upgrade.file.lock import DataLock, LockMode
from aimstars_desktop.storage.upgrade.file.manifest import Manifest
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME, LOCK_NAME, MARKER_NAME
from tests.builders import FixedClock

quick = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
FIELDS = [
    *("format", "file", "reason", "start", "target", "program", "size", "sha256", "counts"),
    *("made_at", "pinned", "at", "seconds", "steps", "before", "after", "size_before"),
    *("size_after", "backup", "result", "error", "keep", "number", "insists"),
]
DEEP = b"[" * 200_000


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    (tmp_path / "backups").mkdir()
    return Folders(tmp_path, tmp_path / "logs")


def put_pipe(path: Path) -> None:
    os.mkfifo(path)


def put_endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def put_huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 33)


ODD_FILES = [put_pipe, put_endless, put_huge, Path.mkdir]
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices in folders")


@on_posix
@pytest.mark.parametrize("put", ODD_FILES)
def test_a_manifest_that_is_no_small_file_is_passed_over(
    folders: Folders, put: Callable[[Path], None]
) -> None:
    put(folders.backups / "aimstars-1.db.json")
    service = BackupService(Backups(folders), FixedClock())
    assert service.all() == []
    assert service.thin_out() == []


@pytest.mark.repeats
@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
@quick
def test_a_manifest_may_say_anything(
    folders: Folders, written: Manifest, said: dict[str, object]
) -> None:
    path = folders.backups / written.name
    kept = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(kept | said), encoding="utf-8")
    service = BackupService(Backups(folders), FixedClock())
    for backup in service.all():
        assert backup.made_at.astimezone()
        assert backup.made_at + timedelta(days=400)
    service.thin_out()
    path.write_text(json.dumps(kept), encoding="utf-8")


@pytest.fixture
def written(folders: Folders) -> Manifest:
    (folders.backups / "aimstars-1.db").write_bytes(b"content")
    manifest = Manifest(
        "aimstars-1.db", "daily", "a", "a", "0.1.0", 7, "0" * 64, {"users": 1}, FixedClock().now()
    )
    manifest.write(folders.backups)
    assert Manifest.read(folders.backups / manifest.name) == manifest
    return manifest


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_a_moment_that_no_zone_can_show_is_not_believed(
    folders: Folders, written: Manifest, year: str
) -> None:
    path = folders.backups / written.name
    path.write_text(path.read_text(encoding="utf-8").replace("2026", year), encoding="utf-8")
    assert BackupService(Backups(folders), FixedClock()).all() == []


@pytest.mark.repeats
@given(st.lists(st.one_of(st.dictionaries(st.sampled_from(FIELDS), JSON), JSON), max_size=3))
@quick
def test_a_receipt_may_say_anything(said: list[object]) -> None:
    receipts = history.receipts_of([*map(json.dumps, said), DEEP.decode()])
    assert sorted(receipt.at for receipt in receipts) == [receipt.at for receipt in receipts]


@on_posix
@pytest.mark.parametrize("put", ODD_FILES)
def test_receipts_that_are_no_small_file_are_none(
    folders: Folders, put: Callable[[Path], None]
) -> None:
    put(folders.data / LINES_NAME)
    assert history._lines(folders.data / LINES_NAME) == []


@pytest.mark.repeats
@given(st.one_of(st.dictionaries(st.sampled_from(FIELDS), JSON), JSON))
@quick
def test_a_marker_that_is_not_ours_restores_nothing(folders: Folders, said: object) -> None:
    (folders.data / MARKER_NAME).write_text(json.dumps(said), encoding="utf-8")
    with contextlib.suppress(DiaryFileError):  # it names a backup that is not there
        assert not restore.resume(folders)
    (folders.data / MARKER_NAME).unlink(missing_ok=True)


def test_a_deeply_nested_marker_restores_nothing(folders: Folders) -> None:
    (folders.data / MARKER_NAME).write_bytes(DEEP)
    assert not restore.resume(folders)


@on_posix
@pytest.mark.parametrize("put", ODD_FILES)
def test_a_marker_that_is_no_small_file_is_said(
    folders: Folders, put: Callable[[Path], None]
) -> None:
    put(folders.data / MARKER_NAME)
    with pytest.raises(DiaryFileError):
        restore.resume(folders)


@pytest.mark.parametrize("content", [b"garbage" * 1000, b"SQLite format 3\0" + b"x" * 5000])
def test_a_lock_that_is_not_ours_is_never_called_a_damaged_diary(
    folders: Folders, content: bytes
) -> None:
    (folders.data / LOCK_NAME).write_bytes(content)
    with pytest.raises(DiaryFileError, match=LOCK_NAME) as refused, DataLock(folders.data) as lock:
        lock.exclusive(0)
    assert refused.value.outcome is Outcome.ERROR
    assert (folders.data / LOCK_NAME).read_bytes() == content


def test_an_empty_file_becomes_the_lock(folders: Folders) -> None:
    (folders.data / LOCK_NAME).touch()
    with DataLock(folders.data) as lock:
        lock.exclusive(0)
        assert lock.held is LockMode.EXCLUSIVE


@on_posix
@pytest.mark.parametrize("put", ODD_FILES)
def test_a_lock_that_is_no_small_file_is_said(
    folders: Folders, put: Callable[[Path], None]
) -> None:
    put(folders.data / LOCK_NAME)
    with pytest.raises(DiaryFileError, match=LOCK_NAME), DataLock(folders.data) as lock:
        lock.shared(0)


# --- keys, and drafts that a server could not have ------------------------------------------------

SLOT_FIELDS = [
    *("format", "file_id", "slots", "account", "kind", "kdf", "memory", "passes", "key_id", "salt"),
    *("nonce", "wrapped", "name", "created", "1", "failed", "retry_after", "made_with"),
]
ODD = st.one_of(
    JSON,
    st.dictionaries(st.sampled_from(SLOT_FIELDS), JSON),
    st.fixed_dictionaries(
        {"format": st.integers(), "file_id": st.text(), "slots": st.lists(JSON, max_size=3)}
    ),
).map(lambda said: json.dumps(said).encode())


@given(st.one_of(ODD, st.binary(max_size=60), st.just(DEEP)))
@quick
def test_slots_may_say_anything(folders: Folders, said: bytes) -> None:
    for name in (slot_file.NAME, slot_file.TRIES_NAME):
        (folders.data / name).write_bytes(said)
    with contextlib.suppress(DiaryFileError):
        slot_file.read_all(folders.data)
    for account, tries in slot_file.read_tries(folders.data).items():
        assert isinstance(account, int)
        assert tries.failed >= 0


@on_posix
@pytest.mark.parametrize("put", ODD_FILES)
def test_slots_that_are_no_small_file_are_said(
    folders: Folders, put: Callable[[Path], None]
) -> None:
    for name in (slot_file.NAME, slot_file.TRIES_NAME):
        put(folders.data / name)
    with pytest.raises(DiaryFileError, match=slot_file.NAME):
        slot_file.read_all(folders.data)
    assert slot_file.read_tries(folders.data) == {}


DRAFT = st.fixed_dictionaries(
    {
        "target": st.one_of(JSON, st.sampled_from(["quick", "new:2026-11-22", "edit:\ud800"])),
        "text": JSON,
        "base": JSON,
    }
)


@pytest.mark.repeats
@given(st.one_of(DRAFT.map(lambda said: json.dumps(said).encode()), ODD, st.just(DEEP)))
@quick
def test_a_kept_draft_may_say_anything(folders: Folders, said: bytes) -> None:
    drafts = LocalDrafts(folders.data / "drafts", Account(1, "maya@example.org", None))
    path = drafts._path(folders.data / "drafts", "quick")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(said)
    for draft in drafts.all():
        assert is_target(draft.target)
    drafts.clear()
    assert not path.exists()


@on_posix
@pytest.mark.parametrize("put", ODD_FILES)
def test_a_kept_draft_that_is_no_small_file_is_passed_over(
    folders: Folders, put: Callable[[Path], None]
) -> None:
    drafts = LocalDrafts(folders.data / "drafts", Account(1, "maya@example.org", None))
    path = drafts._path(folders.data / "drafts", "quick")
    path.parent.mkdir(parents=True)
    put(path)
    assert drafts.all() == []
    drafts.clear()
