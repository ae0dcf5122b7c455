"""Makes the tree of a text from what markdown-it and our rules have found in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from itertools import accumulate
from operator import or_

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aimstars_desktop.compat import override
from aimstars_desktop.domain.markdown.addresses import may_be_opened
from aimstars_desktop.domain.markdown.block import (
    INFO,
    LINES,
    NESTING,
    ROWS,
    SIDES,
    BlockParser,
    Piece,
)
from aimstars_desktop.domain.markdown.inline import AT, CELL, InlineParser
from aimstars_desktop.domain.markdown.marks import may_have_marks
from aimstars_desktop.domain.markdown.tree import (
    Block,
    Break,
    Code,
    Heading,
    Line,
    MarkdownText,
    Marker,
    Paragraph,
    Place,
    Side,
    Span,
    Style,
    Table,
)

_STYLES = {"strong": Style.BOLD, "em": Style.ITALIC, "s": Style.STRUCK}
_SIDES = {"": Side.START, "left": Side.LEFT, "center": Side.CENTER, "right": Side.RIGHT}


def parsed(typed: str) -> MarkdownText:
    """Read a text whose lines end in a line feed alone."""
    parser = _parser()
    tokens: list[Token] = []
    parser.block.parse(typed, parser, {}, tokens)
    return MarkdownText(typed, tuple(_Builder(typed, parser).blocks_of(tokens)))


class _Parser(MarkdownIt):
    """markdown-it with our rules in place of its own."""

    def __init__(self) -> None:
        super().__init__("zero", {"maxNesting": NESTING, "tasklists": True, "html": True})
        self.block, self.inline = BlockParser(), InlineParser()
        for ruler in (self.block.ruler, self.inline.ruler, self.inline.ruler2):
            ruler.getRules("")  # sorts them; two threads must not do that at the same time

    @override
    def validateLink(self, url: str) -> bool:
        return may_be_opened(url)


_parser = cache(_Parser)
"""Return the parser, which takes a while to make."""


class _Builder:
    """Makes blocks, and sees to it that each line that was typed is in one of them."""

    def __init__(self, typed: str, parser: MarkdownIt) -> None:
        self._typed = typed
        self._parser = parser
        self._begins = [0, *(found.end() for found in re.finditer("\n", typed))]
        self._next = 0  # the first line that is in no block yet
        self._quotes = self._items = 0
        self._markers: list[Marker] = []  # those that wait for a block to stand before
        self._marked = 0  # the line in which they stand
        self._behind = 0  # the place after the last number or box

    def blocks_of(self, tokens: Iterable[Token]) -> Iterator[Block]:
        """Return the blocks, with those for the empty lines between them."""
        level = 0
        for token in tokens:
            if token.type in {"blockquote_open", "blockquote_close"}:
                self._quotes += token.nesting
            elif token.type == "list_item_open":
                yield from self._open_item(token)
            elif token.type == "list_item_close":
                if self._markers:  # nothing stands in it
                    yield from self._empty_lines(self._marked + 1)
                self._items -= 1
            elif token.type == "heading_open":
                level = int(token.tag[1:])
            elif token.type in {"inline", "fence", "hr", "table_open"}:
                yield from self._leaf(token, level)
                level = 0
        yield from self._empty_lines(len(self._begins))

    def _open_item(self, token: Token) -> Iterator[Block]:
        first, _ = token.map or (0, 0)
        yield from self._empty_lines(first)
        number = None
        if token.info:
            digits = token.info + token.markup
            start = self._typed.index(digits, max(self._behind, self._begins[first]))
            self._behind = start + len(digits)
            number = Span(digits, start)
        done, box = token.meta.get("checked"), None
        if done is not None:
            box = self._typed.index("[", max(self._behind, self._begins[first])) + 1
            self._behind = box
            if number is not None:  # no box is drawn beside a number
                number = Span(self._typed[number.start : box + 2], number.start)
        self._items += 1
        self._marked = first
        self._markers.append(Marker(number, done, box))

    def _leaf(self, token: Token, level: int) -> Iterator[Block]:
        """Return what a token without others inside it says, after the empty lines before it."""
        first, end = token.map or (0, 0)
        yield from self._empty_lines(first)
        self._next = end
        if token.type == "table_open":
            yield from self._own_line_for_markers()
            yield self._table(token)
        elif token.type == "fence":
            info = self._slices([token.meta[INFO]])[0]
            if not info:
                yield from self._own_line_for_markers()
            yield Code(info, self._slices(token.meta[LINES]) or ((),), self._place())
        elif token.type == "hr":
            yield Break(self._slices(token.meta[LINES])[0], self._place())
        elif level:
            yield Heading(self._words(token.meta[LINES])[0], level, self._place())
        else:
            yield Paragraph(self._words(token.meta[LINES]), self._place())

    def _empty_lines(self, end: int) -> Iterator[Block]:
        """Return blocks for the lines before ``end`` that are in no block: no words are there."""
        while self._next < end:
            if self._markers and self._next == self._marked:
                yield Paragraph(((),), self._place())
                self._next += 1
            else:
                following = min(end, self._marked) if self._markers else end
                yield Paragraph(((),) * (following - self._next))
                self._next = following

    def _own_line_for_markers(self) -> Iterator[Block]:
        if self._markers:
            yield Paragraph(((),), self._place())

    def _place(self) -> Place:
        """Return where the next block stands, with the markers that wait for it."""
        place = Place(self._quotes, self._items, tuple(self._markers))
        self._markers.clear()
        return place

    def _table(self, token: Token) -> Table:
        sides = tuple(_SIDES[side] for side in token.meta[SIDES])
        rows = (
            tuple(self._words([cell], {CELL: True})[0] for cell in row) for row in token.meta[ROWS]
        )
        filled = tuple((*row, *((),) * (len(sides) - len(row))) for row in rows)
        return Table(filled, sides, self._place())

    def _slices(self, pieces: Sequence[Piece]) -> tuple[Line, ...]:
        """Return lines as they were typed."""
        return tuple((Span(text, start),) if text else () for start, text in pieces)

    def _words(
        self, pieces: Sequence[Piece], env: dict[str, bool] | None = None
    ) -> tuple[Line, ...]:
        """Return lines less the marks in them."""
        content = "\n".join(text for _, text in pieces)
        if not may_have_marks(content):
            return self._slices(pieces)
        tokens = self._parser.inline.parse(content, self._parser, env or {}, [])
        lines: list[list[Span]] = [[] for _ in pieces]
        begins = [0, *accumulate(len(text) + 1 for _, text in pieces)]
        number = 0
        for run in _runs(tokens):
            start = run.start
            while start < run.end:
                end = min(run.end, begins[number + 1] - 1)
                shift = pieces[number][0] - begins[number]
                if start < end:
                    text = self._typed[start + shift : end + shift]
                    lines[number].append(Span(text, start + shift, run.style, run.address))
                if end < run.end:  # the line ends here
                    number, end = number + 1, end + 1
                start = end
        return tuple(map(tuple, lines))


@dataclass(slots=True)
class _Run:
    """Neighbouring characters that look alike, counted in what the inline parser was given."""

    start: int
    end: int
    style: Style
    address: str


def _runs(tokens: Iterable[Token]) -> list[_Run]:
    runs: list[_Run] = []
    opened: list[Style] = []  # one may stand in another of its kind
    style, address = Style.PLAIN, ""
    for token in tokens:
        if token.tag in _STYLES:
            if token.nesting > 0:
                opened.append(_STYLES[token.tag])
            else:
                opened.remove(_STYLES[token.tag])
            style = reduce(or_, opened, Style.PLAIN)
        elif token.tag == "a":
            address = str(token.attrs.get("href", ""))
        elif token.content:
            start = token.meta[AT]
            looks = style | Style.CODE if token.type == "code_inline" else style
            last = runs[-1] if runs else None
            if last and last.end == start and (last.style, last.address) == (looks, address):
                last.end += len(token.content)
            else:
                runs.append(_Run(start, start + len(token.content), looks, address))
    return runs
