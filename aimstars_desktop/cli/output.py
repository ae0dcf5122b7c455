"""What the command line prints; it survives windowed builds, narrow consoles and full disks."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TextIO


def line(text: str = "") -> None:
    """Print a line of the answer."""
    try:
        _write(sys.stdout, text)
    except OSError as failure:
        _discard(sys.stdout)
        sys.stdout = sys.stderr  # for what is still to come
        error(_cannot_write(failure))
        error(text)


def error(text: str) -> None:
    """Print a sentence about what went wrong."""
    try:
        _write(sys.stderr, text)
    except OSError:
        _discard(sys.stderr)
        if sys.stdout is sys.stderr:  # neither takes anything: the exit code has to do
            sys.stdout = sys.stderr = None  # as in a windowed build
            return
        sys.stderr = sys.stdout
        line(text)


def amount(number: int, one: str, many: str) -> str:
    """Say how many of something there are: "1 entry", "1,025 entries".

    Args:
        number: how many.
        one: what one of them is called.
        many: what several of them are called.
    """
    return f"{number:,} {one if number == 1 else many}"


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # closed, or a windowed build on Windows, which has neither
        raise OSError(errno.EBADF, "it is closed")
    encoding = stream.encoding or "utf-8"
    # A console in cp1252 or cp437 lacks many characters: better a "?" than a traceback.
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except BrokenPipeError:  # the reader, such as "head", has stopped reading
        _discard(stream)


def _discard(stream: TextIO | None) -> None:
    """Throw away what is still to be written, so that Python does not try again at the end."""
    if stream is None:
        return
    with contextlib.suppress(OSError):  # not everything that is written to has a file
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _cannot_write(failure: OSError) -> str:
    return f"The output cannot be written: {failure.strerror or type(failure).__name__}."
