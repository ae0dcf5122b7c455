"""The card of an active goal: what, until when, how far, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.points import GOAL_POINTS
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.goal_words import CATEGORY_ICONS, category_name
from aimstars_desktop.ui.goals.day_note import DayNote
from aimstars_desktop.ui.goals.day_strip import DayStrip
from aimstars_desktop.ui.goals.goal_days import GoalDays
from aimstars_desktop.ui.goals.goal_menu import GoalMenu
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.goals.notes_field import NotesField
from aimstars_desktop.ui.goals.steady_label import SteadyLabel
from aimstars_desktop.ui.goals.time_words import (
    longest_ticked_words,
    repeat_words,
    ticked_words,
    time_left,
)
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label

LOWEST_CARD = 198
"""The height of a card with a short title, in the design's pixels."""


class GoalCard(Card):
    """One active goal. It outlives reloads, so that nothing that is being typed is lost."""

    edit_wanted = Signal(object)
    """The person wants to edit this :class:`Goal`."""

    def __init__(
        self, model: GoalsViewModel, goal: Goal, page: GoalsPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._goal = goal
        self._chip = Chip(parent=self)
        self._repeats = Chip(parent=self)
        self._time = ElidedLabel("", "caption", parent=self)
        self._title = Label("", "heading", wrap=True, parent=self)
        self._count = SteadyLabel("caption", self)
        self._description = Label("", "caption", wrap=True, parent=self)
        self.notes = NotesField(self)
        self.days = DayStrip(self)
        self.day_note = DayNote(self)
        self._days = GoalDays(model, goal, self.days, self.day_note)
        self.completed_button = _closing_button(self.tr("Completed"), Status.COMPLETED, self)
        self.not_this_time_button = _closing_button(self.tr("Not this time"), Status.FAILED, self)
        self.note_button = Button(self.tr("Note…"), variant="quiet", parent=self)
        self.more_button = IconButton("more", self.tr("More"), parent=self)
        self._buttons = QHBoxLayout()
        self._repeat: Repeat | None = None
        self._menu: GoalMenu | None = None
        self._arrange()
        self._connect()
        self.show_goal(goal, page)

    @property
    def goal(self) -> Goal:
        """The goal as it was last read."""
        return self._goal

    @property
    def menu(self) -> GoalMenu:
        """What else can be done with the goal; made when it is first asked for."""
        if self._menu is None:
            self._menu = GoalMenu(self._model, self)
            self._menu.edit_wanted.connect(self.edit_wanted)
            self._menu.show_goal(self._goal, self._repeat)
        return self._menu

    @property
    def count(self) -> str:
        """How many of its days are ticked, in words; empty while none is."""
        return self._count.text()

    @property
    def comfortable_width(self) -> int:
        """The width at which the buttons have all their room, the points on them, too."""
        margins = self.body.contentsMargins()
        return self._buttons.sizeHint().width() + margins.left() + margins.right()

    def show_goal(self, goal: Goal, page: GoalsPage) -> None:
        """Show the goal as it is kept now."""
        self._goal = goal
        ticks = page.ticks.get(goal.id, {})
        repeat = page.repeats.get(goal.repeat_id) if goal.repeat_id else None
        self._chip.set_content(category_name(goal.category), CATEGORY_ICONS[goal.category])
        self._repeats.setVisible(repeat is not None)
        self._repeats.set_content(repeat_words(repeat), "repeat")
        self._time.setText(time_left(goal, page.today))
        self._title.setText(breakable(goal.title))
        self._count.set_longest(longest_ticked_words(goal))
        self._count.setText(ticked_words(goal, ticks))
        self._description.setText(breakable(goal.description))
        self._description.setVisible(bool(goal.description))
        self.notes.show_notes(goal.notes)
        self._days.show_days(goal, ticks, page.today)
        self._repeat = repeat
        if self._menu is not None:
            self._menu.show_goal(goal, repeat)
        self.setAccessibleName(f"{goal.title}, {self._time.text()}")

    def keep_typed(self) -> None:
        """Keep what is being typed, since the card is about to go."""
        self.notes.finish()
        self.day_note.finish()

    def _arrange(self) -> None:
        px = theme().px
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self._chip)
        top.addWidget(self._repeats)
        self._time.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._time, 1)
        titles = QHBoxLayout()
        titles.setSpacing(px(12))
        titles.addWidget(self._title, 1)
        titles.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        buttons = self._buttons
        buttons.setSpacing(px(8))
        buttons.addWidget(self.completed_button)
        buttons.addWidget(self.not_this_time_button)
        buttons.addStretch(1)
        buttons.addWidget(self.note_button)
        buttons.addWidget(self.more_button)
        self.body.addLayout(top)
        self.body.addSpacing(px(2))
        self.body.addLayout(titles)
        self.body.addWidget(self._description)
        self.body.addWidget(self.notes)
        self.body.addStretch(1)
        self.body.addSpacing(px(8))
        self.body.addWidget(self.days)
        self.body.addWidget(self.day_note)
        self.body.addSpacing(px(6))
        self.body.addLayout(buttons)
        self.setMinimumHeight(px(LOWEST_CARD))

    def _connect(self) -> None:
        self.completed_button.clicked.connect(self._on_completed)
        self.not_this_time_button.clicked.connect(self._on_not_this_time)
        self.note_button.clicked.connect(self.notes.write)
        self.notes.typed.connect(self._on_notes_typed)
        self.notes.finished.connect(self._on_notes_finished)
        self.more_button.clicked.connect(self._on_more)

    def _on_more(self) -> None:
        below = QPoint(0, self.more_button.height())
        self.menu.popup(self.more_button.mapToGlobal(below))

    def _on_completed(self) -> None:
        self.keep_typed()
        self._model.complete(self._goal.id)

    def _on_not_this_time(self) -> None:
        self.keep_typed()
        self._model.not_this_time(self._goal.id)

    def _on_notes_typed(self, notes: str) -> None:
        self._model.jot(self._goal.id, notes, self.notes.refuse)

    def _on_notes_finished(self, notes: str, was: str) -> None:
        self._model.note(self._goal.id, notes, was, self.notes.refuse)


def _closing_button(text: str, status: Status, parent: QWidget) -> Button:
    completed = status is Status.COMPLETED
    return Button(
        text,
        variant="proud" if completed else "soft",
        icon="check" if completed else "",
        note=texts.signed(GOAL_POINTS[status][1]),
        parent=parent,
    )
