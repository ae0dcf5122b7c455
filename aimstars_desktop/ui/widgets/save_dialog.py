"""Asks where a file is to be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from aimstars_desktop.ui.widgets.file_places import Location, usual_place


def ask_where_to_save(
    parent: QWidget,
    title: str,
    name: str,
    name_filter: str,
    then: Callable[[Path], None],
    *,
    suffix: str = "",
    folder: Path | None = None,
) -> None:
    """Open the system's dialog.

    Args:
        parent: the window that waits for it.
        title: of the dialog.
        name: offered for the file.
        name_filter: which files are shown, as Qt writes it.
        then: called with the place that was chosen; not called after Cancel.
        suffix: added to what is typed without one; that of the name when it is empty.
        folder: where the dialog begins; the documents when it is None.
    """
    place = usual_place(Location.DocumentsLocation) if folder is None else str(folder)
    dialog = QFileDialog(parent, title, place, name_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix((suffix or Path(name).suffix).removeprefix("."))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
