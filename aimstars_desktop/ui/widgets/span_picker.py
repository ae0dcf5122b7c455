"""A picker for two days: from one to the other."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.labels import FieldLabel
from aimstars_desktop.ui.widgets.popup import Popup


class SpanPicker(Popup):
    """A popup with the first and the last day, neither after ``today``.

    Args:
        first: the first day to begin with.
        last: the last day to begin with.
        today: the day that is today.
        first_weekday: the weekday on which weeks begin, 0 Monday to 6 Sunday.
    """

    chosen = Signal(object, object)
    """Two days were chosen; carries two ``date``, the earlier one first."""

    left = Signal()
    """The popup has closed, with or without a choice."""

    def __init__(
        self,
        first: date,
        last: date,
        today: date,
        first_weekday: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Choose two dates"), parent)
        self.first = DateField(first, today, first_weekday=first_weekday)
        self.last = DateField(last, today, first_weekday=first_weekday)
        self.take = Button(self.tr("Show these days"), variant="primary", parent=self)
        self.take.clicked.connect(self._on_take)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(12))
        column.addLayout(labelled((self.tr("&From"), self.first), (self.tr("&To"), self.last)))
        column.addWidget(self.take)
        self.first.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        super().closeEvent(event)

    def _on_take(self) -> None:
        days = taken_span(self.first, self.last)
        if days is not None:
            self.chosen.emit(*days)
            self.close()


def taken_span(first: DateField, last: DateField) -> tuple[date, date] | None:
    """Return the days in two fields, the earlier one first; None: one says what is missing."""
    begin = first.taken()
    end = last.taken() if begin is not None else None
    if begin is None or end is None:
        return None
    return min(begin, end), max(begin, end)


def labelled(*rows: tuple[str, DateField]) -> QGridLayout:
    """Arrange dates below each other, each beside its name and above its problem."""
    grid = QGridLayout()
    grid.setSpacing(theme().px(8))
    grid.setColumnStretch(1, 1)
    for row, (name, field) in enumerate(rows):
        grid.addWidget(FieldLabel(name, field), 2 * row, 0)
        grid.addWidget(field, 2 * row, 1)
        grid.addWidget(field.problem, 2 * row + 1, 1)
    return grid
