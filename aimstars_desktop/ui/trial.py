"""Trials of what the screens stand on, for ``aimstars --self-test``."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from aimstars_desktop.domain.trials import expect
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.stage import Stage

ICONS = ("star", "sprout", "flame", "target")


def paint_window(stage: Stage) -> str:
    """Paint the first window with the sample diary in it."""
    stage.start()
    image = stage.window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 300, 7)}
    expect(len(colours) > 10, "the window is empty")
    return f"{image.width()} x {image.height()} on {QGuiApplication.platformName()}"


def draw_icons() -> str:
    """Draw the program's icon and some of those inside."""
    for icon in (icons.app_icon(), *(icons.icon(name, "text") for name in ICONS)):
        image = icon.pixmap(64, 64).toImage()
        inked = any(image.pixelColor(x, y).alpha() for x in range(64) for y in range(64))
        expect(inked, "an icon is empty")
    return f"{1 + len(ICONS)} drawn"


def translate() -> str:
    """See that the translation of the interface was found: English has its plurals there."""
    one, two = (texts.counted("Header", "%n entries", count) for count in (1, 2))
    expect(one != two.replace("2", "1"), "no translation was found")
    return f"{QLocale().name()}: {one}, {two}"
