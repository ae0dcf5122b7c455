"""The state of the Diary tab: the day shown, its entries, the marks of a month, what is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import (
    DayMarks,
    Entry,
    EntryVersion,
    Rating,
    edit_target,
    new_entry_target,
)
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.overriding import override
from aimstars_desktop.services.diary import Saved
from aimstars_desktop.services.undo import GivenBack
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.drafts import Drafts
from aimstars_desktop.ui.diary.notices import About, Notice
from aimstars_desktop.ui.diary.unfinished import Unfinished
from aimstars_desktop.ui.view_model import ViewModel
from aimstars_desktop.ui.workspace import Workspace

ONE_DAY = timedelta(days=1)


class DiaryViewModel(ViewModel):
    """What the Diary tab shows, and what can be done there."""

    shows = Change.ENTRIES | Change.PREFERENCES | Change.RESTS

    day_changed = Signal(object)
    """Another day is shown."""

    today_changed = Signal()
    """What is today has changed."""

    entries_changed = Signal()
    """The entries of the shown day are here, or different."""

    marks_changed = Signal()
    """The marks of the shown month are here, or different."""

    preferences_changed = Signal()
    """Choices of the person may be different now."""

    notice_changed = Signal()
    """The quiet line of the composer says something else."""

    saving_changed = Signal()
    """The composer's text is being saved, or no longer."""

    entry_kept = Signal(int)
    """The edit of this entry was saved."""

    refused = Signal(str, object)
    """A rule was broken by the text of this draft target: a RuleError."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        session = workspace.session
        self._diary = session.diary
        self._rest_service = session.rests
        self.drafts = Drafts(session.drafts, workspace.tasks, self)
        self.unfinished = Unfinished(workspace, self.drafts, self)
        self._today = session.days.today()
        self._day = self._today
        self._month = self._today.replace(day=1)
        self._entries: Sequence[Entry] = ()
        self._marks: Mapping[date, DayMarks] = {}
        self._rests: Mapping[date, bool] = {}
        self._saving = False
        self._turned_from: date | None = None
        self._given_back: GivenBack | None = None
        self._loaded_day: date | None = None
        self.drafts.loaded.connect(self.notice_changed)
        self.drafts.state_changed.connect(self.notice_changed)
        self.unfinished.changed.connect(self.notice_changed)
        workspace.undo.given_back.connect(self._on_given_back)
        self.drafts.load()

    # State

    @property
    def today(self) -> date:
        """The day that is today for this person."""
        return self._today

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day

    @property
    def target(self) -> str:
        """The draft target of the composer."""
        return new_entry_target(self._day)

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries about the shown day, in the order of writing; empty until they are here."""
        return self._entries if self._loaded_day == self._day else ()

    @property
    def has_entries(self) -> bool:
        """Whether the day's entries are here (there may be none)."""
        return self._loaded_day == self._day

    @property
    def month(self) -> date:
        """The first day of the month whose marks are shown."""
        return self._month

    @property
    def marks(self) -> Mapping[date, DayMarks]:
        """The written days of the shown month and of the weeks around it."""
        return self._marks

    @property
    def rests(self) -> Mapping[date, bool]:
        """The days around the shown month that need no entry: True, a spare day was taken."""
        return self._rests

    @property
    def is_saving(self) -> bool:
        """Whether the composer's text is on its way into the diary."""
        return self._saving

    @property
    def notice(self) -> Notice:
        """What the quiet line of the composer has to say."""
        if self.drafts.text(self.target).strip():
            if self._turned_from == self._day:
                return Notice(About.TURNED, self._day)
            if self.drafts.was_offered(self.target):
                return Notice(About.OFFERED, self._day)
            return Notice()
        return self.unfinished.beside(self._day, self._today)

    # Commands about where to look

    def show_day(self, day: date) -> None:
        """Show a day; one in the future becomes today."""
        day = min(day, self._today)
        if day == self._day:
            return
        self.drafts.flush()
        self._day = day
        self._load_entries()  # first in the lane: what stands around the day can wait for it
        self.day_changed.emit(day)
        self.notice_changed.emit()
        self.unfinished.refresh()
        self.show_month(day)

    def show_month(self, month: date) -> None:
        """Show the marks of the month that holds this day."""
        first = month.replace(day=1)
        if first != self._month:
            self._month = first
            self._load_marks()

    def go_previous_day(self) -> None:
        """Show the day before."""
        if self._day > date.min:
            self.show_day(self._day - ONE_DAY)

    def go_next_day(self) -> None:
        """Show the day after; there is none after today."""
        if self._day < self._today:
            self.show_day(self._day + ONE_DAY)

    def go_today(self) -> None:
        """Show today."""
        self.show_day(self._today)
        self.show_month(self._today)

    def day_turned(self, today: date) -> None:
        """Take note that another day is today; a composer that holds text keeps its day."""
        if today == self._today:
            return
        was_today, self._today = self._today, today
        holds_text = bool(self.drafts.text(self.target).strip())
        self.today_changed.emit()
        if self._day != was_today and self._day <= today:
            return
        if holds_text and self._day < today:
            self._turned_from = self._day
            self.notice_changed.emit()
        else:
            self.go_today()

    # Commands about what is typed

    def type(self, text: str) -> None:
        """Take what was typed into the composer."""
        self.drafts.type(self.target, text)

    def move_text_to_today(self) -> None:
        """Make the composer's text one about today."""
        self._turned_from = None
        self.drafts.move(self.target, new_entry_target(self._today))
        self.go_today()

    def keep_text_here(self) -> None:
        """Leave the composer's text with its day."""
        self._turned_from = None
        self.notice_changed.emit()

    def save(self, rating: Rating) -> None:
        """Write the composer's text into the diary; it is cleared when that has succeeded."""
        if self._saving:
            return
        day, target = self._day, self.target
        text = self.drafts.text(target)
        self.drafts.hold(target)
        self._set_saving(saving=True)

        def saved(result: Saved) -> None:
            self._set_saving(saving=False)
            self.drafts.settled(target, text)
            self.workspace.did(wording.earned(result.earned))

        def failed(error: AimstarsError) -> None:
            self._set_saving(saving=False)
            self.drafts.release(target)
            self._failed(target, error)

        self.workspace.tasks.write(
            self, lambda: self._diary.write(day, text, rating), saved, failed
        )

    # Commands about entries

    def edit(self, entry_id: int, text: str) -> None:
        """Keep the new text of an entry."""
        target = edit_target(entry_id)
        self.drafts.hold(target)
        known = next((entry.text for entry in self.entries if entry.id == entry_id), "")

        def kept(result: Saved) -> None:
            self.drafts.settled(target, self.drafts.text(target))
            self.entry_kept.emit(entry_id)
            if result.entry.text != known:
                self.workspace.did(self.tr("Changes saved"))

        def failed(error: AimstarsError) -> None:
            self.drafts.release(target)
            self._failed(target, error)

        self.workspace.tasks.write(
            self, lambda: self._diary.change(entry_id, text=text), kept, failed
        )

    def discard_edit(self, entry_id: int) -> None:
        """Let go of what was typed into an entry; the entry stays as it is."""
        self.drafts.put(edit_target(entry_id), "")

    def rate(self, entry_id: int, rating: Rating) -> None:
        """Give an entry the other rating."""
        name, points = wording.rating_name(rating), wording.points_of(rating)
        text = self.tr("Now rated {rating}, {points} points")
        self._do(
            lambda: self._diary.change(entry_id, rating=rating),
            text.format(rating=name, points=points),
        )

    def move(self, entry_id: int, day: date) -> None:
        """Make an entry one about another day."""
        name = wording.day_name(day, self._today)
        self._do(
            lambda: self._diary.change(entry_id, day=day),
            self.tr("Moved to {day}").format(day=name),
        )

    def bring_back(self, version: EntryVersion) -> None:
        """Make an earlier version of an entry the current one; the present one is kept, too."""
        self._do(
            lambda: self._diary.change(
                version.entry_id, text=version.text, rating=version.rating, day=version.day
            ),
            self.tr("The earlier version is back"),
        )

    def delete(self, entry_id: int) -> None:
        """Move an entry to the trash."""
        self._do(
            lambda: self._diary.delete(entry_id),
            self.tr("Deleted. It stays in the trash for 30 days."),
        )

    def give_back(self, day: date) -> None:
        """Give the spare day back that was taken for this day."""
        said = self.tr("The spare day was given back.")
        self._do(lambda: self._rest_service.give_back(day), said)

    # Loading

    @override
    def reload(self) -> None:
        """Load the day's entries and the month's marks."""
        today = self.workspace.session.days.today()
        if today != self._today:
            self.day_turned(today)
        self.preferences_changed.emit()
        self._load_entries()
        self._load_marks()
        self.unfinished.refresh()

    def _load_entries(self) -> None:
        day = self._day
        self.workspace.tasks.read(
            self,
            lambda: self._diary.on_day(day),
            lambda entries: self._on_entries(day, entries),
            key="day",
        )

    def _load_marks(self) -> None:
        month = self._month
        # The grid of a month shows days of the months beside it, too.
        first, last = month - 10 * ONE_DAY if month.year > 1 else month, month + 45 * ONE_DAY
        self.workspace.tasks.read(
            self,
            lambda: (self._diary.marks(first, last), self._rest_service.marks(first, last)),
            lambda found: self._on_marks(month, *found),
            key="marks",
        )

    def _on_entries(self, day: date, entries: Sequence[Entry]) -> None:
        if day == self._day:
            self._entries = entries
            self._loaded_day = day
            self._take_back(entries)
            self.entries_changed.emit()

    def _on_marks(
        self, month: date, marks: Mapping[date, DayMarks], rests: Mapping[date, bool]
    ) -> None:
        if month == self._month:
            self._marks, self._rests = marks, rests
            self.marks_changed.emit()

    def _on_given_back(self, given_back: GivenBack) -> None:
        """Put the text of an undone entry into the composer, if that is empty."""
        target = new_entry_target(given_back.day)
        if self.drafts.text(target).strip():
            return
        self.drafts.put(target, given_back.text)
        self._given_back = given_back
        if not self.drafts.text(self.target).strip():
            self.show_day(given_back.day)

    def _take_back(self, entries: Sequence[Entry]) -> None:
        """Let go of a text that was given back, once its entry is there again (redo)."""
        given, target = self._given_back, self.target
        if given is None or not any(entry.id == given.entry_id for entry in entries):
            return
        self._given_back = None
        if self.drafts.text(target) == given.text and target == new_entry_target(given.day):
            self.drafts.put(target, "")

    def _do(self, deed: Callable[[], object], text: str) -> None:
        self.workspace.tasks.write(self, deed, lambda _: self.workspace.did(text))

    def _failed(self, target: str, error: AimstarsError) -> None:
        if isinstance(error, RuleError):
            self.refused.emit(target, error)
        else:
            self.workspace.messages.failed(error)

    def _set_saving(self, *, saving: bool) -> None:
        self._saving = saving
        self.saving_changed.emit()
