"""The port of the keys of a diary: its slots, unlocking, and encryption of the whole file.

Slots lie beside the diary, so everything here works while the diary is closed. Each password or
code that is tried costs one run of the KDF, about half a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from aimstars_desktop.domain.keys import (
    Encrypted,
    Opener,
    PlainBackups,
    Protection,
    ReadableCopies,
    RecoveryCode,
    SlotHolder,
    Tries,
)


class Keys(Protocol):
    """The keys of one diary. After ``unlock`` they stay known until ``lock``."""

    # Looking: needs no key

    @property
    def protection(self) -> Protection:
        """How the diary is kept.

        Raises:
            DiaryFileError: the file cannot be read.
        """
        ...

    @property
    def is_locked(self) -> bool:
        """Whether the diary is encrypted and its key is not known here."""
        ...

    def holders(self) -> Sequence[SlotHolder]:
        """Return who can open the diary, by account id.

        Raises:
            DiaryFileError: the slot file is missing, damaged or of a newer version.
        """
        ...

    def since(self) -> datetime | None:
        """Return when the diary was encrypted, aware UTC; None: an older version did it.

        Raises:
            DiaryFileError: the slot file is missing, damaged or of a newer version.
        """
        ...

    def tries(self, account_id: int) -> Tries:
        """Return the wrong tries of an account."""
        ...

    def set_tries(self, account_id: int, tries: Tries) -> None:
        """Save the wrong tries of an account; never touches the slots."""
        ...

    # Unlocking

    def unlock(self, account_id: int | None, password: str) -> None:
        """Open the slot of a password, and keep the key.

        Args:
            account_id: whose; None tries everybody's.
            password: as it was typed.

        Raises:
            WrongSecretError: it opens none (field "password").
            DiaryFileError: the slot file is refused, or is that of another diary.
        """
        ...

    def unlock_with_code(self, code: RecoveryCode, account_id: int | None = None) -> int:
        """Open the slot of a recovery or one-time code, and keep the key.

        Args:
            code: what was typed.
            account_id: whose; None tries everybody's.

        Returns:
            The id of the account, which needs a new password next: ``set_password``.

        Raises:
            WrongSecretError: it opens none (field "recovery_code").
            DiaryFileError: the slot file is refused, or is that of another diary.
        """
        ...

    def proves(self, account_id: int, password: str) -> bool:
        """Return whether a password opens the slot of an account; nothing else changes."""
        ...

    def proves_code(self, account_id: int, code: RecoveryCode) -> bool:
        """Return whether a recovery code opens the slot of an account; nothing else changes."""
        ...

    def seal(self, data: bytes) -> bytes:
        """Encrypt what lies beside an encrypted diary; returned as it is for a plain one."""
        ...

    def unseal(self, data: bytes) -> bytes | None:
        """Return a text that was sealed, or never was; None when its key is not known here."""
        ...

    def lock(self) -> None:
        """Forget the key; the diary must be closed."""
        ...

    # Slots of an unlocked diary. Each change reaches the backups under the same key, too.

    def new_code(self) -> RecoveryCode:
        """Return a new random code, which opens nothing yet."""
        ...

    def add(
        self, account_id: int, name: str, password: str, code: RecoveryCode | None = None
    ) -> None:
        """Give an account slots of its own.

        Args:
            account_id: whose.
            name: for the chooser.
            password: checked by the caller.
            code: the recovery code, if there is to be one.
        """
        ...

    def set_password(self, account_id: int, password: str, store: Callable[[], None]) -> None:
        """Replace the password of an account; a kill leaves the old one or the new one.

        Args:
            account_id: whose.
            password: the new one, checked by the caller.
            store: commits the new hash to the diary.
        """
        ...

    def finish_password(
        self,
        account_id: int,
        password: str,
        is_stored: Callable[[], bool],
        store: Callable[[], None],
    ) -> bool:
        """Finish a change of password that a kill interrupted, or take it back.

        Args:
            account_id: whose.
            password: the one that has just opened a slot.
            is_stored: whether its hash is the one in the diary; slow, and called only if needed.
            store: commits its hash to the diary.

        Returns:
            Whether the password still holds; the old one does not once the new one is stored.
        """
        ...

    def set_code(self, account_id: int, code: RecoveryCode) -> None:
        """Replace the recovery code of an account; the one before opens nothing any more."""
        ...

    def give_one_time_code(self, account_id: int, name: str, code: RecoveryCode) -> None:
        """Replace the one-time code of an account; the one before opens nothing any more.

        Args:
            account_id: whose.
            name: for the chooser.
            code: the new one.
        """
        ...

    def rename(self, account_id: int, name: str) -> None:
        """Change the name in the chooser."""
        ...

    def remove(self, account_id: int) -> None:
        """Remove all slots of an account."""
        ...

    # The whole file, which must be closed in this and all other programs

    def open_backup(self, file: str, password: str, code: RecoveryCode | None) -> str:
        """Write a backup that has another key under the present one; the diary is unlocked.

        Beside a plain diary in which somebody writes it becomes plain. Where there is none, or it
        has no account yet, the backup stays as it is, and its key and slots become those of the
        diary that will be restored.

        Args:
            file: the name of the backup.
            password: as it was typed; one of the time of the backup.
            code: what it says if it may be a recovery or one-time code.

        Returns:
            The name that the backup has now.

        Raises:
            WrongSecretError: it opens none of the backup's slots.
            DiaryFileError: the backup is damaged, or could not be written; it is as it was.
        """
        ...

    def readable_copies(self) -> ReadableCopies:
        """Count the backups that anybody can read."""
        ...

    def encrypt(
        self,
        openers: Mapping[int, Opener],
        *,
        backups: PlainBackups,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> Encrypted:
        """Encrypt a plain diary at head; afterwards it is unlocked.

        Args:
            openers: what accounts open it with, by id; those not named get one-time codes. In a
                diary without accounts, that of the person who is about to sign up.
            backups: what becomes of the readable backups.
            wait: seconds to wait for other windows to close it.
            on_progress: called with the share done, 0 to 1; below ``SWAP`` an exception from it
                cancels.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        ...

    def decrypt(self, *, wait: float, on_progress: Callable[[float], None]) -> None:
        """Turn an unlocked diary into a plain one, and its backups, as far as they can be.

        Args:
            wait: seconds to wait for other windows to close it.
            on_progress: see ``encrypt``.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        ...

    def renew_key(
        self,
        openers: Mapping[int, Opener],
        *,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> Encrypted:
        """Encrypt an unlocked diary and its backups under a new key.

        Old slots then open only the backups that could not be rewritten.

        Args:
            openers: see ``encrypt``.
            wait: seconds to wait for other windows to close it.
            on_progress: see ``encrypt``.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        ...
