"""A window whose server goes away or moves on: it says so, keeps what is typed, and goes on."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Draft, Rating
from aimstars_desktop.domain.errors import ServerAwayError
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.server.run import upgrade
from aimstars_desktop.ui.app import server_watch
from aimstars_desktop.ui.writing import drafts
from tests import builders, engines
from tests.builders import TODAY, FixedClock, TestDiary, proud
from tests.postgresql.conftest import TEXT, Server
from tests.ui.house import House

NO_ANSWER = "The server with the diary does not answer"
MOVED = "belongs to another version of the program at the moment"
UPGRADED = "is being upgraded or restored"
BACK = "The diary on the server can be used again."


@pytest.fixture
def address(server: str) -> str:
    """Return the address of a diary at head on the server."""
    return engines.migrated_database(server)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder for local drafts, which is not there yet."""
    return tmp_path / "data" / "drafts"


@pytest.fixture
def diary(address: str, folder: Path) -> Iterator[TestDiary]:
    """The diary at the address, as a window opens it."""
    ways = server_engines(address)
    yield TestDiary(ways, DiaryStorage(ways, lambda _: None, folder))
    ways.dispose()


@pytest.fixture
def session(diary: TestDiary) -> Session:
    return builders.session(diary)


@contextmanager
def other(address: str) -> Iterator[Connection]:
    """Connect another program, which commits each statement."""
    engine = create_engine(server_url(address), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def end_all(address: str) -> None:
    """End all sessions on the database but our own."""
    with other(address) as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )


def move(address: str, folder: Path, target: str) -> None:
    """Have the administrator end all sessions, and bring the diary to a revision."""
    end_all(address)
    upgrade(address, folder, FixedClock(), target=target, has_backup=True)


# Deeds


@pytest.mark.repeats
def test_a_diary_that_moved_on_is_told_and_used_again_when_it_is_back(address, session, tmp_path):
    entry = proud(session)
    deeds: list[Callable[[], object]] = [
        lambda: proud(session, "Second"),
        lambda: session.drafts.keep("quick", TEXT),
        lambda: session.entries.on_day(TODAY),
    ]
    move(address, tmp_path, CHAIN[-2])
    for deed in deeds:
        with pytest.raises(ServerAwayError, match=MOVED):
            deed()
    move(address, tmp_path, HEAD)
    for deed in deeds:
        deed()
    assert [one.text for one in session.entries.on_day(TODAY)] == [entry.text, "Second"]


@pytest.mark.repeats
def test_a_diary_that_moved_on_lets_the_next_upgrade_begin(address, session, tmp_path):
    move(address, tmp_path, CHAIN[-2])
    with pytest.raises(ServerAwayError):
        session.entries.on_day(TODAY)
    upgrade(address, tmp_path, FixedClock(), wait=0.1)
    assert session.entries.on_day(TODAY) == []


def test_printed_sql_that_moves_the_diary_in_the_middle_of_a_save_is_told(address, session):
    told: list[str] = []

    def deed() -> None:
        try:
            proud(session, TEXT)
        except ServerAwayError as error:
            told.append(str(error))

    with other(address) as connection:
        connection.execute(text("BEGIN"))
        connection.execute(text("ALTER TABLE users RENAME TO persons"))
        connection.execute(text("UPDATE alembic_version SET version_num = 'x'"))
        thread = threading.Thread(target=deed)
        thread.start()
        waits = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        while not connection.execute(waits).scalar():
            pass  # each look is a question to the server
        connection.execute(text("COMMIT"))
        thread.join()
    assert [MOVED in words for words in told] == [True]


def test_a_window_meets_an_upgrade_that_began_while_it_was_away(address, session):
    session.entries.on_day(TODAY)
    end_all(address)
    with other(address) as upgrading:
        upgrading.execute(text("SELECT pg_advisory_lock(:n)"), {"n": 0x41494D53})
        with pytest.raises(ServerAwayError, match=UPGRADED):
            proud(session)
        upgrading.execute(text("SELECT pg_advisory_unlock_all()"))
    assert proud(session)


@pytest.mark.long
def test_a_server_that_stops_and_starts_is_told_and_used_again(own_server: Server):
    ways = server_engines(engines.migrated_database(own_server.address))
    session = builders.session(TestDiary(ways, DiaryStorage(ways, lambda _: None)))
    proud(session, "First")
    own_server.stop()
    for deed in (lambda: proud(session), lambda: session.entries.on_day(TODAY)):
        with pytest.raises(ServerAwayError, match=NO_ANSWER):
            deed()
    own_server.start()
    assert [one.text for one in session.entries.on_day(TODAY)] == ["First"]
    assert proud(session, "Second")
    ways.dispose()


# Drafts on this computer


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.repeats
def test_a_draft_is_kept_here_in_private_until_the_server_has_it(
    address, session, tmp_path, folder
):
    session.drafts.keep("quick", "Words")
    assert not folder.exists()
    move(address, tmp_path, CHAIN[-2])
    with pytest.raises(ServerAwayError):
        session.drafts.keep("quick", TEXT)
    (file,) = files(folder)
    assert TEXT in file.read_text(encoding="utf-8")
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600
        assert {each.stat().st_mode & 0o777 for each in (folder, file.parent)} == {0o700}
    move(address, tmp_path, HEAD)
    session.drafts.keep("quick", TEXT)
    assert [draft.text for draft in session.drafts.all()] == [TEXT]
    assert not folder.exists()


@pytest.fixture
def left_here(address, session, tmp_path) -> Session:
    """Return the session of somebody who typed while the server was away, and left."""
    session.drafts.keep("quick", "Words")
    move(address, tmp_path, CHAIN[-2])
    with pytest.raises(ServerAwayError):
        session.drafts.keep("quick", TEXT)
    move(address, tmp_path, HEAD)
    return session


def test_the_next_session_hands_it_over(diary, left_here, folder):
    later = builders.session(diary, person=left_here.account)
    assert [draft.text for draft in later.drafts.all()] == [TEXT]
    assert not folder.exists()


@pytest.mark.repeats
def test_nobody_else_is_offered_it(diary, left_here, folder):
    other_person = builders.session(diary, person=builders.account(diary, "ann@example.org"))
    assert other_person.drafts.all() == []
    assert len(files(folder)) == 1


def test_what_was_typed_elsewhere_meanwhile_stays_too(diary, left_here):
    with left_here.context.writing() as unit:
        unit.drafts.put(Draft("quick", "Elsewhere", left_here.days.now()))
        unit.commit(Change.DRAFTS)
    later = builders.session(diary, person=left_here.account)
    assert [draft.text for draft in later.drafts.all()] == [f"Elsewhere\n{TEXT}"]


@pytest.mark.repeats
def test_what_was_saved_as_an_entry_is_not_offered_again(diary, left_here, folder):
    left_here.entries.write(TODAY, TEXT, Rating.PROUD, draft="quick")
    assert not folder.exists()
    assert builders.session(diary, person=left_here.account).drafts.all() == []


@pytest.mark.repeats
def test_an_account_that_is_deleted_leaves_nothing_here(diary, left_here, folder):
    accounts = AccountService(diary.storage, builders.PASSWORDS, FixedClock())
    accounts.delete_account(left_here.account.id, builders.PASSWORD)
    assert not folder.exists()


@pytest.mark.sampled(4)
@pytest.mark.parametrize("content", [b"", b"[]", b'{"target": 1, "text": "", "base": ""}', b"\xff"])
def test_odd_files_are_left_alone(diary, left_here, folder, content):
    odd = files(folder)[0].with_name("odd.json")
    odd.write_bytes(content)
    later = builders.session(diary, person=left_here.account)
    assert [draft.text for draft in later.drafts.all()] == [TEXT]
    assert files(folder) == [odd]


def test_a_draft_that_waits_for_a_lock_is_kept_here_as_well(house, address, folder, monkeypatch):
    monkeypatch.setattr(drafts, "PATIENCE", 0)
    with other(address) as connection:
        connection.execute(text("BEGIN"))
        connection.execute(text("SELECT id FROM users FOR UPDATE"))
        house.home.diary.page.composer.field.insertPlainText(" and more")
        house.home.diary.commit_draft()
        house.qtbot.waitUntil(lambda: bool(files(folder)))
        assert "and more" in files(folder)[0].read_text(encoding="utf-8")
        connection.execute(text("ROLLBACK"))
    house.settle()
    assert not folder.exists()


@pytest.mark.long
def test_a_window_that_is_closed_while_its_server_is_away_loses_nothing(
    qtbot, qapp, tmp_path, house, address, folder
):
    composer = house.home.diary.page.composer
    move(address, tmp_path, CHAIN[-2])
    composer.field.insertPlainText(" and more")
    house.home.diary.commit_draft()
    house.qtbot.waitUntil(lambda: "kept on this computer" in composer.foot.state.text())
    composer.field.insertPlainText(", to the last word")
    person = house.session.account
    house.window.close()
    house.app.close()
    move(address, tmp_path, HEAD)

    ways = server_engines(address)
    later = House(qtbot, qapp, tmp_path, TestDiary(ways, DiaryStorage(ways, print, folder)))
    later.start()
    later.sign_in(person)
    assert later.home.diary.page.composer.field.text == f"{TEXT} and more, to the last word"
    assert not folder.exists()
    later.leave()


# In the window


def save(house: House) -> None:
    house.home.diary.page.composer.buttons.proud.click()


def told(house: House, words: str) -> None:
    """Wait until the message bar says something."""
    bar = house.home.workspace.messages.bar
    house.qtbot.waitUntil(lambda: words in bar.text)


def is_back(house: House) -> None:
    """Wait until the window has noticed by itself that the diary can be used again."""
    messages = house.home.workspace.messages
    house.qtbot.waitUntil(lambda: messages.line.text == BACK)
    assert messages.bar.text == ""
    house.settle()


def is_saved_now(house: House) -> None:
    """Save at last what was typed before."""
    assert house.home.diary.page.composer.field.text == TEXT
    save(house)
    house.settle()
    assert [entry.text for entry in house.session.entries.on_day(TODAY)] == [TEXT]


def test_a_window_goes_on_when_its_diary_is_back(house, address, tmp_path):
    move(address, tmp_path, CHAIN[-2])
    save(house)
    told(house, MOVED)
    move(address, tmp_path, HEAD)
    is_back(house)
    is_saved_now(house)


@pytest.mark.long
def test_a_window_shows_what_others_wrote_in_the_meantime(house, address, tmp_path):
    move(address, tmp_path, CHAIN[-2])
    save(house)
    told(house, MOVED)
    upgrade(address, tmp_path, FixedClock(), has_backup=True)
    ways = server_engines(address)
    person = house.session.account
    elsewhere = builders.session(TestDiary(ways, DiaryStorage(ways, lambda _: None)), person=person)
    entry = proud(elsewhere, "From another computer")
    ways.dispose()
    house.qtbot.waitUntil(lambda: [e.id for e in house.home.diary.model.entries] == [entry.id])


def test_a_window_outlives_its_server(qtbot, qapp, tmp_path, own_server, folder, monkeypatch):
    monkeypatch.setattr(server_watch, "PAUSE_MS", 50)
    ways = server_engines(engines.migrated_database(own_server.address))
    diary = TestDiary(ways, DiaryStorage(ways, lambda _: None, folder))
    house = House(qtbot, qapp, tmp_path, diary)
    house.start()
    house.sign_in()
    own_server.stop()
    house.home.diary.page.composer.field.insertPlainText(TEXT)
    save(house)
    told(house, NO_ANSWER)
    house.home.diary.commit_draft()
    qtbot.waitUntil(lambda: bool(files(folder)))
    own_server.start()
    is_back(house)
    qtbot.waitUntil(lambda: not folder.exists())
    is_saved_now(house)
    house.leave()
