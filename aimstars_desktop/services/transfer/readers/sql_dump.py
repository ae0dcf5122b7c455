"""Reads the tables in a dump that PostgreSQL's own program wrote as plain SQL."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from aimstars_desktop.domain.imports import ImportRefusedError
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.source import Source

CUSTOM = b"PGDMP"
"""How a dump in PostgreSQL's own form begins."""

_MARK = b"-- PostgreSQL database dump"
_COPY = re.compile(r'COPY (?:[\w"]+\.)?"?(\w+)"? \(([^)]*)\) FROM stdin;')
_INSERT = re.compile(r"^INSERT INTO ", re.MULTILINE)
_END, _NULL = "\\.", "\\N"
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.)", re.DOTALL)
_LETTERS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


def is_dump(head: bytes) -> bool:
    """Return whether a file begins like a dump."""
    return head.startswith(CUSTOM) or _MARK in head


class DumpTables:
    """The tables of one dump (``ForeignTables``).

    Raises:
        ImportRefusedError: it is in another form than plain SQL with COPY commands.
    """

    def __init__(self, source: Source) -> None:
        text = "" if source.head.startswith(CUSTOM) else source.text()
        self._tables: dict[str, tuple[Sequence[str], list[str]]] = {}
        rows: list[str] | None = None
        for line in text.replace("\r\n", "\n").split("\n"):
            if rows is None:
                if found := _COPY.fullmatch(line):
                    columns = [name.strip().strip('"') for name in found[2].split(",")]
                    rows = self._tables.setdefault(found[1], (columns, []))[1]
            elif line == _END:
                rows = None
            else:
                rows.append(line)
        if not self._tables and (not text or _INSERT.search(text)):
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "This dump is in a format that cannot be read. Make it with “{command}”, "
                    "or export your diary as JSON in the web app.",
                ),
                command="pg_dump --format=plain --file=diary.sql NAME",
            )

    def columns(self) -> Mapping[str, Sequence[str]]:
        """Return the names of the columns of each table."""
        return {name: columns for name, (columns, _) in self._tables.items()}

    def rows(self, table: str) -> Iterator[Row]:
        """Yield the rows of one of these tables by their columns, in the order of the dump."""
        columns, lines = self._tables[table]
        for line in lines:
            values = [None if one == _NULL else _plain(one) for one in line.split("\t")]
            yield dict(zip(columns, values, strict=False))


def _plain(text: str) -> str:
    """Return a value without the escapes of the text form of COPY."""
    return _ESCAPE.sub(_meant, text) if "\\" in text else text


def _meant(found: re.Match[str]) -> str:
    mark = found[1]
    if mark[0] == "x" and len(mark) > 1:
        return chr(int(mark[1:], 16))
    if mark.isdecimal():
        return chr(int(mark, 8))
    return _LETTERS.get(mark, mark)
