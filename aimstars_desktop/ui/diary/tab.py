"""The Diary tab: the side panel, and beside it a day, the reader or the trash."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from aimstars_desktop.domain.diary import Entry, EntryVersion
from aimstars_desktop.overriding import override
from aimstars_desktop.ui.diary.day_page import DayPage
from aimstars_desktop.ui.diary.day_picker import DayPicker
from aimstars_desktop.ui.diary.finding import FindingViewModel
from aimstars_desktop.ui.diary.side_panel import SidePanel, first_weekday
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.widgets.card import Hairline
from aimstars_desktop.ui.workspace import Workspace


class DiaryTab(QWidget):
    """Where people write, and find again what they wrote."""

    goal_wanted = Signal(object)
    """The person wants to make a goal of this :class:`Entry`."""

    quick_wanted = Signal()
    """The text in the window of the quick entry is to be shown."""

    day_changed = Signal(object)
    """Another day is shown; carries the ``date``."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DiaryViewModel(workspace, self)
        self.finding = FindingViewModel(workspace, self)
        self.panel = SidePanel(self.model, self.finding, self)
        self.page = DayPage(self.model, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.page)
        self._models: list[ViewModel] = [
            self.model,
            self.finding,
            self.page.prompts,
            self.page.memories,
        ]
        self._before_search: date | None = None
        self._arrange()
        self._connect()

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.model.day

    # Where to look

    def focus_composer(self) -> None:
        """Bring the cursor into the composer."""
        self._show_page(self.page)
        self.page.composer.focus()

    def focus_search(self) -> None:
        """Bring the cursor into the search field."""
        self.panel.begin_search()

    def search_for(self, text: str) -> None:
        """Search for a text, as if it had been typed."""
        self.focus_search()
        self.panel.search.setText(text)

    def show_day(self, day: date) -> None:
        """Show a day."""
        self._show_page(self.page)
        self.model.show_day(day)

    def show_entry(self, day: date, entry_id: int) -> None:
        """Show a day, at one of its entries."""
        self.show_day(day)
        self.page.reveal(entry_id)

    def go_previous_day(self) -> None:
        """Show the day before."""
        self._show_page(self.page)
        self.model.go_previous_day()

    def go_next_day(self) -> None:
        """Show the day after."""
        self._show_page(self.page)
        self.model.go_next_day()

    def go_today(self) -> None:
        """Show today."""
        self._show_page(self.page)
        self.model.go_today()

    def choose_day(self) -> DayPicker:
        """Let the person choose or type the day to be shown."""
        picker = self._picker(self.tr("Go to a day"), self.model.day, self.page.heading.more)
        picker.chosen.connect(self.show_day)
        return picker

    def show_reader(self) -> None:
        """Read on from the shown day."""
        from aimstars_desktop.ui.diary.reader_page import ReaderPage, ReaderViewModel

        model = ReaderViewModel(self.model.workspace, self)
        reader = ReaderPage(model)
        reader.closed.connect(lambda: self._on_reader_closed(reader))
        self._open_page(reader, model)
        model.read_from(self.model.day)

    def show_trash(self) -> None:
        """Show what was deleted."""
        from aimstars_desktop.ui.diary.trash_page import TrashPage, TrashViewModel

        model = TrashViewModel(self.model.workspace, self)
        trash = TrashPage(model)
        trash.closed.connect(lambda: self._show_page(self.page))
        self._open_page(trash, model)

    def print_entries(self) -> QWidget:
        """Ask what is to be printed."""
        from aimstars_desktop.ui.diary.print_dialog import PrintDialog

        found = self.finding.request() if self.finding.is_searching else None
        dialog = PrintDialog(self.model.workspace, self.model.day, found, self)
        dialog.open()
        return dialog

    # What others tell

    def day_turned(self, today: date) -> None:
        """Take note that another day is today."""
        self.model.day_turned(today)
        self.page.follow_up.day_turned()

    def commit_draft(self) -> None:
        """Hand everything typed to the write lane, now: the screen is about to go away."""
        self.model.drafts.flush()

    def is_clean(self) -> bool:
        """Say whether everything typed is in the database."""
        return self.model.drafts.is_clean

    # Qt overrides

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for model in self._models:
            model.set_visible(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        for model in self._models:
            model.set_visible(False)
        self.model.drafts.flush()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme().px
        needed = max(px(240), self.panel.minimumSizeHint().width())
        self.panel.setFixedWidth(max(needed, min(px(309), self.width() // 4)))

    # Slots

    def _on_entry_opened(self, entry: Entry) -> None:
        self.show_day(entry.day)
        self.page.reveal(entry.id)

    def _on_day_changed(self, day: date) -> None:
        self._show_page(self.page)
        self.day_changed.emit(day)

    def _on_query_changed(self) -> None:
        """Remember where one was when a search begins; mark what it finds in the day, too."""
        if not self.finding.is_searching:
            self._before_search = None  # the next search may begin on another day
        elif self._before_search is None:
            self._before_search = self.model.day
        self.page.mark(self.finding.query)

    def _on_search_left(self) -> None:
        day, self._before_search = self._before_search, None
        if day is not None:
            self.model.show_day(day)
        self.focus_composer()

    def _on_move_wanted(self, entry_id: int) -> None:
        card = next(card for card in self.page.cards if card.entry.id == entry_id)
        picker = self._picker(self.tr("Move to another day"), card.entry.day, card.more_button)
        picker.chosen.connect(lambda day: self.model.move(entry_id, day))

    def _on_versions_wanted(self, entry_id: int) -> None:
        from aimstars_desktop.ui.diary.versions_dialog import VersionsDialog

        card = next(card for card in self.page.cards if card.entry.id == entry_id)
        dialog = VersionsDialog(self.model.workspace, card.entry, self)
        dialog.wanted.connect(self._on_version_wanted)
        dialog.open()

    def _on_version_wanted(self, version: EntryVersion) -> None:
        self.model.bring_back(version)

    def _on_reader_closed(self, reader: QWidget) -> None:
        from aimstars_desktop.ui.diary.reader_page import ReaderPage

        day = reader.day if isinstance(reader, ReaderPage) else None
        self.show_day(day or self.model.day)

    # Helpers

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(Hairline(Qt.Orientation.Vertical, self))
        row.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.model.day_changed.connect(self._on_day_changed)
        self.model.unfinished.quick_wanted.connect(self.quick_wanted)
        self.page.goal_wanted.connect(self.goal_wanted)
        self.panel.entry_opened.connect(self._on_entry_opened)
        self.panel.search_left.connect(self._on_search_left)
        self.finding.query_changed.connect(self._on_query_changed)
        page = self.page
        page.move_wanted.connect(self._on_move_wanted)
        page.versions_wanted.connect(self._on_versions_wanted)
        page.entry_opened.connect(self._on_entry_opened)
        page.heading.day_wanted.connect(self.choose_day)
        page.heading.reading_wanted.connect(self.show_reader)
        page.heading.print_wanted.connect(self.print_entries)
        page.heading.trash_wanted.connect(self.show_trash)

    def _open_page(self, page: QWidget, model: ViewModel) -> None:
        """Show a page that is made when it is wanted, and thrown away when it is left."""
        self._show_page(self.page)
        model.setParent(page)
        self._models.append(model)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        model.set_visible(self.isVisible())

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        del self._models[4:]
        for left in [self.pages.widget(number) for number in range(1, self.pages.count())]:
            if left is not None:
                self.pages.removeWidget(left)
                left.deleteLater()

    def _picker(self, title: str, day: date, button: QWidget) -> DayPicker:
        picker = DayPicker(title, day, self.model.today, first_weekday(self.model), self)
        picker.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width() - picker.width(), button.height()))
        picker.move(corner)
        picker.show()
        return picker
