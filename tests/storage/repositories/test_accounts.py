"""The repository of accounts."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from aimstars_desktop.domain.accounts import Account, Credentials
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError, RuleError
from tests import builders
from tests.builders import NOON, TestDiary


@pytest.fixture
def accounts(diary: TestDiary):
    with diary.storage.accounts(write=True) as unit:
        yield unit.accounts


def test_an_account_comes_back_as_it_was_kept(accounts):
    added = accounts.add("Maya@Example.org", "Maya", "stored", NOON)
    assert added == Account(1, "Maya@Example.org", "Maya", NOON)
    assert accounts.all() == [added]
    assert accounts.credentials(added.id) == Credentials(added, "stored", 0, None)
    assert accounts.with_key("maya@example.org") == accounts.credentials(added.id)
    assert accounts.with_key("Maya@Example.org") is None


def test_accounts_stand_in_the_order_of_their_making(accounts):
    emails = ["zoe@example.org", "adam@example.org", "maya@example.org"]
    for email in emails:
        accounts.add(email, None, "stored", NOON)
    assert [account.email for account in accounts.all()] == emails


def test_the_database_itself_refuses_a_taken_email(accounts):
    accounts.add("maya@example.org", None, "stored", NOON)
    with pytest.raises(RuleError, match="already an account") as refused:
        accounts.add("MAYA@example.org", None, "stored", NOON)
    assert refused.value.field == "email"


def test_emails_that_only_casefolding_lengthens_fit(accounts):
    email = "ΐ" * 254
    assert accounts.add(email, None, "stored", NOON).email == email


def test_an_account_of_an_older_file_has_no_date(diary, maya):
    diary.sql("UPDATE users SET created_at = NULL")
    with diary.storage.accounts() as unit:
        assert unit.accounts.credentials(maya.id).account.created_at is None


@pytest.mark.parametrize(
    ("key", "needs_email"),
    [("maya@example.org", False), ("maya@example.org#2", True), ("maya@example.org#3", True)],
)
def test_a_key_that_was_made_distinct_asks_for_another_email(diary, maya, key, needs_email):
    diary.sql("UPDATE users SET email_key = ?, email = 'MAYA@example.org '", key)
    with diary.storage.accounts() as unit:
        (account,) = unit.accounts.all()
        assert account.needs_email is needs_email
        assert unit.accounts.credentials(maya.id).account == account


def test_tries_are_kept_as_moments_in_any_zone(accounts):
    account = accounts.add("maya@example.org", None, "stored", NOON)
    accounts.set_tries(account.id, 5, NOON + timedelta(seconds=1))
    credentials = accounts.credentials(account.id)
    assert (credentials.failed_sign_ins, credentials.retry_after) == (
        5,
        (NOON + timedelta(seconds=1)).astimezone(UTC),
    )


def test_a_change_applies_to_one_account_only(accounts):
    maya = accounts.add("maya@example.org", None, "stored", NOON)
    noor = accounts.add("noor@example.org", None, "stored", NOON)
    accounts.set_password(maya.id, "other")
    accounts.set_tries(maya.id, 3, NOON)
    accounts.set_profile(maya.id, "m@example.org", "M")
    assert accounts.credentials(noor.id) == Credentials(noor, "stored", 0, None)
    accounts.remove(maya.id)
    assert accounts.all() == [noor]


def test_a_missing_account_is_missed_in_words(accounts):
    with pytest.raises(MissingError, match="account no longer exists"):
        accounts.credentials(99)
    with pytest.raises(MissingError, match="account no longer exists"):
        accounts.set_profile(99, "x@example.org", None)


def test_removing_an_account_leaves_the_rows_of_others(diary, maya):
    noor = builders.session(diary, person=builders.account(diary, "noor@example.org"))
    builders.proud(noor)
    before = diary.counts()
    builders.proud(builders.session(diary, person=maya))
    with diary.storage.accounts(write=True) as unit:
        unit.accounts.remove(maya.id)
        unit.commit(Change.ACCOUNT)
    assert diary.counts() == before | {"users": 1}
