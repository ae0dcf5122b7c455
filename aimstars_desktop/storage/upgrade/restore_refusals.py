"""What the person is told when a backup is not put back, or was put back by the program."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.storage.upgrade import refusals


def no_space_to_restore(folder: Path, needed: int, free: int) -> DiaryFileError:
    """The disk has too little room for a copy of the backup; both numbers are bytes."""
    return refusals.nearly_full(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk of {folder} is nearly full: {needed} MB are needed to put the backup back,"
            " and {free} MB are free. Nothing was changed.",
        ),
        folder,
        needed,
        free,
    )


def restored(cause: Sentence) -> DiaryFileError:
    """The upgrade failed and left traces, so the backup was put back."""
    return DiaryFileError(
        Outcome.RESTORED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The upgrade of the diary failed, and the backup from before it was put back:"
            " the diary is as it was. {cause}",
        ),
        cause=cause,
    )


def not_restored(backup: Path, file: Path, cause: Sentence) -> DiaryFileError:
    """Putting the backup back failed as well; it is still there."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary {file} could not be brought back to how it was. The backup from before is"
            " whole and lies at {backup}. {cause}",
        ),
        file=str(file),
        backup=str(backup),
        cause=cause,
    )


def backup_is_damaged(backup: Path) -> DiaryFileError:
    """A backup is no longer what it was when it was verified."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The backup {backup} is missing or damaged, so it was not put back."
            " Your diary was not changed.",
        ),
        backup=str(backup),
    )


def restore_is_unfinished(folder: Path) -> DiaryFileError:
    """What would be changed now, the next launch would replace by the backup."""
    return DiaryFileError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "A backup is being put back in the folder {folder}, and that was interrupted."
            " Opening the diary, or “aimstars db upgrade”, finishes it. Nothing was changed.",
        ),
        folder=str(folder),
    )
