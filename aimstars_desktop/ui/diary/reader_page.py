"""The reader: the diary as one long page, usable with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.ui.core.links import ask_to_open
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary.document import DAY, days_of, insert_entries, screen_look
from aimstars_desktop.ui.diary.reading_look import ReadingLook
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument

PAGE = 60
"""Entries that are loaded in one go, upwards or downwards."""


LETTERS = 66
"""How many letters a line has at most, so that the eye finds the next one in a long text."""


class ReaderViewModel(ViewModel):
    """The entries on both sides of a day, in the order of the days."""

    shows = Change.ENTRIES

    begun = Signal(object)
    """The entries from the day on were loaded; carries a sequence that replaces all."""

    added_below = Signal(object, object)
    """Later entries were loaded; carries them and the entry that they follow."""

    added_above = Signal(object)
    """Earlier entries were loaded; carries them in order."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._day = workspace.session.days.today()
        self._first: Entry | None = None
        self._last: Entry | None = None
        self._begins = 0
        self._busy = False
        self._all_above = self._all_below = False

    @property
    def day(self) -> date:
        """The day that is read, and shown again after a reload."""
        return self._day

    def read_from(self, day: date) -> None:
        """Start at a day, or at the next written one."""
        self._day = day
        self.refresh()

    def change_look(self, change: Callable[[Preferences], Preferences]) -> None:
        """Change how the diary looks while it is read, here and on paper."""
        service = self.workspace.session.preferences
        self.workspace.tasks.write(self, lambda: service.choose(change(service.chosen)))

    def stay_at(self, day: date) -> None:
        """Remember that another day is read now."""
        self._day = day

    @override
    def reload(self) -> None:
        day, entries = self._day, self.workspace.session.entries

        def found() -> Sequence[Entry]:
            # If nothing was written from that day on, show what was written before it.
            return entries.from_day(PAGE, day) or entries.recent(PAGE)[::-1]

        self._begins += 1
        self._load(found, self._on_begun)

    def load_below(self) -> None:
        """Load later entries."""
        last, day, entries = self._last, self._day, self.workspace.session.entries
        if last is not None and not self._busy and not self._all_below:
            self._load(
                lambda: entries.from_day(PAGE, day, last),
                lambda found: self._on_below(found, last),
            )

    def load_above(self) -> None:
        """Load earlier entries."""
        first, entries = self._first, self.workspace.session.entries
        if first is not None and not self._busy and not self._all_above:
            self._load(lambda: entries.recent(PAGE, before=first), self._on_above)

    def _load(
        self, found: Callable[[], Sequence[Entry]], then: Callable[[Sequence[Entry]], None]
    ) -> None:
        """Load entries; they are dropped if all is loaded anew before they are there."""
        self._busy = True
        begins = self._begins

        def deliver(entries: Sequence[Entry]) -> None:
            if begins == self._begins:
                self._busy = False
                then(entries)

        self.workspace.tasks.read(self, found, deliver, key="reader")

    def _on_begun(self, entries: Sequence[Entry]) -> None:
        self._first = entries[0] if entries else None
        self._last = entries[-1] if entries else None
        self._all_above = self._all_below = not entries
        self.begun.emit(entries)

    def _on_below(self, entries: Sequence[Entry], after: Entry) -> None:
        self._all_below = len(entries) < PAGE
        if entries:
            self._last = entries[-1]
        self.added_below.emit(entries, after)

    def _on_above(self, newest_first: Sequence[Entry]) -> None:
        self._all_above = len(newest_first) < PAGE
        entries = list(reversed(newest_first))
        if entries:
            self._first = entries[0]
        self.added_above.emit(entries)


class ReadingView(QTextBrowser):
    """The long page. Left and Right go from day to day, Escape leaves.

    It has a frame only where the Tab key has led to it: it is a page, not a field.
    """

    left = Signal()
    day_wanted = Signal(int)
    """Another written day was requested; carries 1 for the next, -1 for the previous."""

    larger = Signal(int)
    """Another size of the text was requested; carries 1 for a larger one, -1 for a smaller."""

    resized = Signal()
    """The lines have another length, or another number of them is in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setProperty("surface", "reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(ReadingDocument(self))
        self.anchorClicked.connect(lambda url: ask_to_open(self, url))

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

    def _fit_lines(self) -> None:
        """Leave room beside lines that would be too long."""
        alphabet = "abcdefghijklmnopqrstuvwxyz "
        widest = self.fontMetrics().horizontalAdvance(alphabet) * LETTERS // len(alphabet)
        room = max(0, self.contentsRect().width() - widest)
        if room != self.viewportMargins().right():
            self.setViewportMargins(0, 0, room, 0)

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

    def __init__(self, model: ReaderViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._first_shown: date | None = None
        self.view = ReadingView(self)
        self.view.setAccessibleName(self.tr("Your diary, day after day"))
        self.back = Button(self.tr("Back to the day"), icon="previous", parent=self)
        self.look = ReadingLook(model, self)
        self.empty = EmptyState("book", self.tr("What you write can be read here."), parent=self)
        self._arrange()
        self.back.clicked.connect(self.closed)
        self.view.left.connect(self.closed)
        self.view.day_wanted.connect(self.go_day)
        self.view.larger.connect(self.look.resize_text)
        self.view.resized.connect(self._leave_room_below)
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

    def _on_begun(self, entries: Sequence[Entry]) -> None:
        self.view.clear()
        self.empty.setVisible(not entries)
        self.view.setVisible(bool(entries))
        insert_entries(QTextCursor(self.view.document()), entries, screen_look())
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
        insert_entries(cursor, entries, screen_look(), shown=after.day)
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
        insert_entries(cursor, entries, screen_look())
        cursor.endEditBlock()
        if first and entries[-1].day == first[0][0]:
            self._drop_heading(first[0][0])
        bar.setValue(self._top_of(seen.position()) + below)
        self._on_scrolled()

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
