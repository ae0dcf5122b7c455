"""Choosing a day: a calendar and a field, which leave when a day was chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.reading_order import move_focus
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.month_calendar import MonthCalendar
from aimstars_desktop.ui.widgets.span_picker import day_field, day_in


class DayPicker(QFrame):
    """A small window with a calendar.

    Args:
        title: what the day is for.
        day: the day that is chosen now.
        today: later days cannot be chosen.
        first_weekday: 1 for Monday to 7; the region's without it.
    """

    chosen = Signal(object)
    """A day was chosen; carries the ``date``."""

    def __init__(
        self,
        title: str,
        day: date,
        today: date,
        first_weekday: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(title)
        self.calendar = MonthCalendar(today, first_weekday, self)
        self.calendar.choose(day)
        self.field = day_field(day, today)
        self.field.setAccessibleName(self.tr("Date"))
        self.take = Button(self.tr("Choose"), parent=self)
        typed = QHBoxLayout()
        typed.addWidget(self.field, 1)
        typed.addWidget(self.take)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(Label(title, "strong", parent=self))
        column.addLayout(typed)
        column.addWidget(self.calendar)
        self.setMinimumWidth(px(290))  # more where a word is long
        self.calendar.day_chosen.connect(self._on_chosen)
        self.take.clicked.connect(lambda: self._on_chosen(day_in(self.field)))
        self.calendar.grid.setFocus()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.field.hasFocus() or self.take.hasFocus()
        if typing and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_chosen(day_in(self.field))
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()
