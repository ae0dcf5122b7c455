"""Taking our own archives in: they come back whole, and bring only what is missing."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import SECTIONS
from aimstars_desktop.domain.entries import Rating, edit_target
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.importing import ImportService
from tests.builders import (
    DAY,
    TODAY,
    FixedClock,
    TestDiary,
    account,
    diary_in_memory,
    grow,
    proud,
    session,
)
from tests.drawn import picture
from tests.examples import FEW
from tests.imported_files import HARD, service_of


def put(diary: TestDiary, table: str, row: dict[str, object]) -> None:
    places = ", ".join("?" for _ in row)
    diary.sql(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", *row.values())


@pytest.fixture
def full(of: Session, clock: FixedClock, diary: TestDiary, imports: ImportService) -> Session:
    """Return a diary with something in every section of an archive."""
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
        put(diary, table, {"user_id": user} | row)
    decided = {"review_id": 3, "goal_id": goal.id, "decision": "TRY_AGAIN", "reason": "too much"}
    put(diary, "review_decisions", decided)
    of.checkup.repair()
    of.undo.clear()
    return of


Archived = Callable[[Account], Path]


def export(diary: TestDiary, person: Account, clock: FixedClock, path: Path) -> None:
    service = ExportService(
        lambda: diary.storage.reading(person.id), person, clock.now, diary.storage.pictures
    )
    service.export(Kind.ARCHIVE, Selection(), path)


@pytest.fixture
def archived(diary: TestDiary, clock: FixedClock, tmp_path: Path) -> Archived:
    def archive(person: Account) -> Path:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.zip"
        export(diary, person, clock, path)
        return path

    return archive


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_an_archive_comes_back_whole(
    diary: TestDiary,
    full: Session,
    imports: ImportService,
    journal: Path,
    clock: FixedClock,
    archived: Archived,
) -> None:
    imports.take(journal)
    one = archived(full.account)
    sizes = {name: len(data) for name, data in members(one).items() if name.startswith("data/")}
    assert all(sizes.values()), "something is in every section"
    other = account(diary, "new@example.org")
    taken = service_of(diary, other, clock).take(one)
    assert (taken.entries, taken.goals, taken.problems) == (10, 2, ())
    assert members(archived(other)) == members(one)
    assert one.read_bytes() == archived(other).read_bytes()


def test_undoing_an_archive_leaves_an_empty_account(
    diary: TestDiary, full: Session, clock: FixedClock, archived: Archived
) -> None:
    other = account(diary, "new@example.org")
    empty = archived(other)
    service = service_of(diary, other, clock)
    clock.pass_by(timedelta(minutes=1))
    number = service.take(archived(full.account)).id
    service.undo(number)
    assert members(archived(other)) == members(empty) | {
        "manifest.json": members(archived(other))["manifest.json"]
    }
    assert json.loads(members(archived(other))["manifest.json"])["points"] == 0


def test_an_archive_brings_a_diary_that_went_on_only_what_it_lacks(
    full: Session, imports: ImportService, archived: Archived, diary: TestDiary
) -> None:
    path = archived(full.account)
    before = diary.counts()
    assert imports.take(path).id == 0
    proud(full, "Later.")
    assert imports.take(path).id == 0
    assert diary.counts()["goals"] == before["goals"]


def test_an_archive_that_repeats_and_breaks_rows_brings_the_others(
    diary: TestDiary, full: Session, clock: FixedClock, archived: Archived, tmp_path: Path
) -> None:
    found = members(archived(full.account))
    manifest = json.loads(found["manifest.json"])
    for name in found:
        if name.startswith("data/"):
            lines = found[name].splitlines(keepends=True)
            found[name] += lines[0] + b'{"uid": 1}\n[]\nnull\n"x"\n{"day": "2026-02-30"}\n'
            told = {"size": len(found[name]), "sha256": sha256(found[name]).hexdigest()}
            manifest["members"][name] = told
    found["manifest.json"] = json.dumps(manifest).encode()
    path = tmp_path / "hostile.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in found.items():
            archive.writestr(name, data)
    taken = service_of(diary, account(diary, "new@example.org"), clock).take(path)
    assert (taken.entries, taken.goals) == (4, 2)
    assert len(taken.problems) == 5 * len(SECTIONS), "five rows of each section"


@FEW
@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_text_comes_back_as_it_was(texts: list[str]) -> None:
    diary, clock = diary_in_memory(), FixedClock()
    one, other = session(diary, clock), account(diary, "new@example.org")
    for text in texts:
        with suppress(RuleError):
            proud(one, text)
    one.context.undo.clear()
    with TemporaryDirectory() as place:
        first, second = Path(place, "1.zip"), Path(place, "2.zip")
        export(diary, one.account, clock, first)
        service_of(diary, other, clock).take(first)
        export(diary, other, clock, second)
        assert first.read_bytes() == second.read_bytes()
