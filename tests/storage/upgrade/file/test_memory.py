"""The memory that an upgrade uses, as its receipt tells it."""

from __future__ import annotations

import sys

import pytest

from aimstars_desktop.storage.upgrade.file import memory

BLOCK = 64 << 20


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere finding out needs a library")
def test_the_most_memory_since_the_last_look_is_told() -> None:
    peak = memory.Peak()
    before = memory.used()
    block = b"x" * BLOCK
    peak.sample()
    del block
    peak.sample()
    most, later = peak.take(), peak.take()
    assert before is not None
    assert most is not None
    assert later is not None
    assert most > before + BLOCK // 2
    assert later < most
