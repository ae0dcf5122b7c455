"""``aimstars --self-test``: checks the program's components, in a checkout or frozen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from aimstars_desktop import logs, system
from aimstars_desktop.cli import offscreen, output, window
from aimstars_desktop.config import Folders, folders, make_private_folder
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.self_test import SelfTestError, expect

Check = Callable[[], str]


def run(files: Sequence[Path] = ()) -> int:
    """Run each check, print a line about it, and return 0 when all pass.

    Args:
        files: older diaries; copies of them are upgraded.
    """
    offscreen.without_screen()
    problem = window.qt_problem()
    if problem is not None:
        return problem
    with tempfile.TemporaryDirectory(prefix="aimstars-", ignore_cleanup_errors=True) as place:
        passed = [_passes(name, check) for name, check in _checks(Path(place), files).items()]
    return Outcome.DONE if all(passed) else Outcome.ERROR


def _passes(name: str, check: Check) -> bool:
    found: list[str] = []
    failure = logs.attempt(lambda: found.append(check()))
    if failure is None:
        output.line(f"ok      {name}: {found[0]}")
        return True
    # Messages of other errors might quote data; their place in the code is what helps.
    words = f": {failure}" if isinstance(failure, SelfTestError) else ""
    output.line(f"FAILED  {name}{words}")
    output.error(logs.describe(failure).rstrip())
    return False


def _checks(place: Path, files: Sequence[Path]) -> dict[str, Check]:
    from aimstars_desktop.screenshots import sample
    from aimstars_desktop.services.clock import SystemClock
    from aimstars_desktop.storage import self_test as storage_checks
    from aimstars_desktop.ui.app import self_test as screen_checks

    old = Folders(place / "old", place / "logs")
    upgrades: dict[str, Check] = {
        f"upgrade of {file.name}": partial(
            storage_checks.upgrade_copy,
            file,
            Folders(place / file.stem, place / "logs"),
            SystemClock(),
        )
        for file in files
    }
    return {
        "data folder": lambda: _data_folder(place / "data"),
        "other programs": _other_programs,
        "migrations": storage_checks.read_migrations,
        "upgrade": lambda: storage_checks.upgrade_oldest(old, SystemClock()),
        **upgrades,
        "password": storage_checks.hash_password,
        "old passwords": storage_checks.verify_old_forms,
        "slot": storage_checks.open_slot,
        "encrypted file": lambda: storage_checks.open_encrypted(place),
        "window": sample.paint_one_window,
        "icons": screen_checks.draw_icons,
        "pictures": screen_checks.read_pictures,
        "text": screen_checks.show_text,
        "translation": screen_checks.translate,
    }


def _data_folder(place: Path) -> str:
    make_private_folder(place)
    (place / "file").write_text("written", encoding="utf-8")
    return str(folders().data)


def _other_programs() -> str:
    """Check that programs started by this one do not get its libraries (frozen, on Linux)."""
    path = os.environ.get(system.LIBRARY_PATH, "")
    own = getattr(sys, "_MEIPASS", None)
    expect(own is None or own not in path, "they would be given the libraries of this one")
    return "libraries of their own"
