"""The calendar of the diary: a month with its title and navigation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.day_marks import DayMark, month_start, months_away
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.month_grid import MonthGrid
from aimstars_desktop.ui.widgets.popup import Popup

__all__ = ["DayMark", "MonthCalendar", "MonthPicker"]


class MonthCalendar(QWidget):
    """A month with its marks; a click on the title chooses month and year.

    Args:
        today: later days cannot be chosen, later months cannot be shown, unless ``ahead``.
        first_weekday: the weekday on which weeks begin, 0 Monday to 6 Sunday.
        ahead: whether days to come can be chosen, too.
    """

    day_chosen = Signal(object)
    """The person chose a day; carries the ``date``."""

    month_shown = Signal(object)
    """Another month came into view; carries its first day."""

    def __init__(
        self,
        today: date,
        first_weekday: int,
        parent: QWidget | None = None,
        *,
        ahead: bool = False,
    ) -> None:
        super().__init__(parent)
        self.grid = MonthGrid(today, first_weekday, self, ahead=ahead)
        self._title = Button("", variant="title", parent=self)
        self._title.setAccessibleDescription(self.tr("Choose month and year"))
        self._previous = IconButton("previous", self.tr("Previous month"), parent=self)
        self._next = IconButton("next", self.tr("Next month"), parent=self)
        self._arrange()
        self._title.clicked.connect(self._on_title)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self.grid.day_chosen.connect(self.day_chosen)
        self.grid.month_shown.connect(self._on_month_shown)
        self._refresh()

    @property
    def month(self) -> date:
        """The first day of the month in view."""
        return self.grid.month

    @property
    def chosen(self) -> date:
        """The chosen day."""
        return self.grid.chosen

    def set_today(self, today: date) -> None:
        """Change today, at midnight."""
        self.grid.set_today(today)
        self._refresh()

    def set_first_weekday(self, weekday: int) -> None:
        """Begin the weeks on another weekday."""
        self.grid.set_first_weekday(weekday)

    def set_marks(self, marks: Mapping[date, DayMark]) -> None:
        """Show these marks; days not in it have none."""
        self.grid.set_marks(marks)

    def choose(self, day: date) -> None:
        """Show ``day`` as the chosen one, without :attr:`day_chosen`."""
        self.grid.choose(day)
        self._refresh()

    def show_month(self, month: date) -> None:
        """Show a month."""
        self.grid.show_month(month)

    def _arrange(self) -> None:
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(row)
        column.addWidget(self.grid)

    def _step(self, months: int) -> None:
        self.show_month(months_away(self.month, months))

    def _refresh(self) -> None:
        self._title.setText(texts.month(self.month))
        self._next.setEnabled(self.month < month_start(self.grid.latest))

    def _on_month_shown(self, month: date) -> None:
        self._refresh()
        self.month_shown.emit(month)

    def _on_title(self) -> None:
        picker = MonthPicker(self.month, self.grid.latest, self)
        picker.chosen.connect(self.show_month)
        picker.open_below(self._title)


class MonthPicker(Popup):
    """A popup with the twelve months of a year; it closes when one is chosen.

    Args:
        month: the month that is in view now.
        latest: months after this day cannot be chosen.
    """

    chosen = Signal(object)
    """A month was chosen; carries its first day."""

    def __init__(self, month: date, latest: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose month and year"), parent)
        self._month = month_start(month)
        self._year = month.year
        self._latest = latest
        self._label = Label("", "strong", parent=self)
        self._previous = IconButton("previous", self.tr("Previous year"), parent=self)
        self._next = IconButton("next", self.tr("Next year"), parent=self)
        self._previous.clicked.connect(lambda: self.show_year(self._year - 1))
        self._next.clicked.connect(lambda: self.show_year(self._year + 1))
        self._buttons = [self._month_button(number) for number in range(1, 13)]
        self._arrange()
        self.show_year(self._year)
        self._buttons[month.month - 1].setFocus()

    @property
    def year(self) -> int:
        """The year whose months are shown."""
        return self._year

    def show_year(self, year: int) -> None:
        """Show the months of another year."""
        self._year = year
        self._label.setText(str(year))
        self._previous.setEnabled(year > 1)
        self._next.setEnabled(year < self._latest.year)
        for number, button in enumerate(self._buttons, start=1):
            button.setEnabled(date(year, number, 1) <= self._latest)
            current = date(year, number, 1) == self._month
            button.set_variant("primary" if current else "quiet")

    def button(self, number: int) -> Button:
        """Return the button of a month, 1 to 12."""
        return self._buttons[number - 1]

    def _month_button(self, number: int) -> Button:
        day = date(2000, number, 1)
        button = Button(texts.month_short(day), variant="quiet", parent=self)
        button.clicked.connect(lambda: self._take(number))
        return button

    def _arrange(self) -> None:
        px = theme().px
        row = QHBoxLayout()
        row.addWidget(self._previous)
        row.addStretch(1)
        row.addWidget(self._label)
        row.addStretch(1)
        row.addWidget(self._next)
        grid = QGridLayout()
        grid.setSpacing(px(4))
        for index, button in enumerate(self._buttons):
            grid.addWidget(button, index // 3, index % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(10), px(10), px(10))
        column.setSpacing(px(8))
        column.addLayout(row)
        column.addLayout(grid)

    def _take(self, number: int) -> None:
        self.chosen.emit(date(self._year, number, 1))
        self.close()
