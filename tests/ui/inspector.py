"""Walks through every screen of the program and writes down what it finds, as one line of JSON.

``python -m tests.ui.inspector [--font RATIO] [--size WIDTH HEIGHT] [--pseudo] [--mirrored]
[--marked] CHECK …``.
It is a process of its own, so that scale and language can be chosen, and nothing is left behind.
"""

from __future__ import annotations

import json
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.screenshots import sample
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scenes import SCENES
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.ui.app.application import Application, make_qapplication
from aimstars_desktop.ui.look.theme import theme
from tests.ui import heard, inspection, marked, pseudo

Findings = dict[str, dict[str, list[str]]]

CHECKS = {
    "names": inspection.nameless,
    "heard": heard.unclear,
    "mnemonics": inspection.shared_mnemonics,
    "order": inspection.against_reading_order,
    "clipped": inspection.clipped,
    "crowded": inspection.crowded,
    "outside": inspection.off_screen,
    "sideways": inspection.hidden_at_the_side,
    "screen": inspection.beyond_the_screen,
    "ticks": inspection.without_tick,
    "focus": inspection.without_visible_focus,
    "wheel": inspection.keeps_the_wheel,
    "untranslated": pseudo.untranslated,
    "html": marked.read_as_html,
    "ampersands": marked.swallowed_ampersands,
}


def inspect(driver: ProgramDriver, checks: list[str]) -> Findings:
    """Return what each check finds on each screen, and of which kind the screen is.

    What is good is left out.
    """
    found: Findings = {check: {} for check in (*checks, "kinds")}
    for name, widget in (view for scene in SCENES for view in scene.views(driver)):
        found["kinds"][name] = [type(widget).__name__]
        widget.activateWindow()
        driver.until(widget.isActiveWindow)
        come_to_rest(driver, widget)
        inspection.controls.cache_clear()  # the same window shows something else by now
        for check in checks:
            wrong = CHECKS[check](widget)
            if wrong:
                found[check][name] = wrong
    return found


def come_to_rest(driver: ProgramDriver, screen: QWidget) -> None:
    """Wait until nothing on the screen moves any more: one layout may ask for the next."""
    before: list[QRect] = []
    while (now := _places(screen)) != before:
        before = now
        driver.settle()


def _places(screen: QWidget) -> list[QRect]:
    return [each.geometry() for each in screen.findChildren(QWidget) if each.isVisible()]


def menus(driver: ProgramDriver) -> list[str]:
    """Return what is wrong with the menus of the window."""
    wrong = []
    for action in driver.window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            wrong += inspection.shared_menu_mnemonics(menu)
    return wrong


def main() -> int:
    """Do what the command line says; return how many bugs came up on the way."""
    bugs: list[type[BaseException]] = []

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        bugs.append(kind)
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = caught
    parser = ArgumentParser()
    parser.add_argument("--font", type=float, default=1.0)
    parser.add_argument("--size", type=int, nargs=2)
    parser.add_argument("--pseudo", action="store_true")
    parser.add_argument("--mirrored", action="store_true")
    parser.add_argument("--marked", action="store_true")
    parser.add_argument("checks", nargs="*")
    asked = parser.parse_args()
    qt = make_qapplication()
    if asked.pseudo:
        pseudo.install(qt)
    if asked.mirrored:
        pseudo.install_mirrored(qt)
    if asked.marked:
        marked.install()
    if asked.font != 1.0:
        font = qt.font()
        font.setPointSizeF(font.pointSizeF() * asked.font)
        qt.setFont(font)
        theme().apply()
    QAccessible.setActive(True)
    QApplication.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory() as place:
        folders = Folders(Path(place, "data"), Path(place, "logs"))
        clock = StillClock(sample.PICTURED)
        app = Application(bootstrap.sample_in(folders, clock), folders, qt)
        driver = ProgramDriver(app)
        driver.start()
        if asked.size:
            driver.window.setMinimumSize(0, 0)
            driver.window.resize(QSize(*asked.size))
            driver.settle()
        found: Findings = {"menus": {"menus": wrong}} if (wrong := menus(driver)) else {"menus": {}}
        found |= inspect(driver, asked.checks)
        app.window.close()
        app.close()
    sys.stdout.write(f"{json.dumps(found)}\n")
    return len(bugs)


if __name__ == "__main__":
    sys.exit(main())
