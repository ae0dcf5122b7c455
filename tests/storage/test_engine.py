"""The engine factory: transactions, enforcement, modes and rights."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, OperationalError

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import LOG_PAGES, Engines, diary_engines, memory_engines
from aimstars_desktop.storage.upgrade.file.create import build
from tests import posix
from tests.examples import every

ADD = "INSERT INTO users (id, email, password, email_key) VALUES ({0}, '{0}', 'p', '{0}')"
KEY = "0123456789abcdef" * 4


@pytest.fixture
def path(tmp_path: Path) -> Path:
    asks = "" if sys.platform == "win32" else "?"  # which no name has there
    path = tmp_path / f"ä %{asks}#'[x] 🌟" / "aimstars.db"
    sqlite.make_folder(path.parent)
    sqlite.make_file(path)
    build(path)
    return path


@pytest.fixture
def engines(path: Path) -> Iterator[Engines]:
    engines = diary_engines(path)
    yield engines
    engines.dispose()


@pytest.mark.repeats
def test_odd_characters_in_the_path_name_the_right_file(engines: Engines, path: Path) -> None:
    with engines.writer.begin() as connection:
        connection.exec_driver_sql(ADD.format(1))

    assert {name.name.partition("-")[0] for name in path.parent.iterdir()} == {"aimstars.db"}


@pytest.mark.repeats
def test_a_writer_begins_at_once_and_a_reader_does_not_wait_for_it(engines: Engines) -> None:
    with engines.writer.begin() as writing:
        writing.exec_driver_sql(ADD.format(1))
        with engines.reader.connect() as reading:
            seen = reading.exec_driver_sql("SELECT count(*) FROM users").scalar()

    assert seen == 0


@pytest.mark.repeats
def test_a_reader_sees_one_state_however_long_it_looks(engines: Engines) -> None:
    with engines.reader.begin() as reading:
        before = reading.exec_driver_sql("SELECT count(*) FROM users").scalar()
        with engines.writer.begin() as writing:
            writing.exec_driver_sql(ADD.format(1))
        after = reading.exec_driver_sql("SELECT count(*) FROM users").scalar()

    assert (before, after) == (0, 0)


@pytest.mark.repeats
def test_a_reader_can_write_nothing(engines: Engines) -> None:
    with pytest.raises(OperationalError, match="readonly"), engines.reader.begin() as reading:
        reading.exec_driver_sql(ADD.format(1))


@pytest.mark.repeats
def test_two_writers_take_turns(engines: Engines) -> None:
    def write(number: int) -> None:
        with engines.writer.begin() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM users").scalar()
            connection.exec_driver_sql(ADD.format(number))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with engines.reader.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM users").scalar() == 8


@pytest.mark.repeats
def test_lanes_that_open_at_once_do_not_lock_each_other_out(path: Path) -> None:
    """After an upgrade the first connection brings the journal back; two at once got in the way."""
    template = path.read_bytes()
    failed: list[Exception] = []

    def look(engine: Engine, gate: threading.Barrier) -> None:
        gate.wait()
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM users")
        except OperationalError as error:
            failed.append(error)

    for _ in every(6, range(300)):
        path.write_bytes(template)
        engines = diary_engines(path)
        lanes, gate = (engines.writer, engines.reader), threading.Barrier(2)
        threads = [threading.Thread(target=look, args=(lane, gate)) for lane in lanes]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        engines.dispose()

    assert failed == []


@pytest.mark.repeats
def test_leaving_without_commit_undoes_everything(engines: Engines) -> None:
    with engines.writer.connect() as connection:
        connection.exec_driver_sql(ADD.format(1))

    with engines.reader.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM users").scalar() == 0


@pytest.mark.repeats
@pytest.mark.parametrize("which", ["writer", "reader"])
def test_every_connection_keeps_our_rules(engines: Engines, which: str) -> None:
    with getattr(engines, which).connect() as connection:
        rules = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "foreign_keys",
                "journal_mode",
                "synchronous",
                "legacy_alter_table",
                "wal_autocheckpoint",
            )
        }

    assert rules == {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "legacy_alter_table": 0,
        "wal_autocheckpoint": LOG_PAGES,
    }


@pytest.mark.repeats
def test_a_row_of_nobody_is_refused_and_rows_go_with_their_account(engines: Engines) -> None:
    visit = "INSERT INTO visits (user_id, day) VALUES ({}, '2026-11-22')"
    with pytest.raises(IntegrityError), engines.writer.begin() as connection:
        connection.exec_driver_sql(visit.format(9))
    with engines.writer.begin() as connection:
        connection.exec_driver_sql(ADD.format(1))
        connection.exec_driver_sql(visit.format(1))
        connection.exec_driver_sql("DELETE FROM users")

    with engines.reader.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM visits").scalar() == 0


@pytest.mark.repeats
def test_only_the_owner_may_look(engines: Engines, path: Path) -> None:
    with engines.writer.begin() as connection:
        connection.exec_driver_sql(ADD.format(1))

    names = {file.name for file in path.parent.iterdir()}
    assert names == {"aimstars.db", "aimstars.db-wal", "aimstars.db-shm"}
    if os.name == "posix":  # Windows has no such modes
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


@pytest.mark.repeats
def test_closing_leaves_one_file(engines: Engines, path: Path) -> None:
    with engines.writer.begin() as connection:
        connection.exec_driver_sql(ADD.format(1))
    with engines.reader.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM users").scalar()

    engines.dispose()

    assert [file.name for file in path.parent.iterdir()] == ["aimstars.db"]


@pytest.mark.repeats
def test_a_shared_folder_gets_no_write_ahead_log(path: Path) -> None:
    engines = diary_engines(path, journal="DELETE")
    with engines.writer.connect() as connection:
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
    engines.dispose()

    assert mode == "delete"


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path) -> None:
    engines = diary_engines(tmp_path / "aimstars.db")

    with pytest.raises(OperationalError, match="unable to open"):
        engines.writer.connect()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.repeats
def test_a_diary_opened_for_looking_cannot_be_changed(path: Path) -> None:
    engines = diary_engines(path, read_only=True)

    with pytest.raises(OperationalError, match="readonly"), engines.writer.begin() as connection:
        connection.exec_driver_sql(ADD.format(1))
    engines.dispose()


def test_in_memory_both_engines_are_one_connection() -> None:
    with closing(sqlite.connect_in_memory()) as connection:
        connection.execute("CREATE TABLE t (n INTEGER)")
        engines = memory_engines(connection)
        with engines.writer.begin() as writing:
            writing.exec_driver_sql("INSERT INTO t VALUES (1)")
        with engines.reader.connect() as reading:
            found = reading.exec_driver_sql("SELECT n FROM t").scalar()

    assert found == 1


@pytest.mark.repeats
def test_a_file_with_a_key_keeps_its_words_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "aimstars.db"
    sqlite.make_file(path)
    build(path, key=KEY)
    engines = diary_engines(path, key=KEY)
    with engines.writer.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO users (email, password, email_key) VALUES ('a secret word', 'p', 'k')"
        )
    with engines.reader.connect() as connection:
        assert connection.exec_driver_sql("SELECT email FROM users").scalar() == "a secret word"
    engines.dispose()

    content = path.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"secret word" not in content


@pytest.mark.parametrize("key", ["", "abc", KEY.upper(), "x'; DROP TABLE users; --" + KEY])
def test_a_key_is_hexadecimal_or_refused(tmp_path: Path, key: str) -> None:
    path = tmp_path / "aimstars.db"
    sqlite.make_file(path)

    with pytest.raises(ValueError, match="hexadecimal"):
        sqlite.connect(path, key=key)


@posix.MODES
def test_a_folder_that_exists_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    sqlite.make_folder(tmp_path)

    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_what_is_deleted_for_good_leaves_no_trace_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "aimstars.db"
    sqlite.make_file(path)
    connection = sqlite.connect(path)
    connection.execute("CREATE TABLE words (word TEXT)")
    connection.execute("INSERT INTO words VALUES ('marker-of-a-secret')")
    connection.execute("DELETE FROM words")
    connection.close()

    assert b"marker-of-a-secret" not in path.read_bytes()
