"""Benchmark of the Goals tab with 2,600 goals over 50 years, thirty of them active.

``python -m bench.goals`` prints milliseconds beside their goals. Everything goes through the
program's own screen (offscreen unless QT_QPA_PLATFORM says otherwise), a diary file on disk
included; each figure is the median of several runs.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from aimstars_desktop.ui.core.navigation import Navigation
from bench.timing import show

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from tests.builders import TestDiary

CLOSED, ACTIVE = 2_570, 30
OPEN_GOAL, FILTER_GOAL = 100.0, 20.0
ROUNDS = 9
TITLES = ("Walk for half an hour", "Read the atlas", "Call Ana", "Declutter one room", "Rest")


def fill(diary: TestDiary, account_id: int, today: date) -> None:
    """Put the goals into the file, past all services."""
    draw = random.Random(7)  # noqa: S311 - nothing secret
    categories = ("EXERCISE", "LEARNING", "MINDFULNESS", "SOCIAL", "HOME", "CREATIVE", "CUSTOM")
    rows = []
    for number in range(CLOSED + ACTIVE):
        active = number >= CLOSED
        last = today + timedelta(days=number % 7) if active else today - timedelta(days=7 * number)
        status = "ACTIVE" if active else draw.choice(("COMPLETED", "FAILED"))
        title = f"{draw.choice(TITLES)} {number}"
        first = last - timedelta(days=6)
        rows.append((account_id, draw.choice(categories), title, "x" * 80, first, last, status))
    statement = (
        "INSERT INTO goals (user_id, category, title, description, week_start, week_end, status,"
        " progress_notes, closed_on) VALUES (?, ?, ?, ?, ?, ?, ?, 'Went well enough.', ?)"
    )
    with diary.engines.writer.begin() as connection:
        for row in rows:
            *start, first, last, status = row
            closed = None if status == "ACTIVE" else last.isoformat()
            values = (*start, first.isoformat(), last.isoformat(), status, closed)
            connection.exec_driver_sql(statement, values)


class GoalsHarness:
    """A window in which the tab can be opened, as the home page does it."""

    def __init__(self, session: Session) -> None:
        from PySide6.QtWidgets import QMainWindow

        from aimstars_desktop.ui.core.changes import ChangeHub
        from aimstars_desktop.ui.core.tasks import TaskRunner
        from aimstars_desktop.ui.core.undo import UndoCommands
        from aimstars_desktop.ui.core.workspace import Messages, Workspace
        from aimstars_desktop.ui.widgets.messages import MessageBar, QuietLine
        from aimstars_desktop.ui.writing.drafts import Drafts

        self.window = QMainWindow()
        self.window.resize(1240, 820)
        self.window.show()
        self.tasks = TaskRunner()
        messages = Messages(MessageBar(self.window), QuietLine(self.window))
        undo = UndoCommands(session.undo, self.tasks)
        self._drafts = Drafts(session.drafts, self.tasks, self.window)
        self._workspace = Workspace(session, self.tasks, ChangeHub(), messages, undo, Navigation())
        settle(self.tasks)

    def open(self) -> None:
        """Build the tab, and wait until all of it that is in sight is filled and painted."""
        from aimstars_desktop.ui.goals.tab import GoalsTab

        self.tab = GoalsTab(self._workspace, self._drafts)
        self.window.setCentralWidget(self.tab)
        settle(self.tasks)

    def finish(self) -> None:
        """Wait for the cards further down, which come one by one."""
        from PySide6.QtWidgets import QApplication

        while len(self.tab.cards.cards) < ACTIVE:
            QApplication.processEvents()
        QApplication.processEvents()

    def search(self, letters: str) -> None:
        """Type into the filter of the history."""
        from PySide6.QtWidgets import QApplication

        self.tab.history.search.setText(letters)
        QApplication.processEvents()

    def sort(self) -> None:
        """Sort the history by its titles."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QApplication

        header = self.tab.history.table.horizontalHeader()
        header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
        QApplication.processEvents()

    def close(self) -> None:
        """Close everything."""
        self.window.close()
        self.tasks.close(5)


def settle(tasks: TaskRunner) -> None:
    """Wait until all requested data has arrived and is painted."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    if tasks.pending:
        loop = QEventLoop()
        tasks.idle.connect(loop.quit)
        loop.exec()
    QApplication.processEvents()


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Return how many milliseconds something takes, and how many of them are computing.

    The second figure is what the first would be on an idle machine.
    """
    started, computed = time.perf_counter(), time.process_time()
    act()
    return (time.perf_counter() - started) * 1000, (time.process_time() - computed) * 1000


def main() -> int:
    """Print the figures; return 1 when one misses its goal."""
    from PySide6.QtWidgets import QApplication

    from aimstars_desktop.ui.look.theme import theme
    from tests import builders

    app = QApplication.instance() or QApplication([])
    theme().apply()
    with tempfile.TemporaryDirectory() as folder:
        diary = builders.diary_on_disk(Path(folder) / "aimstars.db")
        session = builders.session(diary)
        fill(diary, session.account.id, builders.TODAY)
        opening, filtering, sorting = measure(session)
        diary.engines.dispose()
    del app
    figures = (
        ("the tab opens, everything visible painted", opening, OPEN_GOAL),
        ("a letter in the filter", filtering, FILTER_GOAL),
        ("sorting by another column", sorting, FILTER_GOAL),
    )
    for name, (figure, computing), goal in figures:
        show(f"{name}, ms", figure, goal)
        show(f"{name}, computing, ms", computing)
    return int(any(figure > goal for _, (figure, _), goal in figures))


Figure = tuple[float, float]


def measure(session: Session) -> tuple[Figure, Figure, Figure]:
    """Return the medians of opening, filtering and sorting, in milliseconds."""
    opening: list[Figure] = []
    filtering: list[Figure] = []
    sorting: list[Figure] = []
    for _ in range(ROUNDS):
        stage = GoalsHarness(session)
        opening.append(timed(stage.open))
        stage.finish()
        filtering += [timed(partial(stage.search, text)) for text in ("a", "at", "atl", "")]
        sorting.append(timed(stage.sort))
        stage.close()
    return _median(opening), _median(filtering), _median(sorting)


def _median(figures: list[Figure]) -> Figure:
    return median(whole for whole, _ in figures), median(part for _, part in figures)


if __name__ == "__main__":
    sys.exit(main())
