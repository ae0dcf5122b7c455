"""The ports of accounts and their passwords."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from aimstars_desktop.domain.accounts import Account, Credentials


class PasswordHasher(Protocol):
    """Hashes passwords for storage."""

    def hash(self, password: str) -> str:
        """Return the form to store; slow on purpose."""
        ...

    def verify(self, password: str, stored: str) -> bool:
        """Return whether the password matches the stored form, including older forms."""
        ...

    def is_outdated(self, stored: str) -> bool:
        """Return whether the stored form should be renewed at the next sign-in."""
        ...


class AccountRepository(Protocol):
    """All accounts of the file, for the chooser and for signing in."""

    def all(self) -> Sequence[Account]:
        """Return the accounts by id, oldest first."""
        ...

    def with_key(self, email_key: str) -> Credentials | None:
        """Return the account whose email has this key."""
        ...

    def credentials(self, account_id: int) -> Credentials:
        """Return what signing in needs; MissingError when there is no such account."""
        ...

    def add(
        self,
        email: str,
        display_name: str | None,
        password: str,
        at: datetime,
        *,
        apart: str = "",
    ) -> Account:
        """Save a new account.

        Args:
            email: trimmed, as the person typed it.
            display_name: None when the person gave none.
            password: the stored form, never the password itself.
            at: when the account is made, aware UTC.
            apart: tells it apart from an older account with the same email; its person is asked
                for another one.

        Raises:
            RuleError: the email is taken.
        """
        ...

    def set_password(self, account_id: int, password: str) -> None:
        """Save a new stored form of the password."""
        ...

    def set_profile(self, account_id: int, email: str, display_name: str | None) -> Account:
        """Save another email and display name.

        Args:
            account_id: whose.
            email: trimmed.
            display_name: None for none.

        Raises:
            RuleError: the email is taken.
        """
        ...

    def set_tries(self, account_id: int, failed: int, retry_after: datetime | None) -> None:
        """Save the count of wrong passwords and the end of the wait.

        Args:
            account_id: whose.
            failed: wrong passwords since the last correct one.
            retry_after: aware UTC; None when no wait is due.
        """
        ...

    def remove(self, account_id: int) -> None:
        """Remove the account with all its rows."""
        ...
