"""Load on a server: many windows write and search at once, and nothing may be lost.

``python -m bench.server ADDRESS [--windows 20] [--seconds 120]``: ADDRESS is an empty database, in
which the diary is created. Each window is a process of its own with the program's task runner,
services and storage, and without widgets; two share an account. After each turn it rests for a
moment, as a hasty person would. Afterwards every entry is looked for and all books are recomputed;
the exit code says whether everything is right.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.search import Hit, Request, parse
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.services.doctor import Doctor
from aimstars_desktop.services.entries import Saved
from aimstars_desktop.services.session import open_session
from aimstars_desktop.storage.diary.server_diary import ServerDiary
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.ui.core.tasks import TaskRunner
from bench.timing import show

PAUSE_MS = 100
"""The rest after each turn."""

DELETES = 7
"""Every so many turns, the latest entry is deleted again, which takes its points back."""


class Window(QObject):
    """Writes and searches until the time is over.

    Args:
        number: makes its words different from those of all others.
        seconds: how long.
    """

    def __init__(self, diary: ServerDiary, account_id: int, number: int, seconds: float) -> None:
        super().__init__()
        self._storage = diary.open(lambda _: None, wait=60, watcher=SilentWatcher())
        with self._storage.accounts() as unit:
            account = next(one for one in unit.accounts.all() if one.id == account_id)
        self._session = open_session(self._storage, diary.clock, account)
        while not self._session.search.check_index().done:
            self._session.search.build_index()
        self._tasks = TaskRunner(self)
        self._number = number
        self._turn = 0
        self._begun = 0.0
        self._end = time.monotonic() + seconds
        self._there: dict[int, str] = {}
        self.figures: dict[str, Any] = {"saves": [], "searches": [], "refused": 0, "missed": 0}

    def take_turn(self) -> None:
        """Keep a draft, save an entry, and look for it."""
        if time.monotonic() > self._end:
            QCoreApplication.quit()
            return
        self._turn += 1
        text = f"w{self._number}t{self._turn}x and what else happened in window {self._number}"
        rating = Rating.PROUD if self._turn % 2 else Rating.GROW
        today, session = self._session.days.today(), self._session
        self._tasks.write(self, lambda: session.drafts.keep(f"new:{today}", text), None, self._no)
        self._begun = time.perf_counter()
        self._tasks.write(
            self, lambda: session.entries.write(today, text, rating), self._on_saved, self._no_more
        )

    def close(self) -> dict[str, Any]:
        """Finish the work; return the figures and what should be there."""
        self._tasks.close(60)
        self._storage.close()
        return {**self.figures, "there": sorted(self._there.values())}

    def _on_saved(self, saved: Saved) -> None:
        self._note("saves")
        self._there[saved.entry.id] = saved.entry.text
        word = saved.entry.text.partition(" ")[0]
        self._tasks.read(
            self,
            lambda: self._session.search.find(Request(parse(word)), 10),
            lambda hits: self._on_found(saved.entry.id, hits),
            self._no_more,
        )

    def _on_found(self, entry_id: int, hits: Sequence[Hit]) -> None:
        self._note("searches")
        self.figures["missed"] += [hit.entry.id for hit in hits] != [entry_id]
        if self._turn % DELETES:
            self._rest()
            return
        self._tasks.write(
            self,
            lambda: self._session.entries.delete(entry_id),
            lambda _: self._on_deleted(entry_id),
            self._no_more,
        )

    def _on_deleted(self, entry_id: int) -> None:
        del self._there[entry_id]
        self._rest()

    def _note(self, name: str) -> None:
        self.figures[name].append((time.perf_counter() - self._begun) * 1e3)
        self._begun = time.perf_counter()

    def _no(self, error: AimstarsError) -> None:
        del error
        self.figures["refused"] += 1

    def _no_more(self, error: AimstarsError) -> None:
        self._no(error)
        self._rest()

    def _rest(self) -> None:
        QTimer.singleShot(PAUSE_MS, self, self.take_turn)


def be_window(address: str, number: int, account_id: int, seconds: float) -> None:
    """Be one of the windows, and print the figures."""
    app = QCoreApplication([])
    with tempfile.TemporaryDirectory() as folder:
        place = Folders(Path(folder), Path(folder))
        window = Window(ServerDiary(address, place, SystemClock()), account_id, number, seconds)
        QTimer.singleShot(0, window.take_turn)
        app.exec()
        print(json.dumps(window.close()))


def main(address: str, windows: int, seconds: float) -> int:
    """Create the diary, run the windows, and check what they have left."""
    with tempfile.TemporaryDirectory() as folder:
        diary = ServerDiary(address, Folders(Path(folder), Path(folder)), SystemClock())
        if diary.current() is not None:
            print("There is a diary at this address; give that of an empty database.")
            return 2
        diary.upgrade(wait=10, new=True, has_backup=True)
        accounts = sign_up(diary, (windows + 1) // 2)
        found = run(address, accounts, windows, seconds)
        lost, twice, wrong = examine(diary, found)
    saves = [each for one in found for each in one["saves"]]
    searches = [each for one in found for each in one["searches"]]
    refused, missed = (sum(one[name] for one in found) for name in ("refused", "missed"))
    show("windows", len(found), None)
    show("entries saved", len(saves))
    for name, figures in (("save", saves), ("search", searches)):
        show(f"{name}, median, ms", median(figures))
        show(f"{name}, 95th percentile, ms", quantiles(figures, n=20)[-1])
        show(f"{name}, slowest, ms", max(figures))
    bad = {"refused": refused, "searches that missed": missed, "entries lost": lost}
    bad |= {"entries that nobody saved": twice, "accounts with wrong books": wrong}
    for name, count in bad.items():
        show(name, count, 0)
    return int(any(bad.values()) or len(found) < windows)


def sign_up(diary: ServerDiary, count: int) -> list[int]:
    """Make the accounts, and return their ids."""
    password = Passwords(cost=4).hash("x")
    now = diary.clock.now()
    with (
        closing(diary.open(lambda _: None, wait=10, watcher=SilentWatcher())) as storage,
        storage.accounts(write=True) as unit,
    ):
        emails = [f"p{number}@example.org" for number in range(count)]
        made = [unit.accounts.add(email, None, password, now).id for email in emails]
        unit.commit(Change.ACCOUNT)
    return made


def run(address: str, accounts: list[int], windows: int, seconds: float) -> list[dict[str, Any]]:
    """Run all windows at once, and return the figures of those that ended well."""
    processes = []
    for number in range(windows):
        account = accounts[number % len(accounts)]
        arguments = [address, "--window", str(number), "--account", str(account)]
        command = [sys.executable, "-m", "bench.server", *arguments, "--seconds", str(seconds)]
        processes.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
    told = [process.communicate()[0] for process in processes]
    return [json.loads(one) for one, process in zip(told, processes, strict=True) if one]


def examine(diary: ServerDiary, found: list[dict[str, Any]]) -> tuple[int, int, int]:
    """Return the numbers of lost entries, of surplus ones, and of accounts with wrong books."""
    wanted = Counter(text for one in found for text in one["there"])
    there: Counter[str] = Counter()
    with closing(diary.open(lambda _: None, wait=10, watcher=SilentWatcher())) as storage:
        with storage.accounts() as unit:
            accounts = unit.accounts.all()
        for account in accounts:
            session = open_session(storage, diary.clock, account)
            for day in {session.days.today(), account.created_at and account.created_at.date()}:
                if day is not None:
                    there.update(entry.text for entry in session.entries.on_day(day))
        wrong = len(Doctor(storage).examine())
    return (wanted - there).total(), (there - wanted).total(), wrong


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address")
    parser.add_argument("--windows", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--window", type=int)
    parser.add_argument("--account", type=int, default=0)
    given = parser.parse_args()
    if given.window is None:
        sys.exit(main(given.address, given.windows, given.seconds))
    be_window(given.address, given.window, given.account, given.seconds)
