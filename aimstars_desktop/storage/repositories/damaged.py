"""The repository of one account's damaged rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection as SqlConnection

from aimstars_desktop.domain.damage import DamagedRow
from aimstars_desktop.storage.damage import damage_finder
from aimstars_desktop.storage.damage.damage_finder import Damage

if TYPE_CHECKING:
    from sqlite3 import Connection


class Damaged:
    """The damaged rows of one account, and those of nobody (``DamageRepository``)."""

    def __init__(self, connection: SqlConnection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id

    def rows(self) -> Sequence[DamagedRow]:
        return self._own(damage_finder.find)

    def entries_on(self, day: date) -> Sequence[DamagedRow]:
        def live(connection: Connection) -> Iterable[Damage]:
            found = damage_finder.hidden_entries(connection)
            return (one for one in found if one.values["trashed_at"] is None)

        return [row for row in self._own(live) if row.day == day and row.owner is not None]

    def _own(self, find: Callable[[Connection], Iterable[Damage]]) -> Sequence[DamagedRow]:
        connection = self._connection.connection.driver_connection
        if self._connection.dialect.name != "sqlite" or connection is None:
            return ()  # a server enforces the types of its columns
        found = [one.row for one in find(connection)]
        return [row for row in found if row.owner in {self._account_id, None}]
