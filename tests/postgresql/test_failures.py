"""What goes wrong on a server while somebody writes: a sentence, and nothing typed is lost."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
import pytest
from psycopg import errors
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage.diary import window_engines
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.failures import in_words
from aimstars_desktop.storage.unit_of_work import DiaryStorage, Transaction
from tests import builders, engines
from tests.builders import TODAY, TestDiary, proud
from tests.postgresql.conftest import TEXT
from tests.ui.house import House

BUSY = "Another program is using the diary"
NO_ANSWER = "The server with the diary does not answer"


@pytest.fixture
def lock_seconds() -> float:
    return 0.2


@pytest.fixture
def diary(server: str, monkeypatch: pytest.MonkeyPatch, lock_seconds: float) -> Iterator[TestDiary]:
    """A diary on the server, in which nobody waits long for a lock."""
    monkeypatch.setattr(window_engines, "LOCK_SECONDS", lock_seconds)
    ways = server_engines(engines.migrated_database(server))
    yield TestDiary(ways, DiaryStorage(ways, lambda _: None))
    ways.dispose()


@pytest.fixture
def session(diary: TestDiary) -> Session:
    return builders.session(diary)


@pytest.fixture
def other(diary: TestDiary) -> Iterator[Connection]:
    """Another program with a connection of its own."""
    engine = create_engine(diary.engines.writer.url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@contextmanager
def held(other: Connection) -> Iterator[None]:
    """Hold the rows of all accounts, as an operation on another computer does."""
    other.execute(text("BEGIN"))
    other.execute(text("SELECT id FROM users FOR UPDATE"))
    yield
    other.execute(text("ROLLBACK"))


def end_connection(other: Connection, unit: Transaction) -> None:
    """End the server's side of a transaction."""
    assert unit._connection is not None
    pid = unit._connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    _end(other, pid)


def end_waiting(other: Connection) -> None:
    """End the one that waits for a lock."""
    waiting = text(
        "SELECT pid FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    while (pid := other.execute(waiting).scalar()) is None:
        pass
    _end(other, pid)


def _end(other: Connection, pid: int) -> None:
    assert other.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid}).scalar()


def rows(diary: TestDiary) -> dict[str, list[tuple[object, ...]]]:
    return {table: diary.sql(f'SELECT * FROM "{table}"') for table in diary.counts()}


# Locks


@pytest.mark.repeats
def test_a_lock_that_lasts_is_told_in_a_sentence_and_nothing_is_lost(diary, session, other):
    first = proud(session, "First")
    session.drafts.keep("quick", TEXT)
    name, before = session.undo.next_undo, rows(diary)
    operations: list[Callable[[], object]] = [
        lambda: proud(session, "Second"),
        lambda: session.entries.change(first.id, text="Other"),
        lambda: session.drafts.keep("quick", "Other"),
        session.undo.undo,
    ]
    with held(other):
        for operation in operations:
            with pytest.raises(WorldError, match=BUSY):
                operation()
        assert session.entries.on_day(TODAY) == [first], "looking never waits for an operation"
    assert rows(diary) == before
    assert session.undo.next_undo == name
    second = proud(session, "Second")
    assert session.entries.on_day(TODAY) == [first, second]


@pytest.mark.repeats
def test_a_table_that_is_being_upgraded_is_not_waited_for_without_end(session, other):
    other.execute(text("BEGIN"))
    other.execute(text("LOCK TABLE diary_entries IN ACCESS EXCLUSIVE MODE"))
    with pytest.raises(WorldError, match=BUSY):
        session.entries.on_day(TODAY)
    other.execute(text("ROLLBACK"))
    assert session.entries.on_day(TODAY) == []


# Connections


@pytest.mark.repeats
def test_after_a_lost_connection_the_next_operation_has_a_new_one(diary, session, other):
    session.drafts.keep("quick", TEXT)
    before = rows(diary)

    def operation() -> None:
        with session.context.writing() as unit:
            unit.drafts.remove("quick")
            end_connection(other, unit)
            unit.drafts.all()

    with pytest.raises(WorldError, match=NO_ANSWER):
        operation()
    assert rows(diary) == before
    entry = proud(session, TEXT)
    assert session.entries.on_day(TODAY) == [entry]


@pytest.mark.repeats
def test_a_connection_lost_before_the_commit_keeps_nothing(diary, session, other):
    before = rows(diary)

    def operation() -> None:
        with session.context.writing() as unit:
            unit.preferences.put("appearance", "dark")
            end_connection(other, unit)
            unit.commit(Change.PREFERENCES)

    with pytest.raises(WorldError, match=NO_ANSWER):
        operation()
    assert rows(diary) == before


@pytest.mark.repeats
@pytest.mark.parametrize("lock_seconds", [60])
def test_a_connection_lost_while_it_waits_for_a_lock_is_told(session, other):
    told: list[str] = []

    def operation() -> None:
        try:
            proud(session, TEXT)
        except WorldError as error:
            told.append(str(error))

    with held(other):
        thread = threading.Thread(target=operation)
        thread.start()
        end_waiting(other)
        thread.join()
    assert [words.startswith(NO_ANSWER) for words in told] == [True]


@pytest.mark.repeats
def test_a_connection_lost_after_the_last_look_harms_nobody(session, other):
    entry = proud(session)
    with session.context.reading() as unit:
        found = unit.entries.on_day(TODAY)
        end_connection(other, unit)
    assert found == [entry]


@pytest.mark.repeats
def test_a_bug_stays_a_bug_when_the_connection_is_lost_as_well(session, other):
    def operation() -> None:
        with session.context.writing() as unit:
            end_connection(other, unit)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        operation()
    assert proud(session)


@pytest.mark.repeats
def test_what_the_driver_refuses_has_a_sentence_and_is_logged(session, caplog):
    with (
        pytest.raises(WorldError, match="with the error DataError"),
        session.context.writing() as unit,
    ):
        unit.preferences.put("appearance", "NUL \0")
    assert caplog.messages == ["The database refused a statement: DataError"]


@pytest.mark.repeats
def test_a_connection_lost_between_two_operations_is_not_noticed(session, other):
    with session.context.reading() as unit:
        unit.drafts.all()
    with session.context.writing() as unit:
        assert unit._connection is not None
        pid = unit._connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    _end(other, pid)
    assert proud(session)


def test_a_server_that_falls_silent_is_given_up(diary):
    for engine in (diary.engines.writer, diary.engines.reader):
        with engine.connect() as connection:
            given = connection.connection.dbapi_connection.info.get_parameters()
        idle, interval, count = (
            int(given[f"keepalives_{name}"]) for name in ("idle", "interval", "count")
        )
        assert idle + interval * count == int(given["tcp_user_timeout"]) / 1000 == 30


def test_a_server_that_is_not_there_is_told_in_a_sentence():
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))  # bound and not listened to
        port = unheard.getsockname()[1]
        ways = server_engines(f"postgresql://aimstars@127.0.0.1:{port}/postgres")
        storage = DiaryStorage(ways, print)
        for begin in (
            storage.accounts,
            lambda: storage.reading(1),
            lambda: storage.writing(1),
            lambda: storage.accounts(write=True),
        ):
            with pytest.raises(WorldError, match=NO_ANSWER), begin():
                pytest.fail("nobody answers")
        ways.dispose()


# What the server reports

REPORTS = {
    "53100": "The disk is full",
    "58030": "The disk reported an error",
    "XX001": "The diary is damaged",
    "XX002": "The diary is damaged",
    "25006": "read-only",
    "42501": "read-only",
    "40P01": BUSY,
    "40001": BUSY,
    "57014": BUSY,
    "57P05": NO_ANSWER,
    "08006": NO_ANSWER,
}


def report(diary: TestDiary, code: str) -> None:
    """Have the server report an error whenever an entry is saved."""
    diary.sql(
        "CREATE FUNCTION report() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{code}'; END$$"
    )
    diary.sql("CREATE TRIGGER report BEFORE INSERT ON diary_entries EXECUTE FUNCTION report()")


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize(("code", "sentence"), REPORTS.items(), ids=REPORTS.keys())
def test_what_the_server_reports_is_told_in_the_sentences_of_a_file(
    diary, session, code: str, sentence: str
):
    report(diary, code)
    with pytest.raises(WorldError, match=sentence):
        proud(session, TEXT)
    diary.sql("DROP TRIGGER report ON diary_entries")
    assert proud(session, TEXT)


@pytest.mark.parametrize("code", ["XX000", "P0001", "22003", "23514", "0A000", "42P01", "ABCDE"])
def test_what_nobody_foresaw_has_a_sentence_with_its_code(diary, session, caplog, code: str):
    report(diary, code)
    with pytest.raises(WorldError, match=f"with the error {code}"):
        proud(session, TEXT)
    diary.sql("DROP TRIGGER report ON diary_entries")
    assert proud(session, TEXT)
    assert caplog.messages == [f"The database refused a statement: {code}"]


def test_each_error_of_the_driver_has_a_sentence(caplog):
    classes = [one for one in vars(errors).values() if isinstance(one, type)]
    found = [one for one in classes if issubclass(one, psycopg.Error)]
    assert len(found) > 200
    for kind in found:
        raised = DBAPIError.instance("SELECT", None, kind("no"), psycopg.Error)
        assert in_words(raised) is not None, kind


@pytest.mark.repeats
def test_a_transaction_that_only_looks_can_write_nothing(session):
    with (
        pytest.raises(WorldError, match="read-only"),
        session.context.reading() as unit,
    ):
        unit.preferences.put("appearance", "dark")


# In the window


def save(house: House) -> None:
    house.home.diary.page.composer.buttons.proud.click()


def told(house: House) -> str:
    """Wait for what the message bar says."""
    bar = house.home.workspace.messages.bar
    house.qtbot.waitUntil(lambda: bar.text != "")
    return bar.text


def is_saved_at_the_next_try(house: House) -> bool:
    assert house.home.diary.page.composer.field.text == TEXT
    save(house)
    house.settle()
    assert house.home.diary.page.composer.field.text == ""
    return [entry.text for entry in house.session.entries.on_day(TODAY)] == [TEXT]


@pytest.mark.repeats
def test_what_was_typed_stays_when_a_lock_lasts(house, other):
    with held(other):
        save(house)
        assert told(house).startswith(BUSY)
    assert is_saved_at_the_next_try(house)


@pytest.mark.repeats
def test_what_was_typed_stays_when_the_server_says_what_nobody_foresaw(house, diary, caplog):
    report(diary, "XX000")
    save(house)
    assert "with the error XX000" in told(house)
    diary.sql("DROP TRIGGER report ON diary_entries")
    assert is_saved_at_the_next_try(house)
    assert TEXT not in caplog.text


@pytest.mark.parametrize("lock_seconds", [60])
def test_what_was_typed_stays_when_the_connection_is_lost(house, other):
    with held(other):
        save(house)
        end_waiting(other)
        assert told(house).startswith(NO_ANSWER)
    assert is_saved_at_the_next_try(house)
