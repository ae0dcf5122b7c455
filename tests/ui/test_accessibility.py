"""Every screen and dialog can be used without eyes, without a mouse, and with large text.

The walk through the screens is ``inspector.py``; what is looked for, ``inspection.py``. On the way
the words of a person look like HTML and mnemonics (``marked.py``), and nothing takes them for that.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.ui.walking import Findings, walk

CHECKS = {
    "names": "a screen reader can call every control by a name",
    "heard": "what a screen reader finds says what it is",
    "mnemonics": "each Alt key leads to one place",
    "order": "the Tab key follows the page as it is read",
    "ticks": "one sees what is ticked in a menu",
    "focus": "one sees where the keyboard is",
    "clipped": "every text has room",
    "crowded": "no text touches the border of its field",
    "outside": "everything can be reached",
    "screen": "every dialog fits the screen",
    "wheel": "nothing under the pointer stops a page from scrolling",
    "html": "what a person has written is never read as HTML",
    "ampersands": "what a person has written loses no &",
}
ROOM = ("clipped", "outside", "sideways", "screen", "mnemonics", "wheel")


UI = Path(__file__).resolve().parents[2] / "aimstars_desktop" / "ui"
OF_QT_ALONE = {"crash_dialog.py", "dialog.py"}
"""The base of our dialogs, and the one that may use nothing of ours, which may have failed."""


# One test for each walk: apart, the workers of a parallel run would walk once more for each.


@pytest.mark.early
def test_every_screen_can_be_used_without_eyes_and_without_a_mouse() -> None:
    """In the testing language, whose texts are longer and in brackets (``pseudo.py``)."""
    found = walk(*CHECKS, "untranslated", "--marked", "--pseudo")
    kinds = found.pop("kinds")
    assert not faults(found)

    # What no scene brings on, no check ever sees, and no picture shows.
    kind = re.compile(r"^class (\w+)\((?:Paged|Code)?Dialog\)", re.MULTILINE)
    there = {name for path in UI.rglob("*.py") for name in kind.findall(path.read_text("utf-8"))}
    met = {name for names in kinds.values() for name in names}
    assert there >= {"VersionsDialog", "AddPersonDialog"}
    assert there - met == {"PagedDialog", "CodeDialog"}  # bases of others
    assert met >= {"CrashDialog", "DayPicker", "QuickEntryWindow"}


@pytest.mark.long
def test_every_screen_can_be_used_in_english() -> None:
    assert not faults(walk(*CHECKS, "--marked"))


@pytest.mark.long
def test_everything_works_at_twice_the_scale_in_german() -> None:
    """On a screen of 1920 × 1080 pixels at 200 %, a window has 960 × 540 of its own.

    In the scenes of our own largest text, which is another 200 %, that is half of it once more.
    """
    size = ("--size", "960", "540")
    assert not faults(walk(*ROOM, *size, QT_SCALE_FACTOR="2", AIMSTARS_LOCALE="de_DE"))


@pytest.mark.long
def test_everything_works_at_twice_the_font_in_german() -> None:
    size = ("--size", "1240", "820")
    assert not faults(walk(*ROOM, "--font", "2", *size, AIMSTARS_LOCALE="de_DE"))


@pytest.mark.long
def test_everything_works_at_one_and_a_half_times_the_font_in_swedish() -> None:
    size = ("--size", "1240", "820")
    assert not faults(walk(*ROOM, "--font", "1.5", *size, AIMSTARS_LOCALE="sv_SE"))


@pytest.mark.long
def test_everything_works_at_one_and_a_half_times_the_font_in_a_small_window_in_german() -> None:
    size = ("--size", "960", "540")
    assert not faults(walk(*ROOM, "--font", "1.5", *size, AIMSTARS_LOCALE="de_DE"))


@pytest.mark.long
@pytest.mark.parametrize("locale", ["es_ES", "fr_FR"])
def test_everything_has_room_and_a_key_of_its_own_in_every_language(locale: str) -> None:
    assert not faults(walk(*ROOM, "--size", "1240", "820", AIMSTARS_LOCALE=locale))


@pytest.mark.long
def test_everything_works_from_right_to_left() -> None:
    """In Hebrew letters; see ``pseudo.py``. Mnemonics are left out: letters fall together."""
    checks = [check for check in (*ROOM, "names", "order", "crowded") if check != "mnemonics"]
    assert not faults(walk(*checks, "--mirrored", "--size", "1240", "820"))


def faults(found: Findings) -> Findings:
    """Return the checks that found something, with the screens where it is."""
    return {check: where for check, where in found.items() if check != "kinds" and where}


def test_every_dialog_has_the_base_that_orders_the_tab_key() -> None:
    """Qt goes by the order in which widgets were made; see ui/widgets/tab_order.py."""
    without = [
        path.name
        for path in UI.rglob("*.py")
        if re.search(r"^class \w+\(QDialog\)", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert set(without) <= OF_QT_ALONE
