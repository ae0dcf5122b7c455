"""The list of backups: when, why, how much, and whether it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
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

from aimstars_desktop.domain.backups import Backup
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.backups import wording
from aimstars_desktop.ui.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import rounded

WHEN, WHY, ENTRIES, SIZE, STATE = range(5)
_TOKENS = {WHEN: "text", WHY: "muted", ENTRIES: "text", SIZE: "muted"}
FILE_ROLE = Qt.ItemDataRole.UserRole
TOKEN_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class BackupList(QTreeWidget):
    """One line for each backup, the newest first."""

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
            now: for saying how long ago they were made.
            damaged: the files of those that are no longer what was verified.
            chosen: the file of the one that is chosen.
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
            look = theme()
            rect = QRectF(options.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            token = "accent" if self.hasFocus() else "muted"
            painter.save()
            rounded(painter, rect, look.px(8), fill=look.color("input"), border=look.color(token))
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
        item.setToolTip(WHEN, wording.full_moment(backup.made_at, now))
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
    """Writes one cell in its colour; what is chosen is drawn around the whole line."""

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
        look = theme()
        room = cell.rect.adjusted(look.px(14), 0, 0, 0)
        if index.column() == STATE:
            damaged = index.data(TOKEN_ROLE) == "danger"
            side = look.px(13)
            box = QRectF(room.left(), room.center().y() - side / 2, side, side)
            name, token = ("warning", "danger") if damaged else ("check", "proud")
            icons.paint_icon(painter, box, name, token)
            room.adjust(side + look.px(5), 0, 0, 0)
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
        look = theme()
        more = look.px(14) + look.px(18)
        if index.column() == STATE:
            more += look.px(18)
        width = cell.fontMetrics.horizontalAdvance(cell.text) + more
        return QSize(width, max(look.px(39), cell.fontMetrics.height() + look.px(12)))
