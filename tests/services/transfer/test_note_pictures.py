"""Pictures of Markdown folders and Obsidian vaults: found beside the notes, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

import pytest

from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.dry_run import DryRunService
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.services.transfer.readers.note_pictures import Found, NotePictures
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.storage.foreign_tables import open_tables
from tests import posix
from tests.builders import TODAY, FixedClock, TestDiary, account, session
from tests.drawn import picture

FILES = ("sea.png", "notes/my pic (1).png", "notes/deep/boat.jpg", "_files/sea.png", "a/x.svg")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """Return a folder with pictures, and one picture that lies outside it."""
    folder = tmp_path / "vault"
    for number, name in enumerate(FILES):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(picture(number).data)
    (tmp_path / "outside.png").write_bytes(picture(9).data)
    return folder


def found_in(vault: Path, text: str) -> Found:
    return NotePictures(Source(vault)).of(text, "notes/2026-02-03.md", "here")


@pytest.mark.parametrize(
    ("text", "shown", "left"),
    [
        ("A ![Waves](../sea.png) b", {"sea.png": "Waves"}, "A b"),
        ("A\n\n![Waves|300](/sea.png)\n\nb", {"sea.png": "Waves"}, "A\n\nb"),
        ("![](sea.png)", {"sea.png": ""}, ""),
        ('![](<deep/boat.jpg> "A boat")\nb', {"notes/deep/boat.jpg": ""}, "b"),
        ("![|20x30](my%20pic%20(1).png) b", {"notes/my pic (1).png": ""}, "b"),
        ("![](deep\\boat.jpg)", {"notes/deep/boat.jpg": ""}, ""),
        ("![[boat.jpg]]![[SEA.png|400]]", {"notes/deep/boat.jpg": "", "sea.png": ""}, ""),
        ("![[_files/sea.png|At dusk]]", {"_files/sea.png": "At dusk"}, ""),
        ("![a](../sea.png) ![b](../sea.png)", {"sea.png": "a"}, ""),
    ],
)
def test_a_picture_is_found_by_its_path_or_its_name(
    vault: Path, text: str, shown: Mapping[str, str], left: str
) -> None:
    found = found_in(vault, text)
    assert (found.pictures, found.text, found.problems) == (shown, left, [])


@pytest.mark.parametrize(
    "text",
    [
        "`![](../sea.png)`",
        "```\n![](../sea.png)\n![[sea.png]]\n```",
        "![](https://example.org/sea.png)",
        "![](data:image/png;base64,AAAA)",
        "![](file:///etc/hosts.png)",
        "![[Another note]] and ![[talk.mp3]] and [a](../sea.png)",
    ],
)
def test_what_is_no_picture_of_the_folder_stays_as_it_is(vault: Path, text: str) -> None:
    assert found_in(vault, text) == Found(text)


def test_a_run_of_backticks_that_nothing_closes_is_no_code(vault: Path) -> None:
    found = found_in(vault, "a```![](../sea.png)`")
    assert (found.pictures, found.text) == ({"sea.png": ""}, "a````")


@pytest.mark.parametrize("run", ["`", " "])
def test_long_runs_are_looked_through_once(vault: Path, run: str) -> None:
    """From each of their characters on, it would be minutes."""
    text = "a" + run * 200_000 + "b"
    assert found_in(vault, f"![](../sea.png)\n{text}").text == text


@pytest.mark.parametrize(
    "path",
    [
        "lost.png",
        "../../outside.png",
        "../../../../etc/x.png",
        "/../outside.png",
        "..%2f..%2fo.png",
    ],
)
def test_one_that_is_not_there_is_named_and_stays_in_the_text(vault: Path, path: str) -> None:
    text = f"A ![Waves]({path})"
    found = found_in(vault, text)
    assert (found.pictures, found.text) == ({}, text)
    assert [str(each.sentence) for each in found.problems] == [f"The file {path} is missing."]


def test_a_picture_of_a_kind_that_is_not_taken_is_named(vault: Path) -> None:
    found = found_in(vault, "![[x.svg]]")
    assert found.text == "![[x.svg]]"
    assert [each.sentence.values["name"] for each in found.problems] == ["x.svg"]


@posix.LINKS
def test_a_link_out_of_the_folder_is_not_followed(vault: Path, tmp_path: Path) -> None:
    (vault / "link.png").symlink_to(tmp_path / "outside.png")
    assert found_in(vault, "![](../link.png)").pictures == {}


@pytest.mark.parametrize("is_zip", [False, True], ids=["folder", "zip"])
def test_the_pictures_of_a_vault_come_with_their_notes(
    vault: Path, diary: TestDiary, clock: FixedClock, *, is_zip: bool
) -> None:
    note = vault / "notes" / f"{TODAY}.md"
    note.write_text("By the sea.\n\n![Waves](../sea.png)\n![[boat.jpg]]\n![[lost.png]]")
    path = vault
    if is_zip:
        path = vault.with_suffix(".zip")
        with ZipFile(path, "w") as archive:
            for file in vault.rglob("*.*"):
                archive.write(file, file.relative_to(vault).as_posix())
    of = session(diary, clock, account(diary, "maya@example.org"))
    dry = DryRunService(of.context.reading, of.account, clock, open_tables).run(path)
    assert (dry.entries, dry.pictures) == (1, 2)
    imports = ImportService(diary.storage, of.account, clock, open_tables, no_backup, of.undo)
    taken = imports.take(path)
    assert (taken.brought_pictures, taken.pictures) == (2, 0)
    assert [str(each.sentence) for each in taken.problems] == ["The file lost.png is missing."]
    assert shown(of) == {
        "By the sea.\n\n`lost.png`": [(picture(0).data, "Waves"), (picture(2).data, "")]
    }
    assert imports.take(path).id == 0


def shown(of: Session) -> dict[str, list[tuple[bytes, str]]]:
    """Return the bytes and descriptions of the pictures by the texts of their entries."""
    found = of.pictures.on_day(TODAY)
    return {
        entry.text: [
            (of.pictures.bytes_of(each.file.sha256), each.file.description)
            for each in found.get(entry.id, ())
        ]
        for entry in of.entries.on_day(TODAY)
    }
