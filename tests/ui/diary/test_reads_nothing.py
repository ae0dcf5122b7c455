"""No text makes the program open a file or reach for an address: the kernel is asked."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.ui.diary import printing
from aimstars_desktop.ui.diary.reading_text import ReadingText
from tests.opened_files import watched
from tests.test_network import run

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the watch is Linux's"),
    pytest.mark.usefixtures("qapp"),
]

PICTURE, PIPE = "sea.png", "pipe.png"

IMAGES = (
    "![a](FILE)",
    "![](FILE)",
    "![a](<FILE>)",
    '![a](FILE "title")',
    "![a\nb](FILE)",
    "![a][b]\n\n[b]: FILE",
    "![b]\n\n[b]: <FILE> 'title'",
    "[![a](FILE)](FILE)",
    "![![a](FILE)](FILE)",
    "\\![a](FILE)",
    "\\\\![a](FILE)",
    "!\\[a](FILE)",
    "&#33;[a](FILE)",
    "! [a](FILE)",
    "<img src=FILE>",
    '<img src="FILE" width=9>',
    "<IMG SRC='FILE'/>",
    '<a href="FILE"><img src="FILE"></a>',
    '<body background="FILE">',
    "<p style='background-image: url(FILE)'>x</p>",
    '<link rel="stylesheet" href="FILE">',
    "<style>@import url(FILE);</style>",
    "<object data='FILE'></object>",
    "<FILE>",
    "[a](FILE)",
    "[[FILE]]",
    "FILE",
)
AROUND = (
    "TEXT",
    "> TEXT",
    "- TEXT",
    "7. TEXT",
    "- [x] TEXT",
    "# TEXT",
    "**TEXT**",
    "*a TEXT* b",
    "~~TEXT~~",
    "| a | TEXT |\n|---|---|\n| TEXT | b |",
    "```\nx\n```\nTEXT",
    "    TEXT",
    "`a` TEXT",
    "```TEXT\nTEXT\n```",
)
PLACES = ("FOLDER/NAME", "file://FOLDER/NAME", "file:FOLDER/NAME", "NAME", "http://NAME")


def _text(around: str, image: str, place: str, name: str) -> str:
    return around.replace("TEXT", image.replace("FILE", place.replace("NAME", name)))


TEXTS = st.lists(
    st.builds(
        _text,
        st.sampled_from(AROUND),
        st.sampled_from(IMAGES),
        st.sampled_from(PLACES),
        st.sampled_from((PICTURE, PIPE)),
    ),
    min_size=1,
    max_size=4,
).map("\n\n".join)
"""Texts with pictures in them, written in every way that there is and in some that there is not."""


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder with a picture and with a pipe that nobody writes into."""
    folder = tmp_path_factory.mktemp("pictures")
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(folder / PICTURE))
    os.mkfifo(folder / PIPE)
    before = Path.cwd()
    os.chdir(folder)
    yield folder
    os.chdir(before)


def show_everywhere(text: str, pdf: Path) -> None:
    """Paint a text on a card, read it as a preview, and print it."""
    reading = ReadingText(text)
    reading.resize(400, 300)
    reading.grab()
    reading.deleteLater()
    preview(text)
    entries = [Entry(1, date(2026, 11, 28), text, Rating.PROUD)]
    document = printing.document_of(entries)
    canvas = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    document.drawContents(painter)
    painter.end()
    printing.save_pdf(entries, pdf, printing.paper())


def test_the_watch_sees_what_qt_opens(pictures: Path) -> None:
    """Else the tests below would be content with anything."""
    with watched(pictures) as opened:
        document = QTextDocument()
        document.setMarkdown(f"![a]({pictures / PICTURE})")
        document.setTextWidth(300)
        canvas = QImage(400, 300, QImage.Format.Format_RGB32)
        painter = QPainter(canvas)
        document.drawContents(painter)
        painter.end()
    assert PICTURE in opened


@given(TEXTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_opens_a_file(pictures: Path, tmp_path: Path, text: str) -> None:
    with watched(pictures) as opened:
        show_everywhere(text.replace("FOLDER", str(pictures)), tmp_path / "printed.pdf")
    assert opened == []


@pytest.mark.sampled(6)
@pytest.mark.parametrize("image", IMAGES)
@pytest.mark.parametrize("name", [PICTURE, PIPE])
def test_no_way_to_write_a_picture_opens_a_file(
    pictures: Path, tmp_path: Path, image: str, name: str
) -> None:
    with watched(pictures) as opened:
        text = _text("TEXT", image, f"{pictures}/NAME", name)
        show_everywhere(text, tmp_path / "printed.pdf")
    assert opened == []


SHOWS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.ui.diary.test_reads_nothing import AROUND, IMAGES, _text, show_everywhere

app = QApplication([])
for around in AROUND:
    text = "\\n\\n".join(_text(around, image, "http://127.0.0.1:9/NAME", "x") for image in IMAGES)
    show_everywhere(text, Path(sys.argv[1], "printed.pdf"))
print("shown")
"""


@pytest.mark.repeats
def test_no_text_reaches_for_an_address(tmp_path: Path) -> None:
    done = run(sys.executable, "-c", SHOWS, str(tmp_path))
    assert (done.returncode, done.stdout) == (0, "shown\n"), done.stderr
