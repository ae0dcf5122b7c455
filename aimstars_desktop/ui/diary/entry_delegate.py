"""Paints the rows of the list: day, rating mark and part of the text."""

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

from aimstars_desktop.compat import override
from aimstars_desktop.domain.search import Hit, Snippet
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.text_positions import from_qt, to_qt
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import paint_line, rounded
from aimstars_desktop.ui.widgets.rating_marks import RATING_MARKS

HIT = Qt.ItemDataRole.UserRole
"""The role under which a row returns its :class:`Hit`."""

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
        current, faces = theme(), _Faces()
        px = current.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(0, 0, 0, -px(1))
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            border = current.color("accent" if focused else "line")
            rounded(painter, box, px(8), fill=current.color("card"), border=border)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box, px(8), fill=current.color("hover"))
        inner = box.adjusted(px(12), px(10), -px(12), -px(10))
        self._paint_head(painter, inner, hit, faces)
        self._paint_text(painter, inner, hit.snippet, faces)
        painter.restore()

    def _paint_head(self, painter: QPainter, inner: QRectF, hit: Hit, faces: _Faces) -> None:
        current = theme()
        line = QRectF(inner.left(), inner.top(), inner.width(), faces.title_height)
        right_to_left = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        radius = current.px(4)
        x = line.left() + radius if right_to_left else line.right() - radius
        mark = RATING_MARKS[hit.entry.rating]
        color = current.color(wording.TONES[hit.entry.rating])
        mark(painter, QPointF(x, line.center().y()), radius, color)
        if hit.entry.is_favourite:
            side = faces.title_height * 0.8
            x += (radius + current.px(6)) * (1 if right_to_left else -1)
            star = QRectF(x if right_to_left else x - side, 0, side, side)
            star.moveTop(line.center().y() - side / 2)
            icons.paint_icon(painter, star, "star", "gold")
        painter.setFont(faces.title)
        painter.setPen(current.color("text"))
        day = hit.entry.day
        title = texts.short_day(day, year=day.year != self.today.year)
        paint_line(painter, line, title, right_to_left=right_to_left)

    def _paint_text(
        self, painter: QPainter, inner: QRectF, snippet: Snippet, faces: _Faces
    ) -> None:
        top = inner.top() + faces.title_height + theme().px(3)
        right_to_left = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setPen(theme().color("muted"))
        if self.lines == 1 and not snippet.places:  # the timeline: the fast path
            line = QRectF(inner.left(), top, inner.width(), faces.text_height)
            painter.setFont(faces.text)
            elided = QFontMetricsF(faces.text).elidedText
            shown = elided(snippet.text, Qt.TextElideMode.ElideRight, line.width())
            paint_line(painter, line, shown, right_to_left=right_to_left)
            return
        layout = _laid_out(
            snippet, faces.text, inner.width(), self.lines, right_to_left=right_to_left
        )
        layout.draw(painter, QPointF(inner.left(), top))


class _Faces:
    """The fonts of a row and their heights."""

    def __init__(self) -> None:
        current = theme()
        self.title, self.text = current.font(SMALL, bold=True), current.font(SMALL)
        self.title_height = QFontMetricsF(self.title).height()
        self.text_height = QFontMetricsF(self.text).height()


def _laid_out(
    snippet: Snippet, font: QFont, width: float, lines: int, *, right_to_left: bool
) -> QTextLayout:
    """Lay out a snippet in this many lines, ending in an ellipsis when there is more."""
    layout, end = _layout(snippet.text, snippet, font, width, lines)
    if end < len(snippet.text):
        shorter = snippet.text[: max(0, end - 2)].rstrip() + "…"
        layout, _ = _layout(shorter, snippet, font, width, lines)
    option = layout.textOption()  # lines are placed by it when they are drawn
    if right_to_left:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
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
    """Return the format of highlighted words."""
    form = QTextCharFormat()
    form.setForeground(theme().color("text"))
    form.setBackground(theme().color("accent", 0.3))
    return form
