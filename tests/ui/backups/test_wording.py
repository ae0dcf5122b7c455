"""What is said about backups in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from aimstars_desktop.ui.backups import wording

pytestmark = pytest.mark.usefixtures("british")

FIRST = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("count", "end"), [(5, "25 Nov 2026, 26 Nov 2026"), (6, "25 Nov 2026, 26 Nov 2026, …")]
)
def test_only_the_first_days_with_missing_pictures_are_named(count: int, end: str) -> None:
    days = [FIRST + timedelta(days=number) for number in range(count)]
    said, named = wording.missing_pictures([FIRST, *days]).splitlines()
    assert said.startswith(f"{count + 1} pictures of this backup are missing")
    assert named.startswith("Days: 22 Nov 2026, 23 Nov 2026")
    assert named.endswith(end)
