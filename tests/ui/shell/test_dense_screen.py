"""The window on a screen of 1920 × 1080 pixels at 200 %, of which it sees half as many."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.ui.walking import ROOT, SCREEN

ROOM = (960, 540)

OPENS = """
import json, sys, tempfile
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.screenshots import sample
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.ui.app.application import Application, make_qapplication
from aimstars_desktop.ui.look.theme import FRAME

qt = make_qapplication()
with tempfile.TemporaryDirectory() as place:
    folders = Folders(Path(place, "data"), Path(place, "logs"))
    app = Application(bootstrap.sample_in(folders, StillClock(sample.PICTURED)), folders, qt)
    driver = ProgramDriver(app)
    driver.start()
    driver.settle()
    room = QGuiApplication.primaryScreen().availableSize()
    found = [driver.window.size(), driver.window.minimumSize(), driver.window.minimumSizeHint()]
    print(json.dumps([room.toTuple(), *((size + FRAME).toTuple() for size in found)]))
    app.window.close()
    app.close()
"""


@pytest.mark.long
def test_the_window_fits_with_its_frame() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENS],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": SCREEN, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        check=True,
    )
    room, *sizes = map(tuple, json.loads(done.stdout))
    assert room == ROOM
    assert len(sizes) == 3
    assert not [size for size in sizes if size[0] > ROOM[0] or size[1] > ROOM[1]]
