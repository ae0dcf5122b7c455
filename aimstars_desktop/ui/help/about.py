"""About: the program, its version, and the components it uses."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop import __version__
from aimstars_desktop.compat import override
from aimstars_desktop.ui.help.parts import LICENCE, PARTS
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle

SIZE = QSize(600, 640)
_YEARS_FROM = 24
"""Months from which the age is told in years."""


class AboutDialog(Dialog):
    """The name, the version and its age, and the components with their licences.

    Args:
        built: when this version was packed; None in a checkout.
        today: to tell its age by.
        on_server: whether the diary is on a server.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        built: date | None,
        today: date,
        on_server: bool = False,
    ) -> None:
        super().__init__(parent)
        name = QGuiApplication.applicationDisplayName()
        self.setWindowTitle(self.tr("About {program}").format(program=name))
        self.parts = PartsTable(self)
        self.close_button = Button(self.tr("Close"), parent=self)
        self.close_button.clicked.connect(self.reject)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(10))
        column.addLayout(self._head(name))
        column.addWidget(
            Label(
                self.tr(
                    "A diary for moments that you are proud of, or grow from. It is kept on your "
                    "server, and the program uses the network for nothing else."
                )
                if on_server
                else self.tr(
                    "A diary for moments that you are proud of, or grow from. It stays on your "
                    "computer, and the program uses no network."
                ),
                wrap=True,
            )
        )
        column.addWidget(Label(self._age(built, today), "caption", wrap=True))
        column.addWidget(Label(self._licence(), "caption", wrap=True))
        column.addSpacing(px(4))
        column.addWidget(SectionTitle(self.tr("Made with")))
        column.addWidget(self.parts, 1)
        column.addWidget(Label(self._replacing(), "caption", wrap=True))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self.close_button.setFocus()
        column.addLayout(foot)

    @override
    def sizeHint(self) -> QSize:
        return fitting(SIZE)

    def _head(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().px(14))
        row.addWidget(IconLabel("star", "gold", 44))
        words = QVBoxLayout()
        words.setSpacing(theme().px(2))
        words.addWidget(Label(name, "title"))
        version = Label(self.tr("Version {version}").format(version=__version__), "muted")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(version)
        row.addLayout(words, 1)
        return row

    def _age(self, built: date | None, today: date) -> str:
        """Say how old this version is, since nothing here can learn of a newer one."""
        newer = self.tr("The program never looks for newer versions: get them where you got it.")
        if built is None:
            return newer
        day = texts.short_date(built)
        months = (today.year - built.year) * 12 + today.month - built.month
        months -= today.day < built.day
        if months < 1:
            since = self.tr("Built on {day}.")
        elif months < _YEARS_FROM:
            since = texts.counted("About", "Built on {day}, %n months ago.", months)
        else:
            since = texts.counted("About", "Built on {day}, %n years ago.", months // 12)
        return f"{since.format(day=day)} {newer}"

    def _licence(self) -> str:
        return self.tr("Free software under the {licence} licence.").format(licence=LICENCE)

    def _replacing(self) -> str:
        return self.tr(
            "Qt is included as separate libraries under the LGPL 3; you may replace them with "
            "your own build."
        )


class PartsTable(QTableWidget):
    """The third-party components of this program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(PARTS), 3, parent)
        self.setAccessibleName(self.tr("Components and licences"))
        self.setHorizontalHeaderLabels(
            [self.tr("Component"), self.tr("Version"), self.tr("Licence")]
        )
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for row, part in enumerate(PARTS):
            for column, text in enumerate((part.name, part.version, part.licence)):
                self.setItem(row, column, QTableWidgetItem(text))
        self.resizeRowsToContents()
