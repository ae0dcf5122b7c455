"""What the writers of texts say about pictures."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop.domain.pictures import Picture, PictureFile

_BRACKETS = str.maketrans({"[": "(", "]": ")", "\\": "/"})


def alternative(file: PictureFile) -> str:
    """Return what a picture shows, as it can stand between brackets of Markdown."""
    return " ".join(file.description.translate(_BRACKETS).split())


def named(pictures: Sequence[Picture]) -> str:
    """Return the pictures of an entry in words: what they show, or the names of their files."""
    words = (each.file.description or each.file.name for each in pictures)
    return "; ".join(" ".join(word.split()) or "…" for word in words)
