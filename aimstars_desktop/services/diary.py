"""What a person can do with entries: write, edit, move, rate anew, delete, restore, look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.days import utc_offset_minutes
from aimstars_desktop.domain.diary import (
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
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.memories import Memory, days_back, memories_of
from aimstars_desktop.domain.points import LedgerRow
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.undo import Deed, GivenBack, named

WRITTEN = Change.ENTRIES | Change.POINTS
"""What every deed on an entry touches."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of saving an entry.

    Attributes:
        earned: the ledger rows that it brought, streak rewards included.
    """

    entry: Entry
    earned: tuple[LedgerRow, ...]


class DiaryService:
    """The deeds and views of the Diary tab, for one account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # Deeds

    def write(self, day: date, text: str, rating: Rating, *, draft: str = "") -> Saved:
        """Keep a new entry and let go of its draft.

        Args:
            draft: the target of that draft; the one of a new entry of the day by default.

        Raises:
            RuleError: the text or the day breaks a rule.
            WorldError: it could not be kept.
        """
        check_day(day, self._desk.days.today())
        now = self._desk.days.now()
        new = NewEntry(day, text, rating, now, utc_offset_minutes(now))
        with self._desk.writing() as unit:
            entry = unit.diary.add(new)
            unit.drafts.remove(draft or new_entry_target(day))
            books = Books(unit)
            books.entry(None, entry)
            earned = books.settle()
            unit.commit(WRITTEN | Change.DRAFTS)

        def undo() -> GivenBack:
            self._trashed(entry.id)
            return GivenBack(day, entry.text, rating, entry.id)

        self._desk.undo.push(
            Deed(
                named(QT_TRANSLATE_NOOP("Deeds", "Save entry")),
                undo=undo,
                redo=lambda: self._restored(entry.id),
                about=about_entry(entry.id),
            )
        )
        return Saved(entry, earned)

    def change(
        self,
        entry_id: int,
        *,
        text: str | None = None,
        rating: Rating | None = None,
        day: date | None = None,
    ) -> Saved:
        """Edit, rate anew or move an entry; its earlier version is kept.

        Where nothing is different, nothing is done. A new text lets the draft of the edit go.

        Raises:
            RuleError: the text or the day breaks a rule.
            MissingError: there is no such entry.
            WorldError: it could not be kept.
        """
        text = None if text is None else cleaned_text(text)
        today = self._desk.days.today()

        def changed(entry: Entry) -> Entry:
            if day is not None and day != entry.day:
                check_day(day, today)  # one that lies ahead since the clock was set back may stay
            return replace(
                entry,
                text=entry.text if text is None else text,
                rating=entry.rating if rating is None else rating,
                day=entry.day if day is None else day,
            )

        draft = None if text is None else edit_target(entry_id)
        before, after, earned = self._replace(entry_id, changed, draft=draft)
        if before != after:
            self._desk.undo.push(
                Deed(
                    named(_name_of(before, after)),
                    undo=lambda: self._put_back(before),
                    redo=lambda: self._put_back(after),
                    about=about_entry(entry_id),
                )
            )
        return Saved(after, earned)

    def delete(self, entry_id: int) -> Entry:
        """Move an entry to the trash, where it stays for 30 days."""
        before, entry = self._set_trashed(entry_id, trashed=True)
        if before == entry:
            return entry
        self._desk.undo.push(
            Deed(
                named(QT_TRANSLATE_NOOP("Deeds", "Delete entry")),
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
        self._desk.undo.push(
            Deed(
                named(QT_TRANSLATE_NOOP("Deeds", "Restore entry")),
                undo=lambda: self._trashed(entry_id),
                redo=lambda: self._restored(entry_id),
                about=about_entry(entry_id),
            )
        )
        return entry

    def delete_now(self, entry_id: int) -> None:
        """Remove an entry that is in the trash for good. This is the one deed without a way back.

        Raises:
            MissingError: it is not in the trash.
        """
        with self._desk.writing() as unit:
            unit.diary.remove(entry_id)
            unit.commit(Change.ENTRIES | Change.DRAFTS)
        self._desk.undo.forget(about_entry(entry_id))

    # Views

    def entry(self, entry_id: int) -> Entry:
        """Return an entry, also from the trash."""
        with self._desk.reading() as unit:
            return unit.diary.get(entry_id)

    def on_day(self, day: date) -> Sequence[Entry]:
        """Return the entries about a day in the order of writing."""
        with self._desk.reading() as unit:
            return unit.diary.on_day(day)

    def days_of(self, entry_ids: Iterable[int]) -> Mapping[int, date]:
        """Return the days that entries are about; those that are gone or deleted are left out."""
        found = {}
        with self._desk.reading() as unit:
            for entry_id in entry_ids:
                with suppress(MissingError):
                    entry = unit.diary.get(entry_id)
                    if entry.trashed_at is None:
                        found[entry_id] = entry.day
        return found

    def marks(self, first: date, last: date) -> Mapping[date, DayMarks]:
        """Return which days of a span are written, and how."""
        with self._desk.reading() as unit:
            return unit.diary.marks(first, last)

    def recent(
        self, limit: int, *, rating: Rating | None = None, before: Entry | None = None
    ) -> Sequence[Entry]:
        """Return entries, the newest day first, from the one after ``before`` on."""
        with self._desk.reading() as unit:
            return unit.diary.recent(limit, rating=rating, before=before)

    def versions(self, entry_id: int) -> Sequence[EntryVersion]:
        """Return the earlier versions of an entry, the oldest first."""
        with self._desk.reading() as unit:
            return unit.diary.versions(entry_id)

    def between(self, first: date, last: date) -> Sequence[Entry]:
        """Return the entries of a span of days in the order of days and of writing."""
        with self._desk.reading() as unit:
            return unit.diary.between(first, last)

    def onward(self, limit: int, day: date, after: Entry | None = None) -> Sequence[Entry]:
        """Return entries, the oldest day first, from ``day`` or from the one after ``after`` on."""
        with self._desk.reading() as unit:
            return unit.diary.onward(limit, day, after)

    def trash(self) -> Sequence[Entry]:
        """Return the entries in the trash, the last deleted first."""
        with self._desk.reading() as unit:
            return unit.diary.trash()

    def on_this_day(self, each: int, day: date) -> Sequence[Memory]:
        """Return entries one month, six months and each year before, the newest day first.

        Args:
            each: how many of each day at most; the last of them says how many more there are.
        """
        with self._desk.reading() as unit:
            first = unit.diary.onward(1, date.min)
            back = days_back(day, first[0].day) if first else {}
            found = unit.diary.on_days(each, back.keys()) if back else ()
        return memories_of(found, back)

    # Steps

    def _replace(
        self, entry_id: int, act: Callable[[Entry], Entry], *, draft: str | None = None
    ) -> tuple[Entry, Entry, tuple[LedgerRow, ...]]:
        """Keep what ``act`` makes of the entry, and its earlier version; let the draft go."""
        now = self._desk.days.now()
        touched = Change.NOTHING
        with self._desk.writing() as unit:
            before = unit.diary.get(entry_id)
            after = act(before)
            earned: tuple[LedgerRow, ...] = ()
            if after != before:
                if after.text != before.text:  # another day or rating is no edit of what was said
                    after = replace(after, edited_at=now)
                unit.diary.keep_version(before, now)
                unit.diary.save(after)
                books = Books(unit)
                books.entry(before, after)
                earned = books.settle()
                touched |= WRITTEN
            if draft is not None:
                unit.drafts.remove(draft)
                touched |= Change.DRAFTS
            unit.commit(touched)
        return before, after, earned

    def _put_back(self, entry: Entry) -> None:
        def earlier(now: Entry) -> Entry:
            return replace(now, text=entry.text, rating=entry.rating, day=entry.day)

        self._replace(entry.id, earlier)

    def _trashed(self, entry_id: int) -> None:
        self._set_trashed(entry_id, trashed=True)

    def _restored(self, entry_id: int) -> None:
        self._set_trashed(entry_id, trashed=False)

    def _set_trashed(self, entry_id: int, *, trashed: bool) -> tuple[Entry, Entry]:
        """Move the entry into or out of the trash; return it as it was and as it is."""
        now = self._desk.days.now()
        with self._desk.writing() as unit:
            before = unit.diary.get(entry_id)
            if trashed == (before.trashed_at is not None):
                return before, before
            after = replace(before, trashed_at=now if trashed else None)
            unit.diary.save(after)
            books = Books(unit)
            books.entry(before, after)
            books.settle()
            unit.commit(WRITTEN)
        return before, after


def about_entry(entry_id: int) -> str:
    """Return how a deed says which entry it is about."""
    return f"entry:{entry_id}"


def _name_of(before: Entry, after: Entry) -> str:
    if before.text != after.text:
        return QT_TRANSLATE_NOOP("Deeds", "Edit entry")
    if before.day != after.day:
        return QT_TRANSLATE_NOOP("Deeds", "Move entry")
    return QT_TRANSLATE_NOOP("Deeds", "Rate entry")
