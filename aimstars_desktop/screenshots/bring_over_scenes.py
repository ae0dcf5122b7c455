"""The scenes of bringing the web app's file over, with a small dump of it."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.upgrades import WebAppFileError
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.scene import Scene
from aimstars_desktop.ui.startup.bring_over_dialog import BringOverDialog

FILE, FOLDER = "myinnerscope.db", "/home/olu/diary"
PEOPLE = (("olu@example.org", "Olu", 148, 3), ("ines@example.org", "Ines", 62, 2))
"""Email and name of each person, days with an entry, and points of a day's goal."""


def _dump(today: date) -> str:
    """Return a dump in which each person wrote daily up to today, for as many days as listed."""
    users: list[str] = []
    entries: list[str] = []
    stats: list[str] = []
    for number, (email, name, days, points) in enumerate(PEOPLE, start=1):
        users.append(f"{number}\t{email}\tnone\t{name}")
        for ago in range(days):
            day = today - timedelta(days=ago)
            row = f"{len(entries) + 1}\t{number}\t{day.isoformat()}"
            entries.append(f"{row}\tWalked home along the river.\t1")
            stats.append(f"{row}\t{5 + points}")
    tables = {
        "users (id, email, password, user_name)": users,
        "diary_entry (id, user_id, entry_date, content, rating)": entries,
        "daily_stats (id, user_id, date, points)": stats,
    }
    parts = [
        "\n".join([f"COPY public.{name} FROM stdin;", *rows, "\\."])
        for name, rows in tables.items()
    ]
    return "\n".join(["-- PostgreSQL database dump", *parts, ""])


def _refused(driver: ProgramDriver) -> None:
    driver.lock()
    error = WebAppFileError(
        Outcome.NOT_OURS,
        "The file {file} belongs to the web app. Nothing was changed.",
        file="/home/olu/aimstars.db",
    )
    driver.application.opener.refuse(error)
    driver.settle()


def _found(driver: ProgramDriver) -> QWidget:
    today = driver.home.workspace.session.days.today()
    with tempfile.TemporaryDirectory(prefix="aimstars-") as place:
        path = Path(place, FILE)
        path.write_text(_dump(today), encoding="utf-8")
        dialog = BringOverDialog(
            driver.application.file.bringing_over,
            driver.application.tasks,
            path,
            Path(FOLDER),
            driver.window,
        )
        dialog.open()
        driver.until(lambda: dialog.model.found is not None)
    return dialog


def _unlocked(driver: ProgramDriver) -> None:
    driver.lock()  # again: it fills in the password
    driver.unlock()


BRING_OVER_SCENES: tuple[Scene, ...] = (
    Scene("refusal-web-app", _refused, _unlocked),
    Scene("bring-over", _found),
)
"""The scenes, in order."""
