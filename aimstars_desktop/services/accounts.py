"""What a person can do with accounts: choose one, sign up, sign in, change and delete it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from aimstars_desktop.domain.accounts import (
    LONGEST_WAIT,
    Account,
    Credentials,
    check_new_password,
    cleaned_display_name,
    cleaned_email,
    email_key,
    wait_after,
)
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.ports import Clock, PasswordHasher, Storage
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP


class AccountService:
    """The accounts of the opened diary file."""

    def __init__(self, storage: Storage, hasher: PasswordHasher, clock: Clock) -> None:
        self._storage = storage
        self._hasher = hasher
        self._clock = clock

    def known(self) -> Sequence[Account]:
        """Return the accounts for the chooser, the oldest first."""
        with self._storage.accounts() as unit:
            return unit.accounts.all()

    def sign_up(self, email: str, display_name: str, password: str) -> Account:
        """Create an account.

        Raises:
            RuleError: naming the field that breaks a rule; also when the email is taken.
        """
        email, name = cleaned_email(email), cleaned_display_name(display_name)
        check_new_password(password)
        stored = self._hasher.hash(password)  # slow; no transaction waits for it
        with self._storage.accounts(write=True) as unit:
            account = unit.accounts.add(email, name, stored, self._clock.now())
            unit.commit(Change.ACCOUNT)
        return account

    def sign_in(self, account_id: int, password: str) -> Account:
        """Check the password of an account; renew an outdated hash.

        Raises:
            RuleError: the password is wrong, or it is too early for another try.
        """
        credentials = self._proven(account_id, password)
        if self._hasher.is_outdated(credentials.password):
            renewed = self._hasher.hash(password)
            with self._storage.accounts(write=True) as unit:
                # Another window may have chosen a new password while this one was hashing.
                if unit.accounts.credentials(account_id).password == credentials.password:
                    unit.accounts.set_password(account_id, renewed)
                    unit.commit(Change.NOTHING)
        return credentials.account

    def change_profile(
        self, account_id: int, email: str, display_name: str, password: str
    ) -> Account:
        """Give an account another email and display name.

        Raises:
            RuleError: naming the field that breaks a rule; also when the email is taken, the
                present password is wrong, or it is too early for another try.
        """
        email, name = cleaned_email(email), cleaned_display_name(display_name)
        self._proven(account_id, password)
        with self._storage.accounts(write=True) as unit:
            account = unit.accounts.set_profile(account_id, email, name)
            unit.commit(Change.ACCOUNT)
        return account

    def change_password(self, account_id: int, present: str, new: str) -> None:
        """Give an account another password.

        Raises:
            RuleError: the new one is too weak (field "new_password"), the present one is wrong
                (field "password"), or it is too early for another try.
        """
        check_new_password(new, field="new_password")
        self._proven(account_id, present)
        stored = self._hasher.hash(new)
        with self._storage.accounts(write=True) as unit:
            unit.accounts.set_password(account_id, stored)
            unit.commit(Change.ACCOUNT)

    def delete_account(self, account_id: int, password: str) -> None:
        """Delete an account with every row that is its own; there is no way back but a backup.

        Raises:
            RuleError: the password is wrong, or it is too early for another try.
        """
        self._proven(account_id, password)
        with self._storage.accounts(write=True) as unit:
            unit.accounts.remove(account_id)
            unit.commit(Change.ACCOUNT)

    def is_taken(self, email: str) -> bool:
        """Say whether an account has this email, in whatever case."""
        with self._storage.accounts() as unit:
            return unit.accounts.with_key(email_key(email)) is not None

    def _proven(self, account_id: int, password: str) -> Credentials:
        """Return the credentials that the password belongs to; count wrong tries.

        Slow; no transaction waits for it.

        Raises:
            RuleError: the password is wrong, or it is too early for another try.
        """
        with self._storage.accounts() as unit:
            credentials = unit.accounts.credentials(account_id)
        self._check_wait(credentials)
        if not self._hasher.verify(password, credentials.password):
            self._count_wrong_try(account_id)
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "That is not the password. Please try again."),
                field="password",
            )
        if credentials.failed_sign_ins:
            with self._storage.accounts(write=True) as unit:
                unit.accounts.set_tries(account_id, 0, None)
                unit.commit(Change.NOTHING)
        return credentials

    def _count_wrong_try(self, account_id: int) -> None:
        with self._storage.accounts(write=True) as unit:
            # Read again: another window may have counted a try while this one was hashing.
            failed = unit.accounts.credentials(account_id).failed_sign_ins + 1
            wait = wait_after(failed)
            unit.accounts.set_tries(account_id, failed, self._clock.now() + wait if wait else None)
            unit.commit(Change.NOTHING)

    def _check_wait(self, credentials: Credentials) -> None:
        if credentials.retry_after is None:
            return
        left = credentials.retry_after - self._clock.now()
        # More than the longest wait means that the clock was set back: nobody waits for that.
        if timedelta(0) < left <= LONGEST_WAIT:
            raise RuleError(
                QT_TRANSLATE_NOOP(
                    "Errors", "Too many tries. Please wait {seconds} s and try again."
                ),
                field="password",
                seconds=-(-left // timedelta(seconds=1)),
            )
