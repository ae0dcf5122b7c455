"""The trash of entries and of goals: rows that record the moment at which they were trashed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, aliased


def redate(
    connection: Connection,
    trashed_at: InstrumentedAttribute[datetime | None],
    own: ColumnElement[bool],
    outside: tuple[datetime | None, datetime | None],
    moment: datetime,
) -> int:
    """Record another moment for rows that were trashed at an impossible one.

    Args:
        connection: in a transaction that writes.
        trashed_at: the column, of the table that is changed.
        own: the rows of the account.
        outside: rows trashed before the first or from the second on are changed; None: no limit.
        moment: what is recorded, aware.

    Returns:
        How many rows that was.
    """
    before, after = outside
    wrong = []
    if before is not None:
        wrong.append(trashed_when(trashed_at, lambda at: at < before))
    if after is not None:
        wrong.append(trashed_when(trashed_at, lambda at: at >= after))
    if not wrong:
        return 0
    values = {trashed_at.key: moment}
    changed = update(trashed_at.class_).where(own, or_(*wrong)).values(values)
    return connection.execute(changed).rowcount


def trashed_when(
    trashed_at: InstrumentedAttribute[datetime | None],
    when: Callable[[InstrumentedAttribute[datetime | None]], ColumnElement[bool]],
) -> ColumnElement[bool]:
    """Return the condition that a row was trashed at a certain time, for a statement that writes.

    Such a statement sees the table itself. Only a query skips a damaged moment, which compares as
    early or late by chance; so the rows are looked up by one.

    Args:
        trashed_at: the column, of the table that is written to.
        when: the condition on the column that it is given.
    """
    read = aliased(trashed_at.class_)
    found: ColumnElement[bool] = trashed_at.class_.id.in_(
        select(read.id).where(when(getattr(read, trashed_at.key)))
    )
    return found
