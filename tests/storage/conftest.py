"""Fixtures for the repositories: a migrated diary in memory, and one person in it."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.accounts import Account
from tests import builders
from tests.builders import TestDiary


@pytest.fixture
def diary() -> TestDiary:
    return builders.diary_in_memory()


@pytest.fixture
def maya(diary: TestDiary) -> Account:
    return builders.account(diary)
