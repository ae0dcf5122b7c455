"""The doctor: looks the books of all accounts through, without anybody signed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkup import Checkup
from aimstars_desktop.domain.ports import Storage
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.checkup import look


@dataclass(frozen=True, slots=True)
class Finding:
    """What is not right in the books of one account."""

    account: Account
    checkup: Checkup


class Doctor:
    """Examines and repairs the books of a diary that is open."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def examine(self) -> Sequence[Finding]:
        """Return the accounts whose books are not right, and in what way."""
        with self._storage.accounts() as unit:
            accounts = unit.accounts.all()
        found = []
        for account in accounts:
            with self._storage.reading(account.id) as books:
                found.append(Finding(account, look(books)))
        return [finding for finding in found if not finding.checkup.is_right]

    def repair(self) -> Sequence[Finding]:
        """Recompute the books that are not right, and return what was wrong with them."""
        findings = self.examine()
        for finding in findings:
            with self._storage.writing(finding.account.id) as unit:
                unit.ledger.replace_all(recomputed(unit))
                unit.commit(Change.POINTS)
        return findings
