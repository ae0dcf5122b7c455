"""Paints the days of one month: marks, today, the chosen day, and a keyboard cursor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.weeks import weekdays_from
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.accessible import announce, set_role
from aimstars_desktop.ui.widgets.day_marks import (
    DayMark,
    days_away,
    month_cells,
    month_end,
    month_start,
    months_away,
)
from aimstars_desktop.ui.widgets.painting import (
    draft_mark,
    focus_ring,
    grow_mark,
    proud_mark,
    rounded,
    unrated_mark,
)

_COLUMNS = 7
_ROWS = 6

_PAINTS = {
    DayMark.PROUD: (proud_mark, "proud"),
    DayMark.GROW: (grow_mark, "grow"),
    DayMark.UNRATED: (unrated_mark, "muted"),
    DayMark.DRAFT: (draft_mark, "muted"),
}
"""How the marks of a day are painted, from left to right, with their colours."""


class MonthGrid(QWidget):
    """One month as a grid. The keyboard cursor is separate from the chosen day.

    Args:
        today: days after it cannot be chosen, unless ``ahead``.
        first_weekday: the weekday on which weeks begin, 0 Monday to 6 Sunday.
        ahead: whether days to come can be chosen, too.
    """

    day_chosen = Signal(object)
    """The person chose a day; carries the ``date``."""

    month_shown = Signal(object)
    """Another month came into view; carries its first day."""

    def __init__(
        self,
        today: date,
        first_weekday: int,
        parent: QWidget | None = None,
        *,
        ahead: bool = False,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._ahead = ahead
        self._first_weekday = first_weekday
        self._chosen: date = today
        self._cursor: date = today
        self._month = month_start(today)
        self._marks: Mapping[date, DayMark] = {}
        self._pointed: date | None = None
        set_role(self, QAccessible.Role.Grouping)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._describe()

    @property
    def month(self) -> date:
        """The first day of the month in view."""
        return self._month

    @property
    def chosen(self) -> date:
        """The chosen day."""
        return self._chosen

    @property
    def cursor_day(self) -> date:
        """The day that the keyboard is on."""
        return self._cursor

    @property
    def today(self) -> date:
        """The day that is marked as today."""
        return self._today

    @property
    def latest(self) -> date:
        """The last day that can be chosen."""
        return date.max if self._ahead else self._today

    def set_today(self, today: date) -> None:
        """Change today, at midnight."""
        self._today = today
        self._describe()
        self.update()

    def set_first_weekday(self, weekday: int) -> None:
        """Begin the weeks on this weekday."""
        if weekday != self._first_weekday:
            self._first_weekday = weekday
            self.update()

    def set_marks(self, marks: Mapping[date, DayMark]) -> None:
        """Show these marks; days not in it have none."""
        changed = {day for day, _ in marks.items() ^ self._marks.items()}
        if changed:
            self._marks = marks
            self._describe()
            self._update_days(changed)

    def choose(self, day: date) -> None:
        """Show ``day`` as the chosen one, without a signal."""
        before, self._chosen = self._chosen, day
        self._update_days((before, day))
        self._move_cursor(day, speak=False)

    def show_month(self, month: date) -> None:
        """Show a month; the cursor moves with it."""
        if month_start(month) == self._month:
            return
        day = min(self._cursor.day, month_end(month).day)
        wanted = min(month_start(month).replace(day=day), self.latest)
        self._month = month_start(month)
        if month_start(wanted) == self._month:
            self._cursor = wanted
        self._describe()
        self.update()
        self.month_shown.emit(self._month)

    def describe(self, day: date) -> str:
        """Describe a day and its marks in words."""
        words = {
            DayMark.PROUD: self.tr("proud"),
            DayMark.GROW: self.tr("grow"),
            DayMark.UNRATED: self.tr("unrated"),
            DayMark.REST: self.tr("rest day"),
            DayMark.SPARE: self.tr("kept by a spare day"),
            DayMark.DRAFT: self.tr("unfinished entry"),
        }
        marks = self._marks.get(day, DayMark.NOTHING)
        said = [texts.long_day(day, year=day.year != self._today.year)]
        if day == self._today:
            said.append(self.tr("today"))
        said += [word for mark, word in words.items() if mark in marks]
        return ", ".join(said)

    def day_at(self, position: QPointF) -> date | None:
        """Return the day under a point of the widget."""
        days = month_cells(self._month, self._first_weekday)
        for day, cell in zip(days, self._cells(), strict=False):
            if day is not None and cell.contains(position):
                return day
        return None

    def rect_of(self, day: date) -> QRectF:
        """Return the place of a day of the month in view."""
        return self._cells()[month_cells(self._month, self._first_weekday).index(day)]

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(266), self._height_with(15))

    @override
    def minimumSizeHint(self) -> QSize:
        width = QFontMetricsF(self._face()).horizontalAdvance("00") * 1.5
        return QSize(round(width * _COLUMNS), self._height_with(9))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells, faces = self._cells(), (self._face(), self._face(bold=True))
        if event.rect().top() < cells[0].top():
            self._paint_weekdays(painter, cells)
        asked = event.region()
        around = QRectF(asked.boundingRect())
        for day, cell in zip(month_cells(self._month, self._first_weekday), cells, strict=False):
            if day is None or not around.intersects(cell):
                continue
            # A day touches the eight around it at their edges, where only the cursor has its ring.
            inner = cell if day == self._cursor else cell.adjusted(1, 1, -1, -1)
            if asked.intersects(inner.toAlignedRect()):
                self._paint_day(painter, cell, day, faces)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self._right_to_left() else 1
        steps = {
            Qt.Key.Key_Left: days_away(self._cursor, -forward),
            Qt.Key.Key_Right: days_away(self._cursor, forward),
            Qt.Key.Key_Up: days_away(self._cursor, -7),
            Qt.Key.Key_Down: days_away(self._cursor, 7),
            Qt.Key.Key_PageUp: months_away(self._cursor, -1),
            Qt.Key.Key_PageDown: months_away(self._cursor, 1),
            Qt.Key.Key_Home: month_start(self._cursor),
            Qt.Key.Key_End: month_end(self._cursor),
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self._move_cursor(min(steps[key], self.latest), speak=True)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take(self._cursor)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and day is not None and day <= self.latest:
            self._cursor = day
            self._take(day)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.day_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        before, turned = self._month, event.angleDelta().y()
        if turned:
            self.show_month(min(months_away(self._month, -1 if turned > 0 else 1), self.latest))
        event.setAccepted(self._month != before)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            if day is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), texts.tip(self.describe(day)), self)
            return True
        return super().event(event)

    def _update_days(self, days: Iterable[date | None]) -> None:
        """Paint these days again; a save changes one, and all of them take half a frame."""
        shown = month_cells(self._month, self._first_weekday)
        cells = dict(zip(shown, self._cells(), strict=False))
        for day in days:
            if day is not None and day in cells:
                self.update(cells[day].toAlignedRect())

    def _take(self, day: date) -> None:
        self._chosen = day
        self._describe()
        self.update()
        self.day_chosen.emit(day)

    def _move_cursor(self, day: date, *, speak: bool) -> None:
        before, self._cursor = self._cursor, day
        moved = month_start(day) != self._month
        self._month = month_start(day)
        self._describe()
        if moved:
            self.update()
        else:
            self._update_days((before, day))
        if speak:
            announce(self, self.describe(day))
        if moved:
            self.month_shown.emit(self._month)

    def _point_at(self, day: date | None) -> None:
        if day != self._pointed:
            self._update_days((day, self._pointed))
            self._pointed = day

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Calendar, {month}").format(month=texts.month(self._month)))
        self.setAccessibleDescription(self.describe(self._cursor))

    def _paint_weekdays(self, painter: QPainter, cells: Sequence[QRectF]) -> None:
        painter.setFont(self._face())
        painter.setPen(theme().color("muted"))
        height = QFontMetricsF(self._face()).height()
        for cell, weekday in zip(cells, weekdays_from(self._first_weekday), strict=False):
            head = QRectF(cell.left(), 0, cell.width(), height)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, texts.weekday(weekday, "narrow"))

    def _paint_day(
        self, painter: QPainter, cell: QRectF, day: date, faces: tuple[QFont, QFont]
    ) -> None:
        current = theme()
        box = cell.adjusted(1, 1, -1, -1)
        chosen = day == self._chosen
        if chosen:
            rounded(painter, box, current.px(6), fill=current.color("accent"))
        elif day == self._pointed and day <= self.latest:
            rounded(painter, box, current.px(6), fill=current.color("hover"))
        painter.setFont(faces[chosen or day == self._today])
        painter.setPen(current.color(self._day_token(day)))
        number = QRectF(box.left(), box.top() + current.px(3), box.width(), box.height() * 0.6)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, texts.number(day.day))
        if day in self._marks:
            self._paint_marks(painter, box, self._marks[day], chosen=chosen)
        if self.hasFocus() and day == self._cursor:
            focus_ring(painter, cell, current.px(7), "text" if chosen else "accent")

    def _paint_marks(self, painter: QPainter, box: QRectF, marks: DayMark, *, chosen: bool) -> None:
        current = theme()
        radius = current.px(5.5) / 2
        shown = [paint for mark, paint in _PAINTS.items() if mark in marks]
        x = box.center().x() - (len(shown) - 1) * radius * 1.5
        y = box.bottom() - radius - current.px(4)
        for paint, token in shown:
            color = current.color("on_accent" if chosen else token)
            paint(painter, QPointF(x, y), radius, color)
            x += radius * 3
        if DayMark.REST in marks or DayMark.SPARE in marks:
            half = current.px(5)
            line = QRectF(box.center().x() - half, y - 0.75, 2 * half, 1.5)
            token = "muted" if DayMark.REST in marks else "gold"
            painter.fillRect(line, current.color("on_accent" if chosen else token))

    def _day_token(self, day: date) -> str:
        if day == self._chosen:
            return "on_accent"
        if day == self._today:
            return "gold"
        return "text" if day <= self.latest else "faint"

    def _height_with(self, room: int) -> int:
        """Return the height of six weeks with that much space for marks."""
        line = QFontMetricsF(self._face()).height()
        px = theme().px
        return round(line + px(8) + _ROWS * (line * 1.25 + px(room)))

    def _cells(self) -> list[QRectF]:
        """Return the places of the days, week by week in reading order."""
        top = QFontMetricsF(self._face()).height() + theme().px(8)
        width = self.width() / _COLUMNS
        height = (self.height() - top) / _ROWS
        columns = [column * width for column in range(_COLUMNS)]
        if self._right_to_left():
            columns.reverse()
        return [
            QRectF(left, top + row * height, width, height)
            for row in range(_ROWS)
            for left in columns
        ]

    def _right_to_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _face(self, *, bold: bool = False) -> QFont:
        return theme().font(SMALL, bold=bold)
