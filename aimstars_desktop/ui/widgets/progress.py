"""Slim bars: one that fills, and one of segments for the days of a week."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.painting import rounded


class ProgressLine(QProgressBar):
    """A slim bar without text of its own; a busy one has the range 0 to 0."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(theme().px(8))
        self.setAccessibleName(name)


class SegmentBar(QProgressBar):
    """As many short bars as there are days, those that are over or done in gold."""

    def __init__(self, name: str, total: int = 7, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, total)
        self.setValue(0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._filled: frozenset[int] | None = None

    def set_filled(self, segments: frozenset[int] | None) -> None:
        """Fill these segments (0 for the first) instead of the first ``value()``."""
        self._filled = segments
        if segments is not None:
            self.setValue(len(segments))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(140), theme().px(6))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), theme().px(6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        total = max(1, self.maximum())
        gap = look.px(4)
        width = (self.width() - gap * (total - 1)) / total
        for segment in range(total):
            place = total - 1 - segment if self.layoutDirection().value else segment
            rect = QRectF(place * (width + gap), 0, width, self.height())
            chosen = self._filled
            filled = segment < self.value() if chosen is None else segment in chosen
            rounded(
                painter, rect, self.height() / 2, fill=look.color("gold" if filled else "heat_0")
            )
        painter.end()
