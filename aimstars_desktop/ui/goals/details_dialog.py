"""One goal of the history in full: its words, its days, what it continued and what came then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.goal_words import (
    CATEGORY_ICONS,
    STATUS_TONES,
    category_name,
    status_word,
)
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.goals.notes_field import NotesField
from aimstars_desktop.ui.goals.time_words import ticked_words
from aimstars_desktop.ui.goals.view_model import GoalStory, GoalsViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.dialog import Dialog, fitting
from aimstars_desktop.ui.widgets.labels import Label

SIZE = QSize(620, 440)
"""In the design's pixels."""


class DetailsDialog(Dialog):
    """A closed goal, to read, to take up again, to reopen, to delete."""

    again_wanted = Signal(object)
    """The person wants to set a goal like this :class:`Goal` anew."""

    def __init__(
        self, model: GoalsViewModel, story: GoalStory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._goal = story.goal
        self.setWindowTitle(self.tr("Goal"))
        self.setModal(True)
        self.notes = NotesField()
        self.again_button = Button(self.tr("Set it anew…"), icon="plus")
        self.reopen_button = Button(self.tr("Reopen"), variant="soft", icon="undo")
        self.delete_button = Button(self.tr("Delete"), variant="quiet", icon="trash")
        self.close_button = Button(self.tr("Close"), variant="primary")
        self._column = QVBoxLayout()
        self._arrange()
        self._fill(story)
        self._connect()

    @property
    def goal(self) -> Goal:
        """The goal on show."""
        return self._goal

    def _arrange(self) -> None:
        px = theme().px
        self._column.setSpacing(px(8))
        self._column.setContentsMargins(0, 0, px(12), 0)
        inner = QWidget()
        inner.setProperty("surface", "plain")
        inner.setLayout(self._column)
        area = QScrollArea()
        area.setAccessibleName(self.tr("About this goal"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.delete_button, self.reopen_button, self.again_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(24), px(20), px(24), px(20))
        outer.setSpacing(px(16))
        outer.addWidget(area, 1)
        outer.addLayout(buttons)
        self.close_button.setDefault(True)
        self.resize(fitting(SIZE))

    def _fill(self, story: GoalStory) -> None:
        goal = story.goal
        px = theme().px
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(Chip(category_name(goal.category), icon=CATEGORY_ICONS[goal.category]))
        top.addStretch(1)
        top.addWidget(Label(status_word(goal.status), "strong", tone=STATUS_TONES[goal.status]))
        self._column.addLayout(top)
        self._column.addWidget(Label(breakable(goal.title), "heading", wrap=True))
        self._column.addWidget(Label(_days(goal), "caption"))
        if goal.description:
            self._column.addWidget(Label(breakable(goal.description), wrap=True))
        self._add_heading(self.tr("Notes"))
        self._column.addWidget(self.notes)
        self.notes.show_notes(goal.notes)
        write = Button(self.tr("Write a note") if not goal.notes else self.tr("Change notes"))
        write.setProperty("variant", "link")
        write.clicked.connect(self.notes.write)
        row = QHBoxLayout()
        row.addWidget(write)
        row.addStretch(1)
        self._column.addLayout(row)
        self._add_ticks(goal, story.ticks)
        self._add_chain(story.chain)
        self._column.addStretch(1)

    def _add_ticks(self, goal: Goal, ticks: Ticks) -> None:
        if not ticks:
            return
        self._add_heading(ticked_words(goal, ticks))
        for day, note in ticks.items():
            line = texts.short_day(day) + (f": {note}" if note else "")
            self._column.addWidget(Label(breakable(line), "caption", wrap=True))

    def _add_chain(self, chain: Sequence[Goal]) -> None:
        if len(chain) < 2:
            return
        self._add_heading(self.tr("How it went on"))
        for goal in chain:
            parts = (_days(goal), goal.title, status_word(goal.status))
            self._column.addWidget(Label(breakable(" · ".join(parts)), "caption", wrap=True))

    def _add_heading(self, text: str) -> None:
        self._column.addSpacing(theme().px(6))
        self._column.addWidget(Label(text, "strong"))

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.accept)
        self.again_button.clicked.connect(self._on_again)
        self.reopen_button.clicked.connect(self._on_reopen)
        self.delete_button.clicked.connect(self._on_delete)
        self.notes.typed.connect(self._on_notes_typed)
        self.notes.finished.connect(self._on_notes_finished)
        self.finished.connect(self.notes.finish)

    def _on_again(self) -> None:
        self.accept()
        self.again_wanted.emit(self._goal)

    def _on_reopen(self) -> None:
        self._model.reopen(self._goal.id)
        self.accept()

    def _on_delete(self) -> None:
        self._model.delete(self._goal.id)
        self.accept()

    def _on_notes_typed(self, notes: str) -> None:
        self._model.jot(self._goal.id, notes, self.notes.refuse)

    def _on_notes_finished(self, notes: str, was: str) -> None:
        self._model.note(self._goal.id, notes, was, self.notes.refuse)


def _days(goal: Goal) -> str:
    return f"{texts.short_date(goal.first_day)} \N{EN DASH} {texts.short_date(goal.last_day)}"
