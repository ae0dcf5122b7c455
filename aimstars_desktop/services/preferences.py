"""Preferences: a person's choices, stored with the account."""

from __future__ import annotations

from dataclasses import replace

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.preferences import Preferences, from_texts, to_texts
from aimstars_desktop.services.account_context import AccountContext


class PreferenceService:
    """The preferences of one account, read once and cached."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._chosen = Preferences()

    @property
    def chosen(self) -> Preferences:
        """The current preferences; never waits."""
        return self._chosen

    def load(self) -> Preferences:
        """Read the stored preferences."""
        with self._context.reading() as unit:
            self._take(from_texts(unit.preferences.all()))
        return self._chosen

    def choose(self, preferences: Preferences) -> None:
        """Save these choices and apply them at once.

        Raises:
            WorldError: they could not be saved; the earlier ones stay in effect.
        """
        earlier = self._chosen
        try:
            with self._context.writing() as unit:
                for name, text in to_texts(preferences).items():
                    unit.preferences.put(name, text)
                self._take(preferences)  # before the commit: its listeners ask for them
                unit.commit(Change.PREFERENCES)
        except WorldError:
            self._take(earlier)
            raise

    def note_encryption_offered(self) -> None:
        """Never offer the person again to encrypt the diary.

        Raises:
            WorldError: it could not be saved.
        """
        self.choose(replace(self._chosen, encryption_offered=True))

    def _take(self, preferences: Preferences) -> None:
        self._chosen = preferences
        self._context.days.ends_at = preferences.day_ends_at
