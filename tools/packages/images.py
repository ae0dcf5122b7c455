"""Renders the program's SVG icon in the sizes and formats of each system, with Qt."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""The sizes of hicolor, the fallback icon theme of all Linux desktops."""

ICO_SIZES = (16, 24, 32, 48, 64, 256)
"""The sizes on Windows, from title bars to the largest tiles."""

ICNS_KINDS = {16: b"icp4", 32: b"icp5", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""Sizes to the type codes of PNG pictures in Apple's format."""


def draw(source: Path, sizes: set[int]) -> dict[int, bytes]:
    """Render the SVG as PNG, by size in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise SystemExit(f"{source} cannot be drawn")
    drawn: dict[int, bytes] = {}
    for size in sorted(sizes):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt text
        buffer.close()
        drawn[size] = bytes(data.data())
    del application
    return drawn


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon file for Windows: a directory, then the pictures as PNG."""
    header = struct.pack("<HHH", 0, 1, len(ICO_SIZES))
    offset = len(header) + 16 * len(ICO_SIZES)
    entries, bodies = b"", b""
    for size in ICO_SIZES:
        body = pictures[size]
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset)
        bodies += body
        offset += len(body)
    return header + entries + bodies


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon file for macOS: pieces with a name and a length each."""
    pieces = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for size, kind in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(pieces)) + pieces


def make(source: Path, name: str, into: Path) -> None:
    """Write ``aimstars.ico``, ``aimstars.icns`` and hicolor's tree under the program's id.

    Args:
        source: the SVG.
        name: of the files in hicolor.
        into: a folder; it is made.
    """
    pictures = draw(source, {*PNG_SIZES, *ICO_SIZES, *ICNS_KINDS})
    into.mkdir(parents=True, exist_ok=True)
    (into / "aimstars.ico").write_bytes(ico(pictures))
    (into / "aimstars.icns").write_bytes(icns(pictures))
    for size in PNG_SIZES:
        folder = into / f"hicolor/{size}x{size}/apps"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.png").write_bytes(pictures[size])
    scalable = into / "hicolor/scalable/apps"
    scalable.mkdir(parents=True, exist_ok=True)
    (scalable / f"{name}.svg").write_bytes(source.read_bytes())


if __name__ == "__main__":
    make(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
