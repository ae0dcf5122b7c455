"""The repository of one account's own prompts."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.storage.models import Prompt as PromptRow


class Prompts:
    """The prompts of one account (``PromptRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = PromptRow.user_id == account_id

    def all(self) -> Sequence[Prompt]:
        query = select(PromptRow.text, PromptRow.active).where(self._own)
        rows = self._connection.execute(query.order_by(PromptRow.position))
        # Files of older versions may have some that nobody can see.
        return [Prompt(*row) for row in rows if not is_blank(row.text)]

    def replace_all(self, prompts: Sequence[Prompt]) -> None:
        self._connection.execute(delete(PromptRow).where(self._own))
        rows = [
            {
                "user_id": self._account_id,
                "position": position,
                "text": prompt.text,
                "active": prompt.active,
            }
            for position, prompt in enumerate(prompts, start=1)
        ]
        if rows:
            self._connection.execute(insert(PromptRow), rows)
