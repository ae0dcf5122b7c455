"""The heading of a day: its name, the ways to other days and pages, and why it counts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.month_marks import ONE_DAY
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label

WIDEST = 1100
"""The longest lines that read well, in design pixels."""


class DayHeading(QWidget):
    """The day in full, whether it is today, and buttons for the neighbouring days."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        px = theme().px
        self.title = Label("", "title", parent=self)
        self.chip = Chip(parent=self)
        self.official = Label("", "caption", parent=self)
        self.previous = IconButton("previous", self.tr("Previous day"), framed=True, parent=self)
        self.today = Button(self.tr("Today"), parent=self)
        self.next = IconButton("next", self.tr("Next day"), framed=True, parent=self)
        self.more = IconButton("more", self.tr("More about this day"), framed=True, parent=self)
        self.menu = QMenu(self)
        self.choose_day = self._add("calendar", self.tr("Go to a day…"))
        self.read = self._add("book", self.tr("Read from this day"))
        self.print = self._add("printer", self.tr("Print…"))
        self.export_day = self._add("save", self.tr("Export this day…"))
        self.export_month = self._add("save", self.tr("Export this month…"))
        self.trash = self._add("trash", self.tr("Trash"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.title)
        row.addWidget(self.chip)
        row.addWidget(self.official)
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

    def _add(self, icon: str, text: str) -> QAction:
        return self.menu.addAction(icons.menu_icon(icon), text)

    def _on_more(self) -> None:
        below = QPoint(self.more.width() - self.menu.sizeHint().width(), self.more.height())
        self.menu.popup(self.more.mapToGlobal(below))

    def refresh(self) -> None:
        """Update the day."""
        day, today = self._model.day, self._model.today
        self.title.setAccessibleName(wording.day_title(day, today))
        if day in {today, today - ONE_DAY}:
            self.chip.set_content(texts.day_name(day, today))
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
        if not self.official.isHidden():
            width -= self.official.minimumSizeHint().width() + self._row.spacing()
        width += self.title.fontMetrics().horizontalAdvance(self._short_title())
        return QSize(width, hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much as fits: first what stands beside it is dropped, then the long name."""
        day, today = self._model.day, self._model.today
        self.title.setText(wording.day_title(day, today))
        self.chip.setVisible(day in {today, today - ONE_DAY})
        self.official.setText(texts.official_date(day))
        self.official.setVisible(bool(self.official.text()))
        if self._row.minimumSize().width() > self.width():
            self.official.hide()
        if self._row.minimumSize().width() > self.width():
            self.chip.hide()
        if self._row.minimumSize().width() > self.width():
            self.title.setText(self._short_title())

    def _short_title(self) -> str:
        day = self._model.day
        this_year = day.year == self._model.today.year
        return texts.short_day(day) if this_year else texts.short_date(day)


class KeptDayLine(QWidget):
    """Says why the streak goes on over this day, and offers to give a spare day back."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.text = Label("", "caption")
        self.give_back = Button(self.tr("Give back"), variant="link")
        self.give_back.setToolTip(self.tr("Let the streak end before this day. You can undo it."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        row.addWidget(self.text)
        row.addWidget(self.give_back)
        row.addStretch(1)
        self.give_back.clicked.connect(lambda: model.give_back(model.day))
        model.marks.changed.connect(self._refresh)
        model.day_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        spare = self._model.marks.rests.get(self._model.day)
        self.setVisible(spare is not None)
        self.give_back.setVisible(spare is True)
        self.text.setText(self.tr("Kept by a spare day") if spare else self.tr("A rest day"))
