"""The pictures have the key of the diary, whatever happens while it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import Opener
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.upgrade.file import picture_mirror, scratch
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from tests.drawn import picture
from tests.storage.keys.conftest import PASSWORD, encrypt, keys_of, make, quiet

SHA256 = picture(1).file.sha256


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A plain diary with a picture."""
    folders = make(tmp_path, 3)
    PicturesBeside(folders.pictures, None).put(picture(1))
    return folders


def has_picture(folders: Folders, keys: FileKeys | None) -> bool:
    store = PicturesBeside(folders.pictures, None if keys is None else keys.raw, read_only=True)
    return store.data(SHA256) == picture(1).data


def files(folders: Folders) -> list[str]:
    return sorted(path.name for path in folders.data.glob("pictures*"))


@pytest.mark.repeats
def test_they_follow_the_diary_to_each_new_key_and_back(folders: Folders) -> None:
    keys = encrypt(folders)
    assert has_picture(folders, keys)
    assert picture(1).data not in folders.pictures.read_bytes()
    first = keys.raw
    keys.renew_key({1: Opener("Maya", PASSWORD)}, wait=1, on_progress=quiet)
    assert keys.raw != first
    assert has_picture(folders, keys)
    keys.decrypt(wait=1, on_progress=quiet)
    assert has_picture(folders, None)
    assert files(folders) == ["pictures.db"]


def test_those_of_the_diary_are_no_copy_of_it_and_their_mirror_is_one(folders: Folders) -> None:
    keys = keys_of(folders)
    before = keys.readable_copies().count
    assert before == len(manifests(folders.backups))
    folders.backups.mkdir(exist_ok=True)
    PicturesBeside(picture_mirror.place(folders.backups), None).put(picture(1))
    assert keys.readable_copies().count == before + 1


def test_cancelled_at_any_moment_the_pictures_stay_with_the_diary(folders: Folders) -> None:
    class CancelledError(Exception):
        """As somebody presses Cancel."""

    keys, steps = encrypt(folders), 0
    for limit in range(100):
        steps = 0

        def count(share: float, limit: int = limit) -> None:
            nonlocal steps
            steps += 1
            if steps > limit:
                raise CancelledError

        try:
            keys.renew_key({1: Opener("Maya", PASSWORD)}, wait=1, on_progress=count)
        except CancelledError:
            assert has_picture(folders, keys)
            assert files(folders) == ["pictures.db"]
        else:
            break
    assert steps > 1
    assert has_picture(folders, keys)


def test_killed_after_the_diary_was_swapped_the_copy_takes_their_place(folders: Folders) -> None:
    before = folders.pictures.read_bytes()
    keys = encrypt(folders)
    folders.pictures.replace(picture_file.coming_of(folders.pictures))
    folders.pictures.write_bytes(before)
    assert has_picture(folders, keys)  # whoever only looks finds it in the copy
    assert len(files(folders)) == 2
    scratch.settle_pictures(folders, keys.raw)
    assert files(folders) == ["pictures.db"]
    assert has_picture(folders, keys)


def test_killed_before_the_diary_was_swapped_the_copy_goes(folders: Folders) -> None:
    keys = encrypt(folders)
    PicturesBeside(picture_file.coming_of(folders.pictures), None).put(picture(1))
    scratch.settle_pictures(folders, keys.raw)
    assert files(folders) == ["pictures.db"]
    assert has_picture(folders, keys)
