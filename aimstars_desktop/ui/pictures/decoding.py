"""Decodes image files, with limits. That is slow, so nothing here runs on the GUI thread."""

from __future__ import annotations

from pathlib import Path, PurePath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from aimstars_desktop import side_files
from aimstars_desktop.domain import pictures
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.picture_files import GIF, JPEG, PNG, SUFFIXES, header_of, is_cut_off
from aimstars_desktop.domain.pictures import (
    MOST_BYTES,
    MOST_PIXELS,
    SMALLER_EDGE,
    THUMBNAIL_EDGE,
    NewPicture,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

BYTES_OF_A_PIXEL = 4
QUALITY = 85
"""Of a thumbnail without transparency, as JPEG knows it."""

_MEDIA_TYPES = {"PNG": PNG, "JPEG": JPEG}

QImageReader.setAllocationLimit(MOST_PIXELS * BYTES_OF_A_PIXEL // 1_000_000 + 1)


def read_file(path: Path) -> NewPicture:
    """Read an image file, and make its thumbnail.

    Raises:
        RuleError: it is too large, damaged, or no picture of a kind that is taken.
        WorldError: it cannot be read.
    """
    if not path.is_file():
        if path.exists():
            raise pictures.not_taken(path.name)
        raise _unreadable(path, "")
    try:
        if path.stat().st_size > MOST_BYTES:
            raise pictures.too_large(path.name)
        data = side_files.read(path, MOST_BYTES)
    except OSError as error:
        raise _unreadable(path, error.strerror or type(error).__name__) from error
    return picture_of(data, path.name)


def picture_of(data: bytes, name: str) -> NewPicture:
    """Return the picture in these bytes, with its thumbnail.

    Args:
        data: an image file.
        name: what it is called.

    Raises:
        RuleError: it is too large, damaged, or no picture of a kind that is taken.
    """
    new = NewPicture.of(data, name)
    small = None if is_cut_off(data) else thumbnail_of(data)
    if small is None:
        raise pictures.broken(name)
    return NewPicture(new.file, data, small)


def smaller(new: NewPicture) -> NewPicture:
    """Return a large picture with fewer pixels, and without what a camera wrote into it.

    One that is not large, or would not become a smaller file, stays as it came; so does a GIF, for
    it may be moving.
    """
    file = new.file
    if max(file.width, file.height) <= SMALLER_EDGE or file.media_type == GIF:
        return new
    image = image_of(new.data, SMALLER_EDGE)
    if image is None:
        return new
    kind = "PNG" if image.hasAlphaChannel() else "JPEG"
    data = _bytes_of(image, kind)
    if len(data) >= len(new.data):
        return new
    name = str(PurePath(file.name).with_suffix(f".{SUFFIXES[_MEDIA_TYPES[kind]]}"))
    made = NewPicture.of(data, name if file.name else "", file.description)
    return NewPicture(made.file, data, new.thumbnail)


def picture_of_image(image: QImage, name: str) -> NewPicture:
    """Return an image, such as one from the clipboard, as a PNG picture.

    Args:
        image: the image.
        name: what it is called.

    Raises:
        RuleError: it is too large.
    """
    if image.width() * image.height() > MOST_PIXELS:
        raise pictures.too_large(name)
    return picture_of(_bytes_of(image, "PNG"), name)


def image_of(data: bytes, edge: int | None = None) -> QImage | None:
    """Decode an image file of a kind that is taken, turned as its camera says.

    Args:
        data: the file.
        edge: the longer edge of the image that is wanted, in pixels; None: all of it.

    Returns:
        None: it is damaged, or no such picture.
    """
    header = header_of(data)
    if header is None or header.width * header.height > MOST_PIXELS:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # With the kind given, no other plugin looks at the file: none that follows links.
    reader = QImageReader(buffer, _format(header.media_type))
    reader.setAutoTransform(True)
    size = QSize(header.width, header.height)
    if edge is not None and max(header.width, header.height) > edge:
        scaled = size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(scaled.expandedTo(QSize(1, 1)))
    image = reader.read()
    del reader  # before its buffer: that of TIFF files looks into it once more
    return None if image.isNull() else image


def thumbnail_of(data: bytes) -> bytes | None:
    """Return a small copy of an image file, as an image file; None when it is damaged."""
    image = image_of(data, THUMBNAIL_EDGE)
    if image is None:
        return None
    return _bytes_of(image, "PNG" if image.hasAlphaChannel() else "JPEG")


def redrawn(data: bytes) -> tuple[str, bytes] | None:
    """Return a copy of an image file that browsers show, and its kind; None when it is damaged."""
    image = image_of(data, SMALLER_EDGE)
    if image is None:
        return None
    kind = "PNG" if image.hasAlphaChannel() else "JPEG"
    return _MEDIA_TYPES[kind], _bytes_of(image, kind)


def on_white(image: QImage) -> bytes:
    """Return an image as a JPEG file, on white where one could look through it."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return _bytes_of(plain, "JPEG")


def small_image(thumbnail: bytes) -> QImage | None:
    """Decode a thumbnail; None when it is damaged."""
    return image_of(thumbnail, THUMBNAIL_EDGE)


def _format(media_type: str) -> QByteArray:
    return QByteArray(SUFFIXES[media_type].encode())


def _bytes_of(image: QImage, kind: str) -> bytes:
    image.setText("", "")  # nothing of what a program wrote into it
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, QUALITY if kind == "JPEG" else -1)  # type: ignore[call-overload]  # the stubs lack devices
    return bytes(buffer.data().data())


def _unreadable(path: Path, cause: str) -> WorldError:
    if not cause:
        return WorldError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is no longer there."), name=path.name
        )
    return WorldError(
        QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read: {cause}."),
        name=path.name,
        cause=cause,
    )
