"""A backup from another folder: recognised, verified, and copied to the backups of a diary file."""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from aimstars_desktop import __version__
from aimstars_desktop.config import PICTURES_NAME, Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.file import (
    backup,
    compare,
    detect,
    inspect,
    picture_mirror,
    rekey,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.manifest import (
    FILE,
    Manifest,
    manifests,
    put_in_place,
    sha256,
)

logger = logging.getLogger(__name__)


def look(path: Path) -> tuple[Path, Manifest]:
    """Return where a backup lies, and its manifest; it is read once, to verify it.

    Args:
        path: of the backup, or of its manifest. A readable one may be without a manifest.

    Raises:
        DiaryFileError: it is no backup, or damaged.
    """
    if path.suffix == ".json":
        path = path.with_suffix("")
    return path, _beside(path) or _of_itself(path)


def take(path: Path, folders: Folders, key: Callable[[], str | None]) -> Manifest:
    """Copy a backup from elsewhere to those of a diary, pinned, and return its manifest.

    One that is there already stays as it is. A readable one gets the key of an encrypted diary on
    its way in: no readable copy of it is made.

    Args:
        path: of the backup, or of its manifest. A readable one may be without a manifest.
        folders: of the diary.
        key: returns the raw SQLCipher key of the diary, None for a plain one; asked again at the
            end, since somebody may have encrypted or locked the diary meanwhile.

    Raises:
        DiaryFileError: it is no backup, or damaged, or could not be copied; or it is readable, and
            the diary is locked.
    """
    path, found = look(path)
    folder = folders.backups
    for known in manifests(folder):
        if known.sha256 == found.sha256:
            return known
    is_readable = detect.classify(path) is FileKind.SQLITE
    mine = _key_for(path, key) if is_readable else None
    try:
        sqlite.make_folder(folder)
        made = _copy(path, folders, replace(found, pinned=True), mine, key)
    except (sqlite.DatabaseError, OSError) as error:  # the disk may have gone meanwhile
        why = causes.refusal(error, path, folder)
        raise why or refusals.not_backed_up(causes.sentence(error, path, folder)) from error
    if is_readable and mine is None and _is_encrypted_now(key):
        with causes.refusals_about(folder):
            made.remove(folder)
        return take(path, folders, key)
    return made


def take_pictures(
    there: Path, folders: Folders, made: Manifest, key: Callable[[], str | None]
) -> None:
    """Mirror the pictures of a taken backup; those that are missing are said at a restore.

    Args:
        there: the folder that it comes from. In it are the pictures of a diary file, or the mirror
            of those of backups.
        folders: of the diary.
        made: the taken backup.
        key: as ``take`` has it.
    """
    pictures = there / PICTURES_NAME
    try:
        mine, file = key(), folders.backups / made.file
        if pictures.exists() and picture_file.opens(file, mine):
            with closing(sqlite.connect(file, mode="ro", key=mine, immutable=True)) as diary:
                picture_mirror.mirror(folders, mine, diary, made.made_at, pictures)
        elif pictures.exists() and not picture_file.opens(pictures, None):
            _keep_encrypted(pictures, folders)
    except DiaryFileError:
        return  # the diary is locked: only what has a key not known here was taken
    except (sqlite.DatabaseError, OSError) as error:
        logger.warning("pictures of a backup were not taken: %s", type(error).__name__)


def _keep_encrypted(pictures: Path, folders: Folders) -> None:
    """Copy the mirror of a backup that will bring its key along, as it is."""
    place = picture_mirror.place(folders.backups)
    if not place.exists() and inspect.is_unused(folders.database):
        partial = folders.backups / picture_mirror.PARTIAL_NAME
        partial.unlink(missing_ok=True)
        try:
            sqlite.make_file(partial)
            shutil.copyfile(pictures, partial)
            partial.replace(place)
        finally:
            partial.unlink(missing_ok=True)


def _copy(
    path: Path,
    folders: Folders,
    made: Manifest,
    mine: str | None,
    key: Callable[[], str | None],
) -> Manifest:
    """Copy a backup under a name of its own, rewritten if there is a key that it gets.

    Nothing of it is left on failure.
    """
    folder = folders.backups
    file = backup.reserve_name(folder, made.start, made.target, made.made_at, FILE)
    made = replace(made, file=file)
    with backup.whole_or_nothing(folder, file):
        if mine is not None:
            return _rewrite(path, folders, made, mine, key)
        if not backup.copy_verified(path, folder, made):
            raise restore_refusals.backup_is_damaged(path)
    return made


def _key_for(path: Path, key: Callable[[], str | None]) -> str | None:
    """Return the key that a readable backup gets."""
    try:
        return key()
    except DiaryFileError as error:
        if error.outcome is not Outcome.WRONG_KEY:
            raise
        raise DiaryFileError(
            Outcome.WRONG_KEY,
            QT_TRANSLATE_NOOP(
                "Errors",
                "{file} is not encrypted, and your diary is. Unlock your diary first: then the"
                " backup is encrypted when it is copied. Nothing was changed.",
            ),
            file=str(path),
        ) from error


def _is_encrypted_now(key: Callable[[], str | None]) -> bool:
    """Return whether the diary, which was plain, is encrypted by now."""
    try:
        return key() is not None
    except DiaryFileError:
        return True


def _rewrite(
    path: Path, folders: Folders, made: Manifest, mine: str, key: Callable[[], str | None]
) -> Manifest:
    """Write a readable backup under the key of the diary; the work ends when that is locked."""
    partial = folders.backups / f"{made.file}{backup.PARTIAL}"
    try:
        with closing(sqlite.connect(path, mode="ro", key=None, immutable=True)) as plain:
            rekey.copy(plain, partial, key=None, new_key=mine, on_progress=lambda _: _ask(key))
        if sha256(path) != made.sha256:
            raise restore_refusals.backup_is_damaged(path)
        made = replace(
            made,
            size=partial.stat().st_size,
            sha256=sha256(partial),
            slots=next(iter(slot_file.read_all(folders.data)), None),
        )
        put_in_place(partial, made)
    except causes.DiffersError as error:
        raise restore_refusals.backup_is_damaged(path) from error
    return made


def _ask(key: Callable[[], str | None]) -> None:
    """Ask for the key of the diary; it is refused once the diary is locked."""
    key()


def _beside(path: Path) -> Manifest | None:
    """Return what the manifest beside a backup says, if there is one and it is true."""
    try:
        made = Manifest.read(path.with_name(f"{path.name}.json"))
    except (OSError, ValueError):
        return None
    if made.dumped is not None:
        raise _no_backup(path)
    if not backup.is_intact(path.parent, made):
        raise restore_refusals.backup_is_damaged(path)
    return made


def _of_itself(path: Path) -> Manifest:
    """Return a manifest made from what is in a readable diary file."""
    kind = detect.classify(path)
    if kind is not FileKind.SQLITE or _has_log(path):
        raise _no_backup(path)
    with causes.refusals_about(path):
        before = path.stat()
        with closing(sqlite.connect(path, mode="ro", immutable=True)) as opened:
            revision = detect.identify(opened, path)
            if integrity.has_faults(opened, "quick_check"):
                raise restore_refusals.backup_is_damaged(path)
            counts = compare.counts(opened)
            program = detect.program_of(opened, revision)
        return Manifest(
            file=path.name,
            reason=Reason.ASKED.value,
            start=revision,
            target=revision,
            program=program or __version__,
            size=before.st_size,
            sha256=sha256(path),
            counts=counts,
            made_at=datetime.fromtimestamp(before.st_mtime, UTC),
        )


def _has_log(path: Path) -> bool:
    """Return whether a part of what was written is still in a file beside it."""
    with contextlib.suppress(OSError):
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    return False


def _no_backup(path: Path) -> DiaryFileError:
    return DiaryFileError(
        Outcome.NOT_OURS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{file} is no backup of a diary in a file, or not the whole of one: an encrypted backup"
            " needs the file “{name}.json” beside it. Archives and files of other programs come in"
            " with File → Import….",
        ),
        file=str(path),
        name=path.name,
    )
