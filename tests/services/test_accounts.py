"""Accounts: signing up and in, waiting after wrong passwords, changing and deleting."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import bcrypt
import pytest

from aimstars_desktop.compat import override
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.storage.passwords import PREFIX, Passwords
from tests import builders
from tests.builders import PASSWORD, PASSWORDS, FixedClock, TestDiary, proud
from tests.migrations import rows

WORDS = "SELECT block FROM entries_search_data"
SECOND = timedelta(seconds=1)


def stored(diary: TestDiary, account: Account) -> str:
    ((text,),) = diary.sql("SELECT password FROM users WHERE id = ?", account.id)
    return str(text)


def try_wrongly(accounts: AccountService, account: Account, times: int = 1) -> None:
    for _ in range(times):
        with pytest.raises(RuleError, match="not the password"):
            accounts.sign_in(account.id, "Something else")


def test_who_signs_up_is_known_and_can_sign_in(diary, accounts):
    maya = accounts.sign_up(" maya@Example.org ", " Maya ", PASSWORD)
    assert (maya.email, maya.name, maya.needs_email) == ("maya@Example.org", "Maya", False)
    assert accounts.known() == [maya]
    assert accounts.sign_in(maya.id, PASSWORD) == maya
    assert diary.announced == [Change.ACCOUNT]


def test_only_a_hash_of_the_password_is_kept(diary, accounts):
    maya = accounts.sign_up("maya@example.org", "", PASSWORD)
    assert stored(diary, maya).startswith(PREFIX + "$2b$04$")
    assert PASSWORD not in str(diary.sql("SELECT * FROM users"))


@pytest.mark.parametrize(
    ("email", "name", "password", "field"),
    [
        ("maya", "", PASSWORD, "email"),
        ("maya@example.org", "n" * 201, PASSWORD, "display_name"),
        ("maya@example.org", "", "weak", "password"),
    ],
)
def test_what_breaks_a_rule_makes_no_account(accounts, email, name, password, field):
    with pytest.raises(RuleError) as refused:
        accounts.sign_up(email, name, password)
    assert refused.value.field == field
    assert accounts.known() == []


def test_a_taken_email_is_refused_in_another_case(accounts):
    accounts.sign_up("straße@example.org", "", PASSWORD)
    with pytest.raises(RuleError, match="already an account") as refused:
        accounts.sign_up(" STRASSE@Example.org ", "", PASSWORD)
    assert refused.value.field == "email"
    assert len(accounts.known()) == 1


def test_five_wrong_passwords_make_even_the_right_one_wait(accounts, clock, maya):
    try_wrongly(accounts, maya, 4)
    assert accounts.sign_in(maya.id, PASSWORD) == maya
    try_wrongly(accounts, maya, 5)
    with pytest.raises(RuleError, match="wait 1 s") as refused:
        accounts.sign_in(maya.id, PASSWORD)
    assert refused.value.field == "password"
    clock.pass_by(SECOND)
    assert accounts.sign_in(maya.id, PASSWORD) == maya


def test_each_further_wrong_password_doubles_the_wait_up_to_a_minute(accounts, clock, maya):
    try_wrongly(accounts, maya, 5)
    for seconds in (1, 2, 4, 8, 16, 32, 60, 60):
        clock.pass_by(seconds * SECOND - timedelta(milliseconds=1))
        with pytest.raises(RuleError, match="Please wait 1 s"):
            accounts.sign_in(maya.id, PASSWORD)
        clock.pass_by(timedelta(milliseconds=1))
        try_wrongly(accounts, maya)


def test_a_try_during_the_wait_is_not_counted(diary, accounts, clock, maya):
    try_wrongly(accounts, maya, 5)
    for _ in range(9):
        with pytest.raises(RuleError, match="wait 1 s"):
            accounts.sign_in(maya.id, "Something else")
    assert diary.sql("SELECT failed_sign_ins FROM users") == [(5,)]


def test_the_count_is_kept_in_the_file(diary, clock, maya):
    try_wrongly(AccountService(diary.storage, PASSWORDS, clock), maya, 5)
    with pytest.raises(RuleError, match="wait"):
        AccountService(diary.storage, PASSWORDS, clock).sign_in(maya.id, PASSWORD)


def test_the_right_password_ends_the_count(diary, accounts, clock, maya):
    try_wrongly(accounts, maya, 5)
    clock.pass_by(SECOND)
    accounts.sign_in(maya.id, PASSWORD)
    assert diary.sql("SELECT failed_sign_ins, retry_after FROM users") == [(0, None)]
    try_wrongly(accounts, maya, 4)
    assert accounts.sign_in(maya.id, PASSWORD) == maya


@pytest.mark.parametrize("days", [-400, 400])
def test_another_time_on_the_clock_neither_shortens_nor_lengthens_the_wait(
    accounts, clock, maya, days
):
    try_wrongly(accounts, maya, 5)
    clock.jump(timedelta(days=days))
    with pytest.raises(RuleError, match="wait 1 s"):
        accounts.sign_in(maya.id, PASSWORD)
    clock.pass_by(SECOND)
    assert accounts.sign_in(maya.id, PASSWORD) == maya


def test_the_wait_begins_anew_with_the_program(diary, accounts, clock, maya):
    try_wrongly(accounts, maya, 5)
    clock.jump(timedelta(days=400))
    again = AccountService(diary.storage, PASSWORDS, clock)
    with pytest.raises(RuleError, match="wait 1 s"):
        again.sign_in(maya.id, PASSWORD)
    clock.pass_by(SECOND)
    assert again.sign_in(maya.id, PASSWORD) == maya


def test_a_wrong_password_in_another_window_makes_this_one_wait_too(diary, clock, maya):
    windows = [AccountService(diary.storage, PASSWORDS, clock) for _ in range(2)]
    clock.pass_by(60 * SECOND)
    try_wrongly(windows[0], maya, 5)
    with pytest.raises(RuleError, match="wait 1 s"):
        windows[1].sign_in(maya.id, PASSWORD)
    clock.pass_by(SECOND)
    assert windows[1].sign_in(maya.id, PASSWORD) == maya


def test_one_person_waits_and_the_other_does_not(diary, accounts, maya):
    noor = builders.account(diary, "noor@example.org")
    try_wrongly(accounts, maya, 5)
    assert accounts.sign_in(noor.id, PASSWORD) == noor


def werkzeug_pbkdf2(password: str) -> str:
    made = hashlib.pbkdf2_hmac("sha256", password.encode(), b"qLr8zT1c", 1_000)
    return f"pbkdf2:sha256:1000$qLr8zT1c${made.hex()}"


def werkzeug_scrypt(password: str) -> str:
    made = hashlib.scrypt(
        password.encode(), salt=b"Jd71kQ0eRt", n=32768, r=8, p=1, maxmem=64 * 1024 * 1024
    )
    return f"scrypt:32768:8:1$Jd71kQ0eRt${made.hex()}"


def plain_bcrypt(password: str) -> str:
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode()


def low_cost(password: str) -> str:
    return Passwords(cost=4).hash(password)


@pytest.mark.repeats
@pytest.mark.parametrize("old_form", [plain_bcrypt, werkzeug_pbkdf2, werkzeug_scrypt, low_cost])
def test_an_older_form_is_renewed_by_the_right_password_only(diary, clock, maya, old_form):
    accounts = AccountService(diary.storage, Passwords(cost=5), clock)
    old = old_form(PASSWORD)
    diary.sql("UPDATE users SET password = ?", old)
    try_wrongly(accounts, maya)
    assert stored(diary, maya) == old
    assert accounts.sign_in(maya.id, PASSWORD) == maya
    assert stored(diary, maya).startswith(PREFIX + "$2b$05$")
    assert accounts.sign_in(maya.id, PASSWORD) == maya


def test_a_current_password_hash_is_not_replaced(diary, accounts, maya):
    before = stored(diary, maya)
    accounts.sign_in(maya.id, PASSWORD)
    assert stored(diary, maya) == before


def test_a_password_chosen_elsewhere_meanwhile_is_not_overwritten_by_a_renewal(diary, maya):
    newer = PASSWORDS.hash("Chosen Meanwhile")

    class SlowPasswords(Passwords):
        @override
        def hash(self, password: str) -> str:
            diary.sql("UPDATE users SET password = ?", newer)
            return super().hash(password)

    diary.sql("UPDATE users SET password = ?", plain_bcrypt(PASSWORD))
    AccountService(diary.storage, SlowPasswords(4), FixedClock()).sign_in(maya.id, PASSWORD)
    assert stored(diary, maya) == newer


def test_no_transaction_waits_for_the_hashing(diary, clock, maya):
    class Watching(Passwords):
        @override
        def hash(self, password: str) -> str:
            assert not connection.in_transaction
            return super().hash(password)

        @override
        def verify(self, password: str, stored: str) -> bool:
            assert not connection.in_transaction
            return super().verify(password, stored)

    connection = diary.engines.writer.raw_connection().dbapi_connection
    accounts = AccountService(diary.storage, Watching(4), clock)
    diary.sql("UPDATE users SET password = ?", plain_bcrypt(PASSWORD))
    accounts.sign_in(maya.id, PASSWORD)
    accounts.change_password(maya.id, PASSWORD, "Another Secret")
    accounts.change_profile(maya.id, "m@example.org", "", "Another Secret")
    accounts.delete_account(maya.id, "Another Secret")


def test_signing_in_to_an_account_that_is_gone_says_so(accounts):
    with pytest.raises(MissingError, match="account no longer exists"):
        accounts.sign_in(99, PASSWORD)


def test_the_later_of_two_old_accounts_with_one_email_is_asked_for_another(diary, accounts, maya):
    twin = builders.account(diary, "twin@example.org")
    diary.sql(
        "UPDATE users SET email = 'MAYA@example.org', email_key = 'maya@example.org#2'"
        " WHERE id = ?",
        twin.id,
    )
    assert [account.needs_email for account in accounts.known()] == [False, True]
    assert accounts.sign_in(twin.id, PASSWORD).needs_email
    with pytest.raises(RuleError, match="already an account"):
        accounts.change_profile(twin.id, "MAYA@example.org", "", PASSWORD)
    changed = accounts.change_profile(twin.id, "twin@example.org", "", PASSWORD)
    assert not changed.needs_email
    assert [account.needs_email for account in accounts.known()] == [False, False]


def test_a_profile_is_changed_by_who_knows_the_password(diary, accounts, maya):
    changed = accounts.change_profile(maya.id, " Maya@Example.net", " Maya P. ", PASSWORD)
    assert (changed.id, changed.email, changed.name) == (maya.id, "Maya@Example.net", "Maya P.")
    assert accounts.known() == [changed]
    assert diary.announced[-1] == Change.ACCOUNT


def test_the_case_of_an_email_can_be_changed(accounts, maya):
    assert accounts.change_profile(maya.id, "MAYA@example.org", "", PASSWORD).name == "MAYA"


def test_the_email_of_another_account_is_refused(diary, accounts, maya):
    builders.account(diary, "noor@example.org")
    with pytest.raises(RuleError, match="already an account") as refused:
        accounts.change_profile(maya.id, "NOOR@example.org", "Noor", PASSWORD)
    assert refused.value.field == "email"
    assert accounts.known()[0] == maya


def test_a_new_password_takes_the_place_of_the_present_one(accounts, maya):
    accounts.change_password(maya.id, PASSWORD, "Another Secret")
    try_wrongly(accounts, maya)
    with pytest.raises(RuleError):
        accounts.sign_in(maya.id, PASSWORD)
    assert accounts.sign_in(maya.id, "Another Secret") == maya


def test_a_weak_new_password_is_refused_beside_its_own_field(accounts, maya):
    with pytest.raises(RuleError, match="at least 8") as refused:
        accounts.change_password(maya.id, PASSWORD, "weak")
    assert refused.value.field == "new_password"
    assert accounts.sign_in(maya.id, PASSWORD) == maya


@pytest.mark.parametrize(
    "operation",
    [
        lambda accounts, maya: accounts.change_profile(maya.id, "x@example.org", "", "Wrong one"),
        lambda accounts, maya: accounts.change_password(maya.id, "Wrong one", "Another Secret"),
        lambda accounts, maya: accounts.delete_account(maya.id, "Wrong one"),
    ],
)
def test_every_change_asks_for_the_password_and_waits_like_signing_in(accounts, maya, operation):
    for _ in range(5):
        with pytest.raises(RuleError, match="not the password") as refused:
            operation(accounts, maya)
        assert refused.value.field == "password"
    with pytest.raises(RuleError, match="wait 1 s"):
        operation(accounts, maya)
    with pytest.raises(RuleError, match="wait 1 s"):
        accounts.sign_in(maya.id, PASSWORD)
    assert accounts.known() == [maya]


def fill(session) -> None:
    entry = builders.proud(session)
    session.entries.change(entry.id, text="Anew.")
    session.drafts.keep("quick", "Half a thought")
    session.preferences.choose(session.preferences.chosen)
    goal = session.goals.create(builders.new_goal())
    session.goals.try_again(goal.id)
    session.goals.close(session.goals.create(builders.new_goal()).id, Status.COMPLETED)
    weekly = session.goals.create(builders.new_goal(), every_week=True)
    session.checkins.tick(weekly.id, builders.TODAY, "a first step")
    session.reviews.decide(Week(builders.TODAY), weekly.id, Decision.FAILED, "too much")
    session.follow_ups.come_back(builders.grow(session).id, 3)


@pytest.mark.repeats
def test_a_deleted_account_leaves_no_row_in_any_table(diary, accounts, session, maya):
    diary.sql("DELETE FROM users")
    connection = diary.engines.writer.raw_connection()
    connection.execute("PRAGMA foreign_keys = OFF")
    rows.fill(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.close()  # back to the pool, which lends it to one at a time
    diary.sql("UPDATE users SET password = ?", PASSWORDS.hash(PASSWORD))
    known = [builders.session(diary, FixedClock(), account) for account in accounts.known()]
    for person in known:
        person.search.check_index()
    for person in known:
        person.search.build_index()
        proud(person, "#quoted")
    assert any(b"quoted" in block for (block,) in diary.sql(WORDS))
    empty = [table for table, count in diary.counts().items() if not count]
    assert empty == []
    for account in accounts.known():
        accounts.delete_account(account.id, PASSWORD)
    assert not any(diary.counts().values())
    assert not any(b"quoted" in block for (block,) in diary.sql(WORDS))
    assert diary.announced[-1] == Change.ACCOUNT


@pytest.mark.repeats
def test_deleting_an_account_leaves_the_others_whole(diary, accounts, session, maya):
    fill(session)
    alone = diary.counts()
    noor = builders.account(diary, "noor@example.org")
    fill(builders.session(diary, FixedClock(), noor))
    accounts.delete_account(noor.id, PASSWORD)
    assert diary.counts() == alone
    assert accounts.known() == [maya]


def test_a_session_of_a_deleted_account_cannot_write_any_more(accounts, session, maya):
    accounts.delete_account(maya.id, PASSWORD)
    with pytest.raises(MissingError):
        builders.proud(session)


def test_the_password_of_any_account_proves_that_a_person_belongs_here(
    diary: TestDiary, clock: FixedClock
) -> None:
    service = AccountService(diary.storage, PASSWORDS, clock)
    service.sign_up("maya@example.org", "", PASSWORD)
    jonas = service.sign_up("jonas@example.org", "", "Something Else 1")
    assert service.prove_any("Something Else 1") == jonas
    assert diary.sql("SELECT failed_sign_ins FROM users") == [(0,), (0,)]


def test_a_password_of_nobody_counts_as_a_wrong_try_of_everybody(
    diary: TestDiary, clock: FixedClock
) -> None:
    service = AccountService(diary.storage, PASSWORDS, clock)
    service.sign_up("maya@example.org", "", PASSWORD)
    service.sign_up("jonas@example.org", "", "Something Else 1")
    for _ in range(5):
        with pytest.raises(RuleError, match="of any account"):
            service.prove_any("Nobody's 1")
    with pytest.raises(RuleError, match="Too many"):
        service.prove_any(PASSWORD)
    assert diary.sql("SELECT failed_sign_ins FROM users") == [(5,), (5,)]
