"""Tab order in reading order, whatever the order of creation.

Qt goes through the widgets in the order of creation; on pages that are built in
parts, and change while they are open, that is hardly ever the reading order.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)

from aimstars_desktop.ui.widgets import layouts


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next or previous tab stop of a window, wrapping around.

    Returns:
        False when there is no stop.
    """
    stops = list(_stops(window))
    if not stops:
        return False
    now = QApplication.focusWidget()
    step = 1 if forward else -1
    if now in stops:
        following = stops[(stops.index(now) + step) % len(stops)]
    else:
        following = _nearest(stops, now, forward=forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    bring_into_view(following)
    return True


def bring_into_view(stop: QWidget) -> None:
    """Scroll every page that a tab stop stands on so that it is seen.

    Qt does so only on the page that the focus was on before.
    """
    area = stop.parentWidget()
    while area is not None and not area.isWindow():
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(stop)
        area = area.parentWidget()


def bring_line_into_view(field: QPlainTextEdit) -> None:
    """Scroll every page that a field stands on so that the line with its cursor is seen."""
    line = field.cursorRect()
    area = field.parentWidget()
    while area is not None and not area.isWindow():
        if isinstance(area, QScrollArea) and (page := area.widget()) is not None:
            place = field.viewport().mapTo(page, line.center())
            area.ensureVisible(place.x(), place.y(), 0, 2 * line.height())
        area = area.parentWidget()


def first_stop(widget: QWidget) -> QWidget | None:
    """Return the first tab stop in this part of a window."""
    return next(_stops(widget), None)


def _nearest(stops: list[QWidget], now: QWidget | None, *, forward: bool) -> QWidget:
    """Return the stop nearest to a widget that is not one itself, such as a clicked text."""
    holder = now.parentWidget() if now is not None else None
    while holder is not None and not holder.isWindow():
        inside = [stop for stop in stops if holder.isAncestorOf(stop)]
        if inside:
            return inside[0 if forward else -1]
        holder = holder.parentWidget()
    return stops[0 if forward else -1]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield the tab stops in this widget, in reading order."""
    if not widget.isWindow():
        if not widget.isVisible() or not widget.isEnabled():
            return
        if _takes_tab(widget):
            yield widget
    for child in _children(widget):
        yield from _stops(child)


def _takes_tab(widget: QWidget) -> bool:
    everything = Qt.TabFocusBehavior.TabFocusAllControls
    behaviour = QGuiApplication.styleHints().tabFocusBehavior()
    wanted = Qt.FocusPolicy.TabFocus if behaviour is everything else Qt.FocusPolicy.StrongFocus
    return widget.focusPolicy() & wanted == wanted and widget.focusProxy() is None


def _children(widget: QWidget) -> Iterator[QWidget]:
    """Yield the children in reading order; those in no layout come last, in order of creation."""
    seen: set[QWidget] = set()
    if isinstance(widget, QScrollArea):
        seen.add(widget.viewport())  # it contains the content, which is arranged already
    for child in _arranged(widget):
        if child not in seen:
            seen.add(child)
            yield child
    for other in widget.children():
        if isinstance(other, QWidget) and other not in seen and not other.isWindow():
            yield other


def _arranged(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield content
    elif isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        if current is not None:
            yield current
    elif isinstance(widget, QSplitter):
        for index in range(widget.count()):
            for part in (widget.handle(index), widget.widget(index)):
                if part is not None:
                    yield part
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        current = layout.currentWidget()
        if current is not None:
            yield current
        return
    for part in layouts.parts(layout):
        if isinstance(part, QLayout):
            yield from _in_layout(part)
        else:
            yield part
