"""The running program with the sample diary, for pictures and for ``aimstars --self-test``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from aimstars_desktop import bootstrap
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.self_test import expect
from aimstars_desktop.screenshots import gallery
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.services.clock import StillClock, SystemClock
from aimstars_desktop.ui.app.application import Application

PICTURED = datetime(2026, 11, 22, 21, 4, tzinfo=timezone(timedelta(hours=1)))
"""The time at which all pictures are taken."""


def take_pictures(folder: Path, size: tuple[int, int], only: Sequence[str]) -> Iterator[Path]:
    """Take pictures of a sample diary on a fixed day; yield the path of each.

    Args:
        folder: where the pictures go.
        size: of the window, in pixels.
        only: names of scenes (``screenshots.gallery``); all of them when empty.
    """
    with _sample_program(StillClock(PICTURED)) as driver:
        driver.start()
        yield from gallery.take(driver, folder, size=QSize(*size), only=only)


def paint_one_window() -> str:
    """Open a sample diary in a window, and return the window's size; for ``--self-test``.

    Raises:
        SelfTestError: nothing was painted.
    """
    with _sample_program(SystemClock()) as driver:
        driver.start()
        image = driver.window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 300, 7)}
    expect(len(colours) > 10, "the window is empty")
    return f"{image.width()} x {image.height()} on {QGuiApplication.platformName()}"


@contextmanager
def _sample_program(clock: Clock) -> Iterator[ProgramDriver]:
    """Create the program with a temporary sample diary, not started yet."""
    with bootstrap.temporary_folders() as folders:
        application = Application(bootstrap.sample_in(folders, clock), folders)
        try:
            yield ProgramDriver(application)
        finally:
            application.close()
