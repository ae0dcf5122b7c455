"""Merges entries of an archive that went on in both diaries: the newer text is shown."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.imports import Brought, Merged
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.known import digest

MERGED = "merged"
"""The kind of what an import did to an entry that was there already."""

LONG_AGO = datetime.min.replace(tzinfo=UTC)
"""The moment of what has none: earlier than any other."""


@dataclass(frozen=True, slots=True)
class _State:
    """What an entry said at some time."""

    day: date
    text: str
    rating: Rating


class Merging:
    """Compares the entries of an archive with those that the diary knows by their identity.

    Args:
        unit: the transaction.
        rows: of the archive, by section.
    """

    def __init__(self, unit: UnitOfWork, rows: Mapping[str, Sequence[Row]]) -> None:
        self._unit = unit
        self._rows = rows
        self.merged: list[Merged] = []

    def merge(self, numbers: Mapping[object, int]) -> Sequence[Brought]:
        """Merge the entries that differ, and return what was done to each.

        Args:
            numbers: of the entries that were in the diary before, by their identities.
        """
        known = {numbers[row["uid"]]: row for row in self._rows["entries"] if row["uid"] in numbers}
        differing = {}
        for there in self._unit.account_rows.rows(section_named("entries")) if known else ():
            row = known.get(there["uid"])  # type: ignore[call-overload]  # a number here
            if row is not None and _said(row) != _said(there):
                differing[there["uid"]] = row
        uids = {row["uid"] for row in differing.values()}
        versions: dict[object, list[Row]] = defaultdict(list)
        for version in self._rows["versions"]:
            if version["entry"] in uids:
                versions[version["entry"]].append(version)
        done = [
            self._merge(number, row, versions[row["uid"]])
            for number, row in differing.items()
            if isinstance(number, int)
        ]
        return [one for one in done if one is not None]

    def _merge(self, number: int, row: Row, versions: Sequence[Row]) -> Brought | None:
        """Show the newer text of an entry, and keep all others as its versions.

        Nothing is done where the archive has an earlier version only.
        """
        entry, kept = self._unit.entries.get(number), self._unit.entries.versions(number)
        there = {_State(one.day, one.text, one.rating) for one in kept}
        here, other = _State(entry.day, entry.text, entry.rating), _state(row)
        changed_here = latest(entry.edited_at, entry.written_at, *(one.replaced_at for one in kept))
        changed_there = latest(
            row["edited_at"], row["written_at"], *(one["replaced_at"] for one in versions)
        )
        is_newer = changed_there > changed_here
        earlier = {_state(one): latest(one["replaced_at"]) for one in versions}
        earlier.setdefault(here if is_newer else other, max(changed_there, changed_here))
        current = other if is_newer else here
        added = [
            self._unit.entries.keep_version(_entry_of(entry, state), moment).number
            for state, moment in sorted(earlier.items(), key=lambda one: one[1])
            if state not in there and state != current
        ]
        if not (is_newer or added):
            return None
        if is_newer:
            edited = row["edited_at"]
            now = replace(
                _entry_of(entry, other),
                edited_at=edited if isinstance(edited, datetime) else entry.edited_at,
            )
            self._unit.entries.save(now)
        self.merged.append(Merged(current.day, is_newer=is_newer))
        # Not the text itself: it goes with the entry, if that is ever deleted.
        shown = next(
            one.number
            for one in reversed(self._unit.entries.versions(number))
            if not is_newer or _State(one.day, one.text, one.rating) == here
        )
        edited_at = None if entry.edited_at is None else entry.edited_at.isoformat()
        before = {"version": shown, "edited_at": edited_at} if is_newer else None
        return Brought(
            MERGED,
            json.dumps({"uid": row["uid"], "versions": added, "before": before}),
            text_hash=_state_of(current.day, current.text, current.rating),
            entry_id=number,
        )


def take_apart(unit: UnitOfWork, items: Sequence[Brought]) -> tuple[Sequence[int], Sequence[Entry]]:
    """Take merges back; return of which entries, and those that were changed since and stay.

    Args:
        unit: the transaction.
        items: what an import did, of this kind.
    """
    done, changed = [], []
    for item, entry in entries_of(unit, items):
        if _state_of(entry.day, entry.text, entry.rating) != item.text_hash:
            changed.append(entry)
            continue
        told = json.loads(item.external_id)
        if before := told["before"]:
            numbers = {one.number: one for one in unit.entries.versions(entry.id)}
            was, edited = numbers[before["version"]], before["edited_at"]
            now = _entry_of(entry, _State(was.day, was.text, was.rating))
            edited_at = None if edited is None else datetime.fromisoformat(edited)
            unit.entries.save(replace(now, edited_at=edited_at))
        unit.entries.remove_versions(entry.id, told["versions"])
        done.append(entry.id)
    return done, changed


def entries_of(unit: UnitOfWork, items: Sequence[Brought]) -> Iterator[tuple[Brought, Entry]]:
    """Yield what an import did to entries, each with its entry; those that are gone are left out.

    Args:
        unit: the transaction.
        items: what an import did.
    """
    for item in items:
        if item.entry_id is None:
            continue
        try:
            entry = unit.entries.get(item.entry_id)
        except MissingError:
            continue
        yield item, entry


def _state_of(day: date, text: str, rating: Rating) -> str:
    """Return a digest of what an entry says."""
    return digest(f"{day} {rating.name} {text}")


def _said(row: Row) -> tuple[object, ...]:
    return row["day"], row["text"], row["rating"]


def _state(row: Row) -> _State:
    day = row["day"]
    if not isinstance(day, date):
        raise TypeError("a row of an archive without a day")
    return _State(day, str(row["text"]), Rating[str(row["rating"]).upper()])


def _entry_of(entry: Entry, state: _State) -> Entry:
    return replace(entry, day=state.day, text=state.text, rating=state.rating)


def latest(*values: object) -> datetime:
    """Return the last of some moments; ``LONG_AGO`` where none is known."""
    return max((one for one in values if isinstance(one, datetime)), default=LONG_AGO)
