"""An archive behind a passphrase: no word of it is on the disk, and it comes back whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.imports import Choices, PassphraseNeededError
from aimstars_desktop.domain.keys import LEAST_MEMORY, KdfCost
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.dry_run import DryRunService
from aimstars_desktop.services.transfer.export import CancelledError, ExportService
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.storage.foreign_tables import open_tables
from aimstars_desktop.storage.keys.sealed_file import SealedFiles
from tests.builders import FixedClock, TestDiary, account, proud, session

SEAL = SealedFiles(KdfCost(LEAST_MEMORY, 1))
SECRET = "Correct horse battery"


@pytest.fixture
def exports(of: Session, clock: FixedClock) -> ExportService:
    for number in range(20):
        proud(of, f"I called my sister, {number}.")
    return ExportService(
        of.context.reading, of.account, clock.now, of.context.storage.pictures, SEAL
    )


@pytest.fixture
def path(exports: ExportService, tmp_path: Path) -> Path:
    path = tmp_path / "moved.aimstars"
    exports.export(Kind.ARCHIVE, Selection(), path, passphrase=SECRET)
    return path


def test_it_comes_back_whole(diary: TestDiary, clock: FixedClock, path: Path) -> None:
    assert b"sister" not in path.read_bytes()
    assert b"entries.jsonl" not in path.read_bytes()
    other = session(diary, clock, account(diary, "new@example.org"))
    dry = DryRunService(other.context.reading, other.account, clock, open_tables, SEAL)
    with pytest.raises(PassphraseNeededError):
        dry.run(path)
    with pytest.raises(RuleError, match="not the passphrase"):
        dry.run(path, passphrase="another")
    assert dry.run(path, passphrase=SECRET).entries == 20
    imports = ImportService(
        diary.storage,
        other.account,
        clock,
        open_tables,
        no_backup,
        other.undo,
        seal=SEAL,
    )
    taken = imports.take(path, Choices(passphrase=SECRET))
    assert (taken.entries, taken.problems) == (20, ())
    other.undo.undo()
    assert not other.entries.recent(9)
    other.undo.redo()
    assert len(other.entries.recent(9)) == 9


@pytest.mark.repeats
def test_a_cancelled_one_leaves_nothing(exports: ExportService, tmp_path: Path) -> None:
    def stop(written: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        exports.export(Kind.ARCHIVE, Selection(), tmp_path / "file", watch=stop, passphrase=SECRET)
    assert not list(tmp_path.iterdir())
