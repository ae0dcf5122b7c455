"""A backup from another folder: recognised, verified, and copied to the backups of a diary file."""

from __future__ import annotations

import contextlib
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from aimstars_desktop import __version__
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import integrity, sqlite
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.file import backup, compare, detect, restore_refusals
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.manifest import FILE, Manifest, manifests, sha256


def take(path: Path, folder: Path) -> Manifest:
    """Copy a backup from elsewhere into a folder of backups, pinned, and return its manifest.

    One that is there already stays as it is.

    Args:
        path: of the backup, or of its manifest. A readable one may be without a manifest.
        folder: of the backups.

    Raises:
        DiaryFileError: it is no backup, or damaged, or could not be copied.
    """
    if path.suffix == ".json":
        path = path.with_suffix("")
    found = _beside(path) or _of_itself(path)
    for known in manifests(folder):
        if known.sha256 == found.sha256:
            return known
    with causes.refusals_about(path, folder):
        sqlite.make_folder(folder)
        file = backup.reserve_name(folder, found.start, found.target, found.made_at, FILE)
        made = replace(found, file=file, pinned=True)
        if not backup.copy_verified(path, folder, made):
            raise restore_refusals.backup_is_damaged(path)
    return made


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
