"""``aimstars db``: output, exit codes, and what it must not change."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.cli import main
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from tests.cli.conftest import Db
from tests.migrations import rows


@pytest.mark.repeats
def test_upgrade_creates_a_diary_where_there_is_none(data: Path, db: Db) -> None:
    code, said, errors = db("upgrade")

    assert (code, errors) == (Outcome.DONE, "")
    assert said == f"A new diary was created: {data}"
    assert db("upgrade") == (
        Outcome.DONE,
        f"The diary is at revision {HEAD}; there was nothing to do.",
        "",
    )


@pytest.mark.repeats
def test_upgrade_says_where_the_backup_is(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", CHAIN[0])

    code, said, errors = db("upgrade")

    assert (code, errors) == (Outcome.DONE, "")
    assert HEAD in said
    assert str(data / "backups") in said


@pytest.mark.parametrize(("revision", "said"), [(HEAD, f"{HEAD} (head)"), (CHAIN[4], CHAIN[4])])
def test_current_prints_the_revision(data: Path, db: Db, revision: str, said: str) -> None:
    rows.make(data / "aimstars.db", revision)

    assert db("current") == (Outcome.DONE, said, "")


@pytest.mark.parametrize("command", ["current", "check"])
def test_looking_makes_nothing(data: Path, db: Db, command: str) -> None:
    code, said, errors = db(command)

    assert (code, said) == (Outcome.NOT_AT_HEAD, "")
    assert errors == f"There is no diary in the folder {data}."
    assert list(data.iterdir()) == []


@pytest.mark.repeats
def test_looking_changes_nothing(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", HEAD)
    rows.put_pictures(data)
    before = (data / "aimstars.db").read_bytes()

    assert db("check") == (Outcome.DONE, "The diary is at head and sound.", "")
    assert {file.name for file in data.iterdir()} == {"aimstars.db", "pictures.db"}
    assert (data / "aimstars.db").read_bytes() == before


def test_check_tells_an_older_diary_from_a_sound_one(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", CHAIN[0])

    code, _, errors = db("check")

    assert code == Outcome.NOT_AT_HEAD
    assert "aimstars db upgrade" in errors


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("DROP INDEX ix_points_log_user_id_date", "index ix_points_log_user_id_date is missing"),
        ("ALTER TABLE goals DROP CONSTRAINT ck_goals_status", "constraint ck_goals_status"),
        ("CREATE TRIGGER t AFTER DELETE ON goals BEGIN SELECT 1; END", "trigger t is not known"),
        ("INSERT INTO visits VALUES (99, '2025-01-01')", "rows that belong to nothing: 1"),
    ],
)
def test_check_names_what_differs(data: Path, db: Db, damage: str, words: str) -> None:
    rows.make(data / "aimstars.db", HEAD)
    with closing(sqlite.connect(data / "aimstars.db", foreign_keys=False)) as connection:
        connection.execute(damage)

    code, said, errors = db("check")

    assert code == Outcome.DAMAGED
    assert words in said
    assert errors.endswith("is damaged. Nothing was changed.")


@pytest.mark.repeats
def test_check_works_beside_an_open_window(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", HEAD)
    rows.put_pictures(data)
    with closing(sqlite.connect(data / "aimstars.db")) as window:
        sqlite.set_journal(window, "WAL")
        window.execute("BEGIN IMMEDIATE")
        window.execute("INSERT INTO visits VALUES (1, '2025-01-01')")

        assert db("check")[0] == Outcome.DONE
        assert db("current")[0] == Outcome.DONE


@pytest.mark.repeats
def test_upgrade_waits_for_a_window_and_gives_up(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", CHAIN[0])
    with DataLock(data) as window:
        window.shared(0)

        code, said, errors = db("upgrade", "--wait", "0.1")

    assert (code, said) == (Outcome.IN_USE, "")
    assert "in use by another window" in errors


def test_db_alone_says_what_there_is(db: Db) -> None:
    code, said, _ = db()

    assert code == Outcome.USAGE
    assert "upgrade" in said


def test_an_unknown_command_is_wrong_usage(db: Db) -> None:
    assert db("downgrad")[0] == Outcome.USAGE


def test_a_build_without_output_works(data: Path, db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    codes = [db(command)[0] for command in ("current", "upgrade", "check")]

    assert codes == [Outcome.NOT_AT_HEAD, Outcome.DONE, Outcome.DONE]


@pytest.mark.repeats
def test_a_narrow_console_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", console)

    code = main(["--data-dir", str(tmp_path / "дневник 🌟"), "db", "upgrade"])

    assert code == Outcome.DONE
    assert (tmp_path / "дневник 🌟" / "aimstars.db").exists()


@pytest.mark.repeats
def test_no_screen_is_needed(data: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }

    child = subprocess.run(
        [
            *(sys.executable, "-X", "importtime", "-m", "aimstars_desktop"),
            *("--data-dir", str(data), "db", "upgrade"),
        ],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )

    assert child.returncode == Outcome.DONE
    assert "PySide6" not in child.stderr
