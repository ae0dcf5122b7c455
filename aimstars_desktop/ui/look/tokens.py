"""The colours of the program by name, one table for dark and one for light; no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme as ``#rrggbb``.

    No other colours appear on screen.
    """

    background: str
    panel: str
    card: str
    line: str
    input: str
    text: str
    muted: str
    faint: str
    gold: str
    accent: str
    on_accent: str
    hover: str
    pressed: str
    proud: str
    grow: str
    danger: str
    heat_0: str
    heat_1: str
    heat_2: str
    heat_3: str
    heat_4: str

    def __post_init__(self) -> None:
        """Refuse anything but six-digit colours."""
        for name, value in self.items():
            if len(value) != 7 or value[0] != "#":
                raise ValueError(name)
            int(value[1:], 16)

    def items(self) -> Iterator[tuple[str, str]]:
        """Yield each name with its colour."""
        for field in fields(self):
            yield field.name, str(getattr(self, field.name))


DARK = Tokens(
    background="#12141f",
    panel="#1a1d2b",
    card="#212537",
    line="#2e3348",
    input="#171a27",
    text="#eceef6",
    muted="#9aa1b9",
    faint="#646b85",
    gold="#f5c451",
    accent="#7c8cff",
    on_accent="#12141f",
    hover="#282d42",
    pressed="#1b1f2f",
    proud="#4fd1a1",
    grow="#f2a65a",
    danger="#ef6b73",
    heat_0="#262b3f",
    heat_1="#3b4a7a",
    heat_2="#5566b8",
    heat_3="#7c8cff",
    heat_4="#f5c451",
)

LIGHT = Tokens(
    background="#f4f5fa",
    panel="#ffffff",
    card="#ffffff",
    line="#dfe2ee",
    input="#f8f9fc",
    text="#1d2133",
    muted="#5d6480",
    faint="#a2a8bb",
    gold="#946400",
    accent="#4355d6",
    on_accent="#ffffff",
    hover="#f5f6fb",
    pressed="#f0f2f9",
    proud="#0d7a55",
    grow="#a85a08",
    danger="#b4232f",
    heat_0="#e8eaf3",
    heat_1="#c5ccf4",
    heat_2="#93a0ec",
    heat_3="#5b6be0",
    heat_4="#946400",
)
