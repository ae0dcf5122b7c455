"""The program on the desktop: reminders at their time, and a window that is never lost."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QSystemTrayIcon

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.app.desktop_controller import CANNOT_MINIMISE, DesktopController
from aimstars_desktop.ui.desktop.autostart import Autostart
from aimstars_desktop.ui.desktop.preferences_page import DesktopPage
from aimstars_desktop.ui.desktop.settings import USUAL_REMINDER, DesktopSettings
from aimstars_desktop.ui.desktop.tray import Tray
from tests import builders
from tests.ui.house import House

# What Qt's platform without a screen says to an icon for which it has no tray.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


class Desktop:
    """A desktop with or without a tray."""

    def __init__(self) -> None:
        self.has_tray = False

    def tray(self) -> bool:
        return self.has_tray


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
def choices(house: House) -> DesktopSettings:
    return DesktopSettings(house.folders.data)


@pytest.fixture
def presence(house: House, desktop: Desktop) -> DesktopController:
    return DesktopController(house.app, Tray(house.window, desktop.tray))


def set_clock(house: House, hour: int, minute: int = 0, *, days: int = 0) -> None:
    moment = house.clock.now().replace(hour=hour, minute=minute) + timedelta(days=days)
    house.clock.moment = moment


# --- the reminder ------------------------------------------------------------------------------


def test_nobody_is_reminded_who_has_not_asked_for_it(
    house: House, presence: DesktopController
) -> None:
    set_clock(house, 23)
    presence.check()
    assert presence.bar.text == ""


@pytest.mark.repeats
def test_the_reminder_comes_once_a_day_at_its_time(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    house.sign_in()
    choices.reminds = True
    choices.reminder = time(20, 30)
    set_clock(house, 20, 29)
    presence.check()
    assert presence.bar.text == ""
    set_clock(house, 20, 30)
    presence.check()
    assert presence.bar.text == "Time for your diary: what was today like?"
    presence.bar.dismiss()
    presence.check()
    assert presence.bar.text == ""
    set_clock(house, 21, days=1)
    presence.check()
    assert presence.bar.text


def test_a_program_started_late_still_reminds(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    """Also before anybody has signed in."""
    choices.reminds = True
    set_clock(house, 22)
    presence.check()
    assert presence.bar.text


def test_a_window_that_waits_unseen_comes_with_the_reminder_where_there_is_no_tray(
    house: House,
    desktop: Desktop,
    choices: DesktopSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Started at login where the desktop cannot minimise; closed once it has been seen, it ends."""
    monkeypatch.setenv(next(iter(CANNOT_MINIMISE)), "there")
    house.window.hide()
    presence = DesktopController(house.app, Tray(house.window, desktop.tray))
    presence.window_wanted.connect(house.window.show)
    choices.reminds = True
    choices.reminder = time(20, 30)
    set_clock(house, 20)
    presence.check()
    assert house.window.isHidden()
    set_clock(house, 20, 30)
    presence.check()
    assert house.window.isVisible()
    assert presence.bar.text
    house.window.hide()
    presence.check()
    assert house.window.isVisible()  # as everywhere where nothing else would bring it back


@pytest.mark.repeats
def test_who_has_written_is_left_alone(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    session = house.sign_in()
    choices.reminds = True
    set_clock(house, 22)
    house.do(lambda: session.entries.write(session.days.today(), "A day", Rating.PROUD))
    presence.check()
    assert presence.bar.text == ""
    # It is known at the next start, too, before anybody has signed in.
    again = DesktopSettings(house.folders.data)
    assert again.written_on(session.account.id) == session.days.today()
    house.app.sign_out()
    house.settle()
    presence.check()
    assert presence.bar.text == ""


@pytest.mark.repeats
def test_who_takes_back_the_only_entry_of_the_day_is_reminded(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    session = house.sign_in()
    choices.reminds = True
    set_clock(house, 22)
    house.do(lambda: session.entries.write(session.days.today(), "A day", Rating.PROUD))
    presence.check()
    assert presence.bar.text == ""
    house.do(session.undo.undo)
    presence.check()
    assert presence.bar.text


def test_what_one_account_wrote_silences_no_reminder_of_another(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    session = house.sign_in()
    choices.reminds = True
    set_clock(house, 22)
    house.do(lambda: session.entries.write(session.days.today(), "A day", Rating.PROUD))
    presence.check()
    assert presence.bar.text == ""
    house.sign_in(builders.account(house.diary, "sam@example.org", "Sam"))
    presence.check()
    assert presence.bar.text


@pytest.mark.repeats
def test_who_wants_it_is_reminded_all_the_same(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    session = house.sign_in()
    choices.reminds, choices.only_unwritten = True, False
    set_clock(house, 22)
    house.do(lambda: session.entries.write(session.days.today(), "A day", Rating.PROUD))
    presence.check()
    assert presence.bar.text


@pytest.mark.repeats
def test_writing_takes_the_reminder_away(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    session = house.sign_in()
    choices.reminds = True
    set_clock(house, 22)
    presence.check()
    assert presence.bar.text
    house.do(lambda: session.entries.write(session.days.today(), "A day", Rating.GROW))
    presence.check()
    assert presence.bar.text == ""


def test_write_now_opens_today_with_the_cursor_in_the_composer(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    house.sign_in()
    house.home.show_tab(1)
    choices.reminds = True
    set_clock(house, 22)
    presence.check()
    with house.qtbot.waitSignal(presence.window_wanted):
        house.click(presence.bar.follow)
    assert house.home.shown == 0
    assert presence.bar.text == ""


def test_a_time_that_is_past_when_it_is_chosen_is_for_tomorrow(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    set_clock(house, 22)
    choices.reminds = True
    choices.reminder = time(20)
    presence.follow()
    presence.check()
    assert presence.bar.text == ""
    choices.reminder = time(22, 30)
    presence.follow()
    set_clock(house, 22, 30)
    presence.check()
    assert presence.bar.text


# --- the tray ----------------------------------------------------------------------------------


def test_without_a_tray_the_window_closes_for_good(
    house: House, presence: DesktopController, choices: DesktopSettings
) -> None:
    choices.stays_in_tray = True
    presence.follow()
    assert presence.tray.icon is None
    house.window.windowHandle().close()  # as the window manager does
    assert not house.window.isVisible()
    assert house.window.isHidden()
    with house.qtbot.waitSignal(presence.window_wanted):
        presence.check()  # and should it be hidden after all, it comes back


def test_with_a_tray_the_window_waits_in_it(
    house: House, presence: DesktopController, desktop: Desktop, choices: DesktopSettings
) -> None:
    desktop.has_tray = True
    choices.stays_in_tray = True
    presence.follow()
    icon = presence.tray.icon
    assert isinstance(icon, QSystemTrayIcon)
    house.window.windowHandle().close()
    assert house.window.isHidden()
    with house.qtbot.waitSignal(presence.window_wanted):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    house.window.show()


@pytest.mark.repeats
def test_a_tray_that_goes_away_gives_the_window_back(
    house: House, presence: DesktopController, desktop: Desktop, choices: DesktopSettings
) -> None:
    desktop.has_tray = True
    choices.stays_in_tray = True
    presence.follow()
    house.window.windowHandle().close()
    desktop.has_tray = False
    with house.qtbot.waitSignal(presence.window_wanted):
        presence.check()
    assert presence.tray.icon is None


def test_quitting_never_ends_in_the_tray(
    house: House, presence: DesktopController, desktop: Desktop, choices: DesktopSettings
) -> None:
    desktop.has_tray = True
    choices.stays_in_tray = True
    presence.follow()
    house.window.commands.run("quit")
    presence.tray.follow(shown=False, keeps=False)
    assert house.window.isHidden()


def test_the_tray_reminds_too(
    house: House,
    presence: DesktopController,
    desktop: Desktop,
    choices: DesktopSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *words: said.append(words[2]))
    desktop.has_tray = True
    choices.reminds = True
    set_clock(house, 22)
    presence.check()
    assert said == [presence.bar.text]


# --- the choices -------------------------------------------------------------------------------


def test_the_choices_survive_the_file(tmp_path: Path) -> None:
    choices = DesktopSettings(tmp_path)
    assert not choices.reminds
    assert not choices.stays_in_tray
    assert choices.only_unwritten
    assert choices.reminder == USUAL_REMINDER
    choices.reminds = choices.stays_in_tray = True
    choices.only_unwritten = False
    choices.reminder = time(7, 5)
    choices.note_written(7, date(2026, 11, 22), written=True)
    choices._file.sync()
    text = (tmp_path / "window.ini").read_text(encoding="utf-8")
    written = "written_on_7=2026-11-22"
    for line in ("reminder=07:05", "reminds=true", "only_unwritten=false", written):
        assert line in text
    del choices
    again = DesktopSettings(tmp_path)
    assert (again.reminds, again.stays_in_tray, again.only_unwritten) == (True, True, False)
    assert again.reminder == time(7, 5)
    assert again.written_on(7) == date(2026, 11, 22)
    assert again.written_on(8) is None
    again.note_written(7, date(2026, 11, 22), written=False)
    assert again.written_on(7) is None


class Login(Autostart):
    """A system that may refuse."""

    def __init__(self) -> None:
        self.on = False
        self.refuses = False

    @override
    def is_on(self) -> bool:
        return self.on

    @override
    def _switch(self, on: bool) -> None:
        if self.refuses:
            raise PermissionError(13, "Permission denied")
        self.on = on


def test_the_page_keeps_what_is_chosen(house: House, tmp_path: Path) -> None:
    login = Login()
    page = DesktopPage(tmp_path, tray_is_there=True, autostart=login)
    house.qtbot.addWidget(page)
    assert not page.at.isEnabled()
    with house.qtbot.waitSignal(page.changed):
        page.reminds.setChecked(True)
    page.at.setTime(QTime(6, 45))
    page.in_tray.setChecked(True)
    page.at_login.setChecked(True)
    choices = DesktopSettings(tmp_path)
    assert (choices.reminds, choices.reminder, choices.stays_in_tray) == (True, time(6, 45), True)
    assert login.on


def test_the_page_tells_why_it_cannot_start_at_login(house: House, tmp_path: Path) -> None:
    login = Login()
    login.refuses = True
    page = DesktopPage(tmp_path, tray_is_there=False, autostart=login)
    house.qtbot.addWidget(page)
    page.at_login.setChecked(True)
    assert not page.at_login.isChecked()
    assert page.problem.text() == "Starting at login could not be changed: Permission denied."
    assert not page.in_tray.isEnabled()


def test_the_preferences_have_a_page_for_the_desktop(
    house: House, presence: DesktopController
) -> None:
    house.sign_in()
    house.window.commands.run("preferences")
    dialog = house.open(PreferencesDialog)
    assert "desktop" in dialog.keys
    page = dialog.findChild(DesktopPage)
    with house.qtbot.waitSignal(house.window.dialogs.desktop_changed):
        page.reminds.setChecked(True)
    dialog.close()
    assert presence.bar.text == ""


def test_nobody_brings_back_the_window_of_a_program_that_ends(
    house: House, presence: DesktopController
) -> None:
    house.app.closing.emit()
    assert not presence._timer.isActive()
