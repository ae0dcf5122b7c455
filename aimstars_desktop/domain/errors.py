"""Expected failures: each one is a sentence for the person.

Any other exception is a bug and ends in the crash dialog.
"""

from __future__ import annotations

from enum import IntEnum

from aimstars_desktop.compat import override
from aimstars_desktop.domain.sentences import Sentence

CONTEXT = "Errors"
"""The translation context of every error sentence: ``QT_TRANSLATE_NOOP("Errors", "…")``."""


class AimstarsError(Exception):
    """An expected failure. ``str(error)`` is a full English sentence.

    Args:
        template: the sentence, marked with ``QT_TRANSLATE_NOOP("Errors", …)``; values stand in
            braces, as for ``str.format``.
        values: fill the template. Never diary text, never a password.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.sentence = Sentence(CONTEXT, template, values)

    @override
    def __str__(self) -> str:
        return str(self.sentence)


class RuleError(AimstarsError):
    """A rule of the domain was broken; the sentence belongs beside the field it names.

    Args:
        field: the input concerned, for instance ``"text"``, ``"email"`` or ``"password"``.
    """

    def __init__(self, template: str, *, field: str, **values: object) -> None:
        super().__init__(template, **values)
        self.field = field


class MissingError(AimstarsError):
    """The requested row does not exist, or belongs to another account."""


class WorldError(AimstarsError):
    """The environment prevents it: a full disk, a locked or unreadable file."""


class FileReplacedError(WorldError):
    """The open diary file no longer is the file at its path, so nothing is written to it."""


class FileOverwrittenError(FileReplacedError):
    """It is the same file, but with another content: what had been in it is gone."""


class ServerAwayError(WorldError):
    """The server with the diary cannot be used at the moment; later it can."""


class UndecidedError(ServerAwayError):
    """The server went away in the middle of a commit: whether it was saved is not known yet."""


class BeingUpgradedError(ServerAwayError):
    """Somebody upgrades or restores the diary on the server, or waits for windows to close."""


class Outcome(IntEnum):
    """How an operation on the diary file ended; the numbers are the program's exit codes."""

    DONE = 0
    ERROR = 1
    USAGE = 2
    NOT_AT_HEAD = 3
    NEWER = 4
    DAMAGED = 5
    IN_USE = 6
    NO_SPACE = 7
    READ_ONLY = 8
    WRONG_KEY = 9
    ROLLED_BACK = 10
    RESTORED = 11
    NOT_OURS = 12
    NO_SCREEN = 13
    BACKUP_FAILED = 14
    CANCELLED = 15
    IRREVERSIBLE = 16


class DiaryFileError(AimstarsError):
    """The diary file cannot be opened, upgraded or restored; it was left unchanged.

    Args:
        outcome: the exit code, from which the window also chooses its advice.
    """

    def __init__(self, outcome: Outcome, template: str, **values: object) -> None:
        super().__init__(template, **values)
        self.outcome = outcome
