"""Writes plain text: each entry as the reader shows it, under its day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import (
    Block,
    Code,
    Heading,
    Marker,
    Paragraph,
    Table,
    words_of,
)
from aimstars_desktop.services.transfer.contents import Contents
from aimstars_desktop.services.transfer.labels import Labels
from aimstars_desktop.services.transfer.writers.pictures import named

_INDENT = "  "


def write(contents: Contents, path: Path, labels: Labels) -> None:
    """Write the entries, and after them the goals and points; pictures are named.

    Args:
        contents: the chosen part of the diary.
        path: an empty file.
        labels: the words around the person's own.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        for day, entries in groupby(contents.entries(), key=lambda entry: entry.day):
            of_day, title = list(entries), labels.day(day)
            pictures = contents.shown_pictures(of_day)
            file.write(f"{title}\n{'=' * len(title)}\n\n")
            for entry in of_day:
                file.write(f"{labels.heading(entry)}\n\n{shown(entry.text)}\n\n")
                if there := pictures.get(entry.id):
                    file.write(f"{labels.pictures}: {named(there)}\n\n")
                file.write("\n")
        if contents.selection.goals:
            for line in _goals(contents, labels):
                file.write(f"{line}\n")


def shown(text: str) -> str:
    """Return a text without its marks; lists and quotes keep their signs."""
    return "\n".join(line.rstrip() for block in read(text).blocks for line in _lines(block))


def _goals(contents: Contents, labels: Labels) -> Iterator[str]:
    goals = contents.goals()
    if goals:
        yield f"{labels.goals}\n{'=' * len(labels.goals)}\n"
    for goal in goals:
        yield f"{goal.first_day.isoformat()} – {goal.last_day.isoformat()}"
        yield f"{goal.title} · {labels.status(goal.status)}"
        yield from (text for text in (goal.description, goal.notes) if text)
        yield ""
    yield f"{labels.points}: {labels.number(contents.points())}"


def _lines(block: Block) -> Iterator[str]:
    place = block.place
    signs = [_sign(marker) for marker in place.markers]
    outer = "> " * place.quotes + _INDENT * (place.items - len(signs))
    for number, line in enumerate(_own_lines(block)):
        lead = "".join(signs) if not number else " " * len("".join(signs))
        yield outer + lead + line


def _sign(marker: Marker) -> str:
    sign = "•" if marker.number is None else marker.number.text
    if marker.done is not None:
        sign = "[x]" if marker.done else "[ ]"
    return f"{sign} "


def _own_lines(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        for row in block.rows:
            yield " | ".join(words_of(cell) for cell in row)
    elif isinstance(block, Paragraph | Code):
        for line in block.lines:
            yield words_of(line)
    elif isinstance(block, Heading):
        yield words_of(block.line)
    else:
        yield "* * *"
