"""Benchmark of a large file: 200,000 entries, 50,000 of them in the trash, and 20 accounts.

``python -m bench.scale [FOLDER]`` prints milliseconds of processor time, so that other work of the
machine matters little. In FOLDER the file is kept for the next run. One account has nearly all
entries; one of these has 10,000 earlier versions.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from aimstars_desktop.config import folders
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.session import Session, open_session
from aimstars_desktop.storage.engine import Engines, diary_engines
from aimstars_desktop.storage.models import DiaryEntry, EntryVersion
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.search_index import Index
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.file import inspect
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.diary.trash_page import TrashPage, TrashViewModel
from aimstars_desktop.ui.diary.versions_dialog import VersionsDialog
from aimstars_desktop.ui.look.theme import theme
from bench.diary import NOW, texts, vocabulary
from bench.goals import settle
from bench.timing import show
from bench.window import BenchWindow

ENTRIES = 200_000
TRASHED = 50_000
ACCOUNTS = 20
EACH = 1_000
"""Entries of each account but the first."""

VERSIONS = 10_000
YEARS = 50

T = TypeVar("T")


def main() -> None:
    """Create the file if there is none, then measure."""
    app = QApplication([])
    theme().apply()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="bench-"))
    place, clock = folders(folder), StillClock(NOW)
    prepared = prepare(place, clock)
    engines = diary_engines(place.database, journal=prepared.journal)
    hub = ChangeHub()
    storage = DiaryStorage(engines, hub.announce)
    account = fill(engines, storage)
    print(f"{place.database.stat().st_size / 1e6:.0f} MB")
    session = measured("opening a session", lambda: open_session(storage, clock, account), 300)
    measure_index(engines, session)
    measured("checking the books of the account", session.checkup.check)
    Screen(session, hub).measure()
    engines.dispose()
    measured("checking the file", lambda: inspect.check(place), 3_000)
    prepared.lock.release()
    del app


def measured(name: str, work: Callable[[], T], goal: float | None = None) -> T:
    """Do something once, and show its processor time."""
    begun = time.process_time()
    found = work()
    show(f"{name}, processor, ms", (time.process_time() - begun) * 1e3, goal)
    return found


def fill(engines: Engines, storage: DiaryStorage) -> Account:
    """Write accounts and entries, unless they are there; return the first account."""
    with storage.accounts(write=False) as unit:
        known = unit.accounts.all()
    if known:
        return known[0]
    with storage.accounts(write=True) as unit:
        hashed = Passwords(cost=4).hash("x")
        made = [
            unit.accounts.add(f"person{number}@example.org", None, hashed, NOW)
            for number in range(ACCOUNTS)
        ]
        unit.commit(Change.ACCOUNT)
    with engines.writer.begin() as connection:
        connection.execute(insert(DiaryEntry), list(rows([account.id for account in made])))
    for account in made:
        with open_session(storage, StillClock(NOW), account).context.writing() as unit:
            unit.ledger.replace_all(recomputed(unit))
            unit.commit(Change.ENTRIES)
    (newest,) = open_session(storage, StillClock(NOW), made[0]).entries.recent(1)
    with engines.writer.begin() as connection:
        connection.execute(insert(EntryVersion), versions(newest.id))
    return made[0]


def rows(accounts: list[int]) -> Iterator[dict[str, object]]:
    """Yield all entries; every fourth of the first account is in the trash."""
    others = EACH * (len(accounts) - 1)
    for number, text in zip(range(ENTRIES), texts(vocabulary()), strict=False):
        of_other = number < others
        trashed = not of_other and (number - others) * TRASHED % (ENTRIES - others) < TRASHED
        yield {
            "user_id": accounts[1 + number // EACH] if of_other else accounts[0],
            "entry_date": NOW.date() - timedelta(days=number * YEARS * 365 // ENTRIES),
            "content": text,
            "rating": Rating.PROUD if number % 3 else Rating.GROW,
            "written_at": NOW - timedelta(minutes=number),
            "utc_offset_min": 60,
            "trashed_at": NOW - timedelta(minutes=number % 10_000) if trashed else None,
        }


def versions(entry_id: int) -> list[dict[str, object]]:
    """Return the earlier versions of one entry."""
    return [
        {
            "entry_id": entry_id,
            "number": number,
            "entry_date": NOW.date(),
            "content": f"The state {number} of a text that was edited often.",
            "rating": Rating.PROUD,
            "replaced_at": NOW - timedelta(minutes=VERSIONS - number),
        }
        for number in range(1, VERSIONS + 1)
    ]


def measure_index(engines: Engines, session: Session) -> None:
    """Build the search index of the large account again."""
    with engines.writer.begin() as connection:
        Index(connection, session.account.id).start_again()
    slowest = 0.0

    def build() -> None:
        nonlocal slowest
        done = session.search.check_index().done
        while not done:
            begun = time.process_time()
            done = session.search.build_index().done
            slowest = max(slowest, time.process_time() - begun)

    measured("building the index", build, 20_000)
    show("its slowest slice, processor, ms", slowest * 1e3)


class Screen(BenchWindow):
    """A window with the trash, and the versions of one entry."""

    def __init__(self, session: Session, hub: ChangeHub) -> None:
        super().__init__(session, hub)
        self.window.show()
        settle(self.tasks)

    def measure(self) -> None:
        """Measure the trash and the versions, and what they take of the GUI thread."""
        self._measure_gui("the trash with 50,000 entries, until it is painted", self._show_trash)
        self._measure_gui("10,000 versions of an entry, until painted", self._show_versions)
        self.close()

    def _measure_gui(self, name: str, act: Callable[[], None]) -> None:
        begun, of_gui = time.process_time(), time.thread_time()
        act()
        settle(self.tasks)
        show(f"{name}, processor, ms", (time.process_time() - begun) * 1e3)
        show(f"{name}, GUI thread, ms", (time.thread_time() - of_gui) * 1e3, 50)

    def _show_trash(self) -> None:
        model = TrashViewModel(self.workspace)
        page = TrashPage(model)
        model.follow(page)
        self.column.addWidget(page)
        self._page, self._model = page, model

    def _show_versions(self) -> None:
        (entry,) = self.session.entries.recent(1)
        self._dialog = VersionsDialog(self.workspace, entry, self.window)
        self._dialog.show()


if __name__ == "__main__":
    main()
