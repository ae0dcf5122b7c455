"""The repository of one account's templates."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from sqlalchemy import Connection, delete, insert, select

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.templates import Template
from aimstars_desktop.storage.models import Template as TemplateRow


class Templates:
    """The templates of one account (``TemplateRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = TemplateRow.user_id == account_id

    def all(self) -> Sequence[Template]:
        query = select(TemplateRow.name, TemplateRow.text).where(self._own)
        rows = self._connection.execute(query.order_by(TemplateRow.position))
        found: list[Template] = []
        for name, text in rows:
            with suppress(RuleError):  # a file that was changed by hand may have any words
                found.append(Template(name, text))
        return found

    def replace_all(self, templates: Sequence[Template]) -> None:
        self._connection.execute(delete(TemplateRow).where(self._own))
        rows = [
            {
                "user_id": self._account_id,
                "position": position,
                "name": template.name,
                "text": template.text,
            }
            for position, template in enumerate(templates, start=1)
        ]
        if rows:
            self._connection.execute(insert(TemplateRow), rows)
