"""Bringing single entries of a backup back into the open diary."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.days import utc_offset_minutes
from aimstars_desktop.domain.diary import Entry, NewEntry
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.undo import Deed, named


class Brought(Enum):
    """What became of an entry that was to be brought back."""

    THERE_ALREADY = "there already"
    AS_IT_WAS = "as it was"
    """It was in the diary, and is again as it was in the backup."""

    ADDED = "added"


def bring_back(session: Session, entry: Entry) -> Brought:
    """Have an entry in the diary as it is in a backup; what is there now is kept as a version.

    Nothing is done twice: an entry that was brought back before is known by what it says.

    Raises:
        RuleError: it is an entry of an old file that could not be written today.
        WorldError: it could not be kept.
    """
    found = _find(session.desk, entry)
    if found is None:
        _add(session.desk, entry)
        return Brought.ADDED
    if found.trashed_at is None and _same(found, entry):
        return Brought.THERE_ALREADY
    if found.trashed_at is not None:
        session.diary.restore(found.id)
    if not _same(found, entry):
        session.diary.change(found.id, text=entry.text, rating=entry.rating, day=entry.day)
    return Brought.AS_IT_WAS


def _find(desk: Desk, entry: Entry) -> Entry | None:
    """Return the entry as it is in the diary now; its id alone may have become another's."""
    with desk.reading() as unit:
        try:
            found = unit.diary.get(entry.id)
        except MissingError:
            pass
        else:
            if found.written_at == entry.written_at:
                return found
        copies = (other for other in unit.diary.on_day(entry.day) if _same(other, entry))
        return next((other for other in copies if other.written_at == entry.written_at), None)


def _same(one: Entry, other: Entry) -> bool:
    return (one.day, one.text, one.rating) == (other.day, other.text, other.rating)


def _add(desk: Desk, entry: Entry) -> None:
    now = desk.days.now()
    new = NewEntry(
        entry.day,
        entry.text,
        entry.rating,
        entry.written_at or now,
        utc_offset_minutes(now) if entry.utc_offset_min is None else entry.utc_offset_min,
    )
    with desk.writing() as unit:
        added = unit.diary.add(new)
        books = Books(unit)
        books.entry(None, added)
        books.settle()
        unit.commit(Change.ENTRIES | Change.POINTS)
    desk.undo.push(
        Deed(
            named(QT_TRANSLATE_NOOP("Deeds", "Bring back entry")),
            undo=lambda: _set_trashed(desk, added.id, trashed=True),
            redo=lambda: _set_trashed(desk, added.id, trashed=False),
            about=f"entry:{added.id}",
        )
    )


def _set_trashed(desk: Desk, entry_id: int, *, trashed: bool) -> None:
    with desk.writing() as unit:
        before = unit.diary.get(entry_id)
        after = replace(before, trashed_at=desk.days.now() if trashed else None)
        unit.diary.save(after)
        books = Books(unit)
        books.entry(before, after)
        books.settle()
        unit.commit(Change.ENTRIES | Change.POINTS)
