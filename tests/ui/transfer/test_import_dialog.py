"""The import dialog: what is in a file is said first, and then all of it comes, or nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.imports import Import
from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from aimstars_desktop.ui.transfer.import_model import Stage
from tests.builders import DAY, TODAY, proud
from tests.ui.house import House

COLUMNS = "full_date,date,weekday,time,mood,activities,note_title,note\n"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Return a file of Daylio, latest first: two with words, one without, one of tomorrow."""
    path = tmp_path / "Daylio & more.csv"
    path.write_text(
        f"{COLUMNS}"
        f"{TODAY + DAY},,,09:00,meh,,,Later.\n"
        f"{TODAY},,,12:00,rad,work,,Spoke up.\n"
        f"{TODAY - DAY},,,09:00,meh,films,,\n"
        f"{TODAY - 9 * DAY},,,07:30,awful,,,Snapped.\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def dialog(house: House) -> ImportDialog:
    house.sign_in()
    house.press("Ctrl+Shift+I")
    return house.open(ImportDialog)


def look(house: House, dialog: ImportDialog, path: Path) -> None:
    house.do(lambda: dialog.look(path))


def take(house: House, dialog: ImportDialog) -> None:
    dialog.take.click()
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)
    house.settle()


def texts_of(house: House) -> list[str]:
    return [entry.text for entry in house.session.entries.recent(100)]


def imports_of(house: House) -> list[Import]:
    return list(house.session.imports.all())


def many(path: Path, count: int) -> Path:
    """Write a journal of Day One that takes a while."""
    entries = [
        {"uuid": f"{number:032X}", "creationDate": "2026-11-01T10:00:00Z", "text": f"No. {number}"}
        for number in range(count)
    ]
    path.write_text(json.dumps({"metadata": {}, "entries": entries}), encoding="utf-8")
    return path


@pytest.mark.repeats
def test_first_it_says_what_is_in_the_file(
    house: House, dialog: ImportDialog, journal: Path
) -> None:
    proud(house.session, "Spoke up.\n\n#work")
    look(house, dialog, journal)
    assert dialog.title.text() == "Import from Daylio"
    assert dialog.about.text() == "Daylio & more.csv · Nothing has been written yet"
    assert dialog.found.numbers == {
        "Entries": "4",
        "Days": "4",
        "Already here": "1",
        "First and last day": "13 Nov 2026 – 23 Nov 2026",
    }
    assert dialog.found.problems.item(0).text() == "Entry 4: This day has not come yet."
    assert dialog.take.text() == "&Import 2 entries"
    assert [card.reading.text for card in dialog.found.samples.cards] == [
        "Snapped.",
        "meh\n\n#films",
        "Spoke up.\n\n#work",
    ]
    assert imports_of(house) == []


def test_the_choices_decide_what_comes(house: House, dialog: ImportDialog, journal: Path) -> None:
    look(house, dialog, journal)
    choices, samples = dialog.found.choices, dialog.found.samples
    assert {word: box.currentText() for word, box in choices.boxes.items()} == {
        "meh": "Unrated",
        "awful": "Grow",
        "rad": "Proud",
    }
    box = choices.boxes["awful"]
    box.setCurrentIndex(box.findData(Rating.UNRATED))
    assert samples.cards[0].chip.text() == "Unrated"
    choices.wordless.click()
    assert samples.cards[1].reading.text == "It is left out."
    assert dialog.take.text() == "&Import 2 entries"
    assert not choices.points.isChecked()
    choices.points.click()
    take(house, dialog)
    found = {entry.text: entry.rating for entry in house.session.entries.recent(9)}
    assert found == {"Spoke up.\n\n#work": Rating.PROUD, "Snapped.": Rating.UNRATED}
    assert "Points: +5" in dialog.report.text()


def test_what_comes_is_seen_at_once_and_can_be_undone(
    house: House, dialog: ImportDialog, journal: Path
) -> None:
    look(house, dialog, journal)
    take(house, dialog)
    assert dialog.title.text() == "Imported from Daylio"
    assert "3 entries" in dialog.report.text()
    assert "left out" in dialog.report.text()
    cards = house.home.diary.page.cards
    assert [card.entry.text for card in cards if card.isVisible()] == ["Spoke up.\n\n#work"]
    dialog.cancel.click()
    undo = house.window.commands.action("undo")
    assert undo.text() == "&Undo: Import of Daylio && more.csv"
    house.do(undo.trigger)
    assert texts_of(house) == []
    house.do(house.window.commands.action("redo").trigger)
    assert len(texts_of(house)) == 3
    house.do(undo.trigger)
    assert texts_of(house) == []


@pytest.mark.sampled(2)
@pytest.mark.parametrize("stage", [Stage.LOOKING, Stage.READING, Stage.SAVING])
def test_cancel_leaves_nothing(
    house: House, dialog: ImportDialog, tmp_path: Path, stage: Stage
) -> None:
    path = many(tmp_path / "Journal.json", 3_000)

    def cancel(now: Stage, count: int) -> None:
        del count
        if now is stage:
            dialog.cancel.click()

    dialog.model.progressed.connect(cancel)
    dialog.look(path)
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)
    if stage is not Stage.LOOKING:
        take(house, dialog)
    assert "Nothing was written" in dialog.problem.text()
    assert dialog.isVisible()
    house.settle()
    assert (texts_of(house), imports_of(house)) == ([], [])


@pytest.mark.sampled(2)
@pytest.mark.parametrize("stage", [Stage.LOOKING, Stage.READING, Stage.SAVING])
def test_locking_meanwhile_ends_in_all_or_nothing(
    house: House, dialog: ImportDialog, tmp_path: Path, stage: Stage
) -> None:
    path = many(tmp_path / "Journal.json", 3_000)

    def lock(now: Stage, count: int) -> None:
        if now is stage and (count or stage is not Stage.SAVING) and house.window.home_is_shown:
            house.app.lock()

    dialog.model.progressed.connect(lock)
    dialog.look(path)
    house.qtbot.waitUntil(lambda: dialog.take.isVisible() or not house.window.home_is_shown)
    if stage is not Stage.LOOKING:
        dialog.take.click()
    house.qtbot.waitUntil(lambda: not house.window.home_is_shown)
    house.settle()
    with house.diary.storage.reading(house.app.last_account) as unit:
        count = len(unit.entries.facts())
        assert (count, len(unit.imports.all())) in {(0, 0), (3_000, 1)}


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.json", b"", "empty.json is not a diary file that this program can read."),
        ("a.txt", b"\x00\x01\x02" * 99, "a.txt is not a diary file that this program can read."),
        ("a.zip", b"PK\x03\x04" + b"?" * 99, "The file a.zip is damaged or not complete."),
    ],
)
def test_what_cannot_be_read_is_a_sentence(
    house: House, dialog: ImportDialog, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    look(house, dialog, path)
    assert dialog.problem.text() == sentence
    assert dialog.file.isVisible()
    assert dialog.file.isEnabled()
    look(house, dialog, tmp_path / "none")
    assert "There is no file" in dialog.problem.text()


def test_a_file_that_changed_since_it_was_shown_does_not_come(
    house: House, dialog: ImportDialog, journal: Path
) -> None:
    look(house, dialog, journal)
    journal.write_text(COLUMNS + f"{TODAY},,,09:00,meh,,,Another.\n", encoding="utf-8")
    take(house, dialog)
    assert dialog.problem.text() == (
        "Daylio & more.csv changed while it was read. Please try again."
    )
    assert dialog.file.isVisible()
    assert texts_of(house) == []


@pytest.mark.repeats
def test_what_is_there_already_cannot_be_taken(
    house: House, dialog: ImportDialog, journal: Path
) -> None:
    house.do(lambda: house.session.imports.take(journal))
    look(house, dialog, journal)
    assert not dialog.take.isEnabled()
    assert dialog.hint.text() == "All of it is in your diary already."
    dialog.other.click()
    assert dialog.file.isVisible()
