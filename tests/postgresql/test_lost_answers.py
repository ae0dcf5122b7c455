"""A COMMIT whose answer is lost on the way: it is neither called lost, nor done twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import Outcome, ServerAwayError
from aimstars_desktop.domain.points import Source
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.server import server_commit
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests import builders, engines
from tests.builders import TODAY, TestDiary, new_goal, proud
from tests.postgresql.conftest import TEXT, Server
from tests.postgresql.proxy import Line
from tests.ui.house import House

NO_ANSWER = "The server with the diary does not answer"
UNKNOWN = "it is not known whether that was saved"
BACK = "The diary on the server can be used again."


@pytest.fixture
def line(own_server: Server) -> Iterator[Line]:
    line = Line(engines.migrated_database(own_server.address))
    yield line
    line.close()


@pytest.fixture
def address(line: Line, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the address for commands."""
    monkeypatch.setattr(server_commit, "PATIENCE", 0.2)
    return line.address


@pytest.fixture
def announced() -> list[Change]:
    return []


@pytest.fixture
def diary(
    line: Line, announced: list[Change], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[TestDiary]:
    """The diary at the other end of the line."""
    monkeypatch.setattr(server_commit, "PATIENCE", 0.2)
    ways = server_engines(line.address)
    yield TestDiary(ways, DiaryStorage(ways, announced.append, tmp_path / "drafts"))
    ways.dispose()


@pytest.fixture
def session(diary: TestDiary) -> Session:
    return builders.session(diary)


def texts(session: Session) -> list[str]:
    return [entry.text for entry in session.entries.on_day(TODAY)]


@pytest.mark.repeats
def test_what_was_committed_is_saved_although_the_answer_is_lost(line, session, announced):
    announced.clear()
    line.cut_next("after")

    entry = proud(session, TEXT)

    assert session.entries.on_day(TODAY) == [entry]
    assert announced == [Change.ENTRIES | Change.POINTS | Change.DRAFTS]
    session.undo.undo()
    assert texts(session) == []


def test_what_never_reached_the_server_is_not_saved_and_can_be_saved_again(line, session):
    line.cut_next("before")

    with pytest.raises(ServerAwayError, match=NO_ANSWER):
        proud(session, TEXT)

    assert texts(session) == []
    proud(session, TEXT)
    assert texts(session) == [TEXT]


@pytest.mark.repeats
def test_a_transaction_that_only_looked_has_nothing_to_ask_about(line, session):
    line.cut_next("after")

    session.entries.on_day(TODAY)

    proud(session, TEXT)
    assert texts(session) == [TEXT]


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize("saved", [True, False])
def test_an_entry_is_saved_once_when_nobody_could_be_asked(line, session, saved):
    session.drafts.keep(f"new:{TODAY}", TEXT)
    line.cut_next("after" if saved else "before", down_afterwards=True)
    with pytest.raises(ServerAwayError, match=UNKNOWN):
        proud(session, TEXT)
    line.mend()
    session.drafts.keep(f"new:{TODAY}", TEXT)
    assert texts(session) == [TEXT] * saved

    entry = proud(session, TEXT)

    assert session.entries.on_day(TODAY) == [entry]
    assert session.drafts.all() == []
    sources = [row.source for row in builders.ledger_rows(session, TODAY)]
    assert sources == [Source.VISIT, Source.ENTRY]
    session.undo.undo()
    assert texts(session) == []


@pytest.mark.long
def test_the_same_words_on_purpose_are_another_entry(line, session):
    line.cut_next("after", down_afterwards=True)
    with pytest.raises(ServerAwayError, match=UNKNOWN):
        proud(session, TEXT)
    line.mend()

    proud(session, TEXT)
    proud(session, TEXT)

    assert texts(session) == [TEXT, TEXT]


def test_a_goal_is_set_once_when_nobody_could_be_asked(line, session):
    line.cut_next("after", down_afterwards=True)
    with pytest.raises(ServerAwayError, match=UNKNOWN):
        session.goals.create(new_goal())
    line.mend()

    goal = session.goals.create(new_goal())

    assert session.goals.page().active == (goal,)


# Commands


def test_an_upgrade_whose_answer_is_lost_is_done(line, db):
    assert db("downgrade", CHAIN[-2], "--yes")[0] == Outcome.DONE
    line.cut_next("after")

    code, said, errors = db("upgrade")

    assert (code, errors) == (Outcome.DONE, "")
    assert HEAD in said
    assert json.loads(db("status", "--json")[1])["revision"] == HEAD


@pytest.mark.long
@pytest.mark.sampled(2)
@pytest.mark.parametrize("done", [True, False])
def test_an_upgrade_that_nobody_could_be_asked_about_is_not_called_undone(line, db, done):
    assert db("downgrade", CHAIN[-2], "--yes")[0] == Outcome.DONE
    line.cut_next("after" if done else "before", down_afterwards=True)

    code, _, errors = db("upgrade")

    assert code == Outcome.ERROR
    assert "it is not known whether everything was done or nothing" in errors
    line.mend()
    found = json.loads(db("status", "--json")[1])["revision"]
    assert found == (HEAD if done else CHAIN[-2])


# In the window


@pytest.fixture
def house(house: House) -> House:
    """The program with that diary, and somebody who has typed, which is kept as a draft."""
    house.home.diary.commit_draft()
    house.settle()
    return house


def save(house: House) -> None:
    house.home.diary.page.composer.buttons.proud.click()


@pytest.mark.repeats
def test_a_window_goes_on_as_if_nothing_had_happened(house, line):
    line.cut_next("after")
    save(house)
    house.settle()

    assert house.home.diary.page.composer.field.text == ""
    assert texts(house.session) == [TEXT]


@pytest.mark.long
def test_a_window_saves_once_what_it_had_to_save_again(house, line):
    messages = house.home.workspace.messages
    line.cut_next("after", down_afterwards=True)
    save(house)
    house.qtbot.waitUntil(lambda: UNKNOWN in messages.bar.text)
    assert house.home.diary.page.composer.field.text == TEXT
    line.mend()
    house.qtbot.waitUntil(lambda: messages.line.text == BACK)
    house.settle()

    save(house)
    house.settle()

    assert house.home.diary.page.composer.field.text == ""
    assert texts(house.session) == [TEXT]
