"""Desktop integration: checks the clock each minute, reminds, and manages the tray."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.desktop.reminder_bar import ReminderBar
from aimstars_desktop.ui.desktop.settings import DesktopSettings
from aimstars_desktop.ui.desktop.tray import Tray

LOOK_MS = 60_000
"""How often the clock is checked. One long timer would not survive a laptop's suspend."""

CANNOT_MINIMISE = ("SWAYSOCK", "I3SOCK", "HYPRLAND_INSTANCE_SIGNATURE", "NIRI_SOCKET")
"""Variables of the desktops that show a window in full which asks to start minimised."""


class DesktopController(QObject):
    """Applies the settings of the preferences page "Desktop".

    Args:
        application: the program, whose window has been painted.
        tray: the icon in the tray.
    """

    window_wanted = Signal()
    """The window is to come to the front."""

    def __init__(self, application: Application, tray: Tray | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._window = application.window
        self._choices = DesktopSettings(application.folders.data)
        self.bar = ReminderBar(self._window)
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.bar)
        self.bar.hide()
        self.tray = tray or Tray(self._window)
        # Since login; starting the program again brings the window, and so does the reminder.
        self.tray.waits = self._window.isHidden() and _cannot_minimise()
        self.tray.window_wanted.connect(self.window_wanted)
        self.tray.quit_wanted.connect(application.quit)
        self.bar.followed.connect(self._on_followed)
        self._window.dialogs.desktop_changed.connect(self.follow)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        self._timer.start(LOOK_MS)
        application.closing.connect(self._timer.stop)
        self._update_tray()

    def follow(self) -> None:
        """Apply changed settings; a time that has passed counts from tomorrow."""
        now = self._now()
        if now is not None:
            self._choices.reminded_of = self._due(now)
        self._update_tray()

    def check(self) -> None:
        """Check the clock and the tray; remind if it is time."""
        self._update_tray()
        now = self._now()
        if now is None:
            return
        self._note_written()
        due = self._due(now)
        if self._choices.only_unwritten and self._has_written(self._today(now)):
            self.bar.dismiss()
            due = None
        if due is None or self._choices.reminded_of == due:
            return
        self._choices.reminded_of = due
        self.bar.offer()
        if self.tray.waits and self.tray.icon is None:
            self.window_wanted.emit()
        self.tray.say(self.bar.text)

    def _update_tray(self) -> None:
        choices = self._choices
        self.tray.follow(
            shown=choices.stays_in_tray or choices.reminds, keeps=choices.stays_in_tray
        )

    def _now(self) -> datetime | None:
        diary = self._application.diary
        # There are no reminders for a sample diary.
        return diary.clock.now() if diary is not None and diary.sample is None else None

    def _due(self, now: datetime) -> date | None:
        if not self._choices.reminds:
            return None
        from aimstars_desktop.domain.reminders import day_to_remind_of

        return day_to_remind_of(now, self._choices.reminder, self._day_ends_at())

    def _today(self, now: datetime) -> date:
        session = self._application.session
        return session.days.today() if session is not None else now.date()

    def _day_ends_at(self) -> int:
        session = self._application.session
        return session.days.ends_at if session is not None else 0

    def _has_written(self, today: date) -> bool:
        """Return whether the current or last account has written today."""
        session = self._application.session
        account = session.account.id if session is not None else self._application.last_account
        return self._choices.written_on(account) == today

    def _note_written(self) -> None:
        """Remember whether something was written today, for when nobody is signed in."""
        home = self._window.home
        overview = home.header.overview if home is not None else None
        if home is None or overview is None:
            return
        session = home.workspace.session
        if (
            overview.today == session.days.today()
        ):  # otherwise the numbers of the new day are on the way
            self._choices.note_written(
                session.account.id, overview.today, written=overview.entries_today > 0
            )

    def _on_followed(self) -> None:
        self.window_wanted.emit()
        home = self._window.home
        if home is not None and self._window.home_is_shown:
            home.show_diary().show_day(home.workspace.session.days.today())


def starts_unseen(data: Path) -> bool:
    """Return whether the program starts without a window at login.

    So it does in the tray, and where a minimised window would be shown all the same.

    Args:
        data: the folder of the diary.
    """
    return _cannot_minimise() or (
        DesktopSettings(data).stays_in_tray and QSystemTrayIcon.isSystemTrayAvailable()
    )


def _cannot_minimise() -> bool:
    return any(variable in os.environ for variable in CANNOT_MINIMISE)
