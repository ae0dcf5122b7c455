"""Measures how long the window stands still while a large file is looked at and taken in.

Run with: python -m bench.import_window [ENTRIES]
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from aimstars_desktop.bootstrap import sample_in, temporary_folders
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from aimstars_desktop.ui.transfer.import_model import Stage
from bench.imports import entries_of
from bench.timing import show

ENTRIES = 100_000
NAP = 0.001
"""Seconds between two turns of the event loop; what lasts longer is a standstill."""


QUEUED = Path("/proc/thread-self/schedstat")


def queued() -> float:
    """Return for how many seconds this thread has waited for a processor; 0 where none knows."""
    return int(QUEUED.read_text().split()[1]) / 1e9 if QUEUED.exists() else 0.0


class Watched:
    """The program, whose event loop is watched turn by turn."""

    def __init__(self, driver: ProgramDriver) -> None:
        self.app = driver.application
        self.turns: list[tuple[float, str]] = []
        """How long the turns took that were longer than 40 ms, and what went on."""
        self.stage = ""

    def until(self, there: Callable[[], bool]) -> float:
        """Run the event loop until a condition holds; return the milliseconds of the longest turn.

        From one turn to the next: a thread that does not let go of the interpreter counts, too.
        Since machines are busy, of a turn counts only what the processor did for this program, and
        not how long this thread waited for a processor.
        """
        from PySide6.QtCore import QCoreApplication

        longest, last, used, late = 0.0, time.perf_counter(), time.process_time(), queued()
        while not there():
            QCoreApplication.processEvents()
            time.sleep(NAP)
            now, busy, later = time.perf_counter(), time.process_time(), queued()
            turn = min(now - last - NAP - (later - late), busy - used) * 1e3
            longest, last, used, late = max(longest, turn), now, busy, later
            if turn > 40:
                self.turns.append((turn, self.stage))
        return longest


def main(count: int) -> None:
    """Print the longest turn of each part."""
    with temporary_folders() as folders, tempfile.TemporaryDirectory() as place:
        file = Path(place, "Journal.json")
        file.write_text(json.dumps({"metadata": {}, "entries": entries_of(count)}), "utf-8")
        driver = ProgramDriver(Application(sample_in(folders), folders))
        driver.start()
        dialog = driver.dialog(lambda: driver.window.commands.run("import"))
        if not isinstance(dialog, ImportDialog):
            raise TypeError("no import")
        watched = Watched(driver)

        def note(stage: Stage, done: int) -> None:
            watched.stage = f"{stage.name} {done}"

        model = dialog.model
        model.progressed.connect(note)
        begun = time.perf_counter()
        dialog.look(file)
        show("dry run, longest turn, ms", watched.until(lambda: not model.is_running), 50)
        show("dry run, s", time.perf_counter() - begun)
        begun = time.perf_counter()
        dialog.take.click()
        show("import, longest turn, ms", watched.until(lambda: not model.is_running), 50)
        show("import, s", time.perf_counter() - begun)
        watched.stage = "after"
        tasks = driver.application.tasks
        show("tabs afterwards, longest turn, ms", watched.until(lambda: not tasks.pending), 50)
        for turn, stage in watched.turns:
            print(f"  {turn:.0f} ms in {stage}")
        driver.close_dialogs()
        driver.application.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES)
