"""Knows, while somebody is signed in, which words are spelled right; no widgets."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.ui.core.workspace import Workspace

if TYPE_CHECKING:
    from aimstars_desktop.services.spelling import Speller

NONE, ENGLISH = "C", "en"
"""What Qt calls the language of a system that names none, and what is written there."""

PAUSE = 300
"""Milliseconds until dictionaries are loaded: loading them must not hold up what is shown."""


def languages_of(chosen: Preferences) -> frozenset[str]:
    """Return the languages that are checked: as chosen, otherwise the system's."""
    if not chosen.spelling:
        return frozenset()
    language = region().partition("_")[0]
    return chosen.spelling_languages or frozenset({language if language != NONE else ENGLISH})


def region() -> str:
    """Return the language and territory of the system, such as ``en_GB``."""
    return QLocale.system().name()


class Spelling(QObject):
    """The dictionaries that the person has chosen, loaded when somebody writes."""

    changed = Signal()
    """Other words are right now."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._speller: Speller | None = None
        self._loaded_for: tuple[frozenset[str], frozenset[str]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.load)
        workspace.changes.changed.connect(self._on_committed)

    @property
    def speller(self) -> Speller | None:
        """What judges words; None where nothing is checked, or nothing is loaded yet."""
        return self._speller

    def need(self) -> None:
        """Load the dictionaries soon, unless they are loaded."""
        if self._loaded_for != self._wanted() and not self._soon.isActive():
            self._soon.start()

    def load(self) -> None:
        """Load the dictionaries that are chosen now."""
        wanted = self._wanted()
        self._loaded_for = wanted
        if not wanted[0]:
            self._take(None)
            return
        from aimstars_desktop.services.spelling import speller

        work = partial(speller, wanted[0], region(), wanted[1], self._workspace.data)
        self._workspace.tasks.read(self, work, self._take, key="spelling")

    def keep_word(self, word: str) -> None:
        """Add a word to the person's own."""
        preferences = self._workspace.session.preferences

        def keep() -> None:
            chosen = preferences.chosen
            preferences.choose(replace(chosen, spelling_words=chosen.spelling_words | {word}))

        self._workspace.tasks.write(self, keep)

    def _wanted(self) -> tuple[frozenset[str], frozenset[str]]:
        chosen = self._workspace.session.preferences.chosen
        return languages_of(chosen), chosen.spelling_words

    def _take(self, loaded: Speller | None) -> None:
        self._speller = loaded or None
        self.changed.emit()

    def _on_committed(self, change: Change) -> None:
        if change & Change.PREFERENCES and self._loaded_for not in {None, self._wanted()}:
            self.load()
