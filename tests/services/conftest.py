"""Fixtures for the services: one person's session on a migrated diary in memory."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import PASSWORDS, FixedClock, TestDiary


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
