"""A choice of a few options, side by side: 1M 3M 6M 1Y All; All, Proud, Grow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.accessible import shows_tip
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded


@dataclass(frozen=True, slots=True)
class Option:
    """One of the choices.

    Args:
        key: its name in the code.
        text: its label.
        icon: name of an icon before the text.
        name: what a screen reader says, if the text is an abbreviation.
    """

    key: str
    text: str
    icon: str = ""
    name: str = ""


class SegmentedChoice(QWidget):
    """Radio buttons in a row: one tab stop, arrow keys to change.

    Args:
        name: what is chosen here, for screen readers.
        options: the choices; the first is chosen at the beginning.
        boxed: whether each choice has a border (chips) or is only a word.
    """

    chosen = Signal(str)
    """Another choice was made by the person; carries its key."""

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        *,
        boxed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(5) if boxed else 0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _OptionButton] = {}
        for option in options:
            button = _OptionButton(option, boxed=boxed, parent=self)
            self._buttons[option.key] = button
            self._group.addButton(button)
            row.addWidget(button)
        self.set_current(options[0].key)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def current(self) -> str:
        """The key of the choice; empty while none is in force."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose an option without a signal; with an empty key, show that none is in force."""
        blocked = self._group.blockSignals(True)
        self._group.setExclusive(bool(key))
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)
        self._group.blockSignals(blocked)

    def button(self, key: str) -> QRadioButton:
        """Return the button of a choice."""
        return self._buttons[key]

    def _on_toggled(self, button: QRadioButton, checked: bool) -> None:
        if checked and isinstance(button, _OptionButton):
            self.chosen.emit(button.key)


class _OptionButton(QRadioButton):
    """A radio button painted as a word or a chip."""

    def __init__(self, option: Option, *, boxed: bool, parent: QWidget) -> None:
        super().__init__(option.text, parent)
        self.key = option.key
        self._icon_name = option.icon
        self._boxed = boxed
        self.setAccessibleName(option.name or option.text)
        self._tip = option.name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tip(self, event, self._tip) or super().event(event)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._face(bold=True))
        px = theme().px
        width = metrics.horizontalAdvance(self.text()) + self._icon_room()
        if self._boxed:
            return QSizeF(width + px(22), metrics.height() + px(11)).toSize()
        return QSizeF(width + px(12), metrics.height() + px(8)).toSize()

    @override
    def minimumSizeHint(self) -> QSize:
        width = QFontMetricsF(self._face(bold=True)).horizontalAdvance(self.text())
        return QSize(ceil(width + self._icon_room()) + theme().px(8), self.sizeHint().height())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        lively = self.isChecked() or self.underMouse()
        token = "text" if lively and self.isEnabled() else "muted"
        if self._boxed:
            fill, edge = ("hover", "muted") if self.isChecked() else ("card", "line")
            ground, border = current.color(fill), current.color(edge)
            rounded(painter, rect, current.px(8), fill=ground, border=border)
        font = self._face(bold=self.isChecked() or self._boxed)
        width = QFontMetricsF(font).horizontalAdvance(self.text()) + self._icon_room()
        content = QRectF(0, 0, width, rect.height())
        content.moveCenter(rect.center())
        self._paint_icon(painter, content, token)
        painter.setFont(font)
        painter.setPen(current.color(token))
        painter.drawText(content, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            focus_ring(painter, rect, current.px(8 if self._boxed else 6))
        painter.end()

    def _paint_icon(self, painter: QPainter, content: QRectF, token: str) -> None:
        """Paint the icon and return the rest of ``content``."""
        room = self._icon_room()
        if not room:
            return
        side = QFontMetricsF(self._face(bold=True)).height()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = content.right() - side / 2 if right_to_left else content.left() + side / 2
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(x, content.center().y()))
        icons.paint_icon(painter, box, self._icon_name, token)
        content.adjust(0 if right_to_left else room, 0, -room if right_to_left else 0, 0)

    def _face(self, *, bold: bool) -> QFont:
        return theme().font(SMALL, bold=bold)

    def _icon_room(self) -> float:
        if not self._icon_name:
            return 0.0
        return QFontMetricsF(self._face(bold=True)).height() + theme().px(4)
