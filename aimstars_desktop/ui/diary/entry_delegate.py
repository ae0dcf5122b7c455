"""How a row of the list is painted: the day, the mark of its rating, a part of the text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aimstars_desktop.domain.diary import Rating
from aimstars_desktop.domain.search import Hit, Snippet
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.places import from_qt, to_qt
from aimstars_desktop.ui.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import grow_mark, proud_mark, rounded

HIT = Qt.ItemDataRole.UserRole
"""Under this role a row gives its :class:`Hit`."""

_Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Paints a row: the day, the mark of its rating, and a part of the text.

    Attributes:
        lines: how many lines of the text are shown.
        today: to leave out the year of this year's days.
    """

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = 1
        self.today = today

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        faces = _Faces()
        px = theme().px
        height = faces.title_height + self.lines * faces.text_height + px(3) + px(21)
        return QSize(px(120), round(height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(HIT)
        look, faces = theme(), _Faces()
        px = look.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(0, 0, 0, -px(1))
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            border = look.color("accent" if focused else "line")
            rounded(painter, box, px(8), fill=look.color("card"), border=border)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, px(8), fill=look.color("hover"))
        inner = box.adjusted(px(12), px(10), -px(12), -px(10))
        self._paint_head(painter, inner, hit, faces)
        self._paint_text(painter, inner, hit.snippet, faces)
        painter.restore()

    def _paint_head(self, painter: QPainter, inner: QRectF, hit: Hit, faces: _Faces) -> None:
        look = theme()
        line = QRectF(inner.left(), inner.top(), inner.width(), faces.title_height)
        right_to_left = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        radius = look.px(4)
        x = line.left() + radius if right_to_left else line.right() - radius
        mark = proud_mark if hit.entry.rating is Rating.PROUD else grow_mark
        color = look.color(wording.TONES[hit.entry.rating])
        mark(painter, QPointF(x, line.center().y()), radius, color)
        painter.setFont(faces.title)
        painter.setPen(look.color("text"))
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        day = hit.entry.day
        title = texts.short_day(day, year=day.year != self.today.year)
        painter.drawText(line, (side | Qt.AlignmentFlag.AlignVCenter).value, title)

    def _paint_text(
        self, painter: QPainter, inner: QRectF, snippet: Snippet, faces: _Faces
    ) -> None:
        top = inner.top() + faces.title_height + theme().px(3)
        painter.setPen(theme().color("muted"))
        if self.lines == 1 and not snippet.places:  # the timeline: the quick way
            line = QRectF(inner.left(), top, inner.width(), faces.text_height)
            painter.setFont(faces.text)
            elided = QFontMetricsF(faces.text).elidedText
            shown = elided(snippet.text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.TextFlag.TextSingleLine.value, shown)
            return
        layout = _laid_out(snippet, faces.text, inner.width(), self.lines)
        layout.draw(painter, QPointF(inner.left(), top))


class _Faces:
    """The fonts of a row and their heights."""

    def __init__(self) -> None:
        look = theme()
        self.title, self.text = look.font(SMALL, bold=True), look.font(SMALL)
        self.title_height = QFontMetricsF(self.title).height()
        self.text_height = QFontMetricsF(self.text).height()


def _laid_out(snippet: Snippet, font: QFont, width: float, lines: int) -> QTextLayout:
    """Lay a snippet out in so many lines; an ellipsis ends it when there is more."""
    layout, end = _layout(snippet.text, snippet, font, width, lines)
    if end < len(snippet.text):
        shorter = snippet.text[: max(0, end - 2)].rstrip() + "…"
        layout, _ = _layout(shorter, snippet, font, width, lines)
    return layout


def _layout(
    text: str, snippet: Snippet, font: QFont, width: float, lines: int
) -> tuple[QTextLayout, int]:
    """Return the layout, and the place in the text where its last line ends."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(
        [_mark(text, start, end) for start, end in snippet.places if start < len(text)]
    )
    layout.beginLayout()
    end, y = 0, 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
        end = from_qt(text, line.textStart() + line.textLength())
    layout.endLayout()
    return layout, end


def _mark(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    first, last = to_qt(text, start), to_qt(text, min(end, len(text)))
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = first, last - first
    marked.format = highlight()
    return marked


def highlight() -> QTextCharFormat:
    """Return how a found word is marked."""
    form = QTextCharFormat()
    form.setForeground(theme().color("text"))
    form.setBackground(theme().color("accent", 0.3))
    return form
