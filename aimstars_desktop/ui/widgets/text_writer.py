"""Writes a text that was read into a document: words and formats, never Markdown or HTML."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextList,
    QTextTable,
    QTextTableFormat,
)

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import (
    Block,
    Break,
    Code,
    Heading,
    Line,
    Place,
    Span,
    Style,
    Table,
)
from aimstars_desktop.domain.tags import SIGN, Tag, tags_in
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.reading_document import Ink, ReadingDocument
from aimstars_desktop.ui.widgets.text_formats import (
    INDENT,
    TAG,
    Letters,
    block_format,
    cell_format,
    code_format,
    has_bullet,
    item_format,
    letter_format,
    list_format,
    table_format,
)

MOST_ITEMS = 100
"""The most items of one of Qt's lists: the longer a list, the slower it is to add to."""

MOST_CELLS = 600
"""Cells of one text that are drawn in tables, a table itself counting as ``TABLE_COST`` of them: Qt
takes 50 us for each. What is beyond stands in lines."""

TABLE_COST = 4

_UNSHOWN = str.maketrans(dict.fromkeys("\ufdd0\ufdd1\ufffc", "\N{REPLACEMENT CHARACTER}"))
"""Characters that have a meaning of their own inside Qt's documents, and none in a text."""


def fill(document: ReadingDocument, text: str, ink: Ink) -> None:
    """Show a text, and nothing else, in a document.

    Args:
        document: its previous content is replaced.
        text: as it was typed.
        ink: the colours.
    """
    document.clear()
    write(QTextCursor(document), text, ink)


def write(cursor: QTextCursor, text: str, ink: Ink, indent: int = 0) -> None:
    """Write a text from an empty block on, and leave the cursor after it.

    Args:
        cursor: stands in the empty block.
        text: as it was typed.
        ink: the colours.
        indent: how many times the whole text is indented.
    """
    cursor.document().setIndentWidth(theme().px(INDENT))
    cursor.beginEditBlock()
    writer = _Writer(cursor, ink, indent)
    found = read(text)
    if ink.has_tags and SIGN in text:
        writer.tags = list(tags_in(found))
    for block in found.blocks:
        writer.write(block)
    writer.flush()
    cursor.endEditBlock()


class _Writer:
    """Writes block by block. What looks alike is gathered, and inserted at once."""

    def __init__(self, cursor: QTextCursor, ink: Ink, indent: int) -> None:
        self._cursor = cursor
        self._ink = ink
        self._outer_indent = indent
        self._unused = True  # the block in which the cursor is
        self._waiting: list[str] = []
        self._waiting_format = QTextCharFormat()
        self._formats: dict[tuple[Letters, Style, str], QTextCharFormat] = {}
        self._lists: dict[int, QTextList] = {}
        self._cells = 0
        self.tags: Sequence[Tag] = ()

    def write(self, block: Block) -> None:
        """Write one block."""
        if isinstance(block, Table):
            self._write_table(block)
        elif isinstance(block, Code):
            self._write_code(block)
        elif isinstance(block, Heading):
            self._write_lines((block.line,), block.place, Letters(level=block.level))
        elif isinstance(block, Break):
            self._write_lines((block.line,), block.place, Letters(muted=True))
        else:
            look = Letters(muted=bool(block.place.quotes))
            self._write_lines(block.lines, block.place, look)

    def flush(self) -> None:
        """Insert the pending text."""
        if self._waiting:
            text = "".join(self._waiting).translate(_UNSHOWN)
            self._cursor.insertText(text, self._waiting_format)
            self._waiting.clear()

    # Blocks

    def _write_lines(self, lines: Sequence[Line], place: Place, look: Letters) -> None:
        if place.markers:
            if place.markers[-1].done:
                look = replace(look, muted=True)
            self._begin_item(place, look)
            self._put_line(lines[0], look)
            lines = lines[1:]
        if lines:
            self._begin(block_format(self._ink, self._indent(place), look.level), look)
        for number, line in enumerate(lines):
            if number:
                self._put("\n", look)
            self._put_line(line, look)

    def _write_code(self, code: Code) -> None:
        """Write lines on their own background; long ones wrap."""
        if code.place.markers:
            self._begin_item(code.place, Letters())
        if not self._has_room(1):
            lines = (code.info, *code.lines) if code.info else code.lines
            self._write_plainly(lines, code.place, Letters(code=True))
            return
        table = self._begin_table(1, 1, code_format(self._ink, self._indent(code.place)))
        self._cursor.setPosition(table.cellAt(0, 0).firstPosition())
        self._unused = True
        if code.info:
            self._begin(block_format(self._ink), Letters(muted=True, code=True))
            self._put_line(code.info, Letters(muted=True, code=True))
        self._begin(block_format(self._ink), Letters(code=True))
        for number, line in enumerate(code.lines):
            if number:
                self._put("\n", Letters(code=True))
            self._put_line(line, Letters(code=True))
        self._end_table(table)

    def _write_table(self, table: Table) -> None:
        if not self._has_room(len(table.rows) * len(table.sides)):
            rows = tuple(_row(cells) for cells in table.rows)
            self._write_plainly(rows, table.place, Letters(muted=bool(table.place.quotes)))
            return
        form = table_format(self._ink, self._indent(table.place))
        made = self._begin_table(len(table.rows), len(table.sides), form)
        look = Letters(muted=bool(table.place.quotes))
        for row, cells in enumerate(table.rows):
            style = Style.PLAIN if row else Style.BOLD
            for column, (line, side) in enumerate(zip(cells, table.sides, strict=True)):
                self._cursor.setPosition(made.cellAt(row, column).firstPosition())
                self._cursor.setBlockFormat(cell_format(self._ink, side))
                self._put_line(line, look, style)
                self.flush()
        self._end_table(made)

    def _write_plainly(self, lines: Sequence[Line], place: Place, look: Letters) -> None:
        """Write a table or code for which there is no room, its lines one below the other."""
        self._begin(block_format(self._ink, self._indent(place)), look)
        for number, line in enumerate(lines):
            if number:
                self._put("\n", look)
            self._put_line(line, look)

    # Parts

    def _has_room(self, cells: int) -> bool:
        """Return whether a table of so many cells may be drawn, and count it if so."""
        cost = cells + TABLE_COST
        if self._cells + cost > MOST_CELLS:
            return False
        self._cells += cost
        return True

    def _begin(self, form: QTextBlockFormat, look: Letters) -> None:
        """Begin a block."""
        self.flush()
        letters = self._format(look)
        if self._unused:
            self._cursor.setBlockFormat(form)
            if self._cursor.currentTable() is None:  # there it would replace the cell's own format
                self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(form, letters)
        self._unused = False

    def _begin_item(self, place: Place, look: Letters) -> None:
        """Begin a block with the bullet or the numbers of its list items."""
        self._begin(item_format(self._ink, place.markers, self._indent(place), look.level), look)
        if has_bullet(self._ink, place.markers[-1]):
            self._begin_bullet(place)
        for marker in place.markers:
            if marker.number is not None:
                self._put(f"{marker.number.text}\t", look)

    def _begin_bullet(self, place: Place) -> None:
        """Put the present block into the list of its depth, or begin one."""
        indent = self._indent(place)
        known = self._lists.get(indent)
        if known is not None and known.count() < MOST_ITEMS:
            known.add(self._cursor.block())
        else:
            self._lists[indent] = self._cursor.createList(list_format(indent))

    def _begin_table(self, rows: int, columns: int, form: QTextTableFormat) -> QTextTable:
        self.flush()
        return self._cursor.insertTable(rows, columns, form)

    def _end_table(self, table: QTextTable) -> None:
        """Go on after a table, in the empty block that Qt keeps there."""
        self.flush()
        self._cursor.setPosition(table.lastPosition())
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._unused = True

    def _put_line(self, line: Line, look: Letters, style: Style = Style.PLAIN) -> None:
        for span in line:
            self._put_span(span, look, span.style | style)

    def _put_span(self, span: Span, look: Letters, style: Style) -> None:
        """Write a span; the tags in it lead to their entries."""
        first = bisect_left(self.tags, span.start, key=attrgetter("start"))
        done = 0
        for tag in islice(self.tags, first, None):
            start = tag.start - span.start
            if start >= len(span.text) or span.address:
                break
            end = start + tag.end - tag.start
            self._put(span.text[done:start], look, style)
            self._put(span.text[start:end], look, style, f"{TAG}:{tag.name}")
            done = end
        if done < len(span.text):
            self._put(span.text[done:], look, style, span.address)

    def _put(self, text: str, look: Letters, style: Style = Style.PLAIN, address: str = "") -> None:
        form = self._format(look, style, address)
        if form is not self._waiting_format:
            self.flush()
            self._waiting_format = form
        self._waiting.append(text)

    def _indent(self, place: Place) -> int:
        return self._outer_indent + place.quotes + place.items

    def _format(
        self, look: Letters, style: Style = Style.PLAIN, address: str = ""
    ) -> QTextCharFormat:
        key = (look, style, address)
        if key not in self._formats:
            self._formats[key] = letter_format(self._ink, look, style, address)
        return self._formats[key]


def _row(cells: Sequence[Line]) -> Line:
    """Return the cells of a row as one line, a tab apart."""
    spans = [span for line in cells for span in (Span("\t", -1), *line)]
    return tuple(spans[1:])
