"""A dump is put back on a server: whole and as it was dumped, or the diary stays as it is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.manifest import DUMP, Manifest, manifests, sha256
from aimstars_desktop.storage.upgrade.server import compare, inspect, load
from aimstars_desktop.storage.upgrade.server.connection import connected
from tests.children import started
from tests.postgresql.conftest import Db
from tests.postgresql.filling import Ask, fill, put_pictures, words
from tests.postgresql.made import diary_at

FIRST = CHAIN[0]
ROOT = Path(__file__).parents[2]
HARD = "tab\there, line\nbreak, back\\slash, \\. alone, public.users, „quotes“ 'and' $$, 🌟"


@pytest.fixture
def file(db: Db, address: str, ask: Ask, tmp_path: Path) -> str:
    """The name of a dump of a diary at head, with rows in every table; they are still there."""
    diary_at(address)
    fill(ask)
    put_pictures(address)
    ask("UPDATE diary_entries SET content = :words WHERE id = 1", words=HARD)
    ask("CREATE TABLE entries_search (key INTEGER, words TSVECTOR)")
    ask("INSERT INTO entries_search VALUES (1, 'sister:1')")
    assert db("backup")[0] == Outcome.DONE
    (made,) = manifests(tmp_path / "backups", DUMP)
    return made.file


def state(address: str) -> object:
    with connected(address) as connection:
        return compare.whole(connection)


def is_as_dumped(address: str, tmp_path: Path, file: str) -> bool:
    manifest = Manifest.read(tmp_path / "backups" / f"{file}.json")
    with connected(address) as connection:
        return load.is_as_dumped(connection, manifest)


@pytest.mark.repeats
def test_a_dump_replaces_the_diary_after_a_dump_of_it(
    db: Db, address: str, ask: Ask, tmp_path: Path, file: str
) -> None:
    ask("DELETE FROM diary_entries WHERE id > 2")
    ask("UPDATE goals SET title = 'Other'")
    present = state(address)

    code, said, error = db("restore", file, "--yes")

    assert (code, error) == (Outcome.DONE, "")
    assert f"The diary is as it was at revision {HEAD}." in said
    assert "The previous diary is among the backups." in said
    assert is_as_dumped(address, tmp_path, file)
    assert ask("SELECT content FROM diary_entries WHERE id = 1") == [(HARD,)]
    assert inspect.check(address) == []
    (other,) = (one for one in manifests(tmp_path / "backups", DUMP) if one.file != file)
    assert (other.reason, other.start) == ("restore", HEAD)
    assert db("restore", other.file, "--yes")[0] == Outcome.DONE
    assert state(address) == present


def test_new_rows_get_new_numbers_after_a_restore(db: Db, ask: Ask, file: str) -> None:
    db("restore", file, "--yes")
    ((last,),) = ask("SELECT max(id) FROM users")
    ((new,),) = ask("SELECT nextval(pg_get_serial_sequence('users', 'id'))")
    assert int(str(new)) == int(str(last)) + 1


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("revision", [FIRST, CHAIN[12], CHAIN[-2]])
def test_an_upgrade_is_taken_back_without_a_mixture(
    db: Db, address: str, ask: Ask, tmp_path: Path, revision: str
) -> None:
    diary_at(address, revision)
    fill(ask)
    before = state(address), words(ask)
    db("upgrade")
    (made,) = manifests(tmp_path / "backups", DUMP)

    code, said, error = db("restore", made.file, "--yes")

    assert (code, error) == (Outcome.DONE, "")
    assert f"as it was at revision {revision}" in said
    assert (state(address), words(ask)) == before
    assert db("upgrade")[0] == Outcome.DONE
    put_pictures(address)
    assert inspect.check(address) == []


@pytest.mark.repeats
def test_a_dump_is_restored_into_an_empty_database(
    db: Db, address: str, ask: Ask, tmp_path: Path, file: str
) -> None:
    ask("DROP SCHEMA public CASCADE")
    ask("CREATE SCHEMA public")
    code, said, _ = db("restore", file, "--yes")
    assert (code, "The previous diary" in said) == (Outcome.DONE, False)  # there was none
    assert is_as_dumped(address, tmp_path, file)
    assert len(manifests(tmp_path / "backups", DUMP)) == 1


@pytest.mark.repeats
def test_a_dump_is_restored_into_another_schema(
    db: Db, address: str, ask: Ask, tmp_path: Path, file: str
) -> None:
    ask("DROP SCHEMA public CASCADE")
    ask("CREATE SCHEMA aimstars")  # named like the account, it comes first
    try:
        assert db("restore", file, "--yes")[0] == Outcome.DONE
        assert is_as_dumped(address, tmp_path, file)
    finally:
        ask("DROP SCHEMA aimstars CASCADE")
        ask("CREATE SCHEMA public")


# Refused


def damage(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    path.write_bytes(whole)


def vouch_for(path: Path) -> None:
    """Write into the manifest that the file as it is was verified."""
    manifest = Manifest.read(path.with_name(f"{path.name}.json"))
    replace(manifest, size=path.stat().st_size, sha256=sha256(path)).write(path.parent)


def other_revision(path: Path) -> None:
    manifest = Manifest.read(path.with_name(f"{path.name}.json"))
    replace(manifest, start="ffffffffffff").write(path.parent)


def not_a_dump(path: Path) -> None:
    path.write_bytes(b"PGDMP and nothing more")
    vouch_for(path)


def damaged_and_vouched_for(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-3000])
    vouch_for(path)


UNFIT: dict[str, tuple[Callable[[Path], None], Outcome, str]] = {
    "damaged": (damage, Outcome.DAMAGED, "is missing or damaged"),
    "no dump": (not_a_dump, Outcome.DAMAGED, "cannot be read by the pg_restore"),
    "cut short": (damaged_and_vouched_for, Outcome.DAMAGED, "cannot be read by the pg_restore"),
    "newer": (other_revision, Outcome.NEWER, "newer version"),
}


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize(("spoil", "outcome", "sentence"), UNFIT.values(), ids=[*UNFIT])
def test_an_unfit_dump_is_refused_before_anything_happens(
    db: Db,
    address: str,
    tmp_path: Path,
    file: str,
    spoil: Callable[[Path], None],
    outcome: Outcome,
    sentence: str,
) -> None:
    before = state(address)
    spoil(tmp_path / "backups" / file)

    code, _, error = db("restore", file, "--yes")

    assert code == outcome
    assert sentence in error
    assert state(address) == before
    assert len(manifests(tmp_path / "backups", DUMP)) == 1, "nothing had begun"


@pytest.mark.long
def test_a_dump_of_something_else_is_refused(
    db: Db, address: str, ask: Ask, tmp_path: Path, file: str
) -> None:
    ask("CREATE SCHEMA shop")
    ask("CREATE TABLE shop.invoices (n INTEGER)")
    path = tmp_path / "backups" / file
    tool = ["pg_dump", "-Fc", "-n", "shop", "-f", str(path), "-d", address]
    subprocess.run(tool, check=True)
    ask("DROP SCHEMA shop CASCADE")
    vouch_for(path)
    before = state(address)
    code, _, error = db("restore", file, "--yes")
    assert (code, "is not of a diary" in error) == (Outcome.NOT_OURS, True)
    assert state(address) == before


@pytest.mark.long
def test_a_dump_whose_rows_are_not_those_of_its_manifest_is_refused(
    db: Db, address: str, ask: Ask, tmp_path: Path, file: str
) -> None:
    before = state(address)
    path = tmp_path / "backups" / f"{file}.json"
    told = json.loads(path.read_text())
    told["dumped"]["digests"]["goals"] = "0" * 64
    path.write_text(json.dumps(told))
    code, _, error = db("restore", file, "--yes")
    assert (code, "is missing or damaged" in error) == (Outcome.DAMAGED, True)
    assert state(address) == before


def test_tables_of_somebody_else_are_not_removed(db: Db, address: str, ask: Ask, file: str):
    ask("CREATE TABLE invoices (n INTEGER)")
    before = state(address)
    code, _, error = db("restore", file, "--yes")
    assert (code, "(invoices)" in error) == (Outcome.NOT_OURS, True)
    assert state(address) == before


@pytest.mark.repeats
def test_the_tables_of_a_restored_diary_are_those_of_its_revision(db: Db, file: str) -> None:
    """A server writes a CHECK in other words once it has read it back from a dump."""
    assert db("restore", file, "--yes")[0] == Outcome.DONE
    assert db("stamp", HEAD)[0] == Outcome.DONE


def test_an_open_window_is_waited_for(db: Db, address: str, file: str) -> None:
    before = state(address)
    with (
        closing(DiaryStorage(server_engines(address), lambda _: None)) as storage,
        storage.accounts(),
    ):
        code, _, error = db("restore", file, "--yes", "--wait", "0.1")
    assert (code, "open in other windows (1)" in error) == (Outcome.IN_USE, True)
    assert state(address) == before


@pytest.mark.repeats
def test_without_the_tools_nothing_is_restored(
    db: Db, address: str, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(address)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert db("restore", file, "--yes")[0] == Outcome.BACKUP_FAILED
    assert state(address) == before


@pytest.mark.repeats
def test_nobody_agreed(db: Db, address: str, file: str) -> None:
    before = state(address)
    assert db("restore", file)[0] == Outcome.CANCELLED
    assert db("restore", "unknown", "--yes")[0] == Outcome.USAGE
    assert state(address) == before


# Cut short


@pytest.mark.repeats
def test_a_server_that_stops_in_the_middle_keeps_the_diary(
    db: Db, address: str, ask: Ask, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(address)
    load_all = load.load

    def stop(connection: Connection, *arguments: str) -> None:
        load_all(connection, *arguments)  # type: ignore[arg-type]  # handed on as they came
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        ask("SELECT pg_terminate_backend(:pid, 5000)", pid=pid)

    monkeypatch.setattr(load, "load", stop)
    code, _, error = db("restore", file, "--yes")
    assert code == Outcome.ERROR
    assert "The server with the diary does not answer" in error
    assert state(address) == before


KILLED = """
import sys
from aimstars_desktop.cli import main
from aimstars_desktop.storage.upgrade.server import load
from tests.postgresql.made import diary_at

def stop(*_):
    print("here", flush=True)
    sys.stdin.read()

load.is_as_dumped = stop
main(["--data-dir", sys.argv[1], "db", "restore", sys.argv[2], "--yes"])
"""


@pytest.mark.long
def test_a_restore_that_is_killed_keeps_the_diary(
    db: Db, address: str, ask: Ask, tmp_path: Path, file: str
) -> None:
    ask("DELETE FROM drafts")
    before = state(address)
    with started(
        [sys.executable, "-c", KILLED, str(tmp_path), file],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "AIMSTARS_DATABASE_URL": address},
        cwd=ROOT,
    ) as child:
        assert child.stdout is not None
        while (line := child.stdout.readline()) != "here\n":
            assert line, "it ended too early"
        child.kill()
    assert state(address) == before
    assert db("restore", file, "--yes")[0] == Outcome.DONE
    assert is_as_dumped(address, tmp_path, file)
