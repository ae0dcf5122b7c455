"""The home page: keys that work from anywhere, and the ways between its tabs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.shell.home_page import DIARY, GOALS
from aimstars_desktop.ui.widgets.splitter import STEP
from aimstars_desktop.ui.widgets.tab_order import _stops
from tests import builders
from tests.builders import proud
from tests.ui.house import House


@pytest.mark.repeats
def test_a_new_entry_begins_from_anywhere(house: House) -> None:
    house.sign_in()
    house.home.show_goals()
    house.press(QKeySequence.StandardKey.New)
    assert house.home.shown == DIARY
    assert house.home.diary.page.composer.field.hasFocus()
    house.home.diary.show_reader()
    house.press(QKeySequence.StandardKey.New)
    assert house.home.diary.page.composer.field.hasFocus()


def test_f6_goes_round_every_pane_in_both_directions(house: House) -> None:
    proud(house.sign_in())
    house.settle()
    home = house.home
    home.workspace.messages.failed("The disk is full.")
    stops = [
        home.tabs,
        home.workspace.messages.bar,
        home.diary.panel.search,
        home.diary.panel.list,
        home.diary.page.composer.field,
    ]
    home.workspace.messages.line.dismiss()
    home.tabs.setFocus()

    def focused() -> QWidget | None:
        now = house.window.focusWidget()
        holding = [each for each in stops if each is now or (now and each.isAncestorOf(now))]
        return holding[0] if holding else None

    for following in [*stops[1:], stops[0]]:
        house.press("F6")
        assert focused() is following
    for before in reversed(stops):
        house.press("Shift+F6")
        assert focused() is before


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_f10_opens_the_menu_bar(house: House) -> None:
    house.sign_in()
    house.press("F10")
    bar = house.window.menuBar()
    assert bar.activeAction() is bar.actions()[0]
    house.window.commands.menu("file").close()


def test_the_width_of_the_side_panel_is_kept(house: House) -> None:
    maya = house.sign_in().account
    panel = house.home.diary.panel
    house.home.diary._splitter.moveSplitter(panel.width() + 60, 1)
    wide = panel.width()
    house.do(house.app.sign_out)
    assert house.window._settings.panel_width == wide
    house.sign_in(maya)
    assert house.home.diary.panel_width == wide


def test_the_side_panel_is_made_wider_by_keyboard_and_stays_so(house: House) -> None:
    house.sign_in()
    diary = house.home.diary
    handle = diary._splitter.handle(1)
    assert handle in list(_stops(house.window))
    QApplication.processEvents()  # what is laid out later would change the width
    usual = diary.panel.width()
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    step = theme().px(STEP)
    for key, steps in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        house.qtbot.keyClick(handle, key)
        assert diary.panel.width() == usual + steps * step
    assert handle.hasFocus()
    house.do(house.app.sign_out)
    assert house.window._settings.panel_width == usual + step


def test_a_goal_that_is_not_made_after_all_leads_back_to_the_entry(house: House) -> None:
    entry = builders.grow(house.sign_in(), "Lost my patience.")
    house.settle()
    house.home.workspace.navigation.new_goal_wanted.emit(entry)
    house.settle()
    assert house.home.shown == GOALS
    house.open(GoalDialog).reject()
    house.settle()
    assert house.home.shown == DIARY
    house.home.show_goals().new_goal_of(entry)
    house.open(GoalDialog).reject()
    assert house.home.shown == GOALS
