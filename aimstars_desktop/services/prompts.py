"""What a person can do with prompts: have one a day, and choose their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.prompts import Prompt, prompt_of
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.desk import Desk


class PromptService:
    """The prompts of one account. Whether they are shown is a preference."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def own(self) -> Sequence[Prompt]:
        """Return the person's own prompts; none means that ours are used."""
        with self._desk.reading() as unit:
            return unit.prompts.all()

    def of(self, day: date) -> Sentence:
        """Return the prompt of a day."""
        return prompt_of(day, self.own())

    def choose(self, prompts: Sequence[Prompt]) -> None:
        """Keep these prompts in place of the ones before; none brings ours back."""
        with self._desk.writing() as unit:
            unit.prompts.replace_all(prompts)
            unit.commit(Change.PREFERENCES)
