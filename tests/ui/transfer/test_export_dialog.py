"""The export dialog: what is chosen leaves, and a cancelled export leaves nothing."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import NewEntry, Rating
from aimstars_desktop.domain.exports import Kind, Preview
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
from aimstars_desktop.ui.transfer.export_dialog import ExportDialog
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from tests.builders import DAY, NOON, TODAY, grow, proud
from tests.drawn import picture
from tests.ui.house import House


@pytest.fixture
def dialog(house: House) -> ExportDialog:
    """Return the dialog of a diary with three entries, once it has counted them."""
    session = house.sign_in()
    proud(session, "I called Ines.")
    proud(session, "Swam.", TODAY - 9 * DAY)
    grow(session, "I lost my patience.", TODAY - DAY)
    house.press("Ctrl+Shift+E")
    found = house.open(ExportDialog)
    house.qtbot.waitUntil(lambda: found.count.text() == "3 entries")
    return found


def export(house: House, dialog: ExportDialog, path: Path) -> None:
    dialog.save_as(path)
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)


@pytest.mark.repeats
def test_everything_is_chosen_at_first(house: House, dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.first.day == TODAY - 9 * DAY
    export(house, dialog, tmp_path / "a.aimstars.zip")
    assert dialog.count.text().startswith("Saved as a.aimstars.zip")
    assert dialog.folder.isVisible()
    with ZipFile(tmp_path / "a.aimstars.zip") as archive:
        assert json.loads(archive.read("manifest.json"))["scope"]["whole"] is True


def test_the_choices_narrow_what_leaves(house: House, dialog: ExportDialog, tmp_path: Path) -> None:
    house.qtbot.waitUntil(dialog.export.isEnabled)
    dialog.first.choose(TODAY - DAY)
    house.qtbot.waitUntil(lambda: dialog.count.text() == "2 entries")
    dialog.ratings[Rating.GROW].click()
    dialog.words.setText("ines, patience")
    house.qtbot.waitUntil(lambda: dialog.found == Preview(1, 1))
    dialog.kinds.buttons[Kind.TEXT].click()
    dialog.goals.setChecked(False)
    assert not dialog.versions.isEnabled()
    export(house, dialog, tmp_path / "a.txt")
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert "I called —." in text
    assert "Swam" not in text
    assert "Points" not in text


def test_a_pdf_has_a_title_page(house: House, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.kinds.buttons[Kind.PDF].click()
    export(house, dialog, tmp_path / "a.pdf")
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "a.pdf").pages]
    assert "Diary of" in pages[0]
    assert "Swam" in pages[1]


@pytest.mark.parametrize("kind", [Kind.ARCHIVE, Kind.PDF])
def test_cancelling_stops_and_leaves_nothing(
    house: House, dialog: ExportDialog, tmp_path: Path, kind: Kind
) -> None:
    dialog.kinds.buttons[kind].click()
    with house.session.context.writing() as unit:
        for number in range(600):
            day = TODAY - (number + 10) * DAY
            unit.entries.add(NewEntry(day, f"Entry {number}", Rating.PROUD, NOON, 60))
        unit.commit(Change.NOTHING)
    place = tmp_path / "exports"
    place.mkdir()
    dialog.save_as(place / f"a{kind.suffix}")
    dialog.cancel.click()
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)
    assert list(place.iterdir()) == []
    assert "Nothing was written" in dialog.problem.text()
    assert dialog.isVisible()


def test_what_cannot_be_written_is_said_in_the_dialog(
    house: House, dialog: ExportDialog, tmp_path: Path
) -> None:
    export(house, dialog, tmp_path / "none" / "a.zip")
    assert "There is no folder" in dialog.problem.text()
    assert dialog.export.isEnabled()


def test_after_a_bug_it_can_be_tried_again(
    house: House, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bug(*_: object, **__: object) -> None:
        raise ValueError

    with monkeypatch.context() as broken, house.qtbot.captureExceptions() as bugs:
        broken.setattr(ExportService, "export", bug)
        dialog.save_as(tmp_path / "a.zip")
        house.settle()
    assert [kind for kind, _, _ in bugs] == [ValueError]
    assert not dialog.model.is_running
    assert dialog.export.isEnabled()
    export(house, dialog, tmp_path / "a.zip")
    assert (tmp_path / "a.zip").is_file()


def test_nothing_chosen_is_a_sentence(house: House, dialog: ExportDialog) -> None:
    for button in dialog.ratings.values():
        button.click()
    house.qtbot.waitUntil(lambda: dialog.found == Preview(0, 0))
    dialog.export.click()
    assert "no entries to export" in dialog.problem.text()
    assert not dialog.findChildren(QFileDialog)


def test_only_what_a_search_finds_leaves(house: House, dialog: ExportDialog) -> None:
    dialog.search.setText("called")
    house.qtbot.waitUntil(lambda: dialog.found == Preview(1, 0))
    dialog.search.setText("called -ines")
    house.qtbot.waitUntil(lambda: dialog.found == Preview(0, 0))
    dialog.search.setText(" ")
    house.qtbot.waitUntil(lambda: dialog.found == Preview(3, 0))


def written(house: House) -> None:
    session = house.sign_in()
    proud(session, "Swam.")
    proud(session, "Swam in the lake.", TODAY - DAY)
    grow(session, "Did not swim.", TODAY - 60 * DAY)
    house.settle()


def test_the_shown_day_and_its_month_can_be_exported(house: House) -> None:
    written(house)
    house.do(lambda: house.home.diary.show_day(TODAY - DAY))
    heading = house.home.diary.page.heading
    house.do(heading.export_day.trigger)
    dialog = house.open(ExportDialog)
    house.qtbot.waitUntil(lambda: dialog.found == Preview(1, 0))
    assert (dialog.first.day, dialog.last.day) == (TODAY - DAY, TODAY - DAY)
    dialog.reject()
    house.do(heading.export_month.trigger)
    dialog = house.open(ExportDialog)
    house.qtbot.waitUntil(lambda: dialog.found == Preview(2, 0))
    assert dialog.first.day == TODAY.replace(day=1)


def test_what_the_search_found_can_be_exported(house: House) -> None:
    written(house)
    house.home.diary.search_for("sw")
    panel = house.home.diary.panel
    house.qtbot.waitUntil(panel.options.export.isVisible)
    panel.filter.button("proud").click()
    house.settle()
    house.do(panel.options.export.click)
    dialog = house.open(ExportDialog)
    house.qtbot.waitUntil(lambda: dialog.found == Preview(2, 0))
    assert dialog.search.text() == "sw"
    assert not dialog.ratings[Rating.GROW].isChecked()
    dialog.reject()
    house.home.diary.search_for("nothing of the kind")
    house.settle()
    assert not panel.options.export.isVisible()


def test_a_diary_can_be_exported_before_its_account_is_deleted(house: House) -> None:
    written(house)
    house.do(lambda: house.window.commands.run("profile"))
    profile = house.open(ProfileDialog)
    profile.show_page("delete")
    house.do(profile.delete.export.click)
    assert not house.is_open(ProfileDialog)
    house.qtbot.waitUntil(lambda: house.open(ExportDialog).found == Preview(3, 0))


def test_pictures_that_do_not_leave_are_said(
    house: House, dialog: ExportDialog, tmp_path: Path
) -> None:
    of = house.session
    entry = proud(of, "With a picture.")
    of.pictures.add(entry.id, [of.pictures.keep(picture(number)) for number in (1, 2)])
    said = "2 pictures stay in your diary and are not in this file."
    dialog.kinds.buttons[Kind.TEXT].click()
    house.settle()
    assert dialog.warning.text().endswith(said)
    export(house, dialog, tmp_path / "a.txt")
    assert dialog.warning.text().endswith(said)
    dialog.kinds.buttons[Kind.ARCHIVE].click()
    house.qtbot.waitUntil(lambda: said not in dialog.warning.text())
    export(house, dialog, tmp_path / "a.zip")
    assert dialog.count.text().endswith("2 pictures")


@pytest.mark.repeats
def test_no_choice_is_cut_off_on_the_right(dialog: ExportDialog) -> None:
    for area in dialog.findChildren(ScrollPage):
        page = area.widget()
        assert page is not None
        assert page.width() <= area.viewport().width()
