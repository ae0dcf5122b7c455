"""Choosing another day for an entry: a calendar that leaves when a day was chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.month_calendar import MonthCalendar


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
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(Label(title, "strong", parent=self))
        column.addWidget(self.calendar)
        self.setFixedWidth(px(290))
        self.calendar.day_chosen.connect(self._on_chosen)
        self.calendar.grid.setFocus()

    def _on_chosen(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()
