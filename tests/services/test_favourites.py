"""Favourites: stars on entries, which are no edits, and what prefers them."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.exports import Selection
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from tests.builders import DAY, TODAY, ledger_rows, proud


def favourites(session: Session) -> list[str]:
    return [entry.text for entry in session.entries.recent(9, starred=True)]


def test_a_star_is_neither_an_edit_nor_worth_points(session: Session) -> None:
    entry = proud(session, "Kept")
    before = ledger_rows(session, TODAY)
    session.favourites.star(entry.id, starred=True)
    starred = session.entries.entry(entry.id)
    assert starred.is_favourite
    assert starred.edited_at is None
    assert session.entries.versions(entry.id) == []
    assert ledger_rows(session, TODAY) == before


def test_a_star_is_undone_and_given_again(session: Session) -> None:
    entry = proud(session, "Kept")
    session.favourites.star(entry.id, starred=True)
    session.favourites.star(entry.id, starred=True)  # it has one already
    session.undo.undo()
    assert favourites(session) == []
    session.undo.redo()
    assert favourites(session) == ["Kept"]
    session.favourites.star(entry.id, starred=False)
    assert favourites(session) == []
    session.undo.undo()
    assert favourites(session) == ["Kept"]


def test_a_star_stays_through_edits_moves_and_the_trash(session: Session) -> None:
    entry = proud(session, "Before")
    session.favourites.star(entry.id, starred=True)
    session.entries.change(entry.id, text="After", rating=Rating.GROW, day=TODAY - DAY)
    session.entries.delete(entry.id)
    assert favourites(session) == []
    session.entries.restore(entry.id)
    assert favourites(session) == ["After"]


@pytest.mark.repeats
def test_favourites_are_listed_newest_first_page_by_page(session: Session) -> None:
    for number in range(6):
        entry = proud(session, f"Entry {number}", TODAY - number * DAY)
        if number % 2:
            session.favourites.star(entry.id, starred=True)
    (newest,) = session.entries.recent(1, starred=True)
    later = session.entries.recent(9, starred=True, before=newest)
    assert [newest.text, *(entry.text for entry in later)] == ["Entry 1", "Entry 3", "Entry 5"]


def test_a_search_finds_favourites_alone(session: Session) -> None:
    while not session.search.check_index().done:
        session.search.build_index()
    session.favourites.star(proud(session, "A garden #green").id, starred=True)
    proud(session, "Another garden #green")
    for query in ("garden", "#green", "-house"):
        hits = session.search.find(Request(parse(query), starred=True), 9)
        assert [hit.entry.text for hit in hits] == ["A garden #green"]
        assert session.search.count(Request(parse(query), starred=True)) == 1


def test_on_this_day_prefers_favourites(session: Session) -> None:
    last_year = TODAY.replace(year=2025)
    for number in range(3):
        proud(session, f"Entry {number}", last_year)
    session.favourites.star(proud(session, "Entry 3", last_year).id, starred=True)
    found = session.entries.on_this_day(2, TODAY)
    assert [(one.entry.text, one.more) for one in found] == [("Entry 0", 0), ("Entry 3", 2)]


def test_favourites_alone_can_be_exported(session: Session) -> None:
    session.favourites.star(proud(session, "Kept").id, starred=True)
    proud(session, "Another")
    service = ExportService(
        session.context.reading, session.account, session.days.now, session.context.storage.pictures
    )
    found = service.entries(Selection(starred=True))
    assert [entry.text for entry in found.entries] == ["Kept"]
    assert not Selection(starred=True).is_whole
