"""An entry's text on its card: its tasks are ticked there, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QScrollArea, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.markdown.tasks import Task
from aimstars_desktop.ui.diary.reading_text import ReadingText
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.icons import paint_icon
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import announce
from aimstars_desktop.ui.widgets.reading_document import Ink
from aimstars_desktop.ui.widgets.text_formats import DONE, INDENT, NUMBERS, TASK

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TickableText(ReadingText):
    """A text with tasks is a tab stop: the arrow keys choose a task, Space ticks it."""

    ticked = Signal(object)
    """The person wants a task done or not done, as this :class:`Task` says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._boxes: list[tuple[QTextBlock, Task]] = []
        self._chosen = 0
        self._pressed: Task | None = None
        self._points = False
        super().__init__(parent=parent, tags=True)
        self.viewport().setMouseTracking(True)

    # What a person does

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            self._pressed = self._task_at(event.position())
        if self._pressed is None:
            super().mousePressEvent(event)
        else:
            self._chosen = self._number(self._pressed)
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._task_at(event.position()) == pressed:
            self._tick(pressed)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._task_at(event.position()) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            return
        super().mouseMoveEvent(event)
        points = self._task_at(event.position()) is not None
        if points != self._points:
            self._points = points
            shape = Qt.CursorShape.PointingHandCursor if points else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key()))
        if not plain or not self._is_stop():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._tick(self._boxes[self._chosen][1])
        elif step is not None and 0 <= self._chosen + step < len(self._boxes):
            self._choose(self._chosen + step)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        keys = {
            Qt.FocusReason.TabFocusReason: 0,
            Qt.FocusReason.BacktabFocusReason: len(self._boxes) - 1,
        }
        if self._is_stop() and event.reason() in keys:
            self._choose(keys[event.reason()])
        else:  # nothing moves below the pointer: a click would miss its box
            self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._boxes:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, task in self._boxes:
            if not block.blockFormat().intProperty(NUMBERS):
                self._paint_box(painter, self._box(block), task)
        if self.hasFocus():
            painter.setPen(theme().color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self._around(self._boxes[self._chosen][0]).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(around, theme().px(4), theme().px(4))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_name()

    # Showing

    @override
    def _show(self) -> None:
        super()._show()
        self._boxes = []
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            if form.hasProperty(TASK):
                task = Task(form.intProperty(TASK), form.boolProperty(DONE))
                self._boxes.append((block, task))
            block = block.next()
        self._chosen = min(self._chosen, max(0, len(self._boxes) - 1))
        policy = Qt.FocusPolicy.StrongFocus if self._boxes else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self._say_name()

    def _say_name(self) -> None:
        name = self.tr("Entry")
        if self._boxes:
            done = sum(task.done for _, task in self._boxes)
            name = self.tr("Text with tasks, {done} of {count} done").format(
                done=texts.number(done), count=texts.number(len(self._boxes))
            )
        self.setAccessibleName(name)

    # Helpers

    @override
    def _ink(self) -> Ink:
        return replace(super()._ink(), has_boxes=True)

    def _paint_box(self, painter: QPainter, box: QRectF, task: Task) -> None:
        color, radius = theme().color, theme().px(4)
        painter.setPen(color("accent" if task.done else "muted"))
        painter.setBrush(color("accent" if task.done else "input"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if task.done:
            inside = theme().px(2)
            paint_icon(
                painter, box.adjusted(inside, inside, -inside, -inside), "check", "on_accent"
            )

    def _is_stop(self) -> bool:
        return bool(self._boxes)

    def _tick(self, task: Task) -> None:
        self._chosen = self._number(task)
        self.ticked.emit(Task(task.place, not task.done))

    def _number(self, task: Task) -> int:
        return [each.place for _, each in self._boxes].index(task.place)

    def _choose(self, number: int) -> None:
        """Make a task the one that Space ticks; it is seen, and read out."""
        self._chosen = number
        block, task = self._boxes[number]
        text = self.tr("Done: {task}") if task.done else self.tr("To do: {task}")
        announce(self, text.format(task=block.text()))
        self.viewport().update()
        self._bring_into_view(self._around(block).toAlignedRect())

    def _bring_into_view(self, rect: QRect) -> None:
        area = self.parentWidget()
        while area is not None and not area.isWindow():
            page = area.widget() if isinstance(area, QScrollArea) else None
            if isinstance(area, QScrollArea) and page is not None:
                middle = self.viewport().mapTo(page, rect.center())
                area.ensureVisible(middle.x(), middle.y(), 0, rect.height())
            area = area.parentWidget()

    def _task_at(self, place: QPointF) -> Task | None:
        """Return the task whose box, or number, is here."""
        for block, task in self._boxes:
            around = self._around(block)
            if around.top() <= place.y() < around.bottom():
                words = self._words(block)
                if self._is_rtl(block):
                    found = words.right() <= place.x() <= around.right()
                else:
                    found = around.left() <= place.x() < words.left()
                return task if found else None
        return None

    def _words(self, block: QTextBlock) -> QRectF:
        """Return where the first line of a task has its words, without a number."""
        layout = block.layout()
        if layout.lineCount() == 0:
            return QRectF()
        line = layout.lineAt(0)
        rect = line.naturalTextRect().translated(layout.position())
        numbers = block.blockFormat().intProperty(NUMBERS)
        if numbers:
            x, _ = cast("tuple[float, int]", line.cursorToX(numbers))
            edge = x + layout.position().x()
            if self._is_rtl(block):
                rect.setRight(edge)
            else:
                rect.setLeft(edge)
        return rect

    def _box(self, block: QTextBlock) -> QRectF:
        """Return the square of a task's box, before its words."""
        words = self._words(block)
        side = min(theme().px(INDENT) - theme().px(9), self.fontMetrics().height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(words.center())
        if self._is_rtl(block):
            box.moveLeft(words.right() + theme().px(7))
        else:
            box.moveRight(words.left() - theme().px(7))
        return box

    def _around(self, block: QTextBlock) -> QRectF:
        """Return where the first line of a task is, with its box."""
        words = self._words(block)
        room = theme().px(INDENT)
        if block.blockFormat().intProperty(NUMBERS):
            whole = block.layout().lineAt(0).naturalTextRect()
            return words.united(whole.translated(block.layout().position()))
        if self._is_rtl(block):
            return words.adjusted(-theme().px(4), -theme().px(2), room, theme().px(2))
        return words.adjusted(-room, -theme().px(2), theme().px(4), theme().px(2))

    @staticmethod
    def _is_rtl(block: QTextBlock) -> bool:
        return block.textDirection() is Qt.LayoutDirection.RightToLeft
