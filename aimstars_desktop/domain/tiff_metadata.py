"""TIFF files without their metadata: written anew, with nothing but what shows their pages.

Whatever no tag of a page leads to stays behind: directories of Exif, smaller copies of the picture,
and what programs left between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import pack, pack_into, unpack_from

_MOST_TAGS = 4096
_KEPT = frozenset(
    {*range(254, 260), 262, 263, 266, 273, 274, *range(277, 285), 292, 293, 296, 317, 320, 321}
    | {322, 323, 324, 325, 338, 339, 347, 529, 530, 531, 532, 34675}
)
_PIXELS = ((273, 279), (324, 325))
"""The tags that say where the pixels are, in strips or in tiles, and how many bytes each has."""

_SUBFILE, _REDUCED = 254, 1
_OLD_SUBFILE, _OLD_REDUCED = 255, 2
_SHORT, _LONG = 3, 4
_MOST_MORE = 4096
"""Bytes beyond twice the file: more is written only where parts of it are used again and again."""

_SIZES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8)
"""The bytes of a value of each type."""

_Rows = dict[int, tuple[int, int, bytes]]
"""The type, count and value of each tag."""


def without(data: bytes) -> bytes:
    """Return a TIFF file with its pages alone; smaller copies of them are none.

    Raises:
        struct.error, IndexError, ValueError: it is not built as its kind says.
    """
    order = "<" if data[:2] == b"II" else ">"
    made = bytearray(data[:4] + bytes(4))
    (place,) = unpack_from(f"{order}I", data, 4)
    link, seen = 4, set[int]()
    while place and place not in seen:
        rows, following = _read(data, order, place)
        if not seen or not _is_smaller_copy(rows, order):
            link = _append(made, data, order, rows, link)
            if len(made) > 2 * len(data) + _MOST_MORE:
                raise ValueError(len(made))
        seen.add(place)
        place = following
    return bytes(made)


def tags(data: bytes, order: str, place: int) -> Iterator[tuple[int, int]]:
    """Yield the place and number of each tag of a directory.

    Args:
        data: the file.
        order: of the bytes of a number, as ``struct`` writes it.
        place: of the directory.

    Raises:
        struct.error, ValueError: it is not built as its kind says.
    """
    (count,) = unpack_from(f"{order}H", data, place)
    if count > _MOST_TAGS:
        raise ValueError(count)
    for number in range(count):
        at = place + 2 + 12 * number
        (tag,) = unpack_from(f"{order}H", data, at)
        yield at, tag


def _read(data: bytes, order: str, place: int) -> tuple[_Rows, int]:
    """Return the tags that a page needs, and the place of the next page; 0: there is none."""
    rows: _Rows = {}
    after, total = place + 2, 0
    for at, tag in tags(data, order, place):
        after = at + 12
        if tag in _KEPT:
            kind, count, value = unpack_from(f"{order}HII", data, at + 2)
            size = _SIZES[kind] * count
            start = value if size > 4 else at + 8
            total += size
            if start + size > len(data) or total > len(data):
                raise ValueError(tag)
            rows[tag] = (kind, count, data[start : start + size])
    (following,) = unpack_from(f"{order}I", data, after)
    return rows, following


def _is_smaller_copy(rows: _Rows, order: str) -> bool:
    kinds = _numbers(rows, order, _SUBFILE), _numbers(rows, order, _OLD_SUBFILE)
    return any(kind & _REDUCED for kind in kinds[0]) or _OLD_REDUCED in kinds[1]


def _numbers(rows: _Rows, order: str, tag: int) -> tuple[int, ...]:
    kind, count, value = rows.get(tag, (_SHORT, 0, b""))
    if kind not in {_SHORT, _LONG}:
        raise ValueError(kind)
    return unpack_from(f"{order}{count}{'H' if kind == _SHORT else 'I'}", value)


def _append(made: bytearray, data: bytes, order: str, rows: _Rows, link: int) -> int:
    """Append a page, and return where the place of the next one is to be written.

    Args:
        made: the file that is written.
        data: the one that is read.
        order: of the bytes of a number.
        rows: the tags of the page.
        link: where the place of this page is to be written.
    """
    for places, sizes in _PIXELS:
        starts, counts = _numbers(rows, order, places), _numbers(rows, order, sizes)
        pairs = list(zip(starts, counts, strict=True))
        if sum(counts) > len(data) or any(at + size > len(data) for at, size in pairs):
            raise ValueError(places)
        if starts:
            found = [_put(made, data[at : at + size]) for at, size in pairs]
            rows[places] = (_LONG, len(found), pack(f"{order}{len(found)}I", *found))
    table = b""
    for tag, (kind, count, value) in sorted(rows.items()):
        held = value if len(value) <= 4 else pack(f"{order}I", _put(made, value))
        table += pack(f"{order}HHI", tag, kind, count) + held.ljust(4, b"\0")
    place = _put(made, pack(f"{order}H", len(rows)) + table + bytes(4))
    pack_into(f"{order}I", made, link, place)
    return len(made) - 4


def _put(made: bytearray, data: bytes) -> int:
    """Append bytes at an even place, as the kind asks, and return it."""
    made += bytes(len(made) % 2)
    place = len(made)
    made += data
    return place
