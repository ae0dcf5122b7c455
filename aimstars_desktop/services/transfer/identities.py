"""The identity of each row across files: the same in every export of the same diary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from uuid import UUID, uuid5

from aimstars_desktop.domain.accounts import Account, email_key
from aimstars_desktop.domain.archive import SECTIONS
from aimstars_desktop.domain.ports.storage import UnitOfWork

_NAMESPACE = UUID("6f7c1e0a-6b0b-4b3c-9d70-5a1d6c2e4f11")
_SECTIONS = {section.name: section for section in SECTIONS}


class Identities:
    """Computes identities from the account, the kind of row, its number and when it was made.

    A row that came with an archive keeps the identity that it had there.
    The number alone would not do: the database may use the number of a removed row again.

    Args:
        unit: the transaction in which rows are read.
    """

    def __init__(self, unit: UnitOfWork, account: Account) -> None:
        self._unit = unit
        made = account.created_at
        key = email_key(account.email) if made is None else made.isoformat()
        self._account = uuid5(_NAMESPACE, f"{account.id} {key}")
        self._known: dict[str, Mapping[int, str]] = {}

    @cached_property
    def entries(self) -> Mapping[int, str]:
        """The identities of the entries by their numbers, the trash included."""
        return self.of("entries")

    def of(self, name: str) -> Mapping[int, str]:
        """Return the identities of the rows of a section by their numbers."""
        if name not in self._known:
            rows = self._unit.account_rows.identities(_SECTIONS[name])
            self._known[name] = {
                number: uid or self._made(name, number, at) for number, at, uid in rows
            }
        return self._known[name]

    def _made(self, name: str, number: int, at: datetime | None) -> str:
        when = "" if at is None else at.isoformat()
        return str(uuid5(self._account, f"{name} {number} {when}"))
