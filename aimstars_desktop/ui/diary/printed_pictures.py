"""Pictures for paper, made small off the GUI thread."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from aimstars_desktop.domain.pictures import THUMBNAIL_EDGE, Picture, PictureMissingError
from aimstars_desktop.ui.diary.placed_pictures import Placed, PlacedPicture

LARGEST_EDGE = 1_000
"""The longer edge of a printed picture in pixels: sharp enough at half a page."""

MOST_DECODED = 200_000_000
"""Bytes of all pictures of one print: Qt keeps them decoded until its end."""


def prepared(
    pictures: Mapping[int, Sequence[Picture]],
    bytes_of: Callable[[str], bytes],
    go_on: Callable[[], None] = lambda: None,
) -> Placed:
    """Return pictures for paper, without those that are missing or damaged.

    It is slow, so it is not for the GUI thread.

    Args:
        pictures: of entries, by the numbers of these.
        bytes_of: returns the bytes of a picture by their SHA-256.
        go_on: called before each; what it raises ends it.

    Raises:
        WorldError: the bytes cannot be read.
    """
    count = sum(map(len, pictures.values()))
    edge = min(LARGEST_EDGE, math.isqrt(MOST_DECODED // (4 * max(1, count))))
    found: dict[int, list[PlacedPicture]] = {}
    for entry_id, some in pictures.items():
        for picture in some:
            go_on()
            made = _prepared(picture, bytes_of, max(edge, THUMBNAIL_EDGE))
            if made is not None:
                found.setdefault(entry_id, []).append(made)
    return found


def _prepared(
    picture: Picture, bytes_of: Callable[[str], bytes], edge: int
) -> PlacedPicture | None:
    from aimstars_desktop.ui.pictures import decoding

    file = picture.file
    try:
        image = decoding.image_of(bytes_of(file.sha256), edge)
    except PictureMissingError:
        return None
    if image is None:
        return None
    data = decoding.on_white(image)
    return PlacedPicture(file.sha256, image.width(), image.height(), file.description, data)
