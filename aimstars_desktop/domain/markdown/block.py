"""Our rules for what begins a line, on top of markdown-it's: no line is swallowed or joined."""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it.parser_block import ParserBlock
from markdown_it.ruler import Ruler
from markdown_it.rules_block import (
    StateBlock,
    blockquote,
    fence,
    heading,
    hr,
    list_block,
    paragraph,
    table,
)

LINES = "lines"
"""The key under which a token holds its lines, as :data:`Piece`."""

INFO = "info"
"""The key under which code holds what stands after its first fence, as a :data:`Piece`."""

ROWS = "rows"
"""The key under which a table holds its rows: lists of cells, each of them a :data:`Piece`."""

SIDES = "sides"
"""The key under which a table holds how its columns are aligned: ``left``, …, or nothing."""

DEEPEST = 12
"""How deep quotes and lists may nest; further signs are shown as typed. A list counts twice."""

NESTING = DEEPEST + 2
"""The limit given to markdown-it, which would leave out words that are deeper; never reached."""

WIDEST = 20
"""Columns of a table; more of them fit on no page."""

MOST_CELLS = 2_000
"""Cells of a table; a larger one takes Qt a second to lay out."""

Piece = tuple[int, str]
"""A part of a line: the place in the text where it begins, and its characters."""

Rule = Callable[[StateBlock, int, int, bool], bool]

_QUOTE = re.compile(r">(?:[ \t>]|$)")
_PIPE = re.compile(r"(?<!\\)\|")


def _paragraph(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """Keep the spaces at both ends of each line."""
    found = paragraph(state, first, end, silent)
    words = state.tokens[-2]
    words.meta[LINES] = [_line(state, line, state.blkIndent) for line in range(first, state.line)]
    return found


def _heading(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """Leave signs that head nothing as they are."""
    begin = state.skipCharsStr(_begin(state, first), "#")
    behind = state.skipSpacesBack(state.eMarks[first], begin)
    signs = state.skipCharsStrBack(behind, "#", begin)
    closed = signs > begin and state.src[signs - 1] in " \t"
    words = _stripped(state.src, begin, signs if closed else behind)
    if not words[1] or not heading(state, first, end, silent):
        return False
    if not silent:
        state.tokens[-2].meta[LINES] = [words]
    return True


def _fence(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """Remember what stands after the first fence, and where each line begins."""
    indent = state.sCount[first]
    if not fence(state, first, end, silent):
        return False
    if not silent:
        token = state.tokens[-1]
        behind = state.eMarks[first] - len(token.info)
        token.meta[INFO] = _stripped(state.src, behind, state.eMarks[first])
        last = state.line - _is_closed(state, token.markup, first)
        token.meta[LINES] = [_line(state, line, indent) for line in range(first + 1, last)]
    return True


def _is_closed(state: StateBlock, opening: str, first: int) -> bool:
    """Return whether the last line of code that begins with ``first`` is a fence, too."""
    last = state.line - 1
    closing = state.src[_begin(state, last) : state.eMarks[last]].strip(" \t")
    return last > first and closing.startswith(opening) and not closing.strip(opening[0])


def _break(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """Keep the signs of a line between two parts: they are words enough."""
    if not hr(state, first, end, silent):
        return False
    if not silent:
        state.tokens[-1].meta[LINES] = [_line(state, first, state.blkIndent)]
    return True


def _quote(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """Require a space after the sign, as after every other: ``>_<`` is a face."""
    begins = _QUOTE.match(state.src, _begin(state, first), state.eMarks[first])
    return bool(begins) and state.level < DEEPEST and blockquote(state, first, end, silent)


def _list(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    return state.level < DEEPEST and list_block(state, first, end, silent)


def _table(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """End a table at the first row that does not fit: a cell too many would be lost."""
    if not table(state, first, end, True):
        return False
    rows = [_cells(state, first)]
    columns = len(rows[0])
    if silent or not 0 < columns <= WIDEST:
        return 0 < columns <= WIDEST
    last = first + 2
    while last < end and columns * len(rows) < MOST_CELLS:
        cells = _cells(state, last)
        if not 0 < len(cells) <= columns:
            break
        rows.append(cells)
        last += 1
    count = len(state.tokens)
    table(state, first, last, False)
    made = state.tokens[count:]
    sides = [str(token.attrs.get("style", "")) for token in made if token.type == "th_open"]
    if len(sides) != columns:  # the library ends lines at other kinds of space, too
        del state.tokens[count:]
        state.line = first
        return False
    del state.tokens[count + 1 :]
    made[0].meta[ROWS] = rows[: state.line - first - 1]
    made[0].meta[SIDES] = [side.removeprefix("text-align:") for side in sides]
    return True


def _cells(state: StateBlock, line: int) -> list[Piece]:
    """Return the cells of a row; none if the line has no bar that parts any."""
    start, end = _begin(state, line), state.eMarks[line]
    bars = [found.start() for found in _PIPE.finditer(state.src, start, end)]
    if not bars:
        return []
    begins = [start, *(bar + 1 for bar in bars)]
    cells = [_stripped(state.src, *ends) for ends in zip(begins, [*bars, end], strict=True)]
    if not cells[0][1]:
        del cells[0]
    if cells and not cells[-1][1]:
        del cells[-1]
    return cells


def _stripped(text: str, start: int, end: int) -> Piece:
    part = text[start:end]
    return start + len(part) - len(part.lstrip(" \t")), part.strip(" \t")


def _begin(state: StateBlock, line: int) -> int:
    """Return the place of the first character of a line that is not a space."""
    return state.bMarks[line] + state.tShift[line]


def _line(state: StateBlock, line: int, indent: int) -> Piece:
    """Return the rest of a line after the indentation of its container."""
    text, end = state.getLines(line, line + 1, indent, False), state.eMarks[line]
    while not state.src.endswith(text, 0, end):
        text = text[1:]  # a part of a tab, written in spaces
    return end - len(text), text


class BlockParser(ParserBlock):
    """Reads what begins a line.

    Not among its rules are HTML; addresses that are noted at the end of a text; headings that are
    underlined, since dashes below a line part it from the next; code that is indented, since many
    indent a paragraph.
    """

    def __init__(self) -> None:
        super().__init__()
        self.ruler = Ruler()
        for name, rule, ends in _RULES:
            self.ruler.push(name, rule, {"alt": ends})


_RULES: tuple[tuple[str, Rule, list[str]], ...] = (
    # As in markdown-it: a name, the rule, and what it may put an end to.
    ("table", _table, ["paragraph"]),
    ("fence", _fence, ["paragraph", "blockquote", "list"]),
    ("blockquote", _quote, ["paragraph", "blockquote", "list"]),
    ("hr", _break, ["paragraph", "blockquote", "list"]),
    ("list", _list, ["paragraph", "blockquote"]),
    ("heading", _heading, ["paragraph", "blockquote"]),
    ("paragraph", _paragraph, []),
)
