"""Rows of a list with a name and, at the other end, a number; long names are cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.painting import paint_line

COUNT = Qt.ItemDataRole.UserRole + 1
"""The role under which a row returns its number; None: it has none."""

_Index = QModelIndex | QPersistentModelIndex


def count_row(name: str, count: int | None, spoken: str) -> QListWidgetItem:
    """Return a row.

    Args:
        name: what is shown; cut in the middle where it is too long.
        count: the number at the other end; None for no number.
        spoken: what screen readers say, and what a long row shows in its tip.
    """
    row = QListWidgetItem(name)
    row.setData(COUNT, count)
    row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    row.setToolTip(texts.tip(spoken))
    return row


class CountDelegate(QStyledItemDelegate):
    """Paints a row: its name, and its number in muted letters."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics, px = option.fontMetrics, theme().px
        width = metrics.horizontalAdvance(str(index.data())) + px(20)
        width += metrics.horizontalAdvance(_count(index)) + px(16)
        return QSize(width, metrics.height() + px(11))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        px, metrics, count = theme().px, option.fontMetrics, _count(index)
        inner = option.rect.adjusted(px(10), 0, -px(10), 0)
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        room = inner.width()
        painter.save()
        painter.setFont(option.font)
        if count:
            painter.setPen(theme().color("muted"))
            paint_line(painter, QRectF(inner), count, right_to_left=not right_to_left)
            room -= metrics.horizontalAdvance(count) + px(16)
        is_named = index.data(COUNT) is not None
        painter.setPen(theme().color("text" if is_named else "muted"))
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        paint_line(painter, QRectF(inner), elided, right_to_left=right_to_left)
        painter.restore()


def _count(index: _Index) -> str:
    count = index.data(COUNT)
    return texts.number(count) if isinstance(count, int) else ""
