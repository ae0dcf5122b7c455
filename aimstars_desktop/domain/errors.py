"""Failures that are expected: each one is a sentence for the person.

Everything else that is raised is a bug, and is loud.
"""

from __future__ import annotations

from enum import IntEnum

from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.overriding import override

CONTEXT = "Errors"
"""The translation context of every error sentence: ``QT_TRANSLATE_NOOP("Errors", "…")``."""


class AimstarsError(Exception):
    """An expected failure. ``str(error)`` is a full English sentence.

    Args:
        template: the sentence, marked with ``QT_TRANSLATE_NOOP("Errors", …)``; values stand in
            braces, as for ``str.format``.
        values: what fills the template. Never diary text, never a password.
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
        field: which input is meant, for instance ``"text"``, ``"email"`` or ``"password"``.
    """

    def __init__(self, template: str, *, field: str, **values: object) -> None:
        super().__init__(template, **values)
        self.field = field


class MissingError(AimstarsError):
    """The row that was asked for is not there, or is not this account's."""


class WorldError(AimstarsError):
    """The world is in the way: a full disk, a locked or unreadable file."""


class Outcome(IntEnum):
    """How a piece of work on the diary file ended; the numbers are the program's exit codes."""

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
    """The diary file cannot be opened, upgraded or restored; it was left as it is.

    Args:
        outcome: the exit code, which is also what a window needs to choose its advice.
    """

    def __init__(self, outcome: Outcome, template: str, **values: object) -> None:
        super().__init__(template, **values)
        self.outcome = outcome
