"""Who is writing? A tile for each of a few accounts, above the password."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QStyle, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import set_role, shows_tip
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded

ACROSS = 2
"""Tiles beside each other."""


class AccountTiles(QWidget):
    """A choice of one account: one tab stop, arrow keys to change."""

    chosen = Signal(int)
    """Another account was chosen by the person; carries its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[QRadioButton] = []
        set_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Who is writing?"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._on_toggled)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().px(12))

    def show_names(self, names: list[str], row: int) -> None:
        """Show these accounts.

        Args:
            names: in the order of their rows.
            row: of the one that is chosen.
        """
        for tile in self.tiles:
            self._group.removeButton(tile)
            tile.deleteLater()
        self.tiles = [_Tile(name, self) for name in names]
        for number, tile in enumerate(self.tiles):
            self._group.addButton(tile, number)
            self._grid.addWidget(tile, number // ACROSS, number % ACROSS)
        self.choose(row)

    def choose(self, row: int) -> None:
        """Choose an account without a signal."""
        if 0 <= row < len(self.tiles):
            blocked = self._group.blockSignals(True)
            self.tiles[row].setChecked(True)
            self._group.blockSignals(blocked)
            self.setFocusProxy(self.tiles[row])

    def _on_toggled(self, row: int, checked: bool) -> None:
        if checked:
            self.setFocusProxy(self.tiles[row])
            self.chosen.emit(row)


class _Tile(QRadioButton):
    """An account: the first letter of its name in a circle, and the name."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tip(self, event, self._name) or super().event(event)

    @override
    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(px(120), max(px(54), QFontMetrics(self.font()).height() + px(24)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        checked = self.isChecked()
        fill = current.color("hover" if self.underMouse() else "input")
        edge = current.color("text" if checked else "line")
        rounded(painter, rect, current.px(8), fill=fill, border=edge)
        side, gap = current.px(32), current.px(12)
        circle = self._mirrored(QRect(gap, (self.height() - side) // 2, side, side))
        rounded(
            painter,
            QRectF(circle),
            side / 2,
            fill=current.color("line" if checked else "input"),
            border=current.color("line"),
        )
        painter.setFont(current.font(bold=True))
        painter.setPen(current.color("accent" if checked else "muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._name.strip()[:1].upper())
        font = current.font(bold=checked)
        room = self._mirrored(
            QRect(side + 2 * gap, 0, self.width() - side - 3 * gap, self.height())
        )
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        name = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(current.color("text"))
        painter.drawText(room, QStyle.visualAlignment(self.layoutDirection(), start), name)
        if self.hasFocus():
            focus_ring(painter, rect, current.px(8))
        painter.end()

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
