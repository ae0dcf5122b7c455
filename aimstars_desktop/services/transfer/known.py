"""What a diary has already of a file that is to be imported."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.imports import SourceEntry
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.text import storable
from aimstars_desktop.services.transfer.identities import Identities
from aimstars_desktop.services.transfer.readers.archive import Archive


def _key(day: date, minute: str, text: str) -> str:
    """Return what equal entries share: day, minute (empty for any), and the digest of the text.

    One text, not a tuple of three values: there may be a hundred thousand.
    """
    return f"{day} {minute} {text}"


class Known:
    """What a diary has already.

    An entry is known by its identity in an archive, by the name under which its program knows it,
    and otherwise by its minute (or day), its text, and how many equal ones came before it: three
    equal texts of a day are three entries.

    Args:
        source: the name of the format.
    """

    def __init__(self, unit: UnitOfWork, account: Account, source: str) -> None:
        identities = Identities(unit, account).of("entries")
        self._uids = frozenset(identities.values())
        self._states: set[str] = set()
        self.names = unit.imports.names(source)
        self._by_identity = source == Archive.name
        self._texts: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        if self._by_identity:
            self._add_states(unit, identities)
            return
        for row in unit.account_rows.rows(section_named("entries")):
            day, text = row["day"], row["text"]
            if isinstance(day, date) and isinstance(text, str):
                found = digest(text)
                self._texts[_key(day, "", found)] += 1
                if minute := _written_minute(row["written_at"], row["utc_offset_min"]):
                    self._texts[_key(day, minute, found)] += 1

    def is_merged(self, entry: SourceEntry) -> bool:
        """Return whether the diary has an entry of an archive, but never with what it says there.

        Args:
            entry: one that the diary knows by its identity.
        """
        said = _state(storable(entry.external_id), entry.day, entry.rating, entry.text)
        return said not in self._states

    def _add_states(self, unit: UnitOfWork, identities: Mapping[int, str]) -> None:
        """Note what each entry says, and has said before."""
        for section, number in (("entries", "uid"), ("versions", "entry")):
            for row in unit.account_rows.rows(section_named(section)):
                found = row[number]
                if isinstance(found, int) and found in identities:
                    said = (row["day"], row["rating"], row["text"])
                    self._states.add(_state(identities[found], *said))

    def look(self, entry: SourceEntry, text: str) -> tuple[str, bool]:
        """Return the name of an entry of a file, and whether the diary has it; ask once for each.

        Args:
            text: as it will stand in the diary.
        """
        own = storable(entry.external_id)
        if self._by_identity:
            return own, own in self._uids
        if own in self.names:
            return own, True
        key = _key(entry.day, _minute(entry.time), digest(text))
        self._seen[key] += 1
        name = own or f"{key} {self._seen[key]}"
        return name, name in self.names or self._seen[key] <= self._texts[key]


def _state(uid: str, day: object, rating: object, text: object) -> str:
    return digest(f"{uid} {day} {rating} {text}")


def digest(text: str) -> str:
    """Return a short form of a text by which equal ones are found.

    Equal are texts that differ in line ends, in blanks at ends, and in how letters are composed.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    plain = unicodedata.normalize("NFC", "\n".join(line.rstrip() for line in lines))
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def _minute(wall: time | None) -> str:
    return "" if wall is None else f"{wall:%H:%M}"


def _written_minute(written: object, offset: object) -> str:
    if not isinstance(written, datetime):
        return ""
    shift = timedelta(minutes=offset if isinstance(offset, int) else 0)
    return _minute((written.replace(tzinfo=None) + shift).time())
