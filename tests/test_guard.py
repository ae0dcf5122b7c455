"""Supported combinations of Python and PySide6, and the import hook."""

from __future__ import annotations

import builtins
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop import guard


def test_the_count_of_references_to_none_does_not_move_over_300_updates(qtbot: QtBot) -> None:
    """PySide6 6.12.0 gives back a reference to None with each such call.

    Before Python 3.12 the interpreter aborts when none is left; a suite that passes proves
    nothing, because making widgets adds some. From 3.12 on the count never moves.
    """
    widget = QWidget()
    qtbot.addWidget(widget)
    calls = range(300)
    for _ in calls:
        widget.update()
    before = sys.getrefcount(None)
    for _ in calls:
        widget.update()
    after = sys.getrefcount(None)
    assert after == before


@pytest.mark.parametrize("python", [(3, 11, 2), (3, 11, 13)])
def test_the_release_that_aborts_is_refused_before_python_3_12(python: tuple[int, ...]) -> None:
    sentence = guard.refusal(python, "6.12.0", "linux")
    assert sentence is not None
    assert "Python 3.11" in sentence
    assert "<6.12" in sentence


@pytest.mark.parametrize(
    ("python", "binding", "platform"),
    [
        ((3, 12, 0), "6.12.0", "linux"),
        ((3, 14, 1), "6.12.0", "linux"),
        ((3, 11, 2), "6.11.3", "linux"),
        ((3, 11, 2), "6.12.1", "linux"),
        ((3, 11, 2), "6.12.0", "win32"),
    ],
)
def test_all_other_pairs_are_welcome(python: tuple[int, ...], binding: str, platform: str) -> None:
    assert guard.refusal(python, binding, platform) is None


def test_what_is_installed_here_is_welcome() -> None:
    import PySide6

    assert guard.refusal(sys.version_info[:3], PySide6.__version__, sys.platform) is None


def test_the_import_function_is_put_back_also_after_a_failure() -> None:
    original = builtins.__import__

    def import_badly() -> None:
        with guard.plain_import():
            builtins.__import__ = lambda *_: None  # type: ignore[assignment] # as PySide6 does
            raise ImportError

    with pytest.raises(ImportError):
        import_badly()
    assert builtins.__import__ is original


def test_qt_can_still_be_imported_after_the_hook_is_undone() -> None:
    script = (
        "import builtins; original = builtins.__import__\n"
        "from aimstars_desktop import guard\n"
        "with guard.plain_import():\n"
        "    import PySide6.QtCore\n"
        "assert builtins.__import__ is original\n"
        "import PySide6.QtSvg, sqlalchemy\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
