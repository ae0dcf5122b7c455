"""Backups that are not as they should be: of a newer version, strange, or damaged."""

from __future__ import annotations

import json
from datetime import timedelta

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
