"""The days of a goal: its length, its first day, and its last day, always as a date."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.weeks import Week, week_of
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice

SEVEN_DAYS, WEEK, OTHER = "seven", "week", "other"


class DaysFields(QWidget):
    """First day, last day, and the two usual lengths.

    Args:
        today: the first day at the beginning.
        first_weekday: the weekday on which the person's weeks begin.
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
        last = Week(today).last
        self.first = DateField(today, today, ahead=True, first_weekday=first_weekday)
        self.last = DateField(last, today, ahead=True, first_weekday=first_weekday)
        self._summary = Label("", "caption")
        self._arrange()
        self.length.chosen.connect(self._on_length)
        self.first.day_changed.connect(self._on_first)
        self.last.day_changed.connect(self._on_last)
        self.first.editingFinished.connect(self._describe)
        self.last.editingFinished.connect(self._describe)
        self.set_days(today, last)

    @property
    def summary(self) -> str:
        """The last day in words."""
        return self._summary.text()

    def set_days(self, first: date, last: date) -> None:
        """Show these days and their length."""
        self.first.set_day(first)
        self.last.set_day(last)
        lengths = {week_of(first, self._first_weekday).last: WEEK, Week(first).last: SEVEN_DAYS}
        self.length.set_current(lengths.get(last, OTHER))
        self._describe()

    def taken(self) -> tuple[date, date] | None:
        """Return the first and the last day, or show a problem beside a field and return None."""
        first = self.first.taken()
        last = self.last.taken() if first is not None else None
        self._describe()
        return None if first is None or last is None else (first, last)

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.length)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for name, field in (
            (self.tr("First day"), self.first),
            (self.tr("Last day"), self.last),
        ):
            part = QVBoxLayout()
            part.setSpacing(px(4))
            part.addWidget(FieldLabel(name, field, "caption"))
            part.addWidget(field)
            row.addLayout(part, 1)
        column.addLayout(row)
        column.addWidget(self._summary)
        column.addWidget(self.first.problem)
        column.addWidget(self.last.problem)

    def _on_length(self, length: str) -> None:
        if length == OTHER:
            self.last.setFocus()
            return
        first = self.first.day
        if first is not None:
            week = week_of(first, self._first_weekday) if length == WEEK else Week(first)
            self.last.set_day(week.last)
        self._describe()

    def _on_first(self) -> None:
        self.last.problem.clear_problem()
        self._on_length(self.length.current) if self.length.current != OTHER else self._describe()

    def _on_last(self) -> None:
        self.length.set_current(OTHER)
        self._describe()

    def _describe(self) -> None:
        first, last = self.first.day, self.last.day
        if first is None or last is None:
            self._summary.hide()
            return
        count = (last - first).days + 1
        self._summary.setVisible(count > 0)
        self._summary.setText(
            self.tr("The last day is {day} · {count}").format(
                day=texts.long_day(last, year=last.year != first.year),
                count=texts.counted("Goals", "%n days", count),
            )
        )
