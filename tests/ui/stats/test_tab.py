"""The Stats tab over a real diary: tiles, charts, ranges, words, and where clicks lead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.stats import Range, Span
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.shell.home_page import DIARY, GOALS, STATS
from aimstars_desktop.ui.stats.ledger_dialog import LedgerDialog
from aimstars_desktop.ui.stats.month_dialog import MonthDialog
from aimstars_desktop.ui.stats.span_choice import DATES
from aimstars_desktop.ui.stats.streaks_dialog import StreaksDialog
from aimstars_desktop.ui.stats.tab import StatsTab
from aimstars_desktop.ui.stats.tiles import Tiles
from aimstars_desktop.ui.stats.words_card import StopWordsEditor
from aimstars_desktop.ui.widgets.span_picker import SpanPicker
from aimstars_desktop.ui.widgets.tile import Tile
from tests.builders import DAY, TODAY, days, new_goal, proud, write_all
from tests.drawn import picture
from tests.ui.house import House

popups = pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")
"""The offscreen platform has neither."""


@pytest.fixture
def stats(house: House) -> StatsTab:
    """The Stats tab of a diary of three weeks."""
    session = house.sign_in()
    run, late = "Morning run along the river #outside #Sport", "Too late to bed #sport"
    runs = [(day, run, Rating.PROUD) for day in days(TODAY - DAY * 20, 14)]
    write_all(session, *runs, *((day, late, Rating.GROW) for day in days(TODAY - DAY * 5, 6)))
    session.search.check_index()
    session.search.build_index()
    goal = session.goals.create(new_goal())
    session.goals.close(goal.id, Status.COMPLETED)
    house.settle()
    return open_stats(house)


def open_stats(house: House) -> StatsTab:
    house.do(lambda: house.home.show_tab(STATS))
    (tab,) = house.home.findChildren(StatsTab)
    return tab


def test_an_empty_diary_says_how_much_is_missing(house: House) -> None:
    house.sign_in()
    tab = open_stats(house)
    assert tab.points.empty_text == ""  # today's visit gave a point
    assert tab.weekdays.empty_text.startswith("1 more weekday")
    assert tab.words.empty_text.startswith("10 more entries")
    assert tab.ratings.empty_text.startswith("2 more weeks")
    assert tab.goals.empty_text.startswith("Once you close a goal")
    assert tab.pixels.empty_text
    assert tab.tags.empty_text.startswith("Put #tags")
    assert tab.tag_cloud.empty_text


def test_the_tiles_and_charts_show_the_diary(stats: StatsTab) -> None:
    assert stats.tiles.current.content.number == "20 days"
    assert stats.tiles.entries.content.note == "14 proud \N{MIDDLE DOT} 6 to grow"
    assert all(not card.empty_text for card in stats.chart_cards)
    assert [day.day for day in stats.top.best.days][:2] == [TODAY - DAY * 7, TODAY - DAY * 14]
    assert "morning" in stats.model.words.words
    assert stats.weekdays.bars.summary().endswith("s are your best days")
    for card in stats.chart_cards:
        assert card.chart.summary()
        assert card.chart.table().rows


def test_tiles_stand_in_two_rows_before_a_caption_is_cut_off(qtbot: QtBot) -> None:
    tiles = Tiles()
    qtbot.addWidget(tiles)
    tiles.trend.setText("A caption of several words")
    tiles.show()
    rows = set()
    for width in (700, 1000, 1300, 1600):
        tiles.resize(theme().px(width), tiles.height())
        QApplication.processEvents()  # a layout is asked for, and comes then
        assert all(tile.width() >= tile.comfortable_width for tile in tiles.findChildren(Tile))
        rows.add(len({tile.y() for tile in tiles.findChildren(Tile)}))
    assert rows == {1, 2}


def test_return_presses_the_tile_that_has_the_keyboard(house: House, stats: StatsTab) -> None:
    stats.tiles.today.setFocus()
    house.do(lambda: house.qtbot.keyClick(stats.tiles.today, Qt.Key.Key_Return))
    assert house.open(LedgerDialog)


def test_the_top_days_can_be_taken_along_like_every_chart(stats: StatsTab, tmp_path: Path) -> None:
    assert stats.top in stats.chart_cards
    stats.top.save_values(tmp_path / "days.csv")
    saved = (tmp_path / "days.csv").read_text(encoding="utf-8-sig").splitlines()
    assert saved[0] == "Day,Points that day,Rating,Entry"
    assert saved[1] == "2026-11-15,15,Proud,Morning run along the river #outside #Sport"


def test_one_range_holds_for_all_charts_and_is_remembered(house: House, stats: StatsTab) -> None:
    house.do(stats.points.spans.choice.button(Range.MONTH.name).click)
    assert stats.model.charts is not None
    assert stats.model.charts.first == date(2026, 10, 23)
    again = house.session.preferences.load()
    assert again.stats_span == Span(Range.MONTH)


def test_any_two_dates_can_be_chosen(house: House, stats: StatsTab) -> None:
    span = Span(None, TODAY - DAY * 20, TODAY - DAY * 8)
    house.do(lambda: stats.points.spans.chosen.emit(span))
    assert stats.model.charts is not None
    assert (stats.model.charts.first, stats.model.charts.last) == (span.first, span.last)
    assert stats.points.spans.choice.current == "dates"
    assert stats.goals.empty_text
    assert house.session.preferences.load().stats_span == span


def test_a_saved_entry_is_shown_without_asking(house: House, stats: StatsTab) -> None:
    before = stats.tiles.total.content.number
    house.do(lambda: proud(house.session, "A walk with Noor"))
    assert int(stats.tiles.total.content.number) == int(before) + 5


def test_a_day_in_a_chart_opens_it_in_the_diary(house: House, stats: StatsTab) -> None:
    house.do(lambda: stats.heatmap.heatmap.clicked.emit(TODAY - DAY * 9))
    assert house.home.shown == DIARY
    assert house.home.diary.day == TODAY - DAY * 9


def test_a_word_is_searched_in_the_diary(house: House, stats: StatsTab) -> None:
    house.do(lambda: stats.words.cloud.chosen.emit("river"))
    assert house.home.shown == DIARY
    assert house.home.diary.panel.search.text() == "river"


def test_common_words_are_those_of_the_screens_not_of_the_region(house: House) -> None:
    session = house.sign_in()
    QLocale.setDefault(QLocale("ar_EG"))  # the screens stay English: they speak no Arabic
    for day in days(TODAY - DAY * 10, 10):
        proud(session, "The river and the garden", day)
    house.settle()
    stats = open_stats(house)
    assert stats.model.words.words.keys() == {"river", "garden"}
    house.do(stats.tiles.entries.click)
    assert set(house.open(MonthDialog).model.words) == {"river", "garden"}


def test_words_can_be_left_out(house: House, stats: StatsTab) -> None:
    house.do(lambda: stats.model.choose_stop_words("Morning RIVER"))
    assert "run" in stats.model.words.words
    assert not {"morning", "river"} & stats.model.words.words.keys()
    assert house.session.preferences.load().stop_words == {"morning", "river"}


def test_other_years_are_offered_when_there_are_any(house: House, stats: StatsTab) -> None:
    assert stats.heatmap.years.isHidden()
    house.do(lambda: proud(house.session, day=date(2024, 5, 1)))
    house.do(stats.heatmap.years.previous.click)
    house.do(stats.heatmap.years.previous.click)
    assert stats.heatmap.heatmap.year == 2024
    assert stats.pixels.pixels.table().rows[0][1:] == (1, 0, 0)
    assert not stats.heatmap.years.previous.isEnabled()


def test_a_part_of_the_chosen_days_is_named_by_its_dates(house: House, stats: StatsTab) -> None:
    line, choice = stats.points.line, stats.points.spans.choice
    assert choice.current == Range.YEAR.name
    line.zoom(0.25)
    assert choice.current == ""
    first, last = line.view
    captions = {label.text() for label in stats.points.findChildren(QLabel)}
    assert f"{texts.short_date(first)} \N{EN DASH} {texts.short_date(last)}" in captions
    house.do(choice.button(Range.YEAR.name).click)
    assert line.shows_everything
    assert choice.current == Range.YEAR.name
    line.zoom(0.25)
    line.reset_view()
    assert choice.current == Range.YEAR.name


def test_why_asks_about_the_points_that_it_lists(house: House, stats: StatsTab) -> None:
    house.do(lambda: proud(house.session))
    house.do(stats.tiles.today.click)
    why = house.open(LedgerDialog)

    def listed() -> int:
        return sum(why.lines.line(row).row.points for row in range(why.lines.rowCount()))

    assert why.title.text() == f"Why {stats.tiles.today.content.number}?"
    found = {listed()}
    for box, choice in ((why.causes, 1), (why.months, 0)):
        box.setCurrentIndex(choice)
        house.settle()
        assert why.title.text() == why.windowTitle() == f"Why {texts.number(listed())}?"
        found.add(listed())
    assert len(found) == 3
    why.reject()


def test_why_lists_every_point_and_opens_its_cause(house: House, stats: StatsTab) -> None:
    house.do(stats.tiles.total.click)
    why = house.open(LedgerDialog)
    total = house.session.statistics.overview().total_points
    assert why.title.text() == f"Why {total}?"
    assert why.months.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents
    rows = why.lines.rowCount()
    house.do(lambda: why.causes.setCurrentIndex(1))
    assert why.lines.rowCount() == 20 < rows
    house.do(lambda: why.months.setCurrentIndex(2))
    assert {why.lines.line(row).row.day.month for row in range(why.lines.rowCount())} == {11}
    day = why.lines.line(3).row.day
    house.do(lambda: why.table.activated.emit(why.lines.index(3, 0)))
    assert house.home.shown == DIARY
    assert house.home.diary.day == day


def line_of(why: LedgerDialog, source: Source, source_id: int) -> QModelIndex:
    """Return the line of the ledger that comes from an entry or a goal."""
    rows = [why.lines.line(row).row for row in range(why.lines.rowCount())]
    (row,) = [n for n, row in enumerate(rows) if (row.source, row.source_id) == (source, source_id)]
    return why.lines.index(row, 0)


def test_a_reason_that_is_an_entry_opens_it_where_it_stands(house: House, stats: StatsTab) -> None:
    day = TODAY - DAY * 9
    for number in range(8):
        proud(house.session, f"{number}. A long walk.\n\nAnd rain.\n\nAnd a café.", day)
    wanted = proud(house.session, "And a letter in the evening", day)
    house.settle()
    house.do(stats.tiles.total.click)
    why = house.open(LedgerDialog)
    house.do(lambda: why.table.activated.emit(line_of(why, Source.ENTRY, wanted.id)))
    assert not house.is_open(LedgerDialog)
    assert house.home.diary.day == day
    (card,) = [card for card in house.home.diary.page.cards if card.entry.id == wanted.id]
    page = house.home.diary.page
    assert page.viewport().rect().contains(card.mapTo(page.viewport(), card.rect().center()))


def test_a_reason_that_is_a_goal_opens_the_goal(house: House, stats: StatsTab) -> None:
    goal = house.session.goals.create(new_goal(title="Read the long book"))
    house.session.goals.close(goal.id, Status.COMPLETED)
    house.settle()
    house.do(stats.tiles.total.click)
    why = house.open(LedgerDialog)
    house.do(lambda: why.table.activated.emit(line_of(why, Source.GOAL_COMPLETED, goal.id)))
    assert house.home.shown == GOALS
    assert house.open(DetailsDialog).goal.id == goal.id


def test_the_points_in_the_header_lead_to_their_reasons(house: House, stats: StatsTab) -> None:
    house.click(house.home.points)
    assert house.is_open(LedgerDialog)


def test_todays_points_are_explained(house: House, stats: StatsTab) -> None:
    house.do(stats.tiles.today.click)
    why = house.open(LedgerDialog)
    assert why.months.currentText() == "Today"
    assert {why.lines.line(row).row.day for row in range(why.lines.rowCount())} == {TODAY}


def test_the_timeline_says_what_kept_a_streak(house: House, stats: StatsTab) -> None:
    house.do(stats.tiles.current.click)
    dialog = house.open(StreaksDialog)
    (card,) = dialog.cards
    assert card.end.text() == "Still running."
    house.click(card.give_back_buttons[TODAY - DAY * 6])
    assert [card.streak.length for card in dialog.cards] == [6, 14]
    assert dialog.cards[1].end.text() == "Ended because you gave a spare day back."
    house.do(house.session.undo.undo)
    assert [card.streak.length for card in dialog.cards] == [20]


def test_a_month_is_told_on_one_page(house: House, stats: StatsTab) -> None:
    house.do(stats.tiles.entries.click)
    dialog = house.open(MonthDialog)
    text = dialog.page.toPlainText()
    assert text.startswith("November 2026: written on 20 days, 20 entries,")
    assert "1 of 1 goals reached." in text
    assert "Morning run along the river" in text
    assert not dialog.next.isEnabled()
    house.do(dialog.previous.click)
    assert "Nothing was written this month." in dialog.page.toPlainText()


def test_a_month_shows_the_entries_of_its_best_day_as_they_are_read(house: House) -> None:
    session = house.sign_in()
    for number in (3, 7, 12):
        proud(session, f"{number}. Mai: **Konzert** <b>laut</b>", TODAY)
    tab = open_stats(house)
    house.do(tab.tiles.entries.click)
    text = house.open(MonthDialog).page.toPlainText().replace("\t", " ")
    for number in (3, 7, 12):
        assert f"{number}. Mai: Konzert <b>laut</b>" in text


def test_a_month_says_which_entries_of_its_best_day_have_pictures(house: House) -> None:
    session = house.sign_in()
    entry = proud(session, "In the hills.", TODAY)
    proud(session, "At home.", TODAY)
    session.pictures.add(entry.id, [session.pictures.keep(picture(each)) for each in (1, 2)])
    tab = open_stats(house)
    house.do(tab.tiles.entries.click)
    lines = house.open(MonthDialog).page.toPlainText().splitlines()
    assert "Your entries have 2 pictures." in lines
    assert lines[lines.index("In the hills.") :] == ["In the hills.", "2 pictures", "", "At home."]


@pytest.mark.styled
def test_the_link_of_a_month_is_readable_after_the_theme_changed(
    house: House, stats: StatsTab
) -> None:
    theme().apply()
    house.do(stats.tiles.entries.click)
    dialog = house.open(MonthDialog)
    try:
        for appearance in (Appearance.DARK, Appearance.LIGHT):
            theme().choose(appearance)
            assert theme().color("accent").name() in dialog.page.toHtml()
    finally:
        theme().choose(Appearance.SYSTEM)


def test_a_month_can_be_printed(house: House, stats: StatsTab, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    house.do(stats.tiles.entries.click)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "month.pdf"))
    house.open(MonthDialog).print_to(printer)
    assert (tmp_path / "month.pdf").read_bytes().startswith(b"%PDF")


def test_the_cards_stand_below_each_other_where_there_is_no_room(
    house: House, stats: StatsTab
) -> None:
    house.window.resize(1240, 820)
    house.qtbot.waitUntil(lambda: stats.weekdays.y() == stats.points.y())
    house.window.resize(700, 620)
    house.qtbot.waitUntil(lambda: stats.weekdays.y() > stats.points.y())
    assert stats.widget().width() <= stats.viewport().width()


def test_the_year_in_pixels_can_be_walked_by_keys(house: House, stats: StatsTab) -> None:
    pixels = stats.pixels.pixels
    opened: list[date] = []
    pixels.clicked.connect(opened.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        house.qtbot.keyClick(pixels, key)
    house.settle()
    assert opened == [TODAY - DAY]
    assert pixels.current_text().endswith("0 proud, 1 to grow")


@pytest.mark.long
@popups
def test_two_dates_can_be_given_in_any_order(house: House, stats: StatsTab) -> None:
    house.do(stats.points.spans.choice.button(DATES).click)
    picker = house.open(SpanPicker)
    picker.first.setText("23 Nov 26")
    house.click(picker.take)
    assert picker.first.problem.text() == "This day has not come yet."
    picker.first.setText("9 Nov 26")
    picker.last.setText("2/11")
    house.click(picker.take)
    assert stats.model.span == Span(None, date(2026, 11, 2), date(2026, 11, 9))
    assert stats.points.spans.choice.current == DATES


@pytest.mark.long
@popups
def test_leaving_the_dates_alone_goes_back_to_the_range(house: House, stats: StatsTab) -> None:
    house.do(stats.points.spans.choice.button(DATES).click)
    house.do(house.open(SpanPicker).close)
    assert stats.points.spans.choice.current == Range.YEAR.name


@popups
def test_the_words_to_leave_out_can_be_typed(house: House, stats: StatsTab) -> None:
    house.do(stats.words.leave_out.click)
    editor = house.open(StopWordsEditor)
    editor.field.setPlainText("run, late")
    house.click(editor.save)
    assert stats.model.stop_words == {"run", "late"}
    assert not {"run", "late"} & stats.model.words.words.keys()
