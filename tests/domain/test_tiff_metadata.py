"""A TIFF file that leaves holds its pages, and nothing else that anybody wrote into it."""

from __future__ import annotations

import struct

import pytest

from aimstars_desktop.domain.picture_files import TIFF, header_of
from aimstars_desktop.domain.picture_metadata import without_metadata

PLACE = b"52.5163 N 13.3777 E"
PIXELS, SMALL, PAGE = b"the pixels", b"a small copy", b"a page"

Tag = tuple[int, int, int, bytes | int]
"""Its number, type and count, and its value."""


class Writer:
    """Writes a TIFF file part by part."""

    def __init__(self, order: str) -> None:
        self.order = order
        self.data = bytearray((b"II" if order == "<" else b"MM") + self.pack("HI", 42, 0))

    def pack(self, form: str, *values: int) -> bytes:
        return struct.pack(self.order + form, *values)

    def put(self, data: bytes) -> int:
        place = len(self.data)
        self.data += data
        return place

    def directory(self, *tags: Tag, following: int = 0) -> int:
        """Write a directory, and return its place."""
        rows = b""
        for number, kind, count, value in tags:
            held = value if isinstance(value, bytes) else self.pack("I", value)
            rows += self.pack("HHI", number, kind, count) + held.ljust(4, b"\0")
        return self.put(self.pack("H", len(tags)) + rows + self.pack("I", following))

    def begin(self, place: int) -> bytes:
        """Have the file begin with this directory, and return it."""
        self.data[4:8] = self.pack("I", place)
        return bytes(self.data)

    def shown(self, pixels: bytes, *, reduced: int = 0) -> list[Tag]:
        """Return the tags of a picture of one strip."""
        return [
            (254, 4, 1, reduced),
            (256, 3, 1, self.pack("H", 4)),
            (257, 3, 1, self.pack("H", 3)),
            (273, 4, 1, self.put(pixels)),
            (279, 4, 1, len(pixels)),
        ]


@pytest.fixture(params=["<", ">"], ids=["little", "big"])
def writer(request: pytest.FixtureRequest) -> Writer:
    return Writer(request.param)


def pixels_of(writer: Writer, data: bytes) -> list[bytes]:
    """Return the pixels of each page."""
    found = []
    (place,) = struct.unpack_from(f"{writer.order}I", data, 4)
    while place:
        (count,) = struct.unpack_from(f"{writer.order}H", data, place)
        rows = {}
        for number in range(count):
            tag, _, _, value = struct.unpack_from(
                f"{writer.order}HHII", data, place + 2 + 12 * number
            )
            rows[tag] = value
        found.append(data[rows[273] : rows[273] + rows[279]])
        (place,) = struct.unpack_from(f"{writer.order}I", data, place + 2 + 12 * count)
    return found


def test_place_words_and_smaller_copies_stay_behind(writer: Writer) -> None:
    gps = writer.directory((27, 7, len(PLACE), writer.put(PLACE)))
    inner = writer.directory(*writer.shown(SMALL))
    two = writer.put(writer.pack("II", inner, inner))
    small = writer.directory(*writer.shown(SMALL, reduced=1))
    page = writer.directory(*writer.shown(PAGE), following=small)
    first = writer.directory(
        *writer.shown(PIXELS),
        (270, 2, len(PLACE), writer.put(PLACE)),
        (330, 4, 2, two),
        (0x8825, 4, 1, gps),
        following=page,
    )
    writer.put(PLACE + SMALL)
    clean = without_metadata(writer.begin(first), TIFF)
    assert clean is not None
    assert (clean.count(PLACE), clean.count(SMALL)) == (0, 0)
    assert pixels_of(writer, clean) == [PIXELS, PAGE]
    assert without_metadata(clean, TIFF) == clean
    header = header_of(clean)
    assert header is not None
    assert (header.width, header.height) == (4, 3)


def test_a_directory_that_leads_to_itself_is_written_once(writer: Writer) -> None:
    tags = writer.shown(PIXELS)
    place = writer.directory(*tags, following=len(writer.data))
    clean = without_metadata(writer.begin(place), TIFF)
    assert clean is not None
    assert pixels_of(writer, clean) == [PIXELS]


def test_strips_that_are_more_than_the_file_are_refused(writer: Writer) -> None:
    strip = writer.put(bytes(4000))
    many = 1000
    places = writer.put(writer.pack(f"{many}I", *[strip] * many))
    sizes = writer.put(writer.pack(f"{many}I", *[4000] * many))
    place = writer.directory((273, 4, many, places), (279, 4, many, sizes))
    assert without_metadata(writer.begin(place), TIFF) is None


def test_a_strip_that_ends_behind_the_file_is_refused(writer: Writer) -> None:
    writer.put(bytes(100))
    place = writer.directory((273, 4, 1, 100), (279, 4, 1, 60))
    assert without_metadata(writer.begin(place), TIFF) is None


def test_many_pages_of_the_same_pixels_are_refused(writer: Writer) -> None:
    tags = writer.shown(bytes(4000))
    place = 0
    for _ in range(9):
        place = writer.directory(*tags, following=place)
    assert without_metadata(writer.begin(place), TIFF) is None


def test_tags_that_share_the_file_as_their_value_are_refused(writer: Writer) -> None:
    held = writer.put(bytes(900))
    place = writer.directory(*((tag, 1, 900, held) for tag in (258, 320)))
    assert without_metadata(writer.begin(place), TIFF) is None
