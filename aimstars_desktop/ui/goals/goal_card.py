"""The card of an active goal: what, until when, how far, and what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.points import GOAL_POINTS
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.goal_words import CATEGORY_ICONS, category_name
from aimstars_desktop.ui.goals.notes_field import NotesField
from aimstars_desktop.ui.goals.time_words import time_left
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.progress import SegmentBar


class GoalCard(Card):
    """One active goal. It outlives reloads, so that nothing that is being typed is lost."""

    edit_wanted = Signal(object)
    """The person wants to edit this :class:`Goal`."""

    def __init__(self, model: GoalsViewModel, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._goal = goal
        self._chip = Chip()
        self._time = Label("", "caption")
        self._title = Label("", "heading", wrap=True)
        self._description = Label("", "caption", wrap=True)
        self._notes = NotesField()
        self._days = SegmentBar("")
        self._completed = self._closing_button(self.tr("Completed"), Status.COMPLETED)
        self._not_this_time = self._closing_button(self.tr("Not this time"), Status.FAILED)
        self._note = Button(self.tr("Note…"), variant="quiet")
        self._more = IconButton("more", self.tr("More"))
        self._arrange()
        self._fill_menu()
        self._connect()
        self.show_goal(goal, model.today)

    @property
    def goal(self) -> Goal:
        """The goal as it was last read."""
        return self._goal

    @property
    def completed_button(self) -> Button:
        """Closes the goal as completed."""
        return self._completed

    @property
    def not_this_time_button(self) -> Button:
        """Closes the goal as not reached."""
        return self._not_this_time

    @property
    def note_button(self) -> Button:
        """Begins to write notes."""
        return self._note

    @property
    def notes(self) -> NotesField:
        """The progress notes."""
        return self._notes

    @property
    def menu(self) -> QMenu:
        """What else can be done with the goal."""
        return self._menu

    def show_goal(self, goal: Goal, today: date) -> None:
        """Show the goal as it is kept now."""
        self._goal = goal
        name = category_name(goal.category)
        self._chip.set_content(name, CATEGORY_ICONS[goal.category])
        self._time.setText(time_left(goal, today))
        self._title.setText(goal.title)
        self._description.setText(goal.description)
        self._description.setVisible(bool(goal.description))
        self._notes.show_notes(goal.notes)
        self._days.setRange(0, (goal.last_day - goal.first_day).days + 1)
        self._days.setValue(max(0, (today - goal.first_day).days + 1))
        self._days.setAccessibleName(self.tr("Days of the goal that have begun"))
        self.setAccessibleName(f"{goal.title}, {self._time.text()}")

    def _closing_button(self, text: str, status: Status) -> Button:
        completed = status is Status.COMPLETED
        return Button(
            text,
            variant="proud" if completed else "soft",
            icon="check" if completed else "",
            note=texts.signed(GOAL_POINTS[status][1]),
        )

    def _arrange(self) -> None:
        px = theme().px
        top = QHBoxLayout()
        top.addWidget(self._chip)
        top.addStretch(1)
        top.addWidget(self._time)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._completed)
        buttons.addWidget(self._not_this_time)
        buttons.addStretch(1)
        buttons.addWidget(self._note)
        buttons.addWidget(self._more)
        self.body.addLayout(top)
        self.body.addSpacing(px(2))
        self.body.addWidget(self._title)
        self.body.addWidget(self._description)
        self.body.addWidget(self._notes)
        self.body.addStretch(1)
        self.body.addSpacing(px(12))
        self.body.addWidget(self._days)
        self.body.addSpacing(px(6))
        self.body.addLayout(buttons)
        self.setMinimumHeight(px(198))

    def _fill_menu(self) -> None:
        self._menu = QMenu(self)
        edit = QAction(icons.icon("pencil"), self.tr("Edit…"), self._menu)
        edit.triggered.connect(lambda: self.edit_wanted.emit(self._goal))
        delete = QAction(icons.icon("trash"), self.tr("Delete"), self._menu)
        delete.triggered.connect(lambda: self._model.delete(self._goal.id))
        self._menu.addActions([edit, delete])
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self._completed.clicked.connect(self._on_completed)
        self._not_this_time.clicked.connect(self._on_not_this_time)
        self._note.clicked.connect(self._notes.write)
        self._notes.typed.connect(self._on_notes_typed)
        self._notes.finished.connect(self._on_notes_finished)

    def _on_completed(self) -> None:
        self._notes.finish()
        self._model.complete(self._goal.id)

    def _on_not_this_time(self) -> None:
        self._notes.finish()
        self._model.not_this_time(self._goal.id)

    def _on_notes_typed(self, notes: str) -> None:
        self._model.jot(self._goal.id, notes, self._notes.refuse)

    def _on_notes_finished(self, notes: str, was: str) -> None:
        self._model.note(self._goal.id, notes, was, self._notes.refuse)
