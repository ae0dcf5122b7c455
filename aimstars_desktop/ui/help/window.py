"""The Help window: all help pages, and the keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.core.commands import Menu
from aimstars_desktop.ui.help.shortcuts import ShortcutTable, shortcuts
from aimstars_desktop.ui.help.topic import Topic
from aimstars_desktop.ui.help.topics import Topics
from aimstars_desktop.ui.look.theme import HEADING, theme
from aimstars_desktop.ui.widgets.paged_dialog import PagedDialog

SIZE = QSize(820, 620)
KEYS = "keys"


class HelpWindow(PagedDialog):
    """All help pages in one window."""

    def __init__(
        self, table: Sequence[Menu], parent: QWidget | None = None, *, on_server: bool = False
    ) -> None:
        super().__init__("", SIZE, parent)
        self.setWindowTitle(self.tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        for topic in Topics(on_server=on_server).all():
            self.add_page(topic.key, topic.name, topic.icon, TopicPage(topic), scrolls=False)
        self.table = ShortcutTable(shortcuts(table))
        self.add_page(KEYS, self.tr("Keys"), "keyboard", self.table, scrolls=False)


class TopicPage(QTextBrowser):
    """Shows one topic in the person's text size."""

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic = topic
        self._is_writing = False
        self.setProperty("surface", "help")
        self.setAccessibleName(topic.name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(theme().px(6))
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and not self._is_writing:
            self._write()

    def _write(self) -> None:
        self._is_writing = True
        self.setHtml(_html(self._topic))
        self._is_writing = False


def _html(topic: Topic) -> str:
    current = theme()
    size = current.font(HEADING).pointSizeF()
    gap, small = current.px(18), current.px(6)
    heading = f'<p style="font-size:{size:.1f}pt; font-weight:600; margin-top:{gap}px">'
    sentence = f'<p style="margin-top:{small}px; line-height:140%">'
    pieces = [f"{sentence}{escape(topic.opening)}</p>"]
    for part in topic.parts:
        pieces.append(f"{heading}{escape(part.heading)}</p>")
        pieces += [f"{sentence}{escape(text)}</p>" for text in part.sentences]
    return "".join(pieces)
