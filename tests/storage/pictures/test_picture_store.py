"""The store of the bytes of pictures: a file beside the diary, made late, keyed and private."""

from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.pictures import NewPicture, PictureMissingError
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from tests.drawn import picture
from tests.engines import KEY

OTHER = "ab" * 32


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> str | None:
    found: str | None = request.param
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pictures.db"


def with_thumbnail(number: int) -> NewPicture:
    plain = picture(number)
    return NewPicture(plain.file, plain.data, b"small %d" % number)


def test_no_file_is_made_before_the_first_picture(path: Path, key: str | None) -> None:
    store = PicturesBeside(path, key)
    assert store.present(["0" * 64]) == set()
    assert store.thumbnails(["0" * 64]) == {}
    with pytest.raises(PictureMissingError):
        store.data("0" * 64)
    store.keep_thumbnails({"0" * 64: b"small"})
    assert not path.exists()


def test_what_was_put_is_found_once_and_by_another_program(path: Path, key: str | None) -> None:
    first = with_thumbnail(1)
    for _ in range(2):
        PicturesBeside(path, key).put(first)
    store = PicturesBeside(path, key, read_only=True)
    sha256 = first.file.sha256
    assert store.data(sha256) == first.data
    assert store.thumbnails([sha256, "0" * 64]) == {sha256: b"small 1"}
    assert store.present([sha256, "0" * 64]) == {sha256}
    assert [each.name for each in path.parent.iterdir()] == ["pictures.db"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_private(path: Path, key: str | None) -> None:
    PicturesBeside(path, key).put(picture(1))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_of_a_picture_can_be_read_without_the_key(path: Path) -> None:
    PicturesBeside(path, KEY).put(with_thumbnail(1))
    assert b"small" not in path.read_bytes()
    assert picture(1).data not in path.read_bytes()
    with pytest.raises(WorldError, match="another diary"):
        PicturesBeside(path, None).data(picture(1).file.sha256)


def test_the_pictures_of_another_diary_are_kept_under_another_name(path: Path) -> None:
    PicturesBeside(path, OTHER).put(picture(1))
    PicturesBeside(path, KEY).put(picture(2))
    (left,) = path.parent.glob("pictures.db.left*")
    assert PicturesBeside(left, OTHER).data(picture(1).file.sha256) == picture(1).data
    assert PicturesBeside(path, KEY).data(picture(2).file.sha256) == picture(2).data


def test_bytes_that_were_changed_count_as_missing(path: Path) -> None:
    PicturesBeside(path, None).put(picture(1))
    with closing(sqlite.connect(path, key=None)) as connection:
        connection.execute("UPDATE blobs SET data = x'00'")
    with pytest.raises(PictureMissingError):
        PicturesBeside(path, None).data(picture(1).file.sha256)
    PicturesBeside(path, None).put(picture(1))
    assert PicturesBeside(path, None).data(picture(1).file.sha256) == picture(1).data


def test_a_damaged_file_is_a_sentence_and_stays(path: Path, key: str | None) -> None:
    PicturesBeside(path, key).put(picture(1))
    path.write_bytes(b"nonsense" * 2000)
    with pytest.raises(WorldError):
        PicturesBeside(path, key).data(picture(1).file.sha256)
    assert path.read_bytes().startswith(b"nonsense")


def test_a_file_of_a_newer_version_is_refused(path: Path) -> None:
    store = PicturesBeside(path, None)
    store.put(picture(1))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {picture_file.VERSION + 1}")
    for deed in (lambda: store.put(picture(2)), lambda: store.present(["0" * 64])):
        with pytest.raises(WorldError, match="newer version"):
            deed()


def test_a_folder_in_the_place_of_the_file_is_a_sentence(path: Path) -> None:
    path.mkdir()
    (path / "inside").touch()
    with pytest.raises(WorldError):
        PicturesBeside(path, None).put(picture(1))


def test_after_closing_nothing_is_read_or_written(path: Path) -> None:
    store = PicturesBeside(path, KEY)
    store.put(picture(1))
    store.close()
    with pytest.raises(PictureMissingError):
        store.data(picture(1).file.sha256)
    with pytest.raises(WorldError, match="closed"):
        store.put(picture(2))
    assert [each.name for each in path.parent.iterdir()] == ["pictures.db"]
