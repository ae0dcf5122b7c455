"""What restoring a backup would change, in words: the pictures by their names and days."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.backups import BackupPicture, Difference
from aimstars_desktop.ui.backups.difference_view import DifferenceView
from tests.builders import DAY, TODAY

SAME = Difference(0, 0, 0, 0, 0, 0, is_none=True, other_accounts=())


@pytest.mark.usefixtures("qapp", "british")
def test_the_first_pictures_are_named_with_their_days() -> None:
    back = tuple(BackupPicture(TODAY - n * DAY, f"{n}.png") for n in range(5))
    lost = (BackupPicture(TODAY, ""), BackupPicture(TODAY, "a\nb" * 30))
    view = DifferenceView()
    view.show_difference(Difference(0, 0, 0, 0, 0, 0, True, (), True, back, lost))
    counts, named = view.sentences[:-1], view.sentences[-1].split("\n")
    assert counts == ["+ 5 pictures come back", "\N{MINUS SIGN} 2 pictures stay missing"]
    assert named == [
        "Come back: 0.png (22 Nov 2026), 1.png (21 Nov 2026), 2.png (20 Nov 2026), and 2 more",
        f"Stay missing: Picture (22 Nov 2026), a{' ba' * 12} b… (22 Nov 2026)",
    ]
    view.show_difference(SAME)
    assert view.sentences == []
