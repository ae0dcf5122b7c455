"""Pictures of entries and drafts: added, taken off, described, and found again."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating, new_entry_target
from aimstars_desktop.domain.errors import MissingError, RuleError, WorldError
from aimstars_desktop.domain.pictures import (
    DESCRIPTION_LIMIT,
    MOST_BYTES,
    NewPicture,
    PictureMissingError,
)
from aimstars_desktop.services.session import Session
from tests.builders import (
    TODAY,
    FixedClock,
    account,
    diary_in_memory,
    outlive_trash,
    proud,
    session,
)
from tests.drawn import picture, png

TARGET = new_entry_target(TODAY)


def add(of: Session, entry_id: int, *numbers: int) -> list[int]:
    files = [of.pictures.keep(picture(number)) for number in numbers]
    return [added.id for added in of.pictures.add(entry_id, files)]


def shown(of: Session, entry_id: int) -> list[str]:
    found = of.pictures.of_entries([entry_id]).get(entry_id, ())
    return [each.file.sha256 for each in found]


def hashes(*numbers: int) -> list[str]:
    return [picture(number).file.sha256 for number in numbers]


def test_a_picture_of_an_entry_has_its_bytes_and_its_place() -> None:
    diary = diary_in_memory()
    maya = session(diary)
    entry = proud(maya)
    add(maya, entry.id, 1, 2)
    add(maya, entry.id, 3)
    assert shown(maya, entry.id) == hashes(1, 2, 3)
    assert maya.pictures.bytes_of(hashes(2)[0]) == picture(2).data
    assert maya.pictures.on_day(TODAY).keys() == {entry.id}
    assert diary.announced[-1] == Change.PICTURES


def test_adding_is_undone_and_done_again() -> None:
    maya = session(diary_in_memory())
    entry = proud(maya)
    add(maya, entry.id, 1, 2)
    maya.undo.undo()
    assert shown(maya, entry.id) == []
    maya.undo.redo()
    assert shown(maya, entry.id) == hashes(1, 2)


@pytest.mark.repeats
def test_taking_off_keeps_the_row_for_the_days_of_the_trash() -> None:
    clock = FixedClock()
    diary = diary_in_memory()
    maya = session(diary, clock)
    entry = proud(maya)
    add(maya, entry.id, 1, 2)
    first = maya.pictures.of_entries([entry.id])[entry.id][0]
    maya.pictures.take_off(first)
    assert shown(maya, entry.id) == hashes(2)
    maya.undo.undo()
    assert shown(maya, entry.id) == hashes(1, 2)
    maya.undo.redo()
    assert len(diary.sql("SELECT 1 FROM entry_pictures")) == 2
    outlive_trash(maya, clock)
    assert len(diary.sql("SELECT 1 FROM entry_pictures")) == 1
    assert shown(maya, entry.id) == hashes(2)


def test_delete_now_removes_the_bytes_that_nothing_else_refers_to() -> None:
    maya = session(diary_in_memory())
    entry, other = proud(maya), proud(maya, "Again.")
    add(maya, entry.id, 1, 2)
    add(maya, other.id, 2)
    maya.entries.delete(entry.id)
    maya.entries.delete_now(entry.id)
    with pytest.raises(PictureMissingError):
        maya.pictures.bytes_of(hashes(1)[0])
    assert maya.pictures.bytes_of(hashes(2)[0]) == picture(2).data


def test_a_description_is_kept_and_undone() -> None:
    maya = session(diary_in_memory())
    entry = proud(maya)
    add(maya, entry.id, 1)
    (first,) = maya.pictures.of_entries([entry.id])[entry.id]
    maya.pictures.describe(first, "  First frost  ")
    (described,) = maya.pictures.of_entries([entry.id])[entry.id]
    assert described.file.description == "First frost"
    with pytest.raises(RuleError):
        maya.pictures.describe(described, "x" * (DESCRIPTION_LIMIT + 1))
    maya.undo.undo()
    assert maya.pictures.of_entries([entry.id])[entry.id] == [first]


def test_pictures_of_a_draft_go_to_its_entry_and_come_back_with_its_text() -> None:
    maya = session(diary_in_memory())
    files = [maya.pictures.keep(picture(number)) for number in (1, 2)]
    maya.pictures.add_to_draft(TARGET, files)
    taken = maya.pictures.of_drafts()[TARGET][0]
    maya.pictures.take_off(taken)
    assert len(maya.pictures.of_drafts()[TARGET]) == 1
    maya.undo.undo()
    entry = maya.entries.write(TODAY, "Frost on the leaves", Rating.PROUD).entry
    assert shown(maya, entry.id) == hashes(1, 2)
    assert maya.pictures.of_drafts() == {}
    maya.undo.undo()
    maya.pictures.give_back(entry.id, TARGET)
    assert [each.file for each in maya.pictures.of_drafts()[TARGET]] == files
    maya.undo.redo()
    maya.pictures.take_back(entry.id, TARGET)
    assert maya.pictures.of_drafts() == {}
    assert shown(maya, entry.id) == hashes(1, 2)


def test_what_was_taken_off_a_draft_does_not_come_with_its_entry() -> None:
    maya = session(diary_in_memory())
    files = [maya.pictures.keep(picture(number)) for number in (1, 2)]
    maya.pictures.add_to_draft(TARGET, files)
    maya.pictures.take_off(maya.pictures.of_drafts()[TARGET][0])
    entry = maya.entries.write(TODAY, "Frost", Rating.PROUD).entry
    assert shown(maya, entry.id) == hashes(2)
    # The step about the draft must not touch another picture that has its number by now.
    maya.undo.undo()
    assert maya.undo.next_undo is None


def test_pictures_move_with_the_text_of_a_draft() -> None:
    maya = session(diary_in_memory())
    maya.pictures.add_to_draft("new:2026-11-21", [maya.pictures.keep(picture(1))])
    maya.pictures.add_to_draft(TARGET, [maya.pictures.keep(picture(2))])
    maya.pictures.move_to_draft("new:2026-11-21", TARGET)
    found = maya.pictures.of_drafts()
    assert found.keys() == {TARGET}
    assert [each.file.sha256 for each in found[TARGET]] == hashes(2, 1)


def test_nobody_sees_or_changes_the_pictures_of_others() -> None:
    diary = diary_in_memory()
    maya = session(diary)
    other = session(diary, person=account(diary, "olu@example.org"))
    entry = proud(maya)
    add(maya, entry.id, 1)
    (own,) = maya.pictures.of_entries([entry.id])[entry.id]
    assert other.pictures.of_entries([entry.id]) == {}
    assert other.pictures.on_day(TODAY) == {}
    for deed in (
        lambda: other.pictures.take_off(own),
        lambda: other.pictures.describe(own, "mine"),
        lambda: other.pictures.add(entry.id, [own.file]),
    ):
        with pytest.raises(MissingError):
            deed()
    assert shown(maya, entry.id) == hashes(1)


def test_a_picture_whose_bytes_are_gone_is_a_sentence() -> None:
    maya = session(diary_in_memory())
    with pytest.raises(PictureMissingError):
        maya.pictures.bytes_of("0" * 64)
    assert maya.pictures.thumbnails(["0" * 64]) == {}


def test_a_picture_is_saved_as_it_came(tmp_path: Path) -> None:
    maya = session(diary_in_memory())
    entry = proud(maya)
    add(maya, entry.id, 1)
    (first,) = maya.pictures.of_entries([entry.id])[entry.id]
    maya.pictures.save_as(first, tmp_path / "leaf.png")
    assert (tmp_path / "leaf.png").read_bytes() == picture(1).data
    with pytest.raises(WorldError):
        maya.pictures.save_as(first, tmp_path / "none" / "leaf.png")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        b"\xff\xd8\xff",
        png()[:20],
        png(0, 3),
        b"RIFF\0\0\0\0WEBP",
        b"GIF89a",
        b"BM",
        b"II*\0\xff\xff\xff\xff",
        b"%PDF-1.7",
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(RuleError, match="JPEG, PNG, WebP, GIF, BMP and TIFF"):
        NewPicture.of(data, "thing")


def test_a_file_or_a_picture_that_is_too_large_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(RuleError, match="larger than 30 MB"):
        NewPicture.of(png() + bytes(MOST_BYTES), "large.png")
    bomb = png(1, 1).replace(b"\0\0\0\1\0\0\0\1", b"\0\1\0\0\0\1\0\0", 1)
    with pytest.raises(RuleError, match="million pixels"):
        NewPicture.of(bomb, "bomb.png")
