"""Choosing a span of days for the list: a button with a menu, and two fields for exact days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDateEdit, QFormLayout, QFrame, QMenu, QVBoxLayout, QWidget

from aimstars_desktop.ui import texts
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button

Span = tuple[date | None, date | None]


class RangeButton(Button):
    """Says which days are looked at; a click offers others."""

    chosen = Signal(object, object)
    """The first and the last day, each a ``date`` or None."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            "", variant="pill", icon="calendar", trailing="chevron-down", parent=parent
        )
        self._today = today
        self._span: Span = (None, None)
        self.clicked.connect(self._on_clicked)
        self.setText(self.tr("Any time"))
        self.setAccessibleDescription(self.tr("Which days are looked at"))

    def set_today(self, today: date) -> None:
        """Move on to another day, at midnight."""
        self._today = today

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
        """Look at these days."""
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
        picker = SpanPicker(self._span, self._today, self)
        picker.chosen.connect(lambda first, last: self.choose((first, last)))
        picker.adjustSize()
        picker.move(self.mapToGlobal(QPoint(0, self.height())))
        picker.show()


class SpanPicker(QFrame):
    """A small window with the first and the last day."""

    chosen = Signal(object, object)

    def __init__(self, span: Span, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("Choose days"))
        first, last = span
        self.first = day_field(first or today - timedelta(days=29), today)
        self.last = day_field(last or today, today)
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

    def _on_take(self) -> None:
        days = sorted((day_in(self.first), day_in(self.last)))
        self.chosen.emit(*days)
        self.close()


def day_field(day: date, today: date) -> QDateEdit:
    """Return a field into which a day up to today can be typed."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setMaximumDate(QDate(today.year, today.month, today.day))
    field.setCalendarPopup(False)
    return field


def day_in(field: QDateEdit) -> date:
    """Return the day in such a field."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
