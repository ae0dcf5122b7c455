"""The repeating goals, with buttons to pause, resume and stop."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.ui.goals.view_model import GoalsViewModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import CATEGORY_ICONS
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label


class RepeatsCard(Card):
    """One line for each repeating goal; hidden when there is none."""

    def __init__(self, model: GoalsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Every week"))
        self._model = model
        self._lines: dict[int, RepeatLine] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(10))
        self._grid.setVerticalSpacing(theme().px(4))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.hide()

    @property
    def lines(self) -> list[RepeatLine]:
        """The lines."""
        return list(self._lines.values())

    def show_repeats(self, repeats: Iterable[Repeat]) -> None:
        """Show these repeats."""
        old, self._lines = self._lines, {}
        for place, repeat in enumerate(repeats):
            line = old.pop(repeat.id, None) or RepeatLine(self._model, repeat, self)
            line.show_repeat(repeat)
            line.place(self._grid, place)
            self._lines[repeat.id] = line
        for line in old.values():
            line.remove()
        self.setVisible(bool(self._lines))


class RepeatLine:
    """The parts of one line, placed in the columns of a grid."""

    def __init__(self, model: GoalsViewModel, repeat: Repeat, parent: QWidget) -> None:
        self.repeat = repeat
        self._icon = IconLabel(CATEGORY_ICONS[repeat.category], "muted", 18)
        self._title = ElidedLabel()
        self._when = Label("", "caption")
        self.pause = Button(QCoreApplication.translate("RepeatsCard", "Pause"), variant="quiet")
        self.resume = Button(QCoreApplication.translate("RepeatsCard", "Resume"), variant="link")
        self.end = Button(QCoreApplication.translate("RepeatsCard", "Stop"), variant="quiet")
        self._parts = (self._icon, self._title, self._when, self.pause, self.resume, self.end)
        for part in self._parts:
            part.setParent(parent)
        self.pause.clicked.connect(lambda: model.pause(repeat.id))
        self.resume.clicked.connect(lambda: model.resume(repeat.id))
        self.end.clicked.connect(lambda: model.end(repeat.id))

    def show_repeat(self, repeat: Repeat) -> None:
        """Show the state of the repeat."""
        self.repeat = repeat
        self._title.setText(repeat.title)
        day = texts.weekday(repeat.starts_on.weekday())
        words = (
            QCoreApplication.translate("RepeatsCard", "from {day} on")
            if repeat.runs
            else QCoreApplication.translate("RepeatsCard", "paused")
        )
        self._when.setText(words.format(day=day))
        for button in (self.pause, self.resume, self.end):
            button.setAccessibleName(f"{button.text()}: {repeat.title}")
        self.pause.setVisible(repeat.runs)
        self.resume.setVisible(not repeat.runs)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Place the parts in a row of the grid."""
        columns = {self._icon: 0, self._title: 1, self._when: 2, self.end: 4}
        for part, column in columns.items():
            grid.addWidget(part, row, column)
            part.show()
        grid.addWidget(self.pause, row, 3)
        grid.addWidget(self.resume, row, 3)

    def remove(self) -> None:
        """Remove the parts from the grid."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
