"""Asks for a file or a folder that is to be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from aimstars_desktop.ui.widgets.file_places import Location, usual_place


def ask_what_to_open(
    parent: QWidget, title: str, then: Callable[[Path], None], *, folder: bool = False
) -> None:
    """Open the system's dialog.

    Args:
        parent: the window that waits for it.
        title: of the dialog.
        then: called with what was chosen; not called after Cancel.
        folder: whether a folder is asked for, and no file.
    """
    dialog = QFileDialog(parent, title, usual_place(Location.DocumentsLocation))
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.Directory if folder else mode.ExistingFile)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
