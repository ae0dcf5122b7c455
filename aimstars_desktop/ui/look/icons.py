"""Icons: SVG files whose ``currentColor`` becomes a token, sharp at any scale."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from aimstars_desktop.compat import override
from aimstars_desktop.config import resources
from aimstars_desktop.ui.look.theme import theme

MIRRORED = frozenset({"previous", "next", "undo", "redo", "sign-out"})
"""Icons that point in the reading direction, and are mirrored with it."""

_DISABLED_OPACITY = 0.4


@cache
def icon(name: str, token: str = "text") -> QIcon:
    """Return the icon ``name`` in the colour ``token``; it follows the theme.

    Each is made once and kept: PySide now and then crashes when Qt destroys an engine in Python.

    Raises:
        FileNotFoundError: there is no ``resources/icons/<name>.svg``.
    """
    _source(name)
    return QIcon(_TokenIconEngine(name, token))


@cache
def menu_icon(name: str, token: str = "muted") -> QIcon:
    """Return an icon for a menu, which changes its colour with the text of its command.

    The command about to be chosen has a coloured ground. Each icon is made once, as above.

    Args:
        name: of the icon, without ``.svg``.
        token: its colour on the ground of the menu.

    Raises:
        FileNotFoundError: there is no ``resources/icons/<name>.svg``.
    """
    _source(name)
    return QIcon(_TokenIconEngine(name, token, lit="on_accent"))


def app_icon() -> QIcon:
    """Return the program's own icon, for windows and the task bar."""
    return QIcon(str(resources() / "icons" / "aimstars.svg"))


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, token: str, *, opacity: float = 1.0
) -> None:
    """Paint the icon into the largest square in the middle of ``rect``.

    Args:
        painter: paints on the widget.
        rect: the space for the icon.
        name: of the icon, without ``.svg``.
        token: its colour.
        opacity: 0 to 1.
    """
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    image = _image(name, str(getattr(theme().tokens, token)), max(1, round(side * ratio)))
    if name in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        image = image.flipped(Qt.Orientation.Horizontal)
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    painter.save()
    painter.setOpacity(painter.opacity() * opacity)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(square, image)
    painter.restore()


class _TokenIconEngine(QIconEngine):
    """Paints an SVG in a token's current colour; ``lit`` is the token of its active mode."""

    def __init__(self, name: str, token: str, lit: str = "") -> None:
        super().__init__()
        self._name = name
        self._token = token
        self._lit = lit or token

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        opacity = _DISABLED_OPACITY if mode is QIcon.Mode.Disabled else 1.0
        token = self._lit if mode is QIcon.Mode.Active else self._token
        paint_icon(painter, QRectF(rect), self._name, token, opacity=opacity)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap((size.toSizeF() * scale).toSize())
        if pixmap.isNull():  # a button that has no size yet: nothing to paint on
            return pixmap
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return _TokenIconEngine(self._name, self._token, self._lit)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _image(name: str, colour: str, side: int) -> QImage:
    svg = _source(name).replace("currentColor", colour)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image
