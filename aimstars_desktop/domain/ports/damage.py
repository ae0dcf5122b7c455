"""The port for damaged rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from aimstars_desktop.domain.damage import DamagedRow


class DamageRepository(Protocol):
    """The damaged rows of one account, which take no part in anything else."""

    def rows(self) -> Sequence[DamagedRow]:
        """Look for them now; those whose account cannot be told are included."""
        ...

    def entries_on(self, day: date) -> Sequence[DamagedRow]:
        """Return the entries about a day of which something else is damaged; none from the trash.

        They are those that were known when the diary was opened.
        """
        ...
