"""A disk that takes no more: the diary is as it was, or new and whole; nothing is left over."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.keys import Opener, PlainBackups
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.upgrade.file import inspect, rekey
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.put_back import put_back
from tests.builders import FixedClock
from tests.storage.keys.conftest import NEW, PASSWORD, encrypt, entries, keys_of, quiet
from tests.storage.keys.test_kills_and_reader import unlocked

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")

SHARES = [0.0001, 0.1, 0.5, 0.9, 1.0]
"""Of the size of the diary, to which a file may grow: slots, copies and backups hit it in turn."""


@contextmanager
def limited(size: int) -> Iterator[None]:
    """Make the kernel refuse to enlarge any file."""
    import resource  # not on Windows

    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def _encrypt(keys: FileKeys, _folders: Folders) -> None:
    openers = {1: Opener("Maya", PASSWORD)}
    keys.encrypt(openers, backups=PlainBackups.ENCRYPT, wait=1, on_progress=quiet)


def _decrypt(keys: FileKeys, _folders: Folders) -> None:
    keys.decrypt(wait=1, on_progress=quiet)


def _renew(keys: FileKeys, _folders: Folders) -> None:
    keys.renew_key({1: Opener("Maya", NEW)}, wait=1, on_progress=quiet)


def _password(keys: FileKeys, folders: Folders) -> None:
    def store() -> None:
        with closing(sqlite.connect(folders.database, key=keys.raw)) as opened:
            opened.execute("UPDATE users SET password = 'new hash'")

    keys.set_password(1, NEW, store)


def _restore(keys: FileKeys, folders: Folders) -> None:
    (made,) = manifests(folders.backups)
    put_back(folders, SystemClock(), made.file, key=keys.raw)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("work", [_encrypt, _decrypt, _renew, _password, _restore])
def test_nothing_is_lost_when_the_disk_is_full(
    large: Folders,
    work: Callable[[FileKeys, Folders], None],
    share: float,
    caplog: pytest.LogCaptureFixture,
) -> None:
    del caplog  # a backup that keeps its key is logged
    keys = keys_of(large) if work is _encrypt else encrypt(large)
    before = entries(large, keys.raw)
    with (
        limited(max(64, int(share * large.database.stat().st_size))),
        contextlib.suppress(DiaryFileError),
    ):
        work(keys, large)
    found, _ = unlocked(large)
    with prepare(large, FixedClock(), key=found.raw):  # finishes a restore
        pass
    assert entries(large, found.raw) == before
    assert inspect.check(large, key=found.raw) == []
    left = [path.name for path in large.data.rglob("*") if path.suffix in (".rekeyed", ".partial")]
    assert left == []


@pytest.mark.parametrize("work", [_encrypt, _decrypt, _renew])
def test_too_little_space_is_said_before_anything_is_written(
    large: Folders,
    work: Callable[[FileKeys, Folders], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = keys_of(large) if work is _encrypt else encrypt(large)
    before = {path: path.read_bytes() for path in _files(large.data)}
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(DiaryFileError) as raised:
        work(keys, large)
    assert raised.value.outcome is Outcome.NO_SPACE
    assert {path: path.read_bytes() for path in _files(large.data)} == before


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]


@pytest.mark.parametrize("interrupted", [OSError, KeyboardInterrupt])
def test_what_comes_just_after_the_swap_takes_no_slots_away(
    small: Folders, interrupted: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(path: Path) -> None:
        if path.is_dir():
            raise interrupted

    keys = keys_of(small)
    monkeypatch.setattr(rekey, "sync", interrupt)
    with contextlib.suppress(KeyboardInterrupt):
        _encrypt(keys, small)
    monkeypatch.undo()
    fresh = keys_of(small)
    fresh.unlock(1, PASSWORD)
    assert len(entries(small, fresh.raw)) == 3
