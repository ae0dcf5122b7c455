"""The side panel: the search, the calendar of written days, and the list of entries."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import DayMarks, Entry, Rating
from aimstars_desktop.domain.search import Order, with_tag
from aimstars_desktop.services.search import MOST_COUNTED
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.date_range import RangeButton
from aimstars_desktop.ui.diary.entry_finder import EntryFinder
from aimstars_desktop.ui.diary.entry_list import EntryListView
from aimstars_desktop.ui.diary.entry_menu import EntryMenu
from aimstars_desktop.ui.diary.tag_filter import TagFilter
from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import Pages
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Panel
from aimstars_desktop.ui.widgets.day_marks import month_start
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.fields import SearchField
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.held_paint import HeldPaint
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.month_calendar import DayMark, MonthCalendar
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice

_RATINGS = {
    "all": None,
    "proud": Rating.PROUD,
    "grow": Rating.GROW,
    "unrated": Rating.UNRATED,
}
_TIMELINE_LINES, _RESULT_LINES = 1, 2
_LOW = 520
"""Design pixels of a panel in which the calendar takes all the room there is."""


class SearchLine(SearchField):
    """The search field: Down and Return lead to the results, Escape back."""

    opened = Signal()
    """Return was pressed: open the first result."""

    entered_list = Signal()
    """Down was pressed: go to the results."""

    left = Signal()
    """Escape was pressed: leave the search."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.entered_list.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SidePanel(Panel):
    """Search, calendar and list of entries."""

    search_left = Signal()
    """The search was left; the day shown before it is to be shown again."""

    def __init__(
        self, model: DiaryViewModel, finding: EntryFinder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._finding = finding
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        self.search = SearchLine(self.tr("Search your diary"), keys, self)
        self.calendar = MonthCalendar(model.today, model.workspace.first_weekday, self)
        self.options = _SearchOptions(model, finding, self)
        self.filter = SegmentedChoice(
            self.tr("Which entries"),
            [
                Option("all", self.tr("All")),
                Option("proud", self.tr("Proud"), "star"),
                Option("grow", self.tr("Grow"), "sprout"),
                Option("unrated", self.tr("Unrated"), "circle"),
            ],
            boxed=True,
            parent=self,
        )
        self.tags = TagFilter(model.saving.tags, self)
        self.favourites = Button(
            self.tr("Favourites"), variant="pill", icon="star-outline", parent=self
        )
        self.favourites.setCheckable(True)
        self.list = EntryListView(finding, model.today, self)
        self.empty = EmptyState("search", "", parent=self)
        self._menu: EntryMenu | None = None
        self._paint = HeldPaint(self.calendar)
        self._arrange()
        self._connect()
        self.calendar.choose(model.day)
        self._on_query_changed()

    def begin_search(self) -> None:
        """Focus the search field and select its text."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def choose_tag(self, name: str) -> None:
        """Show the entries with a tag, of those that are searched for; empty: with any or none."""
        self.search.setText(with_tag(self.search.text(), name))

    def end_search(self) -> None:
        """Show the timeline again."""
        self.search.clear()

    # Qt overrides

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # Making

    def _arrange(self) -> None:
        px = theme().px
        self._stack = Pages(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        # In a low window the calendar has priority.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(px(36))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(18), px(18), px(12))
        column.setSpacing(px(14))
        column.addWidget(self.search)
        column.addWidget(self.calendar)
        column.addWidget(self.options)
        column.addWidget(self.filter)
        narrowing = FlowLayout(spacing=8)
        narrowing.addWidget(self.tags)
        narrowing.addWidget(self.favourites)
        column.addLayout(narrowing)
        column.addWidget(self._stack, 1)
        self.list.setAccessibleName(self.tr("Entries"))

    def _connect(self) -> None:
        model, finding = self._model, self._finding
        self.search.textChanged.connect(self._on_search)
        self.search.opened.connect(self.list.open_current)
        self.search.entered_list.connect(self._on_entered_list)
        self.search.left.connect(self._on_left)
        self.list.left.connect(self.begin_search)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.filter.chosen.connect(lambda key: self._narrow(rating=_RATINGS[key]))
        self.tags.chosen.connect(self.choose_tag)
        self.favourites.toggled.connect(self._on_favourites)
        self.list.favourite_wanted.connect(
            lambda entry: model.star(entry.id, starred=not entry.is_favourite)
        )
        self.calendar.day_chosen.connect(model.show_day)
        self.calendar.month_shown.connect(model.marks.show_month)
        model.day_changed.connect(self._on_day_changed)
        model.today_changed.connect(self._on_today_changed)
        model.marks.changed.connect(self._on_marks_changed)
        model.marks.changed.connect(self._paint.release)
        model.drafts.loaded.connect(self._on_marks_changed)
        model.drafts.state_changed.connect(self._on_marks_changed)
        model.unfinished.changed.connect(self._on_marks_changed)
        model.preferences_changed.connect(self._on_preferences_changed)
        finding.query_changed.connect(self._on_query_changed)
        finding.reset.connect(self._on_found)
        finding.added.connect(self._on_found)

    # Slots

    def _on_favourites(self, only: bool) -> None:
        self.favourites.set_icon("star" if only else "star-outline")
        self._make_room()
        self._narrow(starred=only)

    def _on_search(self, text: str) -> None:
        self.list.scroll_to_top()
        self._finding.search(text)

    def _on_entered_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))

    def _on_menu_wanted(self, entry: Entry, where: QPoint) -> None:
        if self._menu is None:
            self._menu = EntryMenu(self._model, self.list, self)
        self._menu.show_entry(entry)
        self._menu.popup(where)

    def _on_left(self) -> None:
        self.search_left.emit()  # first: when the search ends, its starting day is forgotten
        self.end_search()

    def _on_query_changed(self) -> None:
        searching = self._finding.is_searching
        self.calendar.setVisible(not searching)
        self.options.setVisible(searching)
        self.tags.show_chosen(self._finding.query.tags)
        self._make_room()
        self.list.set_lines(_RESULT_LINES if searching else _TIMELINE_LINES)

    def _on_found(self) -> None:
        found = bool(self._finding.rows)
        self._stack.setCurrentIndex(0 if found else 1)
        if not found:
            self.empty.set_text(self._empty_text())
        elif not self._finding.is_searching:
            self.list.select_day(self._model.day)

    def _on_day_changed(self, day: date) -> None:
        if month_start(day) != self.calendar.month:
            self._paint.hold([self.calendar])  # until it has its marks
        self.calendar.choose(day)
        self.list.select_day(day)

    def _on_today_changed(self) -> None:
        self.calendar.set_today(self._model.today)
        self.list.set_today(self._model.today)
        self.options.set_today(self._model.today)

    def _on_marks_changed(self) -> None:
        marks = {day: _mark(counts) for day, counts in self._model.marks.written.items()}
        for day, spare in self._model.marks.rests.items():
            rest = DayMark.SPARE if spare else DayMark.REST
            marks[day] = marks.get(day, DayMark.NOTHING) | rest
        for day in self._model.unfinished.days():
            marks[day] = marks.get(day, DayMark.NOTHING) | DayMark.DRAFT
        self.calendar.set_marks(marks)

    def _on_preferences_changed(self) -> None:
        self.calendar.set_first_weekday(self._model.workspace.first_weekday)
        self.options.days.set_first_weekday(self._model.workspace.first_weekday)

    # Helpers

    def _make_room(self) -> None:
        """Leave the room of a low window to the calendar."""
        searching = self._finding.is_searching
        enough = searching or self.height() >= theme().px(_LOW)
        self.tags.set_room(enough=enough)
        self.options.set_room(enough=self.height() >= theme().px(_LOW))
        self.favourites.setVisible(enough or self.favourites.isChecked())

    def _narrow(self, **changes: object) -> None:
        self.list.scroll_to_top()
        self._finding.narrow(**changes)

    def _empty_text(self) -> str:
        filters = self._finding.filters
        if self._finding.is_searching and not self._finding.index.done:
            return self.tr("Still searching. Results appear here.")
        if self._finding.is_searching:
            narrowed = []
            if filters.rating is not None:
                narrowed.append(wording.rating_name(filters.rating))
            if filters.starred:
                narrowed.append(self.favourites.text())
            if filters.first is not None or filters.last is not None:
                narrowed.append(self.options.days.text())
            if narrowed:
                text = self.tr("No entry matches these filters: {filters}.")
                return text.format(filters=" · ".join(narrowed))
            return self.tr("No entry matches. Try fewer words, or just the beginning of one.")
        if filters.rating is None and filters.starred:
            return self.tr("Entries with a star appear here. The star is on each entry.")
        if filters.rating is None:
            return self.tr("What you write appears here, the newest first.")
        return self.tr("There is no entry of this kind yet.")


class _SearchOptions(QWidget):
    """The options of a search: order and days; and the progress of the index."""

    def __init__(
        self, model: DiaryViewModel, finding: EntryFinder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._has_room = True
        self.order = SegmentedChoice(
            self.tr("Order"),
            [Option("newest", self.tr("Newest")), Option("best", self.tr("Best match"))],
            parent=self,
        )
        self.days = RangeButton(model.today, model.workspace.first_weekday, self)
        self.found = Label("", "caption", wrap=True, parent=self)
        self.export = Button(self.tr("Export these entries…"), variant="link", parent=self)
        self.progress = Label("", "caption", wrap=True, parent=self)
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.order)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(row)
        column.addWidget(self.days, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.found)
        column.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.progress)
        self.order.chosen.connect(lambda key: finding.narrow(order=Order(key)))
        self.days.chosen.connect(lambda first, last: finding.narrow(first=first, last=last))
        self.progress.hide()  # until the index was checked
        finding.index_changed.connect(self._on_index_changed)
        finding.counted.connect(self._on_counted)
        finding.query_changed.connect(self._on_counted)

    def set_today(self, today: date) -> None:
        """Change today, at midnight."""
        self.days.set_today(today)

    def set_room(self, *, enough: bool) -> None:
        """Set whether there is room to say what can be searched for; the help says it as well."""
        self._has_room = enough
        self._on_counted()

    def _on_counted(self) -> None:
        """Say how many entries were found, and, until it is used, what else can be typed."""
        query, count = self._finding.query, self._finding.count
        self.export.setVisible(bool(count))
        said = "" if count is None else _count_words(count)
        used = query.unwanted or query.tags or query.without_tags
        plain = not used and all(len(term.words) == 1 for term in query.wanted)
        hint = (
            self.tr('"two words" finds a phrase, #word a tag, -word leaves entries out.')
            if plain and self._has_room
            else ""
        )
        self.found.setText("\n".join(part for part in (said, hint) if part))

    def _on_index_changed(self) -> None:
        index = self._finding.index
        self.progress.setVisible(not index.done)
        if index.reached is None:
            self.progress.setText(self.tr("Your entries are being prepared for the search."))
        else:
            text = self.tr("Entries before {day} are still being prepared for the search.")
            self.progress.setText(text.format(day=texts.short_date(index.reached)))


def _count_words(count: int) -> str:
    if count >= MOST_COUNTED:
        text = QCoreApplication.translate("SidePanel", "{count} or more found")
        return text.format(count=texts.number(MOST_COUNTED))
    return texts.counted("SidePanel", "%n entries found", count)


def _mark(counts: DayMarks) -> DayMark:
    mark = DayMark.PROUD if counts.proud else DayMark.NOTHING
    mark |= DayMark.GROW if counts.grow else DayMark.NOTHING
    return mark | DayMark.UNRATED if counts.unrated else mark
