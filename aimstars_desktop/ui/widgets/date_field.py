"""A field into which a date is typed, in any way that people of the region write one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.date_reader import EARLIEST, LATEST
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.date_reading import date_reader
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.day_marks import days_away, months_away
from aimstars_desktop.ui.widgets.labels import ProblemLabel
from aimstars_desktop.ui.widgets.month_calendar import MonthCalendar
from aimstars_desktop.ui.widgets.popup import Popup

_WIDE = date(2028, 12, 28)
_USUAL_LETTERS = 17
"""A line of text asks for the room of so many letters, in Qt."""


class DateField(QLineEdit):
    """A typed date. Whoever shows the field shows :attr:`problem` beside it.

    The arrow keys go to the day before and after, Page Up and Down to another month.

    Args:
        day: the day to begin with.
        today: the day that is today.
        ahead: whether days to come are accepted.
        first_weekday: the weekday on which the weeks of its calendar begin, 0 Monday to 6 Sunday;
            None: it has no calendar.

    Attributes:
        problem: the sentence that says why the text is not a day; hidden while it is one.
    """

    day_changed = Signal(object)
    """Another day stands in the field; carries the ``date``."""

    def __init__(
        self,
        day: date,
        today: date,
        *,
        ahead: bool = False,
        first_weekday: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._ahead = ahead
        self._first_weekday = first_weekday
        self._known = day
        self.problem = ProblemLabel(self)
        self.set_day(day)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._on_finished)
        if first_weekday is not None:
            self._add_calendar()

    @property
    def day(self) -> date | None:
        """The day in the field; None while the text is not a day that can be chosen."""
        day = self._typed()
        return day if day is not None and self._is_allowed(day) else None

    def set_day(self, day: date) -> None:
        """Put a day into the field, without :attr:`day_changed`."""
        self._known = day
        self.setText(texts.numeric_date(day))
        self.problem.clear_problem()

    def taken(self) -> date | None:
        """Return the day in the field; if there is none, say so beside it and go there."""
        self._on_finished()
        day = self.day
        if day is None:
            self.setFocus()
            self.selectAll()
        return day

    def open_calendar(self) -> None:
        """Open the calendar below the field."""
        if self._first_weekday is not None:
            calendar = MonthCalendar(self._today, self._first_weekday, ahead=self._ahead)
            calendar.choose(self._known)
            _CalendarPopup(calendar, self).open_below(self)

    def choose(self, day: date) -> None:
        """Put a day into the field that the person has chosen."""
        self.setText(texts.numeric_date(day))

    def type_here(self, event: QKeyEvent) -> bool:
        """Begin a new date with a key that was pressed beside the field.

        Returns:
            False when the key writes nothing.
        """
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        text = event.text()
        if self.hasFocus() or not text or not text.isprintable() or event.modifiers() & commands:
            return False
        self.setFocus()
        self.selectAll()
        QCoreApplication.sendEvent(self, event)
        return True

    @override
    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        room = metrics.horizontalAdvance(f" {texts.numeric_date(_WIDE)} ")
        icon = 0 if self._first_weekday is None else theme().px(24)
        usual = _USUAL_LETTERS * metrics.horizontalAdvance("x")
        return QSize(hint.width() - usual + room + icon, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: days_away(self._known, 1),
            Qt.Key.Key_Down: days_away(self._known, -1),
            Qt.Key.Key_PageUp: months_away(self._known, 1),
            Qt.Key.Key_PageDown: months_away(self._known, -1),
        }
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in steps and not modifiers:
            if self.day is not None and self._is_allowed(steps[key]):
                self.choose(steps[key])
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        self.problem.clear_problem()
        day = self.day
        if day is not None and day != self._known:
            self._known = day
            self.day_changed.emit(day)

    def _on_finished(self) -> None:
        day = self._typed()
        if day is None:
            text = self.tr("This cannot be read as a date. Write it like {example}.")
            example = texts.numeric_date(self._today)
            self.problem.show_problem(text.format(example=example), focus=False)
        elif not self._is_allowed(day):
            self.problem.show_problem(self.tr("This day has not come yet."), focus=False)
        else:
            self.set_day(day)

    def _typed(self) -> date | None:
        return date_reader().read(self.text(), self._today, None if self._ahead else self._today)

    def _is_allowed(self, day: date) -> bool:
        return EARLIEST <= day <= (LATEST if self._ahead else self._today)

    def _add_calendar(self) -> None:
        name = self.tr("Choose from a calendar (Alt+Down)")
        action = QAction(icons.icon("calendar", "muted"), name, self)
        action.triggered.connect(self.open_calendar)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)


class _CalendarPopup(Popup):
    """The calendar of a field; it closes when a day is chosen."""

    def __init__(self, calendar: MonthCalendar, field: DateField) -> None:
        super().__init__(self.tr("Choose a day"), field)
        self._field = field
        column = QVBoxLayout(self)
        margin = theme().px(12)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(calendar)
        calendar.day_chosen.connect(self._on_chosen)
        calendar.grid.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._field.type_here(event):
            self.close()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, day: date) -> None:
        self._field.choose(day)
        self.close()
