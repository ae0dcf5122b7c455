"""The line under a writing field: save state and length of the text."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.writing import wording
from aimstars_desktop.ui.writing.drafts import Drafts, SaveState

NEAR_THE_LIMIT = TEXT_LIMIT - 1_000
"""From this many characters on, their number is shown."""

_SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_SINGLE}]|[^\W{_SINGLE}]+(?:['’\-][^\W{_SINGLE}]+)*")


def count_words(text: str) -> int:
    """Return how many words a text has; each Chinese or Japanese character counts as one."""
    return sum(1 for _ in _WORD.finditer(text))


class WritingFooter(QWidget):
    """The save state and length of a text that is not saved yet.

    Args:
        inset: the margin at both ends of the field.
    """

    def __init__(self, parent: QWidget, *, inset: int = 0) -> None:
        super().__init__(parent)
        self.state = Label("", "caption", wrap=True, parent=self)
        self.count = Label("", "caption", parent=self)
        self._of_day = 0
        self._goal = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(inset, 0, inset, 0)
        row.setSpacing(theme().px(6))
        row.addWidget(self.state, 1)
        row.addWidget(self.count)

    def show_state(self, drafts: Drafts, target: str) -> None:
        """Show the save state of this target."""
        if drafts.is_here(target):
            self.state.setText(self.tr("Draft kept on this computer until the server has it"))
        else:
            self.state.setText(self._state_text(drafts.state(target), drafts.failure(target)))

    def set_goal(self, goal: int, of_day: int) -> None:
        """Set the goal of words that is shown beside the length.

        Args:
            goal: the words of the day that the person aims for; 0: none.
            of_day: the words that the day has without the text.
        """
        self._goal, self._of_day = goal, of_day

    def show_length(self, text: str) -> None:
        """Show the length of the text: in words, and near the limit in characters."""
        length = len(text.strip())
        if length > NEAR_THE_LIMIT:
            self.count.setText(wording.characters(length, TEXT_LIMIT))
        else:
            count = count_words(text)
            shown = wording.words(count)
            if self._goal:
                shown += f" · {wording.words_of_day(self._of_day + count, self._goal)}"
            self.count.setText(shown)
        self.count.set_tone("grow" if length > TEXT_LIMIT else "")

    def _state_text(self, state: SaveState, failure: AimstarsError | None) -> str:
        if state is SaveState.FAILED:
            return texts.sentence(failure) if failure else ""
        advice = self.tr("One moment per entry works best")
        if state is SaveState.EMPTY:
            return advice
        shown = self.tr("Draft saved") if state is SaveState.SAVED else self.tr("Saving draft…")
        return self.tr("{state} · {advice}").format(
            state=shown, advice=self.tr("one moment per entry works best")
        )
