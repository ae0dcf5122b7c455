"""What is printed reads as on the screen, and fits on the paper."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.pictures import NewPicture, Picture, PictureMissingError
from aimstars_desktop.ui.diary import printed_pictures, printing
from aimstars_desktop.ui.look.theme import theme
from tests.builders import NOON
from tests.drawn import picture, png

pytestmark = pytest.mark.usefixtures("qapp")


def printed(text: str, path: Path) -> list[str]:
    """Print an entry, and return the lines of all pages."""
    printing.save_pdf([Entry(1, date(2026, 11, 28), text, Rating.PROUD)], path, printing.paper())
    return [line for page in PdfReader(path).pages for line in page.extract_text().splitlines()]


def test_the_numbers_on_paper_are_those_that_were_typed(tmp_path: Path) -> None:
    lines = printed("3. Mai: Konzert\n7. Mai: Zahnarzt\n12. Mai: Urlaub", tmp_path / "a.pdf")
    found = " ".join(" ".join(lines).split())
    assert "3. Mai: Konzert 7. Mai: Zahnarzt 12. Mai: Urlaub" in found


def test_a_line_height_that_is_chosen_meanwhile_is_that_of_the_next_pdf(tmp_path: Path) -> None:
    entry = Entry(1, date(2026, 11, 28), "word " * 60, Rating.PROUD)
    paper, before = printing.paper(), round(theme().leading)
    contents = []
    for leading in (before, before + 40):
        theme().choose_reading(serif=False, leading=leading)
        printing.save_pdf([entry], tmp_path / "a.pdf", paper)
        found = PdfReader(tmp_path / "a.pdf").pages[0].get_contents()
        assert found is not None
        contents.append(found.get_data())
    theme().choose_reading(serif=False, leading=before)
    assert contents[0] == contents[1]


def test_a_table_on_paper_has_no_bars_and_other_lines_keep_theirs(tmp_path: Path) -> None:
    lines = printed("| a | b |\n|---|---|\n| 1 | 2 |\n\n| one\n| two", tmp_path / "a.pdf")
    assert [line.split() for line in lines if "|" in line] == [["|", "one"], ["|", "two"]]


def test_a_long_line_of_code_is_whole_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    lines = printed("```\n" + "x" * 400 + "\n```", path)
    assert "".join(lines).count("x") == 400
    assert len([line for line in lines if "xx" in line]) > 3


@pytest.mark.repeats
def test_the_numbers_of_items_stand_left_of_their_words_on_paper(tmp_path: Path) -> None:
    """Qt scales every length for a printer but the indentation of a first line."""
    path = tmp_path / "a.pdf"
    printed("3. " + "word " * 60, path)
    number = next(left for text, left in placed(path) if text.startswith("3."))
    words = [left for text, left in placed(path) if text.startswith("word")]
    assert number + 100 < min(words)  # in 1,200ths of an inch


def sizes_of_pictures(path: Path) -> list[tuple[int, int]]:
    """Return the width and height in pixels of the pictures in a file."""
    found = re.findall(rb"/Width (\d+)\s+/Height (\d+)", path.read_bytes())
    return sorted((int(width), int(height)) for width, height in found)


def placed(path: Path) -> list[tuple[str, float]]:
    """Return the pieces of text on the first page, with their distance from the left."""
    found: list[tuple[str, float]] = []

    def visit(text: str, _: object, matrix: list[float], __: object, ___: object) -> None:
        if text.strip():
            found.append((text.strip(), matrix[4]))

    PdfReader(path).pages[0].extract_text(visitor_text=visit)
    return found


def test_pictures_stand_below_their_entry_with_what_they_show(tmp_path: Path) -> None:
    files = [NewPicture.of(png(80, 60), "leaf.png", "Frost on a leaf"), picture(1), picture(2)]
    data = {each.file.sha256: each.data for each in files[:2]}
    pictures = [Picture(number, each.file, number, NOON) for number, each in enumerate(files)]

    def bytes_of(sha256: str) -> bytes:
        if sha256 not in data:
            raise PictureMissingError
        return data[sha256]

    made = printed_pictures.prepared({1: pictures}, bytes_of)
    assert [(each.width, each.height) for each in made[1]] == [(80, 60), (4, 3)]
    path = tmp_path / "a.pdf"
    entry = Entry(1, date(2026, 11, 28), "Up early.", Rating.PROUD)
    printing.save_pdf([entry], path, printing.paper(), pictures=made)
    (page,) = PdfReader(path).pages
    assert sizes_of_pictures(path) == [(4, 3), (80, 60)]
    text = " ".join(page.extract_text().split())
    assert text.index("Up early.") < text.index("Frost on a leaf")
    masks = path.read_bytes().count(b"/SMask") - path.read_bytes().count(b"/SMask /None")
    assert not masks, "no transparency in a file for archives"


def test_many_pictures_are_made_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printed_pictures, "MOST_DECODED", 2 * 4 * 400 * 400)
    photo = NewPicture.of(png(900, 600))
    shown = [Picture(1, photo.file, 0, NOON)]
    for count, edge in ((1, 565), (2, 400), (9, 320)):
        some = dict.fromkeys(range(count), shown)
        made = printed_pictures.prepared(some, lambda _: photo.data)
        assert made[0][0].width == edge


def test_no_text_reaches_the_pictures_of_a_document(tmp_path: Path) -> None:
    made = printed_pictures.prepared({2: [Picture(1, picture().file, 0, NOON)]}, lambda _: b"")
    assert made == {}, "a damaged one is left out"
    path = tmp_path / "a.pdf"
    printed(f"![a](picture:{picture().file.sha256})", path)
    assert not PdfReader(path).pages[0].images
