"""What is shown is what was typed, less the marks of the one table: on generated texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import example, given

from aimstars_desktop.domain.markdown.builder import parsed
from aimstars_desktop.domain.markdown.marks import MARKS, Where, may_have_marks
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import Break, Heading, MarkdownText, Span, Table
from tests.domain.markdown.typed_texts import TEXTS

SPACES = "[ \t]"
"""They may go at both ends of a line, where they set a mark off or indent what is in an item."""

ALLOWED = {
    where: [
        re.compile(mark.looks, re.MULTILINE)
        for mark in MARKS
        if mark.where in {where, Where.ANYWHERE}
    ]
    + [re.compile(SPACES)] * (where is not Where.ANYWHERE)
    for where in Where
}


def gaps(text: MarkdownText) -> Iterator[tuple[Where, int, int]]:
    """Return what is not shown, line by line: where it stands, its first and last place."""
    numbers = {marker.number for block in text.blocks for marker in block.place.markers}
    by_line: dict[int, list[Span]] = {}
    for span in text.spans:
        by_line.setdefault(text.typed.count("\n", 0, span.start), []).append(span)
    begin = 0
    for number, line in enumerate(text.typed.split("\n")):
        place, where = begin, Where.FIRST
        for span in by_line.get(number, []):
            yield where, place, span.start
            place = span.end
            where = where if span in numbers else Where.ANYWHERE
        yield where if where is Where.FIRST else Where.LAST, place, begin + len(line)
        begin += len(line) + 1


def is_made_of_marks(typed: str, where: Where, start: int, end: int) -> bool:
    reached, waiting = {start}, [start]
    while waiting and end not in reached:
        place = waiting.pop()
        for looks in ALLOWED[where]:
            found = looks.match(typed, place)
            if found and place < found.end() <= end and found.end() not in reached:
                reached.add(found.end())
                waiting.append(found.end())
    return end in reached


def assert_shown_as_typed(typed: str) -> None:
    text, place = read(typed), 0
    for span in text.spans:
        assert place <= span.start < span.end
        assert text.typed[span.start : span.end] == span.text
        assert "\n" not in span.text
        place = span.end
    for where, start, end in gaps(text):
        assert is_made_of_marks(text.typed, where, start, end), (where, text.typed[start:end])


@given(TEXTS)
@example("3. Mai: Konzert\n7. Mai: Zahnarzt\n12. Mai: Urlaub")
@example("2*3*4 = 24, (2)*(3)*(4), 2**3**4, 2~~3~~4")
@example("| one\n| two")
@example("```\n" + "x" * 110 + "\n```")
@example("> " * 50 + "deep")
@example("- " * 50 + "deep")
@example("[" * 50 + "a" + "](https://x.y)" * 50)
def test_nothing_but_marks_vanishes(typed: str) -> None:
    assert_shown_as_typed(typed)


def shown_lines(text: MarkdownText) -> Iterator[list[Span]]:
    """Return the lines that are shown; the cells of a row are one line."""
    for block in text.blocks:
        if isinstance(block, Table):
            yield from ([span for cell in row for span in cell] for row in block.rows)
        elif isinstance(block, Heading | Break):
            yield list(block.line)
        else:
            yield from map(list, block.lines)


@given(TEXTS)
def test_no_line_is_joined_to_another(typed: str) -> None:
    text = read(typed)
    before = -1
    for line in shown_lines(text):
        numbers = {text.typed.count("\n", 0, span.start) for span in line}
        assert len(numbers) <= 1
        assert before < min(numbers, default=before + 1)
        before = max(numbers, default=before)


@given(TEXTS)
def test_a_text_that_seems_to_have_no_marks_has_none(typed: str) -> None:
    if not may_have_marks(typed):
        found = parsed(typed)
        assert found.shown == re.sub(r"^[ \t]+$", "", typed, flags=re.MULTILINE)
        assert all(not span.style and not span.address for span in found.spans)


@given(TEXTS)
@example("2*3*4 = 24, a*b*c, 2**3**4, 2__3__4, a~~b~~c, é*é*é")
def test_a_mark_between_two_letters_or_digits_stays(typed: str) -> None:
    text = read(typed)
    hidden = {
        place
        for _, start, end in gaps(text)
        if "](" not in text.typed[start:end]  # an address may hold any of them
        for place in range(start, end)
    }
    between = re.finditer(r"(?<=[^\W_])(?:\*+|_+|~~)(?=[^\W_])", text.typed)
    assert not [found for found in between if found.start() in hidden]
