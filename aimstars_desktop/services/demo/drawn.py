"""The pictures of the sample diary, drawn by code: hills at different times of the day, as PNG."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from math import sin

Colour = tuple[int, int, int]

WIDTH, HEIGHT = 480, 320


@dataclass(frozen=True, slots=True)
class Scenery:
    """A sky, a sun and three ranges of hills, the farthest first.

    Attributes:
        sky: its colours, at the top and at the horizon.
        sun: its colour.
        place: of its middle, as shares of the width and of the height.
        hills: the colours of the ranges.
        shift: moves the hills, so that no two pictures are the same.
    """

    sky: tuple[Colour, Colour]
    sun: Colour
    place: tuple[float, float]
    hills: tuple[Colour, Colour, Colour]
    shift: float


MORNING = Scenery(
    ((96, 128, 184), (226, 214, 214)),
    (255, 246, 226),
    (0.72, 0.36),
    ((150, 172, 212), (98, 128, 174), (44, 78, 110)),
    0.0,
)
GARDEN = Scenery(
    ((170, 208, 214), (236, 240, 220)),
    (255, 250, 214),
    (0.22, 0.25),
    ((150, 186, 150), (96, 148, 112), (46, 98, 78)),
    2.1,
)
EVENING = Scenery(
    ((66, 52, 110), (240, 170, 120)),
    (255, 220, 160),
    (0.5, 0.55),
    ((150, 100, 130), (96, 66, 110), (40, 32, 66)),
    4.3,
)
ALL = (GARDEN, MORNING, EVENING)


def draw(scenery: Scenery, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """Return a scenery as a PNG file.

    Args:
        scenery: what is drawn.
        width: in pixels.
        height: in pixels.
    """
    skylines = [
        [_top(scenery.shift, number, x / width) * height for x in range(width)]
        for number in range(len(scenery.hills))
    ]
    sun_x, sun_y = scenery.place[0] * width, scenery.place[1] * height
    radius = height / 11
    lines = []
    for y in range(height):
        sky = bytes(_mixed(*scenery.sky, y / height))
        line = bytearray(sky * width)
        reach = radius * radius - (y - sun_y) ** 2
        if reach > 0:
            half = reach**0.5
            left, right = max(0, int(sun_x - half)), min(width, int(sun_x + half) + 1)
            line[3 * left : 3 * right] = bytes(scenery.sun) * (right - left)
        for colour, skyline in zip(scenery.hills, skylines, strict=True):
            hill = bytes(colour)
            for x, top in enumerate(skyline):
                if y >= top:
                    line[3 * x : 3 * x + 3] = hill
        lines.append(b"\0" + bytes(line))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rest = _chunk(b"IDAT", zlib.compress(b"".join(lines))) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + rest


def _top(shift: float, number: int, x: float) -> float:
    """Return where a range of hills begins, as a share of the height."""
    wave = 0.06 * sin(5 * x + shift + 2 * number) + 0.03 * sin(13 * x + 2 * shift + number)
    return 0.5 + 0.17 * number + wave


def _mixed(first: Colour, second: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
