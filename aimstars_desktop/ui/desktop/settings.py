"""Settings for this computer's desktop, stored beside the diary like the window's position.

They are not among the preferences in the diary: a reminder comes before anybody signs in.
"""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from aimstars_desktop.ui.core.settings import keep, settings_file, text_of

USUAL_REMINDER = time(20, 0)
"""The time offered when the reminder is switched on."""


class DesktopSettings:
    """The settings in the data folder; two objects for one folder agree."""

    def __init__(self, folder: Path) -> None:
        self._file = settings_file(folder)

    @property
    def reminds(self) -> bool:
        """Whether there is a daily reminder; off by default."""
        return self._switch("reminds", default=False)

    @reminds.setter
    def reminds(self, on: bool) -> None:
        self._keep("reminds", on)

    @property
    def reminder(self) -> time:
        """The time of day of the reminder."""
        try:
            return time.fromisoformat(self._text("reminder"))
        except ValueError:
            return USUAL_REMINDER

    @reminder.setter
    def reminder(self, at: time) -> None:
        self._keep("reminder", at.isoformat("minutes"))

    @property
    def only_unwritten(self) -> bool:
        """Whether there is no reminder on days with an entry."""
        return self._switch("only_unwritten", default=True)

    @only_unwritten.setter
    def only_unwritten(self, on: bool) -> None:
        self._keep("only_unwritten", on)

    @property
    def stays_in_tray(self) -> bool:
        """Whether closing the window leaves the program in the tray, where there is one."""
        return self._switch("stays_in_tray", default=False)

    @stays_in_tray.setter
    def stays_in_tray(self, on: bool) -> None:
        self._keep("stays_in_tray", on)

    @property
    def reminded_of(self) -> date | None:
        """The last day that needs no further reminder."""
        return self._day("reminded_of")

    @reminded_of.setter
    def reminded_of(self, day: date | None) -> None:
        self._keep("reminded_of", day.isoformat() if day else "")

    def written_on(self, account_id: int) -> date | None:
        """The last day on which this account is known to have written."""
        return self._day(f"written_on_{account_id}")

    def note_written(self, account_id: int, day: date, *, written: bool) -> None:
        """Remember whether this account has written today.

        Args:
            account_id: whose diary.
            day: the current day.
            written: whether it has an entry.
        """
        if written != (self.written_on(account_id) == day):
            kept = day.isoformat() if written else ""
            self._keep(f"written_on_{account_id}", kept)

    def _keep(self, name: str, value: bool | str) -> None:
        if self._file is not None:
            # As text: types are lost in the file anyway.
            text = value if isinstance(value, str) else str(value).lower()
            keep(self._file, f"desktop/{name}", text)

    def _switch(self, name: str, *, default: bool) -> bool:
        return {"true": True, "false": False}.get(self._text(name), default)

    def _text(self, name: str) -> str:
        return text_of(self._file, f"desktop/{name}")

    def _day(self, name: str) -> date | None:
        try:
            return date.fromisoformat(self._text(name))
        except ValueError:
            return None
