"""What a page of the help is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Part:
    """A few sentences under a heading."""

    heading: str
    sentences: Sequence[str]


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help.

    Attributes:
        key: its name in the code.
        name: its name in the list of pages.
        icon: name of the icon in that list.
        opening: what the screen is for, in a sentence or two.
    """

    key: str
    name: str
    icon: str
    opening: str
    parts: Sequence[Part]


def native(keys: QKeySequence) -> str:
    """Return keys as they are written on this system."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
