"""What a text looks like when it is read: frozen values, all of them slices of what was typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, Flag, auto


class Style(Flag):
    """How the words of a span look."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    STRUCK = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters that look alike.

    Attributes:
        text: the characters, as they were typed.
        start: the place of the first of them in the typed text.
        address: where a click leads; empty: the span is not a link.
    """

    text: str
    start: int
    style: Style = Style.PLAIN
    address: str = ""

    @property
    def end(self) -> int:
        """The place after the last character in the typed text."""
        return self.start + len(self.text)


Line = tuple[Span, ...]
"""One line of the typed text, less its marks. It is empty where nothing but marks was typed."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before a list item.

    Attributes:
        number: the number with its dot or bracket, as it was typed, and the box of a task;
            None: the item has a bullet.
        done: whether the box of a task is ticked; None: it is not a task.
        box: the place in the typed text of what is in that box.
    """

    number: Span | None = None
    done: bool | None = None
    box: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands.

    Attributes:
        quotes: how many quotes it is in.
        items: how many list items it is in.
        markers: those of the items that begin with this block, from the outermost on.
    """

    quotes: int = 0
    items: int = 0
    markers: tuple[Marker, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of words, or empty lines."""

    lines: tuple[Line, ...]
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` is 1 for the largest, 6 for the smallest."""

    line: Line
    level: int
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Code:
    """Lines between fences; ``info`` is what stands after the first fence."""

    info: Line
    lines: tuple[Line, ...]
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Break:
    """A line of stars, dashes or underscores between two parts of a text."""

    line: Line
    place: Place = Place()


class Side(Enum):
    """To which side the cells of a column are aligned."""

    START = auto()
    LEFT = auto()
    CENTER = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Its first row is the head; each row has as many cells as there are sides."""

    rows: tuple[tuple[Line, ...], ...]
    sides: tuple[Side, ...]
    place: Place = Place()


Block = Paragraph | Heading | Code | Break | Table


@dataclass(frozen=True, slots=True)
class MarkdownText:
    """A text as it is read.

    Attributes:
        typed: the text itself; every span is a slice of it.
        blocks: in the order in which they were typed.
    """

    typed: str
    blocks: tuple[Block, ...]

    @property
    def shown(self) -> str:
        """All that can be read, line by line."""
        return "\n".join(
            " ".join(part for part in parts if part)
            for block in self.blocks
            for parts in _parts(block)
        )

    @property
    def spans(self) -> Iterator[Span]:
        """Every span, in the order in which they were typed."""
        for block in self.blocks:
            yield from (marker.number for marker in block.place.markers if marker.number)
            for line in lines_of(block):
                yield from line


def words_of(line: Line) -> str:
    """Return the characters of a line."""
    return "".join(span.text for span in line)


def lines_of(block: Block) -> Iterator[Line]:
    """Return the lines of a block; those of a table cell by cell."""
    if isinstance(block, Table):
        for row in block.rows:
            yield from row
    elif isinstance(block, Heading | Break):
        yield block.line
    else:
        if isinstance(block, Code) and block.info:
            yield block.info
        yield from block.lines


def _parts(block: Block) -> Iterator[list[str]]:
    """Return what stands side by side in each line of a block."""
    before = [marker.number.text for marker in block.place.markers if marker.number]
    if isinstance(block, Table):
        rows = (list(map(words_of, row)) for row in block.rows)
    else:
        rows = ([words_of(line)] for line in lines_of(block))
    for row in rows:
        yield [*before, *row]
        before = []
