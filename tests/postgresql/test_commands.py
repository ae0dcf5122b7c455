"""The commands of ``aimstars db`` on a server: what can be known of it, and what is refused."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import DATABASE_URL_VARIABLE
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server import inspect
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests import builders
from tests.builders import FixedClock, TestDiary, proud
from tests.postgresql.conftest import Db
from tests.postgresql.filling import Ask, fill, words
from tests.postgresql.made import diary_at

FIRST = CHAIN[0]


def field(said: str, name: str) -> str:
    (line,) = (line for line in said.splitlines() if line.startswith(name))
    return line.removeprefix(name).strip()


# An empty database

NOTHING_THERE = "There is no diary on the server yet. “aimstars db upgrade” creates one."


@pytest.mark.parametrize(
    "command",
    [
        ["status"],
        ["check"],
        ["plan"],
        ["preflight"],
        ["doctor"],
        ["doctor", "--repair"],
        ["reset", "--yes"],
    ],
    ids=" ".join,
)
def test_an_empty_database_is_called_that(
    db: Db, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")
    code, _, error = db(*command)
    assert (code, error) == (Outcome.NOT_AT_HEAD, NOTHING_THERE)


def test_an_empty_database_has_no_timings_and_takes_no_stamp(db: Db, ask: Ask) -> None:
    assert db("timings") == (Outcome.DONE, "", "")
    code, _, error = db("stamp")
    assert code == Outcome.USAGE
    assert error.startswith(f"the tables are not those of {HEAD}: table ")
    assert ask("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


# Looking


@pytest.mark.repeats
def test_the_status_tells_what_can_be_known_of_a_server(
    db: Db, address: str, ask: Ask, tmp_path: Path
) -> None:
    diary_at(address, CHAIN[-3])
    code, said, error = db("status")
    assert (code, error) == (Outcome.NOT_AT_HEAD, "")
    assert field(said, "revision") == CHAIN[-3]
    assert "2 revisions behind" in said
    assert "journal" not in said

    upgrade(address, tmp_path, FixedClock(), has_backup=True)
    code, said, error = db("status")
    assert (code, error) == (Outcome.DONE, "")
    assert field(said, "place").startswith("postgresql://")
    assert field(said, "revision") == f"{HEAD} (head)"
    ((size,),) = ask("SELECT pg_database_size(current_database())")
    told = int(field(said, "size").removesuffix(" bytes").replace(",", ""))
    assert abs(told - int(str(size))) < 1_000_000
    assert field(said, "in use") == "no"
    assert json.loads(db("status", "--json")[1])["journal"] is None


@pytest.mark.repeats
def test_an_open_window_is_seen(db: Db, address: str) -> None:
    diary_at(address)
    with (
        closing(DiaryStorage(server_engines(address), lambda _: None)) as storage,
        storage.accounts(),
    ):
        assert field(db("status")[1], "in use") == "yes"


@pytest.mark.repeats
def test_a_newer_diary_is_told_in_the_status(db: Db, address: str, ask: Ask):
    diary_at(address)
    ask("UPDATE alembic_version SET version_num = 'ffffffffffff'")
    code, said, error = db("status")
    assert (code, field(said, "revision")) == (Outcome.NEWER, "none")
    assert "newer version" in error


def test_the_timings_are_those_of_the_receipts(db: Db, address: str, tmp_path: Path) -> None:
    diary_at(address, CHAIN[-3])
    upgrade(address, tmp_path, FixedClock(), has_backup=True)
    code, said, error = db("timings", "--json")
    assert (code, error) == (Outcome.DONE, "")
    assert sorted(json.loads(said)) == sorted(CHAIN[-2:])


def test_an_older_diary_is_not_said_to_be_upgraded_by_opening_it(db: Db, address: str) -> None:
    diary_at(address, FIRST)
    code, _, error = db("check")
    assert code == Outcome.NOT_AT_HEAD
    assert "Whoever runs the server can upgrade it" in error
    assert "Open it" not in error


# Before an upgrade


@pytest.mark.repeats
def test_the_preflight_finds_nothing_in_the_way(db: Db, address: str) -> None:
    diary_at(address, CHAIN[-2])
    code, said, error = db("preflight")
    assert (code, error) == (Outcome.DONE, "")
    assert HEAD in said
    assert said.endswith("Nothing stands in the way.")


def test_the_preflight_misses_pg_dump(
    db: Db, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, CHAIN[-2])
    monkeypatch.setattr(shutil, "which", lambda _: None)
    code, _, error = db("preflight")
    assert code == Outcome.BACKUP_FAILED
    assert "No pg_dump was found" in error


@pytest.mark.repeats
def test_the_preflight_finds_a_pg_dump_that_is_too_old(
    db: Db, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, CHAIN[-2])
    old = tmp_path / "pg_dump"
    old.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n", encoding="utf-8")
    old.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(old))
    code, _, error = db("preflight")
    assert code == Outcome.BACKUP_FAILED
    assert "has version 9, and the server has version" in error


def test_the_preflight_finds_a_server_that_can_only_be_read(
    db: Db, address: str, ask: Ask, guest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, CHAIN[-2])
    ask("GRANT SELECT ON ALL TABLES IN SCHEMA public TO guest")
    ask("ALTER ROLE guest SET default_transaction_read_only = on")
    monkeypatch.setenv(DATABASE_URL_VARIABLE, guest)
    code, _, error = db("preflight")
    assert code == Outcome.READ_ONLY
    assert error == "The server with the diary is read-only. Nothing was changed."


def test_the_preflight_finds_an_account_without_rights(
    db: Db, address: str, ask: Ask, guest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, CHAIN[-2])
    ask("GRANT SELECT ON ALL TABLES IN SCHEMA public TO guest")
    monkeypatch.setenv(DATABASE_URL_VARIABLE, guest)
    code, _, error = db("preflight")
    assert code == Outcome.READ_ONLY
    assert error.startswith("The account guest of the server may not change the tables")


# Changing


@pytest.mark.sampled(6)
@pytest.mark.parametrize("revision", [FIRST, CHAIN[len(CHAIN) // 2], HEAD])
def test_a_stamp_records_what_the_tables_are(
    db: Db, address: str, ask: Ask, tmp_path: Path, revision: str
) -> None:
    upgrade(address, tmp_path, FixedClock(), target=revision)
    fill(ask)
    ask("UPDATE alembic_version SET version_num = 'ffffffffffff'")

    code, said, error = db("stamp", revision)

    assert (code, error) == (Outcome.DONE, "")
    assert said == f"The diary is now recorded as revision {revision}."
    assert inspect.current(address) == revision
    assert ask("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'aimstars%'") == []


@pytest.mark.repeats
def test_a_stamp_that_the_tables_belie_is_refused(
    db: Db, address: str, ask: Ask, tmp_path: Path
) -> None:
    upgrade(address, tmp_path, FixedClock())
    ask("ALTER TABLE goals DROP CONSTRAINT ck_goals_week")
    code, _, error = db("stamp", HEAD)
    assert code == Outcome.USAGE
    assert "table goals lacks: ck_goals_week" in error
    code, _, error = db("stamp", CHAIN[-2])
    assert code == Outcome.USAGE
    assert inspect.current(address) == HEAD


def test_a_reset_empties_the_diary_after_a_dump(
    db: Db, address: str, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")
    diary_at(address, CHAIN[-2])
    fill(ask)

    code, said, error = db("reset", "--yes")

    assert (code, error) == (Outcome.DONE, "")
    assert Path(said.rpartition(": ")[2]).is_file()
    assert (words(ask), inspect.current(address), inspect.check(address)) == ([], HEAD, [])


def test_a_reset_without_pg_dump_changes_nothing(
    db: Db, address: str, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")
    diary_at(address)
    fill(ask)
    before = words(ask)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    code, _, error = db("reset", "--yes")
    assert code == Outcome.BACKUP_FAILED
    assert "postgresql-client" in error
    assert words(ask) == before


@pytest.mark.repeats
def test_a_reset_leaves_tables_of_somebody_else_alone(
    db: Db, address: str, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIMSTARS_ENV", "development")
    diary_at(address)
    fill(ask)
    before = words(ask)
    ask("CREATE TABLE invoices (n INTEGER)")
    code, _, error = db("reset", "--yes")
    assert code == Outcome.NOT_OURS
    assert "(invoices)" in error
    assert words(ask) == before


# The points


def test_the_doctor_finds_wrong_points(db: Db, address: str, ask: Ask) -> None:
    diary_at(address)
    engines = server_engines(address)
    with closing(DiaryStorage(engines, lambda _: None)) as storage:
        proud(builders.session(TestDiary(engines, storage)))
    sound = (Outcome.DONE, "The diary is sound, and all points are correct.", "")
    assert db("doctor") == sound
    ask("DELETE FROM points_log")

    code, said, error = db("doctor")

    assert (code, error) == (Outcome.DAMAGED, "")
    assert "2 points rows missing" in said
