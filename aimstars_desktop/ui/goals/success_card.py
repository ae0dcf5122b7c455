"""How many goals were reached: the success rate, by category and over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.goal_history import by_category, tally
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.goal_words import category_name
from aimstars_desktop.ui.goals.tally_bars import Row, TallyBars
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import Label


class SuccessCard(Card):
    """The bars by category, with the rate and its counts above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("By category"))
        self._completed = Label("", "strong")
        self._word = Label("", "muted")
        self._rate = Label("", "strong")
        self._nothing = Label(
            self.tr("Close a goal, and this will show how often you reach them."),
            "caption",
            wrap=True,
        )
        self.bars = TallyBars(self.tr("Goals by category"))
        self.corner.setSpacing(theme().px(4))
        for label in (self._completed, self._word, self._rate):
            self.corner.addWidget(label)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.bars)
        self.body.addStretch(1)

    @property
    def rate(self) -> str:
        """The success rate as it is written, or an empty text."""
        return self._rate.text()

    def show_goals(self, closed: Sequence[Goal]) -> None:
        """Show how these closed goals went."""
        counts = tally(closed)
        self._nothing.setVisible(not counts.closed)
        for label in (self._completed, self._word, self._rate):
            label.setVisible(bool(counts.closed))
        self._completed.setText(texts.number(counts.completed))
        self._word.setText(self.tr("completed ·"))
        self._rate.setText("" if counts.rate is None else texts.percent(counts.rate, 1))
        rows = [Row(category_name(name), count) for name, count in by_category(closed).items()]
        self.bars.show_rows(rows)
