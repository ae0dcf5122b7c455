"""``aimstars db doctor``: it finds wrong books, and repairs them after a backup."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from tests.cli.conftest import Db
from tests.cli.test_hostile_world import run
from tests.migrations import rows


@pytest.fixture
def old(data: Path) -> Path:
    rows.make(data / "aimstars.db", CHAIN[0])
    return data


@pytest.mark.repeats
def test_the_doctor_finds_nothing_in_a_sound_diary(old: Path, db: Db) -> None:
    db("upgrade")

    code, said, _ = db("doctor")

    assert (code, said) == (
        Outcome.DONE,
        "The diary is sound, and all points are correct.",
    )


def test_the_doctor_finds_and_repairs_wrong_books_after_a_backup(old: Path, db: Db) -> None:
    db("upgrade")
    with closing(sqlite.connect(old / "aimstars.db")) as connection:
        sound = connection.execute("SELECT user_id, date, points FROM daily_stats").fetchall()
        connection.execute("DELETE FROM points_log WHERE source_id = 1")
        connection.execute("UPDATE daily_stats SET points = points + 3 WHERE user_id = 2")
        connection.execute(
            "INSERT INTO points_log (user_id, date, points, source_type, source_id)"
            " VALUES (1, '2025-06-01', 50, 'streak_30_day', 20250601)"
        )

    code, said, _ = db("doctor")
    assert code == Outcome.DAMAGED
    assert "account 1: 1 points row missing, 1 without a reason" in said
    assert db("doctor", "--repair")[0] == Outcome.DONE

    assert db("doctor")[0] == Outcome.DONE
    with closing(sqlite.connect(old / "aimstars.db")) as connection:
        repaired = connection.execute("SELECT user_id, date, points FROM daily_stats").fetchall()
    assert sorted(repaired) == sorted(sound)
    reasons = [one["reason"] for one in json.loads(db("backups", "--json")[1])]
    assert reasons == ["repair", "upgrade"]


@pytest.mark.repeats
def test_what_the_database_refuses_is_one_sentence_and_no_traceback(old: Path, db: Db) -> None:
    db("upgrade")
    with closing(sqlite.connect(old / "aimstars.db")) as connection:
        connection.execute("DELETE FROM points_log")
        connection.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON points_log BEGIN"
            " SELECT RAISE(ABORT, 'words of the diary'); END"
        )
    done = run("--data-dir", old, "db", "doctor", "--repair")
    assert done.returncode != Outcome.DONE
    (line,) = done.stderr.splitlines()
    assert "with the error SQLITE_CONSTRAINT" in line
    assert "words of the diary" not in line


@pytest.mark.repeats
def test_the_doctor_does_not_operate_on_an_open_diary(old: Path, db: Db) -> None:
    db("upgrade")
    with DataLock(old) as window:
        window.shared(0)
        assert db("doctor", "--repair", "--wait", "0")[0] == Outcome.IN_USE
        assert db("doctor")[0] == Outcome.DONE


def test_the_doctor_counts_damaged_rows_and_does_not_call_the_diary_sound(
    old: Path, db: Db
) -> None:
    db("upgrade")
    with closing(sqlite.connect(old / "aimstars.db")) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE goals SET status = 'LOST', title = 'x' || title WHERE id = 1")
        connection.execute("UPDATE visits SET day = 'Wisteria'")
        connection.execute("INSERT INTO visits VALUES (1, 'Wisteria day')")

    for command in (("doctor",), ("doctor", "--repair"), ("check",)):
        code, said, complained = db(*command)
        assert code == Outcome.DAMAGED
        assert "damaged rows in goals: 1" in said + complained
        assert "damaged rows in visits: " in said + complained
        assert "is sound" not in said
        assert "Wisteria" not in said + complained
