"""Pictures for tests, made by code: a small PNG of any size and colour, without Qt."""

from __future__ import annotations

import struct
import zlib

from aimstars_desktop.domain.pictures import NewPicture


def png(width: int = 4, height: int = 3, colour: tuple[int, int, int] = (90, 160, 120)) -> bytes:
    """Return a PNG file with one colour."""
    line = b"\0" + bytes(colour) * width
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rest = chunk(b"IDAT", zlib.compress(line * height)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + rest


def gif(width: int = 40, height: int = 30) -> bytes:
    """Return a GIF file of stripes."""
    pixels = bytes(place % 128 for place in range(width * height))
    codes = bytearray()
    for begin in range(0, len(pixels), 126):  # before a code would need nine bits
        codes += b"\x80" + pixels[begin : begin + 126]
    codes += b"\x81"
    blocks = b"".join(
        bytes([len(codes[begin : begin + 255])]) + codes[begin : begin + 255]
        for begin in range(0, len(codes), 255)
    )
    colours = bytes(value for number in range(128) for value in (number, 255 - number, 90))
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF6, 0, 0) + colours
    comment = b"\x21\xfe\x05hello\x00"
    return (
        head + comment + struct.pack("<BHHHHBB", 0x2C, 0, 0, width, height, 0, 7) + blocks + b"\0;"
    )


def bmp(width: int = 41, height: int = 30, colour: tuple[int, int, int] = (90, 160, 120)) -> bytes:
    """Return a BMP file with one colour."""
    row = (bytes(colour) * width).ljust((width * 24 + 31) // 32 * 4, b"\0")
    head = struct.pack("<2sIHHI", b"BM", 54 + len(row) * height, 0, 0, 54)
    return (
        head
        + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
        + row * height
    )


def tiff(width: int = 4, height: int = 3, colour: tuple[int, int, int] = (90, 160, 120)) -> bytes:
    """Return a TIFF file with one colour."""
    pixels = bytes(colour) * width * height
    rows = [
        (256, 3, 1, width),
        (257, 3, 1, height),
        (258, 3, 3, 8 + len(pixels)),
        (262, 3, 1, 2),
        (273, 4, 1, 8),
        (277, 3, 1, 3),
        (278, 3, 1, height),
        (279, 4, 1, len(pixels)),
    ]
    bits = struct.pack("<3H", 8, 8, 8)
    table = b"".join(struct.pack("<HHII", *row) for row in rows)
    place = 8 + len(pixels) + len(bits)
    head = b"II*\0" + struct.pack("<I", place)
    return head + pixels + bits + struct.pack("<H", len(rows)) + table + bytes(4)


def picture(number: int = 0, name: str = "leaf.png") -> NewPicture:
    """Return a picture that differs from those with other numbers."""
    return NewPicture.of(png(colour=(number % 256, number // 256 % 256, 7)), name)


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return a chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
