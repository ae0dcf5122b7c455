"""The colours of the program by name, one table for dark and one for light; no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as ``#rrggbb``; their uses are in the design notes.

    Nothing on screen has a colour that is not in this table.
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
        """Refuse anything that is not a full six-digit colour."""
        for name, value in self.items():
            if len(value) != 7 or value[0] != "#":
                raise ValueError(name)
            int(value[1:], 16)

    def items(self) -> Iterator[tuple[str, str]]:
        """Yield each name with its colour."""
        for field in fields(self):
            yield field.name, str(getattr(self, field.name))

    def heat(self, level: int) -> str:
        """Return the heatmap colour of ``level``, 0 (nothing) to 4 (most)."""
        return (self.heat_0, self.heat_1, self.heat_2, self.heat_3, self.heat_4)[level]


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

GROUNDS = ("background", "panel", "card", "input", "hover", "pressed")
"""What text may stand on."""

TEXT_COLOURS = ("text", "muted", "gold", "accent", "proud", "grow", "danger")
"""What text may be written in, on any of the grounds; ``faint`` is for what is disabled."""


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two ``#rrggbb`` colours, from 1 to 21."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
