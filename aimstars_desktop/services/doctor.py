"""The doctor: checks the books of all accounts, without anybody signed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.checkup import Checkup
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.services.checkup import correct, inspect_books


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong in the books of one account."""

    account: Account
    checkup: Checkup


class Doctor:
    """Checks and repairs the books of an open diary."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def examine(self) -> Sequence[Finding]:
        """Return the accounts whose books are wrong, and what is wrong."""
        with self._storage.accounts() as unit:
            accounts = unit.accounts.all()
        found = []
        for account in accounts:
            with self._storage.reading(account.id) as books:
                found.append(Finding(account, inspect_books(books)))
        return [finding for finding in found if not finding.checkup.is_right]

    def repair(self) -> Sequence[Finding]:
        """Recompute the books that are wrong, and return what was wrong with them."""
        findings = self.examine()
        for finding in findings:
            if not finding.checkup.can_be_repaired:
                continue
            with self._storage.writing(finding.account.id) as unit:
                correct(unit, finding.checkup)
        return findings
