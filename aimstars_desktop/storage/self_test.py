"""Checks of the storage on temporary files, for ``aimstars --self-test``.

Each returns what it found, in a few words, and raises an error when something is wrong.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import LEAST_MEMORY, DataKey, KdfCost, SlotKind
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.self_test import SelfTestError, expect
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.passwords import Passwords
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.inspect import current
from aimstars_desktop.storage.upgrade.file.prepare import prepare

if TYPE_CHECKING:
    from sqlite3 import Connection

OLDEST = CHAIN[0]
PASSWORD = "Trial of the hash"
KEY = "c0ffee" * 10 + "c0de"
"""A raw key of 32 bytes, for a file that is removed a moment later."""

_ROWS = 12
_ACCOUNT = "INSERT INTO user (id, email, password) VALUES (1, 'trial@example.org', 'none')"
_ENTRY = "INSERT INTO diary_entry (user_id, entry_date, content, rating) VALUES (1, ?, 'entry', ?)"
_GOAL = (
    "INSERT INTO goal (user_id, category, title, week_start, week_end, status)"
    " VALUES (1, 'CUSTOM', 'goal', ?, ?, 'ACTIVE')"
)


def upgrade_oldest(folders: Folders, clock: Clock) -> str:
    """Create a diary of the oldest revision with rows, upgrade it, and count the rows."""
    from aimstars_desktop.storage.upgrade.file.create import build

    sqlite.make_folder(folders.data)
    sqlite.make_file(folders.database)
    build(folders.database, target=OLDEST)
    with closing(sqlite.connect(folders.database)) as connection:
        _fill(connection)
        before = _counts(connection, "user", "diary_entry", "goal")
    with prepare(folders, clock):
        expect(current(folders) == HEAD, "not at head")
    with closing(sqlite.connect(folders.database)) as connection:
        after = _counts(connection, "users", "diary_entries", "goals")
    expect(before == after == [1, _ROWS, _ROWS], "rows are missing")
    expect(any(folders.backups.iterdir()), "no backup was made")
    return f"{OLDEST} to {HEAD}, {sum(after)} rows kept"


def upgrade_copy(file: Path, folders: Folders, clock: Clock) -> str:
    """Upgrade a copy of an older diary, and count the rows before and after.

    Args:
        file: the older diary.
        folders: of the copy.
        clock: for the time of the backup.
    """
    sqlite.make_folder(folders.data)
    sqlite.make_file(folders.database)
    with (
        closing(sqlite.connect(file)) as original,
        closing(sqlite.connect(folders.database, foreign_keys=False)) as copy,
    ):
        original.backup(copy)
        (revision,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
        before = _written(copy)
    with prepare(folders, clock):
        expect(current(folders) == HEAD, "not at head")
    with closing(sqlite.connect(folders.database)) as connection:
        after = _written(connection)
    expect(before == after, f"rows are missing: {before} before, {after} after")
    return f"{revision} to {HEAD}, {sum(after)} rows kept"


def read_migrations() -> str:
    """Check that Alembic finds every revision: it reads them as files, even when frozen."""
    from aimstars_desktop.storage.upgrade.chain import runner

    found = tuple(revision.id for revision in runner.revisions())
    expect(found == CHAIN, "the revisions on disk are not those of the program")
    return f"{len(found)} revisions"


def hash_password() -> str:
    """Hash a password, and verify it."""
    passwords = Passwords(cost=4)
    stored = passwords.hash(PASSWORD)
    expect(passwords.verify(PASSWORD, stored), "a correct password is refused")
    expect(not passwords.verify(PASSWORD.lower(), stored), "a wrong password is accepted")
    return stored.split("$", maxsplit=1)[0]


def verify_old_forms() -> str:
    """Verify a password in the forms of older diaries, which need other functions of OpenSSL."""
    digests = {
        "scrypt:16384:8:1": hashlib.scrypt(PASSWORD.encode(), salt=b"salt", n=16384, r=8, p=1),
        "pbkdf2:sha256:1000": hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), b"salt", 1000),
    }
    for name, digest in digests.items():
        stored = f"{name}$salt${digest.hex()}"
        expect(Passwords().verify(PASSWORD, stored), f"{name} is not verified")
    return ", ".join(digests)


def open_slot() -> str:
    """Wrap a key for a password, and check that only that password unwraps it."""
    from aimstars_desktop.storage.keys.slots import Slots, new_id

    key, slots = DataKey(bytes.fromhex(KEY), new_id()), Slots.new()
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    slot = slots.wrap(
        key,
        PASSWORD.encode(),
        account=1,
        name="Trial",
        kind=SlotKind.PASSWORD,
        created=moment,
        cost=KdfCost(LEAST_MEMORY, 1),
    )
    read = Slots.read(slots.plus(slot).written())
    found = read.unwrap(read.slots[0], PASSWORD.encode())
    expect(found is not None and found.raw == KEY, "the right password unwraps nothing")
    expect(read.unwrap(read.slots[0], b"another") is None, "a wrong password unwraps it")
    return "Argon2id, XChaCha20-Poly1305"


def open_encrypted(folder: Path) -> str:
    """Write an encrypted file, and check that it can be read only with its key.

    Raises:
        SelfTestError: the file is not encrypted, or cannot be read.
    """
    path = folder / "encrypted.db"
    sqlite.make_file(path)
    with closing(sqlite.connect(path, key=KEY)) as connection:
        connection.execute("CREATE TABLE words (word TEXT)")
        connection.execute("INSERT INTO words VALUES ('a word in the dark')")
    expect(b"SQLite format" not in path.read_bytes(), "the file is not encrypted")
    expect(b"in the dark" not in path.read_bytes(), "the file can be read")
    with closing(sqlite.connect(path, key=KEY)) as connection:
        expect(_counts(connection, "words") == [1], "a row is missing")
        (version,) = connection.execute("PRAGMA cipher_version").fetchone()
    try:
        with closing(sqlite.connect(path)) as connection:
            _counts(connection, "words")
    except sqlite.DatabaseError:
        return f"SQLCipher {version}"
    raise SelfTestError("the file opens without its key")


def _fill(connection: Connection) -> None:
    days = [f"2025-05-{number:02}" for number in range(1, _ROWS + 1)]
    connection.execute(_ACCOUNT)
    connection.executemany(_ENTRY, [(day, (-1) ** place) for place, day in enumerate(days)])
    connection.executemany(_GOAL, [(day, day) for day in days])


def _written(connection: Connection) -> list[int]:
    """Count accounts, entries and goals, under the old or the current table names."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    names = (("user", "users"), ("diary_entry", "diary_entries"), ("goal", "goals"))
    return _counts(connection, *(new if new in tables else old for old, new in names))


def _counts(connection: Connection, *tables: str) -> list[int]:
    return [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our names
        for table in tables
    ]
