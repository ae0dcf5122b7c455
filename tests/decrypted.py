"""The pages of an encrypted diary file and its log as they are in memory, with free pages."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

PAGE = 4096
RESERVE = 80
"""At the end of a page: 16 bytes with which its encryption begins, and 64 that prove it."""

SALT = 16
"""At the beginning of the first page, in place of what every SQLite file begins with."""

LOG_HEADER, FRAME_HEADER = 32, 24


def content(path: Path, key: str | None) -> bytes:
    """Return what is in a diary file and in its write-ahead log.

    Args:
        path: of the diary file.
        key: the raw SQLCipher key; None for a plain file.
    """
    log = path.with_name(f"{path.name}-wal")
    parts = [file.read_bytes() for file in (path, log) if file.exists()]
    if key is None:
        return b"".join(parts)
    pages = [*_pages_of_file(parts[0]), *(_pages_of_log(parts[1]) if parts[1:] else ())]
    # Each page begins with bytes of its own; put before it, they end the chain of the one before.
    stream = b"".join(page[-RESERVE : -RESERVE + 16] + page[:-RESERVE] for page in pages)
    command = ["openssl", "enc", "-d", "-aes-256-cbc", "-nopad", "-K", key, "-iv", "0" * 32]
    done = subprocess.run(command, input=stream, capture_output=True, check=True)
    return done.stdout


def _pages_of_file(data: bytes) -> Iterator[bytes]:
    for at in range(0, len(data), PAGE):
        yield data[at + (0 if at else SALT) : at + PAGE]


def _pages_of_log(data: bytes) -> Iterator[bytes]:
    for at in range(LOG_HEADER, len(data), FRAME_HEADER + PAGE):
        page = data[at + FRAME_HEADER : at + FRAME_HEADER + PAGE]
        yield page[SALT if data[at : at + 4] == b"\0\0\0\1" else 0 :]
