"""A month of daily writing in a real window, as somebody new to the program lives it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.playing import play


@pytest.mark.window
@pytest.mark.long
@pytest.mark.parametrize("how", ["mouse", "keyboard"])
def test_nothing_is_in_the_way_in_a_month_of_writing(
    tmp_path: Path, window_environment: dict[str, str], how: str
) -> None:
    seen = play("month_acts", f"month_by_{how}", tmp_path, window_environment)
    cloud = seen.pop("cloud")
    assert {"#calm", "#family", "#running"} <= set(cloud)
    assert "#mum" not in cloud
    assert seen == {
        "words": "4 words · 11 of 50 for the day",
        "about the family": 3,
        "runing to running": "Rename",
        "mum to family": "Merge",
        "entries": [53, 53],
        "tags agree": True,
        "unrated": 0,
        "drafts": 0,
        "streak": "30 day streak",
    }
