"""The reader: the diary as one long page, day after day, by the keyboard alone if one likes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.diary.document import days_of, insert_entries, screen_look
from aimstars_desktop.ui.diary.links import ask_to_open
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.workspace import Workspace

PAGE = 60
"""Entries that are loaded at once, upwards or downwards."""


WIDEST = 760
"""The longest lines that read well for long, in the design's pixels."""


class ReaderViewModel(ViewModel):
    """The entries on both sides of a day, in the order of the days."""

    shows = Change.ENTRIES

    begun = Signal(object)
    """The entries from the day on are here: a sequence in place of all."""

    added_below = Signal(object, object)
    """Later entries are here, and the entry that they follow."""

    added_above = Signal(object)
    """Earlier entries are here, in the order of the days."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._day = workspace.session.days.today()
        self._first: Entry | None = None
        self._last: Entry | None = None
        self._busy = False
        self._all_above = self._all_below = False

    def read_from(self, day: date) -> None:
        """Begin at a day, or at the next one that is written."""
        self._day = day
        self.refresh()

    @override
    def reload(self) -> None:
        day, diary = self._day, self.workspace.session.diary

        def found() -> Sequence[Entry]:
            # A day after which nothing is written shows what was written before it.
            return diary.onward(PAGE, day) or diary.recent(PAGE)[::-1]

        self._busy = True
        self.workspace.tasks.read(self, found, self._on_begun, key="reader")

    def load_below(self) -> None:
        """Load later entries."""
        last, day, diary = self._last, self._day, self.workspace.session.diary
        if last is not None and not self._busy and not self._all_below:
            self._busy = True
            self.workspace.tasks.read(
                self,
                lambda: diary.onward(PAGE, day, last),
                lambda entries: self._on_below(entries, last),
                key="reader",
            )

    def load_above(self) -> None:
        """Load earlier entries."""
        first, diary = self._first, self.workspace.session.diary
        if first is not None and not self._busy and not self._all_above:
            self._busy = True
            self.workspace.tasks.read(
                self, lambda: diary.recent(PAGE, before=first), self._on_above, key="reader"
            )

    def _on_begun(self, entries: Sequence[Entry]) -> None:
        self._busy = False
        self._first = entries[0] if entries else None
        self._last = entries[-1] if entries else None
        self._all_above = self._all_below = not entries
        self.begun.emit(entries)

    def _on_below(self, entries: Sequence[Entry], after: Entry) -> None:
        self._busy = False
        self._all_below = len(entries) < PAGE
        if entries:
            self._last = entries[-1]
        self.added_below.emit(entries, after)

    def _on_above(self, newest_first: Sequence[Entry]) -> None:
        self._busy = False
        self._all_above = len(newest_first) < PAGE
        entries = list(reversed(newest_first))
        if entries:
            self._first = entries[0]
        self.added_above.emit(entries)


class ReadingView(QTextBrowser):
    """The long page. Left and Right go from day to day, Escape leaves."""

    left = Signal()
    day_wanted = Signal(int)
    """The next written day (1) or the one before (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setProperty("surface", "reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(lambda url: ask_to_open(self, url))

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: a diary fetches nothing, from nowhere."""
        return None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        room = max(0, self.width() - theme().px(WIDEST))
        if room != self.viewportMargins().right():
            self.setViewportMargins(0, 0, room, 0)
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            forward = event.key() == Qt.Key.Key_Right
            self.day_wanted.emit(1 if forward == self._left_to_right() else -1)
        else:
            super().keyPressEvent(event)

    def _left_to_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight


class ReaderPage(QWidget):
    """The page of the reader; it loads on while one scrolls, in both directions."""

    closed = Signal()
    """Back to the day."""

    def __init__(self, model: ReaderViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.view = ReadingView(self)
        self.view.setAccessibleName(self.tr("Your diary, day after day"))
        self.back = Button(self.tr("Back to the day"), icon="previous", parent=self)
        self.empty = EmptyState("book", self.tr("What you write can be read here."), parent=self)
        self._arrange()
        self.back.clicked.connect(self.closed)
        self.view.left.connect(self.closed)
        self.view.day_wanted.connect(self.go_day)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.begun.connect(self._on_begun)
        model.added_below.connect(self._on_added_below)
        model.added_above.connect(self._on_added_above)
        theme().changed.connect(model.refresh)

    @property
    def day(self) -> date | None:
        """The day that is at the top of the view."""
        top = self.view.cursorForPosition(self.view.viewport().rect().topLeft()).position()
        above = [day for day, place in days_of(self.view.document()) if place <= top]
        return above[-1] if above else None

    def go_day(self, step: int) -> None:
        """Bring the next (1) or the earlier (-1) day to the top."""
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
        self._on_scrolled()

    def _on_added_below(self, entries: Sequence[Entry], after: Entry) -> None:
        bar = self.view.verticalScrollBar()
        here = bar.value()
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        insert_entries(cursor, entries, screen_look(), shown=after.day)
        bar.setValue(here)
        self._on_scrolled()

    def _on_added_above(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        bar = self.view.verticalScrollBar()
        below, height = bar.value(), self.view.document().size().height()
        first = days_of(self.view.document())
        cursor = QTextCursor(self.view.document())
        cursor.beginEditBlock()
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        insert_entries(cursor, entries, screen_look())
        cursor.endEditBlock()
        if first and entries[-1].day == first[0][0]:
            self._drop_heading(first[0][0])
        grown = self.view.document().size().height() - height
        bar.setValue(round(below + grown))
        self._on_scrolled()

    def _drop_heading(self, day: date) -> None:
        """Take the second heading of a day away, whose first entries came later."""
        places = [place for found, place in days_of(self.view.document()) if found == day]
        if len(places) > 1:
            cursor = QTextCursor(self.view.document())
            cursor.setPosition(places[-1])
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.removeSelectedText()

    def _top_of(self, place: int) -> int:
        block = self.view.document().findBlock(place)
        layout = self.view.document().documentLayout()
        return round(layout.blockBoundingRect(block).top())

    def _on_scrolled(self) -> None:
        bar = self.view.verticalScrollBar()
        if bar.maximum() - bar.value() < 2 * self.view.height():
            self._model.load_below()
        if bar.value() < self.view.height() // 2:
            self._model.load_above()
