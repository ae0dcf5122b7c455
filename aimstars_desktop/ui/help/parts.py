"""What the program is made of, and under which licences; no widgets."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

LICENCE = "MIT"
"""Our own licence."""


@dataclass(frozen=True, slots=True)
class MadeOf:
    """One part of other people's work.

    Attributes:
        name: what it is called.
        licence: its licence, as an SPDX expression.
        package: the Python package whose version is shown; empty: it has no version of its own.
    """

    name: str
    licence: str
    package: str = ""

    @property
    def version(self) -> str:
        """The version in use; empty where it cannot be known."""
        if self.name == "Python":
            return platform.python_version()
        try:
            return version(self.package) if self.package else ""
        except PackageNotFoundError:  # a frozen program need not carry what pip knows
            return ""


PARTS: Sequence[MadeOf] = (
    MadeOf("Python", "PSF-2.0"),
    MadeOf("Qt, PySide6", "LGPL-3.0-only", "PySide6-Essentials"),
    MadeOf("Shiboken", "LGPL-3.0-only", "shiboken6"),
    MadeOf("sqlcipher3", "Zlib", "sqlcipher3"),
    MadeOf("SQLCipher", "BSD-3-Clause"),
    MadeOf("SQLite", "blessing"),
    MadeOf("OpenSSL", "Apache-2.0"),
    MadeOf("SQLAlchemy", "MIT", "SQLAlchemy"),
    MadeOf("Alembic", "MIT", "alembic"),
    MadeOf("Mako", "MIT", "Mako"),
    MadeOf("MarkupSafe", "BSD-3-Clause", "MarkupSafe"),
    MadeOf("bcrypt", "Apache-2.0", "bcrypt"),
    MadeOf("platformdirs", "MIT", "platformdirs"),
    MadeOf("typing_extensions", "PSF-2.0", "typing_extensions"),
)
