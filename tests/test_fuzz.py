"""``tools/fuzz.py`` runs properties that are there."""

from __future__ import annotations

from pathlib import Path

from tools import fuzz


def test_each_file_that_is_fuzzed_has_properties() -> None:
    for path in fuzz.PROPERTIES:
        assert "@given(" in Path(fuzz.ROOT, path).read_text(encoding="utf-8"), path
