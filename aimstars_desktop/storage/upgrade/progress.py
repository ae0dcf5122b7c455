"""How an upgrade tells what it is doing, and is asked to stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from aimstars_desktop.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an upgrade is.

    Attributes:
        step: what is being done, in words.
        number: which step it is, from 1.
        of: how many steps there are.
        share: how much of this step is done, 0 to 1.
    """

    step: Sentence
    number: int
    of: int
    share: float


class Watcher(Protocol):
    """Somebody who looks on; called on the thread that does the work, and often."""

    def moved(self, progress: Progress) -> None:
        """Take note of how far it is."""
        ...

    def is_cancelled(self) -> bool:
        """Say whether the person wants to stop; asked until COMMIT."""
        ...


class Nobody:
    """The watcher of work that nobody looks at."""

    def moved(self, progress: Progress) -> None:
        """Ignore it."""

    def is_cancelled(self) -> bool:
        """Never."""
        return False
