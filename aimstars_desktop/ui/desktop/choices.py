"""What a person has chosen about this computer's desktop, beside the diary like the window's place.

Not among the preferences inside the diary: a reminder comes before anybody has signed in.
"""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QSettings

from aimstars_desktop.ui.settings import SETTINGS_NAME

USUAL_REMINDER = time(20, 0)
"""The time that is offered to whoever switches the reminder on."""


class DesktopChoices:
    """The choices in the data folder; two objects for one folder show the same."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / SETTINGS_NAME), QSettings.Format.IniFormat)

    @property
    def reminds(self) -> bool:
        """Whether there is a daily reminder; there is none until it is asked for."""
        return self._switch("reminds", default=False)

    @reminds.setter
    def reminds(self, on: bool) -> None:
        self._file.setValue("desktop/reminds", on)

    @property
    def reminder(self) -> time:
        """At which time of day the reminder comes."""
        try:
            return time.fromisoformat(self._text("reminder"))
        except ValueError:
            return USUAL_REMINDER

    @reminder.setter
    def reminder(self, at: time) -> None:
        self._file.setValue("desktop/reminder", at.isoformat("minutes"))

    @property
    def only_unwritten(self) -> bool:
        """Whether the reminder stays away on days on which something was written."""
        return self._switch("only_unwritten", default=True)

    @only_unwritten.setter
    def only_unwritten(self, on: bool) -> None:
        self._file.setValue("desktop/only_unwritten", on)

    @property
    def stays_in_tray(self) -> bool:
        """Whether closing the window leaves the program in the tray, where there is one."""
        return self._switch("stays_in_tray", default=False)

    @stays_in_tray.setter
    def stays_in_tray(self, on: bool) -> None:
        self._file.setValue("desktop/stays_in_tray", on)

    @property
    def reminded_of(self) -> date | None:
        """The day of which the person was reminded last, or will not be any more."""
        return self._day("reminded_of")

    @reminded_of.setter
    def reminded_of(self, day: date | None) -> None:
        self._file.setValue("desktop/reminded_of", day.isoformat() if day else "")

    def written_on(self, account_id: int) -> date | None:
        """The last day on which the program saw that this account had written something."""
        return self._day(f"written_on_{account_id}")

    def note_written(self, account_id: int, day: date, *, written: bool) -> None:
        """Remember whether there is something on this day, today, in the diary of this account."""
        if written != (self.written_on(account_id) == day):
            kept = day.isoformat() if written else ""
            self._file.setValue(f"desktop/written_on_{account_id}", kept)

    # Types are lost on the way through the file: what comes back is a text.

    def _switch(self, name: str, *, default: bool) -> bool:
        return bool(self._file.value(f"desktop/{name}", default, type=bool))

    def _text(self, name: str) -> str:
        return str(self._file.value(f"desktop/{name}", "", type=str))

    def _day(self, name: str) -> date | None:
        try:
            return date.fromisoformat(self._text(name))
        except ValueError:
            return None
