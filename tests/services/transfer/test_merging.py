"""An archive of the same person comes into a diary that went on: texts are merged, none is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.imports import Merged
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.dry_run import DryRunService
from aimstars_desktop.services.transfer.importing import ImportService
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import TODAY, FixedClock, TestDiary, account, diary_in_memory, proud, session
from tests.full_diary import export
from tests.imported_files import service_of

Move = Callable[[], Path]

DAY_LATER = timedelta(days=1)


class Computer:
    """One of the two computers of a person, each with a diary."""

    def __init__(self, clock: FixedClock, diary: TestDiary, person: Account) -> None:
        self.clock, self.diary = clock, diary
        self.of: Session = session(diary, clock, person)
        self.imports: ImportService = service_of(diary, person, clock)
        self.looks = DryRunService(self.of.context.reading, self.of.account, clock, open_tables)

    def archive(self, path: Path) -> Path:
        export(self.diary, self.of.account, self.clock, path)
        return path

    def entry(self) -> Entry:
        (found,) = self.of.entries.recent(9)
        return found

    def versions(self) -> list[str]:
        return [one.text for one in self.of.entries.versions(self.entry().id)]

    def change(self, text: str) -> None:
        self.clock.pass_by(timedelta(hours=1))
        self.of.entries.change(self.entry().id, text=text)


@pytest.fixture
def here(diary: TestDiary, clock: FixedClock) -> Computer:
    computer = Computer(clock, diary, account(diary))
    proud(computer.of, "First.")
    return computer


@pytest.fixture
def there(here: Computer, clock: FixedClock, tmp_path: Path) -> Computer:
    """Return another computer, to which the diary was moved."""
    diary = diary_in_memory()
    computer = Computer(clock, diary, account(diary, "other@example.org"))
    computer.imports.take(here.archive(tmp_path / "moved.zip"))
    assert computer.entry().text == "First."
    return computer


def test_the_newer_text_of_the_archive_is_shown_and_the_older_one_kept(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.change("Second.")
    there.change("Third.")
    found = here.looks.run(there.archive(tmp_path / "back.zip"))
    assert (found.merged, found.duplicates, found.coming) == (1, 0, 0)
    taken = here.imports.take(tmp_path / "back.zip")
    assert (taken.entries, taken.duplicates) == (0, 0)
    assert taken.merged == (Merged(TODAY, is_newer=True),)
    assert (here.entry().text, here.versions()) == ("Third.", ["First.", "Second."])
    assert here.entry().edited_at == there.entry().edited_at

    again = here.imports.take(tmp_path / "back.zip")
    assert (again.id, again.merged, again.duplicates) == (0, (), 1)
    found = here.looks.run(tmp_path / "back.zip")
    assert (found.merged, found.duplicates) == (0, 1)

    undone = here.imports.undo(taken.id)
    assert undone.taken_apart == (here.entry().id,)
    assert (here.entry().text, here.versions()) == ("First.", [])
    assert here.entry().edited_at is None


@pytest.mark.repeats
def test_the_newer_text_of_the_diary_stays_and_the_other_becomes_a_version(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.change("There.")
    here.change("Here.")
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert taken.merged == (Merged(TODAY, is_newer=False),)
    assert (here.entry().text, here.versions()) == ("Here.", ["First.", "There."])
    here.imports.undo(taken.id)
    assert (here.entry().text, here.versions()) == ("Here.", ["First."])


@pytest.mark.repeats
def test_an_older_archive_brings_nothing(here: Computer, there: Computer, tmp_path: Path) -> None:
    path = there.archive(tmp_path / "old.zip")
    here.change("Here.")
    before = here.diary.counts()
    taken = here.imports.take(path)
    assert (taken.id, taken.merged, taken.duplicates) == (0, (), 1)
    assert here.diary.counts() == before


@pytest.mark.repeats
def test_both_diaries_end_up_with_the_same(here: Computer, there: Computer, tmp_path: Path) -> None:
    here.change("Here.")
    there.change("There.")
    proud(there.of, "New.")
    here.imports.take(there.archive(tmp_path / "1.zip"))
    there.imports.take(here.archive(tmp_path / "2.zip"))
    told = [
        [(entry.text, entry.rating) for entry in one.of.entries.recent(9)] for one in (here, there)
    ]
    assert told[0] == told[1]
    assert [text for text, _ in told[0]] == ["New.", "There."]
    assert here.imports.take(there.archive(tmp_path / "3.zip")).id == 0


def test_a_new_rating_or_day_is_merged_too_and_points_follow(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.clock.pass_by(timedelta(hours=1))
    there.of.entries.change(there.entry().id, rating=Rating.GROW, day=TODAY - DAY_LATER)
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    assert (here.entry().rating, here.entry().day) == (Rating.GROW, TODAY - DAY_LATER)
    assert taken.points == -3
    assert here.of.checkup.check().is_right
    here.imports.undo(taken.id)
    assert (here.entry().rating, here.entry().day) == (Rating.PROUD, TODAY)
    assert here.of.checkup.check().is_right


@pytest.mark.repeats
def test_what_was_changed_after_a_merge_stays_when_it_is_undone(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    there.change("There.")
    taken = here.imports.take(there.archive(tmp_path / "back.zip"))
    here.change("And here.")
    undone = here.imports.undo(taken.id)
    assert [entry.text for entry in undone.kept] == ["And here."]
    assert here.versions() == ["First.", "There."]
