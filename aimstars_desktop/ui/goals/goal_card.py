"""The card of an active goal: title, last day, progress, and buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.points import GOAL_POINTS
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.services.goals import GoalsPage
from aimstars_desktop.ui.goals.day_note import DayNote
from aimstars_desktop.ui.goals.day_strip import DayStrip
from aimstars_desktop.ui.goals.goal_days import GoalDays
from aimstars_desktop.ui.goals.goal_menu import GoalMenu
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.goals.notes_field import NotesField
from aimstars_desktop.ui.goals.time_wording import (
    longest_ticked_words,
    repeat_words,
    ticked_words,
    time_left,
)
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import CATEGORY_ICONS, category_name
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.side_by_side import SideBySide

LOWEST_CARD = 198
"""The height of a card with a short title, in design pixels."""


class GoalCard(Card):
    """One active goal. It survives reloads, so that nothing being typed is lost."""

    def __init__(
        self, model: GoalsViewModel, goal: Goal, page: GoalsPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._goal = goal
        # Each part is made inside its place: changing the parent would style it twice.
        self._top = SideBySide(6, self)
        self._chips = QWidget(self._top)
        self._chip = Chip(parent=self._chips)
        self._repeats = Chip(parent=self._chips)
        self.time = Label("", "caption", parent=self._top)
        self._title = Label("", "heading", wrap=True, parent=self)
        self._count = _SteadyLabel("caption", self)
        self._description = Label("", "caption", wrap=True, parent=self)
        self.notes = NotesField(lambda: model.spelling, self)
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
        """The goal as last loaded."""
        return self._goal

    @property
    def menu(self) -> GoalMenu:
        """The menu with further commands, made on first use."""
        if self._menu is None:
            self._menu = GoalMenu(self._model, self)
            self._menu.show_goal(self._goal, self._repeat)
        return self._menu

    @property
    def count(self) -> str:
        """How many of its days are ticked, in words; empty when none is."""
        return self._count.text()

    @property
    def comfortable_width(self) -> int:
        """The width at which the buttons fit completely, including their points."""
        margins = self.body.contentsMargins()
        return self._buttons.sizeHint().width() + margins.left() + margins.right()

    def show_goal(self, goal: Goal, page: GoalsPage) -> None:
        """Show the current state of the goal."""
        self._goal = goal
        ticks = page.ticks.get(goal.id, {})
        repeat = page.repeats.get(goal.repeat_id) if goal.repeat_id else None
        self._chip.set_content(category_name(goal.category), CATEGORY_ICONS[goal.category])
        self._repeats.setVisible(repeat is not None)
        self._repeats.set_content(repeat_words(repeat), "repeat")
        self.time.setText(time_left(goal, page.today))
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
        self.setAccessibleName(f"{goal.title}, {self.time.text()}")
        self.more_button.setAccessibleName(f"{self.tr('More')}: {goal.title}")

    def keep_typed(self) -> None:
        """Save what is being typed, since the card is about to be removed."""
        self.notes.finish()
        self.day_note.finish()

    def _arrange(self) -> None:
        px = theme().px
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(self._chip)
        row.addWidget(self._repeats)
        row.addStretch(1)
        self.time.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._top.add(self._chips, 0)
        self._top.add(self.time, 1)
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
        self.body.addWidget(self._top)
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


class _SteadyLabel(Label):
    """A short text that is always as wide as its longest, so that its neighbours never move."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__("", role, parent=parent)
        self._longest = ""

    def set_longest(self, text: str) -> None:
        """Reserve space for this text, whatever its digits are."""
        if text != self._longest:
            self._longest = text
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._roomy(super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._roomy(super().minimumSizeHint())

    def _roomy(self, hint: QSize) -> QSize:
        metrics = self.fontMetrics()
        widest = max("0123456789", key=metrics.horizontalAdvance)
        text = "".join(widest if letter.isdigit() else letter for letter in self._longest)
        return QSize(max(hint.width(), metrics.horizontalAdvance(text) + 1), hint.height())


def _closing_button(text: str, status: Status, parent: QWidget) -> Button:
    completed = status is Status.COMPLETED
    return Button(
        text,
        variant="proud" if completed else "soft",
        icon="check" if completed else "",
        note=texts.signed(GOAL_POINTS[status][1]),
        parent=parent,
    )
