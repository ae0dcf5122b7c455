"""Entries are found by what their pictures show, whatever is done with these."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.domain.entries import Rating, new_entry_target
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.storage.foreign_tables import open_tables
from tests import builders
from tests.builders import TODAY, FixedClock, TestDiary, account, proud
from tests.drawn import picture


def found(of: Session, words: str) -> list[str]:
    """Return the snippets of what a search finds."""
    return [hit.snippet.text for hit in of.search.find(Request(parse(words)), 9)]


def indexed(of: Session) -> None:
    of.search.check_index()
    while not of.search.build_index().done:
        pass


@pytest.fixture
def shown(session: Session) -> Picture:
    """Return a picture of one of two entries, described before there was an index."""
    entry = proud(session, "Up early. #morning")
    proud(session, "Another.")
    (added,) = session.pictures.add(entry.id, [session.pictures.keep(picture())])
    session.pictures.describe(added, "Frost on a leaf #garden")
    indexed(session)
    return added.with_description("Frost on a leaf #garden")


@pytest.mark.repeats
def test_an_entry_is_found_by_what_a_picture_shows(session: Session, shown: Picture) -> None:
    assert found(session, "frost") == ["Frost on a leaf #garden"]
    assert found(session, "early") == ["Up early. #morning"]
    assert found(session, "early leaf") == ["Up early. #morning"]
    assert found(session, "-frost") == ["Another."]
    assert found(session, "#garden") == [], "a tag is one in the text only"


def test_each_deed_about_a_picture_is_followed_by_the_search(
    session: Session, shown: Picture
) -> None:
    session.pictures.describe(shown, "Ice")
    assert (len(found(session, "frost")), len(found(session, "ice"))) == (0, 1)
    session.undo.undo()
    assert (len(found(session, "frost")), len(found(session, "ice"))) == (1, 0)
    session.pictures.take_off(shown)
    assert found(session, "frost") == []
    session.undo.undo()
    assert len(found(session, "frost")) == 1
    session.entries.change(shown.entry_id, text="Up late.")
    assert len(found(session, "frost late")) == 1
    session.entries.delete(shown.entry_id)
    assert found(session, "frost") == []
    session.undo.undo()
    assert len(found(session, "frost")) == 1


def test_a_picture_of_a_draft_takes_its_description_along(session: Session) -> None:
    indexed(session)
    target = new_entry_target(TODAY)
    session.pictures.add_to_draft(target, [session.pictures.keep(picture())])
    (drafted,) = session.pictures.of_drafts()[target]
    session.pictures.describe(drafted, "Frost on a leaf")
    assert session.pictures.of_drafts()[target][0].file.description == "Frost on a leaf"
    session.undo.undo()
    assert session.pictures.of_drafts()[target][0].file.description == ""
    session.undo.redo()
    session.entries.write(TODAY, "Saved.", Rating.PROUD, draft=target)
    assert found(session, "frost") == ["Frost on a leaf"]


@pytest.mark.parametrize("kind", [Kind.ARCHIVE, Kind.MARKDOWN])
def test_what_comes_with_an_import_is_found_until_it_is_undone(
    diary: TestDiary,
    clock: FixedClock,
    session: Session,
    shown: Picture,
    tmp_path: Path,
    kind: Kind,
) -> None:
    store = diary.storage.pictures
    exports = ExportService(session.context.reading, session.account, clock.now, store)
    done = exports.export(kind, Selection(search="frost"), tmp_path / "a.zip")
    assert done.entries == 1, "the selection finds it, too"
    olu = account(diary, "olu@example.org")
    of = builders.session(diary, clock, olu)
    indexed(of)
    imports = ImportService(diary.storage, olu, clock, open_tables, no_backup)
    taken = imports.take(tmp_path / "a.zip")
    assert found(of, "frost") == ["Frost on a leaf #garden"]
    imports.undo(taken.id)
    assert found(of, "frost") == []
