"""Starts the window, with its requirements checked before."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from aimstars_desktop import logs
from aimstars_desktop.cli import output
from aimstars_desktop.domain.errors import Outcome

if TYPE_CHECKING:
    from aimstars_desktop.config import Folders
    from aimstars_desktop.ui.app.single_instance import SingleInstance


def open_diary(folders: Folders, *, minimized: bool = False, quick: bool = False) -> int:
    """Open the diary of these folders, or ask the window that has it open to come to the front.

    Args:
        minimized: whether the window is to wait in the task bar.
        quick: whether the small window for one entry is wanted.
    """
    logs.watch_faults(folders.logs)  # Qt's libraries are the first that might be missing
    _collect_no_garbage()
    problem = qt_problem()
    if problem is not None:
        return problem
    code: int | Folders = folders
    while not isinstance(code, int):  # the folder that the person has chosen to continue with
        code = _open(code, minimized=minimized, quick=quick)
        minimized = quick = False
    return code


def _open(folders: Folders, *, minimized: bool, quick: bool) -> int | Folders:
    from aimstars_desktop.ui.app.single_instance import QUICK, SHOW, SingleInstance

    instance = SingleInstance(folders.data)
    if not instance.claim():
        if minimized:
            return Outcome.DONE
        return _hand_over(instance, QUICK if quick else SHOW)
    from aimstars_desktop import bootstrap

    try:
        return bootstrap.run(folders, instance, minimized=minimized, quick=quick)
    finally:
        instance.let_go()


def open_demo() -> int:
    """Open a temporary sample diary."""
    _collect_no_garbage()
    problem = qt_problem()
    if problem is not None:
        return problem
    from aimstars_desktop import bootstrap

    return bootstrap.run_demo()


def _collect_no_garbage() -> None:
    """Let no garbage be collected until the window enables it again, after its first paint.

    Thousands of objects are created before, and none can be freed yet: it would cost a tenth of
    the start.
    """
    gc.disable()


def qt_problem() -> Outcome | None:
    """Import Qt; print what is missing for that and return the exit code, or None."""
    from aimstars_desktop import guard, system

    lacking = system.screen_is_missing(os.environ)
    if lacking:
        output.error(lacking)
        return Outcome.NO_SCREEN
    if system.shows_windows(os.environ) and _libraries_are_missing():
        return Outcome.ERROR  # without them Qt would end the process with a technical message
    try:
        with guard.plain_import():
            import PySide6
            import PySide6.QtCore
    except ImportError as error:
        if not _libraries_are_missing():
            output.error(f"Qt cannot be loaded: {error}")
        return Outcome.ERROR
    refused = guard.refusal(sys.version_info[:3], PySide6.__version__, sys.platform)
    if refused:
        output.error(refused)
        return Outcome.ERROR
    return None


def _hand_over(instance: SingleInstance, message: str) -> Outcome:
    if instance.call(message):
        return Outcome.DONE
    output.error("Aim for the Stars has this diary open and does not answer. Close it first.")
    return Outcome.IN_USE


def _libraries_are_missing() -> bool:
    from aimstars_desktop import system

    lacking = system.libraries_are_missing(os.environ)
    if lacking:
        output.error(lacking)
    return lacking is not None
