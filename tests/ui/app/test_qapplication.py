"""What the desktop learns of the program when it starts."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from aimstars_desktop.config import LOCALE_VARIABLE

CHOSEN = """
from PySide6.QtCore import QLocale
from aimstars_desktop.ui.app.application import make_qapplication
app = make_qapplication("de")
print(QLocale().language().name, app.translate("PreferencesDialog", "Preferences"))
"""

CHILD = """
import sys
sys.argv = ["/somewhere/aimstars_desktop/__main__.py"]
from aimstars_desktop.ui.app.application import make_qapplication
print(make_qapplication().arguments()[0])
"""


@pytest.mark.repeats
def test_from_source_the_window_class_is_the_program_too() -> None:
    """X11 takes the instance of WM_CLASS from the first argument."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, "-c", CHILD], capture_output=True, text=True, check=True, env=environment
    )
    assert said.stdout == "aimstars\n"


@pytest.mark.repeats
def test_the_program_speaks_the_language_that_was_chosen() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop(LOCALE_VARIABLE, None)
    said = subprocess.run(
        [sys.executable, "-c", CHOSEN], capture_output=True, text=True, check=True, env=environment
    )
    assert said.stdout == "German Einstellungen\n"
