"""One picture, large: fitted into the view, zoomed and moved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import set_role
from aimstars_desktop.ui.widgets.painting import focus_ring

STEP = 1.25
"""How much larger a step of zooming makes the picture."""

LARGEST = 8.0
"""The largest zoom: pixels of the screen for one of the picture."""

SMALLEST = 0.02

MOST_FITTED = 2.0
"""The zoom at which a small picture is shown at first, at most."""


class PictureView(QGraphicsView):
    """Shows one picture, fitted into the view until the person zooms."""

    zoomed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Graphic)
        self._scene = QGraphicsScene(self)
        self.is_fitted = True
        self.setScene(self._scene)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the same thing, without a name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # which the line above took from it, too
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    @property
    def scale_now(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self.transform().m11()

    def show_image(self, image: QImage | None) -> None:
        """Show an image, fitted; None: nothing."""
        self._scene.clear()
        if image is not None:
            item = self._scene.addPixmap(QPixmap.fromImage(image))
            item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
            self._scene.setSceneRect(item.boundingRect())
        self.fit()

    def fit(self) -> None:
        """Show all of the picture, as large as there is room; a small one at twice its size."""
        self.is_fitted = True
        self.resetTransform()
        area = self._scene.sceneRect().size()
        if self._scene.items() and not area.isEmpty():
            room = self.viewport().size()
            whole = min(room.width() / area.width(), room.height() / area.height())
            self.scale(min(whole, MOST_FITTED), min(whole, MOST_FITTED))
        self.zoomed.emit()

    def zoom(self, factor: float) -> None:
        """Make the picture larger or smaller."""
        wanted = min(max(self.scale_now * factor, SMALLEST), LARGEST)
        self.is_fitted = False
        self.scale(wanted / self.scale_now, wanted / self.scale_now)
        self.zoomed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_fitted:
            self.fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            focus_ring(painter, QRectF(self.viewport().rect()), theme().px(8))
            painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)
