"""Writes one web page: no script, nothing that is loaded, light and dark."""

from __future__ import annotations

import html
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TextIO

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import (
    Block,
    Break,
    Code,
    Heading,
    Line,
    Side,
    Span,
    Style,
    Table,
)
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.services.transfer.contents import Contents
from aimstars_desktop.services.transfer.labels import Labels, time_on_its_day

_STYLE = """
:root { color-scheme: light dark; --ground: #f4f5fa; --card: #fff; --text: #1d2133;
 --muted: #5d6480; --line: #dfe2ee; --proud: #0d7a55; --grow: #a85a08; --link: #4355d6; }
@media (prefers-color-scheme: dark) { :root { --ground: #12141f; --card: #212537; --text: #eceef6;
 --muted: #9aa1b9; --line: #2e3348; --proud: #4fd1a1; --grow: #f2a65a; --link: #7c8cff; } }
body { margin: 0 auto; padding: 2rem 1rem; max-width: 44rem; background: var(--ground);
 color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
nav ul { columns: 14rem; padding: 0; list-style: none; }
a { color: var(--link); }
article { margin: 1rem 0; padding: 1rem 1.25rem; background: var(--card);
 border: 1px solid var(--line); border-radius: 12px; }
article > header { font-size: .85rem; color: var(--muted); }
.PROUD { color: var(--proud); font-weight: 600; }
.GROW { color: var(--grow); font-weight: 600; }
.UNRATED { color: var(--muted); font-weight: 600; }
p { margin: .5rem 0; }
img { display: block; max-width: 100%; max-height: 90vh; height: auto; margin: .5rem 0;
 border-radius: 8px; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.item { margin: .1rem 0; }
pre { padding: .5rem; overflow-x: auto; background: var(--ground); border-radius: 8px; }
table { border-collapse: collapse; } td, th { padding: .2rem .6rem; border: 1px solid var(--line); }
@media print { article { break-inside: avoid; } nav { display: none; } }
"""

_TAGS = (
    (Style.BOLD, "strong"),
    (Style.ITALIC, "em"),
    (Style.STRUCK, "s"),
    (Style.CODE, "code"),
)
_LAST = "".join(
    chr(end) for start in range(0, 0x110000, 0x10000) for end in (start + 0xFFFE, start + 0xFFFF)
)
_FORBIDDEN = re.compile(f"[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST}]")
"""What a text may hold, and an HTML document may not."""

_ALIGNED = {Side.LEFT: "left", Side.CENTER: "center", Side.RIGHT: "right"}
_SAFE = ("http://", "https://", "mailto:")


def escape(text: str) -> str:
    """Return a text as HTML has it."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", html.escape(text))


def write(contents: Contents, path: Path, labels: Labels, name: str) -> None:
    """Write the entries by month and day, and after them goals and points.

    Pictures are in the page itself.

    Args:
        contents: the chosen part of the diary.
        path: an empty file.
        labels: the words around the person's own.
        name: of the person.
    """
    title = escape(f"{labels.diary} · {name}" if name else labels.diary)
    entries = list(contents.entries())
    pictures = contents.shown_pictures(entries)
    goals, points = contents.goals(), contents.points()
    contents.end()
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(
            f'<!DOCTYPE html>\n<html lang="{escape(labels.language)}">\n<head>\n'
            '<meta charset="utf-8">\n'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
            " style-src 'unsafe-inline'; img-src data:\">\n"
            '<meta name="referrer" content="no-referrer">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        )
        _contents_table(file, entries, labels)
        _days(file, contents, entries, pictures, labels)
        if contents.selection.goals:
            _goals(file, goals, points, labels)
        file.write("</body>\n</html>\n")


def _contents_table(file: TextIO, entries: list[Entry], labels: Labels) -> None:
    if not entries:
        return
    file.write(f'<nav aria-label="{escape(labels.contents)}">\n<ul>\n')
    for month, of_month in groupby(entries, key=_month):
        name = escape(labels.month(entries[0].day.replace(year=month[0], month=month[1], day=1)))
        count = escape(labels.number(len(list(of_month))))
        file.write(f'<li><a href="#{_anchor(month)}">{name}</a> ({count})</li>\n')
    file.write("</ul>\n</nav>\n")


def _days(
    file: TextIO,
    contents: Contents,
    entries: list[Entry],
    pictures: Mapping[int, Sequence[Picture]],
    labels: Labels,
) -> None:
    for month, of_month in groupby(entries, key=_month):
        rows = list(of_month)
        file.write(f'<h2 id="{_anchor(month)}">{escape(labels.month(rows[0].day))}</h2>\n')
        for day, of_day in groupby(rows, key=lambda entry: entry.day):
            file.write(f"<h3>{escape(labels.day(day))}</h3>\n")
            for entry in of_day:
                _begin_entry(file, entry, labels)
                for picture in pictures.get(entry.id, ()):
                    _picture(file, contents, picture)
                file.write("</article>\n")


def _begin_entry(file: TextIO, entry: Entry, labels: Labels) -> None:
    time = time_on_its_day(entry)
    rating = f'<span class="{entry.rating.name}">{escape(labels.rating(entry.rating))}</span>'
    when = f' <time datetime="{time:%H:%M}">{escape(labels.time(time))}</time>' if time else ""
    file.write(f"<article>\n<header>{rating}{when}</header>\n{body(entry.text)}\n")


def _picture(file: TextIO, contents: Contents, picture: Picture) -> None:
    found = contents.shown_in_browsers(picture)
    if found is not None:
        kind, data = found
        file.write(
            f'<img alt="{escape(picture.file.description)}" loading="lazy"'
            f' src="data:{kind};base64,{b64encode(data).decode()}">\n'
        )


def _goals(file: TextIO, goals: Sequence[Goal], total: int, labels: Labels) -> None:
    if goals:
        file.write(f"<h2>{escape(labels.goals)}</h2>\n")
        for goal in goals:
            days = f"{goal.first_day.isoformat()} – {goal.last_day.isoformat()}"
            status = escape(labels.status(goal.status))
            file.write(f"<article>\n<header>{days} · {status}</header>\n")
            file.write(f"<p><strong>{escape(goal.title)}</strong></p>\n")
            for text in (goal.description, goal.notes):
                if text:
                    file.write(body(text) + "\n")
            file.write("</article>\n")
    points = escape(labels.number(total))
    file.write(f"<p>{escape(labels.points)}: {points}</p>\n")


def body(text: str) -> str:
    """Return a text as HTML: what the person typed is never taken for HTML."""
    return "\n".join(_block(block) for block in read(text).blocks)


def _block(block: Block) -> str:
    place = block.place
    made = "".join(_content(block))
    if place.items:
        signs = "".join(_sign(marker.number, marker.done) for marker in place.markers)
        indent = 1.25 * (place.items - (1 if place.markers else 0))
        made = f'<div class="item" style="margin-left: {indent:g}rem">{signs}{made}</div>'
    return "<blockquote>" * place.quotes + made + "</blockquote>" * place.quotes


def _sign(number: Span | None, done: bool | None) -> str:
    if done is not None:
        return "☑ " if done else "☐ "
    return f"{escape(number.text)} " if number else "• "


def _content(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        yield _table(block)
    elif isinstance(block, Heading):
        level = min(6, block.level + 3)
        yield f"<h{level}>{_line(block.line)}</h{level}>"
    elif isinstance(block, Code):
        lines = "\n".join(escape("".join(span.text for span in line)) for line in block.lines)
        yield f"<pre>{lines}</pre>"
    elif isinstance(block, Break):
        yield "<hr>"
    else:
        lines = "<br>\n".join(_line(line) for line in block.lines)
        # Within a list item there is text only, which stands beside its sign.
        yield lines if block.place.items else f"<p>{lines}</p>"


def _table(table: Table) -> str:
    rows = []
    for number, row in enumerate(table.rows):
        tag = "td" if number else "th"
        cells = "".join(
            f"<{tag}{_side(side)}>{_line(cell)}</{tag}>"
            for cell, side in zip(row, table.sides, strict=True)
        )
        rows.append(f"<tr>{cells}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _side(side: Side) -> str:
    return f' style="text-align: {_ALIGNED[side]}"' if side in _ALIGNED else ""


def _line(line: Line) -> str:
    return "".join(_span(span) for span in line)


def _span(span: Span) -> str:
    made = escape(span.text)
    for style, tag in _TAGS:
        if style in span.style:
            made = f"<{tag}>{made}</{tag}>"
    if span.address.startswith(_SAFE):
        made = f'<a href="{escape(span.address)}" rel="noopener noreferrer">{made}</a>'
    return made


def _month(entry: Entry) -> tuple[int, int]:
    return entry.day.year, entry.day.month


def _anchor(month: tuple[int, int]) -> str:
    return f"m{month[0]:04}-{month[1]:02}"
