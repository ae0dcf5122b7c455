"""Moments on their way into and out of the tables, which hold naive UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import overload


@overload
def to_column(moment: datetime) -> datetime: ...
@overload
def to_column(moment: None) -> None: ...
def to_column(moment: datetime | None) -> datetime | None:
    """Return an aware moment as the naive UTC that the tables hold."""
    return None if moment is None else moment.astimezone(UTC).replace(tzinfo=None)


@overload
def from_column(moment: datetime) -> datetime: ...
@overload
def from_column(moment: None) -> None: ...
def from_column(moment: datetime | None) -> datetime | None:
    """Return a table's naive UTC as an aware moment."""
    return None if moment is None else moment.replace(tzinfo=UTC)
