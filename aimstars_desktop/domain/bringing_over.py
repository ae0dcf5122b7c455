"""Bringing the web app's database over: its accounts become those of a new diary."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.imports import Problem, Taken


@dataclass(frozen=True, slots=True)
class WebAppAccount:
    """An account of the web app.

    Attributes:
        number: its identity in the file.
        password: the stored form, which this program verifies.
        points: that the web app showed.
    """

    number: str
    email: str
    display_name: str | None
    password: str = field(repr=False)
    entries: int = 0
    goals: int = 0
    first: date | None = None
    last: date | None = None
    points: int = 0

    @property
    def name(self) -> str:
        """The name on screen."""
        return self.display_name or self.email.partition("@")[0]


@dataclass(frozen=True, slots=True)
class BringOverPreview:
    """What a new diary would get from a file of the web app; nothing was written.

    Attributes:
        accounts: oldest first.
        problems: what cannot be taken as it is, and where.
        sha256: of the file.
    """

    accounts: tuple[WebAppAccount, ...]
    problems: tuple[Problem, ...]
    sha256: str


@dataclass(frozen=True, slots=True)
class BroughtOver:
    """An account of the new diary, with what came for it."""

    account: Account
    taken: Taken
