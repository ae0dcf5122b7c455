"""The Diary tab: the side panel with the calendar, and the page of a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.ui.diary.day_page import DayPage
from aimstars_desktop.ui.diary.day_picker import DayPicker
from aimstars_desktop.ui.diary.finding import FindingViewModel
from aimstars_desktop.ui.diary.side_panel import SidePanel, first_weekday
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.card import Hairline
from aimstars_desktop.ui.workspace import Workspace


class DiaryTab(QWidget):
    """Where people write, and find again what they wrote."""

    day_changed = Signal(object)
    """Another day is shown; carries the ``date``."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DiaryViewModel(workspace, self)
        self.finding = FindingViewModel(workspace, self)
        self.panel = SidePanel(self.model, self.finding, self)
        self.page = DayPage(self.model, self)
        self._before_search: date | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(Hairline(Qt.Orientation.Vertical, self))
        row.addWidget(self.page, 1)
        self.model.day_changed.connect(self.day_changed)
        self.page.move_wanted.connect(self._on_move_wanted)
        self.panel.entry_opened.connect(self._on_entry_opened)
        self.panel.search_left.connect(self._on_search_left)
        self.finding.query_changed.connect(self._on_query_changed)

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.model.day

    def focus_composer(self) -> None:
        """Bring the cursor into the composer."""
        self.page.composer.focus()

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.model.show_day(day)

    def go_previous_day(self) -> None:
        """Show the day before."""
        self.model.go_previous_day()

    def go_next_day(self) -> None:
        """Show the day after."""
        self.model.go_next_day()

    def go_today(self) -> None:
        """Show today."""
        self.model.go_today()

    def focus_search(self) -> None:
        """Bring the cursor into the search field."""
        self.panel.begin_search()

    def day_turned(self, today: date) -> None:
        """Take note that another day is today."""
        self.model.day_turned(today)

    def commit_draft(self) -> None:
        """Hand everything typed to the write lane, now: the screen is about to go away."""
        self.model.drafts.flush()

    def is_clean(self) -> bool:
        """Say whether everything typed is in the database."""
        return self.model.drafts.is_clean

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_visible(True)
        self.finding.set_visible(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.model.set_visible(False)
        self.finding.set_visible(False)
        self.model.drafts.flush()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme().px
        self.panel.setFixedWidth(min(px(309), max(px(240), self.width() // 4)))

    def _on_entry_opened(self, entry: Entry) -> None:
        self.model.show_day(entry.day)
        self.page.reveal(entry.id)

    def _on_query_changed(self) -> None:
        """Remember where one was when a search begins; mark what it finds in the day, too."""
        if self.finding.is_searching and self._before_search is None:
            self._before_search = self.model.day
        self.page.mark(self.finding.query)

    def _on_search_left(self) -> None:
        day, self._before_search = self._before_search, None
        if day is not None:
            self.model.show_day(day)
        self.focus_composer()

    def _on_move_wanted(self, entry_id: int) -> None:
        card = next(card for card in self.page.cards if card.entry.id == entry_id)
        picker = DayPicker(
            self.tr("Move to another day"),
            card.entry.day,
            self.model.today,
            first_weekday(self.model),
            self,
        )
        picker.chosen.connect(lambda day: self.model.move(entry_id, day))
        picker.adjustSize()
        corner = card.more_button.mapToGlobal(QPoint(0, card.more_button.height()))
        picker.move(corner - QPoint(picker.width() - card.more_button.width(), 0))
        picker.show()
