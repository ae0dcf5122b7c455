"""The beginning of a text on one line."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.markdown.preview import LONGEST, preview


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A good day\nI **ran** along", "A good day I ran along"),
        ("> quoted\n> twice\n\n- one\n- [two](http://x)", "quoted twice one two"),
        ("3. Mai: Konzert\n7. Mai: Zahnarzt", "3. Mai: Konzert 7. Mai: Zahnarzt"),
        ("snake_case and 2*3*4 stay", "snake_case and 2*3*4 stay"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"),
        ("![the sea](sea.png)", "![the sea](sea.png)"),
        ("***", "***"),
        ("", ""),
    ],
)
def test_a_preview_is_the_beginning_without_its_marks(text: str, expected: str) -> None:
    assert preview(text) == expected


def test_a_preview_of_a_long_text_ends_in_an_ellipsis() -> None:
    found = preview("**" + "long " * 20_000 + "**", 20)
    assert found.endswith("…")
    assert len(found) <= 21
    assert len(preview("word " * 1_000)) <= LONGEST + 1
