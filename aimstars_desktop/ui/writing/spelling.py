"""Knows, while somebody is signed in, which words are spelled right; no widgets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.look import translation
from aimstars_desktop.ui.writing.word_judge import WordJudge

if TYPE_CHECKING:
    from aimstars_desktop.ui.writing.dictionary_process import DictionaryProcess

PAUSE = 300
"""Milliseconds until dictionaries are loaded, so that what is shown first is not held up."""


def languages_of(chosen: Preferences) -> frozenset[str]:
    """Return the languages that are checked: as chosen, otherwise that of the screens."""
    if not chosen.spelling:
        return frozenset()
    return chosen.spelling_languages or frozenset({translation.locale_name().partition("_")[0]})


class Spelling(QObject):
    """What the dictionaries that the person has chosen say, once somebody writes.

    A process looks words up; nothing here waits for it.
    """

    changed = Signal()
    """Other words are right now: see :attr:`judge`."""

    found_wrong = Signal(object)
    """Words were looked up and are wrong; carries them, a frozenset."""

    suggested = Signal(str, list)
    """There are suggestions for a word; carries it and them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.undo)  # which ends with the page of the person
        self.workspace = workspace
        self._process: DictionaryProcess | None = None
        self._judge: WordJudge | None = None
        self._loaded_for: tuple[frozenset[str], frozenset[str]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.load)
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._look_up)
        workspace.changes.changed.connect(self._on_committed)

    @classmethod
    def of(cls, workspace: Workspace) -> Spelling:
        """Return the one of a workspace, made for its first writer: one process serves them all."""
        found = workspace.undo.findChild(cls)
        return found if isinstance(found, cls) else cls(workspace)

    @property
    def judge(self) -> WordJudge | None:
        """What judges words; None where nothing is checked, or nothing is loaded yet."""
        return self._judge

    @property
    def is_busy(self) -> bool:
        """Whether words are being looked up, or will be once the dictionaries are loaded."""
        waiting = self._process is not None and self._process.waiting > 0
        is_about_to = self._soon.isActive() and bool(self._wanted()[0])
        return waiting or self._ask.isActive() or is_about_to

    def need(self) -> None:
        """Load the dictionaries soon, unless they are loaded."""
        if self._loaded_for != self._wanted() and not self._soon.isActive():
            self._soon.start()

    def load(self) -> None:
        """Load the dictionaries that are chosen now."""
        self._loaded_for = languages, _ = self._wanted()
        if not languages:
            self._stop()
            return
        from aimstars_desktop.services.spelling import has_library
        from aimstars_desktop.services.spelling_process import LOAD
        from aimstars_desktop.ui.writing.dictionary_process import DictionaryProcess

        if not has_library():
            return
        if self._process is None:
            self._process = DictionaryProcess(self)
            self._process.loaded.connect(self._on_loaded)
            self._process.judged.connect(self._on_judged)
            self._process.suggested.connect(self.suggested)
            self._process.ended.connect(self._stop)
        data = self.workspace.data
        folder = None if data is None else str(data)
        self._process.ask(LOAD, [sorted(languages), translation.locale_name(), folder])

    def suggest(self, word: str) -> None:
        """Look for what may have been meant; ``suggested`` follows, unless the process ends."""
        from aimstars_desktop.services.spelling_process import SUGGEST

        if self._process is not None:
            self._process.ask(SUGGEST, word)

    def keep_word(self, word: str) -> None:
        """Add a word to the person's own."""
        preferences = self.workspace.session.preferences

        def keep() -> None:
            chosen = preferences.chosen
            preferences.choose(replace(chosen, spelling_words=chosen.spelling_words | {word}))

        self.workspace.tasks.write(self, keep)

    def _wanted(self) -> tuple[frozenset[str], frozenset[str]]:
        chosen = self.workspace.session.preferences.chosen
        return languages_of(chosen), chosen.spelling_words

    def _look_up(self) -> None:
        from aimstars_desktop.services.spelling_process import JUDGE

        words = self._judge.take_new() if self._judge is not None else []
        if words and self._process is not None:
            self._process.ask(JUDGE, words)

    def _on_loaded(self, count: int) -> None:
        _, own = self._loaded_for or self._wanted()
        self._judge = WordJudge(own, self._ask.start) if count else None
        self.changed.emit()

    def _on_judged(self, wrong: frozenset[str]) -> None:
        if self._judge is not None and wrong:
            self._judge.learn_wrong(wrong)
            self.found_wrong.emit(wrong)

    def _stop(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self._judge = None
        self.changed.emit()

    def _on_committed(self, change: Change) -> None:
        if change & Change.PREFERENCES and self._loaded_for not in {None, self._wanted()}:
            self.load()
