"""A diary of today becomes an encrypted one: three people, 30 backups, drafts, receipts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.keys import Opener, PlainBackups
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.encryption import EncryptionService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file import history, inspect
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, manifests
from tests import builders
from tests.builders import DAY, PASSWORDS, TODAY, FixedClock
from tests.migrations import rows
from tests.storage.keys.conftest import CHEAP, everything, quiet

PEOPLE = ("maya@example.org", "jonas@example.org", "leo@example.org")
WORD = "Fledermausohr"
BACKUPS = 30


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """An old diary that was upgraded, and lived in by three people."""
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    folders, clock = Folders(data, data / "logs"), FixedClock()
    rows.make(folders.database, CHAIN[0], key=None)
    diary = FileDiary(folders, clock, PASSWORDS)
    with closing(diary.open(lambda _: None, wait=0, watcher=SilentWatcher())) as storage:
        del storage  # upgraded: there is a receipt, and a backup
    opened = builders.diary_in(folders.database)
    for email in PEOPLE:
        of = builders.session(opened, clock, builders.account(opened, f"new-{email}"))
        kept = builders.proud(of, f"{WORD} {email}")
        of.entries.change(kept.id, text=f"{WORD} changed")
        of.drafts.keep(f"new:{TODAY - DAY}", f"{WORD} unfinished")
        of.goals.create(builders.new_goal(f"{WORD} goal"))
    opened.storage.close()
    backups = Backups(folders)
    while len(manifests(folders.backups)) < BACKUPS:
        number = len(manifests(folders.backups))
        with closing(sqlite.connect(folders.database)) as connection:
            connection.execute("UPDATE drafts SET content = ?", (f"{WORD} {number}",))
        backups.make(
            Reason.DAILY, datetime(2026, 11, 1, tzinfo=UTC) + timedelta(days=number), quiet
        )
    return folders


def _contents(folders: Folders, key: str | None) -> dict[datetime, dict[str, list[str]]]:
    return {made.made_at: everything(folders.backups / made.file, key) for made in _made(folders)}


def _made(folders: Folders) -> Iterator[Manifest]:
    yield from manifests(folders.backups)


def _with_word(folders: Folders) -> list[str]:
    files = (path for path in folders.data.rglob("*") if path.is_file())
    return [path.name for path in files if WORD.encode() in path.read_bytes()]


def test_no_word_is_lost_and_none_stays_readable(folders: Folders) -> None:
    before, backups = everything(folders.database, None), _contents(folders, None)
    receipts, counts = history.read(folders), [made.counts for made in _made(folders)]
    assert len(backups) == BACKUPS
    assert len(_with_word(folders)) > BACKUPS / 2
    keys = FileKeys(folders, FixedClock(), CHEAP)
    service = EncryptionService(FileDiary(folders, FixedClock(), PASSWORDS), keys)
    assert service.readable_copies().count == BACKUPS
    with closing(sqlite.connect(folders.database)) as connection:
        (account_id,) = connection.execute(
            "SELECT id FROM users WHERE email = ?", (f"new-{PEOPLE[0]}",)
        ).fetchone()
    shares: list[float] = []
    done = service.switch_on(
        {account_id: Opener("Maya", builders.PASSWORD, keys.new_code())},
        wait=1,
        on_progress=shares.append,
    )
    assert _with_word(folders) == []
    assert done.left_readable.count == 0
    assert len(done.one_time_codes) == len(before["users"]) - 1
    assert everything(folders.database, keys.raw) == before
    assert _contents(folders, keys.raw) == backups
    assert [made.counts for made in _made(folders)] == counts
    assert history.read(folders, key=keys.raw) == receipts
    assert inspect.check(folders, key=keys.raw) == []
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.repeats
@pytest.mark.parametrize("chosen", [PlainBackups.LEAVE, PlainBackups.DELETE])
def test_it_says_which_readable_copies_remain(folders: Folders, chosen: PlainBackups) -> None:
    keys = FileKeys(folders, FixedClock(), CHEAP)
    sizes = sum(made.size for made in _made(folders))
    done = keys.encrypt({}, backups=chosen, wait=1, on_progress=quiet)
    left = BACKUPS if chosen is PlainBackups.LEAVE else 0
    assert done.left_readable.count == left == len(list(_made(folders)))
    assert done.left_readable.size == (sizes if left else 0)


@pytest.mark.repeats
def test_a_backup_that_cannot_be_encrypted_is_said_to_remain(
    folders: Folders, caplog: pytest.LogCaptureFixture
) -> None:
    damaged = next(_made(folders))
    path = folders.backups / damaged.file
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    keys = FileKeys(folders, FixedClock(), CHEAP)
    done = keys.encrypt({}, backups=PlainBackups.ENCRYPT, wait=1, on_progress=quiet)
    assert done.left_readable.count == 1
    assert "a backup keeps its key" in caplog.text
