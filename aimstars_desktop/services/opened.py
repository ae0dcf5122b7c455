"""The opened diary: everything that can be done with the file once it is at head."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.ports import Clock, Storage
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session, nothing, open_session

if TYPE_CHECKING:
    from aimstars_desktop.services.demo.sample import Sample


@dataclass(frozen=True, slots=True)
class OpenedDiary:
    """A diary file that is open, with its accounts.

    Attributes:
        accounts: signing up and signing in.
        close: lets go of the file; nothing works afterwards.
        versions: of the program and of what it stands on, for a report about a problem.
        sample: the account of a sample diary, of which nothing is kept; None for a real one.
        before_repair: makes a verified backup before the books are put right.
    """

    accounts: AccountService
    storage: Storage
    clock: Clock
    close: Callable[[], None]
    versions: Callable[[], Mapping[str, str]] = dict
    sample: Sample | None = None
    before_repair: Callable[[], object] = nothing

    def open_session(self, account: Account) -> Session:
        """Begin the session of an account whose password was right."""
        return open_session(self.storage, self.clock, account, self.before_repair)
