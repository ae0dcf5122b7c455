"""Asks pip which wheels of the pins each system gets, and notes their names.

``tools/packages/wheels.py`` writes ``packaging/wheels.json``; the tests compare it with the pins
and with the systems that we promise. Run it after a pin has changed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tools.packages import macos  # noqa: E402 - found only after the line above

RECORD = ROOT / "packaging" / "wheels.json"
PYTHONS = ("3.11", "3.13")
GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
"""The oldest C library of Linux that the pins run on, by processor."""

COMPILED = frozenset(
    (
        "PySide6_Essentials",
        "PyNaCl",
        "PyYAML",
        "MarkupSafe",
        "SQLAlchemy",
        "bcrypt",
        "cffi",
        "chunspell",
        "msgspec",
        "shiboken6",
        "sqlcipher3",
    )
)
"""What the program needs that is not pure Python, and so is made for a system."""


def main() -> int:
    """Ask about every system, write the record, and return 0."""
    found = {f"{system}, Python {v}": names(system, v) for system in systems() for v in PYTHONS}
    RECORD.write_text(f"{json.dumps(found, indent=2)}\n", encoding="utf-8")
    return 0


def systems() -> dict[str, list[str]]:
    """Return the systems that we promise, with what pip calls them."""
    version = "_".join(map(str, macos.OLDEST))
    return {
        "Windows x86-64": ["win_amd64"],
        **{f"macOS {cpu}": [f"macosx_{version}_{cpu}"] for cpu in ("arm64", "x86_64")},
        **{
            f"Linux {cpu}": [
                f"manylinux2014_{cpu}",
                *(f"manylinux_2_{minor}_{cpu}" for minor in range(17, newest + 1)),
            ]
            for cpu, (_, newest) in GLIBC.items()
        },
    }


def pins(system: str, python: str) -> dict[str, str]:
    """Return the versions of what is compiled, by name.

    Args:
        system: a key of ``systems``.
        python: its version.
    """
    names = {"Windows": "win32", "macOS": "darwin", "Linux": "linux"}
    kind, _, processor = system.partition(" ")
    asked = {
        "python_version": python,
        "sys_platform": names[kind],
        "platform_machine": processor,
    }
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {
        pin.name: str(pin.specifier).removeprefix("==")
        for pin in wanted
        if pin.name in COMPILED and (pin.marker is None or pin.marker.evaluate(asked))
    }


def names(system: str, python: str) -> list[str]:
    """Return the names of the wheels that pip would take.

    Args:
        system: a key of ``systems``.
        python: its version.
    """
    platforms = [word for name in systems()[system] for word in ("--platform", name)]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        options = ["--dry-run", "--ignore-installed", "--no-deps", "--only-binary", ":all:", "-qq"]
        options += ["--target", folder, "--python-version", python, "--report", str(report)]
        wanted = [f"{name}=={version}" for name, version in pins(system, python).items()]
        command = [sys.executable, "-m", "pip", "install", *options, *platforms, *wanted]
        subprocess.run(command, check=True)
        told = json.loads(report.read_text(encoding="utf-8"))
    return sorted(each["download_info"]["url"].rpartition("/")[2] for each in told["install"])


if __name__ == "__main__":
    sys.exit(main())
