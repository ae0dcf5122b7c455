"""Benchmark of the Diary tab with 100,000 entries of 60 words over 50 years.

``python -m bench.diary [FOLDER]`` prints milliseconds beside their goals. In FOLDER the diary is
kept for the next run. Everything goes through the program's own screen (offscreen unless
QT_QPA_PLATFORM says otherwise); the same searches with LIKE, and the same statements on a bare
connection, give the ratios.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from bench import plain_qt  # noqa: F401 - before Qt is imported in another way

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.config import folders
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import NewEntry, Rating
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.domain.search import Order
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.diary.tab import DiaryTab
from aimstars_desktop.ui.look.theme import theme
from bench.diary_statements import measure_operations, measure_search
from bench.timing import ROUNDS, show
from bench.window import BenchWindow

ENTRIES = 100_000
WORDS = 60
YEARS = 50
VOCABULARY = 20_000
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=1)))
SAVED = "Saved in round"
SYLLABLES = (
    "ka",
    "ro",
    "mi",
    "ten",
    "sal",
    "vo",
    "li",
    "dra",
    "pe",
    "nu",
    "gor",
    "ash",
    "wen",
    "ti",
)


def main() -> None:
    """Create the diary if there is none, then measure."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="bench-"))
    app = QApplication([])
    theme().apply()
    place = folders(folder)
    clock = StillClock(NOW)
    prepared = prepare(place, clock)
    engines = diary_engines(place.database, journal=prepared.journal)
    hub = ChangeHub()
    storage = DiaryStorage(engines, hub.announce)
    session = open_session(storage, clock, account_of(storage))
    words = vocabulary()
    fill(session, words)
    for entry in session.entries.on_day(NOW.date()):  # what an earlier run has left
        if entry.text.startswith(SAVED):
            session.entries.delete(entry.id)
    build_index(session)
    print(f"{place.database.stat().st_size / 1e6:.0f} MB")
    measure_search(storage, session, words[700])
    measure_operations(engines, session, words[700], f"{SAVED} bare {' '.join(words[:WORDS])}")
    screen = Screen(session, hub)
    screen.measure(words)
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show("peak memory, MB", usage, 250)
    screen.close()
    engines.dispose()
    prepared.lock.release()
    del app


def account_of(storage: OpenStorage) -> Account:
    """Return the one account."""
    with storage.accounts(write=True) as unit:
        known = unit.accounts.all()
        if known:
            return known[0]
        made = unit.accounts.add("maya@example.org", None, Passwords(cost=4).hash("x"), NOW)
        unit.commit(Change.ACCOUNT)
        return made


def vocabulary() -> list[str]:
    """Return made-up words, the most common first."""
    chance = random.Random(1)  # noqa: S311 - no secret
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        found["".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))] = None
    return list(found)


def texts(words: list[str]) -> Iterator[str]:
    """Yield entries whose words are as unevenly common as those of a language (Zipf)."""
    chance = random.Random(2)  # noqa: S311 - no secret
    weights = [1 / (rank + 2.7) for rank in range(len(words))]
    while True:
        pool = chance.choices(words, weights, k=WORDS * 1_000)
        for number in range(1_000):
            yield " ".join(pool[number * WORDS : (number + 1) * WORDS])


def fill(session: Session, words: list[str]) -> None:
    """Write the entries, unless they are there."""
    today = NOW.date()
    with session.context.writing() as unit:
        if unit.entries.recent(1, before=None) and len(unit.entries.facts()) >= ENTRIES:
            return
        started = time.perf_counter()
        chance = random.Random(3)  # noqa: S311 - no secret
        days = sorted(today - timedelta(days=chance.randrange(YEARS * 365)) for _ in range(ENTRIES))
        for day, text in zip(days, texts(words), strict=False):
            rating = Rating.PROUD if chance.random() < 0.7 else Rating.GROW
            unit.entries.add(NewEntry(day, text, rating, NOW, 60))
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.ENTRIES)
    print(f"written in {time.perf_counter() - started:.0f} s")


def build_index(session: Session) -> None:
    """Build the search index, slice by slice."""
    started = time.perf_counter()
    slowest = 0.0
    done = session.search.check_index().done
    while not done:
        begun = time.perf_counter()
        done = session.search.build_index().done
        slowest = max(slowest, time.perf_counter() - begun)
    if slowest:
        print(
            f"index in {time.perf_counter() - started:.1f} s, slowest slice {slowest * 1e3:.0f} ms"
        )


def queries(words: list[str]) -> list[str]:
    """Return what people type: common and rare words, letter by letter, and two at once."""
    typed = [words[0], words[40], words[700], words[9_000], f"{words[3]} {words[25]}"]
    return [word[:length] for word in typed for length in range(1, len(word) + 1)]


class Screen(BenchWindow):
    """The Diary tab in a window, and the measurements."""

    def __init__(self, session: Session, hub: ChangeHub) -> None:
        super().__init__(session, hub, height=720)
        self.tab = DiaryTab(self.workspace, self.window)
        self.column.addWidget(self.tab)
        self.window.show()
        self.wait(lambda: bool(self.tab.finding.rows))

    def wait(self, condition: Callable[[], bool]) -> None:
        """Run the event loop until a condition holds."""
        while not condition():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def measure(self, words: list[str]) -> None:
        """Measure what a person waits for."""
        saved, busy = self.saves()
        show("save, key press to list updated, median ms", median(saved), 30)
        show("save and all that follows, GUI thread, ms", median(busy), 16)
        opened, busy = self.days()
        show("opening any day, median ms", median(opened), 20)
        show("opening any day, slowest ms", max(opened))
        show("opening any day, GUI thread until painted, ms", median(busy))
        newest = self.searches(queries(words), Order.NEWEST)
        show("search, newest first, median ms", median(newest), 20)
        show("search, newest first, 95th percentile ms", quantiles(newest, n=20)[-1], 60)
        best = self.searches(queries(words), Order.BEST)
        show("search, best match, median ms", median(best), 80)
        show("search, best match, slowest ms", max(best))
        frames = self.frames()
        show("timeline, frame while scrolling, median ms", median(frames), 16)
        show("timeline, frame while scrolling, slowest ms", max(frames))

    def saves(self) -> tuple[list[float], list[float]]:
        """Save new entries; return milliseconds by the clock and of the GUI thread."""
        field, rows = self.tab.page.composer.field, self.tab.panel.list.rows
        found, busy = [], []

        def top_says(text: str) -> bool:
            return rows.hit(0).entry.text == text

        def top_says_not(text: str) -> bool:
            return not top_says(text)

        for number in range(ROUNDS):
            text = f"{SAVED} {number} at {time.monotonic_ns()}"
            field.insertPlainText(text)
            self.wait(lambda: not self.tasks.pending)
            begun, of_gui = time.perf_counter(), time.thread_time()
            press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            self.wait(partial(top_says, text))
            self.tab.panel.list.viewport().repaint()
            found.append((time.perf_counter() - begun) * 1e3)
            self.wait(lambda: not self.tasks.pending)
            QApplication.processEvents()
            busy.append((time.thread_time() - of_gui) * 1e3)
            self.tab.model.delete(rows.hit(0).entry.id)  # or the day grows from round to round
            self.wait(partial(top_says_not, text))
            self.wait(lambda: not self.tasks.pending)
        return found, busy

    def days(self) -> tuple[list[float], list[float]]:
        """Open days here and there; return milliseconds by the clock and of the GUI thread."""
        chance = random.Random(4)  # noqa: S311 - no secret
        today = NOW.date()
        found, busy = [], []
        for _ in range(ROUNDS):
            day: date = today - timedelta(days=chance.randrange(1, YEARS * 365))
            begun, of_gui = time.perf_counter(), time.thread_time()
            self.tab.show_day(day)
            self.wait(lambda: self.tab.model.has_entries)
            QApplication.processEvents()  # paint what was laid out again
            found.append((time.perf_counter() - begun) * 1e3)
            busy.append((time.thread_time() - of_gui) * 1e3)
            self.wait(lambda: not self.tasks.pending)
        self.tab.go_today()
        self.wait(lambda: not self.tasks.pending)
        return found, busy

    def searches(self, typed: list[str], order: Order) -> list[float]:
        """Type queries, letter by letter."""
        finding, field = self.tab.finding, self.tab.panel.search
        finding.narrow(order=order)
        found = []
        for text in typed:
            arrived: list[object] = []
            finding.reset.connect(arrived.append)
            begun = time.perf_counter()
            field.setText(text)
            self.wait(partial(bool, arrived))
            self.tab.panel.list.viewport().repaint()
            found.append((time.perf_counter() - begun) * 1e3)
            finding.reset.disconnect(arrived.append)
            self.wait(lambda: not self.tasks.pending)
        field.clear()
        self.wait(lambda: not self.tasks.pending)
        return found

    def frames(self) -> list[float]:
        """Scroll the timeline down."""
        view = self.tab.panel.list
        bar = view.verticalScrollBar()
        found = []
        for _ in range(400):
            begun = time.perf_counter()
            bar.setValue(bar.value() + 40)
            view.viewport().repaint()
            QApplication.processEvents()
            found.append((time.perf_counter() - begun) * 1e3)
        return found


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


if __name__ == "__main__":
    main()
