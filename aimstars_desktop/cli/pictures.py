"""``aimstars --screenshots``: pictures of every screen, without one."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError, Namespace

from aimstars_desktop import config
from aimstars_desktop.cli import output, unseen, window
from aimstars_desktop.domain.errors import Outcome

LOCALE = "en_GB"
"""The language and region of the pictures, unless another one is asked for."""


def size(text: str) -> tuple[int, int]:
    """Read a size such as ``1240x820``.

    Raises:
        ArgumentTypeError: it is none.
    """
    width, _, height = text.partition("x")
    if not (width.isascii() and width.isdecimal() and height.isascii() and height.isdecimal()):
        raise ArgumentTypeError(f"{text} is no size such as 1240x820")
    return int(width), int(height)


def take(arguments: Namespace) -> int:
    """Take the pictures that were asked for."""
    folder = arguments.screenshots
    os.environ.setdefault(config.LOCALE_VARIABLE, LOCALE)
    with unseen.large_screen():
        problem = window.qt_problem()
        if problem is not None:
            return problem
        from aimstars_desktop import bootstrap

        try:
            folder.mkdir(parents=True, exist_ok=True)
            for path in bootstrap.take_pictures(folder, arguments.size, arguments.only or ()):
                output.line(str(path))
        except OSError as error:
            output.error(f"The pictures cannot be written to {folder}: {error.strerror or error}")
            return Outcome.ERROR
    return Outcome.DONE
