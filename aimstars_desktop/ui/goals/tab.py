"""The Goals tab: goals to decide on top, active ones as cards, the history below."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.first_steps import Step
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.ui.core.first_steps import FirstStep
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.goals.card_grid import CardGrid
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from aimstars_desktop.ui.goals.goal_card import LOWEST_CARD
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.goals.history_card import HistoryCard
from aimstars_desktop.ui.goals.repeats_card import RepeatsCard
from aimstars_desktop.ui.goals.review_offer import ReviewOffer
from aimstars_desktop.ui.goals.review_page import ReviewPage
from aimstars_desktop.ui.goals.success_card import SuccessCard
from aimstars_desktop.ui.goals.view_model import GoalDetails, GoalsViewModel
from aimstars_desktop.ui.goals.waiting_list import WaitingList
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import Pages
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from aimstars_desktop.ui.widgets.side_by_side import SideBySide
from aimstars_desktop.ui.writing.drafts import Drafts

NEW_GOAL_KEYS = QKeySequence("Ctrl+G")
"""Shown on the button; the window handles it, on any tab."""


class GoalsTab(QWidget):
    """Everything about goals, on one scrolling page.

    Args:
        drafts: what is being written; the weekly review has a part of it.
    """

    def __init__(self, workspace: Workspace, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Goals"))
        self.model = GoalsViewModel(workspace, self)
        self.model.follow(self)
        self._dialog: GoalDialog | DetailsDialog | None = None
        self.model.set_visible(True)  # loads while the page is built: it is about to be shown
        # Each part is created inside its page: changing the parent would style it twice.
        self._pages = Pages(self)
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
        self._workspace, self._drafts = workspace, drafts
        self._review: ReviewPage | None = None
        self._arrange(page)
        self._page = page
        page.hide()  # until the goals are loaded, so that layout and painting happen once
        self.model.changed.connect(self._on_changed)
        self.new_button.clicked.connect(self.new_goal)
        self.ideas_button.clicked.connect(self._on_ideas)
        self.model.edit_wanted.connect(self.edit_goal)
        self.model.details_wanted.connect(self._on_opened)
        self.history.opened.connect(self._on_opened)
        self.offer.accepted.connect(self.show_review)
        self.offer.skipped.connect(self.model.skip_review)
        self.review_button.clicked.connect(self._on_review)

    @property
    def counts(self) -> str:
        """How many goals are active, and how many are to be decided, in words."""
        return self._counts.text()

    @property
    def review(self) -> ReviewPage:
        """The page of the weekly review, made on first use."""
        if self._review is None:
            self._review = ReviewPage(self._workspace, self._drafts, self)
            self._pages.addWidget(self._review)
            self._review.left.connect(self._on_review_left)
            self._review.goal_wanted.connect(self._on_goal_wanted)
            self._review.grow.goal_wanted.connect(self.new_goal_of)
        return self._review

    @property
    def dialog(self) -> GoalDialog | DetailsDialog | None:
        """The open dialog, if any."""
        return self._dialog

    def new_goal(self) -> None:
        """Open the dialog for a new goal."""
        self._open(GoalDialog(self.model, parent=self.window()))

    def new_goal_of(self, entry: Entry) -> GoalDialog:
        """Open the dialog for a goal that comes from a grow entry."""
        dialog = GoalDialog(self.model, entry=entry, parent=self.window())
        self._open(dialog)
        return dialog

    def edit_goal(self, goal: Goal) -> None:
        """Open the dialog to edit a goal."""
        self._open(GoalDialog(self.model, goal, parent=self.window()))

    def show_goal(self, goal_id: int) -> None:
        """Open the details of a goal."""
        self.model.load_details(goal_id, self._on_details)

    def show_review(self, week: Week | None = None) -> None:
        """Show the review of a week, by default the one to be reviewed now."""
        self.review.show_week(week)
        self._pages.setCurrentWidget(self.review)
        self.review.back_button.setFocus()

    def day_turned(self, today: date) -> None:
        """Show the goals as of a new day."""
        del today  # the model asks for the day itself
        self.model.refresh()

    def _make_page(self) -> QWidget:
        """Make the scrolling page and return it, still empty."""
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
            self.tr("A goal is something to do by the end of a week. Start with a small one."),
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
        self.model.load_details(goal.id, self._on_details)

    def _on_details(self, details: GoalDetails) -> None:
        dialog = DetailsDialog(self.model, details, parent=self.window())
        dialog.again_wanted.connect(self._on_again)
        self._open(dialog)

    def _on_review(self) -> None:
        self.show_review()

    def _on_review_left(self) -> None:
        self._pages.setCurrentIndex(0)
        self.review_button.setFocus()

    def _on_goal_wanted(self, first_day: date) -> None:
        dialog = GoalDialog(self.model, parent=self.window())
        dialog.begin_on(first_day)
        self._open(dialog)

    def _on_again(self, goal: Goal) -> None:
        dialog = GoalDialog(self.model, parent=self.window())
        dialog.begin_like(goal)
        self._open(dialog)

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
        self.history.show_history(self.model.history, page.today.year)
        parts = [texts.counted("Goals", "%n active", len(page.active))]
        if page.waiting:
            parts.append(texts.counted("Goals", "%n to decide", len(page.waiting)))
        self._counts.setText(" · ".join(parts))
        self._page.show()
