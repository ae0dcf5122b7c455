"""Measures the import of a large zip file: 10,000 entries of Day One with 1,000 photos, 1 GB.

Run with: python -m bench.import_zip
"""

from __future__ import annotations

import json
import random
import resource
import tempfile
import time
from pathlib import Path
from zipfile import ZipFile

from aimstars_desktop.services.transfer.dry_run import DryRunService
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.storage.foreign_tables import open_tables
from bench.imports import entries_of
from bench.timing import show
from tests.builders import FixedClock, account, diary_on_disk
from tests.drawn import chunk, png

ENTRIES = 10_000
PHOTOS = 1_000
BYTES = 1_000_000
"""Of each photo."""


def main() -> None:
    """Print how long it takes, and the memory of the process."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, "export.zip")
        _write(file)
        diary = diary_on_disk(Path(place, "diary.db"))
        person, clock = account(diary), FixedClock()
        looking = DryRunService(
            lambda: diary.storage.reading(person.id), person, clock, open_tables
        )
        begun = time.perf_counter()
        found = looking.run(file)
        show("dry run, s", time.perf_counter() - begun)
        service = ImportService(diary.storage, person, clock, open_tables, no_backup)
        begun = time.perf_counter()
        taken = service.take(file)
        show("taken in, s", time.perf_counter() - begun)
        if (found.pictures, taken.brought_pictures, taken.entries) != (PHOTOS, PHOTOS, ENTRIES):
            raise RuntimeError("not all of it came")
        usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        show("peak memory, MB", usage, 300)
        diary.storage.close()


def _write(file: Path) -> None:
    """Write the export of Day One, one photo after the other."""
    entries = entries_of(ENTRIES)
    plain, rest = png()[:-12], png()[-12:]
    with ZipFile(file, "w") as archive:
        for number in range(PHOTOS):
            noise = random.Random(number).randbytes(BYTES)  # noqa: S311 - no secret
            archive.writestr(f"photos/{number:032x}.png", plain + chunk(b"puFf", noise) + rest)
            photo = {"identifier": f"{number:X}", "md5": f"{number:032x}", "type": "png"}
            entries[number * (ENTRIES // PHOTOS)]["photos"] = [photo]
        archive.writestr("Journal.json", json.dumps({"metadata": {}, "entries": entries}))


if __name__ == "__main__":
    main()
