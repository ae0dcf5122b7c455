"""What a diary has already of a file that is to be imported."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
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
        self._uids = frozenset(Identities(unit, account).of("entries").values())
        self.names = unit.imports.names(source)
        self._by_identity = source == Archive.name
        self._texts: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        for row in unit.account_rows.rows(section_named("entries")):
            day, text = row["day"], row["text"]
            if isinstance(day, date) and isinstance(text, str):
                found = digest(text)
                self._texts[_key(day, "", found)] += 1
                if minute := _written_minute(row["written_at"], row["utc_offset_min"]):
                    self._texts[_key(day, minute, found)] += 1

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
