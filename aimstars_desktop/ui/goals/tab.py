"""The Goals tab: those that wait on top, the active ones as cards, the history below."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.reviews import Week
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.first_steps import FirstStep
from aimstars_desktop.ui.goals.card_grid import CardGrid
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from aimstars_desktop.ui.goals.goal_card import LOWEST_CARD
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.goals.history_card import HistoryCard
from aimstars_desktop.ui.goals.repeats_card import RepeatsCard
from aimstars_desktop.ui.goals.review_offer import ReviewOffer
from aimstars_desktop.ui.goals.review_page import ReviewPage
from aimstars_desktop.ui.goals.success_card import SuccessCard
from aimstars_desktop.ui.goals.view_model import GoalStory, GoalsViewModel
from aimstars_desktop.ui.goals.waiting_list import WaitingList
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from aimstars_desktop.ui.widgets.side_by_side import SideBySide
from aimstars_desktop.ui.workspace import Workspace

NEW_GOAL_KEYS = QKeySequence("Ctrl+G")
"""Shown on the button; the window listens to it, from any tab."""


class GoalsTab(QWidget):
    """Everything about goals, on one page that scrolls."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Goals"))
        self.model = GoalsViewModel(workspace, self)
        self._dialog: GoalDialog | DetailsDialog | None = None
        self.model.set_visible(True)  # read while the page is made: it is about to be shown
        # Each part is made inside its page: what moves to another parent is styled once more.
        self._pages = QStackedWidget(self)
        page = self._make_page()
        self._counts = ElidedLabel("", "muted", parent=page)
        self.review_button = Button(self.tr("Weekly review"), variant="soft", parent=page)
        self.ideas_button = Button(self.tr("Ideas…"), parent=page)
        self.new_button = Button(
            self.tr("New goal"), variant="primary", icon="plus", keys=NEW_GOAL_KEYS, parent=page
        )
        self._first_step = FirstStep(workspace, Step.AIM, parent=page)
        self.offer = ReviewOffer(page)
        self.waiting = WaitingList(self.model, page)
        self.cards = CardGrid(self.model, page)
        self.empty = self._make_empty(page)
        self.repeats = RepeatsCard(self.model, page)
        self._below = SideBySide(14, page)
        self.success = SuccessCard(self._below)
        self.history = HistoryCard(self._below)
        self._workspace = workspace
        self._review: ReviewPage | None = None
        self._arrange(page)
        self._page = page
        page.hide()  # until the goals are here: what is laid out and painted is so once
        self.model.changed.connect(self._on_changed)
        self.new_button.clicked.connect(self.new_goal)
        self.ideas_button.clicked.connect(self._on_ideas)
        self.cards.edit_wanted.connect(self._on_edit)
        self.waiting.opened.connect(self._on_opened)
        self.history.opened.connect(self._on_opened)
        self.offer.accepted.connect(self.show_review)
        self.offer.skipped.connect(self.model.skip_review)
        self.review_button.clicked.connect(self._on_review)

    @property
    def counts(self) -> str:
        """How many goals are active, and how many wait."""
        return self._counts.text()

    @property
    def review(self) -> ReviewPage:
        """The page of the weekly review, made when it is first asked for."""
        if self._review is None:
            self._review = ReviewPage(self._workspace, self)
            self._pages.addWidget(self._review)
            self._review.left.connect(self._on_review_left)
            self._review.new_goal_wanted.connect(self.new_goal)
            self._review.goal_wanted.connect(self.new_goal_of)
        return self._review

    @property
    def dialog(self) -> GoalDialog | DetailsDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    def new_goal(self) -> None:
        """Open the dialog for a new goal."""
        self._open(GoalDialog(self.model, parent=self.window()))

    def new_goal_of(self, entry: Entry) -> None:
        """Open the dialog for a goal that comes from a grow entry."""
        self._open(GoalDialog(self.model, entry=entry, parent=self.window()))

    def show_goal(self, goal_id: int) -> None:
        """Open a goal in full."""
        self.model.tell(goal_id, self._on_story)

    def show_review(self, week: Week | None = None) -> None:
        """Show the review of a week, by default of the one to look back on now."""
        self.review.show_week(week)
        self._pages.setCurrentWidget(self.review)
        self.review.back_button.setFocus()

    def focus_first(self) -> None:
        """Bring the keyboard to what comes first on the page."""
        self.new_button.setFocus()

    def day_turned(self, today: date) -> None:
        """Show the goals as they stand on a new day."""
        del today  # the model asks the person's days
        self.model.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_visible(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.set_visible(False)

    def _make_page(self) -> QWidget:
        """Make the page that scrolls, and return it, still empty."""
        area = ScrollPage(self._pages, sideways=True)
        page = QWidget(area)
        page.setProperty("surface", "plain")
        area.setWidget(page)
        self._pages.addWidget(area)
        return page

    def _make_empty(self, page: QWidget) -> QWidget:
        card = Card(parent=page)
        state = EmptyState(
            "target",
            self.tr("A goal is something to do by the end of a week. Begin with a small one."),
            self.tr("Set your first goal"),
            parent=card,
        )
        state.chosen.connect(self.new_goal)
        card.body.addWidget(state)
        card.setMinimumHeight(theme().px(LOWEST_CARD))
        return card

    def _arrange(self, page: QWidget) -> None:
        px = theme().px
        column = QVBoxLayout(page)
        column.setContentsMargins(px(28), px(22), px(28), px(28))
        column.setSpacing(px(14))
        column.addLayout(self._header(page))
        for part in (
            self._first_step,
            self.offer,
            self.waiting,
            self.cards,
            self.empty,
            self.repeats,
        ):
            column.addWidget(part)
        self._below.add(self.success, 43)
        self._below.add(self.history, 74)
        column.addWidget(self._below, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _header(self, page: QWidget) -> QHBoxLayout:
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(Label(self.tr("Goals"), "title", parent=page))
        row.addSpacing(px(4))
        row.addWidget(self._counts, 1)
        row.addWidget(self.review_button)
        row.addWidget(self.ideas_button)
        row.addWidget(self.new_button)
        return row

    def _open(self, dialog: GoalDialog | DetailsDialog) -> None:
        if self._dialog is not None:
            dialog.deleteLater()
            self._dialog.activateWindow()
            return
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_ideas(self) -> None:
        dialog = GoalDialog(self.model, parent=self.window())
        self._open(dialog)
        dialog.choose_idea()

    def _on_opened(self, goal: Goal) -> None:
        self.model.tell(goal.id, self._on_story)

    def _on_story(self, story: GoalStory) -> None:
        dialog = DetailsDialog(self.model, story, parent=self.window())
        dialog.again_wanted.connect(self._on_again)
        self._open(dialog)

    def _on_review(self) -> None:
        self.show_review()

    def _on_review_left(self) -> None:
        self._pages.setCurrentIndex(0)
        self.review_button.setFocus()

    def _on_again(self, goal: Goal) -> None:
        dialog = GoalDialog(self.model, parent=self.window())
        dialog.begin_like(goal)
        self._open(dialog)

    def _on_edit(self, goal: Goal) -> None:
        self._open(GoalDialog(self.model, goal, parent=self.window()))

    def _on_changed(self) -> None:
        page = self.model.page
        if page is None:
            return
        self.offer.show_week(self.model.offered)
        self.waiting.show_goals(page.waiting, page.today)
        self.cards.show_goals(page.active, page)
        self.cards.setVisible(bool(page.active))
        self.empty.setVisible(not page.active)
        self.repeats.show_repeats(page.repeats.values())
        self.success.show_goals(page.closed)
        self.history.show_goals(page.closed, page.today.year)
        parts = [texts.counted("Goals", "%n active", len(page.active))]
        if page.waiting:
            parts.append(texts.counted("Goals", "%n waiting for your word", len(page.waiting)))
        self._counts.setText(" · ".join(parts))
        self._page.show()
