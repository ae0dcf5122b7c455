"""A file or folder that is to be imported, looked at with suspicion: anybody may have made it."""

from __future__ import annotations

import hashlib
import lzma
import stat
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import IO, Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.imports import (
    DamagedArchiveError,
    ImportRefusedError,
    PassphraseNeededError,
)
from aimstars_desktop.domain.ports.transfer import Seal
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer import json_text, pieces
from aimstars_desktop.services.transfer import salvage as salvaging
from aimstars_desktop.services.transfer.decoding import decoded, text_pieces
from aimstars_desktop.services.transfer.zip_checks import check, too_much

ENTRIES = section_named("entries").member
"""By which one of our archives is known that has no manifest any more."""

MOST_MEMBERS = 100_000
MOST_TEXT = 256 << 20
"""Bytes of one text; a diary of a lifetime has a tenth of that."""

MOST_BYTES = 16 << 30
"""Bytes of all members of an archive, unpacked."""

_HEAD = 8 << 10
_PIECE = 1 << 20
_MACOS = "__MACOSX"
_LOCK = "aimstars.lock"
"""Lies in every data folder of this program. Its files are not even opened: the system drops the
locks that a process has on a file as soon as it closes any descriptor of it."""

_SQLITE = b"SQLite format 3\0"


class DamagedMemberError(ImportRefusedError):
    """A file in a zip file is not what was written."""


class Source:
    """A file, a zip file or a folder.

    Args:
        path: of it. Nothing is read before it is asked for.
        may_be_ours: whether it may be what a data folder has as its diary; this process must not
            have it open.
        seal: opens files that are behind a passphrase; None: they are read as what they are.
        passphrase: of the file.
        salvage: whether to read what is whole of an archive of this program that is damaged.

    Raises:
        ImportRefusedError: there is nothing, or nothing that can be read.
    """

    def __init__(
        self,
        path: Path,
        *,
        may_be_ours: bool = False,
        seal: Seal | None = None,
        passphrase: str = "",
        salvage: bool = False,
    ) -> None:
        self.path = path
        self.salvages = salvage
        self._seal = seal
        self._passphrase = passphrase
        if not path.exists():
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP("Errors", "There is no file {name}."), name=str(path)
            )
        self.is_folder = path.is_dir()
        if not self.is_folder and not stat.S_ISREG(path.stat().st_mode):
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP("Errors", "{name} is neither a file nor a folder."),
                name=path.name,
            )
        beside = path.resolve()
        is_ours = _is_ours(beside.parent) and beside.name.startswith("aimstars.")
        if not self.is_folder and is_ours and not may_be_ours:
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "{name} belongs to a diary of this program. Export that diary as an "
                    "archive, then import the archive.",
                ),
                name=path.name,
            )
        self.unreadable: dict[str, ImportRefusedError] = {}
        """The files among others that could not be read, and why."""
        self._texts: dict[str, str] = {}
        self._values: dict[str, Any] = {}
        self._unsealed: IO[bytes] | None = None
        self._left: dict[str, salvaging.Member] = {}

    @property
    def name(self) -> str:
        """The name of the file or folder."""
        return self.path.name

    @cached_property
    def head(self) -> bytes:
        """The first bytes of a file.

        Raises:
            PassphraseNeededError: it is behind a passphrase, and none was given.
            RuleError: it is behind another one.
        """
        if self.is_folder:
            return b""
        with self.path.open("rb") as file:
            head = file.read(_HEAD)
        if self._seal is None or not self._seal.is_sealed(head):
            return head
        if not self._passphrase:
            raise PassphraseNeededError
        self._unsealed = self._seal.reading(self.path, self._passphrase)
        return self._unsealed.read(_HEAD)

    @property
    def _packed(self) -> Path | IO[bytes]:
        """What the zip file is read from."""
        return self._unsealed or self.path

    @property
    def is_zip(self) -> bool:
        """Whether it is a zip file, whatever its name."""
        return self.head.startswith((b"PK\x03\x04", b"PK\x05\x06"))

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a SQLite file, whatever its name."""
        return self.head.startswith(_SQLITE)

    @property
    def is_plain(self) -> bool:
        """Whether it is one file that may be text."""
        return not self.is_folder and not self.is_zip and not self.is_sqlite

    @cached_property
    def names(self) -> Sequence[str]:
        """The files of a folder or zip file in order, with ``/`` between folders.

        Raises:
            ImportRefusedError: there are too many.
        """
        if self.is_folder:
            return sorted(self._files())
        return sorted(self._members) if self.is_zip else [self.path.name]

    def _files(self) -> Sequence[str]:
        """Return the files of a folder, without what is hidden and without diaries like this."""
        found, ours = [], []
        for file in self.path.rglob("*"):
            name = file.relative_to(self.path)
            if file.name == _LOCK:
                ours.append(name.parent)
            if file.is_file() and not file.is_symlink() and not _is_skipped(name.as_posix()):
                found.append(name)
                if len(found) > MOST_MEMBERS:
                    raise too_much()
        return [name.as_posix() for name in found if not any(map(name.is_relative_to, ours))]

    @cached_property
    def _members(self) -> dict[str, ZipInfo]:
        """The members of a zip file by their names, checked before any of them is read."""
        try:
            with ZipFile(self._packed) as archive:
                infos = [info for info in archive.infolist() if not info.is_dir()]
        except (BadZipFile, OSError, ValueError, IndexError, NotImplementedError) as error:
            infos = [one.info for one in self._left_members(error).values()]
        if len(infos) > MOST_MEMBERS or sum(info.file_size for info in infos) > MOST_BYTES:
            raise too_much()
        found: dict[str, ZipInfo] = {}
        for info in infos:
            if _is_skipped(info.filename):
                continue
            check(info)
            if info.filename in found:
                raise ImportRefusedError(
                    QT_TRANSLATE_NOOP("Errors", "Two files in this archive have the same name.")
                )
            found[info.filename] = info
        return found

    def _left_members(self, error: Exception) -> dict[str, salvaging.Member]:
        """Return what is left of one of our archives that was cut off, if that is asked for.

        Args:
            error: why it cannot be opened.

        Raises:
            DamagedArchiveError: it is one, and that is not asked for.
            ImportRefusedError: it is another file.
        """
        with self.path.open("rb") as file:
            found = salvaging.members(file, self.path.stat().st_size)
        if ENTRIES not in found:
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP("Errors", "The file {name} is damaged or not complete."),
                name=self.name,
            ) from error
        if not self.salvages:
            raise DamagedArchiveError(self.name) from error
        self._left = found
        return found

    def is_cut_off(self, name: str) -> bool:
        """Return whether only the first part of a file is there."""
        return name in self._left and not self._left[name].is_whole

    def fingerprint(self, go_on: Callable[[], None] = lambda: None) -> str:
        """Return the SHA-256 of a file, or of all files of a folder with their names.

        Args:
            go_on: called for each megabyte; what it raises ends it.
        """
        found = hashlib.sha256()
        for name in self.names if self.is_folder else [""]:
            found.update(name.encode("utf-8", "surrogateescape") + b"\0" if name else b"")
            with (self.path / name if name else self.path).open("rb") as file:
                while piece := file.read(_PIECE):
                    go_on()
                    found.update(piece)
        return found.hexdigest()

    def has(self, name: str) -> bool:
        """Return whether there is a file of this name."""
        return name in self._members if self.is_zip else name in self.names

    def ending(self, *ends: str) -> Sequence[str]:
        """Return the names with one of these ends, in lower case."""
        return [name for name in self.names if name.lower().endswith(ends)]

    def read(self, name: str = "") -> bytes:
        """Return the bytes of a file.

        Args:
            name: of a file in the folder or zip file; not needed for a single file.

        Raises:
            ImportRefusedError: it is too large, or cannot be read.
        """
        if self.is_zip:
            return self._unpacked(self._members[name])
        path = self.path / PurePosixPath(name) if self.is_folder else self.path
        with path.open("rb") if self._unsealed is None else nullcontext(self._unsealed) as file:
            file.seek(0)
            data = file.read(MOST_TEXT + 1)
        if len(data) > MOST_TEXT:
            raise too_much()
        return data

    def _unpacked(self, info: ZipInfo) -> bytes:
        if info.file_size > MOST_TEXT:
            raise too_much()
        try:
            if left := self._left.get(info.filename):
                with self.path.open("rb") as file:
                    return left.read(file, MOST_TEXT + 1)
            with ZipFile(self._packed) as archive, archive.open(info) as file:
                data = file.read(info.file_size + 1)
        except (
            BadZipFile,
            OSError,
            EOFError,
            ValueError,
            NotImplementedError,
            lzma.LZMAError,
            zlib.error,
        ) as error:
            raise _unreadable(info.filename) from error
        if len(data) > info.file_size:
            raise too_much()
        return data

    def text(self, name: str = "") -> str:
        """Return a file as text: UTF-8, UTF-16 with its mark, otherwise Windows-1252.

        One among others that cannot be read is empty.

        Raises:
            ImportRefusedError: it is too large, or cannot be read.
        """
        if name not in self._texts:
            self._texts[name] = decoded(self._readable(name))
        return self._texts[name]

    def json(self, name: str = "") -> Any:  # noqa: ANN401 - whatever the file holds
        """Return a file as JSON; None when it is not JSON.

        Raises:
            ImportRefusedError: it is too large, or cannot be read.
        """
        if name not in self._values:
            try:
                self._values[name] = json_text.loads(text_pieces(self._readable(name)))
            except (ValueError, RecursionError):
                self._values[name] = None
        return self._values[name]

    def _readable(self, name: str) -> bytes:
        """Return the bytes of a file; note it if it is one of many, and cannot be read."""
        try:
            return self.read(name)
        except ImportRefusedError as error:
            if not name:
                raise
            self.unreadable[name] = error
            return b""

    def let_go(self) -> None:
        """Forget what was read."""
        if self._unsealed is not None:
            self._unsealed.close()
        self._texts.clear()
        for value in self._values.values():
            for part in value.values() if isinstance(value, dict) else [value]:
                if isinstance(part, list):
                    pieces.let_go(part)
        self._values.clear()


@contextmanager
def reading(
    path: Path,
    *,
    may_be_ours: bool = False,
    seal: Seal | None = None,
    passphrase: str = "",
    salvage: bool = False,
) -> Iterator[Source]:
    """Yield a source; trouble with reading it becomes a sentence.

    Args:
        path: of it.
        may_be_ours: see ``Source``, as for the others.
        seal: opens files that are behind a passphrase.
        passphrase: of the file.
        salvage: what is whole of a damaged archive is read.

    Raises:
        ImportRefusedError: there is nothing, or it cannot be read.
    """
    source: Source | None = None
    try:
        source = Source(
            path, may_be_ours=may_be_ours, seal=seal, passphrase=passphrase, salvage=salvage
        )
        yield source
    except OSError as error:
        raise ImportRefusedError(
            QT_TRANSLATE_NOOP("Errors", "{name} cannot be read: {cause}."),
            name=path.name,
            cause=error.strerror or type(error).__name__,
        ) from error
    finally:
        if source is not None:
            source.let_go()


def _is_ours(folder: Path) -> bool:
    return (folder / _LOCK).exists()


def _is_skipped(name: str) -> bool:
    """Return whether it is something that a system or a program leaves in archives and folders.

    Hidden files change while a program has the folder open, and hold nothing that was written.
    """
    parts = PurePosixPath(name).parts
    hidden = any(part.startswith(".") and part != ".." for part in parts)
    return hidden or _MACOS in parts[:1] or parts[-1:] in {("Thumbs.db",), ("desktop.ini",)}


def _unreadable(name: str) -> DamagedMemberError:
    return DamagedMemberError(
        QT_TRANSLATE_NOOP("Errors", "{name} in this archive is damaged."), name=name
    )
