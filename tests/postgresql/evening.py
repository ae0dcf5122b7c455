"""The whole program in its own process, operated by a script that writes one entry.

``python -m tests.postgresql.evening FOLDER TEXT``; the environment says which diary is opened.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from aimstars_desktop import cli
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.system_events import SystemEvents
from tests.builders import PASSWORD
from tests.e2e.player import Player

WRITTEN = "written"


class Guest(Player):
    """Sits down at the window that the program has opened."""

    def __init__(self, app: Application) -> None:
        self.app, self.window = app, app.window


def play(app: Application, text: str) -> None:
    """Sign up, write, and leave the program."""
    try:
        guest = Guest(app)
        guest.fill_in_sign_up("maya@example.org", PASSWORD)
        guest.until_home()  # on a server nobody chooses who may read the diary
        guest.write(text, "Ctrl+Return")
        guest.settle()
        print(WRITTEN, flush=True)  # noqa: T201 - whoever plays is told
    finally:
        QApplication.quit()


def main(folder: str, text: str) -> int:
    """Run the program with the guest in it; return its exit code."""
    begin = SystemEvents._begin

    def begin_and_play(life: SystemEvents, *opened: object) -> None:
        begin(life)
        if opened:
            QTimer.singleShot(0, lambda: play(life._application, text))

    SystemEvents._begin = begin_and_play  # type: ignore[assignment, method-assign]  # its guest begins with it
    return cli.main(["--data-dir", folder])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
