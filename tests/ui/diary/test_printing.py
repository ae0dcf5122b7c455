"""What is printed reads as on the screen, and fits on the paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.ui.diary import printing

pytestmark = pytest.mark.usefixtures("qapp")


def printed(text: str, path: Path) -> list[str]:
    """Print an entry, and return the lines of all pages."""
    printing.save_pdf([Entry(1, date(2026, 11, 28), text, Rating.PROUD)], path)
    return [line for page in PdfReader(path).pages for line in page.extract_text().splitlines()]


def test_the_numbers_on_paper_are_those_that_were_typed(tmp_path: Path) -> None:
    lines = printed("3. Mai: Konzert\n7. Mai: Zahnarzt\n12. Mai: Urlaub", tmp_path / "a.pdf")
    found = " ".join(" ".join(lines).split())
    assert "3. Mai: Konzert 7. Mai: Zahnarzt 12. Mai: Urlaub" in found


def test_a_table_on_paper_has_no_bars_and_other_lines_keep_theirs(tmp_path: Path) -> None:
    lines = printed("| a | b |\n|---|---|\n| 1 | 2 |\n\n| one\n| two", tmp_path / "a.pdf")
    assert [line.split() for line in lines if "|" in line] == [["|", "one"], ["|", "two"]]


def test_a_long_line_of_code_is_whole_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    lines = printed("```\n" + "x" * 400 + "\n```", path)
    assert "".join(lines).count("x") == 400
    assert len([line for line in lines if "xx" in line]) > 3


def test_the_numbers_of_items_stand_left_of_their_words_on_paper(tmp_path: Path) -> None:
    """Qt scales every length for a printer but the indentation of a first line."""
    path = tmp_path / "a.pdf"
    printed("3. " + "word " * 60, path)
    number = next(left for text, left in placed(path) if text.startswith("3."))
    words = [left for text, left in placed(path) if text.startswith("word")]
    assert number + 100 < min(words)  # in 1,200ths of an inch


def placed(path: Path) -> list[tuple[str, float]]:
    """Return the pieces of text on the first page, with their distance from the left."""
    found: list[tuple[str, float]] = []

    def visit(text: str, _: object, matrix: list[float], __: object, ___: object) -> None:
        if text.strip():
            found.append((text.strip(), matrix[4]))

    PdfReader(path).pages[0].extract_text(visitor_text=visit)
    return found
