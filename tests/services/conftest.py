"""Fixtures for the services: one person's session on a migrated diary in memory."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import PASSWORDS, FixedClock, TestDiary, new_goal


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def diary() -> TestDiary:
    return builders.diary_in_memory()


@pytest.fixture
def maya(diary: TestDiary) -> Account:
    return builders.account(diary)


@pytest.fixture
def session(diary: TestDiary, clock: FixedClock, maya: Account) -> Session:
    return builders.session(diary, clock, maya)


@pytest.fixture
def accounts(diary: TestDiary, clock: FixedClock) -> AccountService:
    return AccountService(diary.storage, PASSWORDS, clock)


def weekly(session: Session, **words) -> tuple[Goal, Repeat]:
    """Set a goal that repeats every week; return it and what it comes from."""
    goal = session.goals.create(new_goal(**words), every_week=True)
    assert goal.repeat_id is not None
    return goal, session.goals.page().repeats[goal.repeat_id]


def first_days(diary: TestDiary) -> list[str]:
    """Return the first day of every goal that was ever made, the trash included."""
    return [str(day) for (day,) in diary.sql("SELECT week_start FROM goals ORDER BY week_start")]
