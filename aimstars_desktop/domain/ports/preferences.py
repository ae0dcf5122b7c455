"""The ports of a person's preferences, prompts and templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.domain.templates import Template


class PreferenceRepository(Protocol):
    """The preferences of one account, as names and texts."""

    def all(self) -> Mapping[str, str]: ...

    def put(self, name: str, value: str) -> None: ...

    def remove(self, name: str) -> None: ...


class PromptRepository(Protocol):
    """The prompts that one account has written."""

    def all(self) -> Sequence[Prompt]:
        """Return the prompts in their order."""
        ...

    def replace_all(self, prompts: Sequence[Prompt]) -> None:
        """Replace all prompts with these."""
        ...


class TemplateRepository(Protocol):
    """The templates of one account."""

    def all(self) -> Sequence[Template]:
        """Return the templates in their order."""
        ...

    def replace_all(self, templates: Sequence[Template]) -> None:
        """Replace all templates with these."""
        ...
