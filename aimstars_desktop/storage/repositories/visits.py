"""The repository of the days on which one account opened the diary."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from aimstars_desktop.storage.models import Visit
from aimstars_desktop.storage.upsert import insert_or_ignore


class Visits:
    """The days on which one account opened the diary (``VisitRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id

    def add(self, day: date) -> bool:
        values = {"user_id": self._account_id, "day": day}
        return insert_or_ignore(self._connection, Visit, values)

    def all(self) -> frozenset[date]:
        query = select(Visit.day).where(Visit.user_id == self._account_id)
        return frozenset(self._connection.execute(query).scalars())
