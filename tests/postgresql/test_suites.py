"""The storage and service suites on the other engines: SQLite with a key, and a server."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import engines

ROOT = Path(__file__).parents[2]

SUITES = ("tests/storage", "tests/services")

ABOUT_FILES = (
    # Journals, locks, kills and full disks of a file. A server's own upgrade is tested beside this
    # module, and that of a file with a key in upgrade/test_key.py, every revision of it too.
    "tests/storage/upgrade",
    "tests/storage/test_engine.py",  # the settings of SQLite's connections
    # Copies of a file; a server's backup is pg_dump's, and one with a key is in test_key.py.
    "tests/storage/test_backups.py",
    "tests/storage/test_places.py",  # no diary at all
)
"""What is about diary files themselves, and makes its own.

tests/migrations is not among the suites either: it reads what SQLite rebuilds of its tables, in
databases in memory. On a server, beside this module, every revision goes up, down and up again with
the same rows, and is compared with the models.
"""

ABOUT_SQLITE = (
    "reads_a_whole_table",  # SQLite's words for its plans
    "index_gives_the_order",
    "found_by_their_index",
    "never_inherits_the_half_edit",  # SQLite gives an id again, PostgreSQL does not
    "of_an_entry_that_is_gone",
    "deeds_on_what_went_while",
    "no_deed_on_a_goal_that_went",
    "gets_the_number_of_one_that_is_gone",
    "no_transaction_waits_for_the_hashing",  # asks the driver
    "leaves_no_words_behind",  # looks into the tables of FTS5
    "leaves_no_row_in_any_table",  # switches enforcement off with a PRAGMA
)


def _run(engine: str, *arguments: str) -> str:
    faulthandler.cancel_dump_traceback_later()  # minutes are expected here
    environment = {**os.environ, engines.VARIABLE: engine}
    child = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short"),
            *SUITES,
            *(f"--ignore={path}" for path in ABOUT_FILES),
            *arguments,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )
    assert child.returncode == 0, child.stdout[-5000:]
    return child.stdout


@pytest.mark.long
def test_the_suites_pass_on_a_file_with_a_key() -> None:
    assert " passed" in _run("key")


@pytest.mark.long
def test_the_suites_pass_on_a_server(server: str) -> None:
    chosen = ("-k", f"not ({' or '.join(ABOUT_SQLITE)})")
    # Most tests let a diary in memory go without a word; the server's are closed by the collector.
    unclosed = ("-W", "ignore:<psycopg.Connection object:ResourceWarning")
    assert " passed" in _run(server, *chosen, *unclosed)
