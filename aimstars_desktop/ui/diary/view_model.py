"""State and commands of the Diary tab: the day, its entries, the drafts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.compat import override
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.damage import DamagedRow
from aimstars_desktop.domain.entries import (
    Entry,
    EntryVersion,
    Rating,
    edit_target,
    new_entry_target,
    week_of_target,
)
from aimstars_desktop.domain.errors import AimstarsError, RuleError
from aimstars_desktop.domain.follow_ups import FollowUp
from aimstars_desktop.domain.markdown.tasks import Task
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.services.entries import Saved, about_entry
from aimstars_desktop.services.undo import GivenBack, UndoStep
from aimstars_desktop.ui.core.view_model import ViewModel
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.diary.month_marks import ONE_DAY, MonthMarks
from aimstars_desktop.ui.diary.unfinished_drafts import UnfinishedDrafts
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.writing.drafts import Drafts
from aimstars_desktop.ui.writing.notices import About, Notice
from aimstars_desktop.ui.writing.saving import EntrySaving
from aimstars_desktop.ui.writing.wording import points_of


class DiaryViewModel(ViewModel):
    """State and commands of the Diary tab."""

    shows = Change.ENTRIES | Change.PREFERENCES | Change.RESTS | Change.FOLLOW_UPS | Change.PICTURES

    day_changed = Signal(object)
    """Another day is shown."""

    today_changed = Signal()
    """What is today has changed."""

    entries_changed = Signal()
    """The entries of the shown day were loaded or changed."""

    preferences_changed = Signal()
    """The preferences may have changed."""

    notice_changed = Signal()
    """The notice of the composer has changed."""

    tag_chosen = Signal(str)
    """A tag was clicked; carries its name."""

    entry_kept = Signal(int)
    """The edit of this entry was saved, with all that is typed."""

    refused = Signal(str, object)
    """The text of a draft target broke a rule; carries the target and a RuleError."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        session = workspace.session
        self._entry_service = session.entries
        self._rest_service = session.rests
        self._follow_up_service = session.follow_ups
        self._picture_service = session.pictures
        self.drafts = Drafts(session.drafts, workspace.tasks, self)
        self.saving = EntrySaving(workspace, self.drafts, self)
        self.unfinished = UnfinishedDrafts(workspace, self.drafts, self)
        self.marks = MonthMarks(workspace, session.days.today(), self)
        self._today = session.days.today()
        self._day = self._today
        self._entries: Sequence[Entry] = ()
        self._follow_ups: Mapping[int, FollowUp] = {}
        self._pictures: Mapping[int, Sequence[Picture]] = {}
        self._damaged: Sequence[DamagedRow] = ()
        self._edits_being_saved: set[int] = set()
        self._turned_from: date | None = None
        self._given_back: tuple[GivenBack, str] | None = None
        self._loaded_day: date | None = None
        self.drafts.loaded.connect(self.notice_changed)
        self.drafts.state_changed.connect(self.notice_changed)
        self.unfinished.changed.connect(self.notice_changed)
        self.saving.failed.connect(self._failed)
        workspace.undo.given_back.connect(self._on_given_back)
        workspace.undo.redone.connect(self._on_redone)
        self.drafts.load()

    # State

    @property
    def today(self) -> date:
        """The person's current day."""
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
        """The entries about the shown day, in the order of writing; empty until loaded."""
        return self._entries if self._loaded_day == self._day else ()

    @property
    def damaged(self) -> Sequence[DamagedRow]:
        """The entries about the shown day that are damaged."""
        return self._damaged if self._loaded_day == self._day else ()

    @property
    def follow_ups(self) -> Mapping[int, FollowUp]:
        """What follows from the entries of the shown day, by their ids."""
        return self._follow_ups

    @property
    def pictures(self) -> Mapping[int, Sequence[Picture]]:
        """The pictures of the entries of the shown day, by the numbers of these."""
        return self._pictures

    @property
    def has_entries(self) -> bool:
        """Whether the day's entries were loaded (there may be none)."""
        return self._loaded_day == self._day

    @property
    def is_saving(self) -> bool:
        """Whether the composer's text is being saved."""
        return self.saving.is_busy

    @property
    def notice(self) -> Notice:
        """The notice of the composer."""
        if self.drafts.has_text(self.target):
            if self._day > self._today:
                return Notice(About.AHEAD, self._day)
            if self._turned_from == self._day:
                return Notice(About.TURNED, self._day)
            if self.drafts.was_offered(self.target):
                return Notice(About.OFFERED, self._day)
            return Notice()
        return self.unfinished.beside(self._day)

    # Commands about where to look

    def show_day(self, day: date) -> None:
        """Show a day; one in the future holds only what was written while the clock was wrong."""
        if day == self._day:
            return
        self.drafts.flush()
        self._day = day
        self._load_entries()  # first in the queue: what surrounds the day can wait for it
        self.day_changed.emit(day)
        self.notice_changed.emit()
        self.unfinished.refresh()
        self.marks.show_month(day)

    def go_previous_day(self) -> None:
        """Show the previous day."""
        if self._day > date.min:
            self.show_day(self._day - ONE_DAY)

    def go_next_day(self) -> None:
        """Show the next day, up to today."""
        if self._day < self._today:
            self.show_day(self._day + ONE_DAY)

    def go_today(self) -> None:
        """Show today."""
        self.show_day(self._today)
        self.marks.show_month(self._today)

    def day_turned(self, today: date) -> None:
        """Update to a new day; a composer with text keeps its day."""
        if today == self._today:
            return
        was_today, self._today = self._today, today
        holds_text = self.drafts.has_text(self.target)
        self.today_changed.emit()
        if self._day != was_today and self._day <= today:
            return
        if holds_text:
            self._turned_from = self._day
            self.notice_changed.emit()
        else:
            self.go_today()

    # Commands about what is typed

    def type(self, text: str) -> None:
        """Store what was typed into the composer."""
        self.drafts.type(self.target, text)

    def move_text_to_today(self) -> None:
        """Move the composer's text to today."""
        self._turned_from = None
        target = new_entry_target(self._today)
        self.drafts.move(self.target, target)
        self.saving.pictures.move(self.target, target)
        self.go_today()

    def keep_text_here(self) -> None:
        """Keep the composer's text on its day."""
        self._turned_from = None
        self.notice_changed.emit()

    def save(self, rating: Rating) -> None:
        """Save the composer's text as an entry; the composer is cleared on success."""
        self.saving.save(self.target, self._day, rating)

    # Commands about entries

    def edit(self, entry_id: int, text: str) -> None:
        """Save the new text of an entry; what is typed in the meantime stays a draft."""
        if entry_id in self._edits_being_saved:
            return
        target = edit_target(entry_id)
        self._edits_being_saved.add(entry_id)
        self.drafts.hold(target)
        self.drafts.type(target, text)
        known = next((entry.text for entry in self.entries if entry.id == entry_id), "")

        def kept(result: Saved) -> None:
            self._edits_being_saved.discard(entry_id)
            typed = self.drafts.text(target)
            self.drafts.settled(target, typed)
            if typed == text:
                self.entry_kept.emit(entry_id)
            else:
                self.drafts.put(target, typed)
            if result.entry.text != known:
                self.workspace.show_done(self.tr("Changes saved"))

        def stopped() -> None:
            self._edits_being_saved.discard(entry_id)
            self.drafts.release(target)

        def failed(error: AimstarsError) -> None:
            stopped()
            self._failed(target, error)

        work = partial(self._entry_service.change, entry_id, text=text)
        self.workspace.tasks.write(self, work, kept, failed, stopped, about=target)

    def discard_edit(self, entry_id: int) -> None:
        """Discard the edit of an entry."""
        self.drafts.put(edit_target(entry_id), "")

    def rate(self, entry_id: int, rating: Rating) -> None:
        """Change the rating of an entry."""
        name, points = wording.rating_name(rating), points_of(rating)
        text = self.tr("Now rated {rating}, {points} points") if points else self.tr("Now unrated")
        self._do(
            lambda: self._entry_service.change(entry_id, rating=rating),
            text.format(rating=name, points=points),
        )

    def star(self, entry_id: int, *, starred: bool) -> None:
        """Make an entry a favourite, or no longer one."""
        self._do(
            lambda: self.workspace.session.favourites.star(entry_id, starred=starred),
            self.tr("Added to your favourites") if starred else self.tr("No longer a favourite"),
        )

    def tick(self, entry_id: int, task: Task) -> None:
        """Tick a task of an entry, or untick it."""
        self._do(
            lambda: self._entry_service.tick(entry_id, task),
            self.tr("Ticked off") if task.done else self.tr("No longer ticked off"),
        )

    def move(self, entry_id: int, day: date) -> None:
        """Move an entry to another day."""
        name = texts.day_in_sentence(day, self._today)
        self._do(
            lambda: self._entry_service.change(entry_id, day=day),
            self.tr("Moved to {day}").format(day=name),
        )

    def bring_back(self, version: EntryVersion) -> None:
        """Restore an earlier version of an entry; the present one is kept as a version."""
        self._do(
            lambda: self._entry_service.change(
                version.entry_id, text=version.text, rating=version.rating, day=version.day
            ),
            self.tr("The earlier version is back"),
        )

    def delete(self, entry_id: int) -> None:
        """Move an entry to the trash."""
        self._do(
            lambda: self._entry_service.delete(entry_id),
            self.tr("Deleted. It stays in the trash for at least 30 days."),
        )

    def give_back(self, day: date) -> None:
        """Give back the spare day that was taken for this day."""
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
        self.marks.load()
        self.unfinished.refresh()

    def _load_entries(self) -> None:
        day = self._day
        self.workspace.tasks.read(
            self,
            lambda: (
                self._entry_service.on_day(day),
                self._follow_up_service.on_day(day),
                self._picture_service.on_day(day),
                self._entry_service.damaged_on_day(day),
            ),
            lambda found: self._on_entries(day, *found),
            key="day",
        )

    def _on_entries(
        self,
        day: date,
        entries: Sequence[Entry],
        follow_ups: Mapping[int, FollowUp],
        pictures: Mapping[int, Sequence[Picture]],
        damaged: Sequence[DamagedRow],
    ) -> None:
        if day == self._day:
            self._entries, self._follow_ups, self._damaged = entries, follow_ups, damaged
            self._pictures = pictures
            self._loaded_day = day
            self._on_there_again(entries)
            self.entries_changed.emit()

    def _on_given_back(self, given_back: GivenBack) -> None:
        """Put the text of an undone entry back where it was written, if there is no other."""
        in_review = week_of_target(given_back.draft) is not None
        target = given_back.draft if in_review else new_entry_target(given_back.day)
        if self.drafts.has_text(target):
            return
        self.drafts.put(target, given_back.text)
        self.saving.pictures.give_back(given_back.entry_id, target)
        self._given_back = given_back, target
        if not in_review and not self.drafts.has_text(self.target):
            self.show_day(given_back.day)

    def _on_redone(self, step: UndoStep) -> None:
        if self._given_back is not None and step.about == about_entry(self._given_back[0].entry_id):
            self._take_back()

    def _on_there_again(self, entries: Sequence[Entry]) -> None:
        given = self._given_back
        if given is not None and any(entry.id == given[0].entry_id for entry in entries):
            self._take_back()

    def _take_back(self) -> None:
        """Clear a text that was given back: its entry exists again."""
        if self._given_back is not None:
            (given, target), self._given_back = self._given_back, None
            if self.drafts.text(target) == given.text:
                self.drafts.put(target, "")
                self.saving.pictures.take_back(given.entry_id, target)

    def _do(self, operation: Callable[[], object], text: str) -> None:
        self.workspace.tasks.write(self, operation, lambda _: self.workspace.show_done(text))

    def _failed(self, target: str, error: AimstarsError) -> None:
        if isinstance(error, RuleError):
            self.refused.emit(target, error)
        else:
            self.workspace.messages.failed(error)
