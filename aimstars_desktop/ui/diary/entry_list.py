"""A virtual list of entries: only visible rows are painted, and more load while scrolling."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.search import Hit
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.entry_delegate import HIT, EntryDelegate
from aimstars_desktop.ui.diary.entry_finder import EntryFinder
from aimstars_desktop.ui.diary.entry_menu import FAVOURITE_KEYS
from aimstars_desktop.ui.look import texts

_Index = QModelIndex | QPersistentModelIndex


class EntryListModel(QAbstractListModel):
    """The rows of the finder, as a Qt model."""

    def __init__(self, finding: EntryFinder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self._hits: list[Hit] = list(finding.rows)
        finding.reset.connect(self._on_reset)
        finding.added.connect(self._on_added)

    def hit(self, row: int) -> Hit:
        """Return the hit of a row."""
        return self._hits[row]

    def row_of(self, day: date, entry_id: int | None = None) -> int | None:
        """Return the row of an entry, or the first one of its day."""
        for row, hit in enumerate(self._hits):
            if hit.entry.day == day and entry_id in (None, hit.entry.id):
                return row
        return None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            entry = hit.entry
            day = texts.short_day(entry.day, year=True)
            kinds = [wording.rating_name(entry.rating), wording.favourite(entry)]
            return f"{', '.join([day, *filter(None, kinds)])}: {hit.snippet.text}"
        return None

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._finding.may_have_more

    @override
    def fetchMore(self, parent: _Index) -> None:
        self._finding.load_more()

    def _on_reset(self) -> None:
        self.beginResetModel()
        self._hits = list(self._finding.rows)
        self.endResetModel()

    def _on_added(self, hits: list[Hit]) -> None:
        first = len(self._hits)
        if hits:
            self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
            self._hits.extend(hits)
            self.endInsertRows()


class EntryListView(QListView):
    """The list under the search field."""

    opened = Signal(object)
    """The person chose an entry, or moved to it by key; carries the :class:`Entry`."""

    menu_wanted = Signal(object, QPoint)
    """The menu of an entry was requested; carries the :class:`Entry` and where to show it."""

    favourite_wanted = Signal(object)
    """The star of an entry is to be turned; carries the :class:`Entry`."""

    left = Signal()
    """The list was left for the search field, by Escape or Up in the first row."""

    def __init__(self, finding: EntryFinder, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self.rows = EntryListModel(finding, self)
        self._delegate = EntryDelegate(today, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        star = QShortcut(FAVOURITE_KEYS, self, context=Qt.ShortcutContext.WidgetShortcut)
        star.activated.connect(self._on_star)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.rows.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.rows.modelReset.connect(self._on_reset)
        self._kept_scroll = 0
        self._open_wanted = False

    def set_today(self, today: date) -> None:
        """Change today, at midnight."""
        self._delegate.today = today
        self.viewport().update()

    def set_lines(self, lines: int) -> None:
        """Change how many lines of the text each row shows."""
        if lines != self._delegate.lines:
            self._delegate.lines = lines
            self.scheduleDelayedItemsLayout()

    def select_day(self, day: date, entry_id: int | None = None) -> None:
        """Select the row of an entry or of its day, without opening it."""
        self._open_wanted = False  # keep the selection if the person has moved on in the meantime
        current = self.currentIndex()
        here = self.rows.hit(current.row()).entry if current.isValid() else None
        if here is not None and here.day == day and entry_id in (None, here.id):
            return
        row = self.rows.row_of(day, entry_id)
        self.setCurrentIndex(QModelIndex() if row is None else self.rows.index(row))

    def open_current(self) -> None:
        """Open the current row, or the first, once the rows answer the current request."""
        self._open_wanted = not self._finding.is_answered
        if self._open_wanted:
            return
        index = self.currentIndex()
        if not index.isValid() and self.rows.rowCount():
            index = self.rows.index(0)
            self.setCurrentIndex(index)
        if index.isValid():
            self._on_chosen(index)

    def scroll_to_top(self) -> None:
        """Scroll to the first row when the rows are replaced."""
        self._open_wanted = False
        self._kept_scroll = -1
        self.setCurrentIndex(QModelIndex())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rows.rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.rows.index(max(0, self.currentIndex().row())))
        self.scrollTo(self.currentIndex())  # show the keyboard focus

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and before.row() <= 0):
            self.left.emit()
            return
        super().keyPressEvent(event)
        now = self.currentIndex()
        if now.isValid() and now.row() != before.row():
            self._on_chosen(now)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_keyboard else event.pos()
            where = self.viewport().mapToGlobal(place)
            self.menu_wanted.emit(self.rows.hit(index.row()).entry, where)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.hit(index.row()).entry)

    def _on_star(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.favourite_wanted.emit(self.rows.hit(index.row()).entry)

    def _on_about_to_reset(self) -> None:
        if self._kept_scroll >= 0:
            self._kept_scroll = self.verticalScrollBar().value()

    def _on_reset(self) -> None:
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(max(0, self._kept_scroll))
        self._kept_scroll = 0
        if self._open_wanted:
            self.open_current()
