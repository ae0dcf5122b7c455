"""What may be imported before the first window is painted: nothing heavy, and not much at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    *("alembic", "bcrypt", "email", "nacl", "psycopg", "sqlalchemy", "sqlcipher3", "sqlite3"),
    *("linkify_it", "markdown_it"),
    *("ctypes", "resource"),
}
"""What opening a diary, or reading a text with marks in it, needs, and only that; and what protects
the memory once a diary is in it."""

BUDGET = 60
"""Modules of the program; 45 were enough when this was written."""

MADE = 260
"""Classes of enums in Qt's binding; 251 were enough when this was written. It makes each when its
class is first used, and those of all widgets when it has to find the class of one that Qt made."""

PAINT = """
import enum, json, os, sys
from pathlib import Path
from aimstars_desktop import cli
from aimstars_desktop.ui.app import application as app

start = app.Application.start

def watched(application, **how):
    def painted():
        made = sum(kind.__module__.startswith("PySide6") for kind in below(enum.Enum))
        print(json.dumps([made, *sorted(sys.modules)]), flush=True)
        os._exit(0)
    application.window.unlock.first_painted.connect(painted)
    start(application, **how)

def below(kind):
    return [kind, *(lower for child in kind.__subclasses__() for lower in below(child))]

app.Application.start = watched
cli.main(["--data-dir", sys.argv[1]])
"""
"""Starts as the command line does, and says what is loaded after the first paint."""

OPEN = """
import sys
from pathlib import Path
from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.clock import SystemClock

diary = bootstrap.diary_in(Folders(Path(sys.argv[1]), Path(sys.argv[1])), SystemClock())
diary.open(lambda _: None, SilentWatcher()).close()
backups = diary.backups()
heavy = {"alembic", "sqlalchemy.dialects.postgresql"}
print(backups.is_intact(backups.make()), *sorted(heavy & sys.modules.keys()))
"""
"""Opens a diary and makes a backup of it."""


@pytest.mark.repeats
def test_a_diary_that_needs_no_upgrade_loads_nothing_that_runs_one(tmp_path: Path) -> None:
    """That, and what servers need, was loaded at each opening: 150 ms, and 10 MB of memory."""

    def opened() -> str:
        command = [sys.executable, "-c", OPEN, str(tmp_path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    assert opened().startswith("True alembic")  # it was made by the revisions
    assert opened() == "True"


@pytest.mark.repeats
def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINT, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    made, *names = json.loads(done.stdout.splitlines()[-1])
    loaded = set(names)
    assert "aimstars_desktop.ui.startup.unlock_page" in loaded
    assert not {name.partition(".")[0] for name in loaded} & HEAVY
    own = {name for name in loaded if name.startswith("aimstars_desktop")}
    assert len(own) <= BUDGET
    assert made <= MADE
