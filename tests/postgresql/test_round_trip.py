"""An archive is the same whatever diary it went through: a file, an encrypted one, a server."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from tests import engines
from tests.builders import (
    FixedClock,
    TestDiary,
    account,
    diary_in_memory,
    encrypted_diary,
    session,
)
from tests.full_diary import export, fill
from tests.imported_files import service_of


def earned(diary: TestDiary) -> list[list[tuple[object, ...]]]:
    """Return the ledger without its ids, and what each day counts."""
    ledger = "SELECT date, points, source_type FROM points_log ORDER BY date, source_type, points"
    days = "SELECT date, points, proud, grow, unrated FROM daily_stats ORDER BY date"
    return [
        [(str(day), *values) for day, *values in diary.sql(statement)]
        for statement in (ledger, days)
    ]


def test_an_archive_comes_back_whole_from_each_kind_of_diary(server: str, tmp_path: Path) -> None:
    clock, plain = FixedClock(), diary_in_memory()
    of = session(plain, clock)
    fill(plain, of, clock)
    export(plain, of.account, clock, tmp_path / "0.zip")
    encrypted = encrypted_diary(tmp_path / "encrypted.db")
    ways = server_engines(engines.migrated_database(server))
    on_server = TestDiary(ways, DiaryStorage(ways, lambda _: None))
    with closing(encrypted.storage), closing(on_server.storage):
        for number, diary in enumerate((encrypted, on_server, diary_in_memory())):
            person = account(diary)
            taken = service_of(diary, person, clock).take(tmp_path / f"{number}.zip")
            assert (taken.entries, taken.goals, taken.problems) == (4, 2, ())
            assert earned(diary) == earned(plain)
            export(diary, person, clock, tmp_path / f"{number + 1}.zip")
            written = (tmp_path / f"{number + 1}.zip").read_bytes()
            assert written == (tmp_path / "0.zip").read_bytes()
            assert service_of(diary, person, clock).take(tmp_path / "0.zip").id == 0
