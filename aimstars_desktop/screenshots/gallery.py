"""Pictures of every screen and dialog (``screenshots/scenes.py``), in both themes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.screenshots import png
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scenes import SCENES
from aimstars_desktop.ui.look.theme import theme

THEMES = (Appearance.DARK, Appearance.LIGHT)


def take(
    driver: ProgramDriver, folder: Path, *, size: QSize, only: Collection[str] = ()
) -> Iterator[Path]:
    """Take pictures into the existing ``folder``; yield the path of each.

    Args:
        driver: with the sample diary open.
        size: of the window, in pixels.
        only: names of scenes; all of them when empty.
    """
    QApplication.setCursorFlashTime(0)  # a blinking cursor would be in half of the pictures
    driver.window.resize(size)
    for scene in SCENES:
        if only and scene.name not in only:
            continue
        for name, widget in scene.views(driver):
            # Changing the theme takes longest: begin with the present one.
            for appearance in sorted(THEMES, key=lambda each: each is not theme().choice):
                theme().choose(appearance)
                driver.settle()
                path = folder / f"{name}-{appearance.value}.png"
                png.write(widget.grab().toImage(), path)
                yield path


def names() -> list[str]:
    """Return the names of all scenes."""
    return [scene.name for scene in SCENES]
