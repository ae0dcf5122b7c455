"""What leaves as Markdown or for Day One can be read again."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest

from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.imports import Options, SourceEntry
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import DAY, TODAY, FixedClock, diary_in_memory, grow, proud, session

TEXTS = (
    "# Title\n\n- a\n- b",
    "--- x\n\n<!-- entry -->\n\n## 12:00 · Proud",
    "*Stars* \\* 1. 2",
    "#a #Größe `#b`",
)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Kind.MARKDOWN, "notes"),
        (Kind.MARKDOWN, "notes.zip"),
        (Kind.MARKDOWN, "notes.md"),
        (Kind.ARCHIVE, "a.zip"),
        (Kind.DAY_ONE, "d.zip"),
    ],
)
def test_an_export_is_read_as_it_was_written(tmp_path: Path, kind: Kind, name: str) -> None:
    diary, clock = diary_in_memory(), FixedClock()
    of = session(diary, clock)
    for text in TEXTS:
        proud(of, text)
    grow(of, "Yesterday.", TODAY - DAY)
    service = ExportService(
        lambda: diary.storage.reading(of.account.id), of.account, clock.now, diary.storage.pictures
    )
    service.export(kind, Selection(), tmp_path / name)
    source = Source(tmp_path / name)
    items = recognised(source, open_tables).read(source, Options(UTC))
    found = [item for item in items if isinstance(item, SourceEntry)]
    assert {(one.day, one.text) for one in found} == {
        (TODAY - DAY, "Yesterday."),
        *((TODAY, text) for text in TEXTS),
    }
    times = {one.time and one.time.hour for one in found if one.day == TODAY}
    assert times == {12}
    if kind is Kind.MARKDOWN:
        assert min(int(one.place.rpartition(", ")[2]) for one in found) == 1
