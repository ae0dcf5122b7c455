"""The mark and the colour of each rating."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.widgets.painting import grow_mark, proud_mark, unrated_mark

RATING_MARKS: Mapping[Rating, Callable[[QPainter, QPointF, float, QColor], None]] = {
    Rating.PROUD: proud_mark,
    Rating.GROW: grow_mark,
    Rating.UNRATED: unrated_mark,
}
"""The mark of each rating: three shapes, so that colour never has to tell them apart."""

RATING_TOKENS: Mapping[Rating, str] = {
    Rating.PROUD: "proud",
    Rating.GROW: "grow",
    Rating.UNRATED: "muted",
}
"""The colour of each rating."""
