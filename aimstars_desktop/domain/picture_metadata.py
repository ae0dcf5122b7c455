"""Image files without what they tell about their maker: place, time, camera, words.

For files that leave for other people. What is needed to show the picture stays: its pixels, its
colours, and which way up a camera held it. What a kind does not name as needed goes.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from struct import pack, unpack_from

from aimstars_desktop.domain import tiff_metadata
from aimstars_desktop.domain.picture_files import BMP, GIF, JPEG, PNG, TIFF, WEBP

_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112

_END_OF_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP"}
    | {b"sBIT", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT"}
)
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})


def without_metadata(data: bytes, media_type: str) -> bytes | None:
    """Return an image file without its metadata; None when it is not built as its kind says.

    Args:
        data: the file.
        media_type: its kind, as ``picture_files.header_of`` tells it.
    """
    try:
        return _CLEANERS[media_type](data)
    except (struct.error, IndexError, ValueError):
        return None


def _jpeg(data: bytes) -> bytes:
    """Keep what decodes the picture; what stands behind its end goes, too."""
    parts, turned, place = [data[:2]], 1, 2
    while True:
        marker = data[place + 1]
        if data[place] != 0xFF:
            raise ValueError(marker)
        if marker == 0xFF:
            place += 1
            continue
        if marker == 0xD9:
            parts.append(data[place : place + 2])
            break
        (length,) = unpack_from(">H", data, place + 2)
        end = place + 2 + length
        segment = data[place:end]
        if marker == 0xE1 and segment[4:10] == _EXIF:
            turned = _orientation(segment[10:])
        elif _is_needed(marker, segment):
            parts.append(segment)
        place = end
        if marker == 0xDA:
            found = _END_OF_SCAN.search(data, place)
            place = len(data) if found is None else found.start()
            parts.append(data[end:place])
            if found is None:  # cut off, as some cameras leave it
                break
    if turned != 1:
        segment = _EXIF + _small_exif(turned)
        parts.insert(1, b"\xff\xe1" + pack(">H", len(segment) + 2) + segment)
    return b"".join(parts)


def _is_needed(marker: int, segment: bytes) -> bool:
    """Return whether a segment is no comment and none of a program, but for colours."""
    if marker == 0xE2:
        return segment[4:15] == b"ICC_PROFILE"
    if marker == 0xE0:
        return segment[4:8] == b"JFIF"
    return marker == 0xEE or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _png(data: bytes) -> bytes:
    parts, place = [data[:8]], 8
    while place < len(data):
        (length,) = unpack_from(">I", data, place)
        kind = data[place + 4 : place + 8]
        end = place + 12 + length
        if kind in _PNG_KEPT:
            parts.append(data[place:end])
        place = end
        if kind == b"IEND":
            break
    return b"".join(parts)


def _webp(data: bytes) -> bytes:
    parts, place = [b"WEBP"], 12
    (size,) = unpack_from("<I", data, 4)
    while place + 8 <= min(len(data), 8 + size):
        kind = data[place : place + 4]
        (length,) = unpack_from("<I", data, place + 4)
        end = place + 8 + length + length % 2
        if kind == b"VP8X":  # its flags say that there is Exif and XMP
            flags = data[place + 8] & ~0x0C
            parts.append(data[place : place + 8] + bytes([flags]) + data[place + 9 : end])
        elif kind in _WEBP_KEPT:
            parts.append(data[place:end])
        place = end
    made = b"".join(parts)
    return b"RIFF" + pack("<I", len(made)) + made


def _gif(data: bytes) -> bytes:
    """Leave out comments, and what programs added but for the count of repetitions."""
    place = 13 + _palette(data[10])
    parts = [data[:place]]
    while data[place] != 0x3B:
        begin, kind = place, data[place]
        if kind == 0x2C:
            place += 11 + _palette(data[place + 9])
        elif kind == 0x21:
            place += 2
        else:
            raise ValueError(kind)
        while data[place]:
            place += 1 + data[place]
        place += 1
        block = data[begin:place]
        is_animation = block[1] == 0xFF and block[3:14] == b"NETSCAPE2.0"
        if kind == 0x2C or block[1] in {0xF9, 0x01} or is_animation:
            parts.append(block)
    return b"".join([*parts, b"\x3b"])


def _palette(flags: int) -> int:
    """Return the bytes of a table of colours."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _orientation(exif: bytes) -> int:
    """Return which way up a picture is, from 1 to 8; 1 where that is not told."""
    order = "<" if exif[:2] == b"II" else ">"
    try:
        (place,) = unpack_from(f"{order}I", exif, 4)
        for at, tag in tiff_metadata.tags(exif, order, place):
            if tag == _ORIENTATION:
                (turned,) = unpack_from(f"{order}H", exif, at + 8)
                return turned if 1 <= turned <= 8 else 1
    except (struct.error, ValueError):
        pass
    return 1


def _small_exif(turned: int) -> bytes:
    """Return Exif that says nothing but which way up the picture is."""
    return pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)


def _same(data: bytes) -> bytes:
    return data


_CLEANERS: Mapping[str, Callable[[bytes], bytes]] = {
    JPEG: _jpeg,
    PNG: _png,
    WEBP: _webp,
    GIF: _gif,
    BMP: _same,
    TIFF: tiff_metadata.without,
}
