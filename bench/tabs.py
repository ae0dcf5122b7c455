"""Benchmark of turning between tabs, of another theme, and of memory, in the whole program.

``python -m bench.tabs`` opens the sample diary of one year in the program's window. It prints
milliseconds of the GUI thread, in processor time, which a busy machine changes less than the clock;
and ratios to a page of a bare window that is laid out and painted in the same run.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from bench import plain_qt  # noqa: F401 - before Qt is imported in another way

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QLabel

from aimstars_desktop import bootstrap
from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.shell.home_page import DIARY, GOALS, STATS
from bench.diary import NOW
from bench.timing import show

ROUNDS = 12
TABS = {DIARY: "Diary", STATS: "Stats", GOALS: "Goals"}


def main() -> None:
    """Measure the calibration, then the program."""
    with bootstrap.temporary_folders() as folders:
        program = Application(bootstrap.sample_in(folders, StillClock(NOW)), folders)
        driver = ProgramDriver(program)
        driver.start()
        bare = median(_repaints())
        show("a bare page of text, GUI thread, ms", bare)
        for tab in (STATS, GOALS, DIARY):
            driver.show_tab(tab)
        for tab, name in TABS.items():
            _show(f"{name}, warm, until painted", median(_turns(driver, tab)), bare, 16)
        _show("another theme, all tabs open", median(_themes(driver)), bare, 100)
        show("memory with the sample on all tabs, MB", _memory(), 150)
        program.close()


def _show(name: str, took: float, bare: float, goal: float) -> None:
    show(f"{name}, GUI thread, ms", took, goal)
    show(f"{name} / a bare page", took / bare)


def _repaints() -> list[float]:
    label = QLabel()
    label.setWordWrap(True)
    label.resize(600, 700)
    label.show()

    def change() -> None:
        label.setText(f"{label.text()} A sentence of a page that becomes longer.")
        label.grab()

    return [_timed(change) for _ in range(5 * ROUNDS)]


def _turns(driver: ProgramDriver, tab: int) -> list[float]:
    """Show a tab that was shown before, from each of the others."""

    def turn() -> None:
        driver.home.show_tab(tab)
        QApplication.processEvents()

    found = []
    for number in range(ROUNDS):
        others = [other for other in TABS if other != tab]
        driver.show_tab(others[number % 2])
        found.append(_timed(turn))
        driver.settle()
    return found


def _themes(driver: ProgramDriver) -> list[float]:
    """Change between dark and light."""

    def change(appearance: Appearance) -> None:
        theme().choose(appearance)
        QApplication.processEvents()

    found = []
    for number in range(ROUNDS):
        other = (Appearance.DARK, Appearance.LIGHT)[number % 2]
        found.append(_timed(partial(change, other)))
        driver.settle()
    return found


def _timed(act: Callable[[], object]) -> float:
    begun = time.thread_time()
    act()
    return (time.thread_time() - begun) * 1e3


def _memory() -> float:
    """Return the megabytes that the process has to itself or shares, now; 0 where nobody says."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    (line,) = [each for each in status.read_text().splitlines() if each.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
