"""Buttons: one style with variants, with an icon, a note and a shortcut."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import SMALL, TINY, theme
from aimstars_desktop.ui.widgets.key_hint import key_caps, key_hint_size, paint_key_hint
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded

_TEXT_TOKENS = {
    "primary": "on_accent",
    "proud": "proud",
    "grow": "grow",
    "danger": "danger",
    "soft": "muted",
    "quiet": "muted",
    "offer": "muted",
    "link": "accent",
}
_SLIM = frozenset({"quiet", "offer", "link"})

_OTHER_SIZES = (QEvent.Type.FontChange, QEvent.Type.StyleChange)

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by_return(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button with Return, also where the system's style does not.

    One that can be ticked is left to Space. Each button asks for itself. Its window must not: a
    field passes its Return on to the window, and by then the focus may have moved to a button.

    Returns:
        False when the key is another one.
    """
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _RETURNS or not plain or button.isCheckable():
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class PaintedButton(QAbstractButton):
    """A button that its subclass paints; Return presses it, as Space does."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_return(self, event):
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a button's content and its width."""

    kind: str
    text: str
    width: float


class Button(QPushButton):
    """A push button whose content is painted in parts: icon, text, note, key cap.

    Args:
        text: with a mnemonic (``&Save``) if the page needs one.
        variant: nothing, ``primary``, ``proud``, ``grow``, ``danger``, ``soft`` (secondary),
            ``quiet`` (text only), ``offer`` (small, with a hairline), ``link``, ``title`` (a
            heading) or ``pill`` (in the header).
        icon: name of an icon in the text's colour, unless it gets one of its own.
        note: small text after it, such as the points ``+5``.
        keys: the shortcut to show; the button does not listen to it.
        trailing: name of an icon at the end, such as ``chevron-down``.
        large: taller, for the main action of a page.
    """

    def __init__(
        self,
        text: str = "",
        *,
        variant: str = "",
        icon: str = "",
        note: str = "",
        keys: QKeySequence | None = None,
        trailing: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._icon_token = ""
        self._note = note
        self._caps = key_caps(keys) if keys else ""
        self._trailing = trailing
        self._large = large
        self._highlight = ""
        self._measured: tuple[tuple[str, ...], list[_Part]] | None = None
        self.setProperty("variant", variant)
        self.setAutoDefault(False)
        if keys:
            self.setAccessibleDescription(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def set_variant(self, variant: str) -> None:
        """Let it look like another kind of button."""
        self.setProperty("variant", variant)
        self.style().unpolish(self)
        self.style().polish(self)

    @property
    def note(self) -> str:
        """The small text after the text."""
        return self._note

    def set_icon(self, name: str) -> None:
        """Show another icon before the text."""
        self._icon_name = name
        self.update()

    def set_icon_token(self, token: str) -> None:
        """Paint the icon in this colour instead of the text's."""
        self._icon_token = token
        self.update()

    def set_highlight(self, part: str) -> None:
        """Paint this part of the text in gold (for example the number of points)."""
        self._highlight = part
        self.update()

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return self._size_of(self._all_parts())

    @override
    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        return self._size_of([part for part in self._all_parts() if part.kind in {"icon", "text"}])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_return(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_parts(painter)
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _OTHER_SIZES:
            self._measured = None
            self.updateGeometry()
        super().changeEvent(event)

    def _paint_parts(self, painter: QPainter) -> None:
        room = self.width() - self._padding().width()
        parts = self._all_parts()
        while len(parts) > 1 and self._width(parts) > room:
            parts.pop()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = (self.width() - self._width(parts)) / 2
        if self.property("align") == "start":
            x = self._padding().width()
        for part in parts:
            left = self.width() - x - part.width if right_to_left else x
            self._paint_part(painter, part, QRectF(left, 0, part.width, self.height()))
            x += part.width + self._gap()

    def _paint_part(self, painter: QPainter, part: _Part, rect: QRectF) -> None:
        color = self._color()
        if part.kind in {"icon", "trailing"}:
            own = self._icon_token if part.kind == "icon" and self.isEnabled() else ""
            icons.paint_icon(painter, rect, part.text, own or self._token())
        elif part.kind == "text":
            self._paint_text(painter, rect, color)
        elif part.kind == "note":
            painter.setFont(self._note_font())
            painter.setPen(self._side_color())
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, part.text)
        else:
            box = QRectF(0, 0, part.width, key_hint_size(part.text).height())
            box.moveCenter(rect.center())
            framed = self.property("variant") != "primary"
            paint_key_hint(painter, box, part.text, self._side_color(), framed=framed)

    def _paint_text(self, painter: QPainter, rect: QRectF, color: QColor) -> None:
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value
        golden = self._highlight_rect(rect)
        if golden is None:
            painter.setPen(color)
            painter.drawText(rect, flags, self.text())
            return
        plain = rect.adjusted(-1, 0, 1, 0)
        before, behind = QRectF(plain), QRectF(plain)
        before.setRight(golden.left())
        behind.setLeft(golden.right())
        for area, ink in ((before, color), (golden, theme().color("gold")), (behind, color)):
            painter.setClipRect(area)
            painter.setPen(ink)
            painter.drawText(rect, flags, self.text())
        painter.setClipping(False)

    def _highlight_rect(self, rect: QRectF) -> QRectF | None:
        """Return the place of the gold part of the text, or None without one."""
        start = self.text().find(self._highlight) if self._highlight else -1
        if start < 0 or not self.isEnabled():
            return None
        metrics = QFontMetricsF(self.font())
        before = metrics.horizontalAdvance(self.text()[:start])
        width = metrics.horizontalAdvance(self._highlight)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() - before - width if right_to_left else rect.left() + before
        return QRectF(left, rect.top(), width, rect.height())

    def _all_parts(self) -> list[_Part]:
        """Return the content; the last parts are dropped first when space is short."""
        content = (self._icon_name, self.text(), self._trailing, self._note, self._caps)
        if self._measured is None or self._measured[0] != content:
            self._measured = content, self._measure()
        return list(self._measured[1])

    def _measure(self) -> list[_Part]:
        metrics = QFontMetricsF(self.font())
        side = metrics.height()
        parts: list[_Part] = []
        if self._icon_name:
            parts.append(_Part("icon", self._icon_name, side))
        if self.text():
            shown = metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.text())
            parts.append(_Part("text", self.text(), shown.width()))
        if self._trailing:
            parts.append(_Part("trailing", self._trailing, side * 0.8))
        if self._note:
            width = QFontMetricsF(self._note_font()).horizontalAdvance(self._note)
            parts.append(_Part("note", self._note, width))
        if self._caps:
            parts.append(_Part("caps", self._caps, key_hint_size(self._caps).width()))
        return parts

    def _width(self, parts: list[_Part]) -> float:
        return sum(part.width for part in parts) + self._gap() * max(0, len(parts) - 1)

    def _size_of(self, parts: list[_Part]) -> QSize:
        padding = self._padding()
        width = self._width(parts) + 2 * padding.width()
        height = QFontMetricsF(self.font()).height() + 2 * padding.height()
        return QSizeF(width, height).toSize() + QSize(2, 2)

    def _gap(self) -> int:
        return theme().px(8 if self._note or self._caps else 6)

    def _padding(self) -> QSizeF:
        px = theme().px
        variant = self.property("variant")
        if variant in _SLIM:
            return QSizeF(px(8), px(5))
        if variant == "title":
            return QSizeF(px(4), px(4))
        return (
            QSizeF(px(14), px(8))
            if variant == "pill"
            else QSizeF(px(16), px(13 if self._large else 9))
        )

    def _note_font(self) -> QFont:
        return theme().font(SMALL if self.property("variant") != "pill" else TINY, bold=True)

    def _token(self) -> str:
        if not self.isEnabled():
            return "faint"
        variant = str(self.property("variant"))
        if variant in {"soft", "quiet"} and self.underMouse():
            return "text"
        return _TEXT_TOKENS.get(variant, "text")

    def _color(self) -> QColor:
        return theme().color(self._token())

    def _side_color(self) -> QColor:
        if self.property("variant") == "primary" or not self.isEnabled():
            return self._color()
        return theme().color("muted")


class IconButton(QToolButton):
    """A button with only an icon; its name is also its tooltip.

    Args:
        icon: name of the icon.
        name: what it does, for the tooltip and for screen readers.
        framed: whether it has a border of its own.
        token: the icon's colour; muted unless framed.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        framed: bool = False,
        token: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._token = token or ("text" if framed else "muted")
        self.setProperty("framed", framed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Change what the button says it does."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(texts.tip(name))

    def set_icon(self, icon: str, token: str) -> None:
        """Show another icon in another colour."""
        self._icon_name, self._token = icon, token
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 2 * theme().px(9 if self.property("framed") else 5)
        return QSize(side + 2, side + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_return(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        side = self.fontMetrics().height() * 1.0
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        token = self._token
        if not self.isEnabled():
            token = "faint"
        elif self.underMouse() or self.isDown():
            token = "text" if self._token == "muted" else self._token
        icons.paint_icon(painter, box, self._icon_name, token)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        current = theme()
        rect = QRectF(self.rect())
        radius = current.px(8)
        active = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
        if self.property("framed"):
            fill = current.color("hover" if active else "card") if self.isEnabled() else None
            border = current.color("muted" if active else "line")
            rounded(painter, rect, radius, fill=fill, border=border)
        elif active:
            rounded(painter, rect, radius, fill=current.color("hover"))
        if self.hasFocus():
            focus_ring(painter, rect, radius)
