"""Benchmark beside another diary: RedNotebook, where Debian's package of it is installed.

``python -m bench.peers`` fills both with an entry of 60 words a day for ten years, and prints what
starting, opening another month and searching take each of them, in processor time and on one
screen (Xvfb, which has to be there as well). RedNotebook is driven from within, as this program is;
what its other processes compute is not counted. Nobody has to sign in to either. ``apt install
rednotebook xvfb`` brings what this needs, and nothing else does.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

from bench.timing import show

DAYS = 3_650
MONTHS, ROUNDS = 12, 5
REDNOTEBOOK = Path("/usr/share/rednotebook")

_DRIVER = """
import json, sys, time
from datetime import date
given = json.loads(sys.argv.pop())
sys.path.insert(0, given["place"])
from gi.repository import GLib
from rednotebook import journal
app = journal.Journal()
app.register(None)
app.activate()
def settle():
    context = GLib.MainContext.default()
    quiet = time.monotonic() + 0.1  # its frames come some time after what they show
    while time.monotonic() < quiet:
        if context.iteration(False):
            quiet = time.monotonic() + 0.1
        else:
            time.sleep(0.01)
def timed(act):
    begun = time.process_time()
    act()
    settle()
    return (time.process_time() - begun) * 1e3
settle()
started = time.process_time() * 1e3
months = [timed(lambda: app.change_date(date.fromisoformat(day))) for day in given["days"]]
found = [timed(lambda: app.frame.search_box.search(word)) for word in given["words"]]
print(json.dumps([started, months, found]), flush=True)
import os
os._exit(0)
"""

Figures = tuple[float, list[float], list[float]]


def main() -> None:
    """Measure both, if the other one is there."""
    if len(sys.argv) > 1:
        print(json.dumps(_ours(Path(sys.argv[1]), json.loads(sys.argv[2]))), flush=True)
        os._exit(0)
    if not REDNOTEBOOK.is_dir():
        raise SystemExit("RedNotebook is not installed: apt install rednotebook")
    with tempfile.TemporaryDirectory(prefix="bench-") as name, _screen() as environment:
        folder = Path(name)
        entries = _entries()
        given = {
            "place": str(REDNOTEBOOK),
            "days": [str(entries[-45 - 31 * number][0]) for number in range(MONTHS)],
            "words": [entries[number][1].split()[number] for number in range(ROUNDS)],
        }
        _fill_theirs(folder / "theirs", entries)
        _fill_ours(folder / "ours", entries)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # no installed program compiles each start
        home = {**environment, "HOME": name, "XDG_CONFIG_HOME": name, "PYTHONPATH": ""}
        theirs = ["/usr/bin/python3", "-c", _DRIVER, str(folder / "theirs"), json.dumps(given)]
        ours = [sys.executable, "-m", "bench.peers", str(folder / "ours"), json.dumps(given)]
        found: dict[str, list[Figures]] = {"RedNotebook": [], "this program": []}
        for _ in range(3):
            found["RedNotebook"].append(_run(theirs, home))
            found["this program"].append(_run(ours, environment))
    _print(found)


def _print(found: dict[str, list[Figures]]) -> None:
    for number, what in enumerate(("start, the day is shown", "another month", "a search")):
        figures = {
            whose: median(_middle(run[number]) for run in runs) for whose, runs in found.items()
        }
        for whose, figure in figures.items():
            show(f"{what}, {whose}, processor, ms", figure)
        theirs, ours = figures.values()
        show(f"{what}, RedNotebook / this program", theirs / ours)


def _middle(figures: float | list[float]) -> float:
    return median(figures) if isinstance(figures, list) else figures


def _run(command: list[str], environment: dict[str, str]) -> Figures:
    done = subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True, timeout=300
    )
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Start a screen of its own, and yield the environment for programs on it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["/usr/bin/Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    try:
        display = f":{os.read(read, 16).decode().strip()}"
        yield {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11"}
    finally:
        server.terminate()
        server.wait()


def _entries() -> list[tuple[date, str]]:
    from bench.diary import NOW, texts, vocabulary

    first = NOW.date() - timedelta(days=DAYS - 1)
    days = (first + timedelta(days=number) for number in range(DAYS))
    return list(zip(days, islice(texts(vocabulary()), DAYS), strict=True))


def _fill_theirs(folder: Path, entries: list[tuple[date, str]]) -> None:
    """Write one YAML file a month, as RedNotebook does."""
    folder.mkdir()
    for day, text in entries:
        with (folder / f"{day:%Y-%m}.txt").open("a", encoding="utf-8") as file:
            file.write(f"{day.day}: {{text: {text}}}\n")


def _fill_ours(folder: Path, entries: list[tuple[date, str]]) -> None:
    from aimstars_desktop.config import folders
    from aimstars_desktop.domain.changes import Change
    from aimstars_desktop.domain.entries import NewEntry, Rating
    from aimstars_desktop.services.bookkeeping import recomputed
    from aimstars_desktop.services.clock import StillClock
    from aimstars_desktop.services.session import open_session
    from aimstars_desktop.storage.engine import diary_engines
    from aimstars_desktop.storage.unit_of_work import DiaryStorage
    from aimstars_desktop.storage.upgrade.file.prepare import prepare
    from bench.diary import NOW, account_of, build_index

    place, clock = folders(folder), StillClock(NOW)
    with prepare(place, clock) as prepared:
        engines = diary_engines(place.database, journal=prepared.journal)
        storage = DiaryStorage(engines, lambda _: None)
        session = open_session(storage, clock, account_of(storage))
        with session.context.writing() as unit:
            for day, text in entries:
                unit.entries.add(NewEntry(day, text, Rating.PROUD, NOW, 60))
            unit.ledger.replace_all(recomputed(unit))
            unit.commit(Change.ENTRIES)
        build_index(session)
        storage.close()


def _ours(folder: Path, given: dict[str, list[str]]) -> Figures:
    """Open the Diary tab, months and searches; the start counts from that of the process."""
    gc.disable()  # as the program does until its window is painted
    from PySide6.QtWidgets import QApplication

    from aimstars_desktop.config import folders
    from aimstars_desktop.services.clock import StillClock
    from aimstars_desktop.services.session import open_session
    from aimstars_desktop.storage.engine import diary_engines
    from aimstars_desktop.storage.unit_of_work import DiaryStorage
    from aimstars_desktop.storage.upgrade.file.prepare import prepare
    from aimstars_desktop.ui.core.changes import ChangeHub
    from aimstars_desktop.ui.look.theme import theme
    from bench.diary import NOW, Screen, account_of

    app = QApplication([])
    theme().apply()
    place, clock = folders(folder), StillClock(NOW)
    prepared = prepare(place, clock)
    hub = ChangeHub()
    engines = diary_engines(place.database, journal=prepared.journal)
    storage = DiaryStorage(engines, hub.announce)
    screen = Screen(open_session(storage, clock, account_of(storage)), hub)

    def settle() -> None:
        screen.wait(lambda: not screen.tasks.pending)
        app.processEvents()

    settle()
    started = time.process_time() * 1e3
    gc.enable()
    months, found = [], []
    for day in given["days"]:
        begun = time.process_time()
        screen.tab.show_day(date.fromisoformat(day))
        settle()
        months.append((time.process_time() - begun) * 1e3)
    for word in given["words"]:
        begun = time.process_time()
        screen.tab.panel.search.setText(word)
        settle()
        found.append((time.process_time() - begun) * 1e3)
    return started, months, found


if __name__ == "__main__":
    main()
