"""On this day: entries from one month, six months and each year before the shown day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.domain.on_this_day import Memory
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.buttons import PaintedButton
from aimstars_desktop.ui.widgets.labels import SectionTitle
from aimstars_desktop.ui.widgets.painting import focus_ring, paint_line, rounded

EACH = 2
"""The most rows of a day, so that each year has space; the day itself shows the rest."""

NAMED = 8
"""Rows that get their words in one turn of the event loop, if they were not in sight before."""


class MemoriesViewModel(ViewModel):
    """The entries remembered on the shown day."""

    shows = Change.ENTRIES

    loaded = Signal()
    """The entries were loaded."""

    def __init__(self, workspace: Workspace, day: date, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._day = day
        self._memories: Sequence[Memory] = ()

    @property
    def memories(self) -> Sequence[Memory]:
        """The entries, newest day first."""
        return self._memories

    def show_day(self, day: date) -> None:
        """Show the memories of this day."""
        if day != self._day:
            self._day = day
            self._memories = ()
            self.loaded.emit()
            self.refresh()

    @override
    def reload(self) -> None:
        day, entries = self._day, self.workspace.session.entries
        self.workspace.tasks.read(
            self,
            lambda: entries.on_this_day(EACH, day),
            lambda found: self._on_found(day, found),
            key="back",
        )

    def _on_found(self, day: date, memories: Sequence[Memory]) -> None:
        if day == self._day and memories != self._memories:  # what is saved rarely is one of them
            self._memories = memories
            self.loaded.emit()


class OnThisDay(QWidget):
    """The section under the day's entries; hidden when there are no memories."""

    opened = Signal(object)
    """An entry is to be shown; carries the :class:`Entry`."""

    def __init__(self, model: MemoriesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        px = theme().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(22), 0, 0)
        self._column.setSpacing(px(10))
        self._column.addWidget(SectionTitle(self.tr("On this day"), self))
        self._rows: list[MemoryRow] = []
        self._naming = QTimer(self)
        self._naming.setSingleShot(True)
        self._naming.timeout.connect(self._name_more)
        self.show_memories()

    @property
    def rows(self) -> list[MemoryRow]:
        """The visible rows."""
        return self._rows[: len(self._model.memories)]

    def show_memories(self) -> None:
        """Show what was loaded; the page does this, which has to make room for it."""
        memories = self._model.memories
        self._naming.stop()
        if not memories:
            self.hide()
            return  # the next day's rows reuse the same widgets, so they are not hidden one by one
        for memory, row in zip(memories, self._rows, strict=False):
            row.show_memory(memory)
        for memory in memories[len(self._rows) :]:
            row = MemoryRow(memory, self)
            row.clicked.connect(lambda _=False, row=row: self.opened.emit(row.memory.entry))
            self._column.addWidget(row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(memories))
        self.show()
        self._naming.start(0)

    def _name_more(self) -> None:
        """Name further rows for screen readers, in small steps: most of them are out of sight."""
        unnamed = [row for row in self.rows if not row.accessibleName()]
        for row in unnamed[:NAMED]:
            row.name()
        if len(unnamed) > NAMED:
            self._naming.start(0)


class MemoryRow(PaintedButton):
    """An earlier entry on one line: its date, its text, and how long ago it was."""

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(self.tr("Show this day"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_memory(memory)

    def show_memory(self, memory: Memory) -> None:
        """Show an earlier entry; it is put into words when the row is painted or named."""
        self.memory = memory
        self._words: tuple[str, str, str] | None = None
        self.setAccessibleName("")
        self.update()

    def name(self) -> None:
        """Give the row its name for screen readers."""
        day, said, ago = self._in_words()
        parts = (day, wording.favourite(self.memory.entry), ago)
        self.setAccessibleName(f"{', '.join(filter(None, parts))}: {said}")

    def _in_words(self) -> tuple[str, str, str]:
        """Return the date, the text, and how long ago it was."""
        if self._words is None:
            memory = self.memory
            ago = wording.ago(memory.months)
            if memory.more:
                ago = f"{ago} · {wording.more(memory.more)}"
            day = texts.short_date(memory.entry.day)
            self._words = day, preview(memory.entry.text), ago
        return self._words

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetricsF(self.font()).height() + 2 * theme().px(14)
        return QSize(theme().px(300), round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        px = current.px
        day, said, ago = self._in_words()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        fill = current.color("hover" if self.underMouse() else "card")
        rounded(painter, rect, px(12), fill=fill, border=current.color("line"))
        if self.hasFocus():
            focus_ring(painter, rect, px(12))
        parts = rect.adjusted(px(18), 0, -px(18), 0)
        small = current.font(SMALL)
        parts = self._take_start(painter, parts, day, small, px(14))
        side = QFontMetricsF(small).height()
        mark = self._slot(parts, side)
        rating = self.memory.entry.rating
        icons.paint_icon(painter, mark, wording.ICONS[rating], wording.TONES[rating])
        parts = self._rest(parts, side + px(8))
        if self.memory.entry.is_favourite:
            icons.paint_icon(painter, self._slot(parts, side), "star", "gold")
            parts = self._rest(parts, side + px(8))
        if rect.width() > px(420):
            parts = self._take_end(painter, parts, ago, small)
        painter.setFont(self.font())
        painter.setPen(current.color("muted"))
        shown = QFontMetricsF(self.font()).elidedText(
            said, Qt.TextElideMode.ElideRight, parts.width()
        )
        paint_line(painter, parts, shown, right_to_left=self._right_to_left())
        painter.end()

    def _take_start(
        self, painter: QPainter, parts: QRectF, text: str, font: QFont, gap: int
    ) -> QRectF:
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(theme().color("muted"))
        painter.drawText(self._slot(parts, width), Qt.AlignmentFlag.AlignCenter, text)
        return self._rest(parts, width + gap)

    def _take_end(self, painter: QPainter, parts: QRectF, text: str, font: QFont) -> QRectF:
        width = QFontMetricsF(font).horizontalAdvance(text)
        slot = QRectF(parts)
        rest = QRectF(parts)
        if self._right_to_left():
            slot.setRight(parts.left() + width)
            rest.setLeft(slot.right() + theme().px(12))
        else:
            slot.setLeft(parts.right() - width)
            rest.setRight(slot.left() - theme().px(12))
        painter.setFont(font)
        painter.setPen(theme().color("muted"))
        painter.drawText(slot, Qt.AlignmentFlag.AlignCenter, text)
        return rest

    def _slot(self, parts: QRectF, width: float) -> QRectF:
        left = parts.right() - width if self._right_to_left() else parts.left()
        return QRectF(left, parts.top(), width, parts.height())

    def _rest(self, parts: QRectF, width: float) -> QRectF:
        if self._right_to_left():
            return parts.adjusted(0, 0, -width, 0)
        return parts.adjusted(width, 0, 0, 0)

    def _right_to_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
