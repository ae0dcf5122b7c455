"""Folders and addresses that other programs of the desktop open, and words where none does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(place: Path | QUrl) -> str:
    """Have the desktop open a folder or an address.

    Returns:
        What to say where that fails; it names the place, for whoever goes there by themselves.
    """
    if isinstance(place, Path):
        url, shown = QUrl.fromLocalFile(str(place)), str(place)
        there = place.exists()  # else it would be handed over all the same, and nobody told
    else:
        url, shown, there = place, place.toDisplayString(), True
    if there and QDesktopServices.openUrl(url):
        return ""
    return QCoreApplication.translate("Outside", "This could not be opened: {place}").format(
        place=shown
    )
