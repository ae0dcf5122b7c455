"""The diagnostics for problem reports: versions, settings and counts, without diary text."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSysInfo
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from aimstars_desktop import __version__
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.preferences import to_texts
from aimstars_desktop.ui.look.theme import theme

if TYPE_CHECKING:
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.shell.main_window import MainWindow

Facts = Mapping[str, object]

WITHOUT_DIARY: Facts = {"Aim for the Stars": __version__, "Diary": "not open"}
"""What the report says while the diary is being opened, or was refused."""

TELLING = ("appearance", "text_size", "first_weekday", "day_ends_at", "prompts")
"""The reported preferences. Others may contain a person's own words."""


def report(*parts: Facts) -> str:
    """Return facts as lines, in English."""
    return "".join(f"{name}: {value}\n" for part in parts for name, value in part.items())


def of_screen(window: QWidget) -> Facts:
    """Return facts about the screen and the window."""
    screen = window.screen()
    size = screen.size()
    return {
        "System": f"{QSysInfo.prettyProductName()}, {platform.machine()}",
        "Screen": f"{size.width()} x {size.height()} at {screen.devicePixelRatio():g}",
        "Window": f"{window.width()} x {window.height()} on {QGuiApplication.platformName()}",
        "Locale": QLocale().name(),
        "Theme": "dark" if theme().is_dark else "light",
        "Font": f"{window.font().pointSizeF():g} pt",
    }


def copy(
    window: MainWindow, tasks: TaskRunner, diary: OpenDiary | None, session: Session | None
) -> None:
    """Copy the report to the clipboard, and say so.

    Args:
        window: its screen is reported as well.
        tasks: reads counts and versions.
        diary: None while it is being opened, or was refused.
        session: whose counts may be reported; None for nobody's.
    """
    seen = of_screen(window)

    def finish(facts: Facts) -> None:
        QGuiApplication.clipboard().setText(report(facts, seen))
        window.say(
            QCoreApplication.translate(
                "Diagnostics", "Diagnostics copied. They contain nothing from your diary."
            )
        )

    if diary is None:
        finish(WITHOUT_DIARY)
    else:
        tasks.read(window, reader(diary, session), finish)


def reader(diary: OpenDiary, session: Session | None) -> Callable[[], Facts]:
    """Return the work that reads versions and counts, for a worker thread."""

    def read() -> Facts:
        facts: dict[str, object] = dict(diary.versions())
        facts["Accounts"] = len(diary.accounts.known())
        if session is not None:
            facts |= _counts(session)
            facts |= _settings(session)
        return facts

    return read


def _counts(session: Session) -> Facts:
    overview = session.statistics.overview()
    page = session.goals.page()
    closed = [goal.status for goal in page.closed]
    return {
        "Entries": f"{overview.proud} proud, {overview.grow} grow, {overview.unrated} unrated",
        "Points": overview.total_points,
        "Streak": overview.streaks.length,
        "Goals": (
            f"{len(page.active)} active, {len(page.waiting)} waiting, "
            f"{closed.count(Status.COMPLETED)} completed, {closed.count(Status.FAILED)} failed"
        ),
    }


def _settings(session: Session) -> Facts:
    chosen = to_texts(session.preferences.chosen)
    return {f"Preference {name}": chosen[name] for name in TELLING if name in chosen}
