"""What becomes of imported entries when a diary goes back to before imports."""

from __future__ import annotations

from datetime import date

from aimstars_desktop.domain.entries import Origin, Rating
from aimstars_desktop.domain.points import Facts, ledger
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from tests.migrations import old_diaries
from tests.migrations.test_data_steps import (
    OldWithoutLedger,
    keep_books,
    ledger_of,
    stats_of,
)

BEFORE = "b7f2049c81de"


def test_going_back_gives_imported_entries_the_points_of_all_others() -> None:
    with old_diaries.at(HEAD) as diary:
        new = OldWithoutLedger(diary)
        new.person(email_key="a@b.c")
        day = date(2026, 11, 1)
        given = [(Rating.PROUD, Origin.IMPORTED), (Rating.GROW, Origin.IMPORTED_WITH_POINTS)]
        given += [(Rating.GROW, Origin.IMPORTED), (Rating.PROUD, Origin.HERE)]
        for number, (rating, origin) in enumerate(given, 1):
            row = {"user_id": 1, "entry_date": str(day), "content": "x", "rating": int(rating)}
            diary.insert("diary_entries", {"id": number, **row, "origin": int(origin)})
        entries = {number: (day, rating) for number, (rating, _) in enumerate(given, 1)}
        keep_books(diary, entries, {number: origin for number, (_, origin) in enumerate(given, 1)})

        diary.run(BEFORE)

        assert ledger_of(diary) == ledger(Facts(entries, {}, frozenset(), {}))
        assert stats_of(diary) == {day: (5 + 2 + 2 + 5, 2, 2)}
