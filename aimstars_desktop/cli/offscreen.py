"""Lets Qt paint into memory, on a large enough virtual screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aimstars_desktop import system

PLATFORM_VARIABLE = "QT_QPA_PLATFORM"
DOTS_PER_INCH = 112
"""The resolution at which 9 point text has the 14 pixels of the design."""

_SCREEN = {
    "name": "unseen",
    "x": 0,
    "y": 0,
    "width": 3840,
    "height": 2400,
    "logicalDpi": DOTS_PER_INCH,
    "logicalBaseDpi": DOTS_PER_INCH,
    "dpr": 1,
}


@contextmanager
def large_screen() -> Iterator[None]:
    """Paint on a large screen in memory, unless the environment names another platform."""
    if os.environ.get(PLATFORM_VARIABLE, "offscreen") != "offscreen":
        yield
        return
    if sys.platform == "win32":  # the colon of a drive letter would end the file name
        os.environ[PLATFORM_VARIABLE] = "offscreen"
        yield
        return
    import json
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        screens = Path(place, "screens.json")
        screens.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        os.environ[PLATFORM_VARIABLE] = f"offscreen:configfile={screens}"
        yield


def without_screen() -> None:
    """Paint into memory if there is no screen."""
    if system.screen_is_missing(os.environ):
        os.environ[PLATFORM_VARIABLE] = "offscreen"
