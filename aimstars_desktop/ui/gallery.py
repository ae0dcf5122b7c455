"""Pictures of every screen and dialog (``ui/scenes.py``), in both themes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui import png
from aimstars_desktop.ui.scenes import SCENES
from aimstars_desktop.ui.stage import Stage
from aimstars_desktop.ui.theme import theme

THEMES = (Appearance.DARK, Appearance.LIGHT)


def take(stage: Stage, folder: Path, *, size: QSize, only: Collection[str] = ()) -> Iterator[Path]:
    """Take pictures into ``folder``, which exists; return the path of each when it is written.

    Args:
        stage: with the sample diary open.
        size: of the window, in pixels.
        only: names of scenes; all of them when empty.
    """
    QApplication.setCursorFlashTime(0)  # a cursor that blinks is there in half of the pictures
    theme().choose_motion(reduced=True)
    stage.window.resize(size)
    for scene in SCENES:
        if only and scene.name not in only:
            continue
        for name, widget in scene.views(stage):
            # Dressing the program anew takes longest: begin with the theme that it wears.
            for appearance in sorted(THEMES, key=lambda each: each is not theme().choice):
                theme().choose(appearance)
                stage.settle()
                path = folder / f"{name}-{appearance.value}.png"
                png.write(widget.grab().toImage(), path)
                yield path


def names() -> list[str]:
    """Return the names of all scenes."""
    return [scene.name for scene in SCENES]
