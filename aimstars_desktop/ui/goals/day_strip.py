"""The days of a goal side by side, with those that have begun and those that were ticked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import TINY, theme
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded

MOST_DAYS = 14
"""The most days that are shown of a goal."""

_BAR = 6

_STROKE = 0.24
"""The width of the stroke of a check, as a share of its height."""


@dataclass(frozen=True, slots=True)
class DayState:
    """One day of a goal.

    Attributes:
        begun: it is today or in the past, so it can be ticked.
        ticked: it was ticked off.
    """

    day: date
    begun: bool
    ticked: bool
    note: str

    @property
    def token(self) -> str:
        """The colour of its bar."""
        if self.ticked:
            return "gold"
        return "heat_1" if self.begun else "heat_0"


class DayStrip(QWidget):
    """A row of days: one tab stop, arrows to move, space to tick, N for a note."""

    toggled = Signal(object)
    """The person wants this ``date`` ticked, or no longer ticked."""

    note_wanted = Signal(object)
    """The person wants to write a note for this ``date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_DayButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().px(4))
        self.setAccessibleName(self.tr("Days of the goal"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def buttons(self) -> list[QAbstractButton]:
        """One button per day."""
        return list(self._buttons)

    def show_days(self, goal: Goal, ticks: Ticks, today: date) -> None:
        """Show the days of a goal as of today.

        Args:
            goal: whose days.
            ticks: the ticked days with their notes.
            today: the person's current day; later days cannot be ticked.
        """
        days = _shown_days(goal, today)
        while len(self._buttons) > len(days):
            button = self._buttons.pop()
            button.hide()
            button.deleteLater()
        while len(self._buttons) < len(days):
            self._add()
        for button, day in zip(self._buttons, days, strict=True):
            begun = day <= today
            button.show_state(DayState(day, begun, day in ticks, ticks.get(day, "")))
        self._choose(next((i for i, day in enumerate(days) if day == today), 0), focus=False)

    def focus_day(self, day: date) -> None:
        """Focus a day."""
        for place, button in enumerate(self._buttons):
            if button.state.day == day:
                self._choose(place, focus=True)

    def _add(self) -> None:
        button = _DayButton(self)
        button.clicked.connect(lambda: self.toggled.emit(button.state.day))
        button.note_wanted.connect(lambda: self.note_wanted.emit(button.state.day))
        button.left.connect(lambda step: self._step(button, step))
        self._buttons.append(button)
        self._row.addWidget(button, 1)

    def _step(self, button: _DayButton, step: int) -> None:
        place = self._buttons.index(button) + step
        if 0 <= place < len(self._buttons):
            self._choose(place, focus=True)

    def _choose(self, place: int, *, focus: bool) -> None:
        """Make one day the tab stop."""
        if not focus and any(button.hasFocus() for button in self._buttons):
            return
        for number, button in enumerate(self._buttons):
            chosen = number == place
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            )
            if chosen and focus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)


class _DayButton(QAbstractButton):
    """One day: its short name, a check when it is ticked, and its bar."""

    note_wanted = Signal()

    left = Signal(int)
    """An arrow key leaves it for a neighbour, -1 or 1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = DayState(date.min, begun=False, ticked=False, note="")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, state: DayState) -> None:
        """Show a day."""
        if state == self.state:
            return
        self.state = state
        self.setEnabled(state.begun)
        self.setText(texts.weekday(state.day.weekday(), "short"))
        parts = [texts.long_day(state.day)]
        if state.ticked:
            parts.append(self.tr("ticked"))
        if state.note:
            parts.append(state.note)
        self.setToolTip(texts.tip("\n".join((parts[0], state.note)) if state.note else parts[0]))
        self.setAccessibleName(", ".join(parts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetricsF(theme().font(TINY)).height() + theme().px(_BAR + 5)
        return QSize(theme().px(60), round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(10), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        turned = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -turned, Qt.Key.Key_Right: turned}
        if event.key() in steps:
            self.left.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.note_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Untick") if self.state.ticked else self.tr("Tick"), self.click)
        menu.addAction(self.tr("Note…"), self.note_wanted.emit)
        menu.popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        bar = QRectF(0, self.height() - current.px(_BAR), self.width(), current.px(_BAR))
        rounded(painter, bar, bar.height() / 2, fill=current.color(self.state.token))
        self._paint_name(painter, QRectF(0, 0, self.width(), bar.top() - current.px(3)))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), current.px(4))
        painter.end()

    def _paint_name(self, painter: QPainter, rect: QRectF) -> None:
        current = theme()
        lively = self.state.begun and (self.underMouse() or self.hasFocus())
        token = "text" if lively or self.state.ticked else "muted"
        font = current.font(TINY, bold=self.state.ticked)
        metrics = QFontMetricsF(font)
        name = metrics.horizontalAdvance(self.text())
        check = rect.height() * 0.75 if self.state.ticked or lively else 0.0
        space = current.px(3) if check else 0.0
        x = (rect.width() - name - check - space) / 2
        if check:
            place = QRectF(x, rect.center().y() - check / 2, check, check)
            _paint_check(painter, place, "gold" if self.state.ticked else "muted")
        painter.setFont(font)
        painter.setPen(current.color(token))
        text = QRectF(x + check + space, rect.top(), name + 2, rect.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())


def _paint_check(painter: QPainter, place: QRectF, token: str) -> None:
    """Paint a check with a stroke that stays strong at this size; that of the icon is too thin."""
    pen = QPen(theme().color(token), place.height() * _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    corners = ((0.05, 0.55), (0.38, 0.88), (0.95, 0.16))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawPolyline(
        [
            QPointF(place.left() + across * place.width(), place.top() + down * place.height())
            for across, down in corners
        ]
    )
    painter.restore()


def _shown_days(goal: Goal, today: date) -> list[date]:
    """Return the days to show: all of them, or those around today."""
    count = (goal.last_day - goal.first_day).days + 1
    first = goal.first_day
    if count > MOST_DAYS:
        latest = goal.last_day - timedelta(days=MOST_DAYS - 1)
        first = min(latest, max(first, today - timedelta(days=MOST_DAYS // 2)))
        count = MOST_DAYS
    return [first + timedelta(days=step) for step in range(count)]
