"""Keeping the sample diary's story in a new diary file, quickly, with its books in order."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aimstars_desktop.domain.accounts import Account, email_key
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.ports import Clock, PasswordHasher, Storage, UnitOfWork
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.demo.story import Story, StoryGoal, story

NAME = "Maya"
EMAIL = "maya@example.org"
PASSWORD = "Sample diary"
"""It protects nothing: the unlock page fills it in."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The one account of a sample diary, and the password that opens it."""

    account: Account
    password: str


def kept_sample(storage: Storage) -> Sample | None:
    """Return the sample that a diary already holds, as after a restore; None when it is new."""
    with storage.accounts() as unit:
        known = unit.accounts.with_key(email_key(EMAIL))
    return Sample(known.account, PASSWORD) if known else None


def keep_sample(storage: Storage, hasher: PasswordHasher, clock: Clock) -> Sample:
    """Fill an empty diary with Maya's year; points and streaks follow by the rules."""
    now = clock.now()
    told = story(now)
    with storage.accounts(write=True) as accounts:
        hashed = hasher.hash(PASSWORD)
        account = accounts.accounts.add(EMAIL, NAME, hashed, told.entries[0].written_at)
        accounts.commit(Change.ACCOUNT)
    with storage.writing(account.id) as unit:
        _keep(unit, told)
        # One recomputation instead of one settlement for each deed.
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.ENTRIES | Change.GOALS | Change.POINTS)
    return Sample(account, PASSWORD)


def _keep(unit: UnitOfWork, told: Story) -> None:
    for entry in told.entries:
        unit.diary.add(entry)
    for goal in told.goals:
        _keep_goal(unit, goal)
    for day in told.visits:
        unit.visits.add(day)


def _keep_goal(unit: UnitOfWork, told: StoryGoal) -> None:
    goal = unit.goals.add(told.new, told.created_at)
    for day, note in told.ticks:
        unit.checkins.put(goal.id, day, note)
    closed_at = told.closed_at
    unit.goals.save(
        replace(
            goal,
            status=told.status,
            notes=told.notes,
            closed_at=closed_at,
            closed_on=None if closed_at is None else closed_at.date(),
        )
    )
