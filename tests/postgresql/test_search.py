"""The search index on a server: each account has its own part, whatever others do."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.services.session import Session
from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from tests import builders, engines
from tests.builders import TestDiary, proud


@pytest.fixture
def address(server: str) -> str:
    return engines.migrated_database(server)


@pytest.fixture
def diary(address: str) -> Iterator[TestDiary]:
    ways = server_engines(address)
    yield TestDiary(ways, DiaryStorage(ways, lambda _: None))
    ways.dispose()


def indexed(session: Session) -> Session:
    while not session.search.check_index().done:
        session.search.build_index()
    return session


def found(session: Session, words: str) -> list[str]:
    return [hit.entry.text for hit in session.search.find(Request(parse(words)), 10)]


def test_an_index_that_is_built_again_takes_nothing_from_other_accounts(diary):
    maya = indexed(builders.session(diary))
    ann = indexed(builders.session(diary, person=builders.account(diary, "ann@example.org")))
    proud(maya, "Sunflowers")
    proud(ann, "Tulips")
    # As if another program had changed her entries: only her part is not whole.
    diary.sql("DELETE FROM entries_search WHERE user_id = ?", ann.account.id)

    assert not ann.search.check_index().done
    assert found(maya, "sunflowers") == ["Sunflowers"]
    assert found(indexed(ann), "tulips") == ["Tulips"]
    assert found(maya, "sunflowers") == ["Sunflowers"]


def test_windows_that_all_begin_an_index_at_once_share_it(address, diary):
    people = [builders.account(diary, f"p{number}@example.org") for number in range(6)]
    begin = threading.Barrier(len(people))
    failed: list[AimstarsError] = []

    def check(number: int) -> None:
        ways = server_engines(address)
        try:
            storage = DiaryStorage(ways, lambda _: None)
            session = builders.session(TestDiary(ways, storage), person=people[number])
            begin.wait()
            indexed(session)
            proud(session, f"Flower {number}")
            assert found(session, "flower") == [f"Flower {number}"]
        except AimstarsError as error:
            failed.append(error)
        finally:
            ways.dispose()

    threads = [threading.Thread(target=check, args=(number,)) for number in range(len(people))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
