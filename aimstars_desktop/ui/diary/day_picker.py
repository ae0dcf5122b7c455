"""The day picker: a calendar and a field; it closes when a day is chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.month_calendar import MonthCalendar
from aimstars_desktop.ui.widgets.popup import Popup
from aimstars_desktop.ui.widgets.tab_order import move_focus


class DayPicker(Popup):
    """A popup with a date field, which has the focus, and a calendar.

    Args:
        title: the purpose of the day.
        day: the present choice.
        today: later days cannot be chosen.
        first_weekday: the weekday on which weeks begin, 0 Monday to 6 Sunday.
    """

    chosen = Signal(object)
    """A day was chosen; carries the ``date``."""

    def __init__(
        self,
        title: str,
        day: date,
        today: date,
        first_weekday: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.calendar = MonthCalendar(today, first_weekday, self)
        self.calendar.choose(day)
        self.field = DateField(day, today)
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
        column.addWidget(self.field.problem)
        column.addWidget(self.calendar)
        self.setMinimumWidth(px(290))  # more where a word is long
        self.calendar.day_chosen.connect(self._on_chosen)
        self.field.day_changed.connect(self.calendar.choose)
        self.take.clicked.connect(self._on_take)
        self.field.setFocus()
        self.field.selectAll()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.field.hasFocus() or self.take.hasFocus()
        if typing and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_take()
        elif not self.field.type_here(event):
            super().keyPressEvent(event)

    def _on_take(self) -> None:
        day = self.field.taken()
        if day is not None:
            self._on_chosen(day)

    def _on_chosen(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()
