"""The side panel: the calendar of written days."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.domain.diary import DayMarks
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.card import Panel
from aimstars_desktop.ui.widgets.month_calendar import DayMark, MonthCalendar


class SidePanel(Panel):
    """Ways to other days."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.calendar = MonthCalendar(model.today, first_weekday(model), self)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(18), px(18), px(12))
        column.setSpacing(px(16))
        column.addWidget(self.calendar)
        column.addStretch(1)
        self.calendar.choose(model.day)
        self.calendar.day_chosen.connect(model.show_day)
        self.calendar.month_shown.connect(model.show_month)
        model.day_changed.connect(self.calendar.choose)
        model.today_changed.connect(lambda: self.calendar.set_today(model.today))
        model.marks_changed.connect(self._on_marks_changed)
        model.preferences_changed.connect(self._on_preferences_changed)

    def _on_marks_changed(self) -> None:
        marks = {day: _mark(counts) for day, counts in self._model.marks.items()}
        self.calendar.set_marks(marks)

    def _on_preferences_changed(self) -> None:
        self.calendar.set_first_weekday(first_weekday(self._model))


def _mark(counts: DayMarks) -> DayMark:
    mark = DayMark.PROUD if counts.proud else DayMark.NOTHING
    return mark | DayMark.GROW if counts.grow else mark


def first_weekday(model: DiaryViewModel) -> int | None:
    """Return the chosen first weekday as Qt counts, 1 for Monday."""
    chosen = model.workspace.session.preferences.chosen.first_weekday
    return None if chosen is None else chosen + 1
