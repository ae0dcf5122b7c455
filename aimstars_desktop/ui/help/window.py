"""The Help window: the page of the screen one came from, all others, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from aimstars_desktop.ui.actions import Actions
from aimstars_desktop.ui.help.page import TopicPage
from aimstars_desktop.ui.help.shortcuts import ShortcutTable, shortcuts
from aimstars_desktop.ui.help.topics import Topics
from aimstars_desktop.ui.widgets.paged_dialog import PagedDialog

SIZE = QSize(820, 620)
KEYS = "keys"


class HelpWindow(PagedDialog):
    """Everything there is to read about the program, in one window."""

    def __init__(self, commands: Actions, parent: QWidget | None = None) -> None:
        super().__init__("", SIZE, parent)
        self.setWindowTitle(self.tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        for topic in Topics().all():
            self.add_page(topic.key, topic.name, topic.icon, TopicPage(topic), scrolls=False)
        self.table = ShortcutTable(shortcuts(commands))
        self.add_page(KEYS, self.tr("Keys"), "keyboard", self.table, scrolls=False)
