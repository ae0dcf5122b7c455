"""Checks of icons and translations, for ``aimstars --self-test``."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImageReader

from aimstars_desktop.domain.picture_files import SUFFIXES
from aimstars_desktop.domain.self_test import expect
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument, screen_ink
from aimstars_desktop.ui.widgets.text_writer import fill

ICONS = ("star", "sprout", "flame", "target")


def draw_icons() -> str:
    """Draw the program's icon and some of those inside."""
    for icon in (icons.app_icon(), *(icons.icon(name, "text") for name in ICONS)):
        image = icon.pixmap(64, 64).toImage()
        inked = any(image.pixelColor(x, y).alpha() for x in range(64) for y in range(64))
        expect(inked, "an icon is empty")
    return f"{1 + len(ICONS)} drawn"


def read_pictures() -> str:
    """Check that Qt knows every kind of picture that an entry may have."""
    known = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    missing = sorted(set(SUFFIXES.values()) - known)
    expect(not missing, f"these kinds cannot be read: {', '.join(missing)}")
    return f"{len(SUFFIXES)} kinds are known"


def show_text() -> str:
    """Show a text with marks and an address."""
    document = ReadingDocument()
    fill(document, "**Read** https://example.org", screen_ink(100))
    expect(document.toPlainText() == "Read https://example.org", "a text is read wrongly")
    return "Markdown is read"


def translate() -> str:
    """Check that the translations are found: English has its plurals there."""
    one, two = (texts.counted("Header", "%n entries", count) for count in (1, 2))
    expect(one != two.replace("2", "1"), "no translation was found")
    return f"{QLocale().name()}: {one}, {two}"
