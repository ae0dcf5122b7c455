"""The backup before an upgrade: which one serves, and what becomes of half-made ones."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import HEAD, Prepared, backup
from aimstars_desktop.storage.upgrade.manifest import Manifest, manifests
from tests.builders import FixedClock
from tests.storage.upgrade.conftest import FIRST

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


def test_a_second_try_uses_the_backup_of_the_first(old: Folders, opened: Open) -> None:
    made = _backed_up(old, "upgrade", HEAD)

    receipt = opened().receipt

    assert receipt is not None
    assert receipt.backup == made.file
    assert manifests(old.backups) == [made]


@pytest.mark.parametrize(("reason", "target"), [("daily", FIRST), ("upgrade", "another")])
def test_a_backup_of_the_same_state_made_for_something_else_does_not_serve(
    old: Folders, opened: Open, reason: str, target: str
) -> None:
    earlier = _backed_up(old, reason, target)

    receipt = opened().receipt

    assert receipt is not None
    (made,) = (one for one in manifests(old.backups) if one.file != earlier.file)
    assert (made.file, made.reason, made.target) == (receipt.backup, "upgrade", HEAD)
