"""Walks through every screen in a real window, and reads each over AT-SPI.

``python -m tests.listening.walk`` writes what was found as JSON: the name of the screen, and its
tree. It is a process of its own, with a display and a bus; see ``desktop.py``.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QProcess
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.screenshots import sample
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scenes import SCENES
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.ui.app.application import Application, make_qapplication

READER = Path(__file__).with_name("tree_reader.py")
ROOT = Path(__file__).resolve().parents[2]
Node = dict[str, Any]
Tree = list[Node]


class Reader:
    """The screen reader's side: a process that asks this one over the bus what is on its screen."""

    def __init__(self) -> None:
        self._process = QProcess()
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.start("/usr/bin/python3", ["-I", str(READER)])

    def read(self, screen: QWidget) -> Tree:
        """Return the tree of a window; this process answers for itself meanwhile."""
        loop = QEventLoop()
        self._process.readyReadStandardOutput.connect(
            lambda: loop.quit() if self._process.canReadLine() else None
        )
        self._process.finished.connect(loop.quit)
        called = QAccessible.queryAccessibleInterface(screen.window()).text(QAccessible.Text.Name)
        self._process.write(f"{called}\n".encode())
        loop.exec()
        self._process.readyReadStandardOutput.disconnect()
        self._process.finished.disconnect()
        tree: Tree = json.loads(bytes(self._process.readLine().data()))
        return tree

    def end(self) -> None:
        """End the process."""
        self._process.closeWriteChannel()
        self._process.waitForFinished()


def main() -> None:
    """Walk, and write down what was found."""
    qt = make_qapplication()
    found: dict[str, Tree] = {}
    with tempfile.TemporaryDirectory() as place:
        folders = Folders(Path(place, "data"), Path(place, "logs"))
        app = Application(bootstrap.sample_in(folders, StillClock(sample.PICTURED)), folders, qt)
        driver = ProgramDriver(app)
        driver.start()
        reader = Reader()
        for name, screen in (view for scene in SCENES for view in scene.views(driver)):
            found[name] = reader.read(screen)
        reader.end()
        app.window.close()
        app.close()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
