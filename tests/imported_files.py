"""Reads a file, or takes it in, as an import does, for tests."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.imports import Item, Options
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.services.transfer.readers.reader import all_items
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import FixedClock, TestDiary

HARD = "= 1 & <b>bold</b>\r\nline\rlone \u2028 \u0085 \u200f עברית 👩‍👩‍👧 e\u0301"
"""What a text may hold and a careless reader or writer would change."""

BERLIN = Options(ZoneInfo("Europe/Berlin"), "maya@example.org")


def items_of(path: Path) -> tuple[str, list[Item]]:
    """Return the format of a file, and what is in it."""
    source = Source(path)
    reader = recognised(source, open_tables)
    return reader.name, list(all_items(reader, source, BERLIN))


def service_of(diary: TestDiary, person: Account, clock: FixedClock) -> ImportService:
    """Return what takes files into the diary of a person, without a backup before."""
    return ImportService(diary.storage, person, clock, open_tables, no_backup)
