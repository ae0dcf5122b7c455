"""The repository of one account's drafts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, select

from aimstars_desktop.domain.entries import Draft
from aimstars_desktop.storage.models import Draft as DraftRow
from aimstars_desktop.storage.upsert import upsert

_DRAFTS = select(DraftRow.target, DraftRow.content, DraftRow.updated_at)


class Drafts:
    """The drafts of one account (``DraftRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = DraftRow.user_id == account_id

    def all(self) -> Sequence[Draft]:
        query = _DRAFTS.where(self._own).order_by(DraftRow.updated_at.desc())
        return [Draft(*row) for row in self._connection.execute(query)]

    def get(self, target: str) -> Draft | None:
        query = _DRAFTS.where(self._own, DraftRow.target == target)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else Draft(*row)

    def put(self, draft: Draft) -> None:
        values: dict[str, Any] = {"user_id": self._account_id, "target": draft.target}
        changed = {"content": draft.text, "updated_at": draft.updated_at}
        upsert(self._connection, DraftRow, values, changed)

    def remove(self, target: str) -> None:
        row = (self._own, DraftRow.target == target)
        self._connection.execute(delete(DraftRow).where(*row))
