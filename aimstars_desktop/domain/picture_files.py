"""What the first bytes of an image file say: its kind, and its width and height.

A file is known by its content, never by its name. Nothing is decoded here; a file whose rest is
broken is found out by whoever decodes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from struct import error, unpack_from

JPEG, PNG, WEBP = "image/jpeg", "image/png", "image/webp"
GIF, BMP, TIFF = "image/gif", "image/bmp", "image/tiff"

SUFFIXES = {JPEG: "jpg", PNG: "png", WEBP: "webp", GIF: "gif", BMP: "bmp", TIFF: "tif"}
"""How the names of files of each kind end."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG file that begin a frame, with its height and width."""

_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""The markers of a JPEG file that have no length."""

_EXTENSION, _FRAME = 0x21, 0x2C
"""How the parts of a GIF file begin."""

_SCAN, _END = 0xDA, b"\xff\xd9"
"""The marker before the pixels of a JPEG file, and what stands behind them."""

_PLAIN = frozenset({0, 3, 6})
"""The kinds of BMP files whose rows are not compressed."""

_MOST_TAGS = 4096


@dataclass(frozen=True, slots=True)
class Header:
    """The kind of an image file and its size in pixels, as stored."""

    media_type: str
    width: int
    height: int


def header_of(data: bytes) -> Header | None:
    """Return what the file is; None when it is no image of a known kind, or cut off."""
    try:
        return _header_of(data)
    except error:
        return None


def is_cut_off(data: bytes) -> bool:
    """Return whether a file lacks its end, where what decodes it shows grey or black in its place.

    Those are JPEG, GIF (up to the end of the first frame) and BMP files. For all other kinds the
    answer is no: what decodes those says itself that something is missing.
    """
    try:
        if data.startswith(b"\xff\xd8\xff"):
            return _is_jpeg_cut_off(data)
        if data[:6] in {b"GIF87a", b"GIF89a"}:
            return _is_gif_cut_off(data)
        return data[:2] == b"BM" and len(data) < _bytes_of_bmp(data)
    except (error, IndexError):
        return True


def _header_of(data: bytes) -> Header | None:
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        return Header(PNG, *unpack_from(">II", data, 16))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data[:6] in {b"GIF87a", b"GIF89a"}:
        return Header(GIF, *unpack_from("<HH", data, 6))
    if data[:2] == b"BM" and len(data) >= 26:
        return _bmp(data)
    if data[:4] in {b"II*\x00", b"MM\x00*"}:
        return _tiff(data)
    return None


def _jpeg(data: bytes) -> Header | None:
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            return None
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
        elif marker in _ALONE:
            place += 2
        elif marker in _FRAMES:
            height, width = unpack_from(">HH", data, place + 5)
            return Header(JPEG, width, height)
        else:
            (length,) = unpack_from(">H", data, place + 2)
            place += 2 + max(length, 2)
    return None


def _is_jpeg_cut_off(data: bytes) -> bool:
    place = 2
    while place + 4 <= len(data):
        marker = data[place + 1]
        if marker == _SCAN:
            return data.find(_END, place) < 0
        if marker == 0xFF:
            place += 1
        else:
            place += 2 if marker in _ALONE else 2 + max(unpack_from(">H", data, place + 2)[0], 2)
    return False


def _is_gif_cut_off(data: bytes) -> bool:
    place = 13 + _bytes_of_colours(data[10])
    while True:
        kind = data[place]
        if kind == _EXTENSION:
            place = _behind_blocks(data, place + 2)
        elif kind == _FRAME:
            place += 10 + _bytes_of_colours(data[place + 9])
            return _behind_blocks(data, place + 1) > len(data)
        else:
            return False


def _bytes_of_colours(flags: int) -> int:
    """Return how long the table of colours of a GIF file is, or of one of its frames."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _behind_blocks(data: bytes, place: int) -> int:
    """Return the place behind the blocks of a GIF file that begin here."""
    while length := data[place]:
        place += 1 + length
    return place + 1


def _bytes_of_bmp(data: bytes) -> int:
    """Return how long a BMP file is at least, as its header tells; 0: its rows are compressed."""
    begin, size = unpack_from("<II", data, 10)
    if size == 12:
        width, height, _, bits = unpack_from("<HHHH", data, 18)
    else:
        width, height, _, bits, compression = unpack_from("<iiHHI", data, 18)
        if compression not in _PLAIN:
            return 0
    return int(begin + (abs(width) * bits + 31) // 32 * 4 * abs(height))


def _webp(data: bytes) -> Header | None:
    kind = data[12:16]
    if kind == b"VP8X":
        width = int.from_bytes(data[24:27], "little") + 1
        height = int.from_bytes(data[27:30], "little") + 1
        return Header(WEBP, width, height)
    if kind == b"VP8L":
        (bits,) = unpack_from("<I", data, 21)
        return Header(WEBP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = unpack_from("<HH", data, 26)
        return Header(WEBP, width & 0x3FFF, height & 0x3FFF)
    return None


def _bmp(data: bytes) -> Header:
    (size,) = unpack_from("<I", data, 14)
    if size == 12:
        return Header(BMP, *unpack_from("<HH", data, 18))
    width, height = unpack_from("<ii", data, 18)
    return Header(BMP, abs(width), abs(height))  # a negative height: from the top down


def _tiff(data: bytes) -> Header | None:
    order = "<" if data[:2] == b"II" else ">"
    (place,) = unpack_from(f"{order}I", data, 4)
    (count,) = unpack_from(f"{order}H", data, place)
    found = {}
    for number in range(min(count, _MOST_TAGS)):
        at = place + 2 + 12 * number
        tag, kind = unpack_from(f"{order}HH", data, at)
        if tag in {256, 257}:
            form = "H" if kind == 3 else "I"
            (found[tag],) = unpack_from(f"{order}{form}", data, at + 8)
    return Header(TIFF, found[256], found[257]) if len(found) == 2 else None
