"""What a person can choose about the program, kept with the account."""

from __future__ import annotations

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.preferences import Preferences, from_texts, to_texts
from aimstars_desktop.services.desk import Desk


class PreferenceService:
    """The preferences of one account, read once and kept in mind."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._chosen = Preferences()

    @property
    def chosen(self) -> Preferences:
        """What holds now; without any waiting."""
        return self._chosen

    def load(self) -> Preferences:
        """Read what was chosen earlier."""
        with self._desk.reading() as unit:
            self._take(from_texts(unit.preferences.all()))
        return self._chosen

    def choose(self, preferences: Preferences) -> None:
        """Keep these choices and let them hold at once.

        Raises:
            WorldError: they could not be kept; the earlier ones hold.
        """
        earlier = self._chosen
        try:
            with self._desk.writing() as unit:
                for name, text in to_texts(preferences).items():
                    unit.preferences.put(name, text)
                self._take(preferences)  # before the commit, whose listeners ask what holds
                unit.commit(Change.PREFERENCES)
        except WorldError:
            self._take(earlier)
            raise

    def _take(self, preferences: Preferences) -> None:
        self._chosen = preferences
        self._desk.days.ends_at = preferences.day_ends_at
