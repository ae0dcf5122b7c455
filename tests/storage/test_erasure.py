"""What is deleted for good leaves no word in the diary file, its search index or its log."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.domain.search import Request, parse
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session
from tests import builders, decrypted, engines
from tests.builders import DAY, PASSWORD, PASSWORDS, TODAY, FixedClock, TestDiary, proud

MARKER = "Quetzalcoatlus"
OTHERS = 200
"""Entries that stay, so that the index and the pages are shared with what goes."""


@pytest.fixture(
    params=[
        pytest.param(None, id="plain"),
        pytest.param(engines.KEY, id="encrypted", marks=pytest.mark.needs("openssl")),
    ]
)
def key(request: pytest.FixtureRequest) -> str | None:
    return request.param


@cache
def filled(key: str | None) -> tuple[bytes, Account]:
    """Return a diary file with the entries that stay, and their account; each test gets a copy."""
    with tempfile.TemporaryDirectory() as folder:
        make = builders.encrypted_diary if key else builders.diary_on_disk
        diary = make(Path(folder) / "diary.db")
        maya = builders.account(diary)
        session = builders.session(diary, person=maya)
        session.search.check_index()
        for number in range(OTHERS):
            session.entries.write(TODAY, f"Stays number {number} for a while.", Rating.GROW)
        diary.storage.close()
        return (Path(folder) / "diary.db").read_bytes(), maya


@pytest.fixture
def diary(tmp_path: Path, key: str | None) -> Iterator[TestDiary]:
    (tmp_path / "diary.db").write_bytes(filled(key)[0])
    diary = builders.diary_in(tmp_path / "diary.db", key)
    yield diary
    diary.storage.close()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def maya(key: str | None) -> Account:
    _, maya = filled(key)
    return maya


@pytest.fixture
def session(diary: TestDiary, clock: FixedClock, maya: Account) -> Session:
    return builders.session(diary, clock, maya)


def write_marked(session: Session) -> int:
    """Write the marker wherever the words of an entry are kept, and return the entry's id."""
    entry = session.entries.write(TODAY, f"I saw a {MARKER}. #{MARKER}", Rating.GROW).entry
    session.entries.change(entry.id, text=f"I saw two {MARKER}. #{MARKER}-2")
    session.drafts.keep(f"edit:{entry.id}", f"I saw three {MARKER}, perhaps.")
    return entry.id


def has_marker(folder: Path, key: str | None) -> bool:
    """Return whether the marker is in the diary, its free pages or its log, or in another file."""
    found = [decrypted.content(folder / "diary.db", key)]
    found += [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    words = (MARKER.encode(), MARKER.lower().encode())
    return any(word in content for content in found for word in words)


@pytest.mark.repeats
def test_an_entry_deleted_now_leaves_no_word(
    session: Session, tmp_path: Path, key: str | None
) -> None:
    entry_id = write_marked(session)
    session.entries.delete(entry_id)
    assert has_marker(tmp_path, key)
    session.entries.delete_now(entry_id)
    assert not has_marker(tmp_path, key)


def marked_goal(session: Session, *, every_week: bool = False) -> int:
    """Set a goal with the marker in each of its texts, and return its id."""
    new = NewGoal(Category.CUSTOM, MARKER, MARKER, TODAY, TODAY + 6 * DAY)
    goal = session.goals.create(new, every_week=every_week)
    session.goals.note(goal.id, f"One {MARKER} so far.")
    session.checkins.tick(goal.id, TODAY, f"Saw the {MARKER}.")
    return goal.id


def trash_an_entry(session: Session) -> None:
    session.entries.delete(write_marked(session))


def trash_a_goal(session: Session) -> None:
    session.goals.delete(marked_goal(session))


def trash_a_reviewed_goal(session: Session) -> None:
    goal = marked_goal(session)
    week = Week(TODAY)
    small = session.reviews.decide(week, goal, Decision.SMALLER, MARKER, title=f"{MARKER}, small")
    assert small.new_goal_id is not None
    session.goals.delete(small.new_goal_id)
    session.goals.delete(goal)


def trash_a_repeating_goal(session: Session) -> None:
    goal = session.goals.goal(marked_goal(session, every_week=True))
    assert goal.repeat_id is not None
    session.repeats.end(goal.repeat_id)
    session.goals.delete(goal.id)


def trash_a_goal_of_an_entry(session: Session) -> None:
    entry = write_marked(session)
    new = NewGoal(Category.CUSTOM, MARKER, MARKER, TODAY, TODAY)
    session.goals.delete(session.follow_ups.make_goal(entry, new).id)
    session.entries.delete(entry)


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "trash",
    [
        trash_an_entry,
        trash_a_goal,
        trash_a_reviewed_goal,
        trash_a_repeating_goal,
        trash_a_goal_of_an_entry,
    ],
)
def test_what_was_in_the_trash_for_too_long_leaves_no_word(
    session: Session,
    clock: FixedClock,
    tmp_path: Path,
    key: str | None,
    trash: Callable[[Session], None],
) -> None:
    trash(session)
    assert has_marker(tmp_path, key)
    builders.outlive_trash(session, clock)
    assert not has_marker(tmp_path, key)


def clear_notes(session: Session) -> None:
    goal = session.goals.create(NewGoal(Category.CUSTOM, "Walk", "", TODAY, TODAY))
    session.goals.note(goal.id, f"One {MARKER} so far.")
    session.checkins.tick(goal.id, TODAY, f"Saw the {MARKER}.")
    session.goals.note(goal.id, "")
    session.checkins.untick(goal.id, TODAY)


def replace_prompts(session: Session) -> None:
    session.prompts.choose([Prompt(f"Which {MARKER} today?", True)])
    session.prompts.choose([Prompt("What else?", True)])


def remove_rests(session: Session) -> None:
    session.rests.rest_on(TODAY + DAY, f"With the {MARKER}.")
    session.rests.do_not_rest_on(TODAY + DAY)
    session.rests.rest_every(2, TODAY, reason=f"With the {MARKER}.")
    (rule,) = session.rests.rests().rules
    session.rests.end_rule(rule.id)


def discard_drafts(session: Session) -> None:
    for target in ("quick", f"new:{TODAY}", f"review:{TODAY}"):
        session.drafts.keep(target, f"Half a {MARKER}")
    session.drafts.keep("quick", "")
    session.drafts.discard(f"new:{TODAY}")
    session.drafts.discard(f"review:{TODAY}")


def undo_a_review(session: Session) -> None:
    goal = session.goals.create(NewGoal(Category.CUSTOM, "Walk", "", TODAY, TODAY))
    session.reviews.decide(Week(TODAY), goal.id, Decision.TRY_AGAIN, f"The {MARKER}.")
    session.undo.undo()


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "remove", [clear_notes, replace_prompts, remove_rests, discard_drafts, undo_a_review]
)
def test_what_was_removed_outside_the_trash_is_gone_once_the_diary_is_closed(
    diary: TestDiary,
    session: Session,
    tmp_path: Path,
    key: str | None,
    remove: Callable[[Session], None],
) -> None:
    proud(session, "Stays.")
    remove(session)
    diary.storage.close()
    assert not has_marker(tmp_path, key)


@pytest.mark.repeats
def test_a_deleted_account_leaves_no_word(
    diary: TestDiary,
    clock: FixedClock,
    session: Session,
    tmp_path: Path,
    key: str | None,
) -> None:
    noah = builders.account(diary, f"{MARKER}@example.org", MARKER)
    of = builders.session(diary, clock, noah)
    write_marked(of)
    trash_a_reviewed_goal(of)
    marked_goal(of, every_week=True)
    of.drafts.keep("quick", f"Half a {MARKER}")
    of.prompts.choose([Prompt(f"Which {MARKER} today?", True)])
    of.rests.rest_on(TODAY + DAY, f"With the {MARKER}.")
    of.rests.rest_every(2, TODAY, reason=f"With the {MARKER}.")
    assert has_marker(tmp_path, key)
    AccountService(diary.storage, PASSWORDS, clock).delete_account(noah.id, PASSWORD)
    assert not has_marker(tmp_path, key)
    assert len(session.entries.recent(OTHERS)) == OTHERS


@pytest.mark.repeats
def test_what_stays_is_still_found(session: Session) -> None:
    entry_id = write_marked(session)
    session.entries.delete(entry_id)
    session.entries.delete_now(entry_id)
    assert len(session.search.find(Request(parse("stays number")), limit=500)) == OTHERS
