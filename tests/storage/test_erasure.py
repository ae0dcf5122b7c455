"""What is deleted for good leaves no word in the diary file, its search index or its log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import PASSWORD, PASSWORDS, TODAY, FixedClock, TestDiary

MARKER = "Quetzalcoatlus"
OTHERS = 200
"""Entries that stay, so that the index and the pages are shared with what goes."""


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[TestDiary]:
    diary = builders.diary_on_disk(tmp_path / "diary.db")
    yield diary
    diary.storage.close()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def maya(diary: TestDiary) -> Account:
    return builders.account(diary)


@pytest.fixture
def session(diary: TestDiary, clock: FixedClock, maya: Account) -> Session:
    session = builders.session(diary, clock, maya)
    session.search.check_index()
    for number in range(OTHERS):
        session.entries.write(TODAY, f"Stays number {number} for a while.", Rating.GROW)
    return session


def write_marked(session: Session) -> int:
    """Write the marker wherever the words of an entry are kept, and return the entry's id."""
    entry = session.entries.write(TODAY, f"I saw a {MARKER}.", Rating.GROW).entry
    session.entries.change(entry.id, text=f"I saw two {MARKER}.")
    session.drafts.keep(f"edit:{entry.id}", f"I saw three {MARKER}, perhaps.")
    return entry.id


def files_with_marker(folder: Path) -> list[str]:
    words = (MARKER.encode(), MARKER.lower().encode())
    return [
        path.name
        for path in sorted(folder.iterdir())
        if any(word in path.read_bytes() for word in words)
    ]


def test_an_entry_deleted_now_leaves_no_word(session: Session, tmp_path: Path) -> None:
    entry_id = write_marked(session)
    session.entries.delete(entry_id)
    assert files_with_marker(tmp_path)
    session.entries.delete_now(entry_id)
    assert files_with_marker(tmp_path) == []


def test_what_was_in_the_trash_for_too_long_leaves_no_word(
    session: Session, clock: FixedClock, tmp_path: Path
) -> None:
    session.entries.delete(write_marked(session))
    goal = session.goals.create(NewGoal(Category.CUSTOM, MARKER, MARKER, TODAY, TODAY))
    session.goals.note(goal.id, f"One {MARKER} so far.")
    session.goals.delete(goal.id)
    builders.outlive_trash(session, clock)
    assert files_with_marker(tmp_path) == []


def test_a_deleted_account_leaves_no_word(
    diary: TestDiary, clock: FixedClock, maya: Account, session: Session, tmp_path: Path
) -> None:
    write_marked(session)
    session.drafts.keep("quick", f"Half a {MARKER}")
    AccountService(diary.storage, PASSWORDS, clock).delete_account(maya.id, PASSWORD)
    assert files_with_marker(tmp_path) == []


def test_what_stays_is_still_found(session: Session) -> None:
    entry_id = write_marked(session)
    session.entries.delete(entry_id)
    session.entries.delete_now(entry_id)
    assert len(session.search.find(Request(parse("stays number")), limit=500)) == OTHERS
