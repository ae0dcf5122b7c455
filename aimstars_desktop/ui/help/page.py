"""A page of the help as it is read: headings and sentences, scrolled with the keyboard."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.help.topics import Topic
from aimstars_desktop.ui.theme import HEADING, theme


class TopicPage(QTextBrowser):
    """Shows one topic; as large as the person's text size asks for."""

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
    look = theme()
    size = look.font(HEADING).pointSizeF()
    gap, small = look.px(18), look.px(6)
    heading = f'<p style="font-size:{size:.1f}pt; font-weight:600; margin-top:{gap}px">'
    sentence = f'<p style="margin-top:{small}px; line-height:140%">'
    pieces = [f"{sentence}{escape(topic.opening)}</p>"]
    for part in topic.parts:
        pieces.append(f"{heading}{escape(part.heading)}</p>")
        pieces += [f"{sentence}{escape(text)}</p>" for text in part.sentences]
    return "".join(pieces)
