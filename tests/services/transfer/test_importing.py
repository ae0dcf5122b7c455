"""Importing a file: what is imported, what it earns, what is left alone, and how it is undone."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from aimstars_desktop.domain.entries import TEXT_LIMIT, Entry, Rating
from aimstars_desktop.domain.errors import MissingError, WorldError
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.imports import Choices, ImportCancelledError
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.weeks import week_of
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.importing import ImportService
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import (
    DAY,
    TODAY,
    FixedClock,
    TestDiary,
    proud,
)


class StoppedError(Exception):
    """Somebody pulled the plug."""


def entries_of(of: Session) -> list[Entry]:
    return list(of.entries.from_day(1000, date.min))


def points_of(of: Session) -> int:
    with of.context.reading() as unit:
        rows = unit.ledger.rows()
        assert set(rows) == recomputed(unit)
        assert sum(total.points for total in unit.ledger.totals()) == sum(
            row.points for row in rows
        )
    return sum(row.points for row in rows)


def test_entries_come_with_rating_time_and_tags(
    of: Session, imports: ImportService, journal: Path
) -> None:
    taken = imports.take(journal)
    assert (taken.entries, taken.left_out, taken.duplicates) == (6, 1, 0)
    found = [(one.day.day, one.text, one.rating) for one in entries_of(of)]
    assert found == [
        (17, "Again.", Rating.UNRATED),
        (17, "Again.", Rating.UNRATED),
        (17, "Again.", Rating.UNRATED),
        (18, "meh\n\n#films", Rating.UNRATED),
        (19, "Snapped.", Rating.GROW),
        (19, "Spoke up.\n\n#new-friends #work", Rating.PROUD),
    ]
    written = entries_of(of)[-1].written_local
    assert written is not None
    assert (written.hour, written.minute) == (18, 22)
    assert [str(one.sentence) for one in taken.problems] == ["This day has not come yet."]


def test_the_person_chooses_what_ratings_become(
    of: Session, imports: ImportService, journal: Path
) -> None:
    imports.take(journal, Choices({"meh": Rating.GROW}, wordless=False))
    assert [one.rating for one in entries_of(of)] == [
        *(Rating.GROW,) * 3,
        Rating.GROW,
        Rating.PROUD,
    ]


def test_a_second_run_brings_nothing(of: Session, imports: ImportService, journal: Path) -> None:
    imports.take(journal)
    of.entries.change(entries_of(of)[0].id, text="Changed since.")
    again = imports.take(journal)
    assert (again.id, again.entries, again.duplicates) == (0, 0, 6)
    assert (len(entries_of(of)), len(imports.all())) == (6, 1)


def test_what_is_in_the_diary_already_does_not_come(
    of: Session, imports: ImportService, tmp_path: Path
) -> None:
    proud(of, "Spoke up.")
    path = tmp_path / "journal.txt"
    path.write_text(
        f"[{TODAY} 12:00] Spoke up.\n\n[{TODAY} 12:00] Spoke up.\n\n[{TODAY} 13:00] Spoke up.\n",
        encoding="utf-8",
    )
    assert (imports.take(path).duplicates, len(entries_of(of))) == (1, 3)


@pytest.mark.repeats
def test_others_files_give_no_points_and_no_rewards_but_count_for_streaks(
    of: Session, imports: ImportService, tmp_path: Path
) -> None:
    proud(of, "Written here.", TODAY - 6 * DAY)
    before = points_of(of)
    path = tmp_path / "daylio.csv"
    rows = "".join(f"{TODAY - n * DAY},,,09:00,rad,,,Day {n}.\n" for n in range(6))
    path.write_text(f"full_date,date,weekday,time,mood,activities,note_title,note\n{rows}")
    number = imports.take(path).id
    assert points_of(of) == before
    assert of.statistics.overview().streaks.current.length == 7
    with of.context.reading() as unit:
        zeros = [row for row in unit.ledger.rows() if not row.points]
    assert {row.source for row in zeros} == {Source.ENTRY}
    assert len(zeros) == 6, "each explains itself"
    today = proud(of, "I wrote on the seventh day.")
    assert points_of(of) == before + 5 + 10
    of.entries.delete(today.id)
    assert points_of(of) == before
    imports.undo(number)
    assert points_of(of) == before
    imports.take(path, Choices(points=True))
    assert points_of(of) == before + 6 * 5, "the entries' own points, and no reward"


def test_imported_unrated_entries_are_no_work_for_the_review(
    of: Session, imports: ImportService, journal: Path
) -> None:
    kept = of.entries.write(TODAY - 5 * DAY, "Kept for now.", Rating.UNRATED).entry
    imports.take(journal)
    review = of.reviews.week(week_of(kept.day, 0))
    assert sum(one.rating is Rating.UNRATED for one in review.entries) == 5
    assert [one.id for one in review.unrated] == [kept.id]


def test_a_rating_given_later_earns_nothing(
    of: Session, imports: ImportService, journal: Path
) -> None:
    imports.take(journal)
    before = points_of(of)
    of.entries.change(entries_of(of)[0].id, rating=Rating.PROUD)
    assert points_of(of) == before
    of.undo.undo()
    assert points_of(of) == before


def test_a_long_text_comes_in_parts(of: Session, imports: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    paragraph = "word " * 1500
    path.write_text(f"[{TODAY} 09:00] Long\n" + f"{paragraph}\n\n" * 5, encoding="utf-8")
    taken = imports.take(path)
    found = entries_of(of)
    assert (taken.entries, len(found)) == (1, 3)
    assert all(len(one.text) <= TEXT_LIMIT for one in found)
    assert all(one.text.endswith("word") for one in found), "cut between paragraphs"
    assert imports.take(path).id == 0
    imports.undo(taken.id)
    assert entries_of(of) == []


@pytest.mark.repeats
def test_undo_leaves_the_account_as_before(
    diary: TestDiary, of: Session, imports: ImportService, journal: Path
) -> None:
    proud(of, "Mine.", TODAY - 3 * DAY)
    before, points, rows = entries_of(of), points_of(of), diary.counts()
    undone = imports.undo(imports.take(journal).id)
    assert (undone.entries, undone.kept) == (6, ())
    after = diary.counts()
    assert (entries_of(of), points_of(of)) == (before, points)
    changed = {name for name in rows if rows[name] != after[name]}
    assert changed == {"imports", "import_items"}
    assert imports.take(journal).entries == 6, "an import that was undone does not count"


def test_undo_keeps_what_was_edited_since(
    of: Session, imports: ImportService, journal: Path, clock: FixedClock
) -> None:
    number = imports.take(journal).id
    clock.pass_by(timedelta(minutes=1))
    edited = of.entries.change(entries_of(of)[4].id, text="Snapped, and said sorry.").entry
    undone = imports.undo(number)
    assert (undone.entries, [one.id for one in undone.kept]) == (5, [edited.id])
    assert entries_of(of) == [edited]
    with pytest.raises(MissingError, match="already been undone"):
        imports.undo(number)


def test_what_is_stopped_in_the_middle_brings_nothing(
    diary: TestDiary, of: Session, imports: ImportService, journal: Path
) -> None:
    before = diary.counts()

    def stop(entries: int) -> None:
        if entries == 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        imports.take(journal, watch=stop)
    assert diary.counts() == before


@pytest.mark.parametrize("after", range(3))
def test_an_undo_that_is_stopped_removes_nothing(
    diary: TestDiary, of: Session, journal: Path, after: int
) -> None:
    number = of.imports.take(journal).id
    before = diary.counts()
    told: list[int] = []

    def stop(count: int) -> None:
        told.append(count)
        if len(told) > after:
            raise ImportCancelledError

    with pytest.raises(ImportCancelledError):
        of.imports.undo(number, stop)
    assert diary.counts() == before
    assert of.imports.undo(number).entries


def test_without_a_backup_nothing_comes(
    diary: TestDiary, of: Session, clock: FixedClock, journal: Path
) -> None:
    def refuse(on_progress: Callable[[float], None]) -> None:
        del on_progress
        raise WorldError("The disk is full.")

    service = ImportService(diary.storage, of.account, clock, open_tables, refuse)
    before = diary.counts()
    with pytest.raises(WorldError):
        service.take(journal)
    assert diary.counts() == before


def test_days_at_the_ends_of_time_and_in_a_skipped_hour(
    of: Session, imports: ImportService, clock: FixedClock, tmp_path: Path
) -> None:
    clock.set(clock.now().astimezone(ZoneInfo("Europe/Berlin")))
    path = tmp_path / "daylio.csv"
    path.write_text(
        "full_date,date,weekday,time,mood,activities,note_title,note\n"
        "9999-12-31,,,23:59,rad,,,Later.\n"
        "2026-03-29,,,02:30,rad,,,Skipped.\n"
        "0001-01-01,,,00:10,rad,,,The first.\n",
        encoding="utf-8",
    )
    assert imports.take(path).left_out == 1
    first, skipped = entries_of(of)
    assert (first.day, first.written_local) == (date.min, None)
    assert str(skipped.written_local) == "2026-03-29 02:30:00"


def test_the_web_apps_points_come_to_the_last_one(
    of: Session, imports: ImportService, tmp_path: Path
) -> None:
    before = points_of(of)
    path = tmp_path / "webapp.json"
    entry = {"date": "2026-02-03", "content": "Spoke up in the review.", "rating": 1}
    goal = {"title": "Read", "category": "Learning & Reading", "status": "completed"}
    stats = {"date": "2026-02-03", "points": 16, "current_streak": 1, "longest_streak": 1}
    data = {
        "user": {"email": "maya@example.org"},
        "diary_entries": [entry],
        "goals": [goal | {"created_at": "2026-02-01T08:00:00"}],
        "stats": [stats, {"date": "2026-02-04", "points": 1}],
    }
    path.write_text(json.dumps(data), encoding="utf-8")
    taken = imports.take(path)
    assert (taken.entries, taken.goals, taken.points) == (1, 1, 17)
    with of.context.reading() as unit:
        assert dict(unit.ledger.carried()) == {date(2026, 2, 3): 11, date(2026, 2, 4): 1}
    imports.undo(taken.id)
    assert (points_of(of), of.goals.count()) == (before, 0)
    assert imports.take(path, Choices(points=False)).points == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere such a file cannot be made")
def test_a_file_whose_name_is_not_utf_8_is_taken_in(journal: Path, imports: ImportService) -> None:
    odd = journal.rename(journal.with_name(os.fsdecode(b"d\xffry.csv")))
    assert imports.take(odd).entries
    (found,) = imports.all()
    assert found.file_name == "dry.csv"


def test_what_no_database_stores_is_left_out_of_identities(
    imports: ImportService, tmp_path: Path
) -> None:
    path = tmp_path / "jrnl.json"
    entry = {"title": "Called home.", "body": "", "date": "2026-02-03", "time": "08:00"}
    path.write_text(
        json.dumps({"tags": {}, "entries": [entry | {"uuid": "A\ud800B\0"}]}), encoding="utf-8"
    )
    assert imports.take(path).entries == 1
    assert imports.take(path).duplicates == 1


def test_what_no_database_stores_is_left_out_of_goals(
    of: Session, imports: ImportService, tmp_path: Path
) -> None:
    path = tmp_path / "webapp.json"
    goal = {"title": "Re\0ad \ud800", "category": "Learning & Reading", "status": "active"}
    goal["created_at"] = "2026-02-01T08:00:00"
    data = {"user": {"email": "maya@example.org"}, "diary_entries": [], "goals": [goal]}
    path.write_text(json.dumps(data), encoding="utf-8")
    assert imports.take(path).goals == 1
    (found,) = of.goals.page().waiting
    assert found.title == "Read"


CHANGES: dict[str, Callable[[Session, Goal], object]] = {
    "ticked": lambda of, goal: of.checkins.tick(goal.id, goal.first_day),
    "noted": lambda of, goal: of.goals.note(goal.id, "Chapter 3"),
    "completed": lambda of, goal: of.goals.close(goal.id, Status.COMPLETED),
}


@pytest.mark.parametrize("change", CHANGES)
def test_goals_that_were_changed_since_stay(
    of: Session, imports: ImportService, tmp_path: Path, change: str
) -> None:
    path = tmp_path / "webapp.json"
    goal = {"category": "Learning & Reading", "status": "active"}
    goal["created_at"] = "2026-11-20T08:00:00"
    goals = [goal | {"title": title} for title in ("Read", "Swim")]
    data = {"user": {"email": "maya@example.org"}, "diary_entries": [], "goals": goals}
    path.write_text(json.dumps(data), encoding="utf-8")
    taken = imports.take(path)
    page = of.goals.page()
    (read,) = (one for one in [*page.waiting, *page.active] if one.title == "Read")
    CHANGES[change](of, read)
    undone = imports.undo(taken.id)
    assert (undone.goals, undone.kept_goals) == (1, ("Read",))
    assert of.goals.goal(read.id).title == "Read"
    assert of.goals.count() == 1
