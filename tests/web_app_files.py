"""Makes databases of the web app, with two people in them, for tests."""

from __future__ import annotations

import hashlib
from contextlib import closing
from pathlib import Path

from aimstars_desktop.storage import sqlite

OLU, INES = "OlusSecret1", "InesSecret1"
"""The passwords of the two."""

PBKDF2 = "pbkdf2:sha256:1000"
SCRYPT = "scrypt:16:8:1"

SHAPES = (
    ("1a2b3c4d5e6f", "user", "goal"),
    ("bc311ce7dcf8", "user", "goal"),
    ("033faf89f4e5", "users", "goals"),
    ("1d01d06679e8", "users", "goals"),
    ("bb3c496b0bdc", "users", "goals"),
    ("8d44538eef95", "users", "goals"),
)
"""Every revision that it had, with its names of two tables."""


def stored(method: str, password: str) -> str:
    """Return a password as the web app kept it."""
    name, *numbers = method.split(":")
    if name == "pbkdf2":
        made = hashlib.pbkdf2_hmac(numbers[0], password.encode(), b"salt", int(numbers[1]))
    else:
        n, r, p = map(int, numbers)
        made = hashlib.scrypt(password.encode(), salt=b"salt", n=n, r=r, p=p)
    return f"{method}$salt${made.hex()}"


GOAL = "2026-02-02\t2026-02-08\t2026-02-02 18:30:00.000000\tCOMPLETED\tHalf of it\\done."
COLUMNS = {
    "users": ("id", "email", "password", "user_name"),
    "diary_entry": ("id", "user_id", "entry_date", "content", "rating"),
    "goals": (
        *("id", "user_id", "category", "title", "description", "week_start", "week_end"),
        *("created_at", "status", "progress_notes"),
    ),
    "daily_stats": ("id", "user_id", "date", "points", "current_streak", "longest_streak"),
}
ROWS: dict[str, list[tuple[object, ...]]] = {
    "users": [
        (1, "olu@example.org", stored(PBKDF2, OLU), "Olu"),
        (2, "INES@example.org", stored(SCRYPT, INES), None),
    ],
    "diary_entry": [
        (1, 1, "2026-02-03", "Spoke up\tin the review.\nTwice.", 1),
        (2, 1, "2026-02-04", "Snapped at Sam.", -1),
        (3, 2, "2026-02-04", "Called home.", 1),
    ],
    "goals": [(1, 1, "HOME", "Tidy", None, *GOAL.split("\t"))],
    "daily_stats": [
        (1, 1, "2026-02-03", 16, 1, 1),
        (2, 1, "2026-02-04", 2, 2, 2),
        (3, 2, "2026-02-04", 6, 1, 1),
    ],
}


def web_app_file(path: Path, shape: tuple[str, str, str] = SHAPES[-1]) -> Path:
    """Make its SQLite file.

    Args:
        path: of the file.
        shape: one of ``SHAPES``.
    """
    version, users, goals = shape
    sqlite.make_file(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (version,))
        for name, columns in COLUMNS.items():
            table = {"users": users, "goals": goals}.get(name, name)
            connection.execute(f'CREATE TABLE "{table}" ({", ".join(columns)})')
            marks = ", ".join("?" * len(columns))
            connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', ROWS[name])
    return path


def web_app_dump(path: Path) -> Path:
    """Make a dump of it, as PostgreSQL writes one."""
    lines = ["--", "-- PostgreSQL database dump", "--", ""]
    for name, columns in COLUMNS.items():
        lines.append(f"COPY public.{name} ({', '.join(columns)}) FROM stdin;")
        lines += ["\t".join(map(_copied, row)) for row in ROWS[name]]
        lines += ["\\.", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _copied(value: object) -> str:
    if value is None:
        return "\\N"
    return str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")
