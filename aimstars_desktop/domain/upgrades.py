"""Upgrades: the plan before one, the progress during it, the receipt after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import Sentence


class Stage(Enum):
    """The stages of an upgrade, in order; waiting comes first, for another window's lock."""

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
        loses: what is lost by taking it back, in words; None when nothing is.
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
        needed: bytes that have to be free on its disk, or on the backups' disk if that is the
            tighter one; ``free``: the bytes that are.
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
    """The progress of an upgrade.

    Attributes:
        step: what is being applied, in words, and which of how many; only while changing.
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
    """An observer; called often, on the thread that does the work."""

    def planned(self, plan: Plan) -> None:
        """Receive the plan."""
        ...

    def progressed(self, progress: Progress) -> None:
        """Receive the progress."""
        ...

    def is_cancelled(self) -> bool:
        """Return whether the person wants to stop; called until COMMIT."""
        ...


class SilentWatcher:
    """A watcher that does nothing."""

    def planned(self, plan: Plan) -> None:
        """Ignore it."""

    def progressed(self, progress: Progress) -> None:
        """Ignore it."""

    def is_cancelled(self) -> bool:
        """Never."""
        return False


@dataclass(frozen=True, slots=True)
class StepReceipt:
    """The time and memory that one revision took.

    Attributes:
        peak: the highest memory use of the process in the meantime, in bytes; None where the
            system does not provide it.
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


class Preparation(Enum):
    """What had to be done before the diary was at the revision that was asked for."""

    READY = "ready"
    CREATED = "created"
    UPGRADED = "upgraded"


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What an upgrade or a downgrade came to.

    Attributes:
        revision: of the diary now.
        receipt: what was done; None when nothing was, and for a new diary.
        backup: where the backup of the diary as it was lies; None when none was made here.
    """

    preparation: Preparation
    revision: str
    receipt: Receipt | None = None
    backup: Path | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """The state of a diary.

    Attributes:
        place: a folder, or a server.
        revision: of the diary; None when there is none, or it is refused.
        size: bytes; None when there is no diary.
        steps: how many revisions an upgrade would apply.
        journal: SQLite's journal mode; None on a server, and where the folder may not be entered.
        in_use: whether a window or a command has the diary at the moment.
        restoring: whether a restore was interrupted and continues at the next launch.
        backups: how many there are; ``last_backup``, the name of the newest.
        refusal: why it is not opened, in a sentence, with ``outcome``.
    """

    place: str
    revision: str | None
    head: str
    size: int | None
    steps: int
    journal: str | None
    in_use: bool
    restoring: bool
    backups: int
    last_backup: str | None
    outcome: Outcome
    refusal: str | None


class LostDiaryError(DiaryFileError):
    """There was a diary in this folder, and it is gone; no new one is made automatically.

    The person may have moved it, or may want a new one.
    """


class WebAppFileError(DiaryFileError):
    """In the place of the diary is a database of the web app, from which a diary can be made."""


class MovedMeanwhileError(DiaryFileError):
    """A plan was made for another revision of the diary than the one found under the lock.

    Nothing was changed; whoever agreed to the plan may be asked about a new one.
    """
