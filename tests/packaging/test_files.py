"""The inputs of packages: icons, versions, names. Quick, so it always runs."""

from __future__ import annotations

import ast
import ctypes.util
import plistlib
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from aimstars_desktop import __version__, system
from aimstars_desktop.cli import _parser
from aimstars_desktop.config import APP_ID
from aimstars_desktop.domain import picture_files
from tests.packaging.conftest import ROOT
from tools import prepare
from tools.packages import images, installer, licences, linux_tree

PACKAGING = ROOT / "packaging"
SVG = ROOT / "resources" / "icons" / "aimstars.svg"
DEBIANS_LIBRARY = "libpython{}.{}".format(*sys.version_info)


@pytest.fixture(scope="module")
def icons(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    del qapp  # the images would make a smaller one, of no use to other tests
    folder = tmp_path_factory.mktemp("icons")
    images.make(SVG, APP_ID, folder)
    return folder


def test_hicolor_has_every_size_and_the_svg(icons: Path) -> None:
    for size in images.PNG_SIZES:
        image = QImage(str(icons / f"hicolor/{size}x{size}/apps/{APP_ID}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 255
    assert (icons / f"hicolor/scalable/apps/{APP_ID}.svg").read_bytes() == SVG.read_bytes()


def test_the_icon_for_windows_has_its_sizes(icons: Path) -> None:
    data = (icons / "aimstars.ico").read_bytes()
    assert struct.unpack_from("<HHH", data) == (0, 1, len(images.ICO_SIZES))
    for place, size in enumerate(images.ICO_SIZES):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * place)
        assert width == size % 256
        picture = QImage.fromData(data[offset : offset + length])
        assert picture.width() == size


def test_the_icon_for_macos_is_made_of_named_pieces(icons: Path) -> None:
    data = (icons / "aimstars.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    offset, kinds = 8, []
    while offset < len(data):
        kinds.append(data[offset : offset + 4])
        offset += struct.unpack_from(">I", data, offset + 4)[0]
    assert kinds == list(images.ICNS_KINDS.values())


def test_the_metainfo_speaks_of_this_program_and_its_releases() -> None:
    file = PACKAGING / "linux" / f"{APP_ID}.metainfo.xml"
    root = ET.parse(file).getroot()  # noqa: S314 - it is ours
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    told = [one.get("version") for one in root.findall("releases/release")]
    assert told == re.findall(
        r"^## \[([\d.]+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert __version__ == told[0] or ".dev" in __version__


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("linux/appimage.sh", "id={}"),
        (f"linux/{APP_ID}.yaml", "id: {}"),
        ("windows/aimstars.nsi", '!define ID "{}"'),
    ],
)
def test_each_package_has_the_id_of_the_program(file: str, line: str) -> None:
    lines = (PACKAGING / file).read_text(encoding="utf-8").splitlines()
    assert line.format(APP_ID) in lines


def test_the_packages_for_linux_start_and_tell_of_the_same_programs() -> None:
    window, console = linux_tree.PROGRAMS
    desktop = (PACKAGING / "linux" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    flatpak = (PACKAGING / "linux" / f"{APP_ID}.yaml").read_text(encoding="utf-8")
    metainfo = (PACKAGING / "linux" / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    assert f"\nExec={window}\n" in desktop
    assert f"\ncommand: {window}\n" in flatpak
    for name in (window, console):
        assert f"<binary>{name}</binary>" in metainfo
        assert f"../lib/{linux_tree.NAME}/{name} " in flatpak
    assert "--share=network" not in flatpak


def test_the_desktop_file_carries_the_id_of_the_window() -> None:
    text = (PACKAGING / "linux" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f"\nIcon={APP_ID}\n" in text
    assert f"\nStartupWMClass={APP_ID}\n" in text


def test_the_manual_names_every_option() -> None:
    manual = (PACKAGING / "linux" / "aimstars.1").read_text(encoding="utf-8").replace("\\-", "-")
    told = {"--help", "-h", "--size", "--only"}  # the last two belong to --screenshots
    options = {word for action in _parser([])._actions for word in action.option_strings}
    assert not [option for option in options - told if option not in manual]


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("2.10.3.4", (2, 10, 3, 4)), ("1.2rc1", (1, 0, 0, 0))],
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, int, int, int]) -> None:
    assert installer.numbers(version) == numbers


def test_linux_takes_a_version_in_the_making_for_older_than_the_release() -> None:
    assert linux_tree.version_of("0.2.0") == "0.2.0"
    assert linux_tree.version_of("0.2.0.dev0") == "0.2.0~dev0"
    assert linux_tree.version_of("1.2rc1") == "1.2~rc1"


def test_the_version_resource_is_what_pyinstaller_evaluates() -> None:
    compile(installer.version_resource(__version__), "version.txt", "eval")


def test_the_entitlements_can_be_read() -> None:
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())


def test_the_licences_that_follow_qt_are_the_whole_texts() -> None:
    for name in ("LGPL-3", "GPL-3"):
        text = (PACKAGING / "licences" / f"{name}.txt").read_text(encoding="utf-8")
        assert "Version 3, 29 June 2007" in text
    assert "PySide6_Essentials" in licences.DISTRIBUTIONS


@pytest.mark.needs("makensis")
def test_the_set_up_program_for_windows_compiles(icons: Path, tmp_path: Path) -> None:
    program = tmp_path / "program"
    (program / "_internal").mkdir(parents=True)
    for name in ("aimstars.exe", "aimstars-cli.exe", "_internal/library.dll"):
        (program / name).write_bytes(b"MZ")
    setup = installer.make(program, icons / "aimstars.ico", tmp_path)
    assert setup.read_bytes()[:2] == b"MZ"


def test_the_set_up_program_speaks_the_languages_of_the_program() -> None:
    script = installer.SCRIPT.read_text(encoding="utf-8")
    names = {"de": "German", "en": "English", "es": "Spanish", "fr": "French", "sv": "Swedish"}
    files = (ROOT / "resources" / "translations").glob("aimstars_*.ts")
    wanted = {names[file.stem.partition("_")[2]] for file in files}
    assert set(re.findall(r'MUI_LANGUAGE "(\w+)"', script)) == wanted
    told = set(re.findall(r"LangString IS_OPEN \$\{LANG_(\w+)\}", script))
    assert told == {name.upper() for name in wanted}


def test_the_uninstaller_never_names_the_diary_to_delete_it() -> None:
    script = installer.SCRIPT.read_text(encoding="utf-8")
    commands = [line for line in script.splitlines() if not line.lstrip().startswith(";")]
    assert not [line for line in commands if "aimstars_desktop" in line]


@pytest.mark.parametrize(
    ("prefix", "library", "wanted"),
    [
        ("/usr", None, [DEBIANS_LIBRARY]),
        ("/usr", "libpython.so", []),
        ("/opt/python", None, []),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems' Python comes with its library")
def test_the_library_that_debians_python_does_without_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, prefix: str, library: str | None, wanted: list[str]
) -> None:
    monkeypatch.setattr(sys, "base_prefix", prefix)
    monkeypatch.setattr(ctypes.util, "find_library", lambda _: library)
    monkeypatch.setattr(system, "lacking", lambda _: [])
    asked = prepare.packages_for_freezing()
    assert [package for package in asked if package.startswith("libpython")] == wanted


def test_the_plug_ins_for_every_kind_of_picture_are_packed(qapp: QApplication) -> None:
    del qapp
    tree = ast.parse((PACKAGING / "aimstars.spec").read_text(encoding="utf-8"))
    (kept,) = (
        ast.literal_eval(each.value)["imageformats"]
        for each in tree.body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "PLUGINS"
    )
    in_qt_itself = {picture_files.PNG, picture_files.BMP}
    wanted = {kind.removeprefix("image/") for kind in {*picture_files.SUFFIXES} - in_qt_itself}
    assert {f"q{kind}" for kind in wanted} <= set(kept)
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "imageformats"
    there = {file.stem.removeprefix("lib") for file in folder.iterdir()}
    assert set(kept) <= there


def test_package_scripts_are_executable() -> None:
    mode = subprocess.run(
        ["git", "ls-files", "--stage", "package"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert mode.startswith("100755")
