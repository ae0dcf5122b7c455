"""A diary on a PostgreSQL server: upgraded whole or not at all, by the command line only."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from aimstars_desktop import __version__
from aimstars_desktop.cli import main
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Preparation, SilentWatcher
from aimstars_desktop.services.diary import DiaryService
from aimstars_desktop.storage.diary.server_diary import ServerDiary
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.manifest import sha256
from aimstars_desktop.storage.upgrade.server import dump, inspect, run
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests.builders import FixedClock
from tests.migrations import rows
from tests.postgresql.filling import Ask, fill, points, put_pictures, words
from tests.postgresql.made import diary_at

FIRST = CHAIN[0]


EVERY_REVISION = [
    pytest.param(one, marks=[] if place % 8 == 0 else [pytest.mark.long])
    for place, one in enumerate(CHAIN[:-1])
]


@pytest.mark.repeats
def test_an_empty_database_gets_the_tables_of_the_models(address: str, tmp_path: Path) -> None:
    done = upgrade(address, tmp_path, FixedClock())

    assert (done.preparation, done.revision, done.backup) == (Preparation.CREATED, HEAD, None)
    assert inspect.check(address) == []
    assert inspect.current(address) == HEAD


@pytest.mark.repeats
@pytest.mark.sampled(30)
@pytest.mark.parametrize("revision", EVERY_REVISION)
def test_a_diary_of_each_revision_goes_up_down_and_up_on_a_server(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)  # dumps are tried below
    upgrade(address, tmp_path, FixedClock(), target=revision)
    fill(ask)
    before = words(ask)

    upgrade(address, tmp_path, FixedClock(), has_backup=True)
    up = words(ask), points(ask)
    put_pictures(address)
    assert inspect.check(address) == []
    upgrade(address, tmp_path, FixedClock(), target=revision, has_backup=True)
    down = words(ask), points(ask)
    upgrade(address, tmp_path, FixedClock(), has_backup=True)

    assert up[0] == down[0] == before
    assert (words(ask), points(ask)) == up


@pytest.mark.repeats
def test_the_ledger_is_the_same_on_both_engines(address: str, ask: Ask, tmp_path: Path) -> None:
    diary_at(address, FIRST)
    fill(ask)
    upgrade(address, tmp_path, FixedClock())

    there = ask("SELECT user_id, date, points, source_type, source_id FROM points_log")
    connection = rows.at(FIRST)
    runner.run(connection, HEAD)
    here = connection.execute(
        "SELECT user_id, date, points, source_type, source_id FROM points_log"
    ).fetchall()
    connection.close()

    assert sorted((row[0], str(row[1]), *row[2:]) for row in there) == sorted(here)


@pytest.mark.repeats
def test_a_dump_is_made_and_can_be_read(address: str, ask: Ask, tmp_path: Path) -> None:
    diary_at(address, FIRST)
    fill(ask)

    done = upgrade(address, tmp_path / "backups", FixedClock())

    assert done.backup is not None
    assert done.backup.name == f"aimstars-{FIRST}-{HEAD}-20261122T110000Z.dump"
    assert done.backup.stat().st_mode & 0o777 == 0o600
    listing = subprocess.run(
        ["pg_restore", "--list", done.backup], capture_output=True, text=True, check=True
    ).stdout
    assert "TABLE DATA public diary_entry" in listing
    manifest = done.backup.with_name(f"{done.backup.name}.json")
    assert sorted((tmp_path / "backups").iterdir()) == [done.backup, manifest]


@pytest.mark.repeats
def test_an_upgrade_on_a_server_leaves_a_receipt(address: str, ask: Ask, tmp_path: Path) -> None:
    diary_at(address, FIRST)
    fill(ask)
    assert inspect.receipts(address) == []
    (origin,) = ask("SELECT target, receipt FROM schema_history")

    done = upgrade(address, tmp_path, FixedClock())

    (receipt,) = inspect.receipts(address)
    assert (origin[0], json.loads(str(origin[1]))) == (FIRST, {"program": __version__})
    assert (receipt.start, receipt.target, receipt.result) == (FIRST, HEAD, Outcome.DONE)
    assert receipt.at == FixedClock().now()
    assert tuple(step.revision for step in receipt.steps) == CHAIN[1:]
    assert receipt.before["diary_entry"] == receipt.after["diary_entries"] == 12
    assert done.backup is not None
    assert (receipt.backup, receipt.sha256) == (done.backup.name, sha256(done.backup))
    assert 0 < receipt.size_before <= receipt.size_after
    assert inspect.check(address) == []
    upgrade(address, tmp_path, FixedClock(), target=FIRST)
    assert [one.target for one in inspect.receipts(address)] == [FIRST, HEAD]


def test_without_pg_dump_the_person_has_to_have_a_backup(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, FIRST)
    monkeypatch.setattr(shutil, "which", lambda _: None)

    with pytest.raises(DiaryFileError, match="i-have-a-backup") as raised:
        upgrade(address, tmp_path, FixedClock())

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert inspect.current(address) == FIRST


def test_a_dump_that_fails_stops_the_upgrade(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, FIRST)
    monkeypatch.setattr(shutil, "which", lambda _: "/bin/false")

    with pytest.raises(DiaryFileError, match="No verified backup"):
        upgrade(address, tmp_path / "backups", FixedClock())

    assert inspect.current(address) == FIRST
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.repeats
def test_a_table_too_many_is_seen(address: str, ask: Ask) -> None:
    diary_at(address)
    ask("CREATE TABLE scratch (n INTEGER)")
    ask("ALTER TABLE goals DROP CONSTRAINT ck_goals_week")

    assert len(inspect.check(address)) == 2


@pytest.mark.repeats
def test_writers_are_locked_out_while_the_backup_is_made(
    address: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, FIRST)
    fill(ask)
    tried: list[str] = []
    make = dump.make

    def dump_and_try(*arguments: object, **named: object) -> object:
        try:
            ask("SET lock_timeout = '50ms'; DELETE FROM goal")
        except Exception as error:  # noqa: BLE001 - whatever it says is looked at
            tried.append(str(error))
        return make(*arguments, **named)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(dump, "make", dump_and_try)

    upgrade(address, tmp_path, FixedClock())

    assert "lock timeout" in tried[0]
    assert len(ask("SELECT * FROM goals")) == 2


@pytest.mark.repeats
def test_two_upgrades_at_once_upgrade_once(address: str, tmp_path: Path) -> None:
    diary_at(address, FIRST)
    done: list[Preparation] = []

    def go() -> None:
        done.append(upgrade(address, tmp_path, FixedClock()).preparation)

    threads = [threading.Thread(target=go) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(one.value for one in done) == ["ready", "upgraded"]


def test_an_upgrade_does_not_wait_for_ever(address: str, tmp_path: Path) -> None:
    diary_at(address, FIRST)
    engine = create_engine(server_url(address))
    with engine.connect() as reader:
        reader.execute(text("LOCK TABLE goal IN ACCESS EXCLUSIVE MODE"))

        with pytest.raises(DiaryFileError, match="Somebody is using") as raised:
            upgrade(address, tmp_path, FixedClock(), wait=0.1)
    engine.dispose()

    assert raised.value.outcome is Outcome.IN_USE
    assert inspect.current(address) == FIRST


@pytest.mark.repeats
def test_a_newer_diary_on_the_server_is_refused(address: str, ask: Ask, tmp_path: Path) -> None:
    diary_at(address)
    ask("UPDATE alembic_version SET version_num = 'abcdef012345'")

    with pytest.raises(DiaryFileError, match="newer version") as raised:
        upgrade(address, tmp_path, FixedClock())

    assert raised.value.outcome is Outcome.NEWER


@pytest.mark.repeats
def test_the_program_checks_and_never_upgrades(address: str, tmp_path: Path) -> None:
    diary_at(address, FIRST)
    with pytest.raises(DiaryFileError, match="Whoever runs the server"):
        inspect.refuse_unless_at_head(address)
    upgrade(address, tmp_path, FixedClock())

    inspect.refuse_unless_at_head(address)


def test_a_server_that_does_not_answer_is_named(tmp_path: Path) -> None:
    with pytest.raises(DiaryFileError, match="does not answer"):
        inspect.current(f"postgresql://aimstars@/postgres?host={tmp_path}")


@pytest.mark.parametrize("address", ["sqlite:///x.db", "not an address", "mysql://x/y"])
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(DiaryFileError, match="AIMSTARS_DATABASE_URL"):
        server_engines(address)


def test_the_command_line_upgrades_the_server(
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("AIMSTARS_DATABASE_URL", address)

    def db(*arguments: str) -> tuple[int, str, str]:
        code = main(["--data-dir", str(tmp_path), "db", *arguments])
        said = capsys.readouterr()
        return code, said.out.strip(), said.err.strip()

    assert db("current") == (Outcome.DONE, "none", "")
    code, _, errors = db("upgrade", FIRST)
    assert (code, "no diary on the server yet" in errors) == (Outcome.NOT_AT_HEAD, True)
    upgrade(address, tmp_path, FixedClock(), target=FIRST)
    assert db("check")[0] == Outcome.NOT_AT_HEAD
    assert "A verified backup of how it was" in db("upgrade")[1]
    assert db("current", "--check-heads") == (Outcome.DONE, f"{HEAD} (head)", "")
    assert db("check")[1] == "The diary is at head and sound."
    assert f"{FIRST} -> {HEAD}  done" in db("current", "-v")[1]
    assert f"{FIRST} -> {HEAD}  done" in db("history", "--receipts")[1]
    assert f"{HEAD} (head) (current)" in db("history", "-i")[1]
    code, said, _ = db("downgrade", FIRST)
    assert (code, inspect.current(address)) == (Outcome.CANCELLED, HEAD)
    assert "Text that was typed and not saved." in said
    code, _, errors = db("upgrade", FIRST)
    assert (code, inspect.current(address)) == (Outcome.USAGE, HEAD)
    assert f"{FIRST} is older than {HEAD}" in errors
    assert db("downgrade", "--yes")[0] == Outcome.DONE
    assert inspect.current(address) == CHAIN[-2]
    code, statements, _ = db("upgrade", f"{FIRST}:head", "--sql")
    assert code == Outcome.DONE
    assert "ALTER TABLE diary_entry RENAME TO diary_entries" in statements
    assert "%%" not in statements


@pytest.mark.repeats
def test_printed_sql_does_the_same_as_the_upgrade(address: str, ask: Ask, tmp_path: Path) -> None:
    diary_at(address, FIRST)
    fill(ask)
    ask("UPDATE \"user\" SET email = 'o@example.org' WHERE id = 2")  # printed SQL wants ASCII
    path = tmp_path / "upgrade.sql"
    path.write_text(run.sql(FIRST, HEAD), encoding="utf-8")

    psql = ["psql", "-v", "ON_ERROR_STOP=1", "-q", "-f", str(path)]
    subprocess.run([*psql, address], check=True, capture_output=True)

    assert inspect.check(address) == []
    assert len(words(ask)) == 14


def test_printed_sql_stops_at_emails_that_it_cannot_compare(
    address: str, ask: Ask, tmp_path: Path
) -> None:
    diary_at(address, FIRST)
    fill(ask)
    path = tmp_path / "upgrade.sql"
    path.write_text(run.sql(FIRST, HEAD), encoding="utf-8")

    psql = ["psql", "-v", "ON_ERROR_STOP=1", "-q", "-f", str(path)]
    failed = subprocess.run([*psql, address], check=False, capture_output=True, text=True)

    assert failed.returncode != 0
    assert "is not ASCII" in failed.stderr
    assert inspect.current(address) == FIRST


@pytest.mark.repeats
def test_the_program_opens_a_diary_on_a_server(address: str, tmp_path: Path) -> None:
    def load() -> ServerDiary:
        return ServerDiary(address, Folders(tmp_path, tmp_path), FixedClock())

    service = DiaryService(load, keeps_backups=False)
    upgrade(address, tmp_path, FixedClock(), target=FIRST)
    with pytest.raises(DiaryFileError, match="another version of the program"):
        service.open(lambda _: None, SilentWatcher())
    upgrade(address, tmp_path, FixedClock())

    diary = service.open(lambda _: None, SilentWatcher())
    with diary.storage.accounts() as unit:
        assert unit.accounts.all() == []
    diary.close()
