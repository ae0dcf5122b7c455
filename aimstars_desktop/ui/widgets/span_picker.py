"""Two days to be typed or stepped to: from one to the other."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDateEdit, QFrame, QGridLayout, QVBoxLayout, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.fields import indent_text
from aimstars_desktop.ui.widgets.labels import FieldLabel


class SpanPicker(QFrame):
    """A small window with the first and the last day, neither of them after ``today``."""

    chosen = Signal(object, object)
    """These days are wanted: two ``date``, the earlier one first."""

    left = Signal()
    """The window closes, whatever was chosen."""

    def __init__(self, first: date, last: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("Choose two dates"))
        self.first = day_field(first, today)
        self.last = day_field(last, today)
        self.take = Button(self.tr("Show these days"), variant="primary", parent=self)
        self.take.clicked.connect(self._on_take)
        px = theme().px
        form = labelled((self.tr("&From"), self.first), (self.tr("&To"), self.last))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(12))
        column.addLayout(form)
        column.addWidget(self.take)

    def show_below(self, button: QWidget) -> None:
        """Open under a button, along its trailing edge."""
        self.adjustSize()
        right_to_left = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if right_to_left else max(0, button.width() - self.width())
        self.move(button.mapToGlobal(QPoint(x, button.height())))
        self.show()
        self.first.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        super().closeEvent(event)

    def _on_take(self) -> None:
        first, last = sorted((day_in(self.first), day_in(self.last)))
        self.chosen.emit(first, last)
        self.close()


def labelled(*rows: tuple[str, QWidget]) -> QGridLayout:
    """Arrange fields below each other, each beside its name."""
    grid = QGridLayout()
    grid.setSpacing(theme().px(8))
    grid.setColumnStretch(1, 1)
    for row, (name, field) in enumerate(rows):
        grid.addWidget(FieldLabel(name, field), row, 0)
        grid.addWidget(field, row, 1)
    return grid


def day_field(day: date, latest: date | None = None) -> QDateEdit:
    """Return a field into which a day can be typed, up to ``latest`` if there is such a day."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    indent_text(field)
    if latest is not None:
        field.setMaximumDate(QDate(latest.year, latest.month, latest.day))
    return field


def day_in(field: QDateEdit) -> date:
    """Return the day in such a field."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
