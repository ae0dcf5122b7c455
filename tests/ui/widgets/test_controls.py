"""Tabs, fields, choices, tiles and the rest: mouse, keyboard and what a screen reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.card import Card, Hairline
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.fields import PasswordField, SearchField
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.header_tabs import HeaderTabs
from aimstars_desktop.ui.widgets.held_paint import HeldPaint
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.progress import ProgressLine
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice
from aimstars_desktop.ui.widgets.star_field import StarField
from aimstars_desktop.ui.widgets.tile import Tile, TileContent


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_tabs_are_changed_by_arrow_keys(qtbot: QtBot) -> None:
    tabs = HeaderTabs()
    qtbot.addWidget(tabs)
    for name in ("Diary", "Stats", "Goals"):
        tabs.addTab(name)
    tabs.show()
    with qtbot.waitSignal(tabs.currentChanged) as signal:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert signal.args == [1]
    assert not tabs.grab().isNull()


def test_tabs_are_tabs_to_a_screen_reader(qtbot: QtBot) -> None:
    tabs = HeaderTabs()
    qtbot.addWidget(tabs)
    tabs.addTab("Diary")
    spoken = QAccessible.queryAccessibleInterface(tabs)
    assert spoken.role() is QAccessible.Role.PageTabList
    assert spoken.child(0).role() is QAccessible.Role.PageTab
    assert spoken.child(0).text(QAccessible.Text.Name) == "Diary"


def test_a_password_can_be_shown_and_hidden(qtbot: QtBot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    field.setText("secret")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    eye = field.findChild(QToolButton)
    assert eye is not None
    assert eye.accessibleName() == "Show password"
    assert eye.focusPolicy() is Qt.FocusPolicy.TabFocus
    eye.click()
    assert field.is_shown
    assert eye.accessibleName() == "Hide password"
    eye.click()
    assert not field.is_shown


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Search your diary", QKeySequence("Ctrl+F"))
    qtbot.addWidget(field)
    assert field.accessibleName() == "Search your diary"
    field.setText("review")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.fixture
def choice(qtbot: QtBot) -> SegmentedChoice:
    options = [Option("all", "All"), Option("proud", "Proud", "star"), Option("grow", "Grow")]
    choice = SegmentedChoice("Which entries", options, boxed=True)
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_a_choice_is_made_by_a_click(choice: SegmentedChoice, qtbot: QtBot) -> None:
    assert choice.current == "all"
    with qtbot.waitSignal(choice.chosen) as signal:
        qtbot.mouseClick(choice.button("proud"), Qt.MouseButton.LeftButton)
    assert signal.args == ["proud"]
    assert choice.current == "proud"


def test_a_choice_is_made_by_arrow_keys(choice: SegmentedChoice, qtbot: QtBot) -> None:
    choice.activateWindow()
    choice.button("all").setFocus()
    qtbot.waitUntil(choice.button("all").hasFocus)
    with qtbot.waitSignal(choice.chosen) as signal:
        qtbot.keyClick(choice.button("all"), Qt.Key.Key_Right)
    assert signal.args == ["proud"]


def test_choosing_by_program_is_silent(choice: SegmentedChoice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_current("grow")
    assert choice.current == "grow"


def test_a_choice_is_radio_buttons_to_a_screen_reader(choice: SegmentedChoice) -> None:
    spoken = QAccessible.queryAccessibleInterface(choice.button("proud"))
    assert spoken.role() is QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == "Proud"


def test_an_abbreviation_is_said_in_full(qtbot: QtBot) -> None:
    choice = SegmentedChoice("Range", [Option("1", "1M", name="One month")])
    qtbot.addWidget(choice)
    assert choice.button("1").accessibleName() == "One month"


def test_a_tile_says_its_number_and_can_be_pressed(qtbot: QtBot) -> None:
    tile = Tile("star", "Points today", clickable=True)
    qtbot.addWidget(tile)
    tile.show_content(TileContent("29", "5 entries"))
    assert tile.accessibleName() == "Points today: 29, 5 entries"
    tile.show()
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, Qt.Key.Key_Space)


def test_a_tile_that_leads_nowhere_takes_no_focus(qtbot: QtBot) -> None:
    tile = Tile("book", "Entries")
    qtbot.addWidget(tile)
    assert tile.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_large_number_still_fits_its_tile(qtbot: QtBot) -> None:
    tile = Tile("trophy", "Total points")
    qtbot.addWidget(tile)
    tile.show_content(TileContent("1,234,567,890 points", icon="arrow-up"))
    tile.resize(tile.minimumSizeHint())
    assert not tile.grab().isNull()


def test_the_end_of_a_long_note_can_be_read_on_a_narrow_tile(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    tile = Tile("book", "Entries")
    column.addWidget(tile)
    pictures = []
    for end in ("8 unrated", "9 unrated"):
        tile.show_content(TileContent("164", f"117 proud · 39 to grow · {end}"))
        page.resize(theme().px(200), column.totalHeightForWidth(theme().px(200)))
        page.show()
        qtbot.waitExposed(page)
        assert tile.width() < tile.sizeHint().width()
        pictures.append(tile.grab().toImage())
    assert pictures[0] != pictures[1]


def test_an_empty_place_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("book", "Your entries will be here.", "Write an entry")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.chosen):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.set_text("Nothing found.")
    assert empty.text == "Nothing found."
    assert empty.button.isHidden()


def test_a_progress_line_is_slim_and_named(qtbot: QtBot) -> None:
    line = ProgressLine("Upgrading your diary")
    qtbot.addWidget(line)
    assert not line.isTextVisible()
    assert line.accessibleName() == "Upgrading your diary"


def test_a_card_is_named_by_its_heading(qtbot: QtBot) -> None:
    card = Card("Top days")
    qtbot.addWidget(card)
    card.set_heading("History")
    assert card.accessibleName() == "History"
    assert [label.text() for label in card.findChildren(Label)] == ["History"]


def test_words_that_wrap_are_not_squeezed_in_a_narrow_card(page: QWidget) -> None:
    card = Card()
    card.setFixedWidth(200)
    words = Label("That is not the password of this account. Please try again.", wrap=True)
    card.body.addWidget(words)
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    page.resize(900, 600)
    page.show()
    assert words.height() >= words.heightForWidth(words.width())


def test_a_hairline_is_one_pixel(qtbot: QtBot) -> None:
    lines = [Hairline(), Hairline(Qt.Orientation.Vertical)]
    for line in lines:
        qtbot.addWidget(line)
    assert lines[0].maximumHeight() == 1
    assert lines[1].maximumWidth() == 1


@pytest.fixture
def flow(page: QWidget) -> FlowLayout:
    window = page
    layout = FlowLayout(window, spacing=10)
    for name in ("one", "two", "three"):
        button = QPushButton(name)
        button.setFixedSize(QSize(100, 30))
        layout.addWidget(button)
    window.show()
    window.resize(250, 200)
    return layout


def test_a_flow_begins_a_new_line_where_one_is_full(flow: FlowLayout) -> None:
    gap = flow.spacing()
    flow.setGeometry(QRect(0, 0, 250, 200))
    places = [flow.itemAt(i).geometry().topLeft().toTuple() for i in range(3)]
    assert places == [(0, 0), (100 + gap, 0), (0, 30 + gap)]
    assert flow.heightForWidth(250) == 60 + gap
    assert flow.heightForWidth(900) == 30


def test_a_flow_is_lower_once_something_is_taken_out(flow: FlowLayout) -> None:
    before = flow.heightForWidth(250)
    assert flow.takeAt(0) is not None
    assert flow.heightForWidth(250) == 30 < before


def test_what_is_held_back_again_and_again_is_painted_meanwhile(
    qtbot: QtBot, page: QWidget
) -> None:
    paint = HeldPaint(page)
    paint.hold([page])

    def is_painted_or_held_again() -> bool:
        if not page.updatesEnabled():
            paint.hold([page])
            return False
        return True

    qtbot.waitUntil(is_painted_or_held_again)


def test_a_flow_begins_at_the_right_where_reading_does(flow: FlowLayout, page: QWidget) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 250, 200))
    first = flow.itemAt(0)
    assert first is not None
    assert first.geometry().right() == 249


def test_the_sky_is_the_same_every_night(qtbot: QtBot) -> None:
    skies = [StarField(), StarField()]
    for sky in skies:
        qtbot.addWidget(sky)
        sky.resize(400, 300)
    assert skies[0].grab().toImage() == skies[1].grab().toImage()


@pytest.mark.parametrize("appearance", [Appearance.DARK, Appearance.LIGHT])
def test_widgets_follow_the_theme_at_the_next_painting(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    sky = StarField()
    qtbot.addWidget(sky)
    sky.resize(40, 40)
    theme().choose(appearance)
    ground = theme().tokens.background
    assert sky.grab().toImage().pixelColor(3, 3).name() == ground
    theme().choose(Appearance.SYSTEM)
