"""Refusals: the errors when a diary file is not opened or upgraded."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.errors import CONTEXT, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.domain.upgrades import WebAppFileError


def folder_unwritable(folder: Path) -> DiaryFileError:
    """The data folder cannot be created or written."""
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The program is not allowed to write to the folder {folder}, which the diary needs. "
            "Nothing was changed.",
        ),
        folder=str(folder),
    )


def folder_is_no_folder(folder: Path) -> DiaryFileError:
    """Where the data or the backups folder should be, there is a file or something stranger."""
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary needs the folder {folder}, but something else has that name. Nothing "
            "was changed.",
        ),
        folder=str(folder),
    )


def folder_unreadable(folder: Path) -> DiaryFileError:
    """A folder is there, and this program may not look into it."""
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The folder {folder} cannot be opened: this program may not read it.",
        ),
        folder=str(folder),
    )


def file_unreadable(file: Path) -> DiaryFileError:
    """The diary file is there, and this program may not look into it."""
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} cannot be opened: this program may not read it."
            " Nothing was changed.",
        ),
        file=str(file),
    )


def file_unwritable(file: Path) -> DiaryFileError:
    """The diary file can be read, but a trial write was refused."""
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} can be read but not written, so nothing could be saved in "
            "it. Nothing was changed.",
        ),
        file=str(file),
    )


def file_is_empty(file: Path) -> DiaryFileError:
    """The diary file has no bytes."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} is damaged: it is empty. Nothing was changed.",
        ),
        file=str(file),
    )


def file_is_no_database(file: Path) -> DiaryFileError:
    """The diary file does not begin like a database."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file {file} is damaged, or it is not a diary. Nothing was changed.",
        ),
        file=str(file),
    )


def wrong_key() -> DiaryFileError:
    """The diary is encrypted with another key."""
    return DiaryFileError(
        Outcome.WRONG_KEY,
        QT_TRANSLATE_NOOP(
            "Errors", "The diary cannot be unlocked with this key. Nothing was changed."
        ),
    )


def key_not_needed(file: Path) -> DiaryFileError:
    """A key was given for a diary that is not encrypted."""
    return DiaryFileError(
        Outcome.WRONG_KEY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} is not encrypted, but should be. Nothing was changed.",
        ),
        file=str(file),
    )


def file_is_no_file(file: Path) -> DiaryFileError:
    """Instead of the diary file there is a folder or something else."""
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} is not a file, so it cannot be the diary. Nothing was changed.",
        ),
        file=str(file),
    )


def file_is_damaged(file: Path) -> DiaryFileError:
    """The diary file is a damaged database. What SQLite says of it may quote the diary."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} is damaged. Nothing was changed.",
        ),
        file=str(file),
    )


def shape_is_odd(file: Path, revision: str, detail: str) -> DiaryFileError:
    """The tables are not those of the file's revision.

    Args:
        file: the diary file.
        revision: the one that it records.
        detail: the first difference.
    """
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} claims to be at revision {revision}, but its tables differ "
            "from that ({detail}). Nothing was changed.",
        ),
        file=str(file),
        revision=revision,
        detail=detail,
    )


def versions_are_odd(file: Path, found: str) -> DiaryFileError:
    """The file records no revision, or more than one."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} does not say which version it is ({found})."
            " Nothing was changed.",
        ),
        file=str(file),
        found=found,
    )


def file_is_newer(revision: str, program: str | None = None) -> DiaryFileError:
    """A later version of this program has created or upgraded the file.

    Args:
        program: that version, if the file records it.
    """
    if program is not None:
        return DiaryFileError(
            Outcome.NEWER,
            QT_TRANSLATE_NOOP(
                "Errors",
                "This diary was last used by a newer version of Aim for the Stars, {program},"
                " and this version cannot read it (revision {revision})."
                " Please install version {program} or a later one. Nothing was changed.",
            ),
            revision=revision,
            program=program,
        )
    return DiaryFileError(
        Outcome.NEWER,
        QT_TRANSLATE_NOOP(
            "Errors",
            "This diary was last used by a newer version of Aim for the Stars, which this version"
            " cannot read (revision {revision}). Please install the newer version again."
            " Nothing was changed.",
        ),
        revision=revision,
    )


def file_is_of_the_web_app(file: Path) -> WebAppFileError:
    """A database of the web app, of a revision that this program does not share."""
    return WebAppFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file {file} belongs to the web app. Nothing was changed.",
        ),
        file=str(file),
    )


def diary_is_there(folder: Path) -> DiaryFileError:
    """A diary is to be made where there is one, or something else with its name."""
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is already a diary in the folder {folder}. Please choose another folder.",
        ),
        folder=str(folder),
    )


def file_is_foreign(file: Path) -> DiaryFileError:
    """A database, but not a diary."""
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file {file} belongs to another program. Nothing was changed.",
        ),
        file=str(file),
    )


def no_diary(folder: Path) -> DiaryFileError:
    """There is no diary."""
    return DiaryFileError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP("Errors", "There is no diary in the folder {folder}."),
        folder=str(folder),
    )


def not_at_head(revision: str) -> DiaryFileError:
    """The diary is of an older revision."""
    return DiaryFileError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary was made by an older version (revision {revision}). Open it, or run "
            "“aimstars db upgrade”, to upgrade it.",
        ),
        revision=revision,
    )


def in_use(folder: Path) -> DiaryFileError:
    """Another window or command has the diary and did not release it in time."""
    return DiaryFileError(
        Outcome.IN_USE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary in {folder} is in use by another window or program."
            " Please close it and try again. Nothing was changed.",
        ),
        folder=str(folder),
    )


def lock_is_foreign(path: Path) -> DiaryFileError:
    """Instead of the lock file there is something else."""
    return DiaryFileError(
        Outcome.ERROR,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file {file} in the folder {folder} was not made by this program, which needs"
            " that name. Move it to another folder and try again. Nothing was changed.",
        ),
        file=path.name,
        folder=str(path.parent),
    )


def no_space(folder: Path, needed: int, free: int) -> DiaryFileError:
    """The disk has too little space to begin.

    Args:
        folder: on the disk.
        needed: bytes, like ``free``.
    """
    return nearly_full(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk with {folder} is nearly full: a safe upgrade needs {needed} MB, and only "
            "{free} MB are free. Nothing was changed.",
        ),
        folder,
        needed,
        free,
    )


def nearly_full(template: str, folder: Path, needed: int, free: int) -> DiaryFileError:
    """Fill a sentence with ``{folder}``, ``{needed}`` and ``{free}`` in MB.

    Args:
        template: the sentence, marked for translation.
        folder: on the disk.
        needed: bytes, like ``free``.
    """
    return DiaryFileError(
        Outcome.NO_SPACE,
        template,
        folder=str(folder),
        needed=-(-needed // 1_000_000),
        free=free // 1_000_000,
    )


def disk_full(folder: Path) -> DiaryFileError:
    """The disk filled up during the work, which was rolled back."""
    return DiaryFileError(
        Outcome.NO_SPACE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk with {folder} is full. The diary is as it was before.",
        ),
        folder=str(folder),
    )


def backup_failed(cause: Sentence) -> DiaryFileError:
    """Without a verified backup nothing is upgraded."""
    return DiaryFileError(
        Outcome.BACKUP_FAILED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "No verified backup of the diary could be made, so it was not upgraded. {cause}",
        ),
        cause=cause,
    )


def not_backed_up(cause: Sentence) -> DiaryFileError:
    """A backup on demand, or before something other than an upgrade, failed."""
    return DiaryFileError(
        Outcome.BACKUP_FAILED,
        QT_TRANSLATE_NOOP("Errors", "No verified backup of the diary could be made. {cause}"),
        cause=cause,
    )


def rolled_back(cause: Sentence) -> DiaryFileError:
    """The upgrade failed and was rolled back."""
    return DiaryFileError(
        Outcome.ROLLED_BACK,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The upgrade of the diary failed and was undone: the diary is as it was before."
            " {cause}",
        ),
        cause=cause,
    )


def cancelled() -> DiaryFileError:
    """The person cancelled, and nothing was changed."""
    return DiaryFileError(
        Outcome.CANCELLED,
        QT_TRANSLATE_NOOP("Errors", "The upgrade was cancelled: the diary is as it was before."),
    )


def unknown_cause(words: str) -> Sentence:
    """A cause without its own sentence, by the name of the error."""
    return Sentence(CONTEXT, QT_TRANSLATE_NOOP("Errors", "The cause: {words}."), {"words": words})


def lost_content(detail: str) -> Sentence:
    """The comparison before COMMIT found a difference."""
    return Sentence(
        CONTEXT,
        QT_TRANSLATE_NOOP("Errors", "A comparison with the backup found: {detail}."),
        {"detail": detail},
    )
