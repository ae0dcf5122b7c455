"""Writes the sample diary's story into a new diary file, with correct books."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aimstars_desktop.domain.accounts import Account, email_key
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.pictures import NewPicture
from aimstars_desktop.domain.ports.accounts import PasswordHasher
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.demo import drawn
from aimstars_desktop.services.demo.story import Story, StoryGoal, story

NAME = "Maya"
EMAIL = "maya@example.org"
PASSWORD = "Sample diary"
"""Protects nothing: the unlock page fills it in."""

_EVERY = 9
"""Of so many entries one is a favourite, if Maya is proud of it."""


PICTURES = (
    (drawn.GARDEN, "garden.png", "The garden in the first light"),
    (drawn.MORNING, "hills.png", "First frost behind the garden, the hills still asleep"),
    (drawn.EVENING, "evening.png", ""),
)
"""The pictures of the latest entry: what is drawn, the name of the file, and the description."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The one account of a sample diary, and the password that opens it."""

    account: Account
    password: str


def kept_sample(storage: Storage) -> Sample | None:
    """Return the sample that a diary already contains, as after a restore; None when it is new."""
    with storage.accounts() as unit:
        known = unit.accounts.with_key(email_key(EMAIL))
    return Sample(known.account, PASSWORD) if known else None


def keep_sample(storage: Storage, hasher: PasswordHasher, clock: Clock) -> Sample:
    """Fill an empty diary with Maya's year; points and streaks follow from the rules.

    Args:
        storage: of an empty diary.
        hasher: hashes the password.
        clock: its time ends the year.
    """
    now = clock.now()
    planned = story(now)
    with storage.accounts(write=True) as accounts:
        hashed = hasher.hash(PASSWORD)
        account = accounts.accounts.add(EMAIL, NAME, hashed, planned.entries[0].written_at)
        accounts.commit(Change.ACCOUNT)
    pictures = [
        NewPicture.of(drawn.draw(scenery), name, description)
        for scenery, name, description in PICTURES
    ]
    for new in pictures:
        storage.pictures.put(new)
    with storage.writing(account.id) as unit:
        todays = _save(unit, planned)
        unit.pictures.add(todays, [new.file for new in pictures], now)
        # One recomputation instead of booking each change.
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.ENTRIES | Change.GOALS | Change.POINTS | Change.PICTURES)
    return Sample(account, PASSWORD)


def _save(unit: UnitOfWork, planned: Story) -> int:
    """Save the story; return the number of its latest entry."""
    latest = 0
    for number, new in enumerate(planned.entries):
        entry = unit.entries.add(new)
        latest = entry.id
        if number % _EVERY == 0 and entry.rating is Rating.PROUD:
            unit.entries.save(replace(entry, starred_at=entry.written_at))
    for goal in planned.goals:
        _save_goal(unit, goal)
    for day in planned.visits:
        unit.visits.add(day)
    return latest


def _save_goal(unit: UnitOfWork, planned: StoryGoal) -> None:
    goal = unit.goals.add(planned.new, planned.created_at)
    for day, note in planned.ticks:
        unit.checkins.put(goal.id, day, note)
    closed_at = planned.closed_at
    unit.goals.save(
        replace(
            goal,
            status=planned.status,
            notes=planned.notes,
            closed_at=closed_at,
            closed_on=None if closed_at is None else closed_at.date(),
        )
    )
