"""Pictures of the screens: there for each, in both themes, small, and always the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from aimstars_desktop.screenshots import gallery, png
from tests.screenshots.writing_pictures import SCENES

SOME = ("diary", "unlock", "crash")


def take(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Take pictures as the command line does, where the environment names no platform."""
    environment = {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, "-m", "aimstars_desktop", "--screenshots", str(folder), *arguments],
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    only = [word for name in SOME for word in ("--only", name)]
    done = take(folder, "--size", "1000x640", *only)
    assert (done.returncode, NOISE.sub("", done.stderr)) == (0, "")
    assert len(done.stdout.splitlines()) == 2 * len(SOME)
    return folder


NOISE = re.compile(r"This plugin does not support [\w ]+(\(\))?\n")
"""What Qt's platform in memory says to every window: sizes, the front, a calendar's keyboard."""


def test_each_scene_is_pictured_in_both_themes(pictures: Path) -> None:
    names = {f"{name}-{theme}.png" for name in SOME for theme in ("dark", "light")}
    assert {path.name for path in pictures.iterdir()} == names
    for name in SOME:
        dark, light = (QImage(str(pictures / f"{name}-{theme}.png")) for theme in ("dark", "light"))
        assert dark.size() == light.size()
        assert dark.pixelColor(2, 2).lightness() < 100 < light.pixelColor(2, 2).lightness()


def test_a_picture_has_the_size_that_was_asked_for(pictures: Path) -> None:
    size = QImage(str(pictures / "diary-dark.png")).size()
    assert (size.width(), size.height()) == (1000, 640)


@pytest.mark.long
def test_the_same_picture_is_taken_again(pictures: Path, tmp_path: Path) -> None:
    take(tmp_path, "--size", "1000x640", "--only", "diary")
    for theme in ("dark", "light"):
        name = f"diary-{theme}.png"
        assert (tmp_path / name).read_bytes() == (pictures / name).read_bytes()


@pytest.mark.repeats
def test_pictures_are_small(pictures: Path) -> None:
    assert all(path.stat().st_size < 150_000 for path in pictures.iterdir())


def test_a_picture_is_read_as_it_was_painted(tmp_path: Path) -> None:
    painted = QImage(5, 3, QImage.Format.Format_RGB32)
    painted.fill(QColor("#102030"))
    painted.setPixelColor(4, 2, QColor("#f5c451"))
    png.write(painted, tmp_path / "x.png")
    assert QImage(str(tmp_path / "x.png")).convertToFormat(painted.format()) == painted


def test_no_scene_has_the_name_of_another() -> None:
    assert len(gallery.names()) == len(set(gallery.names()))


@pytest.mark.repeats
def test_a_screen_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = take(tmp_path, "--only", "attic")
    assert done.returncode == 2
    assert "No screen is called attic. There are: diary," in done.stderr


@pytest.mark.repeats
def test_nonsense_is_no_size(tmp_path: Path) -> None:
    done = take(tmp_path, "--size", "large")
    assert done.returncode == 2
    assert "large is not a size such as 1240x820." in done.stderr


@pytest.mark.long
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = take(tmp_path / "file" / "pictures", "--only", "unlock")
    assert done.returncode == 1
    assert "The pictures cannot be written to" in done.stderr


@pytest.mark.long
@pytest.mark.parametrize("locale", ["en_GB", "sv", "de", "es", "fr"])
def test_every_scene_can_be_pictured(tmp_path: Path, locale: str) -> None:
    done = take(tmp_path, "--size", "1240x820", "--locale", locale)
    assert (done.returncode, NOISE.sub("", done.stderr)) == (0, "")
    there = {path.name for path in tmp_path.iterdir()}
    names = [*gallery.names(), "preferences-rests", "preferences-desktop", "profile-delete"]
    assert there >= {f"{name}-{theme}.png" for name in names for theme in ("dark", "light")}


@pytest.mark.long
def test_writing_looks_the_same_in_an_encrypted_diary(tmp_path: Path) -> None:
    readable, encrypted = tmp_path / "readable", tmp_path / "encrypted"
    assert _take_writing(readable) == ["True", "True"]
    assert _take_writing(encrypted) == ["False", "False"]
    names = sorted(path.name for path in readable.iterdir())
    assert names == sorted(f"{name}-{theme}.png" for name in SCENES for theme in ("dark", "light"))
    differ = [
        name for name in names if (readable / name).read_bytes() != (encrypted / name).read_bytes()
    ]
    assert not differ


def _take_writing(folder: Path) -> list[str]:
    """Take them, and return whether the diary and its pictures are readable files."""
    folder.mkdir()
    command = [sys.executable, "-m", "tests.screenshots.writing_pictures", str(folder), folder.name]
    done = subprocess.run(
        command,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "AIMSTARS_LOCALE": "en_GB"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()
