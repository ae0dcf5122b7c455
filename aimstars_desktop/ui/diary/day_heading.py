"""The heading of a day: its name, and the ways to other days and other pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.view_model import ONE_DAY, DiaryViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label

WIDEST = 1100
"""The longest lines that read well, in the design's pixels."""


class DayHeading(QWidget):
    """The day in full, whether it is today, and the ways to the days beside it."""

    day_wanted = Signal()
    reading_wanted = Signal()
    print_wanted = Signal()
    trash_wanted = Signal()

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        px = theme().px
        self.title = Label("", "title", parent=self)
        self.chip = Chip(parent=self)
        self.previous = IconButton("previous", self.tr("Day before"), framed=True, parent=self)
        self.today = Button(self.tr("Today"), parent=self)
        self.next = IconButton("next", self.tr("Day after"), framed=True, parent=self)
        self.more = IconButton("more", self.tr("More about this day"), framed=True, parent=self)
        self.menu = self._make_menu()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.title)
        row.addWidget(self.chip)
        row.addStretch(1)
        for button in (self.previous, self.today, self.next, self.more):
            row.addWidget(button)
        self.more.clicked.connect(self._on_more)
        self.previous.clicked.connect(model.go_previous_day)
        self.today.clicked.connect(model.go_today)
        self.next.clicked.connect(model.go_next_day)
        model.day_changed.connect(self.refresh)
        model.today_changed.connect(self.refresh)
        self.refresh()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        choices = (
            ("calendar", self.tr("Go to a day…"), self.day_wanted),
            ("book", self.tr("Read from this day"), self.reading_wanted),
            ("printer", self.tr("Print…"), self.print_wanted),
            ("trash", self.tr("Trash"), self.trash_wanted),
        )
        for picture, text, wanted in choices:
            action = QAction(icons.icon(picture, "muted"), text, self)
            action.triggered.connect(wanted)
            menu.addAction(action)
        return menu

    def _on_more(self) -> None:
        below = QPoint(self.more.width() - self.menu.sizeHint().width(), self.more.height())
        self.menu.popup(self.more.mapToGlobal(below))

    def refresh(self) -> None:
        """Say the day anew."""
        day, today = self._model.day, self._model.today
        self.title.setAccessibleName(wording.day_title(day, today))
        if day in {today, today - ONE_DAY}:
            self.chip.set_content(wording.day_name(day, today))
        self._fit()
        self.next.setEnabled(day < today)
        self.today.setEnabled(True)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the room for the shorter name; the full one is written where it fits."""
        hint = super().minimumSizeHint()
        width = hint.width() - self.title.minimumSizeHint().width()
        if not self.chip.isHidden():
            width -= self.chip.minimumSizeHint().width() + self._row.spacing()
        width += self.title.fontMetrics().horizontalAdvance(self._short_title())
        return QSize(width, hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say the day as fully as there is room: first the chip goes, then the long name."""
        day, today = self._model.day, self._model.today
        self.title.setText(wording.day_title(day, today))
        self.chip.setVisible(day in {today, today - ONE_DAY})
        if self._row.minimumSize().width() > self.width():
            self.chip.hide()
        if self._row.minimumSize().width() > self.width():
            self.title.setText(self._short_title())

    def _short_title(self) -> str:
        day = self._model.day
        this_year = day.year == self._model.today.year
        return texts.short_day(day) if this_year else texts.short_date(day)
