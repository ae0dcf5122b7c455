"""The strip of thumbnails below a text."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QMenu, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures.model import Pictures
from aimstars_desktop.ui.widgets.buttons import PaintedButton
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded

THUMB = QSize(72, 48)
"""In design pixels."""

RADIUS = 7
"""In design pixels."""

_DELETES = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Thumbnail(PaintedButton):
    """One picture, small; a click or Return opens it, Delete takes it off.

    Args:
        model: has the small copies.
        can_take_off: whether a cross in the corner takes it off.
        size: in design pixels.
    """

    taken_off = Signal()

    def __init__(
        self,
        model: Pictures,
        parent: QWidget,
        *,
        can_take_off: bool = False,
        size: QSize = THUMB,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._picture: Picture | None = None
        self._has_cross = can_take_off
        self._size = size
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        model.thumbnails_changed.connect(self._on_thumbnails)

    def show_picture(self, picture: Picture, number: int, count: int) -> None:
        """Show another picture.

        Args:
            picture: the picture.
            number: its place among those beside it, from 1.
            count: how many these are.
        """
        self._picture = picture
        name = picture_name(picture, number, count)
        self.setAccessibleName(name)
        self.setToolTip(texts.tip(picture.file.description or picture.file.name))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(px(self._size.width()), px(self._size.height()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DELETES:
            self.taken_off.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._has_cross and self._cross().contains(event.position()):
            self.taken_off.emit()
        else:
            super().mousePressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.menu_icon("eye"), self.tr("Open"), self.click)
        menu.addAction(icons.menu_icon("trash"), self.tr("Take off"), self.taken_off.emit)
        menu.popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        px, rect = theme().px, QRectF(self.rect())
        painter = QPainter(self)
        small = self._model.thumbnail(self._picture) if self._picture is not None else None
        paint_small(painter, rect, small)
        if self._has_cross:
            rounded(painter, self._cross(), px(9), fill=theme().color("background", 0.85))
            icons.paint_icon(painter, self._cross().adjusted(3, 3, -3, -3), "close", "text")
        is_chosen = self.hasFocus() or self.isChecked()
        if is_chosen or self.underMouse():
            focus_ring(painter, rect, px(RADIUS), "accent" if is_chosen else "muted")
        painter.end()

    def _on_thumbnails(self, hashes: Collection[str]) -> None:
        if self._picture is not None and self._picture.file.sha256 in hashes:
            self.update()

    def _cross(self) -> QRectF:
        px = theme().px
        side = px(18)
        left = 2.0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else None
        x = left if left is not None else self.width() - side - 2.0
        return QRectF(x, 2.0, side, side)


class AddTile(PaintedButton):
    """The dashed tile behind the pictures, which adds others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        name = QCoreApplication.translate("Pictures", "Add pictures")
        self.setAccessibleName(name)
        self.setToolTip(texts.tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(px(THUMB.height()), px(THUMB.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        px, rect = theme().px, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "text" if self.underMouse() else "muted"
        painter.setPen(QPen(theme().color(token), 1.0, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(RADIUS), px(RADIUS))
        _paint_icon(painter, rect, "plus")
        if self.hasFocus():
            focus_ring(painter, rect, px(RADIUS))
        painter.end()


class PictureStrip(QWidget):
    """The thumbnails of the pictures of one text, in lines.

    Args:
        model: has the small copies.
        is_written: whether the text is being written: each picture has a cross that takes it off,
            and a tile behind them adds others.
    """

    opened = Signal(int)
    """A picture is to be shown large; carries its place, from 0."""

    add_wanted = Signal()
    """Other pictures are to be chosen."""

    def __init__(self, model: Pictures, parent: QWidget, *, is_written: bool = False) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures: Sequence[Picture] = ()
        self.thumbnails: list[Thumbnail] = []
        self._flow = FlowLayout(self)
        self.tile: AddTile | None = None
        self._last: QWidget = self  # what the tile comes after
        if is_written:
            px = theme().px
            self._flow.setContentsMargins(px(16), 0, px(16), px(12))
            self.tile = AddTile(self)
            self.tile.clicked.connect(self.add_wanted)
            self._flow.addWidget(self.tile)

    @property
    def pictures(self) -> Sequence[Picture]:
        """The pictures that are shown."""
        return self._pictures

    def come_after(self, field: QWidget) -> None:
        """Make the pictures the tab stops after the field whose text they belong to."""
        self._last = field
        if self.tile is not None:
            QWidget.setTabOrder(field, self.tile)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these pictures; without any, the strip is hidden."""
        self._pictures = pictures
        if not pictures:  # hiding and showing each thumbnail takes longer than all the rest
            self.hide()
            return
        while len(self.thumbnails) < len(pictures):
            self._add_thumbnail(len(self.thumbnails))
        for place, thumbnail in enumerate(self.thumbnails):
            thumbnail.setVisible(place < len(pictures))
            if place < len(pictures):
                thumbnail.show_picture(pictures[place], place + 1, len(pictures))
        self.show()
        self.updateGeometry()

    def _add_thumbnail(self, place: int) -> None:
        thumbnail = Thumbnail(self._model, self, can_take_off=self.tile is not None)
        thumbnail.clicked.connect(lambda: self.opened.emit(place))
        thumbnail.taken_off.connect(lambda: self._model.take_off(self._pictures[place]))
        self._flow.addWidget(thumbnail)
        self.thumbnails.append(thumbnail)
        if self.tile is not None:  # it stays the last
            self._flow.removeWidget(self.tile)
            self._flow.addWidget(self.tile)
            QWidget.setTabOrder(self._last, thumbnail)
            QWidget.setTabOrder(thumbnail, self.tile)
            self._last = thumbnail


def picture_name(picture: Picture, number: int, count: int) -> str:
    """Return what screen readers say of a picture.

    Args:
        picture: the picture.
        number: its place among those beside it, from 1.
        count: how many these are.
    """
    text = QCoreApplication.translate("Pictures", "Picture {number} of {count}")
    said = text.format(number=texts.number(number), count=texts.number(count))
    description = picture.file.description
    return f"{said}: {description}" if description else said


def paint_small(painter: QPainter, rect: QRectF, small: QPixmap | None) -> None:
    """Paint a thumbnail into a rounded rectangle.

    Args:
        painter: of the widget.
        rect: which it fills.
        small: None: it is not loaded yet; without pixels: the picture is missing or damaged.
    """
    radius = theme().px(RADIUS)
    rounded(painter, rect, radius, fill=theme().color("hover"))
    if small is not None and not small.isNull():
        _paint_cover(painter, rect, radius, small)
    elif small is not None:
        _paint_icon(painter, rect, "warning")


def _paint_cover(painter: QPainter, rect: QRectF, radius: float, small: QPixmap) -> None:
    """Fill the rounded rectangle with the middle of the picture."""
    size = QRectF(small.rect())
    scale = max(rect.width() / size.width(), rect.height() / size.height())
    part = QRectF(0, 0, rect.width() / scale, rect.height() / scale)
    part.moveCenter(size.center())
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setClipPath(shape)
    painter.drawPixmap(rect, small, part)
    painter.restore()


def _paint_icon(painter: QPainter, rect: QRectF, name: str) -> None:
    box = QRectF(0, 0, theme().px(20), theme().px(20))
    box.moveCenter(QPointF(rect.center()))
    icons.paint_icon(painter, box, name, "muted")
