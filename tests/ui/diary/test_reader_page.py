"""The reader: where it begins, how one moves in it, and how its page looks."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.pictures import NewPicture
from aimstars_desktop.domain.preferences import SMALLEST_TEXT, Preferences
from aimstars_desktop.services.entries import EntryService
from aimstars_desktop.ui.diary import reader_pictures
from aimstars_desktop.ui.diary.document import days_of
from aimstars_desktop.ui.diary.printing import document_of
from aimstars_desktop.ui.diary.reader_model import PAGE, ReaderViewModel
from aimstars_desktop.ui.diary.reader_page import ReaderPage
from aimstars_desktop.ui.look.theme import SERIF, theme
from aimstars_desktop.ui.pictures.viewer import PictureViewer
from tests import patience
from tests.builders import DAY, TODAY
from tests.drawn import png
from tests.ui.diary.conftest import DiaryHarness
from tests.ui.house import House


def test_the_reader_begins_at_the_shown_day_and_loads_both_ways(long_diary: DiaryHarness) -> None:
    long_diary.tab.show_day(TODAY - 100 * DAY)
    long_diary.tab.show_reader()
    reader = shown(long_diary)
    assert reader.day == TODAY - 100 * DAY
    bar = reader.view.verticalScrollBar()
    bar.setValue(0)
    long_diary.qtbot.waitUntil(lambda: "Entry 110\n" in reader.view.toPlainText())
    for _ in range(6):
        bar.setValue(bar.maximum())
        long_diary.settle()
    text = reader.view.toPlainText()
    assert text.count("Entry 0") == 1
    assert text.index("Entry 101\n") < text.index("Entry 100\n") < text.index("Entry 99\n")


def test_the_reader_goes_from_day_to_day_by_the_keyboard(long_diary: DiaryHarness) -> None:
    long_diary.tab.show_day(TODAY - 100 * DAY)
    long_diary.tab.show_reader()
    reader = shown(long_diary)
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Right)
    assert reader.day == TODAY - 99 * DAY
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Left)
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Left)
    assert reader.day == TODAY - 101 * DAY
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Escape)
    long_diary.settle()
    assert long_diary.tab.day == TODAY - 101 * DAY
    assert long_diary.tab.page.isVisible()


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("ago", [0, 3, 100])
def test_the_day_asked_for_is_at_the_top_of_the_reader(long_diary: DiaryHarness, ago: int) -> None:
    day = TODAY - ago * DAY
    reader = read_from(long_diary, day)
    assert top_of_day(reader, day) == pytest.approx(0, abs=2)


@pytest.mark.repeats
def test_the_reader_is_opened_with_one_load(
    long_diary: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[date] = []
    reload = ReaderViewModel.reload

    def noting(model: ReaderViewModel) -> None:
        loaded.append(model.day)
        reload(model)

    monkeypatch.setattr(ReaderViewModel, "reload", noting)
    read_from(long_diary, TODAY - 100 * DAY)
    assert loaded == [TODAY - 100 * DAY]


@pytest.mark.repeats
def test_what_comes_after_the_reader_began_anew_is_dropped(
    long_diary: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = read_from(long_diary, TODAY)
    model, begun = reader.findChild(ReaderViewModel), []
    model.begun.connect(lambda entries: begun.append(entries[0].day))
    arrived, gate = threading.Event(), threading.Event()
    from_day = EntryService.from_day

    def held(service: EntryService, count: int, day: date, *after: Entry) -> Sequence[Entry]:
        found = from_day(service, count, day, *after)
        arrived.set()
        assert gate.wait(patience.SECONDS)
        return found

    monkeypatch.setattr(EntryService, "from_day", held)
    model.read_from(TODAY)
    assert arrived.wait(patience.SECONDS)
    model.read_from(TODAY - 100 * DAY)
    gate.set()
    long_diary.settle()
    assert begun == [TODAY - 100 * DAY]
    assert top_of_day(reader, TODAY - 100 * DAY) == pytest.approx(0, abs=2)
    assert reader.day == TODAY - 100 * DAY


def test_after_a_read_that_failed_the_reader_loads_on_and_then_anew(
    long_diary: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = read_from(long_diary, TODAY - 100 * DAY)
    model = reader.findChild(ReaderViewModel)
    messages = long_diary.workspace.messages
    for error in (WorldError("The disk is gone."), ValueError()):

        def fail(*_: object, raised: Exception = error) -> Sequence[Entry]:
            raise raised

        with monkeypatch.context() as broken, long_diary.qtbot.captureExceptions():
            broken.setattr(EntryService, "from_day", fail)
            model.load_below()
            long_diary.settle()
        assert messages.bar.text == "The disk is gone."
    loaded = len(model.loaded)
    model.load_below()
    long_diary.settle()
    assert len(model.loaded) > loaded
    begun: list[int] = []
    model.begun.connect(lambda _: begun.append(len(model.loaded)))
    model.read_from(TODAY - 100 * DAY)
    long_diary.settle()
    assert begun == [PAGE]


def test_a_day_without_entries_is_not_lost_in_the_reader(harness: DiaryHarness) -> None:
    for ago in (30, 20, 10, 2):
        harness.session.entries.write(TODAY - ago * DAY, "A line", Rating.PROUD)
    for ago, shown in ((25, 20), (1, 2)):
        reader = read_from(harness, TODAY - ago * DAY)
        assert top_of_day(reader, TODAY - shown * DAY) == pytest.approx(0, abs=2)
        harness.qtbot.keyClick(reader.view, Qt.Key.Key_Escape)
        harness.settle()
        assert harness.tab.day == TODAY - ago * DAY


def test_the_reader_stays_at_its_day_when_it_loads_again(long_diary: DiaryHarness) -> None:
    reader = read_from(long_diary, TODAY - 100 * DAY)
    for _ in range(3):
        long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Left)
    long_diary.session.entries.write(TODAY, "Written meanwhile", Rating.PROUD)
    long_diary.settle()
    assert reader.day == TODAY - 103 * DAY
    assert top_of_day(reader, reader.day) == pytest.approx(0, abs=2)


@pytest.mark.repeats
@pytest.mark.styled
def test_the_reader_has_the_size_of_the_text(house: House) -> None:
    session = house.sign_in()
    for ago in range(20):
        session.entries.write(TODAY - ago * DAY, "A line", Rating.PROUD)
    house.do(lambda: house.home.diary.show_day(TODAY - 5 * DAY))
    house.do(house.home.diary.show_reader)
    (reader,) = house.window.findChildren(ReaderPage)
    before = reader.view.document().defaultFont().pointSizeF()
    house.do(lambda: theme().choose_text_size(150))
    assert reader.view.document().defaultFont().pointSizeF() == pytest.approx(
        1.5 * before, rel=0.02
    )
    assert top_of_day(reader, TODAY - 5 * DAY) == pytest.approx(0, abs=2)


@pytest.mark.styled
def test_the_reader_has_the_face_and_the_line_height_that_are_chosen_there(house: House) -> None:
    session = house.sign_in()
    session.entries.write(TODAY, "A line", Rating.PROUD)
    house.do(house.home.diary.show_reader)
    (reader,) = house.window.findChildren(ReaderPage)

    def look() -> tuple[str, float]:
        document = reader.view.document()
        height = document.lastBlock().blockFormat().lineHeight()
        return document.defaultFont().families()[0], height

    before = look()
    menu = reader.look.menu_of_choices()
    names = [action.text() for action in menu.actions() if action.isCheckable()]
    assert names == [
        *("Without serifs", "With serifs"),
        *("Close lines", "Usual lines", "Wide lines"),
    ]
    for name in ("With serifs", "Wide lines"):
        (action,) = (each for each in menu.actions() if each.text() == name)
        house.do(action.trigger)
    assert look() == (SERIF[0], 170.0)
    assert document_of(session.entries.on_day(TODAY)).defaultFont().families()[0] == SERIF[0]
    chosen = session.preferences.chosen
    assert (chosen.reading_serif, chosen.reading_leading) == (True, 170)
    house.do(lambda: session.preferences.choose(Preferences()))
    assert look() == before


def test_the_keys_for_larger_and_smaller_text_work_in_the_reader(house: House) -> None:
    session = house.sign_in()
    session.entries.write(TODAY, "A line", Rating.PROUD)
    house.do(house.home.diary.show_reader)
    (reader,) = house.window.findChildren(ReaderPage)
    ctrl = Qt.KeyboardModifier.ControlModifier
    house.do(lambda: house.qtbot.keyClick(reader.view, Qt.Key.Key_Plus, ctrl))
    assert session.preferences.chosen.text_size == 110
    for _ in range(4):
        house.do(lambda: house.qtbot.keyClick(reader.view, Qt.Key.Key_Minus, ctrl))
    assert session.preferences.chosen.text_size == SMALLEST_TEXT


@pytest.mark.repeats
def test_a_line_of_the_reader_is_easy_to_follow(harness: DiaryHarness) -> None:
    harness.session.entries.write(TODAY, "word " * 200, Rating.PROUD)
    harness.tab.resize(1600, 900)
    reader = read_from(harness, TODAY)
    block = reader.view.document().lastBlock()
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    assert 56 < max(line.textLength() for line in lines) <= 76


@pytest.mark.repeats
def test_the_page_of_the_reader_has_a_frame_only_for_the_tab_key(harness: DiaryHarness) -> None:
    harness.session.entries.write(TODAY, "A line", Rating.PROUD)
    reader = read_from(harness, TODAY)
    assert reader.view.hasFocus()
    assert not reader.view.property("framed")
    reader.back.setFocus()
    reader.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert reader.view.property("framed")


def shown(harness: DiaryHarness) -> ReaderPage:
    harness.settle()
    (found,) = harness.window.findChildren(ReaderPage)
    return found


def read_from(harness: DiaryHarness, day: date) -> ReaderPage:
    harness.tab.show_day(day)
    harness.settle()
    harness.tab.show_reader()
    return shown(harness)


def top_of_day(reader: ReaderPage, day: date) -> float:
    """Return how far below the top of the view a day's heading stands, in pixels."""
    document = reader.view.document()
    (place,) = [place for found, place in days_of(document) if found == day]
    top = document.documentLayout().blockBoundingRect(document.findBlock(place)).top()
    return top - reader.view.verticalScrollBar().value()


@pytest.mark.repeats
def test_the_reader_says_when_there_is_nothing(harness: DiaryHarness) -> None:
    harness.tab.show_reader()
    reader = shown(harness)
    assert reader.empty.isVisible()


def test_pictures_stand_below_their_entry_and_open_large(harness: DiaryHarness) -> None:
    wide, high = NewPicture.of(png(40, 30)), NewPicture.of(png(30, 90), description="A tall tree")
    entry = harness.session.entries.write(TODAY, "In the garden", Rating.PROUD).entry
    files = [harness.session.pictures.keep(new) for new in (wide, high)]
    harness.session.pictures.add(entry.id, files)
    reader = read_from(harness, TODAY)
    harness.settle()
    assert reader.view.toPlainText().endswith("In the garden\n\ufffc \ufffc\nA tall tree")
    QApplication.processEvents()
    assert colours(reader) >= {QColor(90, 160, 120).rgb()}

    assert reader.view.chosen_picture() is None
    harness.qtbot.keyClick(reader.view, Qt.Key.Key_Tab)
    first = reader.view.chosen_picture()
    harness.qtbot.keyClick(reader.view, Qt.Key.Key_Tab)
    second = reader.view.chosen_picture()
    assert first is not None
    assert second is not None
    assert (first.size().toTuple(), second.size().toTuple()) == ((40, 30), (30, 90))
    shown = reader.view.viewport().grab().toImage()
    ratio = shown.devicePixelRatio()
    middle = (first.center() * ratio).toPoint(), (second.center() * ratio).toPoint()
    assert [shown.pixelColor(place) for place in middle] == [QColor(90, 160, 120)] * 2
    edge = QPointF(second.left(), second.center().y()) * ratio
    beside = {shown.pixelColor(int(edge.x()) + x, int(edge.y())).rgb() for x in range(4)}
    assert theme().color("accent").rgb() in beside
    harness.qtbot.keyClick(reader.view, Qt.Key.Key_Return)
    (viewer,) = reader.findChildren(PictureViewer)
    assert viewer.picture.file.description == "A tall tree"
    viewer.description.setText("An old tree")
    viewer.close()
    harness.settle()
    assert reader.view.toPlainText().endswith("\nAn old tree")


def test_a_picture_whose_file_is_missing_has_its_place_in_the_reader(harness: DiaryHarness) -> None:
    entry = harness.session.entries.write(TODAY, "Lost", Rating.PROUD).entry
    harness.session.pictures.add(entry.id, [NewPicture.of(png(40, 30)).file])
    reader = read_from(harness, TODAY)
    harness.settle()
    assert reader.view.toPlainText().endswith("Lost\n\ufffc")
    assert theme().color("hover").rgb() in colours(reader)


@pytest.mark.repeats
def test_after_a_bug_with_one_picture_the_others_are_shown(
    harness: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = harness.session.entries.write(TODAY, "In the garden", Rating.PROUD).entry
    files = [harness.session.pictures.keep(NewPicture.of(png(40, high))) for high in (30, 90)]
    harness.session.pictures.add(entry.id, files)
    decoded, tried = reader_pictures._decoded, []

    def once_broken(*how: Any) -> QImage:
        tried.append(how)
        if len(tried) == 1:
            raise ValueError
        return decoded(*how)

    monkeypatch.setattr(reader_pictures, "_decoded", once_broken)
    with harness.qtbot.captureExceptions() as bugs:
        reader = read_from(harness, TODAY)
        harness.settle()
        QApplication.processEvents()
        harness.settle()
    assert [kind for kind, _, _ in bugs] == [ValueError]
    assert colours(reader) >= {QColor(90, 160, 120).rgb()}


def test_a_picture_that_is_painted_again_meanwhile_is_decoded_once(
    harness: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = harness.session.entries.write(TODAY, "In the garden", Rating.PROUD).entry
    harness.session.pictures.add(entry.id, [harness.session.pictures.keep(NewPicture.of(png()))])
    decoded, tried, painted = reader_pictures._decoded, [], threading.Event()

    def slow(*how: Any) -> QImage:
        tried.append(how)
        assert painted.wait(patience.SECONDS)
        return decoded(*how)

    monkeypatch.setattr(reader_pictures, "_decoded", slow)
    harness.settle()
    harness.tab.show_reader()
    harness.qtbot.waitUntil(lambda: bool(tried))
    (reader,) = harness.window.findChildren(ReaderPage)
    colours(reader)
    painted.set()
    harness.settle()
    QApplication.processEvents()
    harness.settle()
    assert len(tried) == 1


@pytest.mark.repeats
def test_a_text_cannot_open_a_picture(harness: DiaryHarness) -> None:
    entry = harness.session.entries.write(TODAY, "[x](picture:1/0)", Rating.PROUD).entry
    harness.session.pictures.add(
        entry.id, [harness.session.pictures.keep(NewPicture.of(png(40, 30)))]
    )
    reader = read_from(harness, TODAY)
    assert "[x](picture:1/0)" in reader.view.toPlainText()


def colours(reader: ReaderPage) -> set[int]:
    """Return the colours on the page."""
    image = reader.view.viewport().grab().toImage()
    return {
        image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
