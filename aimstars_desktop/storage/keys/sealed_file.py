"""Files behind a passphrase, encrypted in chunks and read from any place."""

from __future__ import annotations

import io
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import RuleError, WorldError
from aimstars_desktop.domain.keys import KDF_COST, KdfCost
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.keys import sealing

if TYPE_CHECKING:
    from typing_extensions import Buffer

MARK = b"aimstars sealed archive 1\n"
"""The first line of such a file."""

CHUNK = 1 << 20
"""Bytes of the plain file in each chunk; the last one has fewer, or none."""

_SEALED_CHUNK = sealing.NONCE_BYTES + CHUNK + sealing.TAG_BYTES
_LONGEST_HEADER = 1000
_NUMBER_BYTES = 8


class SealedFiles:
    """Writes and reads them (``Seal``).

    Args:
        cost: of the KDF in new files; tests take the lowest.
    """

    def __init__(self, cost: KdfCost = KDF_COST) -> None:
        self._cost = cost

    def is_sealed(self, head: bytes) -> bool:
        return head.startswith(MARK)

    @contextmanager
    def writing(self, path: Path, passphrase: str) -> Iterator[IO[bytes]]:
        salt = secrets.token_bytes(sealing.SALT_BYTES)
        cost = {"memory": self._cost.memory, "passes": self._cost.passes}
        header = MARK + json.dumps({"kdf": "argon2id", **cost, "salt": salt.hex()}).encode() + b"\n"
        key = sealing.derive(sealing.password_bytes(passphrase), salt, self._cost)
        with path.open("wb") as file:
            file.write(header)
            writer = _Writer(file, header, key)
            yield writer  # type: ignore[misc]  # what a zip file needs of it
            writer.finish()

    def reading(self, path: Path, passphrase: str) -> IO[bytes]:
        file = path.open("rb")
        try:
            header = file.readline(len(MARK)) + file.readline(_LONGEST_HEADER)
            key = _key_of(header, passphrase)
            reader = _Reader(file, header, key)
        except BaseException:
            file.close()
            raise
        return io.BufferedReader(reader, CHUNK)


class _Writer(io.RawIOBase):
    """Encrypts what is written, a chunk at a time."""

    def __init__(self, file: IO[bytes], header: bytes, key: bytes) -> None:
        super().__init__()
        self._file, self._header, self._key = file, header, key
        self._waiting = bytearray()
        self._number = 0

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, data: Buffer, /) -> int:
        plain = bytes(data)
        self._waiting += plain
        while len(self._waiting) >= CHUNK:
            self._put(bytes(self._waiting[:CHUNK]), is_last=False)
            del self._waiting[:CHUNK]
        return len(plain)

    def finish(self) -> None:
        """Write the last chunk, without which the file is not whole."""
        self._put(bytes(self._waiting), is_last=True)
        self._waiting.clear()

    def _put(self, plain: bytes, *, is_last: bool) -> None:
        associated = _associated(self._header, self._number, is_last=is_last)
        nonce, sealed = sealing.seal(plain, associated, self._key)
        self._file.write(nonce + sealed)
        self._number += 1


class _Reader(io.RawIOBase):
    """Decrypts what is read, from any place.

    Raises:
        RuleError: the passphrase is another one (field "passphrase").
        WorldError: the file is damaged or not whole.
    """

    def __init__(self, file: IO[bytes], header: bytes, key: bytes) -> None:
        super().__init__()
        self._file, self._header, self._key = file, header, key
        self._place = 0
        self._kept: tuple[int, bytes] = (-1, b"")
        size = os.fstat(file.fileno()).st_size - len(header)
        self._chunks, rest = divmod(size, _SEALED_CHUNK)
        least = sealing.NONCE_BYTES + sealing.TAG_BYTES
        if rest < least:  # the last chunk has fewer bytes than the others
            raise _damaged()
        self._size = self._chunks * CHUNK + rest - least
        if self._unsealed(0) is None:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "That is not the passphrase of this file."),
                field="passphrase",
            )
        self._chunk(self._chunks)

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def tell(self) -> int:
        return self._place

    @override
    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("a place before the beginning")
        self._place = start + offset
        return self._place

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        wanted = memoryview(buffer)
        number, start = divmod(self._place, CHUNK)
        if self._place >= self._size or not wanted:
            return 0
        data = self._chunk(number)[start : start + len(wanted)]
        wanted[: len(data)] = data
        self._place += len(data)
        return len(data)

    @override
    def close(self) -> None:
        self._file.close()
        super().close()

    def _chunk(self, number: int) -> bytes:
        if self._kept[0] != number:
            plain = self._unsealed(number)
            if plain is None:
                raise _damaged()
            self._kept = number, plain
        return self._kept[1]

    def _unsealed(self, number: int) -> bytes | None:
        self._file.seek(len(self._header) + number * _SEALED_CHUNK)
        found = self._file.read(_SEALED_CHUNK)
        nonce, sealed = found[: sealing.NONCE_BYTES], found[sealing.NONCE_BYTES :]
        if len(sealed) < sealing.TAG_BYTES:
            return None
        associated = _associated(self._header, number, is_last=number == self._chunks)
        return sealing.unseal(sealed, associated, nonce, self._key)


def _key_of(header: bytes, passphrase: str) -> bytes:
    """Return the key of a file.

    Raises:
        WorldError: the header is damaged, or asks for more than the limits of the KDF.
    """
    try:
        told = json.loads(header[len(MARK) :])
        if told["kdf"] != "argon2id":
            raise ValueError("another KDF")
        cost = KdfCost(int(told["memory"]), int(told["passes"]))
        salt = bytes.fromhex(told["salt"])
        if len(salt) != sealing.SALT_BYTES:
            raise ValueError("no salt")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _damaged() from error
    return sealing.derive(sealing.password_bytes(passphrase), salt, cost)


def _associated(header: bytes, number: int, *, is_last: bool) -> bytes:
    """Return what is authenticated beside a chunk, so that none can be moved or cut off."""
    return header + number.to_bytes(_NUMBER_BYTES, "big") + (b"\x01" if is_last else b"\x00")


def _damaged() -> WorldError:
    return WorldError(
        QT_TRANSLATE_NOOP("Errors", "This file with a passphrase is damaged or not complete.")
    )
