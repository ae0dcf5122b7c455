"""The backup before an upgrade: which one serves, and what becomes of half-made ones."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Backup, Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import backup, summing, telling
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, manifests
from aimstars_desktop.storage.upgrade.file.prepare import Prepared
from tests.builders import DAY, FixedClock
from tests.engines import USUAL_KEY
from tests.storage.upgrade.conftest import FIRST, names

Open = Callable[..., Prepared]


def _backed_up(old: Folders, reason: str, target: str) -> Manifest:
    with closing(sqlite.connect(old.database, mode="ro")) as source:
        return backup.make(
            source,
            old.backups,
            reason=reason,
            start=FIRST,
            target=target,
            at=FixedClock().now(),
        )


@pytest.mark.repeats
def test_a_second_try_uses_the_backup_of_the_first(old: Folders, opened: Open) -> None:
    made = _backed_up(old, "upgrade", HEAD)

    receipt = opened().receipt

    assert receipt is not None
    assert receipt.backup == made.file
    assert manifests(old.backups) == [made]


@pytest.mark.repeats
@pytest.mark.parametrize(("reason", "target"), [("daily", FIRST), ("upgrade", "another")])
def test_a_backup_of_the_same_state_made_for_something_else_does_not_serve(
    old: Folders, opened: Open, reason: str, target: str
) -> None:
    earlier = _backed_up(old, reason, target)

    receipt = opened().receipt

    assert receipt is not None
    (made,) = (one for one in manifests(old.backups) if one.file != earlier.file)
    assert (made.file, made.reason, made.target) == (receipt.backup, "upgrade", HEAD)


@pytest.mark.parametrize("start", [HEAD, FIRST], ids=["of another revision", "damaged"])
def test_a_newer_backup_that_does_not_serve_hides_no_older_one(old: Folders, start: str) -> None:
    clock = FixedClock()
    serves = _backed_up(old, "upgrade", HEAD)
    clock.pass_by(DAY)
    with closing(sqlite.connect(old.database, mode="ro")) as source:
        newer = backup.make(
            source,
            old.backups,
            reason="upgrade",
            start=start,
            target=HEAD,
            at=clock.now(),
        )
        if start == FIRST:
            _turn_a_bit(old.backups / newer.file)

        assert backup.same_state(source, old.backups, FIRST, USUAL_KEY) == serves


def test_a_backup_of_another_state_does_not_serve(old: Folders) -> None:
    _backed_up(old, "upgrade", HEAD)
    with closing(sqlite.connect(old.database)) as writer:
        writer.execute('UPDATE goal SET title = "changed"')
        assert backup.same_state(writer, old.backups, FIRST, USUAL_KEY) is None


def test_a_backup_is_intact_while_every_byte_is_as_it_was_verified(old: Folders) -> None:
    made = _backed_up(old, "upgrade", HEAD)
    file = old.backups / made.file
    assert backup.is_intact(old.backups, made)

    _turn_a_bit(file)  # of the same size
    assert not backup.is_intact(old.backups, made)
    _turn_a_bit(file)
    assert backup.is_intact(old.backups, made)

    assert not backup.is_intact(old.backups, replace(made, size=made.size + 1))
    file.unlink()
    assert not backup.is_intact(old.backups, made)


def _turn_a_bit(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)


# --- half-made ones ------------------------------------------------------------------------------


def test_two_backups_at_once_leave_each_other_alone(full: Folders) -> None:
    store = Backups(full)
    at = FixedClock().now()
    inner: list[Backup] = []

    def meanwhile(_: float) -> None:
        if not inner:
            inner.append(store.make(Reason.ASKED, at, lambda _: None))

    outer = store.make(Reason.DAILY, at, meanwhile)

    assert {outer.file, inner[0].file} == {one.file for one in store.all()}
    assert all(store.is_intact(one.file) for one in store.all())
    assert len(names(full.backups)) == 4


def test_a_backup_that_fails_removes_its_own_half_only(full: Folders) -> None:
    store = Backups(full)
    at = FixedClock().now()

    def meanwhile(_: float) -> None:
        with pytest.raises(DiaryFileError, match="InterruptedError"):
            store.make(Reason.ASKED, at, give_up)

    def give_up(_: float) -> None:
        raise InterruptedError("given up")

    outer = store.make(Reason.DAILY, at, meanwhile)

    assert names(full.backups) == [outer.file, f"{outer.file}.json"]


def test_what_nothing_was_written_to_for_a_day_is_swept_away(full: Folders) -> None:
    full.backups.mkdir()
    dead, alive = (full.backups / f"aimstars-{name}.db.partial" for name in ("dead", "alive"))
    now = FixedClock().now()
    for half, age in ((dead, 2 * backup.IDLE), (alive, backup.IDLE / 2)):
        half.touch()
        os.utime(half, ((now - age).timestamp(),) * 2)

    Backups(full).make(Reason.DAILY, now, lambda _: None)

    assert not dead.exists()
    assert alive.exists()


def test_a_backup_for_its_own_sake_that_fails_is_not_called_an_upgrade(full: Folders) -> None:
    full.backups.write_text("in the way")

    with pytest.raises(DiaryFileError) as raised:
        Backups(full).make(Reason.ASKED, FixedClock().now(), lambda _: None)

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert "upgraded" not in str(raised.value)


@pytest.mark.parametrize("upgraded", [False, True])
def test_that_nothing_was_changed_is_said_once(
    old: Folders, opened: Open, monkeypatch: pytest.MonkeyPatch, upgraded: bool
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(backup, "_copy", refused)

    def make() -> object:
        return Backups(old).make(Reason.ASKED, FixedClock().now(), lambda _: None)

    with pytest.raises(DiaryFileError, match="No verified backup") as raised:
        (opened if upgraded else make)()

    assert ("upgraded" in str(raised.value)) == upgraded
    assert str(raised.value).count("Nothing was changed.") == 1


def test_a_backup_whose_rows_were_not_counted_tells_of_none(old: Folders) -> None:
    made = replace(_backed_up(old, "upgrade", HEAD), counts={}).described(old.backups)
    assert (made.accounts, made.entries) == (0, 0)


def test_a_copy_that_cannot_be_brought_to_the_disk_is_no_backup(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is synced and summed up on a thread of its own, whose error must not get lost."""

    def full(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(summing, "sync", full)

    with pytest.raises(OSError, match="No space left"):
        _backed_up(old, "upgrade", HEAD)

    assert list(old.backups.iterdir()) == []


def test_a_backup_that_is_cancelled_while_it_is_compared_leaves_no_thread(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "STEPS", 1)
    asked_to_stop = False

    def progress(share: float) -> None:
        nonlocal asked_to_stop
        if asked_to_stop:
            raise KeyboardInterrupt
        asked_to_stop = share == 1

    with (
        closing(sqlite.connect(old.database, mode="ro")) as source,
        pytest.raises(KeyboardInterrupt),
    ):
        backup.make(
            source,
            old.backups,
            reason="asked",
            start=FIRST,
            target=FIRST,
            at=FixedClock().now(),
            on_progress=progress,
        )

    assert list(old.backups.iterdir()) == []
    assert [one.name for one in threading.enumerate() if one.name == "backup-digest"] == []
