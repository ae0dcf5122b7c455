"""What an image file tells about its maker does not leave; the picture itself does."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.picture_files import BMP, GIF, JPEG, PNG, SUFFIXES, TIFF, WEBP
from aimstars_desktop.domain.picture_metadata import without_metadata
from tests.drawn import chunk, png

PLACE = b"52.5163 N 13.3777 E"


def exif(order: str, orientation: int = 1) -> bytes:
    """Return Exif with an orientation and, in a directory of its own, a place."""
    mark = b"II" if order == "<" else b"MM"
    head = mark + struct.pack(f"{order}HI", 42, 8)
    first = struct.pack(f"{order}HHHIHH", 2, 0x0112, 3, 1, orientation, 0)
    first += struct.pack(f"{order}HHII", 0x8825, 4, 1, 38) + bytes(4)
    inner = struct.pack(f"{order}HHHII", 1, 0x001B, 7, len(PLACE), 56) + bytes(4)
    return head + first + inner + PLACE


def segment(marker: int, data: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(*segments: bytes, after: bytes = b"") -> bytes:
    frame = segment(0xC0, b"\x08\0\x03\0\x04\x01\x01\x11\0")
    scan = segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"ab\xff\x00c\xff\xd0d"
    return b"\xff\xd8" + b"".join(segments) + frame + scan + b"\xff\xd9" + after


def riff(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def webp(*chunks: bytes) -> bytes:
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photo_keeps_only_which_way_up_it_is(order: str) -> None:
    colours, adobe = segment(0xE2, b"ICC_PROFILE\0\x01\x01x"), segment(0xEE, b"Adobe")
    photo = jpeg(
        segment(0xE0, b"JFIF\0\x01\x02"),
        segment(0xE1, b"Exif\0\0" + exif(order, orientation=6)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PLACE),
        segment(0xED, PLACE),
        segment(0xFE, PLACE),
        colours,
        adobe,
        after=b"another picture " + PLACE,
    )
    clean = without_metadata(photo, JPEG)
    assert clean is not None
    assert PLACE not in clean
    turned = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    upright = segment(0xE1, b"Exif\0\0" + turned)
    assert clean == jpeg(upright, segment(0xE0, b"JFIF\0\x01\x02"), colours, adobe)
    assert without_metadata(clean, JPEG) == clean


def test_a_png_keeps_its_pixels() -> None:
    plain = png()
    told = chunk(b"tEXt", PLACE) + chunk(b"eXIf", exif(">")) + chunk(b"iTXt", PLACE)
    told += chunk(b"tIME", b"\x07\xea\x0b\x16\x08\x0c\0")
    data = plain[:33] + told + plain[33:] + PLACE
    assert without_metadata(data, PNG) == plain


def test_a_webp_keeps_its_pixels() -> None:
    head, pixels = riff(b"VP8X", b"\x18" + bytes(9)), riff(b"VP8L", b"\x2f\0\0\0\0")
    told = riff(b"EXIF", exif("<")), riff(b"XMP ", PLACE)
    flagged = riff(b"VP8X", b"\x1c" + bytes(9))
    assert without_metadata(webp(flagged, pixels, *told), WEBP) == webp(
        riff(b"VP8X", b"\x10" + bytes(9)), pixels
    )
    assert without_metadata(webp(head, pixels), WEBP) == webp(
        riff(b"VP8X", b"\x10" + bytes(9)), pixels
    )


def test_a_gif_keeps_its_frames_and_how_often_they_repeat() -> None:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
    again = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    frame = b"\x21\xf9\x04\0\0\0\0\0" + b"\x2c" + bytes(8) + b"\0\x02\x02\x44\x01\0"
    words = b"\x21\xfe" + bytes([len(PLACE)]) + PLACE + b"\0"
    packet = b"\x21\xff\x0bXMP DataXMP" + bytes([len(PLACE)]) + PLACE + b"\0"
    data = head + words + again + packet + frame + b";" + PLACE
    assert without_metadata(data, GIF) == head + again + frame + b";"


def test_a_bmp_has_nothing_to_leave_out() -> None:
    assert without_metadata(b"BM rest", BMP) == b"BM rest"


@given(st.sampled_from(sorted(SUFFIXES)), st.binary(max_size=200))
def test_no_bytes_are_too_broken_to_be_refused(media_type: str, data: bytes) -> None:
    head = {JPEG: b"\xff\xd8", GIF: b"GIF89a", TIFF: b"II*\0"}.get(media_type, b"")
    found = without_metadata(head + data, media_type)
    assert found is None or len(found) <= len(head + data) + 40
