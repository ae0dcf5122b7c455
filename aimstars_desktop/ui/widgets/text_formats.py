"""The formats in which a person's text is written: letters, paragraphs, lists and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTableFormat,
)

from aimstars_desktop.domain.markdown.tree import Marker, Side, Style
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.reading_document import Ink

INDENT = 28
"""How far a quote or a list item is indented, in the design's pixels."""

TASK = QTextFormat.Property.UserProperty.value + 1
"""The property of a block that says where in the typed text its box is."""

DONE = TASK + 1
"""The property of a block that says whether its box is ticked."""

NUMBERS = TASK + 2
"""The property of a block that says how many of its characters are the numbers of its items."""

_MOST_TABS = 8
"""Numbers with more digits than fit into so many indents push their words aside."""

_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_BOXES = {
    None: QTextBlockFormat.MarkerType.NoMarker,
    False: QTextBlockFormat.MarkerType.Unchecked,
    True: QTextBlockFormat.MarkerType.Checked,
}
_SIDES = {
    Side.START: Qt.AlignmentFlag.AlignLeading,
    Side.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Side.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}


@dataclass(frozen=True, slots=True)
class Letters:
    """How the letters of a span look, beside its own style.

    Attributes:
        muted: in the colour of what matters less, such as a quote.
        level: that of a heading, 1 to 6; 0: it is none.
        code: in a block of code, which has a ground of its own.
    """

    muted: bool = False
    level: int = 0
    code: bool = False


TAG = "tag"
"""The scheme of the addresses of tags; a text cannot have others that begin so."""


def letter_format(ink: Ink, look: Letters, style: Style, address: str) -> QTextCharFormat:
    """Return the format of a span's letters.

    Args:
        ink: the colours.
        look: how the letters of the block look.
        style: how those of the span differ.
        address: where a link leads; empty when the span is none.
    """
    form = QTextCharFormat()
    form.setForeground(ink.muted if look.muted else ink.text)
    if look.level:
        form.setProperty(QTextFormat.Property.FontSizeAdjustment, max(0, 3 - look.level))
    if look.level or style & Style.BOLD:
        form.setFontWeight(QFont.Weight.Bold)
    form.setFontItalic(bool(style & Style.ITALIC))
    form.setFontStrikeOut(bool(style & Style.STRUCK))
    if look.code or style & Style.CODE:
        form.setFontFamilies([_fixed_family(), "monospace"])
        form.setFontFixedPitch(True)
    if style & Style.CODE:
        form.setBackground(ink.ground)
    if address:
        form.setAnchor(True)
        form.setAnchorHref(address)
        form.setForeground(ink.link)
        form.setFontUnderline(not address.startswith(f"{TAG}:"))
    return form


def block_format(ink: Ink, indent: int = 0, level: int = 0) -> QTextBlockFormat:
    """Return the format of a block's lines.

    Args:
        ink: the colours and the line height.
        indent: how many times the lines are indented.
        level: that of the heading, 1 to 6; 0 when it is none.
    """
    form = QTextBlockFormat()
    form.setLineHeight(ink.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setIndent(indent)
    if level:
        form.setHeadingLevel(level)
    return form


def item_format(
    ink: Ink, markers: Sequence[Marker], indent: int, level: int = 0
) -> QTextBlockFormat:
    """Return the format of the first line of a list item.

    Args:
        ink: the colours.
        markers: what stands before the words; numbers stand out to their left.
        indent: how many times the words are indented.
        level: that of the heading that they are, if any.
    """
    width = theme().px(INDENT)
    numbers = sum(marker.number is not None for marker in markers)
    bullet = has_bullet(ink, markers[-1])
    # A list indents its items by itself.
    form = block_format(ink, 0 if bullet else indent, level)
    form.setTextIndent(-width * numbers)
    tab = QTextOption.TabType.LeftTab
    form.setTabPositions([QTextOption.Tab(width * count, tab) for count in range(1, _MOST_TABS)])
    if bullet:
        form.setMarker(_BOXES[markers[-1].done])
    if markers[-1].box is not None:
        form.setProperty(TASK, markers[-1].box)
        form.setProperty(DONE, bool(markers[-1].done))
        form.setProperty(NUMBERS, sum(len(each.number.text) + 1 for each in markers if each.number))
    return form


def has_bullet(ink: Ink, marker: Marker) -> bool:
    """Return whether Qt draws a bullet, or a box, before an item."""
    return marker.number is None and not (ink.has_boxes and marker.done is not None)


def list_format(indent: int) -> QTextListFormat:
    """Return the format of items with bullets."""
    form = QTextListFormat()
    form.setStyle(_BULLETS[(indent - 1) % len(_BULLETS)])
    form.setIndent(indent)
    return form


def table_format(ink: Ink, indent: int) -> QTextTableFormat:
    """Return the format of a table with lines between its cells."""
    px = theme().px
    form = QTextTableFormat()
    form.setLeftMargin(px(INDENT) * indent)
    form.setTopMargin(px(4))
    form.setBottomMargin(px(4))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(ink.line)
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setCellPadding(px(5))
    form.setHeaderRowCount(1)
    return form


def code_format(ink: Ink, indent: int) -> QTextTableFormat:
    """Return the format of the one cell in which code stands."""
    form = table_format(ink, indent)
    if not ink.in_pages:  # Qt would paint the ground down to the edge of the paper
        form.setBorder(0)
        form.setBorderCollapse(False)  # else no ground is painted
        form.setBackground(ink.ground)
    form.setCellPadding(theme().px(8))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setHeaderRowCount(0)
    return form


def cell_format(ink: Ink, side: Side) -> QTextBlockFormat:
    """Return the format of what stands in a cell."""
    form = block_format(ink)
    form.setAlignment(_SIDES[side])
    return form


@cache
def _fixed_family() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
