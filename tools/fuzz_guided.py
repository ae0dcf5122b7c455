"""Fuzzes readers of texts, dates and imported files, led by the branches that an input reaches.

``tools/fuzz_guided.py reader|dates|imports [options of libFuzzer] [folder of inputs]``. It needs
atheris, which is not a dependency of the project: docs/testing.md says how to get it.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import atheris  # type: ignore[import-untyped]  # only where somebody fuzzes

sys.path.insert(0, str(Path(__file__).parents[1]))

INSTRUMENTED = ["aimstars_desktop.domain", "aimstars_desktop.services.transfer", "markdown_it"]

with atheris.instrument_imports(include=INSTRUMENTED):
    from aimstars_desktop.domain.date_reader import EARLIEST, LATEST
    from aimstars_desktop.domain.errors import AimstarsError
    from aimstars_desktop.domain.markdown.reader import read
    from tests.domain import test_date_reader
    from tests.domain.markdown import test_shown_as_typed
    from tests.foreign_files import FILES, members_of, written
    from tests.imported_files import items_of

LONGEST = 20_000
"""Characters of an entry."""

SECONDS = 0.25
"""In which any text is read; measured again before it counts, since a machine may be busy."""


def _reader(data: bytes) -> None:
    """Read a text: nothing but marks vanishes, and it does not take long."""
    typed = data.decode("utf-8", "replace")[:LONGEST]
    test_shown_as_typed.assert_shown_as_typed(typed)
    if all(_seconds(typed) > SECONDS for _ in range(3)):
        raise AssertionError(f"slow: {len(typed)} characters")


def _seconds(typed: str) -> float:
    begins = time.process_time()
    read(typed)
    return time.process_time() - begins


def _dates(data: bytes) -> None:
    """Read a date, in every region: it is one that can be shown, or none."""
    typed = data[1:].decode("utf-8", "replace")
    readers = test_date_reader.READERS
    reader = readers[data[0] % len(readers)] if data else readers[0]
    for today in (EARLIEST, test_date_reader.TODAY, LATEST, date.min, date.max):
        for latest in (None, today):
            day = reader.read(typed, today, latest)
            if day is not None and not EARLIEST <= day <= LATEST:
                raise AssertionError(typed)


def _imports(data: bytes) -> None:
    """Read a file of another program, of which one member is the input: items, or a sentence."""
    if len(data) < IMPORT_HEAD:
        return
    name = NAMES[data[0] % len(NAMES)]
    members = dict(members_of(name))
    members[list(members)[data[1] % len(members)]] = data[IMPORT_HEAD:]
    with tempfile.TemporaryDirectory() as folder, suppress(AimstarsError):
        items_of(written(Path(folder) / "file", members))


def _seed_imports(folder: Path) -> None:
    """Put each member of the usual files into a folder of inputs, for chance to begin with."""
    for number, name in enumerate(NAMES):
        for place, data in enumerate(members_of(name).values()):
            (folder / f"{name}-{place}").write_bytes(bytes([number, place]) + data)


NAMES = list(FILES)
IMPORT_HEAD = 2
"""Bytes of an input that say which format, and which of its members."""

TARGETS: dict[str, Callable[[bytes], None]] = {
    "reader": _reader,
    "dates": _dates,
    "imports": _imports,
}


def main() -> None:
    """Fuzz until the options say that it is enough; libFuzzer ends the process."""
    target = TARGETS[sys.argv.pop(1)]
    folder = Path(sys.argv[-1])
    if target is _imports and folder.is_dir() and not any(folder.iterdir()):
        _seed_imports(folder)
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
