"""The Diary tab: the side panel, and a day, the reader or the trash beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.exports import Selection
from aimstars_desktop.domain.tags import SIGN
from aimstars_desktop.services.entries import entry_about
from aimstars_desktop.services.undo import UndoStep
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary.day_page import DayPage
from aimstars_desktop.ui.diary.day_picker import DayPicker
from aimstars_desktop.ui.diary.entry_finder import EntryFinder
from aimstars_desktop.ui.diary.side import Side
from aimstars_desktop.ui.diary.side_panel import SidePanel
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import Pages
from aimstars_desktop.ui.widgets.day_marks import month_end, month_start
from aimstars_desktop.ui.widgets.splitter import Splitter


class DiaryTab(QWidget):
    """The tab for writing entries and finding them again."""

    day_changed = Signal(object)
    """Another day is shown; carries the ``date``."""

    alone_changed = Signal(bool)
    """The composer is shown alone, or no longer."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = EntryFinder(workspace, self)  # hears of a save before what can wait
        self.model = DiaryViewModel(workspace, self)
        self.panel = SidePanel(self.model, self.finding, self)
        self.side = Side(self.panel, self)
        self.page = DayPage(self.model, self)
        self.pages = Pages(self)
        self.pages.addWidget(self.page)
        tags = self.model.saving.tags
        for model in (self.model, self.finding, tags, self.page.prompts, self.page.memories):
            model.follow(self)
        self._before_search: date | None = None
        self._alone: QWidget | None = None
        self._panel_width = 0
        self._arrange()
        self._connect()

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.model.day

    @property
    def panel_width(self) -> int:
        """The width of the side panel that the person chose, in pixels; 0: none was chosen."""
        return self._panel_width

    @panel_width.setter
    def panel_width(self, width: int) -> None:
        self._panel_width = width
        self._fit_panel()

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes to, in reading order."""
        return (*self.side.panes, self.pages)

    @property
    def is_alone(self) -> bool:
        """Whether the composer is shown alone."""
        return self._alone is not None

    # Where to look

    def focus_composer(self) -> None:
        """Focus the composer."""
        if self._alone is None:
            self._show_page(self.page)
        self.page.composer.focus()

    def write_alone(self, alone: bool) -> None:
        """Show the composer alone, for writing in full screen, or in its place again."""
        if alone == (self._alone is not None):
            return
        if alone:
            from aimstars_desktop.ui.diary.writing_page import WritingPage

            self._show_page(self.page)
            self._alone = alone_page = WritingPage(self.page.composer)
            alone_page.left.connect(lambda: self.write_alone(False))
            self.pages.addWidget(alone_page)
            self.pages.setCurrentWidget(alone_page)
        else:
            self._alone = None
            self.page.take_back_composer()
            self._show_page(self.page)
        self.side.setVisible(not alone)
        self.alone_changed.emit(alone)
        self.page.composer.focus()

    def choose_template(self) -> None:
        """Let the person choose a template to begin the entry with."""
        if self._alone is None:
            self._show_page(self.page)
        self.page.template_choice.offer()

    def edit_templates(self) -> QWidget:
        """Open the dialog with the templates."""
        return self.page.template_choice.edit()

    def another_prompt(self) -> None:
        """Show another prompt."""
        self._show_page(self.page)
        self.page.prompts.show_another()

    def focus_search(self) -> None:
        """Focus the search field."""
        self.side.show_panel()
        self.panel.begin_search()

    def search_for(self, text: str) -> None:
        """Search for a text, as if it had been typed."""
        self.focus_search()
        self.panel.search.setText(text)

    def filter_by_tag(self, name: str) -> None:
        """Show the entries with a tag in the side panel."""
        self.search_for(SIGN + name)

    def show_day(self, day: date) -> None:
        """Show a day; one in the future becomes today."""
        self._show_page(self.page)
        self.model.show_day(min(day, self.model.today))

    def show_entry(self, day: date, entry_id: int) -> None:
        """Show a day, at one of its entries; it may be in the future if the clock was wrong."""
        self._show_page(self.page)
        self.model.show_day(day)
        self.page.reveal(entry_id)

    def go_previous_day(self) -> None:
        """Show the previous day."""
        self._show_page(self.page)
        self.model.go_previous_day()

    def go_next_day(self) -> None:
        """Show the next day."""
        self._show_page(self.page)
        self.model.go_next_day()

    def go_today(self) -> None:
        """Show today."""
        self._show_page(self.page)
        self.model.go_today()

    def choose_day(self) -> DayPicker:
        """Ask for the day to show, chosen or typed."""
        model = self.model
        picker = DayPicker(
            self.tr("Go to a day"), model.day, model.today, model.workspace.first_weekday, self
        )
        picker.chosen.connect(self.show_day)
        picker.open_below(self.page.heading.more, at_end=True)
        return picker

    def show_reader(self) -> None:
        """Open the reader at the shown day."""
        from aimstars_desktop.ui.diary.reader_model import ReaderViewModel
        from aimstars_desktop.ui.diary.reader_page import ReaderPage

        model = ReaderViewModel(self.model.workspace, self)
        reader = ReaderPage(model, self.model.saving.pictures)
        reader.closed.connect(lambda: self._on_reader_closed(reader))
        model.read_from(self.model.day)  # before it is shown, which loads from there
        self._open_page(reader, model)

    def show_trash(self) -> None:
        """Show the trash."""
        from aimstars_desktop.ui.diary.trash_page import TrashPage, TrashViewModel

        model = TrashViewModel(self.model.workspace, self)
        trash = TrashPage(model)
        trash.closed.connect(lambda: self._show_page(self.page))
        self._open_page(trash, model)

    def show_tags(self) -> QWidget:
        """Show all tags."""
        from aimstars_desktop.ui.diary.tags_dialog import TagsDialog

        dialog = TagsDialog(self.model.workspace, self.model.saving.tags, self)
        dialog.chosen.connect(self.filter_by_tag)
        dialog.open()
        return dialog

    def show_pictures(self) -> None:
        """Show all pictures in the place of the side panel."""
        self.write_alone(False)
        self.side.show_pictures(self.model.workspace, self.model.saving.pictures)

    def print_entries(self) -> QWidget:
        """Open the print dialog."""
        from aimstars_desktop.ui.diary.print_dialog import PrintDialog

        found = self.finding.request() if self.finding.is_searching else None
        dialog = PrintDialog(self.model.workspace, self.model.day, found, self)
        dialog.open()
        return dialog

    def export_day(self) -> None:
        """Export the shown day."""
        self._export(Selection(first=self.day, last=self.day))

    def export_month(self) -> None:
        """Export the month of the shown day."""
        self._export(Selection(first=month_start(self.day), last=month_end(self.day)))

    def export_found(self) -> None:
        """Export what the search found."""
        filters = self.finding.filters
        self._export(
            Selection(
                first=filters.first,
                last=filters.last,
                ratings=None if filters.rating is None else frozenset({filters.rating}),
                starred=filters.starred,
                search=self.panel.search.text(),
            )
        )

    # What others tell

    def day_turned(self, today: date) -> None:
        """Update to a new day."""
        self.model.day_turned(today)
        self.page.follow_up.day_turned()

    def commit_draft(self) -> None:
        """Hand everything typed to the write thread, now: the screen is about to close."""
        self.model.drafts.flush()

    def keep_drafts_here(self) -> None:
        """Keep on this computer what a server still does not have: the program ends."""
        self.model.drafts.keep_here()

    def is_clean(self) -> bool:
        """Return whether everything typed is in the database."""
        return self.model.drafts.is_clean

    # Qt overrides

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.model.drafts.flush()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

    # Slots

    def _on_undone(self, step: UndoStep) -> None:
        """Show the entry that an undo or redo was about, wherever it is now."""
        entry_id = entry_about(step.about)
        if entry_id is not None and self.isVisible():
            entries = self.model.workspace.session.entries
            self.model.workspace.tasks.read(
                self, lambda: entries.days_of([entry_id]), self._on_moved, key="moved"
            )

    def _on_moved(self, days: Mapping[int, date]) -> None:
        for entry_id, day in days.items():  # none when it is in the trash
            self.show_entry(day, entry_id)

    def _on_entry_opened(self, entry: Entry) -> None:
        self.show_entry(entry.day, entry.id)

    def _on_day_changed(self, day: date) -> None:
        if self._alone is None:
            self._show_page(self.page)
        self.day_changed.emit(day)

    def _on_query_changed(self) -> None:
        """Remember the shown day when a search begins; highlight matches in the day, too."""
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

    def _on_reader_closed(self, reader: QWidget) -> None:
        from aimstars_desktop.ui.diary.reader_page import ReaderPage

        self.show_day(reader.day if isinstance(reader, ReaderPage) else self.model.day)

    # Helpers

    def _export(self, selection: Selection) -> None:
        self.model.workspace.navigation.export_wanted.emit(selection)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._splitter = Splitter(self.tr("Width of the side panel"), self)
        self._splitter.addWidget(self.side)
        self._splitter.addWidget(self.pages)
        self._splitter.setStretchFactor(1, 1)
        row.addWidget(self._splitter)

    def _fit_panel(self) -> None:
        """Give the side panel the width that the person chose, or a quarter, within limits."""
        px = theme().px
        least = max(px(240), self.panel.minimumSizeHint().width())
        most = max(least, self.width() // 2)
        self.side.setMinimumWidth(least)
        self.side.setMaximumWidth(most)
        wanted = self._panel_width or min(px(309), self.width() // 4)
        width = min(max(wanted, least), most)
        self._splitter.setSizes([width, self.width() - width - self._splitter.handleWidth()])

    def _on_splitter_moved(self) -> None:
        self._panel_width = self.side.width()

    def _connect(self) -> None:
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        undo = self.model.workspace.undo
        undo.undone.connect(self._on_undone)
        undo.redone.connect(self._on_undone)
        self.model.day_changed.connect(self._on_day_changed)
        self.panel.list.opened.connect(self._on_entry_opened)
        self.panel.tags.all_wanted.connect(self.show_tags)
        self.model.tag_chosen.connect(self.filter_by_tag)
        self.panel.options.export.clicked.connect(self.export_found)
        self.panel.search_left.connect(self._on_search_left)
        self.finding.query_changed.connect(self._on_query_changed)
        self.page.on_this_day.opened.connect(self._on_entry_opened)
        heading = self.page.heading
        heading.choose_day.triggered.connect(self.choose_day)
        heading.read.triggered.connect(self.show_reader)
        heading.print.triggered.connect(self.print_entries)
        heading.export_day.triggered.connect(self.export_day)
        heading.export_month.triggered.connect(self.export_month)
        heading.trash.triggered.connect(self.show_trash)

    def _open_page(self, page: QWidget, model: ViewModel) -> None:
        """Show a page that is created on demand, and destroyed when it is left."""
        self._show_page(self.page)
        model.setParent(page)
        model.follow(page)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def _show_page(self, page: QWidget) -> None:
        self.write_alone(False)
        self.pages.setCurrentWidget(page)
        for left in [self.pages.widget(number) for number in range(1, self.pages.count())]:
            if left is not None:
                self.pages.removeWidget(left)
                left.deleteLater()
