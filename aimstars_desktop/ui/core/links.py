"""Opens links in entries, after a question, and only in a browser or mail program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from aimstars_desktop.ui.core.external import open_externally
from aimstars_desktop.ui.widgets.message_box import MessageBox

SCHEMES = ("http", "https", "mailto")


def can_open(url: QUrl) -> bool:
    """Return whether a browser or a mail program can open a link."""
    return url.scheme().lower() in SCHEMES


def ask_to_open(widget: QWidget, url: QUrl) -> QMessageBox | None:
    """Ask before opening the link in another program; ignore other links."""
    if not can_open(url):
        return None
    box = MessageBox(widget.window())
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("Diary", "Open link"))
    box.setText(QCoreApplication.translate("Diary", "Open this link outside your diary?"))
    box.setInformativeText(url.toDisplayString())
    opening = box.addButton(
        QCoreApplication.translate("Diary", "Open link"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    opening.clicked.connect(lambda: _open(widget, url))
    box.open()
    return box


def _open(widget: QWidget, url: QUrl) -> None:
    problem = open_externally(url)
    if not problem:
        return
    box = MessageBox(widget.window())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setWindowTitle(QCoreApplication.translate("Diary", "Open link"))
    box.setText(problem)
    box.open()
