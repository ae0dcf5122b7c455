"""The keys of a diary in a file (the ``Keys`` port)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from aimstars_desktop import side_files
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.keys import (
    KDF_COST,
    SWAP,
    DataKey,
    Encrypted,
    KdfCost,
    Opener,
    PlainBackups,
    Protection,
    ReadableCopies,
    RecoveryCode,
    SlotKind,
    wrong_password,
)
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.storage import private_files, sqlite
from aimstars_desktop.storage.diary.file_slots import code_bytes
from aimstars_desktop.storage.diary.new_keys import NewKeys, new_key
from aimstars_desktop.storage.keys import refusals, sealing, slot_file
from aimstars_desktop.storage.keys.sealing import password_bytes
from aimstars_desktop.storage.keys.slots import Slots
from aimstars_desktop.storage.sound_note import SoundNote
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade import refusals as file_refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import (
    detect,
    inspect,
    key_backups,
    rekey,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.manifest import Manifest
from aimstars_desktop.storage.upgrade.file.pending import refuse_while_restoring

logger = logging.getLogger(__name__)


class FileKeys(NewKeys):
    """The keys of the diary in a data folder: what opens it, and encrypting all of it."""

    def __init__(self, folders: Folders, clock: Clock, cost: KdfCost = KDF_COST) -> None:
        super().__init__(folders, clock, cost)
        self._brought: tuple[DataKey, Slots] | None = None

    # The whole file

    def readable_copies(self) -> ReadableCopies:
        return key_backups.readable(self._folders)

    def encrypt(
        self,
        openers: Mapping[int, Opener],
        *,
        backups: PlainBackups,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> Encrypted:
        with DataLock(self._folders.data) as lock:
            lock.exclusive(wait)
            openers = self._complete(openers, None)
            key, slots = new_key(), Slots.new(self._clock.now().astimezone(UTC))
            slots, codes = self._wrapped(slots, key, openers)
            self._swap(slots, key, on_progress, before=None)
            self._carry_unsaved(None)
            if backups is PlainBackups.DELETE:
                key_backups.delete_readable(self._folders.backups)
            elif backups is PlainBackups.ENCRYPT:
                key_backups.convert(
                    self._folders.backups,
                    key_backups.is_readable,
                    key=None,
                    new_key=key.raw,
                    slots=slots,
                    on_progress=_after_diary(on_progress),
                )
        return Encrypted(codes, self.readable_copies())

    def decrypt(self, *, wait: float, on_progress: Callable[[float], None]) -> None:
        key = self._held()
        with DataLock(self._folders.data) as lock:
            lock.exclusive(wait)
            refuse_while_restoring(self._folders)
            rekey.rekey(
                self._folders, key=key.raw, new_key=None, on_progress=_of_diary(on_progress)
            )
            self._key = None
            self._carry_unsaved(key)
            key_backups.convert(
                self._folders.backups,
                key_backups.with_key(key.key_id),
                key=key.raw,
                new_key=None,
                slots=None,
                on_progress=_after_diary(on_progress),
            )
            with causes.refusals_about(slot_file.path_of(self._folders.data)):
                slot_file.remove(self._folders.data)
            SoundNote(self._folders.database).remove()
            key.forget()

    def renew_key(
        self,
        openers: Mapping[int, Opener],
        *,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> Encrypted:
        old = self._held()
        with DataLock(self._folders.data) as lock:
            lock.exclusive(wait)
            openers = self._complete(openers, old.raw)
            before, key = self._now(), new_key()
            new, codes = self._wrapped(replace(before, slots=()), key, openers)
            self._swap(new, key, on_progress, before=before)
            self._carry_unsaved(old)
            key_backups.convert(
                self._folders.backups,
                key_backups.with_key(old.key_id),
                key=old.raw,
                new_key=key.raw,
                slots=new,
                on_progress=_after_diary(on_progress),
            )
            old.forget()
        return Encrypted(codes, self.readable_copies())

    def is_other(self, manifest: Manifest) -> bool:
        """Return whether a backup is encrypted, and not under the key of the diary."""
        slots = manifest.slots
        if slots is None or self._brings(manifest):
            return False
        if self._key is not None:
            return not key_backups.with_key(self._key.key_id)(self._folders.backups, manifest)
        try:
            known = self._candidates() if self.protection is Protection.ENCRYPTED else []
        except DiaryFileError:
            return False  # which one it is cannot be known
        keys = {slot.key_id for each in known for slot in each.slots}
        return not any(slot.key_id in keys for slot in slots.slots)

    def open_backup(self, file: str, password: str, code: RecoveryCode | None) -> str:
        folder = self._folders.backups
        manifest = _manifest(folder, file)
        slots = manifest.slots
        key = None if slots is None else self._key_in(slots, password, code)
        if slots is None or key is None:
            raise wrong_password()
        if self.is_locked:
            raise refusals.locked()
        if self.protection is Protection.NONE_YET and self._key is None:
            with causes.refusals_about(slot_file.path_of(self._folders.data)):
                slot_file.write(self._folders.data, slots)
            self._key = key
            return manifest.file
        mine = self._key
        if mine is None and inspect.is_unused(self._folders.database):
            self._brought = (key, slots)
            return manifest.file
        with causes.refusals_about(folder / manifest.file):
            try:
                made = key_backups.convert_one(
                    folder,
                    manifest,
                    key=key.raw,
                    new_key=None if mine is None else mine.raw,
                    slots=None if mine is None else self._now(),
                    on_progress=lambda _: None,
                )
            except causes.DiffersError as error:
                raise restore_refusals.backup_is_damaged(folder / manifest.file) from error
        key.forget()
        return made.file

    @contextmanager
    def bringing_key(self, file: str) -> Iterator[DataKey | None]:
        """Replace a plain diary without accounts in the block by a backup that brings its key.

        Its slots are there before the diary is replaced: without them it could never be opened.

        Args:
            file: the name of the backup.

        Yields:
            The key of the backup and of the restored diary, if ``open_backup`` has found it; else
            None.
        """
        brought = self._brought
        if brought is None or not self._brings(_manifest(self._folders.backups, file)):
            yield None
            return
        key, slots = brought
        data = self._folders.data
        with causes.refusals_about(slot_file.path_of(data)):
            slot_file.write(data, slots)
        try:
            yield key
        except BaseException:
            if self.protection is Protection.PLAIN:
                slot_file.remove(data)
            raise
        self._key, self._brought = key, None

    @contextmanager
    def keeping_people(self) -> Iterator[None]:
        """Replace an unlocked diary in the block by another state of it.

        Numbers of accounts are given again: whoever has the number of somebody else there loses the
        slots, unless they are the last ones. The others can be given one-time codes.
        """
        before = self._people()
        yield
        now = self._people()
        strangers = {
            number
            for number in before.keys() & now.keys()
            if not (set(before[number]) & set(now[number])) - {None}
        }
        if strangers:
            slots = self._now()
            kept = slots.without(lambda slot: slot.account in strangers)
            if any(kept.of(None, SlotKind.PASSWORD)):
                self._write(kept)

    # Helpers

    def _brings(self, manifest: Manifest) -> bool:
        """Return whether the diary would get the key of this backup, which is known."""
        return (
            self._brought is not None
            and key_backups.with_key(self._brought[0].key_id)(self._folders.backups, manifest)
            and inspect.is_unused(self._folders.database)
        )

    def _key_in(self, slots: Slots, password: str, code: RecoveryCode | None) -> DataKey | None:
        """Return the key in the slots of a backup; None if that opens none of them."""
        for slot in slots.slots:
            if slot.kind is SlotKind.PASSWORD:
                secret = password_bytes(password)
            elif code is None:
                continue
            else:
                secret = code_bytes(code)
            if (key := slots.unwrap(slot, secret)) is not None:
                return key
        return None

    def _people(self) -> Mapping[int, tuple[object, object]]:
        """Return when each account was made, and its email: two people share neither."""
        if self._key is None:
            return {}
        try:
            with inspect.reading(self._folders, self._key.raw) as connection:
                rows = connection.execute("SELECT id, created_at, email_key FROM users").fetchall()
        except (DiaryFileError, sqlite.DatabaseError):
            return {}  # too damaged, or of an old revision
        return {number: (made, email) for number, made, email in rows}

    def _swap(
        self,
        new: Slots,
        key: DataKey,
        on_progress: Callable[[float], None],
        *,
        before: Slots | None,
    ) -> None:
        """Write the slots, then the diary; what was there stays in both until the diary is new."""
        data = self._folders.data
        with causes.refusals_about(slot_file.path_of(data)):
            slot_file.write(data, new if before is None else before.plus(*new.slots))
        try:
            rekey.rekey(
                self._folders,
                key=self._key.raw if self._key is not None else None,
                new_key=key.raw,
                on_progress=_of_diary(on_progress),
            )
        except BaseException:  # it may also come when the diary is new already
            if not self._is_under(key):
                if before is None:
                    slot_file.remove(data)
                else:
                    slot_file.write(data, before)
            raise
        self._key = key
        with causes.refusals_about(slot_file.path_of(data)):
            slot_file.write(data, new)

    def _carry_unsaved(self, old: DataKey | None) -> None:
        """Put the texts beside the diary, whose owners did not sign in yet, under its present key.

        Args:
            old: the key that they have; None: they are plain.
        """
        path = self._folders.data / side_files.UNSAVED
        try:
            found = side_files.read(path)
            plain = sealing.unseal_beside(found, None if old is None else old.secret)
            if plain is not None:
                private_files.replace(path, self.seal(plain))
        except FileNotFoundError:
            return
        except OSError as error:
            logger.warning("the texts beside the diary keep their key: %s", type(error).__name__)

    def _complete(self, openers: Mapping[int, Opener], key: str | None) -> Mapping[int, Opener]:
        """Return what opens the diary for all accounts in it; those not named get a code.

        A diary without accounts is opened by what is given: somebody is about to sign up.
        """
        refuse_while_restoring(self._folders)
        path = self._folders.database
        revision = inspect.current(self._folders, key=key)
        if revision != HEAD:
            raise file_refusals.not_at_head(revision)
        kind = detect.classify(path)
        with inspect.opened(path, kind, key) as connection:
            rows = connection.execute(
                "SELECT id, CAST(user_name AS BLOB), CAST(email AS BLOB) FROM users"
            ).fetchall()
        if not rows:
            return openers
        return {
            int(account): openers.get(account)
            or Opener(_readable(name) or _readable(email).partition("@")[0])
            for account, name, email in rows
        }


def _manifest(folder: Path, file: str) -> Manifest:
    try:
        return Manifest.read(folder / f"{Path(file).name}.json")
    except (OSError, ValueError) as error:
        raise restore_refusals.backup_is_damaged(folder / file) from error


def _readable(text: bytes | None) -> str:
    """Return a text that may be damaged."""
    return (text or b"").decode("utf-8", "replace")


def _of_diary(on_progress: Callable[[float], None]) -> Callable[[float], None]:
    return lambda share: on_progress(SWAP * share)


def _after_diary(on_progress: Callable[[float], None]) -> Callable[[float], None]:
    return lambda share: on_progress(SWAP + (1 - SWAP) * share)
