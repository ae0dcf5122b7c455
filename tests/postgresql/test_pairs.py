"""Two commands at once on a server: what is found under the lock decides."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from aimstars_desktop.config import Folders
from aimstars_desktop.storage.diary.server_diary import ServerDiary
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests.builders import FixedClock
from tests.cli import pairs
from tests.cli.pairs import Command
from tests.postgresql.filling import Ask, fill, words
from tests.postgresql.made import diary_at


@pytest.mark.long
@settings(
    max_examples=settings().max_examples // 8,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from(pairs.REVISIONS), pairs.commands, pairs.commands)
@example(CHAIN[-3], ("upgrade", CHAIN[-2]), ("upgrade", "head"))
@example(HEAD, ("downgrade", "-1"), ("downgrade", "-2"))
def test_of_two_commands_at_once_none_does_what_it_did_not_tell(
    filled: Callable[[str], None],
    address: str,
    ask: Ask,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    start: str,
    first: Command,
    second: Command,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)  # dumps are tried elsewhere
    filled(start)
    before = words(ask)

    pairs.play(ServerDiary(address, Folders(tmp_path, tmp_path), FixedClock()), first, second)

    assert words(ask) == before


@pytest.fixture
def filled(address: str, ask: Ask, tmp_path: Path) -> Callable[[str], None]:
    """Return what brings the diary of the server to a revision, whatever was done with it."""
    diary_at(address, CHAIN[0])
    fill(ask)

    def bring(revision: str) -> None:
        upgrade(address, tmp_path, FixedClock(), target=revision, has_backup=True)

    return bring
