"""A PDF is written in pieces, off the GUI thread, and reads as if it were one document."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.services.transfer.export import CancelledError
from aimstars_desktop.ui.diary import paging, printing

pytestmark = pytest.mark.usefixtures("qapp")

TEXT = """\
Walked **home** along the river.

- one
- two

```
code
```

| a | b |
|---|---|
| 1 | 2 |
"""
ENTRIES = [
    Entry(
        number,
        date(2026, 1, 1) + timedelta(days=number // 3),
        f"No. {number}. {TEXT if number % 2 else 'Short.'}",
        Rating.PROUD,
    )
    for number in range(90)
]

Piece = tuple[int, str, int]
"""The page of a piece of text, the text, and how far down it is, in 1,200ths of an inch."""


def pieces(path: Path) -> list[Piece]:
    """Return the text of a file, piece by piece."""
    found: list[Piece] = []
    for number, page in enumerate(PdfReader(path).pages):

        def visit(
            text: str, _: object, matrix: list[float], __: object, ___: object, page: int = number
        ) -> None:
            if text.strip():
                found.append((page, text.strip(), round(matrix[5])))

        page.extract_text(visitor_text=visit)
    return found


def written(entries: Sequence[Entry], path: Path, title: Sequence[str] = ()) -> list[Piece]:
    printing.save_pdf(entries, path, printing.paper(), title)
    return pieces(path)


def test_where_a_piece_ends_and_the_next_one_begins_nothing_shows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each line is on the page on which it is when all entries are one document."""
    apart = written(ENTRIES, tmp_path / "apart.pdf")
    monkeypatch.setattr(paging, "_MOST_ENTRIES", len(ENTRIES))
    monkeypatch.setattr(paging, "_MOST_LETTERS", 10**9)
    whole = written(ENTRIES, tmp_path / "whole.pdf")
    assert max(page for page, _, _ in whole) > 5
    assert [piece[:2] for piece in apart] == [piece[:2] for piece in whole]


@pytest.mark.repeats
def test_a_day_that_goes_on_in_the_next_piece_has_one_heading(tmp_path: Path) -> None:
    entries = [Entry(number, date(2026, 1, 1), "Short.", Rating.PROUD) for number in range(50)]
    found = written(entries, tmp_path / "a.pdf")
    assert sum("January" in text for _, text, _ in found) == 1
    assert sum(text == "Short." for _, text, _ in found) == 50


def test_a_title_has_a_page_and_stands_in_the_middle_of_it(tmp_path: Path) -> None:
    found = written(ENTRIES[:3], tmp_path / "a.pdf", ["Diary of Maya", "January"])
    title, days, number, *rest = found
    assert ["".join(piece[1].split()) for piece in (title, days)] == ["DiaryofMaya", "January"]
    assert title[2] > 3_000
    assert number[:2] == (0, "1")
    assert {page for page, _, _ in rest} == {1}


@pytest.mark.repeats
def test_it_is_written_on_another_thread_and_stopped_there(tmp_path: Path) -> None:
    paper, path = printing.paper(), tmp_path / "a.pdf"
    told: list[int] = []
    raised: list[BaseException] = []

    def watch(count: int) -> None:
        told.append(count)
        if count >= 40:
            raise CancelledError

    def work() -> None:
        try:
            printing.save_pdf(ENTRIES, path, paper, watch=watch)
        except CancelledError as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert told == [0, 20, 40]
    assert len(raised) == 1
    assert list(tmp_path.iterdir()) == []
