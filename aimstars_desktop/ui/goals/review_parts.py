"""The parts of a weekly review that are read: the week's numbers, entries and decisions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.services.reviews import DecidedGoal, WeekReview
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.goal_words import decision_word, status_word
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.tile import Tile, TileContent

FIRST_FEW = 5
"""How many entries of each kind are shown before the person asks for more."""

_LONGEST = 240


class WeekTiles(QWidget):
    """The week in four numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points = Tile("star", self.tr("Points"))
        self.proud = Tile("star-outline", self.tr("Proud entries"))
        self.grow = Tile("sprout", self.tr("Grow entries"))
        self.best = Tile("trophy", self.tr("Best day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(14))
        for tile in (self.points, self.proud, self.grow, self.best):
            row.addWidget(tile, 1)

    def show_week(self, review: WeekReview) -> None:
        """Show the numbers of a week."""
        self.points.show_content(TileContent(texts.number(review.points)))
        self.proud.show_content(TileContent(texts.number(len(review.proud))))
        self.grow.show_content(TileContent(texts.number(len(review.grow))))
        best = review.best
        if best is None:
            self.best.show_content(TileContent("\N{EN DASH}"))
        else:
            points = texts.counted("Goals", "%n points", best.points)
            name = texts.weekday(best.day.isoweekday())
            self.best.show_content(TileContent(name, points))


class EntriesCard(Card):
    """The entries of one kind; grow entries can become goals."""

    goal_wanted = Signal(object)
    """The person wants to make a goal of this :class:`Entry`."""

    def __init__(
        self, heading: str, nothing: str, *, goals: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_heading(heading)
        self._nothing = nothing
        self._goals = goals
        self._entries: Sequence[Entry] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(10))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self._all = False

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        self._entries = entries
        layouts.clear(self._lines)
        if not entries:
            self._lines.addWidget(Label(self._nothing, "caption", wrap=True))
        shown = entries if self._all else entries[:FIRST_FEW]
        for entry in shown:
            self._lines.addWidget(self._line(entry))
        hidden = len(entries) - len(shown)
        if hidden:
            more = Button(texts.counted("Goals", "Show %n more", hidden), variant="link")
            more.clicked.connect(self._on_more)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _line(self, entry: Entry) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(2))
        top = QHBoxLayout()
        top.addWidget(Label(texts.short_day(entry.day), "caption"))
        top.addStretch(1)
        if self._goals:
            button = Button(self.tr("Make it a goal…"), variant="link")
            button.clicked.connect(lambda: self.goal_wanted.emit(entry))
            top.addWidget(button)
        column.addLayout(top)
        text = " ".join(entry.text.split())
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
        column.addWidget(Label(breakable(shown), wrap=True))
        return line

    def _on_more(self) -> None:
        self._all = True
        self.show_entries(self._entries)


class LinesCard(Card):
    """A list of goals in words: what was decided, what was closed, what comes."""

    def __init__(self, heading: str, nothing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(heading)
        self._nothing = nothing
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(8))
        self.body.addLayout(self._lines)

    def show_decided(self, decided: Sequence[DecidedGoal], closed: Sequence[Goal]) -> None:
        """Show what became of goals in the week."""
        layouts.clear(self._lines)
        for one in decided:
            word = decision_word(one.decided.decision)
            if one.new_goal is not None and one.new_goal.title != one.goal.title:
                word = f"{word}: {one.new_goal.title}"
            self._add(one.goal.title, word, one.decided.reason)
        for goal in closed:
            self._add(goal.title, status_word(goal.status), "")
        self.setVisible(bool(decided or closed))

    def show_goals(self, goals: Sequence[Goal]) -> None:
        """Show goals with their days."""
        layouts.clear(self._lines)
        if not goals:
            self._lines.addWidget(Label(self._nothing, "caption", wrap=True))
        for goal in goals:
            self._add(goal.title, texts.day_range(goal.first_day, goal.last_day), "")

    def _add(self, title: str, word: str, reason: str) -> None:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(2))
        row = QHBoxLayout()
        row.setSpacing(theme().px(12))
        row.addWidget(Label(breakable(title), wrap=True), 1)
        row.addWidget(
            Label(breakable(word), "caption", wrap=len(word) > 40), 0, Qt.AlignmentFlag.AlignTop
        )
        column.addLayout(row)
        if reason:
            column.addWidget(Label(breakable(reason), "caption", wrap=True))
        self._lines.addWidget(line)
