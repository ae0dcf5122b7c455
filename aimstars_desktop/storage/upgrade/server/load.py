"""Puts a dump into the open transaction of our own connection: all of it, or nothing.

``pg_restore`` only translates the dump into statements and rows, which are sent on. So the tables
that were there, those of the dump and the comparison of both share one transaction.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.upgrade import refusals
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file import backup, restore_refusals
from aimstars_desktop.storage.upgrade.file.manifest import Dumped, Manifest
from aimstars_desktop.storage.upgrade.server import compare, dump, tables

SECTIONS = ("pre-data", "data", "post-data")
_TABLE = re.compile(r"^\d+; \d+ \d+ TABLE (?!DATA )\S+ (\S+) ", re.MULTILINE)
"""A table in the list of what a dump has."""

_OF_SESSION = re.compile(rb"SET \w+ = [^;]*;\n|SELECT pg_catalog\.set_config\(|\\")
"""Lines for ``psql``, and settings of its session; ours has its own."""

_SETTINGS = (
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL client_encoding = 'UTF8'",
    "SET LOCAL standard_conforming_strings = on",
)


def refuse_unfit(tool: str, folder: Path, manifest: Manifest) -> Dumped:
    """Check that a dump is whole, one of a diary, and of a revision of this program.

    Args:
        tool: ``pg_restore``.
        folder: of the dump.
        manifest: of the dump.

    Returns:
        What its manifest says of it.

    Raises:
        DiaryFileError: the dump is none of these; nothing was changed.
    """
    path = folder / manifest.file
    if not backup.is_intact(folder, manifest):
        raise restore_refusals.backup_is_damaged(path)
    try:
        listing = dump.run((tool, "--list", str(path)))
        dump.read(tool, path)
    except subprocess.CalledProcessError:
        raise _unreadable(path) from None
    found = set(_TABLE.findall(listing))
    if manifest.dumped is None or found != set(manifest.counts) or not found <= tables.known():
        raise _foreign(path)
    if manifest.start not in CHAIN:
        raise refusals.file_is_newer(manifest.start, manifest.program)
    return manifest.dumped


def load(connection: Connection, tool: str, path: Path, old: str, new: str) -> None:
    """Make the tables of a dump, with all their rows, in the open transaction.

    Args:
        connection: with the transaction.
        tool: ``pg_restore``.
        path: of the dump.
        old: the schema in the dump.
        new: the schema for the tables; there are none of them in it.

    Raises:
        CalledProcessError: the dump cannot be read; the transaction has to be rolled back.
        DBAPIError: the server refuses something; likewise.
    """
    for setting in _SETTINGS:
        connection.execute(text(setting))
    names = tuple(
        str(connection.execute(text("SELECT quote_ident(:name)"), {"name": name}).scalar_one())
        for name in (old, new)
    )
    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor:
            for section in SECTIONS:
                with _opened(tool, path, old, section) as lines:
                    _send(cursor, lines, _Renamed(*names))
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError(None, None, error, hide_parameters=True) from error


def is_as_dumped(connection: Connection, manifest: Manifest) -> bool:
    """Return whether the tables of the current schema have the rows that the dump was made of."""
    counts, digests = compare.whole(connection)
    dumped = manifest.dumped
    return dumped is not None and (counts, digests) == (
        dict(manifest.counts),
        dict(dumped.digests),
    )


class _Renamed:
    """Writes the names of one schema as those of another, outside of the rows."""

    def __init__(self, old: str, new: str) -> None:
        self._name = re.compile(rb'(?<![\w".])' + re.escape(old.encode()) + rb"\.")
        self._new = new.encode() + b"."

    def __call__(self, statement: bytes) -> bytes:
        return self._name.sub(lambda _: self._new, statement)


@contextmanager
def _opened(tool: str, path: Path, schema: str, section: str) -> Iterator[IO[bytes]]:
    """Read the statements of a section."""
    arguments = (
        *(tool, "--file", "-", "--section", section, "--schema", schema),
        *("--no-owner", "--no-privileges", "--no-comments", str(path)),
    )
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        if running.stdout is None:
            raise RuntimeError("there is a pipe")
        try:
            yield running.stdout
        except BaseException:
            running.kill()
            raise
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, tool)


def _send(cursor: Any, lines: IO[bytes], renamed: _Renamed) -> None:  # noqa: ANN401 - of an optional driver
    waiting: list[bytes] = []
    for line in lines:
        if line.startswith(b"COPY ") and line.endswith(b" FROM stdin;\n"):
            _execute(cursor, waiting)
            _copy(cursor, renamed(line).removesuffix(b";\n"), lines)
        elif not _OF_SESSION.match(line):
            waiting.append(renamed(line))
    _execute(cursor, waiting)


def _execute(cursor: Any, waiting: list[bytes]) -> None:  # noqa: ANN401 - of an optional driver
    if any(line.strip() and not line.startswith(b"--") for line in waiting):
        cursor.execute(b"".join(waiting))
    waiting.clear()


def _copy(cursor: Any, statement: bytes, lines: IO[bytes]) -> None:  # noqa: ANN401 - of an optional driver
    with cursor.copy(statement) as copy:
        for row in lines:
            if row == b"\\.\n":
                break
            copy.write(row)


def _unreadable(path: Path) -> DiaryFileError:
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The dump {file} cannot be read by the pg_restore on this computer, which may be older"
            " than the one that made it. Your diary was not changed.",
        ),
        file=str(path),
    )


def _foreign(path: Path) -> DiaryFileError:
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The dump {file} is not of a diary, so it was not restored. Your diary was not "
            "changed.",
        ),
        file=str(path),
    )
