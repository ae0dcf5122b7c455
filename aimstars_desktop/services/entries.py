"""Entries: write, edit, move, rate, delete, restore and read them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.damage import DamagedRow
from aimstars_desktop.domain.days import utc_offset_minutes
from aimstars_desktop.domain.entries import (
    DayMarks,
    Entry,
    EntryVersion,
    NewEntry,
    Rating,
    check_day,
    cleaned_text,
    edit_target,
    new_entry_target,
)
from aimstars_desktop.domain.errors import MissingError, WorldError
from aimstars_desktop.domain.markdown.tasks import Task, ticked
from aimstars_desktop.domain.on_this_day import Memory, days_back, memories_of
from aimstars_desktop.domain.points import LedgerRow
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.lost_answers import LostAnswers
from aimstars_desktop.services.undo import GivenBack, UndoStep, named

WRITTEN = Change.ENTRIES | Change.POINTS
"""What every operation on an entry changes."""


DRAFT_PICTURES = "draft-pictures"
"""What steps about pictures of drafts refer to; their numbers are given again."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The result of saving an entry.

    Attributes:
        earned: the ledger rows that it added, streak rewards included.
    """

    entry: Entry
    earned: tuple[LedgerRow, ...]


class EntryService:
    """The operations and views of the Diary tab, for one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._unanswered = LostAnswers[Saved]()

    # Operations

    def write(self, day: date, text: str, rating: Rating, *, draft: str = "") -> Saved:
        """Save a new entry and discard its draft.

        Args:
            draft: the target of that draft; by default that of a new entry of the day.

        Raises:
            RuleError: the text or the day breaks a rule.
            WorldError: it could not be saved.
        """
        check_day(day, self._context.days.today())
        now = self._context.days.now()
        new = NewEntry(day, text, rating, now, utc_offset_minutes(now))
        asked = (day, new.text, rating)
        with self._unanswered.attempt(asked) as attempt, self._context.writing() as unit:
            saved = attempt.done_before(lambda one: unit.entries.get(one.entry.id) == one.entry)
            if saved is None:
                entry = unit.entries.add(new)
                books = Books(unit)
                books.entry(None, entry)
                saved = attempt.result = Saved(entry, books.settle())
            target = draft or new_entry_target(day)
            unit.drafts.remove(target)
            moved = unit.pictures.move_to_entry(target, saved.entry.id)
            pictures = Change.PICTURES if moved else Change.NOTHING
            unit.commit(WRITTEN | Change.DRAFTS | pictures)
        entry = saved.entry
        if moved:
            self._context.undo.forget(DRAFT_PICTURES)
        self._context.local_drafts.knows(target, "")
        self._context.unsaved.saved(target, text)

        def undo() -> GivenBack:
            self._trashed(entry.id)
            return GivenBack(day, entry.text, rating, entry.id, draft)

        self._context.undo.push(
            UndoStep(
                named(QT_TRANSLATE_NOOP("Operations", "Save entry")),
                undo=undo,
                redo=lambda: self._restored(entry.id),
                about=about_entry(entry.id),
            )
        )
        return saved

    def change(
        self,
        entry_id: int,
        *,
        text: str | None = None,
        rating: Rating | None = None,
        day: date | None = None,
    ) -> Saved:
        """Edit, rate or move an entry; its earlier version is kept.

        Without a difference, nothing is done. A new text discards the draft of the edit.

        Args:
            entry_id: which entry.
            text: the new text; None to keep it.
            rating: the new rating; None to keep it.
            day: the new day; None to keep it.

        Raises:
            RuleError: the text or the day breaks a rule.
            MissingError: there is no such entry.
            WorldError: it could not be saved.
        """
        typed, text = text, None if text is None else cleaned_text(text)
        today = self._context.days.today()

        def changed(entry: Entry) -> Entry:
            if day is not None and day != entry.day:
                check_day(day, today)  # one in the future (the clock was set back) may stay
            return replace(
                entry,
                text=entry.text if text is None else text,
                rating=entry.rating if rating is None else rating,
                day=entry.day if day is None else day,
            )

        draft = None if text is None else edit_target(entry_id)
        before, after, earned = self._replace(entry_id, changed, draft=draft)
        if typed is not None:
            self._context.unsaved.saved(edit_target(entry_id), typed)
        if before != after:
            self._can_be_undone(_name_of(before, after), before, after)
        return Saved(after, earned)

    def tick(self, entry_id: int, task: Task) -> Entry:
        """Tick a task of an entry, or untick it, as ``task`` says; the earlier version is kept.

        A draft of an edit stays as it is. Where the text has no such task, nothing is done.
        """
        before, after, _ = self._replace(
            entry_id, lambda entry: replace(entry, text=ticked(entry.text, task))
        )
        if before != after:
            self._can_be_undone(
                QT_TRANSLATE_NOOP("Operations", "Tick task")
                if task.done
                else QT_TRANSLATE_NOOP("Operations", "Untick task"),
                before,
                after,
            )
        return after

    def delete(self, entry_id: int) -> Entry:
        """Move an entry to the trash, where it stays for at least 30 days."""
        before, entry = self._set_trashed(entry_id, trashed=True)
        if before == entry:
            return entry
        self._context.undo.push(
            UndoStep(
                named(QT_TRANSLATE_NOOP("Operations", "Delete entry")),
                undo=lambda: self._restored(entry_id),
                redo=lambda: self._trashed(entry_id),
                about=about_entry(entry_id),
            )
        )
        return entry

    def restore(self, entry_id: int) -> Entry:
        """Take an entry out of the trash."""
        before, entry = self._set_trashed(entry_id, trashed=False)
        if before == entry:
            return entry
        self._context.undo.push(
            UndoStep(
                named(QT_TRANSLATE_NOOP("Operations", "Restore entry")),
                undo=lambda: self._trashed(entry_id),
                redo=lambda: self._restored(entry_id),
                about=about_entry(entry_id),
            )
        )
        return entry

    def delete_now(self, entry_id: int) -> None:
        """Permanently remove an entry from the trash. This alone cannot be undone.

        Raises:
            MissingError: it is not in the trash.
        """
        with self._context.writing() as unit:
            hashes = unit.pictures.all_hashes(entry_id)
            unit.entries.remove(entry_id)
            unused = hashes - unit.pictures.in_use(hashes)
            unit.commit(Change.ENTRIES | Change.DRAFTS, erase=True)
        if unused:
            with suppress(WorldError):  # else the next backup does it
                self._context.storage.pictures.remove(unused)
        self._context.undo.forget(about_entry(entry_id))

    # Views

    def entry(self, entry_id: int) -> Entry:
        """Return an entry, even from the trash."""
        with self._context.reading() as unit:
            return unit.entries.get(entry_id)

    def on_day(self, day: date) -> Sequence[Entry]:
        """Return the entries about a day in the order of writing."""
        with self._context.reading() as unit:
            return unit.entries.on_day(day)

    def damaged_on_day(self, day: date) -> Sequence[DamagedRow]:
        """Return the entries about a day that are damaged, with what can be read of them."""
        with self._context.reading() as unit:
            return unit.damaged.entries_on(day)

    def days_of(self, entry_ids: Iterable[int]) -> Mapping[int, date]:
        """Return the days that entries are about; deleted ones are left out."""
        found = {}
        with self._context.reading() as unit:
            for entry_id in entry_ids:
                with suppress(MissingError):
                    entry = unit.entries.get(entry_id)
                    if entry.trashed_at is None:
                        found[entry_id] = entry.day
        return found

    def marks(self, first: date, last: date) -> Mapping[date, DayMarks]:
        """Return the written days of a span with their counts."""
        with self._context.reading() as unit:
            return unit.entries.marks(first, last)

    def recent(
        self,
        limit: int,
        *,
        rating: Rating | None = None,
        starred: bool = False,
        before: Entry | None = None,
    ) -> Sequence[Entry]:
        """Return entries, newest day first.

        Args:
            limit: at most this many.
            rating: only entries with this rating; None for all.
            starred: only favourites.
            before: start after this entry; None for the newest.
        """
        with self._context.reading() as unit:
            return unit.entries.recent(limit, rating=rating, starred=starred, before=before)

    def versions(self, entry_id: int) -> Sequence[EntryVersion]:
        """Return the earlier versions of an entry, oldest first."""
        with self._context.reading() as unit:
            return unit.entries.versions(entry_id)

    def between(self, first: date, last: date) -> Sequence[Entry]:
        """Return the entries of a span of days in the order of days and of writing."""
        with self._context.reading() as unit:
            return unit.entries.between(first, last)

    def from_day(self, limit: int, day: date, after: Entry | None = None) -> Sequence[Entry]:
        """Return entries, oldest day first.

        Args:
            limit: at most this many.
            day: start with the first entry of this day.
            after: start after this entry instead.
        """
        with self._context.reading() as unit:
            return unit.entries.from_day(limit, day, after)

    def trash(self, limit: int | None = None) -> Sequence[Entry]:
        """Return the entries in the trash, last deleted first; at most ``limit``."""
        with self._context.reading() as unit:
            return unit.entries.trash(limit)

    def on_this_day(self, each: int, day: date) -> Sequence[Memory]:
        """Return entries from one month, six months and each year before, newest day first.

        Args:
            each: at most this many of each day, favourites before others; the last one says how
                many more there are.
        """
        with self._context.reading() as unit:
            first = unit.entries.from_day(1, date.min)
            back = days_back(day, first[0].day) if first else {}
            found = unit.entries.on_days(each, back.keys()) if back else ()
        return memories_of(found, back)

    # Steps

    def _replace(
        self, entry_id: int, act: Callable[[Entry], Entry], *, draft: str | None = None
    ) -> tuple[Entry, Entry, tuple[LedgerRow, ...]]:
        """Save what ``act`` makes of the entry, and its earlier version; discard the draft."""
        now = self._context.days.now()
        touched = Change.NOTHING
        with self._context.writing() as unit:
            before = unit.entries.get(entry_id)
            after = act(before)
            earned: tuple[LedgerRow, ...] = ()
            if after != before:
                # Another day or rating is not an edit of the text; undoing one knows its time.
                if after.text != before.text and after.edited_at == before.edited_at:
                    after = replace(after, edited_at=now)
                unit.entries.keep_version(before, now)
                unit.entries.save(after)
                books = Books(unit)
                books.entry(before, after)
                earned = books.settle()
                touched |= WRITTEN
            if draft is not None:
                unit.drafts.remove(draft)
                touched |= Change.DRAFTS
            unit.commit(touched)
        if draft is not None:
            self._context.local_drafts.knows(draft, "")
        return before, after, earned

    def _can_be_undone(self, name: str, before: Entry, after: Entry) -> None:
        """Note a change of an entry for undo, under a name that is marked for translation."""
        self._context.undo.push(
            UndoStep(
                named(name),
                undo=lambda: self._put_back(before),
                redo=lambda: self._put_back(after),
                about=about_entry(after.id),
            )
        )

    def _put_back(self, entry: Entry) -> None:
        def earlier(now: Entry) -> Entry:
            edited_at = entry.edited_at if now.text != entry.text else now.edited_at
            return replace(
                now, text=entry.text, rating=entry.rating, day=entry.day, edited_at=edited_at
            )

        self._replace(entry.id, earlier)

    def _trashed(self, entry_id: int) -> None:
        self._set_trashed(entry_id, trashed=True)

    def _restored(self, entry_id: int) -> None:
        self._set_trashed(entry_id, trashed=False)

    def _set_trashed(self, entry_id: int, *, trashed: bool) -> tuple[Entry, Entry]:
        """Move the entry into or out of the trash; return it before and after."""
        now = self._context.days.now()
        with self._context.writing() as unit:
            before = unit.entries.get(entry_id)
            if trashed == (before.trashed_at is not None):
                return before, before
            after = replace(before, trashed_at=now if trashed else None)
            unit.entries.save(after)
            books = Books(unit)
            books.entry(before, after)
            books.settle()
            unit.commit(WRITTEN)
        return before, after


def about_entry(entry_id: int) -> str:
    """Return the name by which an undo step refers to an entry."""
    return f"entry:{entry_id}"


def entry_about(about: str) -> int | None:
    """Return the entry that an undo step refers to; None when it is about something else."""
    kind, _, number = about.partition(":")
    return int(number) if kind == "entry" else None


def _name_of(before: Entry, after: Entry) -> str:
    if before.text != after.text:
        return QT_TRANSLATE_NOOP("Operations", "Edit entry")
    if before.day != after.day:
        return QT_TRANSLATE_NOOP("Operations", "Move entry")
    return QT_TRANSLATE_NOOP("Operations", "Rate entry")
