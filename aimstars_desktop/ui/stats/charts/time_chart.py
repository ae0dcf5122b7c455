"""A chart over days that can be zoomed, panned and explored by mouse, touchpad and keyboard."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.stats.charts.scale import (
    DayScale,
)
from aimstars_desktop.ui.stats.charts.viewport import Viewport
from aimstars_desktop.ui.widgets.accessible import announce

_NOTCH = 120
_MONTH = 30


class TimeChart(Chart):
    """The base of charts over days: the view, the cursor, and how they move.

    Wheel with Ctrl and pinch zoom around the pointer, dragging and a sideways wheel pan, a double
    click shows all; the keys are the arrows (walk), Page Up and Down (a month), Home and End,
    plus, minus and 0 (zoom), and Return (open the day). Time runs from left to right in every
    language.
    """

    view_changed = Signal()
    """Other days are in view: the person zoomed or moved, or the range is another one."""

    clicked = Signal(object)
    """A day was clicked, or Return pressed on it; carries the ``date``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._first: date | None = None
        self._count = 0
        self._view = Viewport(0, 0)
        self._cursor: int | None = None
        self._pressed: tuple[float, Viewport] | None = None
        self._click: date | None = None
        self._click_timer = QTimer(self)
        self._click_timer.setSingleShot(True)
        self._click_timer.timeout.connect(self._on_single_click)
        self.setMouseTracking(True)

    @property
    def cursor_day(self) -> date | None:
        """The day that the pointer or the keyboard is on."""
        return None if self._cursor is None else self.day(self._cursor)

    @property
    def shows_everything(self) -> bool:
        """Whether the whole range is in view."""
        return self._view.days >= self._count

    @property
    def view(self) -> tuple[date, date]:
        """The first and the last day in view."""
        return self.day(self._view.first), self.day(self._view.last)

    def set_range(self, first: date, last: date) -> None:
        """Set the range; if it is the same, the view and the cursor stay."""
        count = (last - first).days + 1
        if (first, count) != (self._first, self._count):
            self._first, self._count = first, count
            self._cursor = None
            self._show_view(Viewport(0, count - 1))

    def day(self, index: int) -> date:
        """Return the day at an index of the range.

        Raises:
            ValueError: the chart has no range yet.
        """
        if self._first is None:
            raise ValueError("the chart has no range yet")
        return self._first + timedelta(days=index)

    def plot_area(self) -> QRectF:
        """Return where the days are painted, inside the labels."""
        return QRectF(self.rect())

    def reset_view(self) -> None:
        """Show the whole range again."""
        self._show_view(Viewport(0, max(0, self._count - 1)))

    def zoom(self, factor: float, around: float = 0.5) -> None:
        """Show fewer days (factor below 1) or more, keeping the place at ``around`` (0 to 1)."""
        self._show_view(self._view.zoomed(factor, around, self._count))

    def pan(self, days: int) -> None:
        """Move the view by days."""
        self._show_view(self._view.moved(days, self._count))

    @override
    def event(self, event: QEvent) -> bool:
        pinched = (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        )
        if isinstance(event, QNativeGestureEvent) and pinched and self._count:
            self.zoom(1 / max(0.2, 1 + event.value()), self._share(event.position().x()))
            return True
        return super().event(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        before, turned = self._view, event.angleDelta()
        if self._count and abs(turned.x()) > abs(turned.y()):
            self.pan(round(-turned.x() / _NOTCH * max(1, self._view.days / 12)))
        elif self._count and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(0.8 ** (turned.y() / _NOTCH), self._share(event.position().x()))
        # What moves nothing here belongs to the page around the chart.
        event.setAccepted(self._view != before)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = (event.position().x(), self._view)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, view = self._pressed
            if self._is_drag(start, x):
                steps = round((start - x) / max(0.01, self._scale().step))
                self._show_view(view.moved(steps, self._count))
        self._point_at(self._index_at(x))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        index = self._index_at(event.position().x())
        if pressed is None or index is None or self._is_drag(pressed[0], event.position().x()):
            return
        self._click = self.day(index)
        # When zoomed in, this may be the first half of a double click that shows everything.
        whole = self.shows_everything
        self._click_timer.start(0 if whole else QApplication.doubleClickInterval())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._click_timer.stop()
        self._click = None
        self.reset_view()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(None)
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -_MONTH,
            Qt.Key.Key_PageDown: _MONTH,
            Qt.Key.Key_Home: -self._count,
            Qt.Key.Key_End: self._count,
        }
        zooms = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not self._count or held:
            super().keyPressEvent(event)
        elif key in steps:
            self._walk(steps[key])
        elif key in zooms:
            self.zoom(zooms[key], self._cursor_share())
        elif key is Qt.Key.Key_0:
            self.reset_view()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cursor is not None:
            self.clicked.emit(self.day(self._cursor))
        else:
            super().keyPressEvent(event)

    def _on_single_click(self) -> None:
        day, self._click = self._click, None
        if day is not None:
            self.clicked.emit(day)

    def _walk(self, steps: int) -> None:
        # The first key starts at the newest day, unless it goes to the other end.
        newest = 0 if steps <= -self._count else self._count
        wanted = newest if self._cursor is None else self._cursor + steps
        index = min(max(wanted, 0), self._count - 1)
        self._cursor = index
        self._show_view(self._view.showing(index, self._count))
        announce(self, self.current_text())

    def _show_view(self, view: Viewport) -> None:
        if view != self._view:
            self._view = view
            self.view_changed.emit()
        self.update()

    def _point_at(self, index: int | None) -> None:
        if index != self._cursor:
            self._cursor = index
            self.update()

    def _index_at(self, x: float) -> int | None:
        if not self._count:
            return None
        return (self._scale().day_at(x) - self.day(0)).days

    def _scale(self) -> DayScale:
        plot = self.plot_area()
        return DayScale(*self.view, plot.left(), max(plot.right(), plot.left() + 1))

    def _share(self, x: float) -> float:
        plot = self.plot_area()
        return min(max((x - plot.left()) / max(1.0, plot.width()), 0.0), 1.0)

    def _cursor_share(self) -> float:
        if self._cursor is None or self._view.days == 1:
            return 0.5
        return min(max((self._cursor - self._view.first) / (self._view.days - 1), 0.0), 1.0)

    def _is_drag(self, start: float, end: float) -> bool:
        return abs(start - end) > theme().px(4)
