"""Imports Qt as the program does, for benchmarks: import this before anything of Qt.

Otherwise Qt's binding reads, and keeps, the source of each module that is imported later: 24 MB.
"""

from __future__ import annotations

from aimstars_desktop import guard

with guard.plain_import():
    import PySide6.QtCore as _  # noqa: F401 - what matters is that it is imported
