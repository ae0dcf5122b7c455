"""Backups that are not as they should be: of a newer version, strange, or damaged."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason, UndescribedBackup
from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.side_files import MOST_BYTES
from aimstars_desktop.storage.backups.file_backups import Backups
from tests import posix
from tests.builders import FixedClock


def _change_manifest(folders: Folders, file: str, **changes: object) -> None:
    _change_manifest_at(folders.backups / f"{file}.json", changes)


def _change_manifest_at(path: Path, changes: Mapping[str, object]) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def test_a_backup_of_a_newer_version_has_a_reason_that_is_not_known(
    service: BackupService, folders: Folders, clock: FixedClock
) -> None:
    made = service.make()
    _change_manifest(folders, made.file, reason="before a journey")
    clock.pass_by(timedelta(days=900))

    daily = service.make_daily()

    assert [one.reason for one in service.all()] == [Reason.DAILY, Reason.UNKNOWN]
    assert daily is not None
    service.pin(made, pinned=True)
    assert Backups(folders).manifest(made.file).reason == "before a journey"


def _broken(path: Path) -> None:
    path.write_text(path.read_text()[:-9])


def _directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _dangling(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nowhere"))


def _too_large(path: Path) -> None:
    path.write_text(path.read_text() + " " * MOST_BYTES)


def _nested(path: Path) -> None:
    path.write_text("[" * 100_000)


def _said(**changes: object) -> Callable[[Path], None]:
    """Return what changes fields of a manifest, into NaN as well."""
    return lambda path: _change_manifest_at(path, changes)


_KINDS: dict[str, Callable[[Path], object]] = {
    "broken": _broken,
    "directory": _directory,
    "too large": _too_large,
    "nested": _nested,
    "missing": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "no text": lambda path: path.write_bytes(bytes(range(256))),
    "a list": lambda path: path.write_text("[]"),
    "other file": _said(file="aimstars-other.db"),
    "size": _said(size="1"),
    "NaN": _said(size=float("nan")),
    "infinite": _said(counts={"diary_entries": float("inf")}),
    "negative": _said(size=-1),
    "naive": _said(made_at="2026-11-22T11:00:00"),
    "year": _said(made_at="9999-12-31T23:59:59+00:00"),
    "reason": _said(reason=["daily"]),
    "format": _said(format=2),
}
if sys.platform != "win32":
    _KINDS |= {"pipe": _pipe, "dangling": _dangling}


@pytest.mark.parametrize("kind", _KINDS)
def test_a_backup_whose_manifest_cannot_be_read_is_named_and_stays(
    service: BackupService, folders: Folders, clock: FixedClock, kind: str
) -> None:
    odd = service.make()
    for _ in range(DAYS_TO_BELIEVE + 1):
        clock.pass_by(timedelta(days=200))
        service.make()
    assert [one.file for one in service.all()][-1] == odd.file

    _KINDS[kind](folders.backups / f"{odd.file}.json")

    assert service.undescribed() == [
        UndescribedBackup(odd.file, odd.made_at.replace(microsecond=0), odd.size)
    ]
    assert odd not in service.all()
    service.make_daily()
    service.thin_out()
    assert (folders.backups / odd.file).stat().st_size == odd.size


@pytest.mark.parametrize(
    ("name", "made_at"),
    [
        ("aimstars-copy.db", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("aimstars-a-b-20261122T195800Z-2.db", datetime(2026, 11, 22, 19, 58, tzinfo=UTC)),
        ("aimstars-a-b-20269999T995800Z.db", None),
        ("aimstars-a-b-99991231T235959Z.db", None),
    ],
)
def test_the_name_says_when_a_backup_without_a_manifest_was_made(
    service: BackupService, folders: Folders, name: str, made_at: datetime | None
) -> None:
    folders.backups.mkdir(exist_ok=True)
    path = folders.backups / name
    path.write_bytes(b"whatever")
    written = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC).timestamp()
    os.utime(path, (written, written))

    assert service.undescribed() == [UndescribedBackup(name, made_at, 8)]


@posix.LINKS
def test_only_files_that_may_be_backups_are_named(service: BackupService, folders: Folders) -> None:
    service.make()
    (folders.backups / "aimstars-folder.db").mkdir()
    (folders.backups / "aimstars-nowhere.db").symlink_to(folders.backups / "nowhere")
    (folders.backups / "aimstars-begun.db.partial").touch()
    (folders.backups / "letter.txt").touch()

    assert service.undescribed() == []


def test_the_last_good_backup_stays_beside_later_damaged_ones(
    service: BackupService, folders: Folders, clock: FixedClock
) -> None:
    good = service.make()
    clock.pass_by(timedelta(minutes=1))
    flipped = service.make()
    path = folders.backups / flipped.file
    content = bytearray(path.read_bytes())
    content[-7] ^= 4
    path.write_bytes(content)
    clock.pass_by(timedelta(days=5))

    assert service.thin_out() == []
    (folders.backups / good.file).write_bytes(content[:-1])
    assert service.thin_out() == []
    assert [one.file for one in service.all()] == [flipped.file, good.file]


def test_all_backups_are_described_usually(service: BackupService) -> None:
    service.make()
    assert service.undescribed() == []
