"""Backups that are not as they should be: of a newer version, strange, or damaged."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage.backups import Backups
from tests.builders import FixedClock


def _change_manifest(folders: Folders, file: str, **changes: object) -> None:
    path = folders.backups / f"{file}.json"
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


@pytest.mark.parametrize(
    "changes",
    [{"made_at": "2026-11-22T11:00:00"}, {"counts": [1]}, {"size": "1"}, {"reason": ["daily"]}],
)
def test_a_manifest_that_says_what_none_of_ours_says_is_passed_over(
    service: BackupService, folders: Folders, clock: FixedClock, changes: dict[str, object]
) -> None:
    strange = service.make()
    clock.pass_by(timedelta(days=1))
    made = service.make()
    _change_manifest(folders, strange.file, **changes)

    assert service.all() == [made]
    assert service.thin_out() == []


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


def _as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _as_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _as_dangling_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("nowhere")


SPOILT: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "broken": lambda path: path.write_text('{"format": 1, "file":'),
    "other bytes": lambda path: path.write_bytes(b"\xff\xfe\x00"),
    "not a number": lambda path: path.write_text(
        path.read_text().replace('"size":', '"size": NaN, "x":')
    ),
    "deep": lambda path: path.write_text("[" * 100_000),
    "too large": lambda path: path.write_text(" " * (1 << 25) + path.read_text()),
    "folder": _as_folder,
    "pipe": _as_pipe,
    "dangling link": _as_dangling_link,
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes or links in folders")
@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_backup_whose_manifest_cannot_be_read_is_named_and_kept(
    service: BackupService, folders: Folders, clock: FixedClock, spoil: Callable[[Path], object]
) -> None:
    strange = service.make()
    clock.pass_by(timedelta(days=900))
    made = service.make()
    spoil(folders.backups / f"{strange.file}.json")

    assert service.all() == [made]
    assert service.undescribed() == [strange.file]
    assert service.thin_out() == []
    assert (folders.backups / strange.file).is_file()


def test_all_backups_are_described_usually(service: BackupService) -> None:
    service.make()
    assert service.undescribed() == []
