"""Make the fixtures that are missing; those that are there stay as they are, for ever.

Run with: python -m tests.migrations.make_fixtures
"""

from __future__ import annotations

from contextlib import closing

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import CHAIN
from tests.migrations import rows
from tests.migrations.test_fixtures import FIXTURES


def main() -> None:
    FIXTURES.mkdir(parents=True, exist_ok=True)
    for revision in CHAIN:
        path = FIXTURES / f"{revision}.db"
        if not path.exists():
            rows.make(path, revision)
            with closing(sqlite.connect(path)) as connection:
                connection.execute("PRAGMA page_size = 1024")  # small files for the repository
                connection.execute("VACUUM")


if __name__ == "__main__":
    main()
