"""All details of one goal: texts, days, the goals that it continues and that continue it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.ui.goals.day_note import DayNote
from aimstars_desktop.ui.goals.day_strip import DayStrip
from aimstars_desktop.ui.goals.goal_days import GoalDays
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.goals.notes_field import NotesField
from aimstars_desktop.ui.goals.time_wording import ticked_words
from aimstars_desktop.ui.goals.view_model import GoalDetails, GoalsViewModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import (
    CATEGORY_ICONS,
    STATUS_TONES,
    category_name,
    status_word,
)
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.accessible import set_role
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label

SIZE = QSize(620, 440)
"""In design pixels."""


class DetailsDialog(Dialog):
    """A goal in full: closed ones can be set again or reopened, open ones ticked off."""

    help_topic = "goals"

    again_wanted = Signal(object)
    """The person wants to set a goal like this :class:`Goal` again."""

    def __init__(
        self, model: GoalsViewModel, details: GoalDetails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._goal = details.goal
        self.setWindowTitle(self.tr("Goal"))
        self.setModal(True)
        self.notes = NotesField(lambda: model.spelling)
        self.days = DayStrip(self)
        self.day_note = DayNote(self)
        self._count = Label("", "strong", parent=self)
        self._days = GoalDays(model, details.goal, self.days, self.day_note)
        self.again_button = Button(self.tr("Set it again…"), icon="plus")
        self.reopen_button = Button(self.tr("Reopen"), variant="soft", icon="undo")
        self.delete_button = Button(self.tr("Delete"), variant="quiet", icon="trash")
        self.close_button = Button(self.tr("Close"), variant="primary")
        self._column = QVBoxLayout()
        self._arrange()
        self._fill(details)
        self._connect()

    @property
    def goal(self) -> Goal:
        """The goal that is shown."""
        return self._goal

    @property
    def count(self) -> str:
        """How many days of an open goal are ticked, in words."""
        return self._count.text()

    def _arrange(self) -> None:
        px = theme().px
        self._column.setSpacing(px(8))
        self._column.setContentsMargins(0, 0, px(12), 0)
        inner = QWidget()
        inner.setProperty("surface", "plain")
        inner.setLayout(self._column)
        area = QScrollArea()
        set_role(area, QAccessible.Role.Grouping)
        area.setAccessibleName(self.tr("About this goal"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        about_it = [self.delete_button, self.reopen_button, self.again_button]
        buttons = button_row(reject=self.close_button, others=about_it)
        # Only now: a row shows the buttons that are added to it.
        closing = (self.reopen_button, self.again_button)
        for part in closing if self._goal.status is Status.ACTIVE else (self.days, self._count):
            part.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(24), px(20), px(24), px(20))
        outer.setSpacing(px(16))
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
        self.close_button.setDefault(True)
        self.resize(fitting(SIZE))

    def _fill(self, details: GoalDetails) -> None:
        goal = details.goal
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
        if goal.status is Status.ACTIVE:
            self._add_days(details.ticks)
        else:
            self._add_ticks(goal, details.ticks)
        self._add_chain(details.chain)
        self._column.addStretch(1)

    def _add_days(self, ticks: Ticks) -> None:
        self._column.addSpacing(theme().px(6))
        for part in (self._count, self.days, self.day_note):
            self._column.addWidget(part)
        self._show_days(ticks)
        self.days.focus_day(self._goal.last_day)  # the one most easily forgotten

    def _show_days(self, ticks: Ticks) -> None:
        self._count.setText(ticked_words(self._goal, ticks) or self.tr("Days"))
        self._days.show_days(self._goal, ticks, self._model.today)

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
        self._add_heading(self.tr("How it continued"))
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
        self.finished.connect(self._on_finished)
        self._model.changed.connect(self._on_changed)

    def _on_again(self) -> None:
        self.accept()
        self.again_wanted.emit(self._goal)

    def _on_reopen(self) -> None:
        self._model.reopen(self._goal.id)
        self.accept()

    def _on_delete(self) -> None:
        self._model.delete(self._goal.id)
        self.accept()

    def _on_finished(self) -> None:
        self.notes.finish()
        self.day_note.finish()

    def _on_changed(self) -> None:
        page = self._model.page
        if page is not None and self._goal.status is Status.ACTIVE:
            self._show_days(page.ticks.get(self._goal.id, {}))

    def _on_notes_typed(self, notes: str) -> None:
        self._model.jot(self._goal.id, notes, self.notes.refuse)

    def _on_notes_finished(self, notes: str, was: str) -> None:
        self._model.note(self._goal.id, notes, was, self.notes.refuse)


def _days(goal: Goal) -> str:
    return f"{texts.short_date(goal.first_day)} \N{EN DASH} {texts.short_date(goal.last_day)}"
