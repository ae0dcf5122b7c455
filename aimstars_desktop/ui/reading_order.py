"""The Tab key follows the page as it is read, whatever was made first.

Qt goes through the widgets in the order in which they were made; on pages that are built in
parts, and change while they are open, that is hardly ever the order of reading.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)

from aimstars_desktop.ui.widgets import layouts


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Bring the keyboard to the next stop of a window, or to the one before; round and round.

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
    return True


def first_stop(widget: QWidget) -> QWidget | None:
    """Return what the Tab key stops at first in this part of a window."""
    return next(_stops(widget), None)


def _nearest(stops: list[QWidget], now: QWidget | None, *, forward: bool) -> QWidget:
    """Return where to go from something that is no stop itself, such as a text that was clicked."""
    holder = now.parentWidget() if now is not None else None
    while holder is not None and not holder.isWindow():
        inside = [stop for stop in stops if holder.isAncestorOf(stop)]
        if inside:
            return inside[0 if forward else -1]
        holder = holder.parentWidget()
    return stops[0 if forward else -1]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what the Tab key stops at in this widget, as it is read."""
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
    """Yield the children as they are read; those in no layout come last, as they were made."""
    seen: set[QWidget] = set()
    if isinstance(widget, QScrollArea):
        seen.add(widget.viewport())  # it holds the content, which is arranged already
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
        parts = (widget.widget(index) for index in range(widget.count()))
        yield from (part for part in parts if part is not None)
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
