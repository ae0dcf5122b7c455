"""A button whose text may take several lines, for ideas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import PaintedButton
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded


class IdeaButton(PaintedButton):
    """One idea, wrapped to the available width."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self.setText(texts.with_ampersands(text))
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        side, above = self._padding()
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        room = self.fontMetrics().boundingRect(
            0, 0, width - 2 * side, 10_000, flags.value, self._words
        )
        return room.height() + 2 * above

    @override
    def sizeHint(self) -> QSize:
        width = theme().px(220)
        return QSize(width, self.heightForWidth(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        active = self.underMouse() or self.isDown()
        fill = current.color("hover" if active else "card")
        rounded(painter, rect, current.px(8), fill=fill, border=current.color("line"))
        side, above = self._padding()
        option = QTextOption(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        painter.setPen(current.color("text"))
        painter.setFont(self.font())
        painter.drawText(rect.adjusted(side, above, -side, -above), self._words, option)
        if self.hasFocus():
            focus_ring(painter, rect, current.px(8))
        painter.end()

    def _padding(self) -> tuple[int, int]:
        return theme().px(12), theme().px(8)
