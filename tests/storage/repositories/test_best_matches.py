"""The best matches come from the index alone, in the order in which all matches would stand."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.search import Order, Request, parse
from aimstars_desktop.storage.search_index import id_of
from tests.builders import NOON, TODAY, account, diary_in_memory
from tests.storage.repositories.test_search import Finder

WORDS = ["river", "rain", "road", "calm", "#garden", "said", "café", "river calm"]
ENTRIES = 120


@pytest.fixture(scope="module")
def rich() -> Finder:
    """A diary of few words, so that many entries match alike."""
    made, chance = Finder(diary_in_memory()), random.Random(5)
    for number in range(ENTRIES):
        words = chance.choices(WORDS, k=chance.choice((1, 2, 2, 3, 8, 40)))
        entry = made.write(
            " ".join(words),
            TODAY - timedelta(days=chance.randrange(30)),
            chance.choice(list(Rating)),
        )
        if number % 9 == 0:
            made.save(replace(entry, trashed_at=NOON))
    made.index()
    return made


def reference(finder: Finder, request: Request, match: str) -> list[int]:
    """Return the numbers of all matches, by the rank that FTS5 gives to each of them."""
    ranked = finder.diary.sql(
        f"SELECT rowid FROM entries_search WHERE entries_search MATCH '{match}'"
        " ORDER BY rank, rowid"
    )
    with finder.diary.storage.reading(finder.account_id) as unit:
        entries = {entry.id: entry for entry in unit.entries.recent(2 * ENTRIES, before=None)}
    numbers = [id_of(int(str(place))) for (place,) in ranked]
    return [
        number
        for number in numbers
        if number in entries
        and (request.first or date.min) <= entries[number].day <= (request.last or date.max)
        and request.rating in {None, entries[number].rating}
    ]


def pages(finder: Finder, request: Request, size: int) -> list[int]:
    """Return the numbers of what is found, page by page."""
    found: list[int] = []
    while page := finder.entries(request, size, offset=len(found)):
        found += [entry.id for entry in page]
    return found


def assert_found_as_ranked(finder: Finder, rounds: int) -> None:
    """Search for words at random, in days and ratings at random."""
    chance = random.Random(6)
    for _ in range(rounds):
        words = chance.choices(["river", "rain", "road", "calm", "said"], k=chance.choice((1, 2)))
        match = " AND ".join(f'"{word}"*' for word in dict.fromkeys(words))
        first = chance.choice((None, TODAY - timedelta(days=chance.randrange(30))))
        last = chance.choice((None, TODAY - timedelta(days=chance.randrange(10))))
        rating = chance.choice((None, None, Rating.GROW))
        query = parse(" ".join(dict.fromkeys(words)))
        request = Request(query, rating=rating, first=first, last=last, order=Order.BEST)
        assert pages(finder, request, chance.choice((3, 50))) == reference(finder, request, match)


def test_pages_of_best_matches_are_those_of_all_ranked_ones(rich: Finder) -> None:
    assert_found_as_ranked(rich, 40)


def test_best_matches_are_so_beside_those_of_another_account() -> None:
    finder = Finder(diary_in_memory())
    other = Finder.__new__(Finder)
    other.diary = finder.diary
    other.account_id = account(finder.diary, "noah@example.org").id
    for number in range(12):
        other.write("river " * (1 + number % 3))
        finder.write("calm river " * (1 + number % 2))
    finder.index()
    other.index()
    assert_found_as_ranked(finder, 10)
    assert len(pages(other, Request(parse("river"), order=Order.BEST), 5)) == 12


def test_a_row_of_the_index_whose_entry_is_gone_hides_no_other() -> None:
    finder = Finder(diary_in_memory())
    for number in range(4):
        finder.write(f"river {number}")
    finder.index()
    finder.diary.sql("DELETE FROM diary_entries WHERE content IN ('river 0', 'river 2')")
    best = Request(parse("river"), order=Order.BEST)
    assert finder.find(best, 2) == ["river 1", "river 3"]


def test_only_the_entries_that_are_shown_are_read(rich: Finder) -> None:
    statements: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    reader = rich.diary.engines.reader
    event.listen(reader, "before_cursor_execute", note)
    rich.entries(Request(parse("river"), order=Order.BEST), 3)
    event.remove(reader, "before_cursor_execute", note)
    (found,) = (each for each in statements if "MATCH" in each)
    within, joined = found.split(") AS s LEFT JOIN")
    assert "LIMIT" in within
    assert "diary_entries" not in within
    assert "diary_entries" in joined
