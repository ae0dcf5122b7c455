"""The versions that a bug report needs."""

from __future__ import annotations

import platform
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from aimstars_desktop import __version__


def versions() -> dict[str, str]:
    """Return the versions of the program and its components, in the order to print them."""
    from aimstars_desktop.storage import sqlite

    return {
        "Aim for the Stars": __version__,
        "Python": platform.python_version(),
        "Qt": _version_of("PySide6-Essentials", "PySide6"),
        "SQLite": sqlite.DRIVER.sqlite_version,
        "SQLAlchemy": _version_of("SQLAlchemy", "sqlalchemy"),
        "Alembic": _version_of("alembic", "alembic"),
    }


def _version_of(distribution: str, module: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:  # a frozen program has modules without metadata
        return str(import_module(module).__version__)
