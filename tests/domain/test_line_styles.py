"""How a line looks while it is typed: as it will be read, with its marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given

from aimstars_desktop.domain.line_styles import LONGEST, MOST_SIGNS, Run, styles_of
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import Break, Style
from tests.domain.markdown.typed_texts import TEXTS


def said(line: str, fence: int = 0) -> list[tuple[str, str]]:
    """Return the runs of a line with what they look like, in words."""
    return [(line[run.start : run.end], _words(run)) for run in styles_of(line, fence).runs]


def _words(run: Run) -> str:
    words = ["mark"] * run.mark + ["muted"] * run.muted + ["link"] * run.link
    words += [f"h{run.level}"] if run.level else []
    words += [str(style.name).lower() for style in Style if style in run.style]
    return " ".join(words)


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("plain words", []),
        ("## Lunch", [("## ", "mark"), ("Lunch", "h2")]),
        ("a **b**", [("**", "mark"), ("b", "bold"), ("**", "mark")]),
        ("*c* d", [("*", "mark"), ("c", "italic"), ("*", "mark")]),
        ("~~a~~", [("~~", "mark"), ("a", "struck"), ("~~", "mark")]),
        ("`a*`", [("`", "mark"), ("a*", "code"), ("`", "mark")]),
        ("[a](https://b.c)", [("[", "mark"), ("a", "link"), ("](https://b.c)", "mark")]),
        ("www.b.de", [("www.b.de", "link")]),
        ("- [ ] a", [("- [ ] ", "mark")]),
        ("- [x] a", [("- [x] ", "mark"), ("a", "muted")]),
        ("2. a", [("2.", "mark")]),
        ("      - a *b*", [("- ", "mark"), ("*", "mark"), ("b", "italic"), ("*", "mark")]),
        ("> a", [("> ", "mark"), ("a", "muted")]),
        ("2*3*4 and a_b_c", []),
        ("#", []),
        ("at #home", [("#home", "link")]),
        ("*a #b*", [("*", "mark"), ("a", "italic"), ("#b", "link italic"), ("*", "mark")]),
        ("`#a`", [("`", "mark"), ("#a", "code"), ("`", "mark")]),
    ],
)
def test_a_line_styles_as_it_is_read(line: str, runs: list[tuple[str, str]]) -> None:
    found = said(line)
    assert [(text.strip(), look) for text, look in found] == [
        (text.strip(), look) for text, look in runs
    ]


def test_code_goes_on_until_its_fence() -> None:
    fence = 0
    looks = []
    for line in ("*a*", "```python", "*b*", "~~~", "``", "", "````", "*c*"):
        found = styles_of(line, fence)
        fence = found.fence
        looks.append(" ".join(_words(run) for run in found.runs))
    marks = "mark italic mark"
    assert looks == [marks, "mark", "code", "code", "code", "", "mark", marks]


def test_a_line_that_would_take_long_stays_plain() -> None:
    assert styles_of("*a* " + "b" * LONGEST).runs == ()
    assert styles_of("*a* " * MOST_SIGNS).runs == ()


@given(TEXTS)
@example("***")
def test_no_word_looks_like_a_mark(text: str) -> None:
    for line in text.replace("\r", "\n").split("\n"):
        looks = styles_of(line)
        assert all(before.end <= after.start for before, after in pairwise(looks.runs))
        assert all(0 <= run.start < run.end <= len(line) for run in looks.runs)
        if looks.fence or line.startswith("  "):  # it may be an item in another one
            continue
        blocks = read(line).blocks
        if any(isinstance(block, Break) for block in blocks):
            continue  # it is shown, and all of it is a mark
        markers = [marker.number for block in blocks for marker in block.place.markers]
        shown = {at for span in read(line).spans for at in range(span.start, span.end)}
        shown -= {at for each in markers if each for at in range(each.start, each.end)}
        marks = {at for run in looks.runs if run.mark for at in range(run.start, run.end)}
        assert not [line[at] for at in marks & shown if not line[at].isspace()]
