"""The keys of a diary in a file (the ``Keys`` port)."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace

from aimstars_desktop.domain.keys import (
    DataKey,
    Encrypted,
    Opener,
    PlainBackups,
    ReadableCopies,
    RecoveryCode,
    SlotKind,
)
from aimstars_desktop.storage.file_slots import FileSlots, code_bytes
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.keys.slots import Slots, new_id
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade import refusals as file_refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import detect, inspect, key_backups, rekey
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.pending import refuse_while_restoring

logger = logging.getLogger(__name__)

DIARY_SHARE = 0.6
"""The share of encrypting that is the diary; the backups are the rest."""


class FileKeys(FileSlots):
    """The keys of the diary in a data folder: what opens it, and encrypting all of it."""

    # The whole file

    def readable_copies(self) -> ReadableCopies:
        return key_backups.readable(self._folders.backups)

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
            key, slots = _new_key(), Slots.new()
            slots, codes = self._wrapped(slots, key, openers)
            self._swap(slots, key, on_progress, before=None)
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
            self._forget()

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
            before, key = self._now(), _new_key()
            new, codes = self._wrapped(replace(before, slots=()), key, openers)
            self._swap(new, key, on_progress, before=before)
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

    # Helpers

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
        except BaseException:
            if before is None:
                slot_file.remove(data)
            else:
                slot_file.write(data, before)
            raise
        self._key = key
        with causes.refusals_about(slot_file.path_of(data)):
            slot_file.write(data, new)

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
            rows = connection.execute("SELECT id, user_name, email FROM users").fetchall()
        if not rows:
            return openers
        return {
            int(account): openers.get(account) or Opener(name or email.partition("@")[0])
            for account, name, email in rows
        }

    def _wrapped(
        self, slots: Slots, key: DataKey, openers: Mapping[int, Opener]
    ) -> tuple[Slots, Mapping[int, RecoveryCode]]:
        """Return the slots of all accounts, and the one-time codes of those without a password."""
        codes = {}
        for account_id, opener in openers.items():
            if opener.password is None:
                codes[account_id] = one_time = self.new_code()
                secret = code_bytes(one_time)
                slots = slots.plus(
                    self._slot(slots, key, secret, SlotKind.ONE_TIME, account_id, opener.name)
                )
            slots = slots.plus(*self._slots_of(slots, key, account_id, opener))
        return slots, codes


def _new_key() -> DataKey:
    return DataKey(secrets.token_bytes(DataKey.LENGTH), new_id())


def _of_diary(on_progress: Callable[[float], None]) -> Callable[[float], None]:
    return lambda share: on_progress(DIARY_SHARE * share)


def _after_diary(on_progress: Callable[[float], None]) -> Callable[[float], None]:
    return lambda share: on_progress(DIARY_SHARE + (1 - DIARY_SHARE) * share)
