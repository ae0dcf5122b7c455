"""The choice of the days that all charts look at: a range, or any two dates."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDateEdit, QFormLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.stats import Range, Span
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice

DATES = "dates"


class SpanChoice(QWidget):
    """1M 3M 6M 1Y All, and two dates."""

    chosen = Signal(object)
    """Other days are wanted; carries the ``Span``."""

    def __init__(self, span: Span, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span = span
        self._today = today
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
        # Chosen already, it offers other dates when it is clicked again.
        self.choice.button(DATES).clicked.connect(self._pick)

    def show_span(self, span: Span) -> None:
        """Show which days are looked at."""
        self._span = span
        self.choice.set_current(span.range.name if span.range else DATES)

    def set_today(self, today: date) -> None:
        """Move on to another day, at midnight."""
        self._today = today

    def _on_chosen(self, key: str) -> None:
        if key != DATES:
            self._take(Span(Range[key]))

    def _pick(self) -> None:
        picker = SpanPicker(self._span, self._today, self)
        picker.chosen.connect(self._take)
        picker.left.connect(lambda: self.show_span(self._span))
        picker.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width() - picker.width(), self.height()))
        picker.move(corner)
        picker.show()
        picker.first.setFocus()

    def _take(self, span: Span) -> None:
        self.show_span(span)
        self.chosen.emit(span)


class SpanPicker(QFrame):
    """A small window with the first and the last day."""

    chosen = Signal(object)
    """These days are wanted; carries the ``Span``."""

    left = Signal()
    """The window closes, whatever was chosen."""

    def __init__(self, span: Span, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("Choose two dates"))
        self.first = _day_field(span.first or today - timedelta(days=30), today)
        self.last = _day_field(span.last or today, today)
        self.take = Button(self.tr("Show these days"), variant="primary", parent=self)
        self.take.clicked.connect(self._on_take)
        px = theme().px
        form = QFormLayout()
        form.setSpacing(px(8))
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To"), self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(12))
        column.addLayout(form)
        column.addWidget(self.take)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        super().closeEvent(event)

    def _on_take(self) -> None:
        first, last = sorted((_day_in(self.first), _day_in(self.last)))
        self.chosen.emit(Span(None, first, last))
        self.close()


def _day_field(day: date, today: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setMaximumDate(QDate(today.year, today.month, today.day))
    return field


def _day_in(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
