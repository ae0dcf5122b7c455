"""All pictures in the place of the side panel: by month, loaded when they are seen."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.pictures import DatedPicture
from aimstars_desktop.ui.pictures.grid import ROW, GridView
from aimstars_desktop.ui.pictures.panel import PicturePanel
from aimstars_desktop.ui.pictures.viewer import PictureViewer
from tests.builders import TODAY, proud
from tests.drawn import picture
from tests.ui.diary.conftest import DiaryHarness

OCTOBER = date(2026, 10, 30)


def add(harness: DiaryHarness, day: date, *numbers: int) -> int:
    of = harness.session
    entry = proud(of, f"With {len(numbers)} pictures.", day)
    of.pictures.add(entry.id, [of.pictures.keep(picture(number)) for number in numbers])
    return entry.id


def opened(harness: DiaryHarness) -> PicturePanel:
    harness.tab.show_pictures()
    harness.settle()
    panel = harness.tab.side.pictures
    assert panel is not None
    return panel


def names(view: GridView) -> list[str]:
    return [view.rows.index(row).data() for row in range(view.rows.rowCount())]


def chosen(view: GridView) -> str:
    row = view.currentIndex().data(ROW)
    assert isinstance(row, DatedPicture)
    return row.picture.file.sha256


@pytest.fixture
def entries(harness: DiaryHarness) -> tuple[int, int]:
    """Return an entry with five pictures of today, and one with two of October."""
    return add(harness, TODAY, 1, 2, 3, 4, 5), add(harness, OCTOBER, 6, 7)


def test_pictures_stand_below_their_months(harness: DiaryHarness, entries: tuple[int, int]) -> None:
    first = harness.session.pictures.of_entries([entries[0]])[entries[0]][0]
    harness.session.pictures.describe(first, "Frost")
    panel = opened(harness)
    assert not harness.tab.panel.isVisible()
    assert panel.count.text() == "7"
    shown = names(panel.view)
    assert shown[:3] == ["November 2026", "Sun 22 Nov 2026: Frost", "Sun 22 Nov 2026: leaf.png"]
    assert shown[6:8] == ["October 2026", "Fri 30 Oct 2026: leaf.png"]
    assert len(shown) == 9


def test_the_keys_walk_and_open_and_lead_to_the_entry(
    harness: DiaryHarness, entries: tuple[int, int]
) -> None:
    panel = opened(harness)
    view = panel.view
    assert QApplication.focusWidget() is view
    assert chosen(view) == picture(1).file.sha256
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert chosen(view) == picture(2).file.sha256
    assert view.visualRect(view.rows.index(3)).top() == view.visualRect(view.rows.index(1)).top()
    assert view.visualRect(view.rows.index(4)).top() > view.visualRect(view.rows.index(1)).top()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert chosen(view) == picture(7).file.sha256
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert chosen(view) in {picture(each).file.sha256 for each in (4, 5)}
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Return)
    (viewer,) = panel.findChildren(PictureViewer)
    assert viewer.counter.text() == "2 of 2"
    assert [each.isChecked() for each in viewer.strip.thumbnails] == [False, True]
    viewer.strip.thumbnails[0].click()
    assert viewer.picture.file.sha256 == picture(6).file.sha256
    wanted: list[object] = []
    harness.workspace.navigation.entry_wanted.connect(lambda *where: wanted.append(where))
    viewer.entry_link.click()
    assert wanted == [(OCTOBER, entries[1])]
    harness.settle()
    assert not panel.findChildren(PictureViewer)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert harness.tab.side.pictures is None
    assert harness.tab.panel.isVisible()


def test_a_click_opens_a_picture_and_a_change_is_followed(
    harness: DiaryHarness, entries: tuple[int, int]
) -> None:
    panel = opened(harness)
    view = panel.view
    where = view.visualRect(view.rows.index(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    (viewer,) = panel.findChildren(PictureViewer)
    viewer.take_off.click()
    harness.settle()
    assert panel.count.text() == "6"
    harness.workspace.undo.undo()
    harness.settle()
    assert panel.count.text() == "7"


@pytest.mark.repeats
def test_without_pictures_it_says_where_they_come_from(harness: DiaryHarness) -> None:
    panel = opened(harness)
    assert "appear here" in panel.empty.text
    harness.tab.focus_search()
    assert harness.tab.side.pictures is None


@pytest.mark.repeats
def test_only_what_is_seen_is_loaded(harness: DiaryHarness) -> None:
    of = harness.session
    entry = proud(of, "Many.")
    of.pictures.add(entry.id, [of.pictures.keep(picture(number)) for number in range(400)])
    panel = opened(harness)
    loaded = len(harness.tab.model.saving.pictures._thumbnails)
    assert 0 < loaded < 200
    panel.view.scrollToBottom()
    last = picture(399).file.sha256
    harness.qtbot.waitUntil(lambda: last in harness.tab.model.saving.pictures._thumbnails)
    tops = [panel.view.visualRect(panel.view.rows.index(row)).top() for row in (398, 399, 400)]
    assert tops[0] <= tops[1] <= tops[2]
    assert len(harness.tab.model.saving.pictures._thumbnails) < 300
