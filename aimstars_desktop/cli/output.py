"""What the command line prints; it survives windowed builds and narrow consoles."""

from __future__ import annotations

import os
import sys
from typing import TextIO


def line(text: str = "") -> None:
    """Print a line of the answer."""
    _print(sys.stdout, text)


def error(text: str) -> None:
    """Print a sentence about what went wrong."""
    _print(sys.stderr, text)


def amount(number: int, one: str, many: str) -> str:
    """Say how many of something there are: "1 entry", "1,025 entries"."""
    return f"{number:,} {one if number == 1 else many}"


def _print(stream: TextIO | None, text: str) -> None:
    if stream is None:  # a windowed build on Windows has none
        return
    encoding = stream.encoding or "utf-8"
    # A console in cp1252 or cp437 has no arrows and no Greek: better a "?" than a traceback.
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except BrokenPipeError:  # the reader, such as "head", has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
