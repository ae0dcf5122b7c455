"""Reads a file as an import does, for tests."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from aimstars_desktop.domain.imports import Item, Options
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.storage.foreign_tables import open_tables

BERLIN = Options(ZoneInfo("Europe/Berlin"), "maya@example.org")


def items_of(path: Path) -> tuple[str, list[Item]]:
    """Return the format of a file, and what is in it."""
    source = Source(path)
    reader = recognised(source, open_tables)
    return reader.name, list(reader.read(source, BERLIN))
