"""Prompts: one per day, ours or the person's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.prompts import Prompt, prompts_of
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.account_context import AccountContext


class PromptService:
    """The prompts of one account. Whether they are shown is a preference."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def own(self) -> Sequence[Prompt]:
        """Return the person's own prompts; empty when ours are used."""
        with self._context.reading() as unit:
            return unit.prompts.all()

    def of(self, day: date) -> Sequence[Sentence]:
        """Return the prompt of a day, and then the others in their order."""
        return prompts_of(day, self.own())

    def choose(self, prompts: Sequence[Prompt]) -> None:
        """Replace the person's prompts with these; an empty list brings ours back."""
        with self._context.writing() as unit:
            unit.prompts.replace_all(prompts)
            unit.commit(Change.PREFERENCES)
