"""Dumps of a diary on a server: verified, with a manifest, listed, pinned, thinned out."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path

import pytest

from aimstars_desktop import __version__
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.imports import ImportCancelledError
from aimstars_desktop.storage.backups.dumps import Dumps
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.manifest import DUMP, Manifest, manifests, sha256
from aimstars_desktop.storage.upgrade.server import compare, dump, inspect
from aimstars_desktop.storage.upgrade.server.connection import connected
from tests.builders import NOON, FixedClock
from tests.postgresql.conftest import Db
from tests.postgresql.filling import Ask, fill, put_pictures
from tests.postgresql.made import diary_at

SECRET = "Words of a diary"


@pytest.fixture
def filled(address: str, ask: Ask) -> str:
    """The address of a diary at head, with rows in every table."""
    diary_at(address)
    fill(ask)
    return address


def only(folder: Path) -> Manifest:
    (manifest,) = manifests(folder / "backups", DUMP)
    return manifest


@pytest.mark.repeats
def test_a_backup_is_a_dump_with_a_manifest(db: Db, filled: str, tmp_path: Path) -> None:
    code, said, error = db("backup")

    assert (code, error) == (Outcome.DONE, "")
    path = Path(said.rpartition(": ")[2])
    manifest = only(tmp_path)
    assert path == tmp_path / "backups" / manifest.file
    assert path.name.endswith(".dump")
    assert (manifest.size, manifest.sha256) == (path.stat().st_size, sha256(path))
    assert (manifest.reason, manifest.start, manifest.target) == ("asked", HEAD, HEAD)
    assert manifest.program == __version__
    assert manifest.counts["diary_entries"] == 12
    assert manifest.dumped is not None
    assert manifest.dumped.schema == "public"
    with connected(filled) as connection:
        assert (dict(manifest.counts), dict(manifest.dumped.digests)) == compare.whole(connection)
    for file in (path, path.with_name(manifest.name)):
        assert file.stat().st_mode & 0o777 == 0o600
    assert sorted(path.parent.iterdir()) == [path, path.with_name(manifest.name)]


def test_the_backups_of_a_server_are_listed(db: Db, filled: str, tmp_path: Path) -> None:
    assert db("backups") == (Outcome.DONE, "", "")
    db("backup")
    file = only(tmp_path).file

    code, said, error = db("backups")
    assert (code, error) == (Outcome.DONE, "")
    assert said.startswith(f"{file}  asked")
    assert "12 entries" in said
    (told,) = json.loads(db("backups", "--json")[1])
    assert (told["file"], told["accounts"], told["entries"]) == (file, 2, 12)
    assert f"backups   1, the newest {file}" in db("status")[1]

    assert db("backups", "pin", file)[0] == Outcome.DONE
    assert db("backups")[1].endswith("pinned")
    assert db("backups", "verify") == (Outcome.DONE, f"{file}  verified", "")
    damage(tmp_path / "backups" / file)
    assert db("backups", "verify") == (Outcome.DAMAGED, f"{file}  DAMAGED", "")
    assert db("backups", "prune") == (Outcome.DONE, "", "")
    assert db("backups", "unpin", file.removesuffix(".dump"))[0] == Outcome.DONE
    assert inspect.current(filled) == HEAD


def damage(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    path.write_bytes(whole)


@pytest.mark.repeats
def test_copies_of_a_file_and_dumps_of_a_server_are_not_mixed_up(
    db: Db, filled: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    db("backup")
    monkeypatch.delenv("AIMSTARS_DATABASE_URL")
    assert db("backups") == (Outcome.DONE, "", "")


@pytest.mark.repeats
def test_what_is_written_during_a_backup_is_not_in_it(
    db: Db, filled: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = compare.whole

    def write_as_well(connection: object) -> object:
        found = read(connection)  # type: ignore[arg-type]  # handed on as it came
        writer = threading.Thread(target=lambda: ask("DELETE FROM drafts"))
        writer.start()
        writer.join()
        return found

    monkeypatch.setattr(compare, "whole", write_as_well)
    assert db("backup")[0] == Outcome.DONE
    path = str(tmp_path / "backups" / only(tmp_path).file)
    listing = dump.run(("pg_restore", "--file", "-", "--data-only", "--table", "drafts", path))
    rows = listing.partition("FROM stdin;\n")[2].partition("\\.\n")[0]
    assert rows.count("\n") == only(tmp_path).counts["drafts"] > 0


@pytest.mark.repeats
def test_an_upgrade_leaves_a_dump_with_a_manifest(
    db: Db, address: str, ask: Ask, tmp_path: Path
) -> None:
    diary_at(address, CHAIN[-3])
    fill(ask)
    db("upgrade")
    manifest = only(tmp_path)
    assert (manifest.reason, manifest.start, manifest.target) == ("upgrade", CHAIN[-3], HEAD)
    (receipt,) = inspect.receipts(address)
    assert (receipt.backup, receipt.sha256) == (manifest.file, manifest.sha256)


@pytest.mark.long
def test_the_doctor_repairs_points_after_a_dump(
    db: Db, filled: str, ask: Ask, tmp_path: Path
) -> None:
    put_pictures(filled)
    db("doctor", "--repair")
    shutil.rmtree(tmp_path / "backups")
    ask("DELETE FROM points_log")

    code, said, error = db("doctor", "--repair")

    assert (code, error) == (Outcome.DONE, "")
    assert said.endswith("Repaired. A backup was made first: aimstars db backups")
    assert only(tmp_path).reason == "repair"
    assert db("doctor")[0] == Outcome.DONE


def test_without_pg_dump_no_backup_is_made(
    db: Db, filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    code, said, error = db("backup")
    assert (code, said) == (Outcome.BACKUP_FAILED, "")
    assert "postgresql-client" in error
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("words", ["FATAL: no", "could not write: No space left on device"])
def test_nothing_is_left_of_a_dump_that_failed(
    db: Db, filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    tool = tmp_path / "pg_dump"
    tool.write_text(f"#!/bin/sh\necho '{words} {SECRET}' >&2\nexit 3\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(tool))
    code, _, error = db("backup")
    assert list((tmp_path / "backups").iterdir()) == []
    assert SECRET not in error
    if "space" in words:
        assert code == Outcome.NO_SPACE
        assert error.startswith("The disk with")
    else:
        assert code == Outcome.BACKUP_FAILED
        assert error.endswith("pg_dump ended with the code 3.")


@pytest.mark.repeats
def test_an_empty_database_has_nothing_to_back_up(db: Db) -> None:
    code, _, error = db("backup")
    assert code == Outcome.NOT_AT_HEAD
    assert "no diary on the server yet" in error


def test_a_dump_is_not_looked_into(filled: str, tmp_path: Path) -> None:
    store = Dumps(filled, tmp_path / "backups")
    made = store.make(Reason.ASKED, FixedClock().now(), lambda _: None)
    with pytest.raises(DiaryFileError, match="is a dump of a server"):
        store.open(made.file, "maya@example.org")
    assert store.anything_written()


@pytest.mark.repeats
def test_the_password_is_in_no_argument(
    db: Db, filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    real = shutil.which("pg_dump")
    tool = tmp_path / "pg_dump"
    tool.write_text(f'#!/bin/sh\necho "$*" >> {told}\nexec {real} "$@"\n', encoding="utf-8")
    tool.chmod(0o755)
    which = shutil.which
    monkeypatch.setattr(shutil, "which", lambda n: str(tool) if n == "pg_dump" else which(n))
    url = server_url(filled).set(password=SECRET)
    monkeypatch.setenv("AIMSTARS_DATABASE_URL", url.render_as_string(hide_password=False))
    assert db("backup")[0] == Outcome.DONE
    assert "--snapshot" in told.read_text()
    assert SECRET not in told.read_text()


def test_a_dump_that_is_cancelled_ends_its_tool_and_leaves_nothing(
    filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As before an import: its Cancel need not wait for a server with a large diary."""
    real, begun, tools = shutil.which("pg_dump"), tmp_path / "begun", tmp_path / "tools"
    tools.mkdir()
    slow = tools / "pg_dump"
    slow.write_text(
        f'#!/bin/sh\n[ "$1" = --version ] && exec {real} "$@"\necho $$ > {begun}\nexec sleep 600\n',
        encoding="utf-8",
    )
    slow.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")

    def cancel(share: float) -> None:
        del share
        if begun.exists() and begun.read_text(encoding="utf-8").strip():
            raise ImportCancelledError

    with pytest.raises(ImportCancelledError):
        Dumps(filled, tmp_path / "backups").make(Reason.IMPORT, NOON, cancel)
    assert not [file for file in (tmp_path / "backups").iterdir() if ".dump" in file.name]
    with pytest.raises(ProcessLookupError):
        os.kill(int(begun.read_text(encoding="utf-8")), 0)
