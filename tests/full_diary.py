"""A diary with something in every section of an archive."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.entries import Rating, edit_target
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from tests.builders import DAY, TODAY, FixedClock, TestDiary, grow, proud
from tests.drawn import picture
from tests.imported_files import HARD


def _put(diary: TestDiary, table: str, row: dict[str, object]) -> None:
    places = ", ".join("?" for _ in row)
    diary.sql(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", *row.values())


def fill(diary: TestDiary, of: Session, clock: FixedClock) -> None:
    """Put something into every section of an archive."""
    first = proud(of, "I called **Ines** and my sister.")
    clock.pass_by(timedelta(minutes=1))
    of.entries.change(first.id, text="I called **Ines**, and Dr. Brandt.")
    of.favourites.star(first.id, starred=True)
    of.pictures.add(first.id, [of.pictures.keep(picture())])
    low = grow(of, HARD, TODAY - DAY)
    of.entries.write(TODAY - 2 * DAY, "Kept for now.", Rating.UNRATED)
    of.entries.delete(proud(of, "Thrown away.").id)
    of.drafts.keep("new:2026-11-20", "A draft.")
    of.drafts.keep(edit_target(first.id), "An edit.")
    of.pictures.add_to_draft(edit_target(first.id), [of.pictures.keep(picture(2))])
    goal = of.goals.create(NewGoal(Category.HOME, "Tidy", "the attic", TODAY, TODAY + 6 * DAY))
    of.checkins.tick(goal.id, TODAY)
    of.follow_ups.come_back(low.id, 3)
    user = of.account.id
    rows: list[tuple[str, dict[str, object]]] = [
        (
            "goal_repeats",
            {"id": 5, "category": "HOME", "title": "Water", "starts_on": "2026-11-02"},
        ),
        (
            "goals",
            {"category": "HOME", "title": "Water", "status": "COMPLETED", "repeat_id": 5}
            | {"week_start": "2026-11-02", "week_end": "2026-11-08", "continues_id": goal.id},
        ),
        ("reviews", {"id": 3, "week_start": "2026-11-09", "finished_at": "2026-11-15 10:00:00"}),
        (
            "points_log",
            {"date": "2026-11-01", "points": 7, "source_type": "carried", "source_id": 20261101},
        ),
        ("rest_days", {"day": "2026-11-03", "reason": "ill"}),
        ("rest_rules", {"weekday": 6, "valid_from": "2026-11-01", "reason": "Sunday"}),
        ("spare_returns", {"day": "2026-11-04"}),
        ("prompts", {"position": 1, "text": "What?", "active": True}),
        ("templates", {"position": 1, "name": "Evening", "text": "# {date}\n- "}),
        ("preferences", {"name": "theme", "value": "dark"}),
    ]
    for table, row in rows:
        _put(diary, table, {"user_id": user} | row)
    decided = {"review_id": 3, "goal_id": goal.id, "decision": "TRY_AGAIN", "reason": "too much"}
    _put(diary, "review_decisions", decided)
    of.checkup.repair()
    of.undo.clear()


def export(diary: TestDiary, person: Account, clock: FixedClock, path: Path) -> None:
    """Write the archive of an account."""
    service = ExportService(
        lambda: diary.storage.reading(person.id), person, clock.now, diary.storage.pictures
    )
    service.export(Kind.ARCHIVE, Selection(), path)
