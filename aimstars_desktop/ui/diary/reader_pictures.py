"""The pictures of the reader: decoded off the GUI thread once they come into view."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap

from aimstars_desktop.services.pictures import PictureService
from aimstars_desktop.ui.diary.placed_pictures import Room
from aimstars_desktop.ui.diary.reader_model import LoadedEntry, ReaderViewModel
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures.strip import paint_small

MOST_BYTES = 64_000_000
"""Of what is kept decoded: more than fills any screen."""

MOST_WANTED = 24
"""How many wait to be decoded; of others that came by while scrolling, none are."""

WIDEST, HIGHEST, HIGHEST_OF_SEVERAL = 480, 320, 150
"""In design pixels."""


class ReaderPictures(QObject):
    """What a document shows of the pictures of the reader."""

    changed = Signal()
    """Another picture was decoded."""

    def __init__(self, model: ReaderViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.room = Room(WIDEST, HIGHEST, HIGHEST_OF_SEVERAL)
        self._decoded: dict[tuple[str, int, int], QPixmap] = {}
        self._wanted: dict[tuple[str, int, int], None] = {}
        self._is_busy = False

    def fit(self, width: int) -> bool:
        """Take the width of the lines; return whether pictures have another size now."""
        px = theme().px
        room = Room(min(px(WIDEST), max(1, width)), px(HIGHEST), px(HIGHEST_OF_SEVERAL))
        is_other, self.room = room != self.room, room
        return is_other

    def find(self, name: str) -> tuple[LoadedEntry, int] | None:
        """Return the entry of the picture of this name, and its place there, from 0."""
        entry, _, place = name.partition("/")
        if not (entry.isdecimal() and place.isdecimal()):
            return None
        found = self._model.loaded.get(int(entry))
        return (found, int(place)) if found and int(place) < len(found.pictures) else None

    def pixmap(self, name: str) -> QPixmap:
        """Return a picture as it is shown; while it is not decoded, its ground."""
        found = self.find(name)
        if found is None:
            return QPixmap(1, 1)
        of_entry, place = found
        size = self.room.size(of_entry.placed[place], len(of_entry.placed)).toSize()
        key = (of_entry.pictures[place].file.sha256, size.width(), size.height())
        decoded = self._decoded.get(key)
        if decoded is None:
            self._want(key)
        return decoded if decoded is not None and not decoded.isNull() else _ground(size, decoded)

    def _want(self, key: tuple[str, int, int]) -> None:
        """Have a picture decoded next: the one that was painted last is in view."""
        self._wanted.pop(key, None)
        self._wanted[key] = None
        if not self._is_busy:
            self._is_busy = True
            self._model.workspace.tasks.defer(self, self._decode_next)

    def _decode_next(self) -> None:
        for old in list(self._wanted)[:-MOST_WANTED]:
            del self._wanted[old]
        if not self._wanted:
            self._is_busy = False
            return
        key = next(reversed(self._wanted))  # until it is there, so that it is decoded once
        edge = round(max(key[1:]) * QGuiApplication.primaryScreen().devicePixelRatio())
        service = self._model.workspace.session.pictures
        give_up = partial(self._on_decoded, key, QImage())  # a sign in its place says it
        self._model.workspace.tasks.decode(
            self,
            partial(_decoded, service, key[0], edge),
            partial(self._on_decoded, key),
            lambda _: give_up(),
            on_bug=give_up,
        )

    def _on_decoded(self, key: tuple[str, int, int], image: QImage) -> None:
        self._wanted.pop(key, None)
        found = QPixmap.fromImage(image)
        self._decoded[key] = found if found.isNull() else _ground(QSize(*key[1:]), found)
        used = sum(_bytes_of(each) for each in self._decoded.values())
        while used > MOST_BYTES and len(self._decoded) > 1:
            used -= _bytes_of(self._decoded.pop(next(iter(self._decoded))))
        self.changed.emit()
        self._decode_next()


def _decoded(service: PictureService, sha256: str, edge: int) -> QImage:
    """Return a picture, decoded; without pixels when it is damaged.

    Raises:
        PictureMissingError: its file is missing.
        WorldError: it cannot be read.
    """
    from aimstars_desktop.ui.pictures import decoding

    return decoding.image_of(service.bytes_of(sha256), edge) or QImage()


def _ground(size: QSize, small: QPixmap | None) -> QPixmap:
    """Return a picture with round corners.

    Args:
        size: in which it is shown.
        small: None: it is not decoded yet; without pixels: it is missing or damaged.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    shown = QPixmap(size * ratio)
    shown.setDevicePixelRatio(ratio)
    shown.fill("transparent")
    painter = QPainter(shown)
    paint_small(painter, QRectF(0, 0, size.width(), size.height()), small)
    painter.end()
    return shown


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
