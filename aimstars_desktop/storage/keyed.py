"""The repositories of one account's drafts, visits and preferences: small keyed tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, select

from aimstars_desktop.domain.diary import Draft
from aimstars_desktop.storage.models import Draft as DraftRow
from aimstars_desktop.storage.models import Preference, Visit
from aimstars_desktop.storage.moments import from_column, to_column
from aimstars_desktop.storage.upsert import insert_or_ignore, upsert


class Drafts:
    """What one account has typed and not yet saved (``DraftRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = DraftRow.user_id == account_id

    def all(self) -> Sequence[Draft]:
        query = select(DraftRow.__table__).where(self._own)
        rows = self._connection.execute(query.order_by(DraftRow.updated_at.desc()))
        return [Draft(row.target, row.content, from_column(row.updated_at)) for row in rows]

    def get(self, target: str) -> Draft | None:
        query = select(DraftRow.__table__).where(self._own, DraftRow.target == target)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return None
        return Draft(row.target, row.content, from_column(row.updated_at))

    def put(self, draft: Draft) -> None:
        values: dict[str, Any] = {"user_id": self._account_id, "target": draft.target}
        changed = {"content": draft.text, "updated_at": to_column(draft.updated_at)}
        upsert(self._connection, DraftRow, values, changed)

    def remove(self, target: str) -> None:
        row = (self._own, DraftRow.target == target)
        self._connection.execute(delete(DraftRow).where(*row))


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


class Preferences:
    """The preferences of one account, as names and texts (``PreferenceRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = Preference.user_id == account_id

    def all(self) -> Mapping[str, str]:
        query = select(Preference.name, Preference.value).where(self._own)
        return {row.name: row.value for row in self._connection.execute(query)}

    def put(self, name: str, value: str) -> None:
        values = {"user_id": self._account_id, "name": name}
        upsert(self._connection, Preference, values, {"value": value})

    def remove(self, name: str) -> None:
        row = (self._own, Preference.name == name)
        self._connection.execute(delete(Preference).where(*row))
