"""What can be said of an upgrade: the plan before it, the progress during it, the receipt after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import Sentence


class Stage(Enum):
    """The stages of an upgrade, in order; waiting comes before them, while another one has it."""

    WAIT = "wait"
    CHECK = "check"
    BACK_UP = "back up"
    CHANGE = "change"
    COMPARE = "compare"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    """One revision that an upgrade applies, or a downgrade takes back.

    Attributes:
        kind: schema, data, constraint or index.
        summary: what it does, in words.
        loses: what taking it back gives up, in words; None when nothing.
        reversible: whether it can be taken back at all.
    """

    revision: str
    kind: str
    summary: Sentence
    loses: Sentence | None
    reversible: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What an upgrade is going to do.

    Attributes:
        steps: the revisions in the order in which they are applied; empty at the target.
        down: whether it is a downgrade.
        size: bytes of the diary file.
        needed: bytes that have to be free on its disk, or on that of the backups if that is the
            tighter one; ``free``, the bytes that are.
        seconds: how long it will take, roughly.
    """

    start: str
    target: str
    steps: tuple[Step, ...]
    down: bool
    size: int
    needed: int
    free: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an upgrade is.

    Attributes:
        step: what is being applied, in words, and which of how many it is; only while changing.
        share: how much of this stage, or of this step, is done, 0 to 1.
        backup: the name of the verified backup, once there is one.
    """

    stage: Stage
    share: float = 0.0
    step: Sentence | None = None
    number: int = 0
    of: int = 0
    backup: str | None = None


class Watcher(Protocol):
    """Somebody who looks on; called on the thread that does the work, and often."""

    def planned(self, plan: Plan) -> None:
        """Take note of what is going to be done."""
        ...

    def moved(self, progress: Progress) -> None:
        """Take note of how far it is."""
        ...

    def is_cancelled(self) -> bool:
        """Say whether the person wants to stop; asked until COMMIT."""
        ...


class Nobody:
    """The watcher of work that nobody looks at."""

    def planned(self, plan: Plan) -> None:
        """Ignore it."""

    def moved(self, progress: Progress) -> None:
        """Ignore it."""

    def is_cancelled(self) -> bool:
        """Never."""
        return False


@dataclass(frozen=True, slots=True)
class StepReceipt:
    """What one revision took.

    Attributes:
        peak: the most memory of the process that was seen meanwhile, in bytes; None where the
            system does not tell.
    """

    revision: str
    seconds: float
    peak: int | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an upgrade did, or tried to do.

    Attributes:
        at: when it began, aware UTC.
        program: the version of the program.
        before, after: rows of each table; ``after`` is empty when nothing was changed.
        size_before, size_after: bytes of the diary file.
        backup: the name of the backup and its SHA-256; None when none was made.
        result: how it ended.
        error: what went wrong, as an English sentence; None when nothing.
    """

    at: datetime
    start: str
    target: str
    program: str
    seconds: float
    steps: tuple[StepReceipt, ...]
    before: Mapping[str, int]
    after: Mapping[str, int]
    size_before: int
    size_after: int
    backup: str | None
    sha256: str | None
    result: Outcome
    error: str | None = None


class LostDiaryError(DiaryFileError):
    """There has been a diary in this folder, and it is gone; no new one is made by itself.

    The person may have moved it, or may want a new one there.
    """
