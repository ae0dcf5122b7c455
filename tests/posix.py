"""Marks of tests about what Windows has not."""

from __future__ import annotations

import sys

import pytest

FOLDERS = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody delete the folder that a program is in"
)
HOMES = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows looks for the homes of others beside one's own"
)
LINKS = pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights on Windows")
MODES = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
MOUNTS = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no table of mounts")
OPEN_FILES = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody move or delete an open file"
)
SCRIPTS = pytest.mark.skipif(sys.platform == "win32", reason="Windows starts no script of a shell")
