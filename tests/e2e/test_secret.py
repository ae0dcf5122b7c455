"""The story of an encrypted diary in a real window, from signing up to switching on again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.playing import play

pytestmark = [pytest.mark.window, pytest.mark.long]


def test_an_encrypted_diary_is_lived_in(tmp_path: Path, window_environment: dict[str, str]) -> None:
    seen = play("secret_acts", "whole_story", tmp_path, window_environment)
    first = "What nobody else may read."
    assert seen == {
        "after signing up": "encrypted",
        "title when locked": "",
        "before the restore": [first, "Begun and ended."],
        "after the restore": [first],
        "after switching off": "plain",
        "switched off": [first],
        "after switching on again": "encrypted",
        "switched on again": [first],
    }
