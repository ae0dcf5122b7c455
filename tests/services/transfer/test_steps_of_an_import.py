"""An import in a window: looked at, read, saved in steps that can be stopped, and undone."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.imports import (
    Choices,
    ImportCancelledError,
    ImportRefusedError,
)
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.recognition import title_of
from tests.builders import TestDiary, proud


def texts_of(of: Session) -> list[str]:
    return [entry.text for entry in of.entries.recent(100)]


def test_the_dry_run_says_what_would_come_and_what_ratings_become(
    of: Session, journal: Path
) -> None:
    found = of.dry_runs.run(journal)
    assert (found.entries, found.coming, found.wordless) == (7, 6, 1)
    assert found.usual == {
        "rad": Rating.PROUD,
        "awful": Rating.GROW,
        "meh": Rating.UNRATED,
    }
    assert not found.is_whole
    assert not found.gives_points
    of.imports.take(journal)
    again = of.dry_runs.run(journal)
    assert (again.coming, again.duplicates, again.sha256) == (0, 6, found.sha256)


def test_only_the_file_that_was_shown_is_read(of: Session, journal: Path) -> None:
    shown = of.dry_runs.run(journal).sha256
    assert of.imports.read(journal, Choices(), expected=shown).is_new
    with journal.open("a", encoding="utf-8") as file:
        file.write("2026-11-16,,,09:00,meh,,,One more.\n")
    with pytest.raises(ImportRefusedError, match="changed while it was read"):
        of.imports.read(journal, Choices(), expected=shown)


def test_what_is_stopped_before_the_commit_brings_nothing(
    diary: TestDiary, of: Session, journal: Path
) -> None:
    counts = diary.counts()
    ready = of.imports.read(journal, Choices())
    told: list[int] = []

    def watch(count: int) -> None:
        told.append(count)
        if count == 6:  # all is written, and not committed
            raise ImportCancelledError

    with pytest.raises(ImportCancelledError):
        of.imports.save(ready, watch)
    assert told[0] == 0
    assert (diary.counts(), of.undo.latest) == (counts, None)
    assert gc.isenabled()


@pytest.mark.repeats
def test_an_import_is_a_step_that_is_undone_and_done_again(of: Session, journal: Path) -> None:
    of.imports.take(journal, Choices({"meh": Rating.GROW}))
    assert str(of.undo.next_undo) == "Import of daylio.csv"
    before = texts_of(of)
    for _ in range(2):
        of.undo.undo()
        assert texts_of(of) == []
        of.undo.redo()
        assert texts_of(of) == before
    assert {entry.rating for entry in of.entries.recent(9) if entry.text == "Again."} == {
        Rating.GROW
    }
    assert [one.undone_at is None for one in of.imports.all()] == [True, False, False]


@pytest.mark.repeats
def test_one_that_was_done_again_and_is_taken_back_from_the_list_is_no_step_any_more(
    of: Session, journal: Path
) -> None:
    """Done again, it has another number."""
    of.imports.take(journal)
    of.undo.undo()
    of.undo.redo()
    of.imports.undo(of.imports.all()[0].id)
    assert of.undo.latest is None
    assert of.undo.next_redo is None


def test_one_that_brings_nothing_is_no_step(of: Session, journal: Path) -> None:
    of.imports.take(journal)
    latest = of.undo.latest
    of.imports.take(journal)
    assert of.undo.latest is latest


@pytest.mark.repeats
def test_done_again_from_a_file_that_is_gone_is_a_sentence_and_can_be_tried_again(
    of: Session, journal: Path
) -> None:
    of.imports.take(journal)
    of.undo.undo()
    away = journal.rename(journal.with_suffix(".away"))
    with pytest.raises(ImportRefusedError, match="There is no file"):
        of.undo.redo()
    away.rename(journal)
    of.undo.redo()
    assert len(texts_of(of)) == 6


@pytest.mark.repeats
def test_steps_about_what_an_undone_import_removed_go_with_it(of: Session, journal: Path) -> None:
    proud(of, "My own.")
    number = of.imports.take(journal).id
    brought = next(entry for entry in of.entries.recent(9) if entry.text == "Snapped.")
    of.entries.delete(brought.id)
    of.imports.undo(number)
    of.undo.undo()
    assert texts_of(of) == [], "the latest step left is that of the person's own entry"
    assert of.undo.latest is None


def test_a_file_that_may_not_be_read_is_a_sentence(
    of: Session, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, mode: str = "r", **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(
        ImportRefusedError, match=r"^daylio\.csv cannot be read: Permission denied\.$"
    ):
        of.dry_runs.run(journal)


def test_formats_have_the_names_of_their_programs() -> None:
    assert (title_of("dayone-json"), title_of("of another version")) == (
        "Day One",
        "of another version",
    )
