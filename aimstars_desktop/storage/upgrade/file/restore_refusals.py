"""Refusals when a backup is not restored, or was restored by the program."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.storage.upgrade import refusals


def no_space_to_restore(folder: Path, needed: int, free: int) -> DiaryFileError:
    """The disk has too little space for a copy of the backup.

    Args:
        folder: on the disk.
        needed: bytes.
        free: bytes.
    """
    return refusals.nearly_full(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk with {folder} is nearly full: restoring the backup needs {needed} MB, "
            "and only {free} MB are free. Nothing was changed.",
        ),
        folder,
        needed,
        free,
    )


def restored(cause: Sentence) -> DiaryFileError:
    """The upgrade failed and left traces, so the backup was restored."""
    return DiaryFileError(
        Outcome.RESTORED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The upgrade of the diary failed, and the backup from before it was restored: the "
            "diary is as it was. {cause}",
        ),
        cause=cause,
    )


def not_restored(backup: Path, file: Path, cause: Sentence) -> DiaryFileError:
    """Restoring the backup failed as well; the backup still exists.

    Args:
        backup: the file that is still there.
        file: the diary file.
        cause: what went wrong.
    """
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary {file} could not be restored to how it was. The backup from before is "
            "intact: {backup}. {cause}",
        ),
        file=str(file),
        backup=str(backup),
        cause=cause,
    )


def backup_is_damaged(backup: Path) -> DiaryFileError:
    """A backup has changed since it was verified."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The backup {backup} is missing or damaged, so it was not restored. Your diary was "
            "not changed.",
        ),
        backup=str(backup),
    )


def restore_is_unfinished(folder: Path) -> DiaryFileError:
    """A restore is unfinished: the next launch would replace what is changed now."""
    return DiaryFileError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "A restore in the folder {folder} was interrupted. Open the diary, or run "
            "“aimstars db upgrade”, to finish it. Nothing was changed.",
        ),
        folder=str(folder),
    )
