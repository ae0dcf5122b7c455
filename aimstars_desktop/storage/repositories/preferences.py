"""The repository of one account's preferences."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, select

from aimstars_desktop.storage.models import Preference
from aimstars_desktop.storage.upsert import upsert


class Preferences:
    """The preferences of one account, as names and texts (``PreferenceRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = Preference.user_id == account_id

    def all(self) -> Mapping[str, str]:
        query = select(Preference.name, Preference.value).where(self._own)
        return dict(self._connection.execute(query).all())

    def put(self, name: str, value: str) -> None:
        values = {"user_id": self._account_id, "name": name}
        upsert(self._connection, Preference, values, {"value": value})

    def remove(self, name: str) -> None:
        row = (self._own, Preference.name == name)
        self._connection.execute(delete(Preference).where(*row))
