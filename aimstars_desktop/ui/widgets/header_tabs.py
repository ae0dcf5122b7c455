"""The tabs in the window's header: words with a gold line under the current one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.painting import focus_ring


class HeaderTabs(QTabBar):
    """A tab bar as tall as the header it stands in; keyboard and roles are Qt's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        px = theme().px
        metrics = QFontMetrics(theme().font(bold=True))
        shown = metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.tabText(index))
        return QSize(shown.width() + px(40), px(58))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(bold=True))
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        current = theme()
        rect = QRectF(self.tabRect(index))
        selected = index == self.currentIndex()
        pointed = rect.contains(self.mapFromGlobal(self.cursor().pos()).toPointF())
        token = "text" if selected or (pointed and self.underMouse()) else "muted"
        if not self.isTabEnabled(index):
            token = "faint"
        painter.setPen(current.color(token))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value
        painter.drawText(rect, flags, self.tabText(index))
        inner = rect.adjusted(current.px(2), 0, -current.px(2), 0)
        if selected:
            height = current.px(2)
            line = QRectF(inner.left(), rect.bottom() - height, inner.width(), height)
            painter.fillRect(line, current.color("gold"))
        if selected and self.hasFocus():
            room = current.px(12)
            focus_ring(painter, inner.adjusted(0, room, 0, -room), current.px(8))
