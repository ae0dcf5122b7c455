"""Every screen and dialog can be used without eyes, without a mouse, and with large text.

The walk through the screens is ``inspector.py``; what is looked for, ``inspection.py``.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.ui.walking import walk

CHECKS = {
    "names": "a screen reader can call every control by a name",
    "mnemonics": "each Alt key leads to one place",
    "order": "the Tab key follows the page as it is read",
    "focus": "one sees where the keyboard is",
    "clipped": "every text has room",
    "outside": "everything can be reached",
}
ROOM = ("clipped", "outside", "mnemonics")


UI = Path(__file__).resolve().parents[2] / "aimstars_desktop" / "ui"
OF_QT_ALONE = {"crash_dialog.py", "dialog.py"}
"""The base of our dialogs, and the one that may use nothing of ours, which may have failed."""


@pytest.mark.parametrize("check", CHECKS, ids=CHECKS.values())
def test_on_every_screen(check: str) -> None:
    assert not walk(*CHECKS)[check]


def test_each_letter_of_a_menu_chooses_one_command() -> None:
    assert not walk(*CHECKS)["menus"]


@pytest.mark.parametrize("check", [*ROOM, "menus"])
def test_everything_works_at_twice_the_scale_in_german(check: str) -> None:
    """On a screen of 1920 × 1080 pixels at 200 %, a window has 960 × 540 of its own."""
    size = ("--size", "960", "540")
    assert not walk(*ROOM, *size, QT_SCALE_FACTOR="2", AIMSTARS_LOCALE="de_DE")[check]


@pytest.mark.parametrize("check", [*ROOM, "menus"])
def test_everything_works_at_one_and_a_half_times_the_font_in_swedish(check: str) -> None:
    size = ("--size", "1240", "820")
    assert not walk(*ROOM, "--font", "1.5", *size, AIMSTARS_LOCALE="sv_SE")[check]


def test_every_dialog_has_the_base_that_orders_the_tab_key() -> None:
    """Qt goes by the order in which widgets were made; see ui/reading_order.py."""
    without = [
        path.name
        for path in UI.rglob("*.py")
        if re.search(r"^class \w+\(QDialog\)", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert set(without) <= OF_QT_ALONE


def test_every_dialog_is_a_screen_of_the_walk() -> None:
    """What no scene brings on, no check ever sees, and no picture shows."""
    kind = re.compile(r"^class (\w+)\((?:Paged)?Dialog\)", re.MULTILINE)
    there = {name for path in UI.rglob("*.py") for name in kind.findall(path.read_text("utf-8"))}
    met = {name for names in walk(*CHECKS)["kinds"].values() for name in names}
    assert "VersionsDialog" in there
    assert there - met == {"PagedDialog"}  # the base of those with pages
    assert met >= {"CrashDialog", "DayPicker", "QuickEntryWindow"}
