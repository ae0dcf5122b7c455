"""Cancel is heard in the middle of what takes long, and not only after it."""

from __future__ import annotations

from contextlib import closing

import pytest

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.upgrades import Stage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import backup, run, telling
from tests.builders import FixedClock
from tests.storage.upgrade.conftest import FIRST, names
from tests.storage.upgrade.file.test_world import StopAt


def test_the_checks_before_the_backup_are_cancelled_in_the_middle(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "HEARTBEAT", 100)
    watcher = StopAt(Stage.CHECK)

    with pytest.raises(DiaryFileError, match="was cancelled"):
        run.upgrade(old, FixedClock(), watcher=watcher)

    assert {one.stage for one in watcher.told} == {Stage.CHECK}
    assert names(old.data) == ["aimstars.db"]


def test_the_copying_of_the_backup_is_cancelled_in_the_middle(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 1)
    watcher = StopAt(Stage.BACK_UP)

    with pytest.raises(DiaryFileError, match="was cancelled"):
        run.upgrade(old, FixedClock(), watcher=watcher)

    assert max(one.share for one in watcher.told) < 0.5
    assert names(old.backups) == []


def test_the_comparison_of_the_backup_is_cancelled_in_the_middle(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "STEPS", 100)

    class StopWhenCopied(StopAt):
        @override
        def is_cancelled(self) -> bool:
            return (Stage.BACK_UP, 1.0) in [(one.stage, one.share) for one in self.told]

    watcher = StopWhenCopied()
    with pytest.raises(DiaryFileError, match="was cancelled"):
        run.upgrade(old, FixedClock(), watcher=watcher)

    assert names(old.backups) == []
    shares = [one.share for one in watcher.told if one.stage is Stage.BACK_UP]
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_looking_for_a_backup_of_the_same_state_is_heard_of_and_cancelled(
    old: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "HEARTBEAT", 100)
    with closing(sqlite.connect(old.database, mode="ro")) as source:
        backup.make(
            source, old.backups, reason="upgrade", start=FIRST, target=HEAD, at=FixedClock().now()
        )
    watcher = StopAt(Stage.BACK_UP)

    with pytest.raises(DiaryFileError, match="was cancelled"):
        run.upgrade(old, FixedClock(), watcher=watcher)

    assert Stage.CHANGE not in {one.stage for one in watcher.told}
    assert len(list(old.backups.glob("*.db"))) == 1
