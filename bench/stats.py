"""Benchmark of the Stats tab with 50 years, 100,000 entries and 2,600 goals.

``python -m bench.stats [FOLDER]`` prints milliseconds beside their goals. In FOLDER the diary is
kept for the next run; ``bench.diary`` reads the same one. The same is measured for a diary of a
twentieth of the size, which shows what grows with the years.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median

from aimstars_desktop.domain.weeks import Week

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.config import folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Category, NewGoal, Status
from aimstars_desktop.domain.stats import LAST_YEAR, Range, Span
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.tab import StatsTab
from bench import diary as diary_bench
from bench.diary import NOW, YEARS, account_of, vocabulary
from bench.timing import show, timed
from bench.window import BenchWindow

GOALS = 2_600
ROUNDS = 9
SMALL = 20
"""How many times smaller the small diary is."""


def main() -> None:
    """Measure a long diary, then a short one."""
    app = QApplication([])
    theme().apply()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="bench-"))
    large = measure(folder)
    diary_bench.ENTRIES //= SMALL
    diary_bench.YEARS = max(1, YEARS // SMALL)
    small = measure(Path(tempfile.mkdtemp(prefix="bench-")))
    print("what grows with the years:")
    for name in large:
        show(f"  {name}, {SMALL} times the size, ratio", large[name] / small[name])
    del app


def measure(folder: Path) -> dict[str, float]:
    """Measure one diary; return the figures to compare."""
    place, clock = folders(folder), StillClock(NOW)
    prepared = prepare(place, clock)
    engines = diary_engines(place.database, journal=prepared.journal)
    hub = ChangeHub()
    storage = DiaryStorage(engines, hub.announce)
    session = open_session(storage, clock, account_of(storage))
    diary_bench.fill(session, vocabulary())
    fill_goals(session)
    session.preferences.choose(replace(session.preferences.chosen, stats_span=LAST_YEAR))
    print(f"{diary_bench.ENTRIES} entries over {diary_bench.YEARS} years")
    found = services(session)
    screen = Screen(session, hub)
    found |= screen.measure()
    screen.close()
    storage.close()
    prepared.lock.release()
    return found


def fill_goals(session: Session) -> None:
    """Set and close goals, unless they are there."""
    chance = random.Random(5)  # noqa: S311 - no secret
    with session.context.writing() as unit:
        if unit.goals.facts():
            return
        for number in range(GOALS * diary_bench.YEARS // YEARS):
            first = NOW.date() - timedelta(days=7 * number + 8)
            new = NewGoal(chance.choice(list(Category)), "Walk", "", first, Week(first).last)
            goal = unit.goals.add(new, NOW)
            status = chance.choice((Status.COMPLETED, Status.FAILED))
            unit.goals.save(replace(goal, status=status, closed_on=first, closed_at=NOW))
        for days in range(diary_bench.YEARS * 365):
            unit.visits.add(NOW.date() - timedelta(days=days))
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.GOALS)


def services(session: Session) -> dict[str, float]:
    """Measure what is asked for each time."""
    statistics = session.statistics
    asked: dict[str, Callable[[], object]] = {
        "overview": statistics.overview,
        "charts, a year": lambda: statistics.charts(Span(Range.YEAR)),
        "charts, everything": lambda: statistics.charts(Span(Range.ALL)),
        "a year": lambda: statistics.year(NOW.year),
        "timeline of streaks": session.rests.timeline,
        "the ledger of a month": lambda: statistics.explained(
            None, (NOW.date().replace(day=1), NOW.date())
        ),
    }
    found = {name: median(timed(work, ROUNDS)) for name, work in asked.items()}
    for name, value in found.items():
        show(f"{name}, ms", value)
    show("the whole ledger, ms", median(timed(statistics.explained, 3)))
    show("check my diary, ms", median(timed(session.checkup.check, 3)))
    return {name: found[name] for name in ("overview", "charts, a year", "a year")}


class Screen(BenchWindow):
    """The Stats tab in a window, and the measurements."""

    def __init__(self, session: Session, hub: ChangeHub) -> None:
        super().__init__(session, hub)
        self.window.show()
        QApplication.processEvents()
        self.slowest_turn = 0.0

    def measure(self) -> dict[str, float]:
        """Measure what a person waits for."""
        alone = median([self.save() for _ in range(ROUNDS)])
        self.open()
        computing = time.process_time()
        refreshed = [self.refresh() for _ in range(ROUNDS)]
        computing = (time.process_time() - computing) / ROUNDS * 1e3
        show("refresh after a saved entry, median ms", median(refreshed), 50)
        # On a busy machine this says more than the clock.
        show("saving, two refreshes and deleting, computing ms", computing)
        beside = median([self.save_while_loading() for _ in range(ROUNDS)])
        show("saving alone, median ms", alone)
        show("saving while Stats loads, median ms", beside)
        show("saving while Stats loads / alone", beside / alone, 2)
        for span in (Range.YEAR, Range.ALL):
            self.tab.model.choose_span(Span(span))
            self.settle()
            frames = self.frames()
            show(f"zoom and pan, {span.name}, median frame ms", median(frames), 16)
            show(f"zoom and pan, {span.name}, slowest frame ms", max(frames), 16)
        self.tab.model.choose_span(Span(Range.YEAR))
        self.settle()
        return {"refresh after a saved entry": median(refreshed)}

    def open(self) -> None:
        """Open the tab cold."""
        begun, computing = time.perf_counter(), time.process_time()
        self.tab = StatsTab(self.workspace)
        self.column.addWidget(self.tab)
        model = self.tab.model
        self.wait(lambda: bool(model.overview and model.charts and model.year))
        self.paint()
        show("opening Stats cold, first complete picture, ms", since(begun), 300)
        show("opening Stats cold, computing ms", (time.process_time() - computing) * 1e3)
        self.wait(lambda: bool(model.words.words))
        self.paint()
        show("words of the default range, ms", since(begun), 1000)
        show("longest block of the GUI thread meanwhile, ms", self.slowest_turn, 50)
        self.settle()

    def refresh(self) -> float:
        """Save an entry and wait until the tiles and the charts have it."""
        done: list[object] = []
        session, model = self.session, self.tab.model
        loaded = (model.overview_loaded, model.charts_loaded, model.year_loaded)
        saved = session.entries.write(NOW.date(), "A short walk.", Rating.PROUD)
        begun = time.perf_counter()
        slots = [(signal, lambda: done.append(1)) for signal in loaded]
        for signal, slot in slots:
            signal.connect(slot)
        self.wait(lambda: len(done) >= len(loaded))
        self.paint()
        took = since(begun)
        for signal, slot in slots:
            signal.disconnect(slot)
        self.settle()
        session.entries.delete(saved.entry.id)
        self.settle()
        return took

    def save(self) -> float:
        """Save an entry while nothing else happens."""
        begun = time.perf_counter()
        saved = self.session.entries.write(NOW.date(), "A short walk.", Rating.PROUD)
        took = since(begun)
        self.session.entries.delete(saved.entry.id)
        self.settle()
        return took

    def save_while_loading(self) -> float:
        """Save an entry in the middle of a reload."""
        took: list[float] = []

        def save() -> None:
            begun = time.perf_counter()
            saved = self.session.entries.write(NOW.date(), "A short walk.", Rating.PROUD)
            took.append(since(begun))
            self.session.entries.delete(saved.entry.id)

        self.tab.model.refresh()
        self.tasks.write(self.tab.model, save)
        self.wait(lambda: bool(took))
        self.settle()
        return took[0]

    def frames(self) -> list[float]:
        """Turn the wheel and pan over the points."""
        line = self.tab.points.line
        image = QImage(line.size(), QImage.Format.Format_ARGB32_Premultiplied)
        found = []
        for number in range(60):
            begun = time.perf_counter()
            if number % 3 == 2:
                line.pan(5 if number % 2 else -5)
            else:
                turn(line, 120 if number % 40 < 20 else -120)
            line.render(image)
            found.append(since(begun))
        line.reset_view()
        return found

    def paint(self) -> None:
        """Lay out and paint what has changed, if that has not happened yet."""
        for _ in range(2):
            QApplication.processEvents()

    def settle(self) -> None:
        """Wait until all work is done and painted."""
        for _ in range(3):
            self.wait(lambda: not self.tasks.pending)
            self.paint()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Run the event loop until a condition holds."""
        while not condition():
            begun = time.perf_counter()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self.slowest_turn = max(self.slowest_turn, since(begun))
            time.sleep(0.0005)
        QApplication.processEvents()


def turn(widget: QWidget, amount: int) -> None:
    """Turn the wheel in the middle of a chart."""
    middle = QPointF(widget.width() * 0.6, widget.height() / 2)
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, amount),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def since(begun: float) -> float:
    """Return the milliseconds that have passed."""
    return (time.perf_counter() - begun) * 1e3


if __name__ == "__main__":
    main()
