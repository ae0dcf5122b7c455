"""The launch-time care of the diary file: create, identify, back up, upgrade, verify.

``prepare`` is what a window and ``aimstars db upgrade`` call. When the diary is at head it reads
one row and imports neither SQLAlchemy nor Alembic; everything heavy is imported when needed.
"""

from __future__ import annotations

from aimstars_desktop.storage.upgrade.lock import DataLock, Held
from aimstars_desktop.storage.upgrade.look import check, current
from aimstars_desktop.storage.upgrade.prepare import Preparation, Prepared, prepare
from aimstars_desktop.storage.upgrade.revisions import CHAIN, HEAD

__all__ = [
    "CHAIN",
    "HEAD",
    "DataLock",
    "Held",
    "Preparation",
    "Prepared",
    "check",
    "current",
    "prepare",
]
