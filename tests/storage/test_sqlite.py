"""What the driver reports, in the form that everybody above it expects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

import pytest

from aimstars_desktop.storage import sqlite

Act = Callable[[Connection], object]

ACTS: list[Act] = [
    lambda diary: diary.execute("SELECT count(*) FROM goals"),
    lambda diary: diary.executemany("INSERT INTO goals VALUES (?)", [("Read",)]),
    lambda diary: diary.executescript("INSERT INTO goals VALUES ('Read')"),
]


@pytest.fixture
def damaged_meanwhile(tmp_path: Path) -> Iterator[Connection]:
    """Yield an open diary in whose schema a byte has become another one, which is not UTF-8."""
    path = tmp_path / "aimstars.db"
    with closing(sqlite.connect(path, mode="rwc")) as diary:
        diary.execute("CREATE TABLE goals (title TEXT)")
        diary.execute("CREATE INDEX ix_goals ON goals (title)")
        with closing(sqlite.connect(path)) as other:
            other.execute("PRAGMA writable_schema = ON")
            other.execute(
                "UPDATE sqlite_master SET sql ="
                " CAST(replace(CAST(sql AS BLOB), x'494e444558', x'494ec44558') AS TEXT)"
                " WHERE name = 'ix_goals'"
            )
            other.execute("PRAGMA schema_version = 99")
        yield diary


@pytest.mark.parametrize("act", ACTS)
def test_a_report_that_cannot_be_decoded_is_a_report_of_damage(
    damaged_meanwhile: Connection, act: Act
) -> None:
    with pytest.raises(sqlite.DatabaseError) as reported:
        act(damaged_meanwhile)
    assert reported.value.sqlite_errorname == "SQLITE_CORRUPT"  # type: ignore[attr-defined]  # the driver sets it


def test_so_is_one_of_a_file_that_is_opened(damaged_meanwhile: Connection, tmp_path: Path) -> None:
    with pytest.raises(sqlite.DatabaseError):
        sqlite.connect(tmp_path / "aimstars.db")


def test_a_cache_that_is_enlarged_holds_more_pages(tmp_path: Path) -> None:
    with closing(sqlite.connect(tmp_path / "any.db", mode="rwc")) as connection:
        sqlite.enlarge_cache(connection)
        assert connection.execute("PRAGMA cache_size").fetchone() == (-sqlite.LARGE_CACHE_KIB,)


@pytest.mark.parametrize("key", [None, "c0ffee00" * 8], ids=["plain", "encrypted"])
def test_what_is_sorted_stays_in_memory_and_search_is_not_slowed_down(
    tmp_path: Path, key: str | None
) -> None:
    """Temporary files would hold words; clearing memory slows a ranked search down."""
    sqlite.make_file(tmp_path / "any.db")
    with closing(sqlite.connect(tmp_path / "any.db", key=key)) as opened:
        options = {name for (name,) in opened.execute("PRAGMA compile_options")}
        (store,) = opened.execute("PRAGMA temp_store").fetchone()
        assert store in (0, 2)
        assert options & {"TEMP_STORE=2", "TEMP_STORE=3"} or store == 2
        assert opened.execute("PRAGMA cipher_memory_security").fetchone() in (None, ("0",))
