"""Measures an import: entries of 60 words of Day One, taken in, again, and taken back.

Run with: python -m bench.imports [ENTRIES]
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import FixedClock, account, diary_on_disk

FIRST = date(1990, 1, 1)
ENTRIES = 10_000


def main(count: int) -> None:
    """Print the elapsed and the processor time of each step, in seconds."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, "Journal.json")
        file.write_text(
            json.dumps({"metadata": {}, "entries": entries_of(count)}), encoding="utf-8"
        )
        diary = diary_on_disk(Path(place, "diary.db"))
        service = ImportService(diary.storage, account(diary), FixedClock(), open_tables, no_backup)
        _measured("taken in", lambda: service.take(file))
        _measured("again", lambda: service.take(file))
        _measured("taken back", lambda: service.undo(1))
        diary.storage.close()


def entries_of(count: int) -> list[dict[str, object]]:
    """Return made-up entries of Day One."""
    return [
        {
            "uuid": f"{number:032X}",
            "creationDate": f"{FIRST + timedelta(days=number % 12_000)}T18:22:00Z",
            "timeZone": "Europe/Berlin",
            "text": f"# Entry {number}\n\n" + "words of a day " * 15,
            "tags": ["work"],
        }
        for number in range(count)
    ]


def _measured(name: str, act: Callable[[], object]) -> None:
    started, used = time.perf_counter(), time.process_time()
    act()
    seconds, busy = time.perf_counter() - started, time.process_time() - used
    print(f"{name}: {seconds:.1f} s, {busy:.1f} s of processor time")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES)
