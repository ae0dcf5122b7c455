"""Zip files with the same bytes for the same contents: fixed times and rights."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from aimstars_desktop.domain.ports.transfer import Seal

_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_RIGHTS = 0o600 << 16


class Member:
    """A member that is being written, with its size and digest so far."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.size = 0

    @property
    def sha256(self) -> str:
        """The digest of what was written, in hexadecimal."""
        return self._digest.hexdigest()

    def write(self, text: str) -> None:
        """Write text in UTF-8."""
        self.write_bytes(text.encode())

    def write_bytes(self, data: bytes) -> None:
        """Write bytes as they are."""
        self._file.write(data)
        self._digest.update(data)
        self.size += len(data)


@dataclass(frozen=True, slots=True)
class Sealing:
    """How a file is kept behind a passphrase."""

    seal: Seal
    passphrase: str = field(repr=False)


@contextmanager
def zip_file(path: Path, sealing: Sealing | None = None) -> Iterator[ZipFile]:
    """Write a zip file, and read it once when it is done.

    Args:
        path: of the file.
        sealing: how it is kept behind a passphrase; None: it is readable.

    Raises:
        OSError: it cannot be read as it was written.
    """
    place: AbstractContextManager[Path | IO[bytes]] = nullcontext(path)
    if sealing is not None:
        place = sealing.seal.writing(path, sealing.passphrase)
    with place as file, ZipFile(file, "w", ZIP_DEFLATED) as archive:
        yield archive
    again: AbstractContextManager[Path | IO[bytes]] = nullcontext(path)
    if sealing is not None:
        again = sealing.seal.reading(path, sealing.passphrase)
    with again as whole, ZipFile(whole) as written:
        if (damaged := written.testzip()) is not None:
            raise OSError(f"{damaged} was not written whole")


@contextmanager
def member(archive: ZipFile, name: str, *, packed: bool = True) -> Iterator[Member]:
    """Add a member to a zip file.

    Args:
        archive: the zip file.
        name: of the member.
        packed: whether it is made smaller; pictures are so already.
    """
    info = ZipInfo(name, _EPOCH)
    info.create_system = _UNIX
    info.external_attr = _RIGHTS
    info.compress_type = ZIP_DEFLATED if packed else ZIP_STORED
    with archive.open(info, "w") as file:
        yield Member(file)
