"""Documents for a person's text: they load nothing but pictures that were given to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPixmap,
    QTextCursor,
    QTextDocument,
)

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme


class ReadingDocument(QTextDocument):
    """A document that answers every request for a file or a page with an empty one.

    The answer to a request for a picture is a picture: without one, Qt would open the file itself.

    Args:
        ask: returns a picture that was not added, by its name, whenever it is painted.
    """

    PICTURE = "picture"
    """The scheme of the names of pictures that it was given."""

    def __init__(
        self, parent: QObject | None = None, ask: Callable[[str], QPixmap] | None = None
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self.setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        self._pictures: dict[str, bytes] = {}

    def add_picture(self, name: str, data: bytes) -> None:
        """Have a picture shown where the document names it; decoded when it is painted.

        Args:
            name: what follows the scheme.
            data: a JPEG file that this program made.
        """
        self._pictures[f"{self.PICTURE}:{name}"] = data

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        if type != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        address = QUrl(name)
        given = self._pictures.get(address.toString())
        if given is not None:
            return QImage.fromData(given, "JPEG")  # type: ignore[arg-type]  # the stubs want bytes
        if self._ask is not None and address.scheme() == self.PICTURE:
            return self._ask(address.path())
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(0)
        return empty

    def print_to(self, printer: QPagedPaintDevice) -> None:
        """Print the document in pages."""
        copy = self.clone(self)  # it asks this one for what it would load
        screen = QGuiApplication.primaryScreen().logicalDotsPerInchX()
        scale_text_indents(copy, printer.logicalDpiX() / screen)
        copy.print_(printer)
        copy.deleteLater()


def scale_text_indents(document: QTextDocument, scale: float) -> None:
    """Have the numbers of lists stand out on paper: Qt scales every length but this one."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.textIndent():
            form.setTextIndent(form.textIndent() * scale)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


@dataclass(frozen=True, slots=True)
class Ink:
    """How a person's text is written.

    Attributes:
        ground: behind code.
        line: between the cells of a table.
        line_height: in per cent of what the font asks for.
        in_pages: whether it is written on pages, where code has a line around it.
        has_boxes: whether the boxes of tasks are painted by the widget; Qt's are small.
        has_tags: whether tags can be clicked.
    """

    text: QColor
    muted: QColor
    link: QColor
    ground: QColor
    line: QColor
    line_height: float
    in_pages: bool = False
    has_boxes: bool = False
    has_tags: bool = False


def screen_ink(line_height: float) -> Ink:
    """Return the colours of the present theme."""
    color = theme().color
    return Ink(
        color("text"),
        color("muted"),
        color("accent"),
        color("line", 0.6),
        color("line"),
        line_height,
    )


def paper_ink(line_height: float) -> Ink:
    """Return colours for white paper."""
    dark, grey = QColor("#111111"), QColor("#555555")
    return Ink(dark, grey, dark, QColor("#f0f0f0"), QColor("#999999"), line_height, True)
