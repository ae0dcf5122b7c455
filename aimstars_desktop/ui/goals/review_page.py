"""The weekly review: the week's entries and numbers, its open goals, and the week to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.reviews import WeekReview
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.goals.decision_card import DecisionCard
from aimstars_desktop.ui.goals.review_model import ReviewViewModel
from aimstars_desktop.ui.goals.review_parts import (
    EntriesCard,
    LinesCard,
    NextWeekCard,
    WeekTiles,
)
from aimstars_desktop.ui.goals.review_writing import WritingCard
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from aimstars_desktop.ui.writing.drafts import Drafts


class ReviewPage(QWidget):
    """The review of one week, open or finished."""

    left = Signal()
    """The person goes back to the goals."""

    goal_wanted = Signal(object)
    """The person wants a goal for the week after; carries its first ``date`` there."""

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Weekly review"))
        self.model = ReviewViewModel(workspace, drafts, self)
        self.model.follow(self)
        self.back_button = IconButton("previous", self.tr("Back to the goals"), framed=True)
        self._title = Label("", "title")
        self._state = Label("", "muted")
        self.earlier_button = IconButton("previous", self.tr("The week before"))
        self.later_button = IconButton("next", self.tr("The week after"))
        self.kept_button = Button(
            self.tr("Finished reviews"), variant="quiet", trailing="chevron-down"
        )
        self.kept_menu = QMenu(self)
        self.kept_button.setMenu(self.kept_menu)
        self.finish_button = Button(self.tr("Finish review"), variant="primary", icon="check")
        self.tiles = WeekTiles()
        self.proud = EntriesCard(
            self.tr("Proud"), self.tr("Nothing was written down here this week.")
        )
        self.grow = EntriesCard(
            self.tr("To grow from"),
            self.tr("Nothing was written down here this week."),
            goals=True,
        )
        self.unrated = EntriesCard(self.tr("Kept for now"), ratings=True)
        self.writing = WritingCard(self.model)
        self._open_heading = SectionTitle(self.tr("Goals that are still open"))
        self._open_place = QVBoxLayout()
        self._cards: dict[int, DecisionCard] = {}
        self.decided = LinesCard(self.tr("How your goals went"))
        self.next = NextWeekCard()
        self._shown: Week | None = None
        self._arrange()
        self._connect()

    @property
    def title(self) -> str:
        """Which week is shown."""
        return self._title.text()

    @property
    def state(self) -> str:
        """When the review was finished, in words; empty when it is not."""
        return self._state.text()

    @property
    def cards(self) -> Sequence[DecisionCard]:
        """The open goals, from top to bottom."""
        return list(self._cards.values())

    def show_week(self, week: Week | None = None) -> None:
        """Show a week, by default the one to be reviewed now."""
        self.model.show(week)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        px = theme().px
        page = QWidget()
        page.setProperty("surface", "plain")
        column = QVBoxLayout(page)
        column.setContentsMargins(px(28), px(22), px(28), px(28))
        column.setSpacing(px(14))
        column.addLayout(self._header())
        column.addWidget(self.tiles)
        entries = QHBoxLayout()
        entries.setSpacing(px(14))
        entries.addWidget(self.proud, 1)
        entries.addWidget(self.grow, 1)
        column.addLayout(entries)
        column.addWidget(self.unrated)
        column.addWidget(self.writing)
        column.addWidget(self._open_heading)
        self._open_place.setSpacing(px(10))
        column.addLayout(self._open_place)
        column.addWidget(self.decided)
        column.addWidget(self.next)
        column.addWidget(self.finish_button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(1)
        self._area = area = ScrollPage(sideways=True)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().px(10))
        row.addWidget(self.back_button)
        row.addWidget(self._title)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self.kept_button)
        row.addWidget(self.earlier_button)
        row.addWidget(self.later_button)
        return row

    def _connect(self) -> None:
        self.model.changed.connect(self._on_changed)
        self.model.finished.connect(self.left)
        self.back_button.clicked.connect(self.left)
        self.earlier_button.clicked.connect(lambda: self.model.move(-1))
        self.later_button.clicked.connect(lambda: self.model.move(1))
        self.finish_button.clicked.connect(self.model.finish)
        self.unrated.rated.connect(self.model.rate)
        self.next.new_button.clicked.connect(self._on_goal_wanted)

    def _on_goal_wanted(self) -> None:
        review = self.model.review
        if review is not None:
            self.goal_wanted.emit(max(review.week.moved(1).first, self.model.today))

    def _on_changed(self) -> None:
        review = self.model.review
        if review is None:
            return
        days = texts.day_range(review.week.first, review.week.last)
        if review.week != self._shown:
            self._shown = review.week
            self._area.scroll_to_top()
        self._title.setText(self.tr("Week of {days}").format(days=days))
        self._state.setText(_state(review))
        self.later_button.setEnabled(self.model.can_go_on)
        self.finish_button.setVisible(not review.is_finished)
        self.tiles.show_week(review)
        self.proud.show_entries(review.proud)
        self.grow.show_entries(review.grow)
        self.unrated.show_entries(review.unrated)
        self._show_open(() if review.is_finished else review.open)
        self._show_kept(self.model.kept)
        self.decided.show_decided(review.decided, review.closed)
        self.writing.show_week(review)
        self.next.show_week(review, self.model.today)

    def _show_kept(self, weeks: Sequence[Week]) -> None:
        self.kept_menu.clear()
        for week in weeks:
            days = texts.day_range(week.first, week.last)
            action = self.kept_menu.addAction(f"{days} {week.last.year}")
            action.triggered.connect(lambda _=False, week=week: self.show_week(week))
        self.kept_button.setVisible(bool(weeks))

    def _show_open(self, goals: Sequence[Goal]) -> None:
        """Show a card for each open goal; existing cards keep what is typed in them."""
        old, self._cards = self._cards, {}
        for place, goal in enumerate(goals):
            card = old.pop(goal.id, None) or DecisionCard(self.model, goal)
            self._cards[goal.id] = card
            self._open_place.insertWidget(place, card)
        for card in old.values():
            card.hide()
            card.deleteLater()
        self._open_heading.setVisible(bool(goals))


def _state(review: WeekReview) -> str:
    if review.review is None or review.review.finished_at is None:
        return ""
    finished = review.review.finished_at.astimezone().date()
    return QCoreApplication.translate("ReviewPage", "finished on {day}").format(
        day=texts.short_day(finished)
    )
