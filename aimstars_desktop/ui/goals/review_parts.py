"""The read-only parts of a weekly review: the week's numbers, entries and decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.services.reviews import DecidedGoal, WeekReview
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import decision_word, status_word
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.rating_offer import RatingOffer
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
            name = texts.weekday(best.day.weekday())
            self.best.show_content(TileContent(name, points))


class EntriesCard(Card):
    """The entries of one kind; grow entries can become goals, unrated ones can be rated.

    Args:
        heading: names the kind.
        nothing: what it says without entries; without this text, the card is then hidden.
        goals: whether entries can become goals.
        ratings: whether the two ratings are offered.
    """

    goal_wanted = Signal(object)
    """The person wants to make a goal from this :class:`Entry`."""

    rated = Signal(int, object)
    """The person has rated an entry; carries its id and the :class:`Rating`."""

    def __init__(
        self,
        heading: str,
        nothing: str = "",
        *,
        goals: bool = False,
        ratings: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_heading(heading)
        self._nothing = nothing
        self._goals = goals
        self._ratings = ratings
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
        self.setVisible(bool(entries or self._nothing))
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
        column.addWidget(Label(breakable(preview(entry.text, _LONGEST)), wrap=True))
        if self._ratings:
            offer = RatingOffer()
            offer.chosen.connect(partial(self.rated.emit, entry.id))
            column.addWidget(offer)
        return line

    def _on_more(self) -> None:
        self._all = True
        self.show_entries(self._entries)


class LinesCard(Card):
    """A list of goals: decided, closed or upcoming ones."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(8))
        self.body.addLayout(self._lines)

    def show_decided(self, decided: Sequence[DecidedGoal], closed: Sequence[Goal]) -> None:
        """Show the decisions and the goals closed in the week."""
        layouts.clear(self._lines)
        for one in decided:
            word = decision_word(one.decided.decision)
            if one.new_goal is not None and one.new_goal.title != one.goal.title:
                word = f"{word}: {one.new_goal.title}"
            self._add(one.goal.title, word, one.decided.reason)
        for goal in closed:
            self._add(goal.title, status_word(goal.status), "")
        self.setVisible(bool(decided or closed))

    def show_goals(self, goals: Sequence[Goal], nothing: str) -> None:
        """Show goals with their days, or that there is none."""
        layouts.clear(self._lines)
        if not goals:
            self._lines.addWidget(Label(nothing, "caption", wrap=True))
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


class NextWeekCard(LinesCard):
    """The goals of the week after the reviewed one, and a button for one more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.new_button = Button(self.tr("New goal"), icon="plus")
        self.corner.addWidget(self.new_button)

    def show_week(self, review: WeekReview, today: date) -> None:
        """Show the week after; one that is over takes no more goals."""
        week = review.week.moved(1)
        self.set_heading(
            self.tr("The week after, {days}").format(days=texts.day_range(week.first, week.last))
        )
        is_over = week.last < today
        self.new_button.setVisible(not is_over)
        self.show_goals(
            review.next,
            self.tr("No goal was active this week.")
            if is_over
            else self.tr("No goal yet. One small one is enough."),
        )
