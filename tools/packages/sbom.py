"""Writes the bill of materials of a package, as CycloneDX 1.6 in JSON."""

from __future__ import annotations

import platform
import subprocess
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from PySide6.QtCore import qVersion
from sqlcipher3 import dbapi2

from aimstars_desktop import __version__
from aimstars_desktop.config import APP_ID
from tools.packages import licences

_LICENCES = {
    "chunspell": "MIT",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "sqlcipher3": "Zlib",
}
"""SPDX expressions of what has none in its metadata."""

HUNSPELL_VERSION = "1.7.2"
"""Inside chunspell, which says it in its description only; a test compares the two."""


def write(program: Path, path: Path, *, built: datetime) -> None:
    """Write the file.

    Args:
        program: the frozen folder.
        path: where the file goes.
        built: when the package was built, or what stands for that; two builds with the same time
            write the same file.
    """
    bom = Bom()
    bom.metadata.component = ours = _component("aimstars-desktop", __version__, "MIT")
    ours.type = ComponentType.APPLICATION
    bom.metadata.timestamp = built.astimezone(UTC)
    parts = [*_python_parts(), *_libraries(), *_of_debian(program)]
    bom.components.update(parts)
    bom.register_dependency(ours, parts)
    content = "\n".join(sorted(str(part.bom_ref) for part in parts))
    bom.serial_number = uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_DNS, APP_ID), f"{built}\n{content}")
    path.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", encoding="utf-8")


def _component(name: str, version: str, licence: str, kind: str = "generic") -> Component:
    url = PackageURL(kind, None if kind != "deb" else "debian", name, version)
    return Component(
        name=name,
        version=version,
        purl=url,
        bom_ref=str(url),
        licenses=[LicenseFactory().make_from_string(licence)] if licence else [],
    )


def _python_parts() -> Iterator[Component]:
    for name in licences.DISTRIBUTIONS:
        found = distribution(name)
        told = found.metadata
        field = "License-Expression" if "License-Expression" in told else "License"
        licence = _LICENCES.get(found.name) or told[field]
        yield _component(found.name, found.version, licence, kind="pypi")


def _libraries() -> Iterator[Component]:
    """Yield what the wheels bring along, and Python itself."""
    yield _component("python", platform.python_version(), "PSF-2.0")
    yield _component("qt", qVersion(), "LGPL-3.0-only")
    connection = dbapi2.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'only for its answers'")  # without one it tells nothing
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
        (crypto,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    finally:
        connection.close()
    yield _component("sqlcipher", cipher.split()[0], "BSD-3-Clause")
    yield _component("sqlite", dbapi2.sqlite_version, "blessing")
    yield _component("openssl", crypto.split()[1], "Apache-2.0")
    if "chunspell" in licences.DISTRIBUTIONS:
        yield _component("hunspell", HUNSPELL_VERSION, "LGPL-2.1-or-later")


def _of_debian(program: Path) -> Iterator[Component]:
    """Yield the packages whose libraries were copied from a Debian system."""
    for package in sorted(licences.packages_of_system(program)):
        form = "--showformat=${Version}"
        done = subprocess.run(
            ["dpkg-query", "--show", form, package],  # noqa: S607 - where Debian has it
            check=True,
            capture_output=True,
            text=True,
        )
        yield _component(package, done.stdout, "", kind="deb")
