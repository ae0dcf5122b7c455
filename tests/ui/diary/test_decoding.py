"""Image files of every kind that is taken are decoded, and small copies made of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from aimstars_desktop.domain.picture_files import JPEG, SUFFIXES, header_of
from aimstars_desktop.domain.pictures import SMALLER_EDGE
from aimstars_desktop.ui.pictures import decoding
from tests.drawn import png, tiff

COLOUR = (90, 160, 120)
GIF = (
    b"GIF89a\x02\0\x01\0\x80\0\0" + bytes(COLOUR) + b"\0\0\0"
    b"\x2c\0\0\0\0\x02\0\x01\0\0\x02\x02\x04\x0a\0;"
)


def written(kind: str) -> bytes:
    """Return an image of one colour as a file of a kind."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(*COLOUR))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # the stubs lack devices
    return bytes(buffer.data().data())


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "gif", "bmp", "tif"])
def test_every_kind_that_is_taken_is_decoded(kind: str) -> None:
    data = GIF if kind == "gif" else written(kind)
    header = header_of(data)
    assert header is not None
    assert SUFFIXES[header.media_type] == kind
    for _ in range(3):  # the memory of one that is gone is used again
        image = decoding.image_of(data)
        assert image is not None
        assert (image.width(), image.height()) == (header.width, header.height)
        shown = image.pixelColor(0, 0)
        assert (shown.red(), shown.green(), shown.blue()) == pytest.approx(COLOUR, abs=6)
        small = decoding.thumbnail_of(data)
        assert small is not None
        assert decoding.small_image(small) is not None


def test_a_copy_for_browsers_is_a_photo_of_at_most_some_size() -> None:
    found = decoding.redrawn(tiff(SMALLER_EDGE + 40, 2, COLOUR))
    assert found is not None
    kind, data = found
    header = header_of(data)
    assert header is not None
    assert (kind, header.media_type, header.width) == (JPEG, JPEG, SMALLER_EDGE)


def test_there_is_no_copy_of_what_is_damaged() -> None:
    assert decoding.redrawn(tiff()[:50]) is None
    assert decoding.redrawn(png()[:40]) is None
