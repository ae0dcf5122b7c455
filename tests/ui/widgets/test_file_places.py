"""Where the dialogs for files begin, also on a computer without a folder for documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.pictures.choosing import ask_for_pictures
from aimstars_desktop.ui.widgets.open_dialog import ask_what_to_open
from aimstars_desktop.ui.widgets.save_dialog import ask_where_to_save


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """A window of a person whose home folder is empty."""
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    window = QWidget()
    qtbot.addWidget(window)
    return window


def _begun(window: QWidget) -> QFileDialog:
    (dialog,) = window.findChildren(QFileDialog)
    return dialog


def _name(dialog: QFileDialog) -> str:
    (field,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    return field.text()


@pytest.mark.parametrize("pictures", [True, False])
def test_no_folder_that_is_missing_is_taken_for_a_file(window: QWidget, pictures: bool) -> None:
    if pictures:
        ask_for_pictures(window, lambda _: None)
    else:
        ask_what_to_open(window, "A backup", lambda _: None)
    assert not _name(_begun(window))


def test_what_is_saved_goes_to_the_home_folder_then(window: QWidget) -> None:
    ask_where_to_save(window, "Save", "days.csv", "CSV (*.csv)", lambda _: None)
    dialog = _begun(window)
    assert _name(dialog) == "days.csv"
    assert Path(dialog.directory().path()).is_dir()
    assert Path(dialog.directory().path()) != Path.cwd()
