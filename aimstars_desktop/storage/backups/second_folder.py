"""The second folder of the backups of a diary file: verified copies on another disk.

The copies lie in a folder of their own in the chosen one. That it exists tells that the disk is
there: without the disk, the place where it is mounted may be an empty folder of this one.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec

from aimstars_desktop import side_files
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import to_keep
from aimstars_desktop.domain.errors import AimstarsError, WorldError
from aimstars_desktop.domain.second_folder import COPIED, CopyOutcome, SecondFolder
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import private_files, sqlite
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.file import backup, key_backups, picture_mirror
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, manifests

logger = logging.getLogger(__name__)

NOTE_NAME = "second-folder.json"
"""Beside the diary: which folder it is, and when the copies there were last complete."""

_Moment = Annotated[datetime, msgspec.Meta(tz=True)]


@dataclass(frozen=True, slots=True)
class _Note:
    """The content of the note; without ``chosen`` only the name is kept, for the next choice."""

    name: str
    chosen: str = ""
    since: _Moment | None = None
    complete_at: _Moment | None = None


class SecondBackups:
    """The second folder of a data folder (the ``SecondFolderStore`` port).

    Args:
        folders: of the diary.
        key: returns its raw SQLCipher key, None for a plain one; asked each time.
    """

    def __init__(self, folders: Folders, key: Callable[[], str | None]) -> None:
        self._folders = folders
        self._key = key

    def known(self) -> SecondFolder | None:
        note = self._read()
        if note is None or not note.chosen or note.since is None:
            return None
        chosen = Path(note.chosen)
        return SecondFolder(chosen, chosen / note.name, note.since, note.complete_at)

    def choose(self, folder: Path, at: datetime) -> SecondFolder:
        if folder.resolve().is_relative_to(self._folders.data.resolve()):
            raise WorldError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "{folder} is in the folder of the diary itself. Choose one elsewhere, best on"
                    " another disk.",
                ),
                folder=str(folder),
            )
        old = self._read()
        name = old.name if old is not None else f"aimstars-backups-{secrets.token_hex(4)}"
        found = SecondFolder(folder, folder / name, at)
        try:
            if not folder.is_dir():
                raise FileNotFoundError
            sqlite.make_folder(found.folder)
            trial = found.folder / f"aimstars-trial{backup.PARTIAL}"
            private_files.replace(trial, b"")
            trial.unlink()
        except OSError as error:
            raise self._not_copied(error, folder) from error
        self._write(_Note(name, str(folder), at))
        return found

    def forget(self) -> None:
        note = self._read()
        if note is not None:
            self._write(_Note(note.name))

    def copy_backups(self, at: datetime, go_on: Callable[[], None]) -> CopyOutcome:
        second = self.known()
        if second is None:
            return CopyOutcome.UNCHOSEN
        there = second.folder
        if not there.is_dir():
            return CopyOutcome.AWAY
        try:
            backup.sweep(there, before=at - backup.IDLE)
            self._copy_missing(second, go_on)
            self._keep_keys_in_step(there)
            self._thin_out(there, at)
            self._copy_pictures(there, go_on)
        except (OSError, sqlite.DatabaseError) as error:
            if not there.is_dir():
                return CopyOutcome.AWAY  # pulled out in the middle of it
            raise self._not_copied(error, second.chosen) from error
        note = self._read()
        if note is not None and note.chosen == str(second.chosen):  # else another one by now
            self._write(_Note(note.name, note.chosen, note.since, at))
        return CopyOutcome.DONE

    # Steps

    def _copy_missing(self, second: SecondFolder, go_on: Callable[[], None]) -> None:
        """Copy the newest backup and all since the folder was chosen; renew the manifests."""
        here = [made for made in manifests(self._folders.backups) if self._is_wanted(made)]
        there = {made.file: made for made in manifests(second.folder)}
        for number, made in enumerate(here, 1):
            if number < len(here) and made.made_at < second.since and made.file not in there:
                continue
            old = there.get(made.file)
            if old is None or old.sha256 != made.sha256 or not old.is_whole(second.folder):
                source = self._folders.backups / made.file
                (second.folder / f"{made.file}{backup.PARTIAL}").unlink(missing_ok=True)
                if not backup.copy_verified(source, second.folder, made, go_on):
                    logger.warning("a damaged backup was not copied")
            elif old != made:
                made.write(second.folder)  # it was pinned, or opens with another password

    def _is_wanted(self, made: Manifest) -> bool:
        reasons = {reason.value for reason in COPIED}
        return made.reason in reasons and made.is_whole(self._folders.backups)

    def _keep_keys_in_step(self, there: Path) -> None:
        """Let nothing there be opened more easily than what is here."""
        if self._key() is None:
            return
        here = self._folders.backups
        if not any(key_backups.is_readable(here, made) for made in manifests(here)):
            key_backups.delete_readable(there)
        for slots in slot_file.read_all(self._folders.data)[:1]:
            for key_id in {slot.key_id for slot in slots.slots}:
                key_backups.renew_slots(there, key_id, slots)

    def _thin_out(self, there: Path, at: datetime) -> None:
        found = {made.file: made for made in manifests(there)}

        def is_intact(file: str) -> bool:
            return backup.is_intact(there, found[file])

        kept = to_keep([one.described(there) for one in found.values()], at, is_intact)
        for file in found.keys() - kept:
            found[file].remove(there)

    def _copy_pictures(self, there: Path, go_on: Callable[[], None]) -> None:
        here, key = self._folders.backups, self._key()
        mirror = picture_mirror.place(here)
        if not mirror.exists() or not picture_file.opens(mirror, key):
            return
        copy = picture_mirror.place(there)
        if copy.exists() and copy.stat().st_size and not picture_file.opens(copy, key):
            copy.unlink()  # under an earlier key; everything comes anew
        picture_mirror.carry(here, there, key, key, go_on)

    # The note

    def _read(self) -> _Note | None:
        try:
            said = side_files.read(self._folders.data / NOTE_NAME)
            note = msgspec.json.decode(said, type=_Note)
        except (OSError, msgspec.DecodeError, RecursionError):
            return None
        is_inside = note.name == Path(note.name).name and note.name not in {"", ".."}
        return note if is_inside and "\0" not in note.chosen else None

    def _write(self, note: _Note) -> None:
        try:
            private_files.replace(self._folders.data / NOTE_NAME, msgspec.json.encode(note))
        except OSError as error:
            raise WorldError(
                QT_TRANSLATE_NOOP("Errors", "Your choice could not be saved: {cause}."),
                cause=error.strerror or type(error).__name__,
            ) from error

    def _not_copied(self, error: Exception, folder: Path) -> AimstarsError:
        return WorldError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The backups could not be copied to {folder}. Those on this computer are not"
                " affected. ({cause})",
            ),
            folder=str(folder),
            cause=os.strerror(error.errno)
            if isinstance(error, OSError) and error.errno
            else causes.code_of(error),
        )
