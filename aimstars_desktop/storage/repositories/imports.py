"""The repository of one account's imports and of what each brought."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.imports import Brought, Import, NewImport
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import EntryVersion, ImportItem
from aimstars_desktop.storage.models import Import as ImportRow

_IMPORTS = select(
    ImportRow.source,
    ImportRow.file_name,
    ImportRow.file_sha256,
    ImportRow.entries,
    ImportRow.pictures,
    ImportRow.goals,
    ImportRow.id,
    ImportRow.imported_at,
    ImportRow.undone_at,
)
"""The imports of all accounts, each row in the order of an :class:`Import`."""


class Imports:
    """The imports of one account (``ImportRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = ImportRow.user_id == account_id

    def add(self, new: NewImport, moment: datetime) -> int:
        values = {
            "user_id": self._account_id,
            "source": new.source,
            "file_name": new.file_name,
            "file_sha256": new.file_sha256,
            "imported_at": moment,
            "entries": new.entries,
            "pictures": new.pictures,
            "goals": new.goals,
        }
        added = insert(ImportRow).values(values).returning(ImportRow.id)
        return self._connection.execute(added).scalar_one()

    def add_items(self, import_id: int, items: Sequence[Brought]) -> None:
        values = [
            {
                "import_id": import_id,
                "kind": item.kind,
                "external_id": item.external_id,
                "text_hash": item.text_hash,
                "entry_id": item.entry_id,
                "goal_id": item.goal_id,
            }
            for item in items
        ]
        if values:
            self._connection.execute(insert(ImportItem), values)

    def all(self) -> Sequence[Import]:
        query = _IMPORTS.where(self._own).order_by(ImportRow.id.desc())
        return [Import(*row) for row in self._connection.execute(query)]

    def get(self, import_id: int) -> Import:
        query = _IMPORTS.where(self._own, ImportRow.id == import_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise MissingError(
                QT_TRANSLATE_NOOP("Errors", "There is no import {number}."), number=import_id
            )
        return Import(*row)

    def items(self, import_id: int) -> Sequence[Brought]:
        query = (
            select(
                ImportItem.kind,
                ImportItem.external_id,
                ImportItem.text_hash,
                ImportItem.entry_id,
                ImportItem.goal_id,
            )
            .join(ImportRow, ImportRow.id == ImportItem.import_id)
            .where(self._own, ImportItem.import_id == import_id)
            .order_by(ImportItem.id)
        )
        return [Brought(*row) for row in self._connection.execute(query)]

    def names(self, source: str) -> set[str]:
        query = (
            select(ImportItem.external_id)
            .join(ImportRow, ImportRow.id == ImportItem.import_id)
            .where(
                self._own,
                ImportRow.source == source,
                ImportRow.undone_at.is_(None),
            )
        )
        return set(self._connection.execute(query).scalars())

    def edited(self, import_id: int) -> set[int]:
        query = (
            select(ImportItem.entry_id)
            .join(ImportRow, ImportRow.id == ImportItem.import_id)
            .join(EntryVersion, EntryVersion.entry_id == ImportItem.entry_id)
            .where(
                self._own,
                ImportItem.import_id == import_id,
                EntryVersion.replaced_at >= ImportRow.imported_at,
            )
        )
        return {number for number in self._connection.execute(query).scalars() if number}

    def undone(self, import_id: int, moment: datetime) -> None:
        query = update(ImportRow).where(self._own, ImportRow.id == import_id)
        self._connection.execute(query.values(undone_at=moment))
