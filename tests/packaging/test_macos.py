"""What can be known about macOS elsewhere: the bundle, the wheels, and the system they need."""

from __future__ import annotations

import json
import plistlib
import re
from pathlib import Path
from typing import Any

import pytest
from packaging.utils import canonicalize_name, parse_wheel_filename

from aimstars_desktop import __version__
from tests.packaging.conftest import ROOT
from tools import translations
from tools.packages import macos, wheels

RECORD: dict[str, list[str]] = json.loads(wheels.RECORD.read_text(encoding="utf-8"))
README = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
ON_EVERY_MACHINE = re.compile(r"macosx_(\d+)_(\d+)_(\w+)|manylinux_(\d+)_(\d+)_(\w+)")

everywhere = pytest.mark.parametrize("system", wheels.systems())
on_each_python = pytest.mark.parametrize("python", wheels.PYTHONS)


def oldest(name: str, system: str) -> tuple[int, int]:
    """Return the oldest macOS or C library that a wheel runs on; (0, 0) where it names none."""
    cpu = system.split()[1]
    found = [
        (int(match[1] or match[4]), int(match[2] or match[5]))
        for tag in parse_wheel_filename(name)[3]
        if (match := ON_EVERY_MACHINE.fullmatch(tag.platform))
        and (match[3] or match[6]) in {cpu, "universal2"}
    ]
    return min(found, default=(0, 0))


def info() -> dict[str, Any]:
    """Return ``Info.plist`` as macOS reads it."""
    told: dict[str, Any] = plistlib.loads(plistlib.dumps(macos.info(translations.LANGUAGES)))
    return told


@everywhere
@on_each_python
def test_the_wheels_noted_are_those_of_the_pins(system: str, python: str) -> None:
    """Else run ``tools/packages/wheels.py``."""
    noted = dict(parse_wheel_filename(name)[:2] for name in RECORD[f"{system}, Python {python}"])
    pins = wheels.pins(system, python)
    lacking = {"chunspell"} if system == "macOS x86_64" else set()  # no spelling there
    assert {*pins} == wheels.COMPILED - lacking
    assert {name: str(version) for name, version in noted.items()} == {
        canonicalize_name(name): version for name, version in pins.items()
    }


@on_each_python
@pytest.mark.parametrize("cpu", ["arm64", "x86_64"])
def test_the_pins_run_on_the_macos_that_is_promised(cpu: str, python: str) -> None:
    system = f"macOS {cpu}"
    needed = max(oldest(name, system) for name in RECORD[f"{system}, Python {python}"])
    assert needed == macos.OLDEST


@on_each_python
@pytest.mark.parametrize("cpu", wheels.GLIBC)
def test_the_pins_run_on_the_linux_that_is_promised(cpu: str, python: str) -> None:
    system = f"Linux {cpu}"
    needed = max(oldest(name, system) for name in RECORD[f"{system}, Python {python}"])
    assert needed <= wheels.GLIBC[cpu]


def test_what_is_promised_is_said() -> None:
    assert info()["LSMinimumSystemVersion"] == "13.0"
    assert "macOS 13 or newer" in README
    for cpu, (major, minor) in wheels.GLIBC.items():
        assert f"{cpu}: glibc {major}.{minor}" in README


def test_the_bundle_says_what_macos_asks() -> None:
    told = info()
    assert re.fullmatch(r"\d+\.\d+\.\d+", told["CFBundleShortVersionString"])
    assert __version__.startswith(told["CFBundleShortVersionString"])
    assert told["CFBundleLocalizations"] == list(translations.LANGUAGES)
    assert told["NSRequiresAquaSystemAppearance"] is False
    assert told["LSApplicationCategoryType"] == "public.app-category.lifestyle"


def test_the_program_asks_for_no_more_rights_than_its_reasons() -> None:
    file = Path(ROOT, "packaging", "macos", "entitlements.plist")
    rights = plistlib.loads(file.read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
