"""Turns HTML of other programs, browsers and word processors into Markdown; nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from aimstars_desktop.compat import override
from aimstars_desktop.domain.markdown.addresses import may_be_opened
from aimstars_desktop.domain.markdown.tree import Style
from aimstars_desktop.services.transfer.marked_words import HEADING, Run, marked, styles_of

_PARAGRAPHS = frozenset(
    ["p", "section", "article", "header", "footer", "main", "aside", "figure", "dl", "form"]
)
_LINES = frozenset({"div", "dt", "dd", "figcaption", "caption", "address"})
_CELLS = frozenset({"td", "th"})
_OF_TABLES = _CELLS | {"table", "tr"}
_BLOCKS = _PARAGRAPHS | _LINES | _OF_TABLES | {"ul", "ol", "li", "blockquote", "pre"}
_SKIPPED = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "math"})
_DRAWN = frozenset({"svg", "math"})
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "col", "source", "area"})
_SPACES = re.compile(r"[ \t\r\n\f]+")
_WORD_ITEM = re.compile(r"mso-list:\s*l\d+\s+level(\d)")
_WORD_SIGN = re.compile(r"\s*\S{1,12}\s*\xa0\s*")
_NUMBER = re.compile(r"\d{1,9}[.)]")

MOST_COLUMNS = 20
"""Columns of a table that stays one."""

MOST_OPEN = 40
"""How many tags back an end may belong to."""

DEEPEST = 6
"""How deep lists and quotes nest; what is deeper stays at this depth."""


def of_html(text: str) -> str:
    """Return HTML as Markdown; scripts, styles and comments are dropped, pictures are named."""
    writer = _Writer()
    writer.feed(text)
    writer.close()
    return writer.text()


@dataclass(slots=True)
class _Open:
    """A tag that is open, and what its words look like."""

    tag: str
    style: Style
    address: str


@dataclass(slots=True)
class _List:
    """A list that is open; ``number`` is that of its last item, None where it has bullets."""

    number: int | None
    sign: str = ""


@dataclass(slots=True)
class _Table:
    """A table that is open, with the cells of its rows; ``cell`` is the tag of the open one."""

    rows: list[list[str]] = field(default_factory=list)
    cell: str = ""


@dataclass(slots=True)
class _Block:
    """Lines that belong together."""

    kind: str
    quotes: int
    lines: list[str]


class _Writer(HTMLParser):
    """Writes Markdown while HTML is read; no HTML is an error."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[_Block] = []
        self._runs: list[Run] = []
        self._open: list[_Open] = []
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._sign = ""  # of the item that has no words yet
        self._heading = 0
        self._quotes = 0
        self._skipped: list[str] = []
        self._preformatted = 0
        self._unlisted = False  # within what Word writes for programs without lists
        self._number = ""
        self._word_item = False
        self._count = 0  # of lists that are in no other one

    def text(self) -> str:
        """Return what was written."""
        self._end_unlisted()
        while self._tables:
            self._end("table")
        while self._preformatted:
            self._end("pre")
        self._flush()
        lines: list[str] = []
        before: _Block | None = None
        for block in self._blocks:
            if before is not None and (block.kind, block.quotes) != (before.kind, before.quotes):
                lines.append("")
            elif before is not None and not block.kind:
                lines.append(("> " * block.quotes).rstrip())
            lines += block.lines
            before = block
        return "\n".join(lines).strip()

    # What the parser finds

    @override
    def parse_marked_section(self, i: int, report: bool = True) -> int:
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:  # Python's word for a "<![" that begins nothing
            return -1

    @override
    def unknown_decl(self, data: str) -> None:
        self.handle_comment(data)

    @override
    def handle_comment(self, data: str) -> None:
        if "!supportLists" in data:
            self._end_unlisted()
            self._unlisted, self._number = True, ""
        elif "endif" in data and self._unlisted:
            self._unlisted = False
            self._take_number()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS or HEADING.fullmatch(tag):
            self._end_unlisted()
            self._end_drawing()
        if tag == "body":
            self._skipped.clear()  # the end of the head may be left out
        if tag in _SKIPPED:
            self._skipped.append(tag)
        elif tag == "br":
            self._say("\n")
        elif tag == "img":
            self._say(given.get("alt", ""))
        elif tag == "input" and given.get("type") == "checkbox" and self._sign:
            self._sign += "[x] " if "checked" in given else "[ ] "
        elif tag == "hr":
            self._flush()
            self._write(["---"], "")
        if tag not in _VOID and tag not in _SKIPPED:
            self._begin(tag, given)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            if tag in self._skipped:
                del self._skipped[self._skipped.index(tag) :]
            return
        if tag in _BLOCKS or HEADING.fullmatch(tag):
            self._end_unlisted()
        for place in range(len(self._open) - 1, max(-1, len(self._open) - MOST_OPEN), -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                break
        self._end(tag)

    @override
    def handle_data(self, data: str) -> None:
        if self._unlisted:
            self._number += data
        elif not self._skipped:
            self._say(data if self._preformatted else _SPACES.sub(" ", data))

    # Blocks

    def _begin(self, tag: str, given: Mapping[str, str]) -> None:
        if tag in {"ul", "ol"}:
            self._flush()
            self._count += not self._lists
            self._lists.append(_List(_first_number(given) if tag == "ol" else None))
        elif tag == "li":
            self._flush()
            self._begin_item()
        elif tag in _OF_TABLES:
            self._begin_in_table(tag)
        elif HEADING.fullmatch(tag):
            self._flush()
            self._heading = int(tag[1])
        elif tag == "blockquote":
            self._flush()
            self._quotes += 1
        elif tag == "pre":
            self._flush()
            self._preformatted += 1
        elif tag in _PARAGRAPHS or tag in _LINES:
            self._flush()
            self._begin_item_of_word(given.get("style", "") if tag == "p" else "")
        style, address = self._looks()
        adds, takes = styles_of(tag, given.get("style", ""))
        if tag == "a":
            address = given.get("href", "")
        self._open.append(
            _Open(tag, (style & ~takes) | adds, address if may_be_opened(address) else "")
        )

    def _begin_in_table(self, tag: str) -> None:
        if tag == "table" or (tag == "tr" and not self._tables):  # as in what Excel copies
            self._flush()
            self._tables.append(_Table())
        elif self._tables:
            self._end_open_cell()
        if tag == "tr":
            self._tables[-1].rows.append([])
        elif tag in _CELLS and self._tables:
            self._tables[-1].cell = tag

    def _begin_item(self) -> None:
        if not self._lists:
            self._lists.append(_List(None))
        now = self._lists[-1]
        if now.number is not None:
            now.number += 1
        self._sign = now.sign = "- " if now.number is None else f"{now.number}. "

    def _begin_item_of_word(self, css: str) -> None:
        item = _WORD_ITEM.search(css)
        if item is not None:
            self._sign = "- "
            self._lists = [_List(None, "- ") for _ in range(min(int(item[1]), DEEPEST))]
            self._word_item = True

    def _end(self, tag: str) -> None:
        if tag in _OF_TABLES:
            self._end_in_table(tag)
        elif tag == "pre" and self._preformatted:
            self._end_code()
        elif tag in {"ul", "ol", "li"}:
            self._flush()
            self._sign = ""
            if tag != "li" and self._lists:
                self._lists.pop()
        elif tag == "blockquote":
            self._flush()
            self._quotes = max(0, self._quotes - 1)
        elif HEADING.fullmatch(tag):
            self._flush()
            self._heading = 0
        elif tag in _PARAGRAPHS or tag in _LINES:
            self._flush("line" if tag in _LINES else "")
            if self._word_item and tag == "p":
                self._lists, self._sign, self._word_item = [], "", False

    def _take_number(self) -> None:
        number = _NUMBER.match(self._number.strip())
        if number is not None and self._sign:
            self._sign = f"{number[0]} "

    def _end_unlisted(self) -> None:
        """End a sign of Word that should have ended before its item does; words behind it stay."""
        if self._unlisted:
            self._unlisted = False
            self._take_number()
            self._say(_SPACES.sub(" ", _WORD_SIGN.sub("", self._number, count=1)))

    def _end_drawing(self) -> None:
        """End a drawing or formula that should have ended before a block begins, as browsers do."""
        while self._skipped and self._skipped[-1] in _DRAWN:
            self._skipped.pop()

    def _end_in_table(self, tag: str) -> None:
        if not self._tables:
            return
        if tag in _CELLS:
            self._end_cell()
            return
        self._end_open_cell()
        if tag == "table":
            self._end_table(self._tables.pop())

    def _end_open_cell(self) -> None:
        cell = self._tables[-1].cell
        if cell:
            self.handle_endtag(cell)

    def _end_cell(self) -> None:
        self._tables[-1].cell = ""
        rows = self._tables[-1].rows
        if not rows:
            rows.append([])
        rows[-1].append(_SPACES.sub(" ", self._taken()).strip())

    def _end_code(self) -> None:
        self._preformatted -= 1
        if self._preformatted:
            return
        text = "".join(run.text for run in self._runs).strip("\n")
        self._runs.clear()
        longest = max((len(found) for found in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        if text:
            self._write([fence, *text.split("\n"), fence], "")

    def _end_table(self, table: _Table) -> None:
        rows = [row for row in table.rows if any(row)]
        columns = max(map(len, rows), default=0)
        if self._tables:  # a table in the cell of another one
            self._say(" ".join(cell for row in rows for cell in row if cell))
        elif 1 < columns <= MOST_COLUMNS and len(rows) > 1:
            head, *others = [[*row, *[""] * (columns - len(row))] for row in rows]
            lines = [_row(head), _row(["---"] * columns), *map(_row, others)]
            self._write(lines, "")
        else:
            for row in rows:
                self._write([" ".join(cell for cell in row if cell)], "line")

    # Lines

    def _say(self, text: str) -> None:
        if text and not self._skipped:
            style, address = self._looks()
            last = self._runs[-1] if self._runs else None
            if last is not None and (last.style, last.address) == (style, address):
                last.text += text
            else:
                self._runs.append(Run(text, style, address))

    def _looks(self) -> tuple[Style, str]:
        now = self._open[-1] if self._open else _Open("", Style.PLAIN, "")
        return now.style, now.address

    def _flush(self, kind: str = "") -> None:
        """Write what was said as a block of its own; in a cell, go on in the same line."""
        if self._tables:
            self._say(" ")
            return
        if self._preformatted:
            return
        text = self._taken()
        if not text.strip():
            if kind == "line" and "\n" in text:  # how an empty line is written
                self._write([""], kind)
        else:
            sign = f"{'#' * self._heading} " if self._heading else ""
            lines = [line.strip(" ") for line in text.strip("\n ").split("\n")]
            lines[0] = sign + lines[0]
            self._write(lines, kind)

    def _write(self, lines: list[str], kind: str) -> None:
        """Add a block; ``kind`` is that of blocks between which there is no empty line."""
        sign, self._sign = self._sign, ""
        inside = self._lists[-DEEPEST:]
        quotes = min(self._quotes, DEEPEST)
        outer = "".join(" " * _width(each.sign) for each in inside[:-1])
        inner = outer + " " * _width(inside[-1].sign if inside else "")
        begins = [f"{outer}{sign}" if sign else inner, *[inner] * (len(lines) - 1)]
        made = [
            f"{'> ' * quotes}{begin}{line}".rstrip()
            for begin, line in zip(begins, lines, strict=True)
        ]
        self._blocks.append(_Block(f"list {self._count}" if inside else kind, quotes, made))

    def _taken(self) -> str:
        """Return what was said, with marks around what is styled, and forget it."""
        runs, self._runs = self._runs, []
        return marked(runs)


def _first_number(given: Mapping[str, str]) -> int:
    start = given.get("start", "")
    return int(start) - 1 if start.isdecimal() and len(start) < 9 else 0


def _width(sign: str) -> int:
    """Return how far an item's words are from the start of its sign; a box does not count."""
    return len(sign.partition(" ")[0]) + 1 if sign else 0


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
