"""Links in entries: asked about before a browser opens, and only where a browser can go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from aimstars_desktop.ui.outside import open_outside

SCHEMES = ("http", "https", "mailto")


def can_open(url: QUrl) -> bool:
    """Say whether a link leads where a browser or a mail program can go."""
    return url.scheme().lower() in SCHEMES


def ask_to_open(widget: QWidget, url: QUrl) -> QMessageBox | None:
    """Ask before the link is opened outside of the program; other links do nothing."""
    if not can_open(url):
        return None
    box = QMessageBox(widget.window())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Diary", "Open link"))
    box.setText(QCoreApplication.translate("Diary", "Open this link outside of your diary?"))
    box.setInformativeText(url.toDisplayString())
    opening = box.addButton(
        QCoreApplication.translate("Diary", "Open link"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    opening.clicked.connect(lambda: _open(widget, url))
    box.open()
    return box


def _open(widget: QWidget, url: QUrl) -> None:
    problem = open_outside(url)
    if not problem:
        return
    box = QMessageBox(widget.window())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setWindowTitle(QCoreApplication.translate("Diary", "Open link"))
    box.setText(problem)
    box.open()
