"""The composer alone, for writing in full screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.diary.composer import Composer
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

WIDEST = 860
"""The widest composer, in design pixels."""

AROUND = 300
"""The height of all but the text, in design pixels."""

FEWEST, MOST = 5, 28
"""The fewest and the most lines of the field, however high the screen is."""


class WritingPage(ScrollPage):
    """Shows the composer in the middle of the screen; whoever owns it takes it back afterwards."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self, composer: Composer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composer = composer
        px = theme().px
        page = QWidget(self)
        page.setProperty("surface", "plain")
        body = QWidget(page)
        body.setMaximumWidth(px(WIDEST))
        row = QHBoxLayout(page)
        row.setContentsMargins(px(24), px(24), px(24), px(24))
        row.addWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addStretch(1)
        column.addWidget(composer)
        hint = Label(self.tr("Esc leaves full screen"), "caption", parent=body)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(page)
        composer.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = QFontMetrics(self._composer.field.font()).lineSpacing()
        lines = min(max(FEWEST, (self.height() - theme().px(AROUND)) // line), MOST)
        self._composer.field.set_lines(lines, lines)
