"""Dumps of a diary on a server, with PostgreSQL's own tools."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, text

import aimstars_desktop
from aimstars_desktop.domain.errors import CONTEXT, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.private_files import sync
from aimstars_desktop.storage.server.connections import SILENCE
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.file import backup
from aimstars_desktop.storage.upgrade.file.manifest import (
    DUMP,
    Dumped,
    Manifest,
    put_in_place,
    sha256,
)
from aimstars_desktop.storage.upgrade.server import compare

_NO_SPACE = "No space left on device"
"""What the tools say of a full disk, whatever the language of the system."""


_LOOK_EVERY = 0.1
"""Seconds between two looks at whether a tool is to stop."""


def nothing() -> None:
    """Do nothing."""


def server_version(connection: Connection) -> int:
    """Return the major version of the server."""
    return int(connection.execute(text("SHOW server_version_num")).scalar_one()) // 10_000


def tools(connection: Connection) -> tuple[str, str] | None:
    """Return ``pg_dump`` and ``pg_restore``; None when they are not on this computer.

    Raises:
        DiaryFileError: they are older than the server, whose dump they would refuse to make.
    """
    dump, restore = shutil.which("pg_dump"), shutil.which("pg_restore")
    if dump is None or restore is None:
        return None
    server = server_version(connection)
    told = subprocess.run((dump, "--version"), check=False, capture_output=True, text=True)
    found = re.search(r"PostgreSQL\) (\d+)", told.stdout)
    if found and int(found[1]) < server:
        raise DiaryFileError(
            Outcome.BACKUP_FAILED,
            QT_TRANSLATE_NOOP(
                "Errors",
                "pg_dump on this computer has version {tool}, and the server has version "
                "{server}: a backup needs pg_dump {server} or newer. Nothing was changed.",
            ),
            tool=found[1],
            server=server,
        )
    return dump, restore


def make(
    connection: Connection,
    url: URL,
    folder: Path,
    at: datetime,
    *,
    reason: str,
    start: str,
    target: str,
    go_on: Callable[[], None] = nothing,
) -> Manifest | None:
    """Dump what the transaction sees, read the dump, and write its manifest.

    Args:
        connection: its transaction sees one state: it is a repeatable read, or has locked writers
            out. Nothing was changed in it.
        url: of the server.
        folder: for the dump.
        at: the time for its name, aware UTC.
        reason: why it is made.
        start: the revision of the diary.
        target: the revision that it is about to get.
        go_on: called again and again; what it raises ends it, and nothing is kept.

    Returns:
        The manifest; None when there is no ``pg_dump``.

    Raises:
        DiaryFileError: the dump could not be made; nothing of it is kept.
    """
    found = tools(connection)
    if found is None:
        return None
    schema = str(connection.execute(text("SELECT current_schema()")).scalar_one())
    go_on()
    counts, digests = compare.whole(connection)
    snapshot = str(connection.execute(text("SELECT pg_export_snapshot()")).scalar_one())
    file = ""
    try:
        sqlite.make_folder(folder)
        file = backup.reserve_name(folder, start, target, at, DUMP)
        partial = folder / f"{file}{backup.PARTIAL}"
        _dump(found[0], url, partial, schema, snapshot, go_on)
        read(found[1], partial, go_on)
        sync(partial)
        manifest = Manifest(
            file=file,
            reason=reason,
            start=start,
            target=target,
            program=aimstars_desktop.__version__,
            size=partial.stat().st_size,
            sha256=sha256(partial),
            counts=counts,
            made_at=at,
            dumped=Dumped(schema, server_version(connection), digests),
        )
        put_in_place(partial, manifest)
    except OSError as error:
        _forget(folder, file)
        if causes.kind_of(error) == causes.FULL:
            raise refusals.disk_full(folder) from error
        raise causes.folder_refusal(error, folder) from error
    except subprocess.CalledProcessError as error:
        _forget(folder, file)
        if _NO_SPACE in str(error.stderr):
            raise refusals.disk_full(folder) from None
        raise _failed(Path(error.cmd[0]).name, error.returncode) from None
    except BaseException:  # Ctrl+C as well
        _forget(folder, file)
        raise
    return manifest


def read(tool: str, path: Path, go_on: Callable[[], None] = nothing) -> None:
    """Read a whole dump, as a restore does.

    Args:
        tool: ``pg_restore``.
        path: of the dump.
        go_on: called again and again meanwhile; what it raises ends it.

    Raises:
        CalledProcessError: it cannot be read.
    """
    run((tool, "--file", os.devnull, str(path)), go_on=go_on)


def run(
    arguments: Sequence[str],
    password: str | None = None,
    go_on: Callable[[], None] = nothing,
) -> str:
    """Run one of the tools, and return what it prints.

    Args:
        arguments: the tool and its arguments.
        password: goes through the environment: everybody can see arguments.
        go_on: called again and again meanwhile; what it raises ends the tool.

    Raises:
        CalledProcessError: it failed.
    """
    environment = {**os.environ, "LC_ALL": "C"}
    if password is not None:
        environment["PGPASSWORD"] = password
    with subprocess.Popen(
        arguments,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        env=environment,
    ) as tool:
        try:
            said, wrong = _ended(tool, go_on)
        except BaseException:
            tool.kill()
            raise
    if tool.returncode:
        raise subprocess.CalledProcessError(tool.returncode, arguments, said, wrong)
    return said


def _ended(tool: subprocess.Popen[str], go_on: Callable[[], None]) -> tuple[str, str]:
    """Wait until a tool ends; return what it said on standard output and on standard error."""
    while True:
        go_on()
        try:
            return tool.communicate(timeout=_LOOK_EVERY)
        except subprocess.TimeoutExpired:
            continue


def _dump(
    tool: str, url: URL, path: Path, schema: str, snapshot: str, go_on: Callable[[], None]
) -> None:
    # With set(password=None) SQLAlchemy would leave the password where it is.
    plain = URL.create(
        *("postgresql", url.username, None, url.host, url.port, url.database, url.query)
    ).update_query_dict({name: str(value) for name, value in SILENCE.items()})
    # libpq takes a plus sign in an address as it is; SQLAlchemy writes one for a blank.
    place, mark, query = plain.render_as_string(hide_password=False).partition("?")
    address = place + mark + query.replace("+", "%20")
    password = str(url.password) if url.password is not None else None
    run(
        (
            tool,
            *("--format", "custom", "--encoding", "UTF8", "--snapshot", snapshot),
            *("--strict-names", "--schema", f'"{schema}"', "--file", str(path)),
            *("--dbname", address),
        ),
        password,
        go_on,
    )


def _forget(folder: Path, file: str) -> None:
    """Remove what there is of a dump that was not finished."""
    for begun in folder.glob(f"{file}*") if file else ():
        with contextlib.suppress(OSError):
            begun.unlink()


def _failed(tool: str, code: int) -> DiaryFileError:
    """One of the tools failed; what it says may quote the server, so only its code is told."""
    cause = Sentence(
        CONTEXT,
        QT_TRANSLATE_NOOP("Errors", "{tool} ended with the code {code}."),
        {"tool": tool, "code": code},
    )
    return refusals.not_backed_up(cause)


def no_dump() -> DiaryFileError:
    """There is no ``pg_dump``, and nobody confirmed that there is a backup."""
    return DiaryFileError(
        Outcome.BACKUP_FAILED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "No pg_dump was found to make a backup with. If you have a backup of the server, "
            "confirm it with --i-have-a-backup. Nothing was changed.",
        ),
    )


def no_tools() -> DiaryFileError:
    """There is no ``pg_dump``, and what was asked for cannot go without."""
    return DiaryFileError(
        Outcome.BACKUP_FAILED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Backups of a diary on a server are made and restored with pg_dump and pg_restore,"
            " which were not found on this computer. They come with PostgreSQL’s client programs"
            " (on Debian and Ubuntu, postgresql-client). Nothing was changed.",
        ),
    )
