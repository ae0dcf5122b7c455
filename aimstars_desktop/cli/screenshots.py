"""``aimstars --screenshots``: pictures of every screen, taken offscreen."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from aimstars_desktop import config
from aimstars_desktop.cli import offscreen, output, window
from aimstars_desktop.domain.errors import Outcome

LOCALE = "en_GB"
"""The language and region of the pictures, by default."""

_SIZE = re.compile(r"([1-9][0-9]{1,4})x([1-9][0-9]{1,4})")


def take(folder: Path, size: str, only: Sequence[str]) -> int:
    """Take the requested pictures.

    Args:
        folder: where they go; it is made.
        size: of the window, as in ``1240x820``.
        only: names of screens; all of them when empty.
    """
    found = _SIZE.fullmatch(size)
    if found is None:
        output.error(f"{size} is not a size such as 1240x820.")
        return Outcome.USAGE
    os.environ.setdefault(config.LOCALE_VARIABLE, LOCALE)
    with offscreen.large_screen():
        return window.qt_problem() or _take(folder, (int(found[1]), int(found[2])), only)


def _take(folder: Path, size: tuple[int, int], only: Sequence[str]) -> Outcome:
    from aimstars_desktop.screenshots import sample
    from aimstars_desktop.screenshots.gallery import names

    unknown = sorted(set(only) - set(names()))
    if unknown:
        output.error(f"No screen is called {unknown[0]}. There are: {', '.join(names())}.")
        return Outcome.USAGE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in sample.take_pictures(folder, size, only):
            output.line(str(path))
    except OSError as error:
        output.error(f"The pictures cannot be written to {folder}: {error.strerror or error}")
        return Outcome.ERROR
    return Outcome.DONE
