"""Asks for image files that are to be added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from aimstars_desktop.ui.widgets.file_places import Location, usual_place

_SUFFIXES = ("jpg", "jpeg", "png", "webp", "gif", "bmp", "tif", "tiff")


def ask_for_pictures(parent: QWidget, then: Callable[[Sequence[Path]], None]) -> None:
    """Open the system's dialog for image files.

    Args:
        parent: the window that waits for it.
        then: called with what was chosen; not called after Cancel.
    """
    title = QCoreApplication.translate("Pictures", "Add pictures")
    kinds = QCoreApplication.translate("Pictures", "Pictures")
    everything = QCoreApplication.translate("Pictures", "All files")
    patterns = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in _SUFFIXES)
    place = usual_place(Location.PicturesLocation)
    dialog = QFileDialog(parent, title, place, f"{kinds} ({patterns});;{everything} (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda chosen: then([Path(each) for each in chosen]))
    dialog.open()
