"""The components of the program and their licences; no widgets."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

LICENCE = "MIT"
"""Our own licence."""


@dataclass(frozen=True, slots=True)
class Component:
    """One third-party component.

    Attributes:
        name: its name.
        licence: its licence, as an SPDX expression.
        package: the Python package whose version is shown; empty when there is none.
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
        except PackageNotFoundError:  # a frozen program may lack pip's metadata
            return ""


PARTS: Sequence[Component] = (
    Component("Python", "PSF-2.0"),
    Component("Qt, PySide6", "LGPL-3.0-only", "PySide6-Essentials"),
    Component("Shiboken", "LGPL-3.0-only", "shiboken6"),
    Component("sqlcipher3", "Zlib", "sqlcipher3"),
    Component("SQLCipher", "BSD-3-Clause"),
    Component("SQLite", "blessing"),
    Component("OpenSSL", "Apache-2.0"),
    Component("SQLAlchemy", "MIT", "SQLAlchemy"),
    Component("Alembic", "MIT", "alembic"),
    Component("Mako", "MIT", "Mako"),
    Component("MarkupSafe", "BSD-3-Clause", "MarkupSafe"),
    Component("bcrypt", "Apache-2.0", "bcrypt"),
    Component("PyNaCl", "Apache-2.0", "PyNaCl"),
    Component("libsodium", "ISC"),
    Component("cffi", "MIT", "cffi"),
    Component("chunspell", "MIT", "chunspell"),
    Component("Hunspell", "LGPL-2.1-or-later"),
    Component("markdown-it-py", "MIT", "markdown-it-py"),
    Component("linkify-it-py", "MIT", "linkify-it-py"),
    Component("mdurl", "MIT", "mdurl"),
    Component("msgspec", "BSD-3-Clause", "msgspec"),
    Component("platformdirs", "MIT", "platformdirs"),
    Component("PyYAML", "MIT", "PyYAML"),
    Component("typing_extensions", "PSF-2.0", "typing_extensions"),
)
