"""The window keeps its place, comes when it is called, and has every draft kept at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.entries import Rating, new_entry_target
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.services.demo.sample import Sample
from aimstars_desktop.ui.app import diagnostics
from aimstars_desktop.ui.app.single_instance import SHOW, SingleInstance
from aimstars_desktop.ui.app.system_events import SystemEvents
from aimstars_desktop.ui.core.settings import Settings
from aimstars_desktop.ui.goals.tab import GoalsTab
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.shell import home_page
from aimstars_desktop.ui.shell.home_page import GOALS
from aimstars_desktop.ui.shell.main_window import DESIGN_SIZE, SMALLEST_SIZE
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from tests import builders
from tests.builders import DAY, TODAY, proud
from tests.ui.house import House

DRAFT = "Half a sentence about"

quiet_platform = pytest.mark.qt_log_ignore("This plugin does not support raise")


@pytest.fixture
def life(house: House) -> SystemEvents:
    life = SystemEvents(house.app, None)
    house.sign_in()
    return life


def geometry_of(place: QRect) -> QByteArray:
    """Return what a window kept that stood there, on a screen that may be gone by now."""
    window = QMainWindow()
    window.setGeometry(place)
    return window.saveGeometry()


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


# --- size and place ----------------------------------------------------------------------------


def test_size_and_place_are_kept_from_start_to_start(house: House) -> None:
    house.window.setMinimumSize(400, 300)  # well within the screen, whatever the size of the text
    kept = QRect(QPoint(15, 25), house.window.minimumSize() + QSize(7, 9))
    house.window.setGeometry(kept)
    house.window.close()
    house.window.resize(house.window.minimumSize())
    house.window.restore_place()
    assert house.window.geometry() == kept


def test_the_window_and_its_frame_are_no_larger_than_the_screen(house: House) -> None:
    house.app._settings.geometry = QByteArray()
    house.window.restore_place()
    frame = house.window.frameGeometry()
    assert frame.height() <= screen().height()
    assert frame.width() <= screen().width()


@pytest.mark.repeats
def test_the_header_says_less_in_a_narrow_window(house: House) -> None:
    house.sign_in()
    home, bar = house.home, house.home.tabs.parentWidget()
    house.window.resize(DESIGN_SIZE)
    proud(house.session, "A walk.")
    house.settle()
    assert home.streak.text() == "1 day streak"
    assert home.program.isVisible()
    smallest = theme().px(SMALLEST_SIZE.width())
    house.window.setMinimumWidth(smallest)
    house.window.resize(smallest, house.window.height())
    house.qtbot.waitUntil(lambda: bar.minimumSizeHint().width() <= bar.width() == smallest)
    assert not home.program.isVisible()
    house.window.setMinimumWidth(smallest // 2)
    house.window.resize(bar.minimumSizeHint().width() - 1, house.window.height())
    house.qtbot.waitUntil(lambda: home.streak.text() == "1")
    assert home.streak.accessibleName() == "1 day streak"
    parts = (home.tabs, home.streak, home.points, home.person)
    house.qtbot.waitUntil(lambda: all(p.width() >= p.minimumSizeHint().width() for p in parts))
    house.window.resize(DESIGN_SIZE)
    house.qtbot.waitUntil(lambda: home.streak.text() == "1 day streak")
    assert home.program.isVisible()


def test_the_place_outlives_the_process(tmp_path: Path) -> None:
    geometry = geometry_of(QRect(10, 20, 300, 200))
    first = Settings(tmp_path)
    first.geometry = geometry
    first.last_account = 7
    first.save()
    again = Settings(tmp_path)
    assert again.geometry == geometry
    assert again.last_account == 7


@pytest.mark.parametrize(
    "place",
    [
        QRect(5000, 100, 700, 500),
        QRect(-4000, -3000, 700, 500),
        QRect(100, 9000, 700, 500),
        QRect(5000, 5000, 4000, 4000),
    ],
)
def test_a_window_on_a_screen_that_is_gone_is_pulled_back(house: House, place: QRect) -> None:
    Settings(house.folders.data).geometry = QByteArray()
    house.app._settings.geometry = geometry_of(place)
    house.window.restore_place()
    frame = house.window.frameGeometry()
    assert screen().contains(QPoint(frame.center().x(), frame.top() + 1))
    assert screen().intersected(frame).width() >= min(frame.width(), screen().width()) // 2


@pytest.mark.parametrize("nonsense", [b"", b"nonsense", b"\x01\xd9\xd0\xcb" * 30])
def test_a_place_that_makes_no_sense_is_the_usual_one(house: House, nonsense: bytes) -> None:
    house.app._settings.geometry = QByteArray(nonsense)
    house.window.restore_place()
    assert screen().intersects(house.window.frameGeometry())
    assert house.window.width() >= min(SMALLEST_SIZE.width(), screen().width()) // 2


def test_a_window_that_was_closed_maximised_comes_back_so(house: House) -> None:
    house.window.showMaximized()
    house.window.close()
    house.window.setWindowState(Qt.WindowState.WindowNoState)
    house.window.restore_place()
    assert house.window.isMaximized()


# --- others on this computer -------------------------------------------------------------------


@quiet_platform
def test_a_window_that_is_called_comes_back_from_the_task_bar(
    life: SystemEvents, house: House
) -> None:
    house.window.showMinimized()
    life.come_to_front()
    assert not house.window.isMinimized()
    assert house.window.isVisible()


@pytest.mark.repeats
@quiet_platform
def test_a_maximised_window_stays_so_when_it_is_called(life: SystemEvents, house: House) -> None:
    house.window.showMaximized()
    house.window.showMinimized()
    life.come_to_front()
    assert house.window.isMaximized()


@pytest.fixture
def instance(tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    yield instance
    instance.let_go()


@quiet_platform
def test_the_call_of_a_later_start_reaches_the_window(
    house: House, instance: SingleInstance
) -> None:
    life = SystemEvents(house.app, instance)
    life._begin()
    house.window.showMinimized()
    instance.called.emit(SHOW)
    assert not house.window.isMinimized()


# --- a new day -----------------------------------------------------------------------------------


@pytest.mark.repeats
def test_a_window_that_is_active_again_looks_at_the_clock(
    monkeypatch: pytest.MonkeyPatch, house: House
) -> None:
    monkeypatch.setattr(home_page, "DAY_CHECK_MS", 86_400_000)  # nothing else looks meanwhile
    house.sign_in()
    other = QMainWindow()
    house.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    house.qtbot.waitUntil(other.isActiveWindow)
    house.clock.pass_by(DAY)
    with house.qtbot.waitSignal(house.home.day_turned) as turned:
        house.window.activateWindow()
    assert turned.args == [TODAY + DAY]
    house.settle()


# --- the end of the session --------------------------------------------------------------------


def type_draft(house: House) -> None:
    house.home.diary.page.composer.field.insertPlainText(DRAFT)


def test_the_end_of_the_session_keeps_the_draft_and_asks_nothing(
    life: SystemEvents, house: House
) -> None:
    type_draft(house)
    life.keep()
    draft = house.session.drafts.of(new_entry_target(TODAY))
    assert draft is not None
    assert draft.text == DRAFT
    assert QApplication.activeModalWidget() is None


def test_the_draft_is_kept_while_the_unlock_page_is_shown(life: SystemEvents, house: House) -> None:
    session = house.session
    type_draft(house)
    house.window.show_unlock()
    life.keep()
    draft = session.drafts.of(new_entry_target(TODAY))
    assert draft is not None


@pytest.mark.repeats
def test_closing_the_window_keeps_the_draft(life: SystemEvents, house: House) -> None:
    session = house.session
    type_draft(house)
    house.window.close()
    house.settle()
    assert session.drafts.of(new_entry_target(TODAY)) is not None


# --- help --------------------------------------------------------------------------------------


def test_diagnostics_name_versions_settings_and_counts(
    life: SystemEvents, house: House, qtbot: QtBot
) -> None:
    house.session.entries.write(TODAY, "zebra in the diary", Rating.PROUD)
    house.do(lambda: house.window.commands.run("diagnostics"))
    text = QGuiApplication.clipboard().text()
    facts = dict(line.split(": ", 1) for line in text.splitlines())
    assert facts["Accounts"] == "1"
    assert facts["Entries"] == "1 proud, 0 grow, 0 unrated"
    assert facts["Locale"] == "en_GB"
    assert facts["Preference text_size"] == "100"
    assert "zebra" not in text
    assert house.session.account.email not in text
    assert "Diagnostics copied" in house.home.workspace.messages.line.text


def test_diagnostics_tell_no_preference_that_may_hold_words(
    life: SystemEvents, house: House
) -> None:
    assert house.app.diary is not None
    read = diagnostics.reader(house.app.diary, house.session)
    told = {name for name in read() if name.startswith("Preference ")}
    assert told == {f"Preference {name}" for name in diagnostics.TELLING}


def test_the_log_folder_is_opened(
    life: SystemEvents, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: not opened.append(Path(url.toLocalFile()))
    )
    house.folders.logs.mkdir()
    house.window.commands.run("log_folder")
    assert opened == [house.folders.logs]


def test_the_log_and_the_diagnostics_are_there_before_anybody_signs_in(house: House) -> None:
    unlock = house.window.unlock
    assert unlock.foot.help.isVisible()
    assert unlock.foot.help.menu() is house.window.commands.menu("help")
    open_to_all = {each.text() for each in unlock.foot.help.menu().actions() if each.isEnabled()}
    assert {"Open &log folder", "&Copy diagnostics"} <= open_to_all
    house.do(lambda: house.window.commands.run("diagnostics"))
    assert "Accounts: 0" in QGuiApplication.clipboard().text()
    assert unlock._message.text() == "Diagnostics copied. They contain nothing from your diary."
    house.app._diary = None
    house.window.commands.run("diagnostics")
    assert "Diary: not open" in QGuiApplication.clipboard().text()


def test_diagnostics_of_a_locked_diary_do_not_tell_how_much_is_in_it(
    life: SystemEvents, house: House
) -> None:
    house.do(lambda: house.window.commands.run("diagnostics"))
    assert "Entries: " in QGuiApplication.clipboard().text()
    house.app.lock()
    house.settle()
    house.do(lambda: house.window.commands.run("diagnostics"))
    assert "Entries: " not in QGuiApplication.clipboard().text()


# --- a sample diary ----------------------------------------------------------------------------


def test_a_sample_diary_says_so_on_every_page(house: House) -> None:
    person = builders.account(house.diary, "maya@example.org", "Maya")
    assert house.app.diary is not None
    diary = replace(house.app.diary, sample=Sample(person, builders.PASSWORD))
    house.app._on_opened(diary)
    house.qtbot.waitUntil(lambda: house.window.home is not None)
    house.settle()
    assert house.window.windowTitle() == "Sample diary"
    assert house.window._note.text() == "Sample diary: nothing is saved"
    assert house.window._note.isVisible()
    house.do(house.app.lock)
    assert house.window.unlock.sign_in.password.text() == builders.PASSWORD


@pytest.mark.repeats
def test_until_something_is_saved_the_status_bar_has_no_gap(house: House) -> None:
    house.sign_in()
    assert house.window._saved.isHidden()
    builders.proud(house.session)
    house.qtbot.waitUntil(lambda: not house.window._saved.isHidden())


@pytest.mark.repeats
def test_the_goals_that_are_first_shown_in_the_smallest_window_are_not_wider(house: House) -> None:
    session = house.sign_in()
    for place in range(3):
        first = TODAY - DAY * (8 + place)
        over = session.goals.create(builders.new_goal(f"Goal {place}", first_day=first))
        session.goals.close(over.id, Status.COMPLETED)
    house.window.resize(SMALLEST_SIZE)
    house.settle()
    house.do(lambda: house.home.show_tab(GOALS))
    (goals,) = house.home.findChildren(GoalsTab)
    (page,) = (each for each in goals.findChildren(ScrollPage) if each.isVisible())
    assert page.widget().width() <= page.viewport().width()
