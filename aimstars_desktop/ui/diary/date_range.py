"""The choice of days for the list: a button with a menu, and two fields for exact days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.span_picker import SpanPicker

Span = tuple[date | None, date | None]


class RangeButton(Button):
    """A button that shows the chosen days; a click offers others.

    Args:
        today: the person's current day.
        first_weekday: the weekday on which weeks begin, 0 Monday to 6 Sunday.
    """

    chosen = Signal(object, object)
    """The first and the last day, each a ``date`` or None."""

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(
            "", variant="pill", icon="calendar", trailing="chevron-down", parent=parent
        )
        self._today = today
        self._first_weekday = first_weekday
        self._span: Span = (None, None)
        self.clicked.connect(self._on_clicked)
        self.setText(self.tr("Any time"))
        self.setAccessibleDescription(self.tr("Days to search"))

    def set_today(self, today: date) -> None:
        """Change today, at midnight."""
        self._today = today

    def set_first_weekday(self, weekday: int) -> None:
        """Change the first day of the week in its calendars."""
        self._first_weekday = weekday

    def spans(self) -> list[tuple[str, Span]]:
        """Return the choices with their names."""
        today = self._today
        first = today.replace(month=1, day=1)
        last_year = (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
        return [
            (self.tr("Any time"), (None, None)),
            (self.tr("Last 30 days"), (today - timedelta(days=29), None)),
            (self.tr("This year"), (first, None)),
            (self.tr("Last year"), last_year),
        ]

    def choose(self, span: Span, name: str = "") -> None:
        """Choose these days."""
        self._span = span
        first, last = span
        known = {found: text for text, found in self.spans()}
        if not name and first is not None and last is not None:
            name = f"{texts.short_date(first)} – {texts.short_date(last)}"
        self.setText(name or known.get(span, self.tr("Chosen days")))
        self.chosen.emit(first, last)

    def menu_of_spans(self) -> QMenu:
        """Return the menu with the choices."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name, span in self.spans():
            action = QAction(name, menu, checkable=True)
            action.setChecked(span == self._span)
            action.triggered.connect(lambda _=False, span=span, name=name: self.choose(span, name))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        exact = QAction(self.tr("Choose days…"), menu)
        exact.triggered.connect(self._on_exact)
        menu.addAction(exact)
        return menu

    def _on_clicked(self) -> None:
        menu = self.menu_of_spans()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_exact(self) -> None:
        first, last = self._span
        month_ago = self._today - timedelta(days=29)
        picker = SpanPicker(
            first or month_ago, last or self._today, self._today, self._first_weekday, self
        )
        picker.chosen.connect(lambda first, last: self.choose((first, last)))
        picker.open_below(self, at_end=True)
