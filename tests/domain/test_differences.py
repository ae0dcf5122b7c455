"""Two versions of a text, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.differences import (
    Kind,
    Piece,
    differences,
    differences_as_read,
)
from aimstars_desktop.domain.markdown.tree import Style


def test_words_that_went_and_came_stand_beside_each_other() -> None:
    assert differences("I felt bad today.", "I felt much better today.") == [
        Piece(Kind.SAME, "I felt "),
        Piece(Kind.GONE, "bad"),
        Piece(Kind.NEW, "much better"),
        Piece(Kind.SAME, " today."),
    ]


def test_equal_texts_have_no_differences() -> None:
    assert differences("Same.", "Same.") == [Piece(Kind.SAME, "Same.")]
    assert differences("", "") == []


@given(st.text(), st.text())
def test_both_texts_can_be_read_from_the_differences(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.GONE) == after


def test_very_long_texts_are_compared_line_by_line() -> None:
    before = "word " * 3_000 + "\nend"
    kinds = [piece.kind for piece in differences(before, before + " of it")]
    assert kinds == [Kind.SAME, Kind.GONE, Kind.NEW]


def test_what_is_the_same_keeps_its_look_and_a_changed_mark_is_seen() -> None:
    assert differences_as_read("I ran *home*", "I ran **home**, *late*") == [
        Piece(Kind.SAME, "I ran "),
        Piece(Kind.SAME, "*", is_mark=True),
        Piece(Kind.NEW, "*", is_mark=True),
        Piece(Kind.SAME, "home", Style.BOLD),
        Piece(Kind.SAME, "*", is_mark=True),
        Piece(Kind.NEW, "*", is_mark=True),
        Piece(Kind.NEW, ", "),
        Piece(Kind.NEW, "*", is_mark=True),
        Piece(Kind.NEW, "late", Style.ITALIC),
        Piece(Kind.NEW, "*", is_mark=True),
    ]


@given(st.text("a*_ \n"), st.text("a*_ \n"))
def test_both_texts_can_be_read_from_the_differences_with_looks(before: str, after: str) -> None:
    pieces = differences_as_read(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.GONE) == after
