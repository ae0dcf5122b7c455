"""The list of tags below the cursor, while one is being typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit
from shiboken6 import isValid

from aimstars_desktop.compat import override
from aimstars_desktop.domain.tags import SIGN, beginning_with, begun_at, is_name, key_of
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.text_positions import from_qt, to_qt
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.count_rows import CountDelegate, count_row
from aimstars_desktop.ui.writing.known_tags import KnownTags

MOST = 6
"""The most tags that are offered."""

_NAME = Qt.ItemDataRole.UserRole
_ACCEPTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class TagCompleter(QListWidget):
    """Offers tags for what is typed; the field keeps the focus and hands over some keys.

    It is a part of the window, not a window of its own: those cannot be placed everywhere.
    """

    def __init__(self, field: QPlainTextEdit, tags: KnownTags) -> None:
        super().__init__(field.window())
        self._field = field
        self._tags = tags
        self.setProperty("role", "completion")
        self.setAccessibleName(self.tr("Tags"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(CountDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.hide()
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(0)
        self._moved.timeout.connect(self._on_moved)
        self.itemClicked.connect(self._on_clicked)
        tags.changed.connect(self._on_tags_changed)
        field.cursorPositionChanged.connect(self._on_cursor_moved)
        field.installEventFilter(self)
        field.destroyed.connect(self.deleteLater)

    def offer(self) -> None:
        """Offer what the tag before the cursor may become; hide where there is none."""
        typed = self._typed()
        if typed is None:
            self.hide()
            return
        self._tags.need()
        found = beginning_with(self._tags.all, typed, MOST)
        exact = [tag for tag in found if tag.key == key_of(typed)] if typed else []
        found = [*exact, *(tag for tag in found if tag not in exact)]
        if not found or [tag.name for tag in found] == [typed]:
            self.hide()
            return
        self.clear()
        for tag in found:
            entries = texts.counted("TagCompleter", "%n entries", tag.entries)
            row = count_row(SIGN + tag.name, tag.entries, f"{SIGN}{tag.name}, {entries}")
            row.setData(_NAME, tag.name)
            self.addItem(row)
        if not exact and is_name(typed):
            new = self.tr("New tag {tag}").format(tag=SIGN + typed)
            self.addItem(count_row(new, None, new))
        self.setCurrentRow(0)
        self._place()

    def takes(self, event: QKeyEvent) -> bool:
        """Act on a key of the field, if the list is shown and the key is for it."""
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
        elif key in _ACCEPTS:
            self._accept(self.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.hide()
        elif watched is self._field and event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._moved.start()  # the field grows while one types: the list stays at the cursor
        return super().eventFilter(watched, event)

    def _typed(self) -> str | None:
        """Return what of a tag stands before the cursor; None when none is typed, or inside one."""
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            return None
        line = cursor.block().text()
        place = from_qt(line, cursor.positionInBlock())
        start = begun_at(line, place)
        goes_on = place < len(line) and begun_at(line, place + 1) == start
        return None if start is None or goes_on else line[start + len(SIGN) : place]

    def _accept(self, row: QListWidgetItem | None) -> None:
        typed, name = self._typed(), row.data(_NAME) if row else None
        self.hide()
        if typed is None or not isinstance(name, str):
            return
        cursor = self._field.textCursor()
        cursor.beginEditBlock()
        length = to_qt(typed, len(typed))
        cursor.setPosition(cursor.position() - length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(name)
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)
        self.hide()  # the changed text would open it again

    def _place(self) -> None:
        """Show the list below the cursor; above it where there is no room, within the window."""
        px, window = theme().px, self._field.window()
        hints = [self.sizeHintForIndex(self.model().index(row, 0)) for row in range(self.count())]
        width = min(max(px(160), *(hint.width() for hint in hints)), px(320))
        around = 2 * self.frameWidth() + px(12)
        height = sum(hint.height() for hint in hints) + around
        self.resize(min(width + around, window.width()), height)
        at = self._field.cursorRect()
        viewport = self._field.viewport()
        below = viewport.mapTo(window, QPoint(at.left(), at.bottom() + px(6)))
        if below.y() + height > window.height():
            below.setY(max(0, viewport.mapTo(window, at.topLeft()).y() - height - px(6)))
        below.setX(max(0, min(below.x(), window.width() - self.width())))
        self.move(below)
        self.show()
        self.raise_()

    def _on_clicked(self, row: QListWidgetItem) -> None:
        self._accept(row)

    def _on_tags_changed(self) -> None:
        # The list is a child of the window, and outlives the field until the next event.
        if isValid(self._field) and self._field.hasFocus() and self._typed() is not None:
            self.offer()

    def _on_moved(self) -> None:
        if self.isVisible():
            self._place()

    def _on_cursor_moved(self) -> None:
        if self.isVisible() and self._typed() is None:
            self.hide()
