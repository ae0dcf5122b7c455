"""Tasks of a text: ticking one changes one character, and no other task."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tasks import Task, tasks_in, ticked
from tests.domain.markdown.typed_texts import TEXTS

LINES = (
    *("- [ ] a", "- [x] b", "  * [X] c", "1. [ ] d", "> - [x] e", "- - [ ] f", "- g", "words"),
    *("- [ ] [x] h", "- [x] - [ ] i", "```", "", "[ ] no", "10) [x] [b](https://a.b)"),
)
LISTS = st.lists(st.sampled_from(LINES), max_size=8)


@pytest.mark.parametrize(
    ("before", "number", "after"),
    [
        ("- [ ] a\n- [ ] b", 0, "- [x] a\n- [ ] b"),
        ("- [ ] a\n- [x] b", 1, "- [ ] a\n- [ ] b"),
        ("* [X] a", 0, "* [ ] a"),
        ("1. [ ] a\n2. [ ] b", 1, "1. [ ] a\n2. [x] b"),
        ("> - [ ] a", 0, "> - [x] a"),
        ("- a\n  - [ ] [x] b", 0, "- a\n  - [x] [x] b"),
        ("a\r\n- [ ] b\r\n- [ ] c", 1, "a\r\n- [ ] b\r\n- [x] c"),
        ("א\n- [ ] 🌻 ב", 0, "א\n- [x] 🌻 ב"),
    ],
)
def test_a_task_is_ticked_and_unticked(before: str, number: int, after: str) -> None:
    task = list(tasks_in(before))[number]
    other = Task(task.place, not task.done)
    assert ticked(before, other) == after
    assert ticked(after, task) == before.replace("X", "x")


@given(st.one_of(TEXTS, LISTS.map("\n".join), LISTS.map("\r\n".join)))
def test_ticking_a_task_changes_its_box_and_nothing_else(text: str) -> None:
    tasks = list(tasks_in(text))
    for number, task in enumerate(tasks):
        other = Task(task.place, not task.done)
        after = ticked(text, other)
        assert list(tasks_in(after)) == [*tasks[:number], other, *tasks[number + 1 :]]
        assert len(after) == len(text)
        assert sum(a != b for a, b in zip(after, text, strict=True)) == 1


@pytest.mark.parametrize("place", [0, 2, 4, 7, 400])
def test_where_there_is_no_such_task_the_text_stays(place: int) -> None:
    assert ticked("- [ ] a", Task(place, done=True)) == "- [ ] a"


def test_what_is_ticked_already_stays() -> None:
    assert ticked("- [X] a", Task(3, done=True)) == "- [X] a"
    assert ticked("```\n- [ ] a\n```", Task(7, done=True)) == "```\n- [ ] a\n```"


def test_the_box_of_a_numbered_task_can_be_read() -> None:
    """Nothing draws a box beside a number."""
    assert read("1. [x] a\n2. [ ] b").shown == "1. [x] a\n2. [ ] b"
