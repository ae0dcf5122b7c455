"""Unlocking a diary in a file, and its slots."""

from __future__ import annotations

import contextlib
import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.keys import (
    CODE_BYTES,
    KDF_COST,
    DataKey,
    KdfCost,
    Opener,
    Protection,
    RecoveryCode,
    SlotHolder,
    SlotKind,
    Tries,
    wrong_password,
)
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.storage.keys import refusals, sealing, slot_file
from aimstars_desktop.storage.keys.sealing import password_bytes
from aimstars_desktop.storage.keys.slots import Slot, Slots
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.file import detect, inspect, key_backups
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.pending import is_restoring

logger = logging.getLogger(__name__)

_CODES = (SlotKind.RECOVERY, SlotKind.ONE_TIME)


class FileSlots:
    """What opens the diary in a data folder.

    Args:
        folders: its place.
        clock: for when a slot was made.
        cost: of new slots; tests take the lowest.
    """

    def __init__(self, folders: Folders, clock: Clock, cost: KdfCost = KDF_COST) -> None:
        self._folders = folders
        self._clock = clock
        self._cost = cost
        self._key: DataKey | None = None
        self._while_open: Protection | None = None

    @property
    def raw(self) -> str | None:
        """The key as SQLCipher takes it; None for a plain diary.

        Raises:
            DiaryFileError: the diary is encrypted, and the key is not known.
        """
        if self.is_locked:
            raise refusals.locked()
        return None if self._key is None else self._key.raw

    def opened(self) -> None:
        """Note that this process has the diary open: its first bytes must not be read now."""
        self._while_open = Protection.PLAIN if self._key is None else Protection.ENCRYPTED

    def closed(self) -> None:
        """Note that the diary is closed again."""
        self._while_open = None

    # Looking

    @property
    def protection(self) -> Protection:
        if self._while_open is not None:
            return self._while_open
        kind = detect.classify(self._folders.database)
        if kind is FileKind.OPAQUE and (slot_file.exists(self._folders.data) or self._kept()):
            self._forget_old_key()
            return Protection.ENCRYPTED
        if kind is FileKind.MISSING:
            restoring = is_restoring(self._folders) and slot_file.exists(self._folders.data)
            return Protection.ENCRYPTED if restoring else Protection.NONE_YET
        self._forget()  # it was made plain, or replaced, since the key was found
        return Protection.PLAIN

    @property
    def is_locked(self) -> bool:
        return self.protection is Protection.ENCRYPTED and self._key is None

    def holders(self) -> Sequence[SlotHolder]:
        return self._candidates()[0].holders()

    def since(self) -> datetime | None:
        return self._candidates()[0].since

    def tries(self, account_id: int) -> Tries:
        return slot_file.read_tries(self._folders.data).get(account_id, Tries())

    def set_tries(self, account_id: int, tries: Tries) -> None:
        known = slot_file.read_tries(self._folders.data)
        if known.get(account_id, Tries()) != tries:
            with causes.refusals_about(self._folders.data / slot_file.TRIES_NAME):
                slot_file.write_tries(self._folders.data, known | {account_id: tries})

    # Unlocking

    def unlock(self, account_id: int | None, password: str) -> None:
        if self._open(password_bytes(password), account_id, SlotKind.PASSWORD) is None:
            raise wrong_password()

    def unlock_with_code(self, code: RecoveryCode, account_id: int | None = None) -> int:
        slot = self._open(code_bytes(code), account_id, *_CODES)
        if slot is None:
            raise refusals.wrong_code()
        return slot.account

    def proves(self, account_id: int, password: str) -> bool:
        return self._proves(password_bytes(password), account_id, SlotKind.PASSWORD)

    def proves_code(self, account_id: int, code: RecoveryCode) -> bool:
        return self._proves(code_bytes(code), account_id, SlotKind.RECOVERY)

    def seal(self, data: bytes) -> bytes:
        return data if self._key is None else sealing.seal_beside(data, self._key.secret)

    def unseal(self, data: bytes) -> bytes | None:
        return sealing.unseal_beside(data, None if self._key is None else self._key.secret)

    def lock(self) -> None:
        self._forget()
        self._while_open = None

    # Slots

    def new_code(self) -> RecoveryCode:
        return RecoveryCode.from_random(secrets.token_bytes(CODE_BYTES))

    def add(
        self, account_id: int, name: str, password: str, code: RecoveryCode | None = None
    ) -> None:
        slots, key = self._now(), self._held()
        opener = Opener(name, password, code)
        made = self._slots_of(slots, key, account_id, opener)
        self._write(slots.without(lambda slot: slot.account == account_id).plus(*made))

    def set_password(self, account_id: int, password: str, store: Callable[[], None]) -> None:
        slots = self._now()
        made = self._slot(
            slots,
            self._held(),
            password_bytes(password),
            SlotKind.PASSWORD,
            account_id,
            slots.name_of(account_id),
        )
        self._write(slots.plus(replace(made, pending=True)), backups=False)
        store()
        gone = (SlotKind.PASSWORD, SlotKind.ONE_TIME)
        slots = slots.without(lambda slot: slot.account == account_id and slot.kind in gone)
        self._write(slots.plus(made))

    def finish_password(
        self,
        account_id: int,
        password: str,
        is_stored: Callable[[], bool],
        store: Callable[[], None],
    ) -> bool:
        slots = self._now()
        both = list(slots.of(account_id, SlotKind.PASSWORD))
        if len(both) < 2:
            return True
        used = next((s for s in both if self._fits(s, slots, password_bytes(password))), None)
        if used is None:
            return False
        holds = is_stored()
        if not holds and used.pending:
            store()
            holds = True
        kept = used if holds else next(slot for slot in both if slot is not used)
        slots = slots.without(lambda slot: slot in both).plus(replace(kept, pending=False))
        self._write(slots)
        return holds

    def set_code(self, account_id: int, code: RecoveryCode) -> None:
        self._replace_code(account_id, self._now().name_of(account_id), code, SlotKind.RECOVERY)

    def give_one_time_code(self, account_id: int, name: str, code: RecoveryCode) -> None:
        self._replace_code(account_id, name, code, SlotKind.ONE_TIME)

    def rename(self, account_id: int, name: str) -> None:
        slots = self._now()
        renamed = tuple(
            replace(slot, name=name) if slot.account == account_id else slot for slot in slots.slots
        )
        if renamed != slots.slots:
            self._write(replace(slots, slots=renamed))

    def remove(self, account_id: int) -> None:
        slots = self._now()
        self._write(slots.without(lambda slot: slot.account == account_id))

    # Helpers

    def _replace_code(self, account_id: int, name: str, code: RecoveryCode, kind: SlotKind) -> None:
        slots = self._now()
        made = self._slot(slots, self._held(), code_bytes(code), kind, account_id, name)
        old = set(slots.of(account_id, kind))
        self._write(slots.without(lambda slot: slot in old).plus(made))

    def _slots_of(
        self, slots: Slots, key: DataKey, account_id: int, opener: Opener
    ) -> Sequence[Slot]:
        secret_of = {}
        if opener.password is not None:
            secret_of[SlotKind.PASSWORD] = password_bytes(opener.password)
        if opener.code is not None:
            secret_of[SlotKind.RECOVERY] = code_bytes(opener.code)
        return [
            self._slot(slots, key, secret, kind, account_id, opener.name)
            for kind, secret in secret_of.items()
        ]

    def _slot(
        self,
        slots: Slots,
        key: DataKey,
        secret: bytes,
        kind: SlotKind,
        account_id: int,
        name: str,
    ) -> Slot:
        """Return a slot made now, at the present cost; see ``Slots.wrap``."""
        return slots.wrap(
            key,
            secret,
            account=account_id,
            name=name,
            kind=kind,
            created=self._clock.now().astimezone(UTC),
            cost=self._cost,
        )

    def _open(self, secret: bytes, account_id: int | None, *kinds: SlotKind) -> Slot | None:
        """Open a slot whose key opens the diary, and keep the key.

        Beside slots of another key, as an interrupted change of the key leaves them, a slot of the
        old one says nothing about the file: its secret is no longer the right one.
        """
        foreign, seen = False, set()
        candidates = self._candidates()
        for slots in candidates:
            for slot in slots.of(account_id, *kinds):
                if (slot.salt, slot.wrapped) in seen:
                    continue
                seen.add((slot.salt, slot.wrapped))
                key = slots.unwrap(slot, secret)
                if key is None:
                    continue
                if self._opens_diary(key):
                    self._key = key
                    self._settle(slots, slot, secret)
                    return slot
                foreign = True
        keys = {slot.key_id for slots in candidates for slot in slots.slots}
        if foreign and len(keys) == 1:
            raise refusals.foreign(slot_file.path_of(self._folders.data))
        return None

    def _settle(self, slots: Slots, used: Slot, secret: bytes) -> None:
        """Heal the files, drop slots of a key that is no longer used, strengthen a weak slot."""
        kept = slots.without(lambda slot: slot.key_id != used.key_id)
        if used.memory < self._cost.memory or used.passes < self._cost.passes:
            made = kept.wrap(
                self._held(),
                secret,
                account=used.account,
                name=used.name,
                kind=used.kind,
                created=used.created,
                cost=self._cost,
            )
            kept = kept.without(lambda slot: slot == used).plus(replace(made, pending=used.pending))
        try:
            if not slot_file.is_settled(self._folders.data, kept):
                slot_file.write(self._folders.data, kept)
        except OSError:
            logger.warning("the slots of the diary could not be rewritten")

    def _opens_diary(self, key: DataKey) -> bool:
        path = self._folders.database
        if self._while_open is None and detect.classify(path) is FileKind.MISSING:
            return True  # an interrupted restore will bring it back, and checks the key then
        try:
            with inspect.opened(path, FileKind.OPAQUE, key.raw) as connection:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except DiaryFileError as error:
            if causes.kind_of(error) == causes.NO_DATABASE:
                return False
            raise
        return True

    def _proves(self, secret: bytes, account_id: int, kind: SlotKind) -> bool:
        slots = self._now()
        return any(self._fits(slot, slots, secret) for slot in slots.of(account_id, kind))

    def _fits(self, slot: Slot, slots: Slots, secret: bytes) -> bool:
        return slots.unwrap(slot, secret) is not None

    def _now(self) -> Slots:
        """Return the slots as they are on the disk: another window may have changed them."""
        return self._candidates()[0]

    def _candidates(self) -> list[Slots]:
        """Return the slots to try: of the file, its copy, or, if both are lost, of the backups.

        Raises:
            DiaryFileError: there are none, or they are damaged.
        """
        try:
            found = slot_file.read_all(self._folders.data)
        except DiaryFileError:
            if not (kept := self._kept()):
                raise
            return kept
        if not found and not (found := self._kept()):
            raise refusals.missing(slot_file.path_of(self._folders.data))
        return found

    def _kept(self) -> list[Slots]:
        """Return the slots in the manifests of backups, newest first."""
        found: list[Slots] = []
        for manifest in reversed(manifests(self._folders.backups)):
            if manifest.slots is not None and manifest.slots not in found:
                found.append(manifest.slots)
        return found

    def _write(self, slots: Slots, *, backups: bool = True) -> None:
        """Write the slots, and those of the backups under the same key."""
        with causes.refusals_about(slot_file.path_of(self._folders.data)):
            slot_file.write(self._folders.data, slots)
        if backups:
            key_backups.renew_slots(self._folders.backups, self._held().key_id, slots)

    def _held(self) -> DataKey:
        if self._key is None:
            raise refusals.locked()
        return self._key

    def _forget_old_key(self) -> None:
        """Forget a key that another window has replaced since it was found."""
        if self._key is None:
            return
        with contextlib.suppress(DiaryFileError):
            known = {slot.key_id for slots in self._candidates() for slot in slots.slots}
            if known and self._key.key_id not in known:
                self._forget()

    def _forget(self) -> None:
        if self._key is not None:
            self._key.forget()
            self._key = None


def code_bytes(code: RecoveryCode) -> bytes:
    """Return the bytes of a code that the KDF starts from."""
    return code.letters.encode("ascii")
