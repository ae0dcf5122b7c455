"""Imports in a real window: brought in, seen, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.playing import play

pytestmark = [pytest.mark.window, pytest.mark.long]


@pytest.mark.parametrize("act", ["by_mouse", "by_keyboard"])
def test_a_file_is_brought_in_and_taken_back(
    tmp_path: Path, window_environment: dict[str, str], act: str
) -> None:
    folder = tmp_path / "diary"
    folder.mkdir()
    assert play("transfer_acts", act, folder, window_environment) == {
        "in the file": "&Import 2 entries",
        "today": ["Swam across the lake."],
        "removed": "Removed: 2 entries",
        "left": 0,
    }
