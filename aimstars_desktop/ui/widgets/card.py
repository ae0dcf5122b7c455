"""Cards, panels and hairlines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle


class Card(QFrame):
    """A card: rounded, with a thin border. Content goes into :attr:`body`.

    Args:
        heading: a title at the top; beside it :attr:`corner` takes controls or a caption.
        tone: ``grow``, ``danger`` or ``accent`` for a border of that colour.
    """

    def __init__(self, heading: str = "", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setProperty("surface", "card")
        self.setProperty("tone", tone)
        self.body: QVBoxLayout = _CardLayout(self)
        self.body.setContentsMargins(px(18), px(16), px(18), px(16))
        self.body.setSpacing(px(8))
        self.corner = QHBoxLayout()
        self.corner.setSpacing(px(8))
        self._heading: Label | None = None
        if heading:
            self.set_heading(heading)

    def set_heading(self, text: str) -> None:
        """Give the card a title, or change it."""
        if self._heading is None:
            self._heading = SectionTitle(parent=self)
            # As tall as a choice beside it would be, so that headings side by side are aligned.
            self._heading.setMinimumHeight(theme().px(26))
            row = QHBoxLayout()
            row.addWidget(self._heading)
            row.addStretch(1)
            row.addLayout(self.corner)
            self.body.insertLayout(0, row)
        self._heading.setText(text)
        self.setAccessibleName(text)

    def set_tone(self, tone: str) -> None:
        """Change the colour of the border."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class _CardLayout(QVBoxLayout):
    """A column that reports the height it needs at the card's permitted width.

    An outer layout asks with its own, larger width, and wrapped text would be squeezed.
    """

    @override
    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(self._held(width))

    @override
    def minimumHeightForWidth(self, width: int) -> int:
        return super().minimumHeightForWidth(self._held(width))

    def _held(self, width: int) -> int:
        card = self.parentWidget()
        return min(width, card.maximumWidth()) if card is not None else width


class Panel(QFrame):
    """A bar or side panel: a plain background without a border (use a :class:`Hairline`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")


class Hairline(QFrame):
    """A thin line between two parts."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "line")
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
            self.setSizePolicy(free, fixed)
        else:
            self.setFixedWidth(1)
            self.setSizePolicy(fixed, free)
