"""What a person has typed and not yet saved: kept each second, offered again after a crash."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Draft
from aimstars_desktop.services.desk import Desk


class DraftService:
    """The drafts of one account. Drafts are no deeds: they are not undone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, target: str, text: str) -> None:
        """Keep what is typed for ``target`` exactly as it is; a blank text lets the draft go.

        What no database can hold (NUL, half characters) is left out: a draft is not refused.
        """
        text = text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
        with self._desk.writing() as unit:
            if text.strip():
                unit.drafts.put(Draft(target, text, self._desk.days.now()))
            else:
                unit.drafts.remove(target)
            unit.commit(Change.DRAFTS)

    def of(self, target: str) -> Draft | None:
        """Return the draft for ``target``."""
        with self._desk.reading() as unit:
            return unit.drafts.get(target)

    def all(self) -> Sequence[Draft]:
        """Return every draft, the latest first."""
        with self._desk.reading() as unit:
            return unit.drafts.all()

    def discard(self, target: str) -> None:
        """Let a draft go."""
        with self._desk.writing() as unit:
            unit.drafts.remove(target)
            unit.commit(Change.DRAFTS)
