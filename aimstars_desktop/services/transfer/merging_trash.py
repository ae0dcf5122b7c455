"""Merges the trash of an archive: what was deleted there later is deleted here, too, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.imports import Brought
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.merging import entries_of, latest

MERGED_TRASH = "merged_trash"
"""The kind of an entry that an import moved to the trash, or out of it."""


def merge_trash(
    unit: UnitOfWork, rows: Sequence[Row], known: Mapping[object, int], now: datetime
) -> Sequence[Brought]:
    """Move entries to the trash, or out of it, where the archive knows of something later.

    Args:
        unit: the transaction, in which no text was merged yet.
        rows: of the entries of the archive.
        known: the numbers of the entries that were in the diary before, by their identities.
        now: when they come into the trash: at their own moment, it would be emptied of them soon.
    """
    theirs = {known[row["uid"]]: row for row in rows if row["uid"] in known}
    brought = []
    for here in unit.account_rows.rows(section_named("entries")) if theirs else ():
        number = here["uid"]
        row = theirs.get(number) if isinstance(number, int) else None
        if row is None or (row["trashed_at"] is None) == (here["trashed_at"] is None):
            continue
        if _changed(row) > _changed(here) and isinstance(number, int):
            entry = unit.entries.get(number)
            after = None if row["trashed_at"] is None else now.astimezone(UTC)
            unit.entries.save(replace(entry, trashed_at=after))
            told = {"before": _text(entry.trashed_at), "after": _text(after)}
            brought.append(Brought(MERGED_TRASH, json.dumps(told), entry_id=number))
    return brought


def take_out(unit: UnitOfWork, items: Sequence[Brought]) -> tuple[Sequence[int], Sequence[Entry]]:
    """Take such moves back; return of which entries, and those that were moved since and stay.

    Args:
        unit: the transaction.
        items: what an import did, of this kind.
    """
    done, kept = [], []
    for item, entry in entries_of(unit, items):
        told = json.loads(item.external_id)
        before = told["before"]
        if _text(entry.trashed_at) == told["after"]:
            trashed_at = None if before is None else datetime.fromisoformat(before)
            unit.entries.save(replace(entry, trashed_at=trashed_at))
            done.append(entry.id)
        elif (entry.trashed_at is None) != (before is None):
            kept.append(entry)
    return done, kept


def _changed(row: Row) -> datetime:
    """Return when anything about an entry was last changed, as far as it is known."""
    return latest(row["written_at"], row["edited_at"], row["trashed_at"])


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat()
