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
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.importing import ImportService
from tests.builders import (
    FixedClock,
    TestDiary,
    account,
    diary_in_memory,
    proud,
    session,
)
from tests.examples import FEW
from tests.full_diary import export, fill
from tests.imported_files import service_of


@pytest.fixture
def full(of: Session, clock: FixedClock, diary: TestDiary) -> Session:
    fill(diary, of, clock)
    return of


Archived = Callable[[Account], Path]


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


@pytest.mark.repeats
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
