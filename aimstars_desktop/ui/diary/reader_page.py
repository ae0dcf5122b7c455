"""The reader: the diary as one long page, usable with the keyboard alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.ui.core.links import ask_to_open
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.document import DAY, days_of, insert_entries, screen_look
from aimstars_desktop.ui.diary.reader_model import ReaderViewModel
from aimstars_desktop.ui.diary.reader_pictures import ReaderPictures
from aimstars_desktop.ui.diary.reading_look import ReadingLook
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures.model import Pictures
from aimstars_desktop.ui.pictures.strip import RADIUS
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.painting import focus_ring
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument

LETTERS = 66
"""How many letters a line has at most, so that the eye finds the next one in a long text."""


class ReadingView(QTextBrowser):
    """The long page. Left and Right go from day to day, Escape leaves.

    It has a frame only where the Tab key has led to it: it is a page, not a field.
    """

    left = Signal()
    day_wanted = Signal(int)
    """Another written day was requested; carries 1 for the next, -1 for the previous."""

    larger = Signal(int)
    """Another size of the text was requested; carries 1 for a larger one, -1 for a smaller."""

    picture_opened = Signal(str)
    """A picture was clicked, or chosen by the keyboard; carries its name."""

    resized = Signal()
    """The lines have another length, or another number of them is in view."""

    def __init__(self, pictures: ReaderPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setProperty("surface", "reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(ReadingDocument(self, pictures.pixmap))
        self.anchorClicked.connect(self._on_link)
        pictures.changed.connect(self.viewport().update)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_lines()
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_lines()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rect = self.chosen_picture()
        if rect is not None and self.hasFocus():
            painter = QPainter(self.viewport())
            focus_ring(painter, rect, theme().px(RADIUS))
            painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        by_tab = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._frame(shown=event.reason() in by_tab)
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._frame(shown=False)
        super().focusOutEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self.larger.emit(1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.larger.emit(-1)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            forward = event.key() == Qt.Key.Key_Right
            self.day_wanted.emit(1 if forward == self._left_to_right() else -1)
        else:
            super().keyPressEvent(event)

    def chosen_picture(self) -> QRectF | None:
        """Return where the picture is that Tab has led to; None: it is at none."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.setPosition(end)  # the format is that of the letter before
        form = cursor.charFormat()
        if end - start != 1 or not (form.isImageFormat() and form.isAnchor()):
            return None
        block = self.document().findBlock(start)
        line = block.layout().lineForTextPosition(start - block.position())
        size = QSizeF(form.toImageFormat().width(), form.toImageFormat().height())
        left: float = line.cursorToX(start - block.position())[0]  # type: ignore[index]  # a pair
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            left -= size.width()
        corner = QPointF(left, line.y() + line.ascent() - size.height())
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        page = self.document().documentLayout().blockBoundingRect(block).topLeft()
        return QRectF(page + corner - scrolled, size)

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() == ReadingDocument.PICTURE:
            self.picture_opened.emit(url.path())
        else:
            ask_to_open(self, url)

    def _fit_lines(self) -> None:
        """Leave room beside lines that would be too long."""
        alphabet = "abcdefghijklmnopqrstuvwxyz "
        widest = self.fontMetrics().horizontalAdvance(alphabet) * LETTERS // len(alphabet)
        room = max(0, self.contentsRect().width() - widest)
        if room != self.viewportMargins().left() + self.viewportMargins().right():
            left, right = (0, room) if self._left_to_right() else (room, 0)
            self.setViewportMargins(left, 0, right, 0)

    def _frame(self, *, shown: bool) -> None:
        if shown != bool(self.property("framed")):
            self.setProperty("framed", shown)
            self.style().unpolish(self)
            self.style().polish(self)

    def _left_to_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight


class ReaderPage(QWidget):
    """The page of the reader; it loads more while scrolling, in both directions."""

    closed = Signal()
    """The day page is to be shown again."""

    def __init__(
        self, model: ReaderViewModel, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures = pictures
        self._shown = ReaderPictures(model, self)
        self._first_shown: date | None = None
        self.view = ReadingView(self._shown, self)
        self.view.setAccessibleName(self.tr("Your diary, day after day"))
        self.back = Button(self.tr("Back to the day"), icon="previous", parent=self)
        self.look = ReadingLook(model, self)
        self.empty = EmptyState("book", self.tr("What you write can be read here."), parent=self)
        self._arrange()
        self.back.clicked.connect(self.closed)
        self.view.left.connect(self.closed)
        self.view.day_wanted.connect(self.go_day)
        self.view.larger.connect(self.look.resize_text)
        self.view.resized.connect(self._on_resized)
        self.view.picture_opened.connect(self._on_picture_opened)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.begun.connect(self._on_begun)
        model.added_below.connect(self._on_added_below)
        model.added_above.connect(self._on_added_above)
        theme().changed.connect(model.refresh)

    @property
    def day(self) -> date:
        """The day that was asked for, or the one at the top of the view since it was moved."""
        return self._model.day

    def go_day(self, step: int) -> None:
        """Scroll to the next (1) or previous (-1) day."""
        days = days_of(self.view.document())
        tops = [self._top_of(place) for _, place in days]
        here = self.view.verticalScrollBar().value()
        if step > 0:
            found = next((top for top in tops if top > here), None)
        else:
            found = next((top for top in reversed(tops) if top < here), None)
        if found is not None:
            self.view.verticalScrollBar().setValue(found)
        elif step > 0:
            self._model.load_below()
        else:
            self._model.load_above()

    def _arrange(self) -> None:
        px = theme().px
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Reading"), "title", parent=self))
        keys = self.tr("Arrows left and right go from day to day, Escape leaves.")
        head.addSpacing(px(14))
        head.addWidget(Label(keys, "caption", wrap=True, parent=self), 1)
        head.addWidget(self.look)
        head.addSpacing(px(8))
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(40), px(24), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()

    def _on_resized(self) -> None:
        self._leave_room_below()
        if self._shown.fit(self.view.viewport().width()) and self._model.has_pictures:
            self._model.refresh()

    def _on_picture_opened(self, name: str) -> None:
        from aimstars_desktop.ui.pictures.viewer import PictureViewer

        found = self._shown.find(name)
        if found is not None:
            of_entry, place = found
            day = of_entry.entry.day
            parts = texts.long_day(day, year=True), wording.entry_time(of_entry.entry)
            title = texts.as_title(", ".join(filter(None, parts)))
            pictures = of_entry.pictures
            PictureViewer(self._pictures, pictures, place, title, self, day=day).open()

    def _on_begun(self, entries: Sequence[Entry]) -> None:
        self.view.clear()
        self.empty.setVisible(not entries)
        self.view.setVisible(bool(entries))
        self._insert(QTextCursor(self.view.document()), entries)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self.view.setFocus()
        self._leave_room_below()
        self._show_day(self._model.day)
        self._on_scrolled()

    def _on_added_below(self, entries: Sequence[Entry], after: Entry) -> None:
        bar = self.view.verticalScrollBar()
        here = bar.value()
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._insert(cursor, entries, shown=after.day)
        self._leave_room_below()
        bar.setValue(here)
        self._on_scrolled()

    def _on_added_above(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        bar = self.view.verticalScrollBar()
        seen = self.view.cursorForPosition(QPoint(0, 0))
        below = bar.value() - self._top_of(seen.position())
        first = days_of(self.view.document())
        cursor = QTextCursor(self.view.document())
        cursor.beginEditBlock()
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self._insert(cursor, entries)
        cursor.endEditBlock()
        if first and entries[-1].day == first[0][0]:
            self._drop_heading(first[0][0])
        bar.setValue(self._top_of(seen.position()) + below)
        self._on_scrolled()

    def _insert(
        self, cursor: QTextCursor, entries: Sequence[Entry], shown: date | None = None
    ) -> None:
        pictures = {entry.id: self._model.loaded[entry.id].placed for entry in entries}
        insert_entries(cursor, entries, screen_look(), shown, pictures, self._shown.room)

    def _show_day(self, day: date) -> None:
        """Scroll to a day, or to the nearest written one: the next, or else the last."""
        days = days_of(self.view.document())
        if days:
            shown = next((found for found in days if found[0] >= day), days[-1])
            self._first_shown = shown[0]
            self.view.verticalScrollBar().setValue(self._top_of(shown[1]))

    def _leave_room_below(self) -> None:
        """Leave so much space below the last day that it can stand at the top, too."""
        document = self.view.document()
        days = days_of(document)
        if not days:
            return
        form = document.rootFrame().frameFormat()
        used = document.size().height() - form.bottomMargin() - self._top_of(days[-1][1])
        room = max(0.0, self.view.viewport().height() - used)
        if room != form.bottomMargin():
            form.setBottomMargin(room)
            document.rootFrame().setFrameFormat(form)

    def _day_at_top(self) -> date | None:
        block = self.view.cursorForPosition(QPoint(0, theme().px(4))).block()
        while block.isValid():
            ordinal = block.blockFormat().property(DAY)
            if ordinal:
                return date.fromordinal(int(ordinal))
            block = block.previous()
        return None

    def _drop_heading(self, day: date) -> None:
        """Remove the second heading of a day whose first entries were loaded later."""
        places = [place for found, place in days_of(self.view.document()) if found == day]
        if len(places) > 1:
            cursor = QTextCursor(self.view.document())
            cursor.setPosition(places[-1])
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.removeSelectedText()

    def _top_of(self, place: int) -> int:
        block = self.view.document().findBlock(place)
        layout = self.view.document().documentLayout()
        return ceil(layout.blockBoundingRect(block).top())

    def _on_scrolled(self) -> None:
        bar = self.view.verticalScrollBar()
        day = self._day_at_top()
        if day is not None and day != self._first_shown:
            self._first_shown = None  # from now on, the day at the top is the one that is read
            self._model.stay_at(day)
        if bar.maximum() - bar.value() < 2 * self.view.height():
            self._model.load_below()
        if bar.value() < self.view.height() // 2:
            self._model.load_above()
