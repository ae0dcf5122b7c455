"""A diary on a server, and no driver for it, as in a frozen program: one sentence, no crash."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import DATABASE_URL_VARIABLE, Folders
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.services.diary import DiaryService
from aimstars_desktop.storage.diary.diaries import diary_at
from aimstars_desktop.ui.app.application import Application
from tests.builders import FixedClock
from tests.cli.conftest import Db

ADDRESS = "postgresql://maya:secret-word@127.0.0.2/diary"
SENTENCE = (
    "The diary is on a PostgreSQL server, and this program was installed without the extra that"
    " such a diary needs: aimstars-desktop[postgresql]"
)
LACKING = {
    "no driver": "psycopg",
    "a driver without its library": "psycopg.pq",
}


@pytest.fixture(autouse=True, params=[*LACKING.values()], ids=[*LACKING])
def _no_driver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "psycopg"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, request.param, None)
    monkeypatch.setenv(DATABASE_URL_VARIABLE, ADDRESS)


@pytest.mark.parametrize(
    "command",
    [
        ["current"],
        ["check"],
        ["plan"],
        ["upgrade"],
        ["history", "--receipts"],
        ["downgrade", "base", "--yes"],
    ],
    ids=" ".join,
)
def test_a_command_names_the_extra(db: Db, command: list[str]) -> None:
    assert db(*command) == (Outcome.ERROR, "", SENTENCE)


def test_the_window_names_the_extra(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    folders = Folders(tmp_path, tmp_path / "logs")
    service = DiaryService(
        lambda: diary_at(ADDRESS, folders, FixedClock()), dict, keeps_backups=False
    )
    app = Application(service, folders, qapp)
    app.start()
    qtbot.waitUntil(app.opener.refusal.isVisible)
    assert app.opener.refusal.reason.text() == SENTENCE
    app.window.close()
    app.close()
    app.window.deleteLater()
