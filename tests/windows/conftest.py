"""A Python for Windows under Wine, with a copy of this checkout on its drive C:."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import windows


@pytest.fixture(scope="session")
def wine() -> windows.Windows:
    """Make the Python of Windows, unless the cache of the user has it."""
    return windows.build()


@pytest.fixture(scope="session")
def checkout(wine: windows.Windows) -> Iterator[Path]:
    """Return the copy of the checkout, as the program's current folder."""
    with wine.checkout() as copy:
        yield copy


@pytest.fixture
def drive(wine: windows.Windows, checkout: Path) -> Iterator[Path]:
    """Give a folder on drive C: that is gone after the test."""
    with tempfile.TemporaryDirectory(dir=checkout.parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder)
