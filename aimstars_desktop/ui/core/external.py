"""Opens folders and addresses in other programs of the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices


def open_externally(place: Path | QUrl) -> str:
    """Ask the desktop to open a folder or an address.

    Returns:
        What to say if that fails; it names the place, so that the person can go there.
    """
    if isinstance(place, Path):
        url, shown = QUrl.fromLocalFile(str(place)), str(place)
        there = (
            place.exists()
        )  # otherwise it would be passed on all the same, and nobody would know
    else:
        url, shown, there = place, place.toDisplayString(), True
    if there and QDesktopServices.openUrl(url):
        return ""
    return QCoreApplication.translate("Outside", "This could not be opened: {place}").format(
        place=shown
    )
