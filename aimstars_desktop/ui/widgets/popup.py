"""A small window over the page that leaves when something beside it is clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

from aimstars_desktop.compat import override


class Popup(QFrame):
    """The base of the small windows that open below a button or a field.

    Args:
        name: what it is, for screen readers.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(name)

    def open_below(self, anchor: QWidget, *, at_end: bool = False) -> None:
        """Open below a widget, along its leading edge or its trailing one, within the screen.

        Args:
            anchor: the widget; where it is scrolled out of view, the edge of what is in view.
            at_end: along the trailing edge.
        """
        self.adjustSize()
        right_to_left = anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_right = at_end is not right_to_left
        corner = _in_view(anchor, QPoint(anchor.width() if at_right else 0, anchor.height()))
        if at_right:
            corner.setX(corner.x() - self.width())
        self.move(_within(anchor.screen().availableGeometry(), QRect(corner, self.size())))
        self.show()

    @override
    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.adjustSize()  # a sentence about a problem takes more lines than a layout asks for
        return answer


def _in_view(anchor: QWidget, corner: QPoint) -> QPoint:
    """Return a corner of a widget on the screen, or the nearest point that nothing cuts off."""
    place = anchor.mapToGlobal(corner)
    above = None if anchor.isWindow() else anchor.parentWidget()
    while above is not None:
        first = above.mapToGlobal(QPoint(0, 0))
        x = min(max(place.x(), first.x()), first.x() + above.width())
        y = min(max(place.y(), first.y()), first.y() + above.height())
        place = QPoint(x, y)
        above = None if above.isWindow() else above.parentWidget()
    return place


def _within(screen: QRect, wanted: QRect) -> QPoint:
    """Return the place nearest to the wanted one that shows everything, its top left at least."""
    x = min(wanted.x(), screen.x() + screen.width() - wanted.width())
    y = min(wanted.y(), screen.y() + screen.height() - wanted.height())
    return QPoint(max(x, screen.x()), max(y, screen.y()))
