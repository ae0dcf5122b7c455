"""The store of the bytes of pictures (``PictureStore``): a file of its own beside the diary.

The file is made with the first picture, is keyed like the diary, and is opened for each operation
only, so that nothing has to be closed before its key changes. On a server two tables of the same
shape are in the database.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    func,
    inspect,
    select,
)
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateTable

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.pictures import THUMBNAIL_EDGE, NewPicture, PictureMissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.engine import Engines, picture_engine
from aimstars_desktop.storage.failures import in_words
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.portions import portions
from aimstars_desktop.storage.upsert import inserting


class _Tables:
    """The two tables of a store.

    Args:
        prefix: of their names, where there are others beside them.
    """

    def __init__(self, prefix: str = "") -> None:
        self.metadata = MetaData()
        self.blobs = Table(
            f"{prefix}blobs",
            self.metadata,
            Column("sha256", String(64), primary_key=True),
            Column("size", Integer, nullable=False),
            Column("added_at", DateTime, nullable=False, server_default=func.now()),
            Column("data", LargeBinary, nullable=False),
        )
        self.thumbnails = Table(
            f"{prefix}thumbnails",
            self.metadata,
            Column("sha256", String(64), primary_key=True),
            Column("edge", Integer, primary_key=True),
            Column("data", LargeBinary, nullable=False),
        )


@cache
def creation_of_blobs() -> str:
    """Return the SQL that makes the table of the bytes in a SQLite file that lacks it."""
    made = CreateTable(_Tables().blobs, if_not_exists=True)
    return str(made.compile(dialect=sqlite_dialect.dialect()))


class Pictures:
    """The store in the database of the diary itself: on a server, and in memory.

    Args:
        engines: of the diary.
    """

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._tables = _Tables("pictures_")

    def put(self, picture: NewPicture) -> None:
        self.put_bytes(picture.file.sha256, picture.data, picture.thumbnail)

    def put_bytes(self, sha256: str, data: bytes, thumbnail: bytes = b"") -> None:
        """Put in a picture of which no more than its bytes is known.

        Args:
            sha256: of the bytes, in hexadecimal digits.
            data: the bytes.
            thumbnail: its thumbnail; empty: there is none.

        Raises:
            WorldError: it could not be saved.
        """
        with self._writing() as connection:
            blob = {"sha256": sha256, "size": len(data), "data": data}
            added = inserting(connection, self._tables.blobs)
            # Again what is there: it may be damaged, or just about to be swept as old.
            again = {"data": added.excluded.data, "added_at": func.now()}
            connection.execute(
                added.on_conflict_do_update(index_elements=["sha256"], set_=again), blob
            )
            if thumbnail:
                _insert_new(connection, self._tables.thumbnails, [_small(sha256, thumbnail)])

    def data(self, sha256: str) -> bytes:
        blobs = self._tables.blobs
        with self._reading() as connection:
            if connection is None:
                raise PictureMissingError
            query = select(blobs.c.data).where(blobs.c.sha256 == sha256)
            found = connection.execute(query).scalar_one_or_none()
        if not isinstance(found, bytes) or hashlib.sha256(found).hexdigest() != sha256:
            raise PictureMissingError
        return found

    def thumbnails(self, hashes: Collection[str]) -> Mapping[str, bytes]:
        made = self._tables.thumbnails
        found: dict[str, bytes] = {}
        with self._reading() as connection:
            if connection is not None:
                for some in portions(sorted(hashes)):
                    query = select(made.c.sha256, made.c.data).where(
                        made.c.edge == THUMBNAIL_EDGE, made.c.sha256.in_(some)
                    )
                    found.update((sha256, data) for sha256, data in connection.execute(query))
        return found

    def keep_thumbnails(self, made: Mapping[str, bytes]) -> None:
        there = self.present(made)
        rows = [_small(each, made[each]) for each in sorted(there)]
        if rows:
            with self._writing() as connection:
                _insert_new(connection, self._tables.thumbnails, rows)

    def remove(self, hashes: Collection[str]) -> None:
        if not self.present(hashes):
            return
        with self._writing() as connection:
            for some in portions(sorted(hashes)):
                for table in (self._tables.thumbnails, self._tables.blobs):
                    connection.execute(delete(table).where(table.c.sha256.in_(some)))

    def present(self, hashes: Iterable[str]) -> set[str]:
        blobs = self._tables.blobs
        found: set[str] = set()
        with self._reading() as connection:
            if connection is not None:
                for some in portions(sorted(hashes)):
                    query = select(blobs.c.sha256).where(blobs.c.sha256.in_(some))
                    found.update(connection.execute(query).scalars())
        return found

    def close(self) -> None:
        """Let go of it; nothing works afterwards."""

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection | None]:
        """Begin to read; None where there was never a picture."""
        with _in_words(), self._engines.reader.connect() as connection:
            has_any = inspect(connection).has_table(self._tables.blobs.name)
            yield connection if has_any else None

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Write in one transaction, into tables that are made when they are missing."""
        with _in_words(), self._engines.writer.begin() as connection:
            if not inspect(connection).has_table(self._tables.blobs.name):
                if connection.dialect.name == "postgresql":  # two windows may do this at once
                    connection.exec_driver_sql("LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE")
                self._tables.metadata.create_all(connection)
            yield connection


class PicturesBeside(Pictures):
    """The store in a file beside that of the diary.

    Args:
        path: of the file of the pictures; there need be none.
        key: the raw SQLCipher key of the diary; None: it is plain.
        read_only: whether the file may not be changed.
        last_backup: returns when the last backup was made that has a picture, by the key and its
            SHA-256.
    """

    def __init__(
        self,
        path: Path,
        key: str | None,
        *,
        read_only: bool = False,
        last_backup: Callable[[str | None, str], datetime | None] = lambda *_: None,
    ) -> None:
        self._path = path
        self._last_backup = last_backup
        self._key = key
        self._read_only = read_only
        self._is_closed = False
        self._tables = _Tables()

    @override
    def close(self) -> None:
        self._key = None
        self._is_closed = True

    @override
    def data(self, sha256: str) -> bytes:
        try:
            return super().data(sha256)
        except PictureMissingError:
            at = None if self._is_closed else self._last_backup(self._key, sha256)
            if at is None:
                raise
            raise PictureMissingError(at.astimezone().date()) from None

    @override
    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection | None]:
        with _in_words():
            path = None if self._is_closed else picture_file.to_read(self._path, self._key)
            if path is None:
                yield None
                return
            engine = picture_engine(path, key=self._key, read_only=True)
            with engine.connect() as connection:
                picture_file.check(connection.connection.driver_connection)
                has_any = inspect(connection).has_table(self._tables.blobs.name)
                yield connection if has_any else None

    @override
    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._is_closed or self._read_only:
            raise WorldError(
                QT_TRANSLATE_NOOP("Errors", "The diary was closed, so the picture was not saved.")
            )
        with _in_words():
            picture_file.make_ready(self._path, self._key)
            engine = picture_engine(self._path, key=self._key, read_only=False)
            with engine.begin() as connection:
                picture_file.check(connection.connection.driver_connection)
                self._tables.metadata.create_all(connection)
                yield connection


def missing_words(count: int) -> str:
    """Say how many pictures are missing, as the beginning of a line of ``aimstars db check``."""
    return "1 picture is missing" if count == 1 else f"{count:,} pictures are missing"


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    """Turn what the system or a database reports into a sentence."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise (_no_room() if full else _unwritable(error)) from error
    except Exception as error:
        reported = error.orig if isinstance(error, DBAPIError) else error
        if getattr(reported, "sqlite_errorname", "") in {"SQLITE_NOTADB", "SQLITE_CORRUPT"}:
            raise picture_file.unreadable() from error
        if (sentence := in_words(error)) is not None:
            raise sentence from error
        raise


def _no_room() -> WorldError:
    return WorldError(
        QT_TRANSLATE_NOOP(
            "Errors", "The disk is full, so this could not be saved. Free some space and try again."
        )
    )


def _unwritable(error: OSError) -> WorldError:
    return WorldError(
        QT_TRANSLATE_NOOP("Errors", "The file of the pictures cannot be used: {cause}."),
        cause=error.strerror or type(error).__name__,
    )


def _small(sha256: str, thumbnail: bytes) -> dict[str, object]:
    """Return the row of a thumbnail."""
    return {"sha256": sha256, "edge": THUMBNAIL_EDGE, "data": thumbnail}


def _insert_new(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    """Insert the rows that are not there."""
    for row in rows:
        connection.execute(inserting(connection, table).on_conflict_do_nothing(), row)
