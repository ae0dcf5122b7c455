"""The buttons that save an entry."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets import layouts
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.writing import wording

PROUD_KEYS = QKeySequence("Ctrl+Return")
GROW_KEYS = QKeySequence("Ctrl+Shift+Return")
UNRATED_KEYS = QKeySequence("Alt+Return")

_GAP = 14
"""Between two buttons side by side, in the design's pixels."""


class RatingButtons(QWidget):
    """The save buttons with their points and shortcuts: proud, grow, and a quieter third."""

    chosen = Signal(object)
    """The text is to be saved; carries its :class:`Rating`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proud = Button(
            self.tr("I’m proud of this"),
            variant="proud",
            icon="star",
            note=wording.points_of(Rating.PROUD),
            keys=PROUD_KEYS,
            parent=self,
        )
        self.grow = Button(
            self.tr("I’ll grow from this"),
            variant="grow",
            icon="sprout",
            note=wording.points_of(Rating.GROW),
            keys=GROW_KEYS,
            parent=self,
        )
        self.unrated = Button(
            self.tr("Keep it for now"), variant="soft", keys=UNRATED_KEYS, parent=self
        )
        self._buttons = {
            Rating.PROUD: self.proud,
            Rating.GROW: self.grow,
            Rating.UNRATED: self.unrated,
        }
        for rating, button in self._buttons.items():
            button.setMinimumHeight(theme().px(46))
            button.clicked.connect(partial(self.chosen.emit, rating))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._ratings = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ratings.addWidget(self.proud, 1)
        self._ratings.addWidget(self.grow, 1)
        self._row.addLayout(self._ratings, 3)
        self._row.addWidget(self.unrated, 1)
        _set_beside(self._row, beside=True)
        _set_beside(self._ratings, beside=True)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(each.minimumSizeHint().width() for each in self._buttons.values())
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap, room = theme().px(_GAP), self.width()
        ratings = [each.sizeHint().width() for each in (self.proud, self.grow)]
        both = 2 * max(ratings) + gap
        # In a narrow window first the third goes below the two, then each has its own line.
        third = self.unrated.sizeHint().width()
        all_three = gap + 4 * max(both / 3, third)  # by the stretches of the row
        _set_beside(self._row, beside=all_three <= room)
        _set_beside(self._ratings, beside=both <= room)


def _set_beside(box: QBoxLayout, *, beside: bool) -> None:
    layouts.set_beside(box, beside=beside)
    box.setSpacing(theme().px(_GAP if beside else 8))
