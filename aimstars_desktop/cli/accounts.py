"""Finds the account that a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aimstars_desktop.domain.accounts import Account, email_key
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports.storage import Storage


def account_with_email(storage: Storage, email: str) -> Account:
    """Return the account with an email.

    Raises:
        MissingError: there is none.
    """
    with storage.accounts() as unit:
        found = unit.accounts.with_key(email_key(email))
    if found is None:
        raise MissingError(
            QT_TRANSLATE_NOOP("Errors", "This diary has no account with the email {email}."),
            email=email,
        )
    return found.account
