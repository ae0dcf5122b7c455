"""What a report about a problem needs: versions, settings and counts, and no diary text."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSysInfo
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from aimstars_desktop import __version__
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.preferences import to_texts
from aimstars_desktop.ui.theme import theme

if TYPE_CHECKING:
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.services.session import Session

Facts = Mapping[str, object]

WITHOUT_DIARY: Facts = {"Aim for the Stars": __version__, "Diary": "not open"}
"""What is told while the diary is being opened, or is refused."""

TELLING = ("appearance", "text_size", "first_weekday", "day_ends_at", "prompts")
"""The preferences that are told. Others may come that hold a person's own words."""


def report(*parts: Facts) -> str:
    """Return facts as lines, in English, for whoever reads the report."""
    return "".join(f"{name}: {value}\n" for part in parts for name, value in part.items())


def of_screen(window: QWidget) -> Facts:
    """Return what the window is shown with."""
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


def reader(diary: OpenedDiary, session: Session | None) -> Callable[[], Facts]:
    """Return the work that reads versions and counts; for a lane, not for the GUI thread."""

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
        "Entries": f"{overview.proud} proud, {overview.grow} grow",
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
