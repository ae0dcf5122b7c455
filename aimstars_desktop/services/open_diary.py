"""The open diary: everything that can be done with the file once it is at head."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.diary import OpenStorage
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session, nothing, open_session

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports.transfer import MakeBackup
    from aimstars_desktop.services.demo.sample import Sample


@dataclass(frozen=True, slots=True)
class OpenDiary:
    """A diary file that is open, with its accounts.

    Attributes:
        accounts: signing up and signing in.
        versions: of the program and its components, for problem reports.
        sample: the account of a sample diary; None for a real one.
        before_repair: makes a verified backup before the books are repaired.
        before_import: makes a verified backup before a file is taken in; None: there is none.
        is_encrypted: whether locking closes it, and forgets its key.
    """

    accounts: AccountService
    storage: OpenStorage
    clock: Clock
    versions: Callable[[], Mapping[str, str]] = dict
    sample: Sample | None = None
    before_repair: Callable[[], object] = nothing
    before_import: MakeBackup | None = None
    is_encrypted: bool = False

    def close(self) -> None:
        """Release the diary; nothing works afterwards."""
        self.storage.close()

    def open_session(self, account: Account) -> Session:
        """Begin the session of an account whose password was correct."""
        return open_session(
            self.storage, self.clock, account, self.before_repair, self.before_import
        )
