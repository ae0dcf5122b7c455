"""What stands in window.ini is read, whatever it is, and is never in the way."""

from __future__ import annotations

import os
import stat
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from aimstars_desktop.ui.core.settings import SETTINGS_NAME, Settings
from aimstars_desktop.ui.desktop.settings import USUAL_REMINDER, DesktopSettings

NAMES = (
    *("geometry", "last_account", "interface_size"),
    *("reminds", "reminder", "only_unwritten", "reminded_of"),
)


def read_everything(folder: Path) -> None:
    window, desktop = Settings(folder), DesktopSettings(folder)
    assert isinstance(window.geometry, QByteArray)
    assert 0 <= window.last_account < 1 << 63
    assert 90 <= window.interface_size <= 200
    assert isinstance(desktop.reminds or desktop.only_unwritten or desktop.stays_in_tray, bool)
    assert desktop.reminder.second == 0 or desktop.reminder
    assert desktop.reminded_of is None or desktop.reminded_of.year
    assert desktop.written_on(1) is None or desktop.written_on(1)


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    (tmp_path / "aimstars.db").touch()
    before = Settings(tmp_path)
    before.last_account = 7
    before.geometry = QByteArray(b"place")
    assert (before.last_account, before.geometry) == (7, QByteArray(b"place"))
    before.save()
    after = Settings(tmp_path)
    assert (after.last_account, after.geometry) == (7, QByteArray(b"place"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
@pytest.mark.parametrize("first", [None, 0o644])
@pytest.mark.parametrize("kept", ["window", "desktop"])
def test_nobody_else_may_read_it(tmp_path: Path, kept: str, first: int | None) -> None:
    """``window.ini`` says who writes, and on which day each last did."""
    path = tmp_path / SETTINGS_NAME
    (tmp_path / "aimstars.db").touch()
    if first is not None:  # as earlier versions made it
        path.write_text("[General]\nlast_account=7\n", encoding="utf-8")
        path.chmod(first)
    window, desktop = Settings(tmp_path), DesktopSettings(tmp_path)
    if kept == "window":
        window.interface_size = 120
    else:
        desktop.note_written(7, date(2026, 11, 22), written=True)
    window.save()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Settings(tmp_path).last_account == (0 if first is None else 7)


@pytest.mark.parametrize(
    "said", ["-99999999999999999999", "9" * 30, "1, 2", "@Invalid()", "x", "\u0663"]
)
def test_an_account_that_cannot_be_is_none(tmp_path: Path, said: str) -> None:
    (tmp_path / SETTINGS_NAME).write_text(f"[General]\nlast_account={said}\n", encoding="utf-8")
    assert Settings(tmp_path).last_account == 0


@pytest.mark.parametrize(
    ("said", "size"), [("", 100), ("90", 90), ("200", 200), ("89", 100), ("201", 100), ("x", 100)]
)
def test_the_size_of_all_text_is_one_that_can_be_chosen(
    tmp_path: Path, said: str, size: int
) -> None:
    (tmp_path / SETTINGS_NAME).write_text(f"[General]\ninterface_size={said}\n", encoding="utf-8")
    assert Settings(tmp_path).interface_size == size


VALUES = st.one_of(
    st.text(max_size=30).filter(lambda text: "\n" not in text and "\r" not in text),
    st.sampled_from(
        ["@Invalid()", "@ByteArray(\\0)", "@Variant(\\0\\0\\0)", "@Rect(1 2 3)", "a, b"]
    ),
    st.integers().map(str),
)


@pytest.mark.repeats
@given(st.dictionaries(st.sampled_from(NAMES), VALUES), st.binary(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_content_is_read(tmp_path: Path, values: dict[str, str], rest: bytes) -> None:
    lines = [f"{name}={value}" for name, value in values.items()]
    text = "\n".join(["[General]", *lines, "[desktop]", *lines]).encode(errors="ignore")
    (tmp_path / SETTINGS_NAME).write_bytes(text + b"\n" + rest)
    read_everything(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
@pytest.mark.parametrize("kind", ["pipe", "folder", "device", "huge"])
def test_what_is_no_small_file_is_left_alone(
    tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / SETTINGS_NAME
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        with path.open("wb") as file:
            file.truncate(1 << 33)
    read_everything(tmp_path)
    window = Settings(tmp_path)
    window.last_account = 3
    assert window.last_account == 0
    assert DesktopSettings(tmp_path).reminder == USUAL_REMINDER
    assert f"{SETTINGS_NAME} is not a small regular file" in caplog.text
    caplog.clear()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_in_a_folder_that_qt_cannot_spell_nothing_is_remembered(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"d\xffry")
    folder.mkdir()

    window = Settings(folder)
    window.last_account = 3
    window.save()

    assert window.last_account == 0
    assert list(tmp_path.iterdir()) == [folder]
