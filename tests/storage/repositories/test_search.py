"""Entries are found by their words, on every engine in the same way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry, NewEntry, Rating
from aimstars_desktop.domain.folding import folded_text
from aimstars_desktop.domain.search import Order, Request, parse
from tests.builders import DAY, NOON, TODAY, TestDiary, account, diary_in_memory
from tests.examples import every
from tests.search_cases import CASES, ODD, TEXTS
from tests.search_scripts import DIFFERENT, SAME


class Finder:
    """A diary with an index, and short ways to write and to find."""

    def __init__(self, diary: TestDiary) -> None:
        self.diary = diary
        self.account_id = account(diary).id

    def write(self, text: str, day: date = TODAY, rating: Rating = Rating.PROUD) -> Entry:
        with self.diary.storage.writing(self.account_id) as unit:
            entry = unit.entries.add(NewEntry(day, text, rating, NOON, 60))
            unit.ledger.refresh([day])
            unit.commit(Change.ENTRIES)
        return entry

    def save(self, entry: Entry, was: date | None = None) -> None:
        with self.diary.storage.writing(self.account_id) as unit:
            unit.entries.save(entry)
            unit.ledger.refresh([entry.day, was or entry.day])
            unit.commit(Change.ENTRIES)

    def index(self) -> None:
        with self.diary.storage.writing(self.account_id) as unit:
            state = unit.search.check()
            while not state.done:
                state = unit.search.build(3)
            unit.commit(Change.NOTHING)

    def find(self, request: Request | str, limit: int = 50, **more: object) -> list[str]:
        return [entry.text for entry in self.entries(request, limit, **more)]

    def entries(self, request: Request | str, limit: int = 50, **more: object) -> list[Entry]:
        if isinstance(request, str):
            request = Request(parse(request))
        with self.diary.storage.reading(self.account_id) as unit:
            return list(unit.search.find(request, limit, **more))  # type: ignore[arg-type]  # before, offset

    def count(self, request: Request, most: int = 1_000) -> int:
        with self.diary.storage.reading(self.account_id) as unit:
            return unit.search.count(request, most)


@pytest.fixture
def finder() -> Finder:
    """A diary whose index is complete, and empty."""
    made = Finder(diary_in_memory())
    made.index()
    return made


@pytest.fixture(scope="module")
def library() -> Finder:
    """A diary that holds the texts of the agreed cases."""
    made = Finder(diary_in_memory())
    for text in TEXTS.values():
        made.write(text)
    made.index()
    return made


@pytest.mark.parametrize(("query", "expected"), CASES)
def test_the_agreed_cases_hold_for_the_index(
    library: Finder, query: str, expected: set[str]
) -> None:
    assert set(library.find(query)) == {TEXTS[name] for name in expected}


@pytest.fixture(scope="module")
def scripts() -> Finder:
    """A diary that holds every word of the table of scripts."""
    made = Finder(diary_in_memory())
    for _, *both in [*SAME, *DIFFERENT]:
        for word in both:
            made.write(word)
    made.index()
    return made


@pytest.mark.parametrize(("script", "one", "other"), SAME)
def test_the_index_finds_what_readers_call_the_same(
    scripts: Finder, script: str, one: str, other: str
) -> None:
    assert {one, other} <= set(scripts.find(one, 500)) & set(scripts.find(other, 500)), script


@pytest.mark.parametrize(("script", "one", "other"), DIFFERENT)
def test_the_index_keeps_apart_what_readers_call_different(
    scripts: Finder, script: str, one: str, other: str
) -> None:
    assert other not in scripts.find(f'"{one}"', 500), script
    assert one not in scripts.find(f'"{other}"', 500), script


@pytest.mark.repeats
def test_each_character_that_is_a_word_is_one_to_the_index_of_sqlite(finder: Finder) -> None:
    words = {code: folded_text(chr(code)) for code in every(7, range(0x30000))}
    with finder.diary.engines.writer.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO entries_search (rowid, words) VALUES (?, ?)",
            [(code, word) for code, word in words.items() if word],
        )
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, entries_search, instance)"
        )
        rows = connection.exec_driver_sql("SELECT doc, term FROM seen ORDER BY doc, offset")
        seen: dict[int, list[str]] = {}
        for code, term in rows:
            seen.setdefault(code, []).append(term)
    assert {code: " ".join(terms) for code, terms in seen.items()} == {
        code: word for code, word in words.items() if word
    }


@pytest.mark.parametrize("query", ODD)
@pytest.mark.parametrize("order", list(Order))
def test_as_many_are_counted_as_are_found(library: Finder, query: str, order: Order) -> None:
    request = Request(parse(query), order=order)
    assert library.count(request) == len(library.find(request))


@pytest.mark.parametrize("query", ODD)
@pytest.mark.parametrize("order", list(Order))
def test_odd_input_is_text_and_never_an_error(library: Finder, query: str, order: Order) -> None:
    parsed = parse(query)
    found = set(library.find(Request(parsed, order=order)))
    if not parsed.is_empty:
        assert found == {text for text in TEXTS.values() if parsed.matches(text)}


def test_the_newest_comes_first_whenever_it_was_written(finder: Finder) -> None:
    finder.write("river now", TODAY)
    finder.write("river long ago", TODAY - 400 * DAY)
    finder.write("river yesterday", TODAY - DAY)
    assert finder.find("river") == ["river now", "river yesterday", "river long ago"]


def test_pages_follow_each_other(finder: Finder) -> None:
    for number in range(7):
        finder.write(f"river {number}", TODAY - number * DAY)
    first = finder.entries("river", 3)
    second = finder.entries("river", 3, before=first[-1])
    third = finder.entries("river", 3, before=second[-1])
    texts = [entry.text for entry in [*first, *second, *third]]
    assert texts == [f"river {number}" for number in range(7)]


def test_the_best_match_comes_first_on_request(finder: Finder) -> None:
    finder.write("river river river", TODAY - DAY)
    finder.write("a long day on which, much later and by the way, there was a river", TODAY)
    best = Request(parse("river"), order=Order.BEST)
    assert finder.find(best)[0] == "river river river"
    assert finder.find(best, 1, offset=1)[0].startswith("a long day")


def test_filters_narrow_the_search(finder: Finder) -> None:
    finder.write("river proud", TODAY)
    finder.write("river grow", TODAY, Rating.GROW)
    finder.write("river old", TODAY - 30 * DAY)
    query = parse("river")
    assert finder.find(Request(query, rating=Rating.GROW)) == ["river grow"]
    assert finder.find(Request(query, last=TODAY - DAY)) == ["river old"]
    assert finder.find(Request(query, first=TODAY)) == ["river grow", "river proud"]


def test_filters_narrow_the_count_and_a_limit_ends_it(finder: Finder) -> None:
    for number in range(4):
        finder.write(f"river {number}", TODAY - number * DAY)
    query = parse("river")
    assert finder.count(Request(query)) == 4
    assert finder.count(Request(query, first=TODAY - DAY)) == 2
    assert finder.count(Request(query), most=3) == 3


def test_a_query_of_what_is_not_wanted_finds_the_rest(finder: Finder) -> None:
    finder.write("river")
    finder.write("mountain")
    assert finder.find("-river") == ["mountain"]
    assert finder.find(Request(parse("-river"), rating=Rating.GROW)) == []


def test_what_is_written_edited_moved_and_trashed_is_found_as_it_is_now(finder: Finder) -> None:
    entry = finder.write("river")
    edited = replace(entry, text="mountain")
    finder.save(edited)
    assert finder.find("river") == []
    assert finder.find("mountain") == ["mountain"]
    moved = replace(edited, day=TODAY - DAY)
    finder.save(moved, TODAY)
    assert [found.day for found in finder.entries("mountain")] == [TODAY - DAY]
    finder.save(replace(moved, trashed_at=NOON))
    assert finder.find("mountain") == []
    finder.save(moved)
    assert finder.find("mountain") == ["mountain"]


def test_entries_can_be_found_while_the_index_is_being_built(finder: Finder) -> None:
    made = Finder(diary_in_memory())
    for number in range(10):
        made.write(f"river {number}", TODAY - number * DAY)
    with made.diary.storage.writing(made.account_id) as unit:
        assert not unit.search.check().done
        state = unit.search.build(4)
        unit.commit(Change.NOTHING)
    assert state.reached == TODAY - 3 * DAY
    assert made.find("river") == [f"river {number}" for number in range(4)]
    made.write("river 99", TODAY - 99 * DAY)
    made.index()
    assert len(made.find("river")) == 11


def test_a_slice_of_the_index_is_written_at_once() -> None:
    """FTS5 wrote a piece for each row whose number was not above the one before."""
    made = Finder(diary_in_memory())
    for number in range(10):
        made.write(f"river {number}", TODAY - number * DAY)
    with made.diary.storage.writing(made.account_id) as unit:
        assert not unit.search.check().done
        unit.search.build(10)
        unit.commit(Change.NOTHING)
    with made.diary.engines.reader.connect() as connection:
        pieces = connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM entries_search_idx")
        assert pieces.scalar() == 1


def test_nothing_is_found_and_nothing_breaks_before_there_is_an_index() -> None:
    made = Finder(diary_in_memory())
    made.write("river")
    assert made.find("river") == []


def test_each_person_finds_their_own_entries_only(finder: Finder) -> None:
    other = Finder.__new__(Finder)
    other.diary = finder.diary
    other.account_id = account(finder.diary, "noah@example.org").id
    other.write("river of another")
    finder.write("river")
    other.index()
    assert finder.find("river") == ["river"]
    assert other.find("river") == ["river of another"]


def test_a_removed_account_leaves_no_words_behind(finder: Finder) -> None:
    finder.write("river")
    with finder.diary.storage.accounts(write=True) as unit:
        unit.accounts.remove(finder.account_id)
        unit.commit(Change.ACCOUNT)
    assert finder.diary.sql("SELECT count(*) FROM entries_search_docsize") == [(0,)]
    assert finder.diary.sql("SELECT count(*) FROM entries_search_state") == [(0,)]


def test_an_index_that_was_left_behind_is_made_anew(finder: Finder) -> None:
    finder.write("river")
    # A program that knows nothing of the index writes an entry past it.
    finder.diary.sql(
        "INSERT INTO diary_entries (user_id, entry_date, content, rating)"
        f" VALUES ({finder.account_id}, '2026-11-20', 'river unseen', 1)"
    )
    with finder.diary.storage.writing(finder.account_id) as unit:
        unit.ledger.refresh([date(2026, 11, 20)])
        unit.commit(Change.ENTRIES)
    assert finder.find("unseen") == []
    finder.index()
    assert finder.find("unseen") == ["river unseen"]


def test_an_index_whose_words_were_folded_in_an_older_way_is_made_anew(finder: Finder) -> None:
    entry = finder.write("super\u200bmarket")
    finder.diary.sql("UPDATE entries_search_state SET version = version - 1")
    assert finder.find("supermarket") == []
    finder.index()
    assert finder.find("supermarket") == [entry.text]
