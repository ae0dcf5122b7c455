"""What the person is told when a diary file is not opened, upgraded or restored."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.domain.errors import CONTEXT, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.domain.upgrades import LostDiaryError


def folder_unwritable(folder: Path) -> DiaryFileError:
    """The data folder cannot be made or written."""
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary needs to write in the folder {folder}, and may not. Nothing was changed.",
        ),
        folder=str(folder),
    )


def folder_is_no_folder(folder: Path) -> DiaryFileError:
    """Where the data or the backups folder should be, there is a file or something stranger."""
    return DiaryFileError(
        Outcome.READ_ONLY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary needs the folder {folder}, and something else has that name."
            " Nothing was changed.",
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
            "The diary file {file} can be read but not written, so nothing could be kept in it."
            " Nothing was changed.",
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
    """The diary file does not begin as a database does."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file {file} is damaged, or it is not a diary. Nothing was changed.",
        ),
        file=str(file),
    )


def wrong_key() -> DiaryFileError:
    """The diary is encrypted, and not with this key."""
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
    """Where the diary file should be, there is a folder or something stranger."""
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} is not a file, so it cannot be the diary. Nothing was changed.",
        ),
        file=str(file),
    )


def file_is_damaged(file: Path, detail: str) -> DiaryFileError:
    """The diary file is a database with damage inside; ``detail`` is for the report."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} is damaged ({detail}). Nothing was changed.",
        ),
        file=str(file),
        detail=detail,
    )


def shape_is_odd(file: Path, revision: str, detail: str) -> DiaryFileError:
    """The tables are not what the file's revision says they are."""
    return DiaryFileError(
        Outcome.DAMAGED,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} says that it is of revision {revision}, but its tables differ"
            " from that ({detail}). Nothing was changed.",
        ),
        file=str(file),
        revision=revision,
        detail=detail,
    )


def versions_are_odd(file: Path, found: str) -> DiaryFileError:
    """The file names no revision, or more than one."""
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
    """A later version of this program has upgraded or made the file.

    Args:
        program: that version, if the file tells.
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


def file_is_of_the_web_app() -> DiaryFileError:
    """A database of the web app, from after the point where both went separate ways."""
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "This is a file of the web app, which this version cannot read. Nothing was changed.",
        ),
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
    """There is nothing to look at."""
    return DiaryFileError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP("Errors", "There is no diary in the folder {folder}."),
        folder=str(folder),
    )


def not_at_head(revision: str) -> DiaryFileError:
    """The diary is one of ours, and older."""
    return DiaryFileError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary was made by an older version (revision {revision})."
            " Opening it, or “aimstars db upgrade”, brings it up to date.",
        ),
        revision=revision,
    )


def in_use(folder: Path) -> DiaryFileError:
    """Another window or command has the diary, and did not let go in time."""
    return DiaryFileError(
        Outcome.IN_USE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary in {folder} is in use by another window or program."
            " Please close it and try again. Nothing was changed.",
        ),
        folder=str(folder),
    )


def no_space(folder: Path, needed: int, free: int) -> DiaryFileError:
    """The disk has too little room to begin; both numbers are bytes."""
    return nearly_full(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk of {folder} is nearly full: {needed} MB are needed for a safe upgrade,"
            " and {free} MB are free. Nothing was changed.",
        ),
        folder,
        needed,
        free,
    )


def nearly_full(template: str, folder: Path, needed: int, free: int) -> DiaryFileError:
    """Say in a sentence with ``{folder}``, ``{needed}`` and ``{free}`` how many MB are lacking."""
    return DiaryFileError(
        Outcome.NO_SPACE,
        template,
        folder=str(folder),
        needed=-(-needed // 1_000_000),
        free=free // 1_000_000,
    )


def disk_full(folder: Path) -> DiaryFileError:
    """The disk filled up on the way; what was begun is undone."""
    return DiaryFileError(
        Outcome.NO_SPACE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The disk of {folder} is full. The diary is as it was before.",
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
    """A backup was wanted for its own sake, or before something other than an upgrade."""
    return DiaryFileError(
        Outcome.BACKUP_FAILED,
        QT_TRANSLATE_NOOP("Errors", "No verified backup of the diary could be made. {cause}"),
        cause=cause,
    )


def rolled_back(cause: Sentence) -> DiaryFileError:
    """The upgrade failed and left no trace."""
    return DiaryFileError(
        Outcome.ROLLED_BACK,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The upgrade of the diary failed and was undone: the diary is as it was before."
            " {cause}",
        ),
        cause=cause,
    )


def irreversible(summary: Sentence) -> DiaryFileError:
    """A downgrade meets a revision without a way back."""
    return DiaryFileError(
        Outcome.IRREVERSIBLE,
        QT_TRANSLATE_NOOP(
            "Errors",
            "This step of the upgrade cannot be taken back: {summary}. Nothing was changed.",
        ),
        summary=summary,
    )


def cancelled() -> DiaryFileError:
    """The person asked to stop, and everything is as before."""
    return DiaryFileError(
        Outcome.CANCELLED,
        QT_TRANSLATE_NOOP("Errors", "The upgrade was cancelled: the diary is as it was before."),
    )


def diary_is_lost(folder: Path) -> LostDiaryError:
    """There are traces of a diary, and no diary."""
    return LostDiaryError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "There was a diary in the folder {folder}, and it is not there any more."
            " Was it moved? Nothing was changed.",
        ),
        folder=str(folder),
    )


def unknown_cause(words: str) -> Sentence:
    """A cause that has no sentence of its own, in the words of whoever raised it."""
    return Sentence(CONTEXT, QT_TRANSLATE_NOOP("Errors", "The cause: {words}."), {"words": words})


def lost_content(detail: str) -> Sentence:
    """What the comparison before COMMIT found."""
    return Sentence(
        CONTEXT,
        QT_TRANSLATE_NOOP("Errors", "A comparison with the backup found: {detail}."),
        {"detail": detail},
    )
