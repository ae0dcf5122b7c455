"""Makes text of bytes, whatever wrote them."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

_PIECE = 1 << 20


def decoded(data: bytes) -> str:
    """Return bytes as text; what is not Unicode is read as Windows-1252."""
    return "".join(text_pieces(data))


def text_pieces(data: bytes) -> Iterator[str]:
    """Yield bytes as text, piece by piece: other threads get their turn in between."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield from _pieces_in(data, "utf-16", "replace")
        return
    try:
        for _ in _pieces_in(data, "utf-8"):
            pass
    except UnicodeDecodeError:
        yield from _pieces_in(data, "cp1252", "replace")
    else:
        yield from _pieces_in(data, "utf-8-sig")


def _pieces_in(data: bytes, encoding: str, errors: str = "strict") -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    for start in range(0, len(data), _PIECE):
        yield decoder.decode(data[start : start + _PIECE])
    yield decoder.decode(b"", final=True)
