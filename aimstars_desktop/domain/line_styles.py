"""How one line looks while it is typed: its words as they will be read, and its marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from aimstars_desktop.domain.markdown.marks import may_have_marks
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import Block, Break, Heading, Span, Style, lines_of
from aimstars_desktop.domain.tags import SIGN, tags_in

LONGEST = 4_000
"""Characters of a line that is styled; a longer one would make typing slow."""

MOST_SIGNS = 300
"""Signs in such a line: each of them may be a mark, and takes its time."""

NO_FENCE = 0
"""The state of a line after which no code goes on."""

_LEADS = r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|>)[ \t]+)*"
_FENCE = re.compile(rf"{_LEADS}(`{{3,}}(?=[^`]*$)|~{{3,}})")
_END = re.compile(r"[ \t>]*(`{3,}|~{3,})[ \t]*$")
_DEEP_ITEM = re.compile(r"[ \t]{2,}(?=(?:[-*+]|\d{1,9}[.)])[ \t])")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of a line that look alike, from ``start`` to ``end``.

    Attributes:
        mark: whether they are marks, which vanish when the text is read.
        level: that of the heading that they are in, 1 to 6; 0: in none.
        muted: whether they matter less: in a quote, or in a task that is done.
    """

    start: int
    end: int
    mark: bool = False
    style: Style = Style.PLAIN
    level: int = 0
    link: bool = False  # or a tag
    muted: bool = False


@dataclass(frozen=True, slots=True)
class LineStyles:
    """The runs of a line that do not look like plain words, and the state for the next line."""

    runs: tuple[Run, ...] = ()
    fence: int = NO_FENCE


def styles_of(line: str, fence: int = NO_FENCE) -> LineStyles:
    """Return how a line looks.

    Args:
        line: as it was typed, without its end.
        fence: the state after the line before.
    """
    if fence:
        return _in_code(line, fence)
    may_look = SIGN in line or may_have_marks(line)
    if len(line) > LONGEST or not may_look or _has_many_signs(line):
        return LineStyles()
    opened = _FENCE.match(line)
    if opened is not None:
        sign = opened[1]
        return LineStyles((Run(0, len(line), mark=True),), len(sign) * 2 + (sign[0] == "~"))
    deep = _DEEP_ITEM.match(line)
    begin = deep.end() if deep else 0  # an item in another one, whose line is not known here
    found: list[Run] = []
    at = begin
    text = read(line[begin:])
    tags = [(begin + tag.start, begin + tag.end) for tag in tags_in(text)]
    for block in text.blocks:
        for run in _runs_of(block, begin):
            found += _marks(line, at, run.start)
            found += _cut(run, tags)
            at = run.end
    found += _marks(line, at, len(line))
    return LineStyles(tuple(run for run in found if not _is_plain(run)))


def _has_many_signs(line: str) -> bool:
    return sum(map(line.count, "*_~`[<\\")) > MOST_SIGNS


def _in_code(line: str, fence: int) -> LineStyles:
    sign = ("~" if fence % 2 else "`") * (fence // 2)
    end = _END.match(line)
    if end is not None and end[1].startswith(sign):
        return LineStyles((Run(0, len(line), mark=True),))
    return LineStyles((Run(0, len(line), style=Style.CODE),) if line else (), fence)


def _runs_of(block: Block, begin: int) -> list[Run]:
    place = block.place
    muted = bool(place.quotes) or any(marker.done for marker in place.markers)
    level = block.level if isinstance(block, Heading) else 0
    runs = [
        Run(begin + number.start, begin + number.end, mark=True)
        for number in (marker.number for marker in place.markers)
        if number is not None
    ]
    return [*runs, *(_run(span, begin, level, muted=muted) for span in _spans(block))]


def _spans(block: Block) -> list[Span]:
    if isinstance(block, Break):
        return []  # all of it is a mark
    return [span for line in lines_of(block) for span in line]


def _run(span: Span, begin: int, level: int, *, muted: bool) -> Run:
    return Run(
        begin + span.start,
        begin + span.end,
        style=span.style,
        level=level,
        link=bool(span.address),
        muted=muted,
    )


def _cut(run: Run, tags: list[tuple[int, int]]) -> list[Run]:
    """Return a run in parts, of which the tags look like links: a click on them leads on."""
    parts, at = [], run.start
    for start, end in tags:
        if at <= start and end <= run.end:
            parts += [
                replace(run, start=at, end=start),
                replace(run, start=start, end=end, link=True),
            ]
            at = end
    return [part for part in (*parts, replace(run, start=at)) if part.start < part.end]


def _marks(line: str, start: int, end: int) -> list[Run]:
    """Return what lies between two runs, if anything of it can be seen."""
    return [Run(start, end, mark=True)] if line[start:end].strip() else []


def _is_plain(run: Run) -> bool:
    return run == Run(run.start, run.end)
