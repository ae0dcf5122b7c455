"""The shortened data of ICU order strings as the whole does, and are small."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.packages import icu

pytestmark = [
    pytest.mark.needs("as", "ld"),
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt has no ICU of its own"),
]

ORDER = """
from PySide6.QtCore import QCollator, QLocale
words = ["z", "ö", "ä", "a", "o", "ñ", "n", "nz", "ch", "h", "か", "カ", "ア", "中", "一", "人"]
for name in ("de", "sv", "fr_CA", "es", "cs", "ja", "zh", "tr", "ar"):
    print(name, *sorted(words, key=QCollator(QLocale(name)).sortKey))
print(QLocale("tr").toUpper("iı"), QLocale("de").toUpper("ß"), QLocale("lt").toLower("Į̀"))
"""
"""Asks Qt for what it asks ICU."""


def whole() -> Path:
    """Return the library as it comes with Qt."""
    import PySide6

    (library,) = Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*")
    return library


def told(preloaded: Path, folder: Path) -> str:
    """Return what Qt answers, and any warning; blanks end a name in LD_PRELOAD, so link it."""
    link = folder / f"linked-{preloaded.name}"
    link.unlink(missing_ok=True)
    link.symlink_to(preloaded)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", ORDER],
        env={**os.environ, "LD_PRELOAD": str(link)},
        capture_output=True,
        check=True,
    )
    return (done.stdout + done.stderr).decode("utf-8")


def test_strings_are_ordered_as_with_all_data(tmp_path: Path) -> None:
    short = tmp_path / whole().name
    icu.write(whole(), short)
    order = told(whole(), tmp_path)
    assert "ld.so" not in order
    assert told(short, tmp_path) == order
    languages = {name: words for name, *words in map(str.split, order.splitlines())}
    assert languages["sv"].index("z") < languages["sv"].index("ö")
    assert languages["de"].index("z") > languages["de"].index("ö")
    assert short.stat().st_size < 5_000_000 < whole().stat().st_size


def test_without_data_the_order_would_differ(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(icu, "is_kept", lambda name: name.endswith("/root.res"))
    empty = tmp_path / whole().name
    icu.write(whole(), empty)
    assert told(empty, tmp_path) != told(whole(), tmp_path)


def test_the_library_in_a_folder_is_replaced_and_a_link_to_it_stays(tmp_path: Path) -> None:
    library = tmp_path / "lib" / whole().name
    library.parent.mkdir()
    library.write_bytes(whole().read_bytes())
    link = tmp_path / whole().name
    link.symlink_to(library)
    icu.shorten(tmp_path)
    assert link.is_symlink()
    assert library.stat().st_size < 5_000_000
