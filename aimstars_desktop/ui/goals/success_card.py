"""The success rate of goals, by category and by month."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.goal_history import by_category, by_month, tally
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui.goals.tally_bars import Row, TallyBars
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import category_name
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice

CATEGORY, MONTH = "category", "month"

MOST_MONTHS = 12
"""How many months are shown at first, latest on top, and how many more on request."""


class SuccessCard(Card):
    """The bars by category, with the rate and its counts above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._by = {
            CATEGORY: (self.tr("By category"), self.tr("Goals by category")),
            MONTH: (self.tr("By month"), self.tr("Goals by month")),
        }
        self.set_heading(self._by[CATEGORY][0])
        self._closed: Sequence[Goal] = ()
        self._completed = Label("", "strong", parent=self)
        self._word = Label("", "muted", parent=self)
        self._rate = Label("", "strong", parent=self)
        self._nothing = Label(
            self.tr("Once you close a goal, this shows how often you reach your goals."),
            "caption",
            wrap=True,
            parent=self,
        )
        self.bars = TallyBars(self._by[CATEGORY][1], self)
        self.choice = SegmentedChoice(
            self.tr("Show goals by"),
            [Option(CATEGORY, self.tr("Category")), Option(MONTH, self.tr("Month"))],
            parent=self,
        )
        self._months = MOST_MONTHS
        self.more_button = Button(variant="link", parent=self)
        self.more_button.clicked.connect(self._on_more)
        self.corner.setSpacing(theme().px(4))
        for label in (self._completed, self._word, self._rate):
            self.corner.addWidget(label)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.bars)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(theme().px(4))
        self.body.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTrailing)
        self.body.addStretch(1)
        self.choice.chosen.connect(self._on_chosen)

    @property
    def rate(self) -> str:
        """The success rate as text, or an empty text."""
        return self._rate.text()

    def show_goals(self, closed: Sequence[Goal]) -> None:
        """Show the success rate of these closed goals."""
        self._closed = closed
        counts = tally(closed)
        self.choice.setVisible(bool(counts.closed))
        self._nothing.setVisible(not counts.closed)
        for label in (self._completed, self._word, self._rate):
            label.setVisible(bool(counts.closed))
        self._completed.setText(texts.number(counts.completed))
        self._word.setText(self.tr("completed ·"))
        self._rate.setText("" if counts.rate is None else texts.percent(counts.rate, 1))
        self._show_bars()

    def _show_bars(self) -> None:
        hidden = 0
        if self.choice.current == CATEGORY:
            counts = by_category(self._closed)
            rows = [Row(category_name(name), count) for name, count in counts.items()]
        else:
            months = by_month(self._closed)
            shown = islice(months.items(), self._months)
            rows = [Row(texts.month(name), count) for name, count in shown]
            hidden = len(months) - len(rows)
        self.bars.show_rows(rows)
        more = min(hidden, MOST_MONTHS)
        self.more_button.setText(texts.counted("Goals", "Show %n more", more))
        self.more_button.setVisible(bool(hidden))

    def _on_more(self) -> None:
        self._months += MOST_MONTHS
        self._show_bars()

    def _on_chosen(self, by: str) -> None:
        heading, name = self._by[by]
        self.set_heading(heading)
        self.bars.setAccessibleName(name)
        self._show_bars()
