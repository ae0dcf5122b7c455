"""Brings single entries from a backup back into the open diary."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.days import utc_offset_minutes
from aimstars_desktop.domain.entries import Entry, NewEntry
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.undo import UndoStep, named


class RestoreResult(Enum):
    """The result of bringing back an entry."""

    THERE_ALREADY = "there already"
    AS_IT_WAS = "as it was"
    """It was in the diary, and now is as it was in the backup."""

    ADDED = "added"


def bring_back(session: Session, entry: Entry) -> RestoreResult:
    """Restore an entry from a backup; what is in the diary now is kept as a version.

    Nothing is done twice: an entry that was brought back before is recognised by its text.

    Raises:
        RuleError: it is an entry of an old file that breaks today's rules.
        WorldError: it could not be saved.
    """
    found = _find(session.context, entry)
    if found is None:
        _add(session.context, entry)
        return RestoreResult.ADDED
    if found.trashed_at is None and _same(found, entry):
        return RestoreResult.THERE_ALREADY
    if found.trashed_at is not None:
        session.entries.restore(found.id)
    if not _same(found, entry):
        session.entries.change(found.id, text=entry.text, rating=entry.rating, day=entry.day)
    return RestoreResult.AS_IT_WAS


def _find(context: AccountContext, entry: Entry) -> Entry | None:
    """Return the entry as it is in the diary now; its id may have been given to another entry."""
    with context.reading() as unit:
        try:
            found = unit.entries.get(entry.id)
        except MissingError:
            pass
        else:
            if found.written_at == entry.written_at:
                return found
        copies = (other for other in unit.entries.on_day(entry.day) if _same(other, entry))
        return next((other for other in copies if other.written_at == entry.written_at), None)


def _same(one: Entry, other: Entry) -> bool:
    return (one.day, one.text, one.rating) == (other.day, other.text, other.rating)


def _add(context: AccountContext, entry: Entry) -> None:
    now = context.days.now()
    new = NewEntry(
        entry.day,
        entry.text,
        entry.rating,
        entry.written_at or now,
        utc_offset_minutes(now) if entry.utc_offset_min is None else entry.utc_offset_min,
        entry.origin,
    )
    with context.writing() as unit:
        added = unit.entries.add(new)
        if entry.is_favourite:
            unit.entries.save(replace(added, starred_at=entry.starred_at))
        books = Books(unit)
        books.entry(None, added)
        books.settle()
        unit.commit(Change.ENTRIES | Change.POINTS)
    context.undo.push(
        UndoStep(
            named(QT_TRANSLATE_NOOP("Operations", "Bring back entry")),
            undo=lambda: _set_trashed(context, added.id, trashed=True),
            redo=lambda: _set_trashed(context, added.id, trashed=False),
            about=f"entry:{added.id}",
        )
    )


def _set_trashed(context: AccountContext, entry_id: int, *, trashed: bool) -> None:
    with context.writing() as unit:
        before = unit.entries.get(entry_id)
        after = replace(before, trashed_at=context.days.now() if trashed else None)
        unit.entries.save(after)
        books = Books(unit)
        books.entry(before, after)
        books.settle()
        unit.commit(Change.ENTRIES | Change.POINTS)
