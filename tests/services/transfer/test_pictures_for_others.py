"""Pictures leave with what others read, without their place; and come again from there."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from aimstars_desktop.domain.exports import Exported, Kind, Selection
from aimstars_desktop.domain.imports import Choices
from aimstars_desktop.domain.picture_files import TIFF
from aimstars_desktop.domain.picture_metadata import without_metadata
from aimstars_desktop.domain.pictures import NewPicture
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.dry_run import DryRunService
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import DAY, TODAY, FixedClock, TestDiary, account, proud, session
from tests.drawn import chunk, picture, png, tiff

PLACE = b"52.5163 N 13.3777 E"
PHOTO = png(colour=(200, 10, 10))
WITH_PLACE = PHOTO[:33] + chunk(b"tEXt", b"Place\0" + PLACE) + PHOTO[33:]
WORDS = 'Frost [behind] the "garden"'


class StoppedError(Exception):
    """Raised by a watch."""


class Person:
    """One account of a diary, and what takes files out of it and into it."""

    def __init__(self, diary: TestDiary, clock: FixedClock, email: str) -> None:
        self.diary, self.clock = diary, clock
        self.of: Session = session(diary, clock, account(diary, email))
        store = diary.storage.pictures
        self.exports = ExportService(self.of.context.reading, self.of.account, clock.now, store)
        self.imports = ImportService(
            diary.storage, self.of.account, clock, open_tables, no_backup, self.of.undo
        )
        self.dry_runs = DryRunService(self.of.context.reading, self.of.account, clock, open_tables)

    def export(self, kind: Kind, path: Path, selection: Selection | None = None) -> Exported:
        return self.exports.export(kind, selection or Selection(), path)

    def shown(self) -> dict[str, list[tuple[bytes, str]]]:
        """Return the bytes and descriptions of the pictures by the texts of their entries."""
        found = self.of.pictures.on_day(TODAY)
        return {
            entry.text.removesuffix("\n\n#proud"): [  # Day One has tags instead of ratings
                (self.of.pictures.bytes_of(each.file.sha256), each.file.description)
                for each in found.get(entry.id, ())
            ]
            for entry in self.of.entries.on_day(TODAY)
        }


@pytest.fixture
def maya(diary: TestDiary, clock: FixedClock) -> Person:
    """Return a person with two pictures, one of which tells a place, and one that is missing."""
    person = Person(diary, clock, "maya@example.org")
    of = person.of
    entry, other = proud(of, "Up early.\n\n- tea"), proud(of, "Nothing to see.")
    photo = NewPicture.of(WITH_PLACE, "IMG_1.png", WORDS)
    of.pictures.add(entry.id, [of.pictures.keep(each) for each in (photo, picture(1))])
    of.pictures.add(other.id, [of.pictures.keep(picture(2))])
    diary.storage.pictures.remove([picture(2).file.sha256])
    return person


@pytest.fixture
def olu(diary: TestDiary, clock: FixedClock) -> Person:
    return Person(diary, clock, "olu@example.org")


@pytest.mark.parametrize(
    ("kind", "name"),
    [(Kind.MARKDOWN, "notes"), (Kind.MARKDOWN, "notes.zip"), (Kind.DAY_ONE, "d.zip")],
)
def test_pictures_leave_without_their_place_and_come_again(
    maya: Person, olu: Person, tmp_path: Path, kind: Kind, name: str
) -> None:
    path = tmp_path / name
    done = maya.export(kind, path)
    assert (done.pictures, done.pictures_left) == (2, 1)
    for file in [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]:
        assert PLACE not in file.read_bytes()
    assert olu.dry_runs.run(path).pictures == 2
    taken = olu.imports.take(path)
    assert (taken.entries, taken.brought_pictures, taken.pictures) == (2, 2, 0)
    assert taken.problems == ()
    words = WORDS if kind is Kind.MARKDOWN else WORDS.translate({91: "(", 93: ")"})
    assert olu.shown() == {
        "Up early.\n\n- tea": [(PHOTO, words), (picture(1).data, "")],
        "Nothing to see.": [],
    }
    assert olu.imports.take(path).id == 0
    hashes = [hashlib.sha256(PHOTO).hexdigest(), picture(1).file.sha256]
    olu.imports.undo(taken.id)
    there = olu.diary.storage.pictures.present(hashes)
    assert there == {picture(1).file.sha256}, "Maya has one of them, and nobody the other"
    assert olu.shown() == {}


def test_a_web_page_holds_its_pictures(maya: Person, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    done = maya.export(Kind.HTML, path)
    assert (done.pictures, done.pictures_left) == (2, 1)
    page = path.read_text(encoding="utf-8")
    found = re.findall(
        r'<img alt="([^"]*)" loading="lazy" src="data:([^;]*);base64,([^"]*)">', page
    )
    assert [(alt, kind, base64.b64decode(data)) for alt, kind, data in found] == [
        ("Frost [behind] the &quot;garden&quot;", "image/png", PHOTO),
        ("", "image/png", picture(1).data),
    ]
    assert "img-src data:" in page
    assert "http" not in re.sub(r"http-equiv", "", page)


@pytest.mark.parametrize("drawn", [("image/jpeg", b"drawn"), None], ids=["whole", "damaged"])
def test_a_web_page_holds_a_copy_of_a_picture_that_no_browser_shows(
    olu: Person, tmp_path: Path, drawn: tuple[str, bytes] | None
) -> None:
    of, scan = olu.of, NewPicture.of(tiff(), "scan.tif")
    of.pictures.add(proud(of, "A letter.").id, [of.pictures.keep(scan)])
    asked: list[bytes] = []

    def redraw(data: bytes) -> tuple[str, bytes] | None:
        asked.append(data)
        return drawn

    exports = ExportService(
        of.context.reading,
        of.account,
        olu.clock.now,
        olu.diary.storage.pictures,
        redraw=redraw,
    )
    path = tmp_path / "a.html"
    done = exports.export(Kind.HTML, Selection(), path)
    whole = drawn is not None
    assert (done.pictures, done.pictures_left) == (int(whole), int(not whole))
    assert ("data:image/jpeg;base64,ZHJhd24=" in path.read_text(encoding="utf-8")) is whole
    assert asked == [without_metadata(scan.data, TIFF)]


def test_texts_and_tables_name_pictures(maya: Person, tmp_path: Path) -> None:
    maya.export(Kind.TEXT, tmp_path / "a.txt")
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert f"• tea\n\nPictures: {WORDS}; leaf.png\n" in text
    maya.export(Kind.MARKDOWN, tmp_path / "a.md")
    assert f"Pictures: {WORDS}; leaf.png\n" in (tmp_path / "a.md").read_text(encoding="utf-8")
    maya.export(Kind.CSV, tmp_path / "csv")
    table = (tmp_path / "csv" / "pictures.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [(row["number"], row["file"], row["description"]) for row in rows] == [
        ("1", "IMG_1.png", WORDS),
        ("2", "leaf.png", ""),
        ("1", "leaf.png", ""),
    ]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.PDF])
def test_with_words_left_out_no_picture_leaves(maya: Person, tmp_path: Path, kind: Kind) -> None:
    path = tmp_path / f"a{kind.suffix}"
    done = maya.export(kind, path, Selection(leave_out=("tea",)))
    assert (done.pictures, done.pictures_left) == (0, 3)
    files = [path.read_bytes()]
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            files = [name.encode() + archive.read(name) for name in archive.namelist()]
            files = [each for each in files if not each.startswith(b"schema/")]
    assert not [each for each in files if b"Frost" in each or b"leaf" in each or b"PNG" in each]


def test_entries_without_words_come_when_they_have_pictures(olu: Person, tmp_path: Path) -> None:
    row = {
        "uuid": "A" * 32,
        "creationDate": f"{TODAY}T08:00:00Z",
        "timeZone": "UTC",
        "text": "![](dayone-moment://B)",
        "photos": [{"identifier": "B", "md5": "9e"}, {"identifier": "C", "md5": "9f"}],
    }
    path = tmp_path / "d.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Journal.json", json.dumps({"metadata": {}, "entries": [row]}))
        archive.writestr("photos/9e.jpeg", PHOTO)
        archive.writestr("photos/9f.jpeg", b"no picture")
    taken = olu.imports.take(path)
    assert (taken.entries, taken.brought_pictures, taken.pictures) == (1, 1, 1)
    assert [str(each.sentence) for each in taken.problems] == [
        "“9f.jpeg” cannot be added: JPEG, PNG, WebP, GIF, BMP and TIFF pictures are taken."
    ]
    assert olu.shown() == {"\N{CAMERA}": [(PHOTO, "")]}


def test_an_import_that_is_stopped_keeps_no_picture(
    maya: Person, olu: Person, tmp_path: Path
) -> None:
    proud(maya.of, "Yesterday.", TODAY - DAY)
    path = tmp_path / "notes.zip"
    maya.export(Kind.MARKDOWN, path)
    ready = olu.imports.read(path, Choices())
    told: list[int] = []

    def stop(count: int) -> None:
        told.append(count)
        if len(told) > 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        olu.imports.save(ready, stop)
    assert olu.shown() == {}
    assert not olu.diary.storage.pictures.present([hashlib.sha256(PHOTO).hexdigest()])
