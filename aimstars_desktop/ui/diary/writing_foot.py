"""The line under a writing field: how safe the text in it is, and how long."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.diary import TEXT_LIMIT
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.counting import count_words
from aimstars_desktop.ui.diary.drafts import Drafts, Keeping
from aimstars_desktop.ui.widgets.labels import Label

NEAR_THE_LIMIT = TEXT_LIMIT - 1_000
"""From so many characters on, they are counted on the screen."""


class WritingFoot(QWidget):
    """What is known about a text that is not saved yet.

    Args:
        inset: how far it stands in from both ends of the field.
    """

    def __init__(self, parent: QWidget, *, inset: int = 0) -> None:
        super().__init__(parent)
        self.state = Label("", "caption", wrap=True, parent=self)
        self.count = Label("", "caption", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(inset, 0, inset, 0)
        row.addWidget(self.state, 1)
        row.addWidget(self.count)

    def show_state(self, drafts: Drafts, target: str) -> None:
        """Say how safe the text of this target is."""
        self.state.setText(self._state_text(drafts.state(target), drafts.failure(target)))

    def show_length(self, text: str) -> None:
        """Say how long the text is: in words, and near the limit in characters."""
        length = len(text.strip())
        if length > NEAR_THE_LIMIT:
            self.count.setText(wording.characters(length, TEXT_LIMIT))
        else:
            self.count.setText(wording.words(count_words(text)))
        self.count.set_tone("grow" if length > TEXT_LIMIT else "")

    def _state_text(self, keeping: Keeping, failure: AimstarsError | None) -> str:
        if keeping is Keeping.FAILED:
            return texts.sentence(failure) if failure else ""
        advice = self.tr("One moment per entry works best")
        if keeping is Keeping.EMPTY:
            return advice
        state = self.tr("Draft kept") if keeping is Keeping.KEPT else self.tr("Keeping draft…")
        return self.tr("{state} · {advice}").format(
            state=state, advice=self.tr("one moment per entry works best")
        )
