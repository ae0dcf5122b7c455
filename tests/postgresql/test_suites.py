"""The suites of storage, services, migrations and screens on a file with a key, and on a server."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import engines

ROOT = Path(__file__).parents[2]

SUITES = ("tests/storage", "tests/services", "tests/migrations")

SCREENS = (
    *("tests/ui/diary", "tests/ui/goals", "tests/ui/stats"),
    *("tests/ui/account", "tests/ui/core", "tests/ui/follow_ups", "tests/ui/shell"),
    *("tests/ui/transfer", "tests/ui/writing"),
    *("tests/ui/app/test_locked.py", "tests/ui/app/test_locking.py"),
    *("tests/ui/app/test_nothing_typed_is_lost.py", "tests/ui/app/test_damage_while_open.py"),
    "tests/ui/app/test_desktop_controller.py",
)
"""Those that read and write a diary that is open. What starts with the files of one (startup,
backups, the rest of app) has tests of its own for encrypted ones, from the slots on: a file with a
key and without slots is none that the program would open."""

WITHOUT_A_KEY = (
    "plain-",  # beside the same with a key
    "[plain]",
    "that_is_no_database_is_refused",  # with a key it may be another key's
    "an_encrypted_file_without_its_key",
    # They begin with a file without a key, and encrypt it.
    "pictures_of_the_copies_are_there_too",
    "copies_are_as_encrypted_as_the_diary",
    "killed_between_the_bytes_and_the_row",  # by another process, which has no key
    "leaves_no_word",  # in a file with a key there is none to begin with
    "a_row_that_is_damaged_meanwhile",  # nor one to be damaged
    "ends_where_its_state_is_gone",  # with a key, a damaged page is refused
    "revision_of_the_web_app_is_read",  # a file of another program has no key
    "[webapp-sqlite]",
    "[diarium-sqlite]",
    "test_bringing_over",
    "test_diarium",
    "diarium-sqlite",
    "webapp-sqlite",
    # Through the command line, which asks for a password; these files have a key alone.
    "a_file_without_rights",
    "cannot_be_written_can_still_be_looked_at",
    "a_backups_folder_that_cannot_be_written",
)

ABOUT_FILES = (
    # Journals, locks, kills and full disks of a file. Beside this module an upgrade on a server is
    # tried with hostile revisions, two at once, and every revision with rows.
    "tests/storage/upgrade",
    "tests/storage/test_engine.py",  # the settings of SQLite's connections
    "tests/storage/backups",  # copies of a file; a server's backup is pg_dump's
    "tests/storage/test_erasure.py",  # what a file still holds of deleted rows
    "tests/storage/test_filesystems.py",  # no diary at all
    "tests/migrations/test_fixtures.py",
    "tests/migrations/test_cascade_trap.py",  # what SQLite does when it rebuilds a table
    "tests/migrations/test_squash.py",  # beside this module there is one for a server
    "tests/authoring",
)
"""What is about diary files, and makes its own, or about the files of the migrations."""

ABOUT_SQLITE = (
    "reads_a_whole_table",  # SQLite's words for its plans
    "by_an_index_of_their_own",
    "index_gives_the_order",
    "found_by_their_index",
    "never_inherits_the_half_edit",  # SQLite gives an id again, PostgreSQL does not
    "of_an_entry_that_is_gone",
    "undoing_something_about_a_removed_entry",
    "undoing_something_about_a_removed_goal",
    "gets_the_number_of_one_that_is_gone",
    "no_transaction_waits_for_the_hashing",  # asks the driver
    "is_one_to_the_index_of_sqlite",
    "a_slice_of_the_index_is_written_at_once",  # counts the pieces of FTS5
    "best_matches_are",  # ranked by FTS5
    "whose_entry_is_gone_hides_no_other",
    "the_entries_that_are_shown_are_read",
    "leaves_no_words_behind",  # looks into the tables of FTS5
    "leaves_no_row_in_any_table",  # switches enforcement off with a PRAGMA
    "rows_of_nobody",  # a server never had them: it enforces its keys
    "a_title_longer_than_its_column",  # nor these
    "model_definitions_match_ddl",  # names constraints by the models; test_chain compares, too
)


def _run(
    engine: str, *arguments: str, but: tuple[str, ...] = (), suites: tuple[str, ...] = SUITES
) -> str:
    """Run the suites on an engine; ``but`` names, in part, the tests that are left out."""
    faulthandler.cancel_dump_traceback_later()  # minutes are expected here
    environment = {**os.environ, engines.VARIABLE: engine}
    child = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short"),
            "--repeats",
            *suites,
            *(("-k", f"not ({' or '.join(but)})") if but else ()),
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
    # What is about keys begins with a file without one.
    own = (
        "tests/storage/keys",
        "tests/storage/backups/test_picture_mirror.py",
        "tests/storage/backups/test_foreign_backup.py",
    )
    ignored = [f"--ignore={path}" for path in own]
    assert " passed" in _run("key", *ignored, but=WITHOUT_A_KEY)


@pytest.mark.long
def test_the_screens_pass_on_a_file_with_a_key() -> None:
    assert " passed" in _run("key", suites=SCREENS)


@pytest.mark.long
def test_a_diary_of_every_revision_with_a_key_arrives_beside_joined_ones() -> None:
    assert " passed" in _run("key", "--long", suites=("tests/migrations/test_squash.py",))


@pytest.mark.long
def test_the_suites_pass_on_a_server(server: str) -> None:
    files = [f"--ignore={path}" for path in ABOUT_FILES]
    # Most tests let a diary in memory go without a word; the server's are closed by the collector.
    unclosed = ("-W", "ignore:<psycopg.Connection object:ResourceWarning")
    assert " passed" in _run(server, *files, *unclosed, but=ABOUT_SQLITE)
