"""The days of a goal: how long it runs, its first day, and its last day always as a date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.goals import end_of_week, last_day_of
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice

SEVEN_DAYS, WEEK, OTHER = "seven", "week", "other"


class DaysFields(QWidget):
    """First day, last day, and the two usual lengths.

    Args:
        today: the first day to begin with.
        first_weekday: on which weekday the person's week begins, 0 for Monday.
    """

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_weekday = first_weekday
        self.length = SegmentedChoice(
            self.tr("How long"),
            [
                Option(SEVEN_DAYS, self.tr("7 days")),
                Option(WEEK, self.tr("Until the end of the week")),
                Option(OTHER, self.tr("Another day")),
            ],
            boxed=True,
        )
        self.first = self._date_field(self.tr("First day"))
        self.last = self._date_field(self.tr("Last day"))
        self._summary = Label("", "caption")
        self.problem = ProblemLabel(self.last)
        self._arrange()
        self.length.chosen.connect(self._on_length)
        self.first.dateChanged.connect(self._on_first)
        self.last.dateChanged.connect(self._on_last)
        self.set_days(today, last_day_of(today))

    @property
    def first_day(self) -> date:
        """The first day that counts."""
        return _day_of(self.first)

    @property
    def last_day(self) -> date:
        """The last day that counts."""
        return _day_of(self.last)

    @property
    def summary(self) -> str:
        """The last day in words."""
        return self._summary.text()

    def set_days(self, first: date, last: date) -> None:
        """Show these days, and the length that they amount to."""
        _set(self.first, first)
        _set(self.last, last)
        lengths = {end_of_week(first, self._first_weekday): WEEK, last_day_of(first): SEVEN_DAYS}
        self.length.set_current(lengths.get(last, OTHER))
        self._describe()

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.length)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for field in (self.first, self.last):
            part = QVBoxLayout()
            part.setSpacing(px(4))
            part.addWidget(FieldLabel(field.accessibleName(), field, "caption"))
            part.addWidget(field)
            row.addLayout(part, 1)
        column.addLayout(row)
        column.addWidget(self._summary)
        column.addWidget(self.problem)

    def _date_field(self, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setAccessibleName(name)
        field.setCalendarPopup(True)
        return field

    def _on_length(self, length: str) -> None:
        first = self.first_day
        if length == OTHER:
            self.last.setFocus()
            return
        last = last_day_of(first)
        _set(self.last, end_of_week(first, self._first_weekday) if length == WEEK else last)
        self._describe()

    def _on_first(self) -> None:
        self._on_length(self.length.current) if self.length.current != OTHER else self._describe()

    def _on_last(self) -> None:
        self.length.set_current(OTHER)
        self._describe()

    def _describe(self) -> None:
        self.problem.clear_problem()
        count = (self.last_day - self.first_day).days + 1
        other_year = self.last_day.year != self.first_day.year
        self._summary.setVisible(count > 0)
        self._summary.setText(
            self.tr("The last day is {day} · {count}").format(
                day=texts.long_day(self.last_day, year=other_year),
                count=texts.counted("Goals", "%n days", count),
            )
        )


def _day_of(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _set(field: QDateEdit, day: date) -> None:
    blocker = QSignalBlocker(field)
    field.setDate(QDate(day.year, day.month, day.day))
    blocker.unblock()
