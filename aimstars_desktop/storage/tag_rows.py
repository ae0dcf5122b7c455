"""The rows of the tags: the part of the search index that says which entries have which tag.

``place`` is the row number of the entry in the index, so that the newest come first without
sorting. The rows are made from the texts, and removed with them, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, text

from aimstars_desktop.domain.tags import names_of

TABLE = """
CREATE TABLE entry_tags (
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    tag_key VARCHAR(400) NOT NULL,
    place BIGINT NOT NULL,
    entry_id INTEGER NOT NULL,
    tag VARCHAR(200) NOT NULL,
    PRIMARY KEY (user_id, tag_key, place)
)
"""
INDEX = "CREATE INDEX entry_tags_place ON entry_tags (user_id, place)"

_PUT = text(
    "INSERT INTO entry_tags (user_id, tag_key, place, entry_id, tag)"
    " VALUES (:user, :key, :place, :entry, :name)"
)
_REMOVE = text("DELETE FROM entry_tags WHERE user_id = :user AND place = :place")


def put(connection: Connection, account_id: int, texts: Mapping[int, tuple[int, str]]) -> None:
    """Write the tags of entries, in place of those they had.

    Args:
        connection: inside the transaction that writes the texts.
        account_id: whose entries.
        texts: each entry's row number in the index, with its number and its text.
    """
    remove(connection, account_id, texts)
    rows: list[dict[str, Any]] = [
        {"user": account_id, "key": key, "place": place, "entry": entry_id, "name": name}
        for place, (entry_id, content) in texts.items()
        for key, name in names_of(content).items()
    ]
    if rows:
        connection.execute(_PUT, rows)


def remove(connection: Connection, account_id: int, places: Iterable[int]) -> None:
    """Remove the tags of entries.

    Args:
        connection: inside the transaction that removes or changes them.
        account_id: whose entries.
        places: their row numbers in the index.
    """
    rows = [{"user": account_id, "place": place} for place in places]
    if rows:
        connection.execute(_REMOVE, rows)
