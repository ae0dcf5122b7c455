"""Walks through every screen of the program and writes down what it finds, as one line of JSON.

``python -m tests.ui.inspector [--font RATIO] [--size WIDTH HEIGHT] [--pseudo] CHECK …``. It is a
process of its own, so that scale and language can be chosen, and nothing is left behind.
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
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.ui.app import Application, make_qapplication
from aimstars_desktop.ui.scenes import SCENES
from aimstars_desktop.ui.stage import Stage
from aimstars_desktop.ui.theme import theme
from tests.ui import inspection, pseudo

Findings = dict[str, dict[str, list[str]]]

CHECKS = {
    "names": inspection.nameless,
    "mnemonics": inspection.shared_mnemonics,
    "order": inspection.against_reading_order,
    "clipped": inspection.clipped,
    "crowded": inspection.crowded,
    "outside": inspection.off_screen,
    "focus": inspection.without_visible_focus,
    "untranslated": pseudo.untranslated,
}


def inspect(stage: Stage, checks: list[str]) -> Findings:
    """Return what each check finds on each screen, and of which kind the screen is.

    What is good is left out.
    """
    found: Findings = {check: {} for check in (*checks, "kinds")}
    for name, widget in (view for scene in SCENES for view in scene.views(stage)):
        found["kinds"][name] = [type(widget).__name__]
        widget.activateWindow()
        stage.until(widget.isActiveWindow)
        come_to_rest(stage, widget)
        for check in checks:
            wrong = CHECKS[check](widget)
            if wrong:
                found[check][name] = wrong
    return found


def come_to_rest(stage: Stage, screen: QWidget) -> None:
    """Wait until nothing on the screen moves any more: one layout may ask for the next."""
    before: list[QRect] = []
    while (now := _places(screen)) != before:
        before = now
        stage.settle()


def _places(screen: QWidget) -> list[QRect]:
    return [each.geometry() for each in screen.findChildren(QWidget) if each.isVisible()]


def menus(stage: Stage) -> list[str]:
    """Return what is wrong with the menus of the window."""
    wrong = []
    for action in stage.window.menuBar().actions():
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
    parser.add_argument("checks", nargs="*")
    asked = parser.parse_args()
    qt = make_qapplication()
    if asked.pseudo:
        pseudo.install(qt)
    if asked.font != 1.0:
        font = qt.font()
        font.setPointSizeF(font.pointSizeF() * asked.font)
        qt.setFont(font)
        theme().apply()
    QAccessible.setActive(True)
    QApplication.setCursorFlashTime(0)
    theme().choose_motion(reduced=True)
    with tempfile.TemporaryDirectory() as place:
        folders = Folders(Path(place, "data"), Path(place, "logs"))
        clock = StillClock(bootstrap.PICTURED)
        app = Application(bootstrap.sample_file(folders, clock), folders, qt)
        stage = Stage(app)
        stage.start()
        if asked.size:
            stage.window.setMinimumSize(0, 0)
            stage.window.resize(QSize(*asked.size))
            stage.settle()
        found: Findings = {"menus": {"menus": wrong}} if (wrong := menus(stage)) else {"menus": {}}
        found |= inspect(stage, asked.checks)
        app.window.close()
        app.close()
    sys.stdout.write(f"{json.dumps(found)}\n")
    return len(bugs)


if __name__ == "__main__":
    sys.exit(main())
