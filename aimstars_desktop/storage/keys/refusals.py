"""Why the keys of a diary are refused, each in one sentence."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.keys import WrongSecretError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence


def missing(file: Path) -> DiaryFileError:
    """An encrypted diary lies there without its slots."""
    return DiaryFileError(
        Outcome.WRONG_KEY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary is encrypted, and the file {file}, which holds its key, is missing. Put "
            "it back from a copy of the folder. Nothing was changed.",
        ),
        file=str(file),
    )


def damaged(file: Path) -> DiaryFileError:
    """The slot file and its copy were changed or cut short."""
    return DiaryFileError(
        Outcome.WRONG_KEY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file {file}, which holds the key of the diary, was damaged or changed, and so "
            "was its copy. Put it back from a copy of the folder. Nothing was changed.",
        ),
        file=str(file),
    )


def newer(file: Path) -> DiaryFileError:
    """The slot file has a later format."""
    return DiaryFileError(
        Outcome.NEWER,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file {file} was written by a newer version of the program. Please update it."
            " Nothing was changed.",
        ),
        file=str(file),
    )


def foreign(file: Path) -> DiaryFileError:
    """The key in the slots opens another diary."""
    return DiaryFileError(
        Outcome.WRONG_KEY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The password is correct for {file}, but that file belongs to another diary or to an"
            " earlier key of this one. Nothing was changed.",
        ),
        file=str(file),
    )


def locked() -> DiaryFileError:
    """The diary is encrypted, and nobody has given a password."""
    return DiaryFileError(
        Outcome.WRONG_KEY,
        QT_TRANSLATE_NOOP(
            "Errors", "The diary is encrypted: a password is needed. Nothing was changed."
        ),
    )


def not_rewritten(cause: Sentence) -> DiaryFileError:
    """The diary could not be written under another key."""
    return DiaryFileError(
        Outcome.ERROR,
        QT_TRANSLATE_NOOP("Errors", "The diary could not be rewritten. {cause}"),
        cause=cause,
    )


def wrong_code() -> WrongSecretError:
    """A code opens no slot."""
    return WrongSecretError(
        QT_TRANSLATE_NOOP("Errors", "This code does not open this diary."),
        field="recovery_code",
    )
