"""``aimstars --self-test``: tries out what the program stands on, in a checkout or frozen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from aimstars_desktop import logs, system
from aimstars_desktop.cli import output, unseen, window
from aimstars_desktop.config import Folders, folders, make_private_folder
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.trials import TrialError, expect

Check = Callable[[], str]


def run(files: Sequence[Path] = ()) -> int:
    """Make each check, print a line about it, and return 0 when all are well.

    Args:
        files: older diaries; copies of them are upgraded.
    """
    unseen.without_screen()
    problem = window.qt_problem()
    if problem is not None:
        return problem
    with tempfile.TemporaryDirectory(prefix="aimstars-", ignore_cleanup_errors=True) as place:
        passed = [_told(name, check) for name, check in _checks(Path(place), files).items()]
    return Outcome.DONE if all(passed) else Outcome.ERROR


def _told(name: str, check: Check) -> bool:
    found: list[str] = []
    failure = logs.attempt(lambda: found.append(check()))
    if failure is None:
        output.line(f"ok      {name}: {found[0]}")
        return True
    # The words of other errors might quote something; their place in the code is what helps.
    words = f": {failure}" if isinstance(failure, TrialError) else ""
    output.line(f"FAILED  {name}{words}")
    output.error(logs.describe(failure).rstrip())
    return False


def _checks(place: Path, files: Sequence[Path]) -> dict[str, Check]:
    from aimstars_desktop import bootstrap
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage import trial
    from aimstars_desktop.ui import trial as ui_trial

    old = Folders(place / "old", place / "logs")
    upgrades: dict[str, Check] = {
        f"upgrade of {file.name}": partial(
            trial.upgrade_copy, file, Folders(place / file.stem, place / "logs"), SystemClock()
        )
        for file in files
    }
    return {
        "data folder": lambda: _data_folder(place / "data"),
        "other programs": _other_programs,
        "migrations": trial.read_migrations,
        "upgrade": lambda: trial.upgrade_oldest(old, SystemClock()),
        **upgrades,
        "password": trial.hash_password,
        "encrypted file": lambda: trial.open_encrypted(place),
        "window": bootstrap.paint_one_window,
        "icons": ui_trial.draw_icons,
        "translation": ui_trial.translate,
    }


def _data_folder(place: Path) -> str:
    make_private_folder(place)
    (place / "file").write_text("written", encoding="utf-8")
    return str(folders().data)


def _other_programs() -> str:
    """See that the programs which this one starts do not get its libraries (frozen, on Linux)."""
    path = os.environ.get(system.LIBRARY_PATH, "")
    own = getattr(sys, "_MEIPASS", None)
    expect(own is None or own not in path, "they would be given the libraries of this one")
    return "libraries of their own"
