"""The opened diary: everything that can be done with the file once it is at head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.ports import Clock, Storage
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session, open_session


@dataclass(frozen=True, slots=True)
class OpenedDiary:
    """A diary file that is open, with its accounts.

    Attributes:
        accounts: signing up and signing in.
        close: lets go of the file; nothing works afterwards.
    """

    accounts: AccountService
    storage: Storage
    clock: Clock
    close: Callable[[], None]

    def open_session(self, account: Account) -> Session:
        """Begin the session of an account whose password was right."""
        return open_session(self.storage, self.clock, account)
