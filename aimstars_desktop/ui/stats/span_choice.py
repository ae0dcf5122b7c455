"""The choice of the days that all charts show: a range, or any two dates."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.stats import Range, Span
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice
from aimstars_desktop.ui.widgets.span_picker import SpanPicker

DATES = "dates"


class SpanChoice(QWidget):
    """1M 3M 6M 1Y All, and two dates.

    Args:
        span: what is chosen at first.
        today: the person's current day.
        first_weekday: the weekday on which weeks begin, 0 Monday to 6 Sunday.
    """

    chosen = Signal(object)
    """Other days were chosen; carries the ``Span``."""

    left = Signal()
    """Nothing was chosen after all: what is in force is to be shown again."""

    def __init__(
        self, span: Span, today: date, first_weekday: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._span = span
        self._today = today
        self._first_weekday = first_weekday
        options = (
            Option(Range.MONTH.name, self.tr("1M"), name=self.tr("One month")),
            Option(Range.THREE_MONTHS.name, self.tr("3M"), name=self.tr("Three months")),
            Option(Range.SIX_MONTHS.name, self.tr("6M"), name=self.tr("Six months")),
            Option(Range.YEAR.name, self.tr("1Y"), name=self.tr("One year")),
            Option(Range.ALL.name, self.tr("All"), name=self.tr("Everything")),
            Option(DATES, self.tr("Dates…"), name=self.tr("Any two dates")),
        )
        self.choice = SegmentedChoice(self.tr("Range of the charts"), options, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        self.show_span(span)
        self.choice.chosen.connect(self._on_chosen)
        # When it is already chosen, another click offers other dates.
        self.choice.button(DATES).clicked.connect(self._pick)

    def show_span(self, span: Span) -> None:
        """Show which days are chosen."""
        self._span = span
        self.choice.set_current(span.range.name if span.range else DATES)

    def show_other_days(self) -> None:
        """Show that the days in view are none of the choices."""
        self.choice.set_current("")

    def set_today(self, today: date) -> None:
        """Change today, at midnight."""
        self._today = today

    def set_first_weekday(self, weekday: int) -> None:
        """Change the first day of the week in its calendars."""
        self._first_weekday = weekday

    def _on_chosen(self, key: str) -> None:
        if key != DATES:
            self._take(Span(Range[key]))

    def _pick(self) -> None:
        today, span = self._today, self._span
        first, last = span.first or today - timedelta(days=30), span.last or today
        picker = SpanPicker(first, last, today, self._first_weekday, self)
        picker.chosen.connect(lambda first, last: self._take(Span(None, first, last)))
        picker.left.connect(self.left)
        picker.open_below(self, at_end=True)

    def _take(self, span: Span) -> None:
        self.show_span(span)
        self.chosen.emit(span)
