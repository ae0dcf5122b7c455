"""Tiles: an icon, a caption, a large number and a note; some can be clicked."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import NUMBER, SMALL, TINY, theme
from aimstars_desktop.ui.widgets.buttons import PaintedButton
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded

_WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value


@dataclass(frozen=True, slots=True)
class TileContent:
    """What a tile shows.

    Args:
        number: the large text, ``1,025`` or ``12 days``.
        note: the small line under it.
        icon: name of an icon before the number, such as an arrow of the trend.
        token: the number's colour.
    """

    number: str
    note: str = ""
    icon: str = ""
    token: str = "text"


class Tile(PaintedButton):
    """One number of the Stats tab.

    Args:
        icon: name of the icon before the caption.
        caption: what is counted.
        clickable: whether a click (``clicked``) leads to the details.
    """

    def __init__(
        self,
        icon: str,
        caption: str,
        *,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._clickable = clickable
        self._content = TileContent("\N{EN DASH}")
        self.setText(caption)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()

    @property
    def content(self) -> TileContent:
        """The current content."""
        return self._content

    @property
    def comfortable_width(self) -> int:
        """The width at which the caption fits completely."""
        metrics = QFontMetricsF(self._fonts()[0])
        return ceil(metrics.horizontalAdvance(self.text()) + metrics.ascent() + theme().px(5 + 33))

    def show_content(self, content: TileContent) -> None:
        """Show a number with its note."""
        self._content = content
        self._describe()
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        px = theme().px
        caption, _, note = fonts = self._fonts()
        heights = (QFontMetricsF(font).height() for font in fonts)
        widest = max(
            QFontMetricsF(caption).horizontalAdvance(self.text()) + px(22),
            QFontMetricsF(note).horizontalAdvance(self._content.note),
            px(110),
        )
        return QSizeF(widest + px(36), sum(heights) + px(36)).toSize()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        *_, note = self._fonts()
        more = self._note_height(width - 2 * theme().px(16)) - QFontMetricsF(note).height()
        return self.sizeHint().height() + ceil(more)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        lively = self._clickable and (self.underMouse() or self.isDown())
        rounded(
            painter,
            rect,
            current.px(12),
            fill=current.color("hover" if lively else "card"),
            border=current.color("muted" if lively else "line"),
        )
        self._paint_lines(
            painter, rect.adjusted(current.px(16), current.px(14), -current.px(16), 0)
        )
        if self.hasFocus():
            focus_ring(painter, rect, current.px(12))
        painter.end()

    def _paint_lines(self, painter: QPainter, space: QRectF) -> None:
        current = theme()
        caption, number, note = self._fonts()
        line = QRectF(space.left(), space.top(), space.width(), QFontMetricsF(caption).height())
        self._line(painter, line, caption, self.text(), "muted", self._icon_name)
        line.moveTop(line.bottom() + current.px(3))
        shown = self._fitting(number, space.width())
        line.setHeight(QFontMetricsF(number).height())
        content = self._content
        self._line(painter, line, shown, content.number, content.token, content.icon)
        line.moveTop(line.bottom() + current.px(3))
        line.setHeight(self._note_height(space.width()))
        painter.setFont(note)
        painter.setPen(current.color("muted"))
        painter.drawText(line, _WRAPPED, content.note)

    def _line(
        self,
        painter: QPainter,
        line: QRectF,
        font: QFont,
        text: str,
        token: str,
        icon: str = "",
    ) -> None:
        rest = QRectF(line)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if icon:
            side = QFontMetricsF(font).ascent() * 1.02
            x = line.right() - side if right_to_left else line.left()
            box = QRectF(x, line.top() + (line.height() - side) / 2, side, side)
            icons.paint_icon(painter, box, icon, token)
            room = side + theme().px(5)
            rest.adjust(0 if right_to_left else room, 0, -room if right_to_left else 0, 0)
        painter.setFont(font)
        painter.setPen(theme().color(token))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _note_height(self, width: float) -> float:
        """Return the height of the note, which goes on in a second line where one is too short."""
        metrics = QFontMetricsF(self._fonts()[2])
        space = QRectF(0, 0, width, 0)
        wrapped = metrics.boundingRect(space, _WRAPPED, self._content.note)
        return max(metrics.height(), wrapped.height())

    def _fitting(self, font: QFont, width: float) -> QFont:
        """Return the number's font, smaller if the number would not fit."""
        taken = QFontMetricsF(font).horizontalAdvance(self._content.number)
        if self._content.icon:
            taken += QFontMetricsF(font).ascent() * 1.1 + theme().px(5)
        if taken <= width:
            return font
        return theme().font(max(SMALL, NUMBER * width / taken), bold=True)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        current = theme()
        return (current.font(SMALL), current.font(NUMBER, bold=True), current.font(TINY * 1.03))

    def _describe(self) -> None:
        content = self._content
        said = [f"{self.text()}: {content.number}", content.note]
        self.setAccessibleName(", ".join(part for part in said if part))
