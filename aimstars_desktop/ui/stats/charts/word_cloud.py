"""The words of the diary as a cloud: lines of words, sized by how often they are used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.buckets import (
    shares,
)
from aimstars_desktop.ui.stats.charts.item_chart import ItemChart
from aimstars_desktop.ui.widgets.painting import focus_ring

_SMALLEST = 0.95
_LARGEST = 2.4
_LEAST_SCALE = 0.5
_TOKENS = (
    "text",
    "accent",
    "accent",
    "proud",
    "proud",
    "grow",
    "text",
    "gold",
    "accent",
    "text",
    "muted",
    "gold",
    "muted",
    "muted",
    "grow",
)
"""The colours of the words by rank; they only distinguish neighbours."""


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word and where it is painted."""

    word: str
    size: float
    token: str
    rect: QRectF


class WordCloud(ItemChart):
    """The most used words; a click, or Return, searches for one."""

    chosen = Signal(str)
    """A word was clicked; carries the word."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._counts: dict[str, int] = {}
        self._placed: tuple[object, list[PlacedWord]] | None = None

    def show_data(self, counts: Mapping[str, int]) -> None:
        """Show these words, with how often each was used."""
        self._counts = dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
        self._cursor = None
        self._placed = None
        self.data_changed()

    @override
    def summary(self) -> str:
        if not self._counts:
            return ""
        words = ", ".join(list(self._counts)[:3])
        return self.tr("Most used: {words}.").format(words=words)

    @override
    def table(self) -> ChartTable:
        headers = (self.tr("Word"), self.tr("Times used"))
        return ChartTable(headers, tuple(self._counts.items()))

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        word = self._words(QRectF(self.rect()))[self._cursor].word
        return f"{word}: {texts.number(self._counts[word])}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(150))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(180), theme().px(110))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        current = theme()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each word its own
        for index, placed in enumerate(self._words(rect)):
            painter.setFont(current.font(placed.size, bold=True))
            painter.setPen(current.color(placed.token))
            painter.drawText(placed.rect, Qt.AlignmentFlag.AlignCenter, placed.word)
            if index == self._cursor:
                focus_ring(painter, placed.rect.adjusted(-3, 0, 3, 0), current.px(6))

    @override
    def count(self) -> int:
        return len(self._words(QRectF(self.rect())))

    @override
    def take(self, index: int) -> bool:
        self.chosen.emit(self._words(QRectF(self.rect()))[index].word)
        return True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._follow(event):
            self.setToolTip(texts.tip(self.current_text()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index is not None:
            self.chosen.emit(self._words(QRectF(self.rect()))[index].word)

    def _words(self, rect: QRectF) -> list[PlacedWord]:
        key = (rect.getRect(), theme().px(100), self._right_to_left())
        if self._placed is None or self._placed[0] != key:
            scale = 1.0
            placed = self._place(rect, scale)
            while placed is None and scale > _LEAST_SCALE:
                scale *= 0.9
                placed = self._place(rect, scale)
            self._placed = (key, placed or [])
        return self._placed[1]

    def _place(self, rect: QRectF, scale: float) -> list[PlacedWord] | None:
        """Arrange the words in lines; return ``None`` when they do not fit the height."""
        sizes = shares(self._counts, _SMALLEST * scale, _LARGEST * scale)
        # From half the size on, the rarest words are left out rather than made unreadable.
        most = len(sizes) if scale > _LEAST_SCALE else len(sizes) // 2
        words = sorted(list(sizes)[:most], key=_shuffled)
        lines: list[list[tuple[str, QSize]]] = [[]]
        gap = theme().px(14)
        used = 0.0
        for word in words:
            metrics = QFontMetricsF(theme().font(sizes[word], bold=True))
            size = QSize(round(metrics.horizontalAdvance(word)) + 2, round(metrics.height()))
            if lines[-1] and used + size.width() > rect.width():
                lines.append([])
                used = 0.0
            lines[-1].append((word, size))
            used += size.width() + gap
        heights = [max((size.height() for _, size in line), default=0) for line in lines]
        if sum(heights) > rect.height() and scale > _LEAST_SCALE:
            return None
        return self._lined_up(rect, lines, heights, sizes)

    def _lined_up(
        self,
        rect: QRectF,
        lines: list[list[tuple[str, QSize]]],
        heights: list[int],
        sizes: dict[str, float],
    ) -> list[PlacedWord]:
        gap = theme().px(14)
        ranks = {word: rank for rank, word in enumerate(self._counts)}
        placed: list[PlacedWord] = []
        y = rect.top() + max(0.0, (rect.height() - sum(heights)) / 2)
        for line, height in zip(lines, heights, strict=True):
            width = sum(size.width() for _, size in line) + gap * (len(line) - 1)
            x = rect.left() + (rect.width() - width) / 2
            shown = list(reversed(line)) if self._right_to_left() else line
            for word, size in shown:
                token = _TOKENS[ranks[word] % len(_TOKENS)]
                box = QRectF(x, y + (height - size.height()) / 2, size.width(), size.height())
                placed.append(PlacedWord(word, sizes[word], token, box))
                x += size.width() + gap
            y += height
        return placed

    @override
    def index_at(self, position: QPointF) -> int | None:
        words = self._words(QRectF(self.rect()))
        return next((i for i, placed in enumerate(words) if placed.rect.contains(position)), None)


def _shuffled(word: str) -> int:
    """Return a sort key that mixes large and small words, always the same."""
    value = 7
    for letter in word:
        value = (value * 131 + ord(letter)) % 1_000_003
    return value
