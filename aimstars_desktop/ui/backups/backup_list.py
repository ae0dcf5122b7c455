"""The list of backups: when and why each was made, its size, and whether it is intact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.backups import Backup
from aimstars_desktop.ui.backups import wording
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import rounded

WHEN, WHY, ENTRIES, SIZE, STATE = range(5)
_TOKENS = {WHEN: "text", WHY: "muted", ENTRIES: "text", SIZE: "muted"}
FILE_ROLE = Qt.ItemDataRole.UserRole
TOKEN_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class BackupList(QTreeWidget):
    """One line for each backup, newest first."""

    file_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "backups")
        self.setColumnCount(5)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Backups"))
        self.setItemDelegate(_Line(self))
        header = self.header()
        header.setStretchLastSection(False)
        for column in range(5):
            mode = QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(self._on_current)

    def show_backups(
        self, backups: Sequence[Backup], now: datetime, damaged: Sequence[str], chosen: str
    ) -> None:
        """Show these backups.

        Args:
            now: the current time, for saying how long ago they were made.
            damaged: the files of those that have changed since they were verified.
            chosen: the file of the chosen one.
        """
        self.blockSignals(True)
        self.clear()
        for backup in backups:
            item = self._item(backup, now, is_damaged=backup.file in damaged)
            self.addTopLevelItem(item)
            if backup.file == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        if self.selectionModel().isRowSelected(index.row(), index.parent()):
            current = theme()
            rect = QRectF(options.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            token = "accent" if self.hasFocus() else "muted"
            painter.save()
            rounded(
                painter,
                rect,
                current.px(8),
                fill=current.color("input"),
                border=current.color(token),
            )
            painter.restore()
        super().drawRow(painter, options, index)

    def _item(self, backup: Backup, now: datetime, *, is_damaged: bool) -> QTreeWidgetItem:
        state = self.tr("Damaged") if is_damaged else self.tr("Verified")
        cells = (
            wording.moment(backup.made_at, now),
            wording.reason(backup),
            texts.counted("Backups", "%n entries", backup.entries),
            texts.file_size(backup.size),
            state,
        )
        item = QTreeWidgetItem(list(cells))
        item.setData(WHEN, FILE_ROLE, backup.file)
        item.setData(WHEN, Qt.ItemDataRole.AccessibleTextRole, ", ".join(cells))
        item.setToolTip(WHEN, texts.tip(wording.full_moment(backup.made_at, now)))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * SMALL)
        for column in range(5):
            item.setFont(column, font)
        font.setBold(True)
        item.setFont(WHEN, font)
        item.setData(STATE, TOKEN_ROLE, "danger" if is_damaged else "proud")
        return item

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.file_chosen.emit(str(item.data(WHEN, FILE_ROLE)))


class _Line(QStyledItemDelegate):
    """Paints a cell in its colour; the selection is drawn around the whole line."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        token = str(index.data(TOKEN_ROLE) or _TOKENS[index.column()])
        colour = theme().color(token)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, colour)
        option.textElideMode = Qt.TextElideMode.ElideRight

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        current = theme()
        # As from left to right, and turned round below.
        room = cell.rect.adjusted(current.px(14), 0, 0, 0)
        if index.column() == STATE:
            damaged = index.data(TOKEN_ROLE) == "danger"
            side = current.px(13)
            box = QRect(room.left(), 0, side, side)
            box.moveTop(room.center().y() - side // 2)
            box = QStyle.visualRect(cell.direction, cell.rect, box)
            name, token = ("warning", "danger") if damaged else ("check", "proud")
            icons.paint_icon(painter, QRectF(box), name, token)
            room.adjust(side + current.px(5), 0, 0, 0)
        room = QStyle.visualRect(cell.direction, cell.rect, room)
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(QPalette.ColorRole.Text))
        text = cell.fontMetrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags = QStyle.visualAlignment(cell.direction, start)
        painter.drawText(room, flags, text)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        current = theme()
        more = current.px(14) + current.px(18)
        if index.column() == STATE:
            more += current.px(18)
        width = cell.fontMetrics.horizontalAdvance(cell.text) + more
        return QSize(width, max(current.px(39), cell.fontMetrics.height() + current.px(12)))
