"""All revisions taken back on a server: nothing is left, not even in the search index."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage.upgrade.server import inspect
from aimstars_desktop.storage.upgrade.server.run import empty, upgrade
from tests.builders import FixedClock
from tests.postgresql.filling import Ask, fill
from tests.postgresql.made import diary_at


@pytest.mark.repeats
def test_nothing_is_left_but_a_dump_and_the_receipts(
    address: str, ask: Ask, tmp_path: Path
) -> None:
    diary_at(address)
    fill(ask)
    ask("CREATE TABLE entries_search (key INTEGER, words TSVECTOR)")

    dump = empty(address, tmp_path, FixedClock(), has_backup=True)

    assert (dump is not None) is bool(shutil.which("pg_dump"))
    tables = ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    assert tables == [("alembic_version",), ("schema_history",)]
    assert inspect.current(address) is None
    upgrade(address, tmp_path, FixedClock())
    assert inspect.check(address) == []


def test_without_a_backup_nothing_is_taken_back(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address)
    fill(ask)
    monkeypatch.setattr(shutil, "which", lambda _: None)

    with pytest.raises(DiaryFileError) as raised:
        empty(address, tmp_path, FixedClock(), has_backup=False)

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert ask("SELECT count(*) FROM diary_entries") != [(0,)]


def test_an_empty_server_has_nothing_to_take_back(address: str, tmp_path: Path) -> None:
    with pytest.raises(DiaryFileError, match="no diary"):
        empty(address, tmp_path, FixedClock(), has_backup=True)
