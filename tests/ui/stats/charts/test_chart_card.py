"""The card around a chart: its table, its empty state, and ways to take it along."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.ui.stats.charts import export
from aimstars_desktop.ui.stats.charts.bars import Bar, BarChart
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard
from aimstars_desktop.ui.stats.charts.line import LineChart, LineData

TODAY = date(2026, 11, 22)
FIRST = date(2026, 6, 1)


@pytest.fixture
def card(points: dict[date, int], qtbot: QtBot) -> ChartCard:
    chart = LineChart("Points over time")
    chart.show_data(LineData(FIRST, TODAY, 0, tuple(points.items())))
    card = ChartCard(chart, "Every point you earned")
    qtbot.addWidget(card)
    card.resize(700, 300)
    card.show()
    return card


def test_a_chart_can_be_read_as_a_table(card: ChartCard) -> None:
    card.as_table.setChecked(True)
    view = card.findChild(QTableView)
    assert view is not None
    assert view.isVisible()
    assert not card.chart.isVisible()
    assert view.accessibleName() == "Points over time"
    assert view.model().rowCount() == len(card.chart.table().rows)
    card.as_table.setChecked(False)
    assert card.chart.isVisible()


def test_the_table_follows_the_data(card: ChartCard) -> None:
    card.as_table.setChecked(True)
    chart = card.chart
    assert isinstance(chart, LineChart)
    chart.show_data(LineData(TODAY, TODAY, 0, ((TODAY, 5),)))
    view = card.findChild(QTableView)
    assert view is not None
    assert view.model().rowCount() == 1


def test_too_little_data_is_said(card: ChartCard) -> None:
    card.show_empty("Two more days of writing, and there is a line to see.")
    assert card.empty_text.startswith("Two more days")
    card.show_chart()
    assert card.empty_text == ""


def test_the_menu_shows_whether_the_table_is_on(card: ChartCard) -> None:
    menu = card._menu_button.menu()
    menu.ensurePolished()
    place = menu.actionGeometry(card.as_table)
    menu.resize(menu.sizeHint())
    before = menu.grab(place).toImage()
    card.as_table.setChecked(True)
    assert menu.grab(place).toImage() != before


def test_a_chart_is_copied_as_picture_and_as_values(card: ChartCard, qapp: QApplication) -> None:
    action = next(
        action for action in card._menu_button.menu().actions() if "Copy" in action.text()
    )
    action.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith("Day\tPoints that day\tTotal points\r\n")


def test_a_chart_is_saved_as_png_svg_and_csv(card: ChartCard, tmp_path: Path) -> None:
    card.save_picture(tmp_path / "points.png")
    card.save_picture(tmp_path / "points.svg")
    card.save_values(tmp_path / "points.csv")
    assert (tmp_path / "points.png").read_bytes().startswith(b"\x89PNG")
    svg = (tmp_path / "points.svg").read_text(encoding="utf-8")
    assert "<title>Points over time</title>" in svg
    csv = (tmp_path / "points.csv").read_text(encoding="utf-8-sig")
    assert csv.splitlines()[0] == "Day,Points that day,Total points"


@pytest.fixture
def german() -> None:
    QLocale.setDefault(QLocale("de_DE"))  # the fixture of all charts takes it back


def test_other_programs_get_values_and_only_the_screen_gets_texts(
    card: ChartCard, german: None, tmp_path: Path
) -> None:
    chart = card.chart
    assert isinstance(chart, LineChart)
    chart.show_data(LineData(date(2026, 2, 1), TODAY, 2600, ((date(2026, 2, 1), 1200),)))
    card.save_values(tmp_path / "points.csv")
    csv = (tmp_path / "points.csv").read_text(encoding="utf-8-sig")
    assert csv.splitlines()[1:] == ["2026-02-01,1200,3800"]
    export.copy(chart)
    copied = QGuiApplication.clipboard().mimeData().text()
    assert copied.splitlines()[1:] == ["2026-02-01\t1200\t3800"]
    card.as_table.setChecked(True)
    view = card.findChild(QTableView)
    assert view is not None
    shown = [view.model().index(0, column).data() for column in range(3)]
    assert shown == ["So. 1. Feb. 2026", "1.200", "3.800"]


def test_averages_leave_whole(german: None, qtbot: QtBot, tmp_path: Path) -> None:
    chart = BarChart("Average by weekday", "Weekday", "Points")
    qtbot.addWidget(chart)
    chart.show_data([Bar("M", 9.3125, "Montag"), Bar("D", None, "Dienstag")], "")
    export.save_table(chart.table(), tmp_path / "averages.csv")
    csv = (tmp_path / "averages.csv").read_text(encoding="utf-8-sig")
    assert csv.splitlines()[1:] == ["Montag,9.3125", "Dienstag,"]
    assert [chart.table().text(row, 1) for row in range(2)] == ["9,3", ""]


@pytest.mark.parametrize("name", ["points.png", "points.svg", "points.csv"])
@pytest.mark.qt_log_ignore("QSvgPaintEngine", "QPainter::begin", "QSvgGenerator")
def test_a_file_that_cannot_be_written_is_told(
    card: ChartCard, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    save = card.save_values if name.endswith("csv") else card.save_picture
    with qtbot.waitSignal(card.problem) as signal:
        save(tmp_path / "nowhere" / name)
    (error,) = signal.args or [None]
    assert isinstance(error, WorldError)
    assert str(error) == f"The file {name} could not be written."


def test_a_table_with_ragged_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="headers"):
        ChartTable(("one", "two"), (("1",),))


def test_the_card_says_what_was_copied_or_saved(
    card: ChartCard, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    card.exported.connect(said.append)
    card.save_picture(tmp_path / "points.png")
    card.save_values(tmp_path / "points.csv")
    next(each for each in card._menu_button.menu().actions() if each.text() == "Copy").trigger()
    assert said == ["Saved as points.png", "Saved as points.csv", "Copied"]
