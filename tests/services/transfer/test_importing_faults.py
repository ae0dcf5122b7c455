"""Imports that meet a full disk, a kill, or each other: all comes, once, or nothing."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Barrier, Thread

import pytest

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import TODAY, FixedClock, TestDiary, account, diary_in, diary_on_disk
from tests.children import started

KILLED = """
import os, signal, sys
from pathlib import Path
from tests import engines
engines.use_the_usual_key()
from tests.builders import diary_in
from tests.services.transfer.test_importing_faults import service_of
diary = diary_in(Path(sys.argv[1]))
from sqlalchemy import event
@event.listens_for(diary.engines.writer, "commit")
def die(connection):
    os.kill(os.getpid(), signal.SIGKILL)
service_of(diary).take(Path(sys.argv[2]))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = diary_on_disk(tmp_path / "diary.db")
    account(made)
    made.storage.close()
    return tmp_path / "diary.db"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.txt"
    words = "word " * 2000
    rows = [f"[{TODAY} {n // 60:02}:{n % 60:02}] Entry {n}. {words}\n" for n in range(200)]
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def service_of(diary: TestDiary, barrier: Barrier | None = None) -> ImportService:
    with diary.storage.accounts() as unit:
        found = unit.accounts.with_key("maya@example.org")
    assert found is not None
    before = no_backup if barrier is None else lambda _: barrier.wait()
    return ImportService(diary.storage, found.account, FixedClock(), open_tables, before)


@pytest.mark.repeats
def test_on_a_full_disk_nothing_comes(file: Path, journal: Path) -> None:
    diary = diary_in(file)
    before = diary.counts()
    pages = diary.sql("PRAGMA page_count")[0][0]
    diary.sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorldError, match="full"):
        service_of(diary).take(journal)
    assert diary.counts() == before
    diary.sql("PRAGMA max_page_count = 1000000")
    assert service_of(diary).take(journal).entries == 200
    diary.storage.close()


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_kill_before_the_commit_brings_nothing(file: Path, journal: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(file), str(journal)]
    with started(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}) as child:
        assert child.wait() == -signal.SIGKILL
    diary = diary_in(file)
    assert {name for name, count in diary.counts().items() if count} == {"users"}
    assert service_of(diary).take(journal).entries == 200
    diary.storage.close()


@pytest.mark.repeats
def test_two_at_once_bring_everything_once(file: Path, journal: Path) -> None:
    one, other, barrier = diary_in(file), diary_in(file), Barrier(2)
    taken = []
    services = [service_of(one, barrier), service_of(other, barrier)]
    threads = [
        Thread(target=lambda service=service: taken.append(service.take(journal).entries))
        for service in services
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [0, 200]
    assert one.counts()["diary_entries"] == 200
    one.storage.close()
    other.storage.close()
