"""Damaged rows: values that no version of the program wrote, and what can be read beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DamagedRow:
    """A row of which at least one value cannot be read.

    Attributes:
        table: its table.
        columns: those whose values are damaged.
        owner: the id of the account whose row it is; None when that cannot be told.
        day: the day it is about; None when it cannot be read, or there is none.
        texts: its texts, as far as they can be read; what cannot is a replacement character.
    """

    table: str
    columns: tuple[str, ...]
    owner: int | None = None
    day: date | None = None
    texts: tuple[str, ...] = ()
