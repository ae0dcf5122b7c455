"""What a server or its driver reports is told in sentences, and never in their words."""

from __future__ import annotations

import logging
import socket
from pathlib import Path

import pytest
from sqlalchemy import make_url

from aimstars_desktop.config import DATABASE_URL_VARIABLE, Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.storage.diary.server_diary import ServerDiary
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD, PLURAL, WEB_ONLY
from aimstars_desktop.storage.upgrade.server import inspect
from aimstars_desktop.storage.upgrade.server.run import upgrade
from tests.builders import FixedClock
from tests.postgresql.conftest import Db
from tests.postgresql.filling import Ask, fill
from tests.postgresql.made import diary_at
from tests.storage.upgrade.toys import TOY, ToyChain

SECRET = "s3cret-w0rd"
THEIRS = ("FATAL", "psycopg", "connection failed", "DETAIL", "sqlalchemy", "ERROR:", SECRET)
"""Words of the driver, of the server and of the address that nobody is told."""

COMMANDS = (["current"], ["status"], ["check"], ["plan"], ["upgrade"], ["backup"], ["doctor"])


def told(db: Db, monkeypatch: pytest.MonkeyPatch, address: str, *command: str) -> tuple[int, str]:
    """Return the code and the one sentence of a command, with none of their words in it."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, address)
    code, said, error = db(*command)
    assert not [words for words in THEIRS if words in said + error]
    assert error.count("\n") == 0
    assert error
    return code, error


# Addresses


ODD = {
    "postgresql://maya:s3cret-w0rd@localhost:port/diary": "is not the address of a PostgreSQL",
    "postgresql://maya:s3cret-w0rd@s3cret-w0rd@localhost/diary": "more than one @",
    "postgresql://maya@localhost/diary?s3cret-w0rd=1": "that PostgreSQL does not know",
    "postgresql://maya@localhost/diary?autocommit=true": "that PostgreSQL does not know",
    "postgresql://maya@localhost/diary?row_factory=x": "that PostgreSQL does not know",
    "postgresql://maya@localhost/diary?sslmode=s3cret-w0rd": "has a value that PostgreSQL",
}


@pytest.mark.parametrize(("address", "sentence"), ODD.items(), ids=range(len(ODD)))
@pytest.mark.parametrize("command", [["current"], ["upgrade"]], ids=" ".join)
def test_an_odd_address_is_told_in_a_sentence(
    db: Db, monkeypatch: pytest.MonkeyPatch, address: str, sentence: str, command: list[str]
) -> None:
    assert sentence in told(db, monkeypatch, address, *command)[1]


def test_a_host_that_nobody_knows_is_told(db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)  # tests have no network to ask
    address = f"postgresql://maya:{SECRET}@no-such-host.invalid/diary"
    assert "not found under its name" in told(db, monkeypatch, address, "current")[1]


@pytest.mark.repeats
def test_parameters_of_the_address_are_kept(
    db: Db, address: str, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask("CREATE SCHEMA diary")
    try:
        path = f"{address}&options=-c%20search_path%3Ddiary&password={SECRET}"
        monkeypatch.setenv(DATABASE_URL_VARIABLE, path)
        assert db("upgrade")[0] == Outcome.DONE
        assert db("check")[0] == Outcome.DONE
        assert db("backup")[0] == Outcome.DONE
        assert SECRET not in db("status")[1]
        assert ask("SELECT count(*) FROM diary.users") == [(0,)]
        assert ask("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]
    finally:
        ask("DROP SCHEMA diary CASCADE")


# Not let in


def test_a_wrong_password_or_account_or_database_is_named(
    db: Db, address_of_a_port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = make_url(address_of_a_port)
    for changed in (url.set(password=SECRET), url.set(username="nobody", password=SECRET)):
        address = changed.render_as_string(hide_password=False)
        for command in COMMANDS:
            error = told(db, monkeypatch, address, *command)[1]
            assert f"does not let the account {changed.username} in" in error
    address = url.set(database="nowhere").render_as_string(hide_password=False)
    error = told(db, monkeypatch, address, "current")[1]
    assert error.startswith("The server answers, but has no database nowhere.")
    error = told(db, monkeypatch, f"{address_of_a_port}?sslmode=require", "current")[1]
    assert "does not offer that, or its certificate is not trusted" in error


def test_a_server_that_is_not_there_is_told(db: Db, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))  # bound and not listened to
        address = f"postgresql://maya:{SECRET}@127.0.0.1:{unheard.getsockname()[1]}/diary"
        for command in COMMANDS:
            error = told(db, monkeypatch, address, *command)[1]
            assert error.startswith("The server with the diary does not answer.")


@pytest.mark.long
def test_the_window_is_told_the_same_and_nothing_is_logged(
    address_of_a_port: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = make_url(address_of_a_port).set(password=SECRET)
    address = wrong.render_as_string(hide_password=False)
    diary = ServerDiary(address, Folders(tmp_path, tmp_path), FixedClock())
    with caplog.at_level(logging.DEBUG), pytest.raises(DiaryFileError, match="let the") as raised:
        diary.open(lambda _: None, wait=0, watcher=SilentWatcher())
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    assert SECRET not in caplog.text + diary.place


# Rights


def test_an_account_without_rights_is_told(
    db: Db, address: str, ask: Ask, guest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address, CHAIN[-2])
    lacks = "The account guest of the server lacks a right"
    assert lacks in told(db, monkeypatch, guest, "current")[1]
    ask("GRANT SELECT ON alembic_version TO guest")
    for command in (["upgrade"], ["backup"], ["dry-run"], ["stamp"], ["downgrade", "--yes"]):
        code, error = told(db, monkeypatch, guest, *command)
        assert code == Outcome.READ_ONLY
        assert "account guest" in error
    ask("REVOKE USAGE ON SCHEMA public FROM guest, PUBLIC")
    assert "no schema that this account may use" in told(db, monkeypatch, guest, "current")[1]
    ask("GRANT USAGE ON SCHEMA public TO PUBLIC")


# Other databases


@pytest.mark.parametrize("revision", sorted(WEB_ONLY))
def test_the_database_of_the_web_app_is_recognised(
    db: Db, ask: Ask, monkeypatch: pytest.MonkeyPatch, address: str, revision: str
) -> None:
    ask("CREATE TABLE alembic_version (version_num VARCHAR(32))")
    ask("INSERT INTO alembic_version VALUES (:revision)", revision=revision)
    for command in ("current", "check", "upgrade", "plan"):
        code, error = told(db, monkeypatch, address, command)
        assert code == Outcome.NOT_OURS
        assert "is that of the web app" in error


def test_the_revision_that_the_web_app_has_too_is_told_apart(
    db: Db, ask: Ask, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    diary_at(address, PLURAL)
    assert db("current")[1] == PLURAL
    ask("ALTER TABLE diary_entries RENAME TO diary_entry")
    assert told(db, monkeypatch, address, "upgrade")[0] == Outcome.NOT_OURS


def test_the_database_of_another_program_is_left_alone(
    db: Db, ask: Ask, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    ask("CREATE TABLE users (n INTEGER)")
    code, error = told(db, monkeypatch, address, "upgrade")
    assert (code, "belongs to another program" in error) == (Outcome.NOT_OURS, True)
    ask("CREATE TABLE alembic_version (version_num VARCHAR(32))")
    ask("INSERT INTO alembic_version VALUES ('abcdef012345')")
    assert told(db, monkeypatch, address, "current")[0] == Outcome.NOT_OURS
    assert ask("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(2,)]


# In the middle


FAILING = {
    "refused": ("op.execute(\"SELECT 's3cret-w0rd'::int\")", "error code 22P02"),
    "raw": ("op.get_bind().connection.cursor().execute('nonsense')", "error code 42601"),
    "ended": ("op.execute('SELECT pg_terminate_backend(pg_backend_pid())')", "57P01"),
}


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize(("body", "sentence"), FAILING.values(), ids=[*FAILING])
def test_an_upgrade_that_fails_tells_a_code_and_no_words(
    address: str,
    ask: Ask,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    body: str,
    sentence: str,
) -> None:
    diary_at(address)
    fill(ask)
    ToyChain(tmp_path / "toys", monkeypatch).write(body)
    with pytest.raises(DiaryFileError) as raised:
        upgrade(address, tmp_path, FixedClock(), target=TOY)
    assert sentence in str(raised.value)
    assert not [words for words in THEIRS if words in str(raised.value)]
    assert inspect.current(address) == HEAD


@pytest.mark.long
def test_a_view_on_the_tables_is_in_the_way_of_a_restore(
    db: Db, address: str, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_at(address)
    db("backup")
    name = db("backups")[1].split()[0]
    ask("CREATE VIEW report AS SELECT title FROM goals")
    code, error = told(db, monkeypatch, address, "restore", name, "--yes")
    assert (code, "such as a view" in error) == (Outcome.NOT_OURS, True)
    assert inspect.check(address) == []


def test_an_account_that_may_make_no_tables_is_told_that_it_lacks_a_right(
    db: Db, monkeypatch: pytest.MonkeyPatch, guest: str
) -> None:
    code, error = told(db, monkeypatch, guest, "upgrade")

    assert code == Outcome.READ_ONLY
    assert error == (
        "The account guest of the server lacks a right that this needs. Whoever runs the server"
        " can grant it. Nothing was changed."
    )
