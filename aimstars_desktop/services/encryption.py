"""Encryption of a diary: unlocking it, switching encryption on and off, a new key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from aimstars_desktop.domain.accounts import Account, check_new_password, email_key
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.keys import (
    Encrypted,
    Opener,
    PlainBackups,
    Protection,
    ReadableCopies,
    RecoveryCode,
    SlotHolder,
    Tries,
    WrongSecretError,
    wrong_password,
)
from aimstars_desktop.domain.ports.diary import Diary
from aimstars_desktop.domain.ports.keys import Keys
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.waits import Waits

FIRST_ACCOUNT = 1
"""The id of the first account of a diary."""

ANYBODY = 0
"""Stands for all accounts where tries are counted that are nobody's; no account has this id."""


class EncryptionService:
    """What a person can do with the encryption of a diary in a file; all of it may be slow.

    Args:
        diary: need not be open; for the methods that say so, it must be closed.
        keys: of the diary.
    """

    def __init__(self, diary: Diary, keys: Keys) -> None:
        self._diary = diary
        self._keys = keys
        self._waits = Waits(diary.clock)

    @property
    def protection(self) -> Protection:
        """How the diary is kept.

        Raises:
            DiaryFileError: the file cannot be read.
        """
        return self._keys.protection

    @property
    def is_encrypted(self) -> bool:
        """Whether the diary is encrypted, open or not."""
        return self._keys.protection is Protection.ENCRYPTED

    @property
    def is_locked(self) -> bool:
        """Whether a password or code is needed before the diary can be opened."""
        return self._keys.is_locked

    def holders(self) -> Sequence[SlotHolder]:
        """Return who can open the diary.

        Raises:
            DiaryFileError: the slots are missing or refused.
        """
        return self._keys.holders()

    def since(self) -> datetime | None:
        """Return when the diary was encrypted, aware UTC; None: an older version did it.

        Raises:
            DiaryFileError: the slots are missing or refused.
        """
        return self._keys.since()

    # Unlocking

    def unlock(self, account_id: int | None, password: str) -> None:
        """Find the key with a password; then the diary can be opened.

        Args:
            account_id: whose; None tries everybody's.
            password: as it was typed.

        Raises:
            RuleError: the password is wrong, or the wait after wrong tries is not over.
            DiaryFileError: the slots are refused.
        """
        tried = ANYBODY if account_id is None else account_id
        self._try(tried, "password", lambda: self._keys.unlock(account_id, password))

    def unlock_with_code(self, typed: str, new_password: str) -> int:
        """Find the key with a recovery or one-time code; then the diary can be opened.

        Args:
            typed: the code.
            new_password: checked here; it is stored once the diary is open.

        Returns:
            The id of the account, which gets the new password.

        Raises:
            RuleError: the new password is too weak (field "new_password"), the code is mistyped
                or opens nothing (field "recovery_code"), or the wait is not over.
            DiaryFileError: the slots are refused.
        """
        code = RecoveryCode.read(typed)
        check_new_password(new_password, field="new_password")
        found: list[int] = []
        self._try(ANYBODY, "recovery_code", lambda: found.append(self._keys.unlock_with_code(code)))
        return found[0]

    def unlock_with_either(self, typed: str) -> None:
        """Find the key with a password or a code, whosever it is; nothing else changes.

        Raises:
            RuleError: it opens nothing, or the wait after wrong tries is not over.
            DiaryFileError: the slots are refused.
        """
        try:
            code = RecoveryCode.read(typed)
        except RuleError:
            self.unlock(None, typed)
        else:
            self._try(ANYBODY, "password", lambda: self._keys.unlock_with_code(code))

    def lock(self) -> None:
        """Forget the key; the diary must be closed."""
        self._keys.lock()

    def open_backup(self, file: str, typed: str) -> str:
        """Write a backup that has an earlier key under today's; see ``Keys.open_backup``.

        Args:
            file: the name of the backup.
            typed: a password or code of its time.

        Returns:
            The name that the backup has now.

        Raises:
            RuleError: it does not open the backup, or the wait after wrong tries is not over.
            DiaryFileError: the backup is damaged, or could not be written; it is as it was.
        """
        code: RecoveryCode | None = None
        made: list[str] = []
        with suppress(RuleError):
            code = RecoveryCode.read(typed)
        self._try(
            ANYBODY, "password", lambda: made.append(self._keys.open_backup(file, typed, code))
        )
        return made[0]

    # What lies beside the diary

    def seal(self, data: bytes) -> bytes:
        """Encrypt what lies beside an encrypted diary; returned as it is for a plain one."""
        return self._keys.seal(data)

    def unseal(self, data: bytes) -> bytes | None:
        """Return a text that was sealed, or never was; None when its key is not known here."""
        return self._keys.unseal(data)

    # Codes

    def new_code(self) -> RecoveryCode:
        """Return a new code, which opens nothing until it is set."""
        return self._keys.new_code()

    def is_code(self, account_id: int, typed: str) -> bool:
        """Return whether a typed code is the recovery code of an account.

        Raises:
            RuleError: it is mistyped (field "recovery_code").
        """
        return self._keys.proves_code(account_id, RecoveryCode.read(typed))

    def set_code(self, account_id: int, code: RecoveryCode) -> None:
        """Replace the recovery code of an account; the one before opens nothing any more."""
        self._keys.set_code(account_id, code)

    def waiting(self, accounts: Sequence[Account]) -> Mapping[int, str]:
        """Return who of these has no password for the diary yet: their names by account id.

        They did not use their one-time codes, or came with a backup.

        Raises:
            DiaryFileError: the slots are missing or refused.
        """
        ready = {each.account_id for each in self._keys.holders() if each.password_since}
        return {each.id: each.name for each in accounts if each.id not in ready}

    def set_one_time_codes(
        self, people: Mapping[int, str], codes: Mapping[int, RecoveryCode]
    ) -> None:
        """Give accounts other one-time codes; the ones before open nothing any more.

        Args:
            people: their names by account id.
            codes: the codes by account id.
        """
        for account_id, name in people.items():
            self._keys.give_one_time_code(account_id, name, codes[account_id])

    # The whole file

    def readable_copies(self) -> ReadableCopies:
        """Count the backups that anybody can read."""
        return self._keys.readable_copies()

    def check(self, email: str, password: str) -> Account:
        """Return the account with this email, if that is its password.

        Raises:
            RuleError: there is none, or the password is wrong.
            DiaryFileError: the diary cannot be read.
        """
        with self._diary.reading() as storage, storage.accounts() as unit:
            credentials = unit.accounts.with_key(email_key(email))
        if credentials is None:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "There is no account with this email."), field="email"
            )
        account = credentials.account
        if not (
            self._keys.proves(account.id, password)
            if self.is_encrypted
            else self._diary.hasher.verify(password, credentials.password)
        ):
            raise wrong_password()
        return account

    def switch_on(
        self,
        openers: Mapping[int, Opener],
        *,
        backups: PlainBackups = PlainBackups.ENCRYPT,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> Encrypted:
        """Encrypt the closed diary; see ``Keys.encrypt``.

        Args:
            openers: by account id; those not named get one-time codes.
            backups: what becomes of the readable ones.
            wait: seconds to wait for other windows to close it.
            on_progress: called with the share done; an exception from it cancels.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        return self._keys.encrypt(openers, backups=backups, wait=wait, on_progress=on_progress)

    def switch_on_first(
        self,
        name: str,
        password: str,
        *,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> None:
        """Encrypt the closed diary of a person who signs up next: see ``AccountService.sign_up``.

        Before, so that not even the hash of the password was ever in a readable file.

        Args:
            name: for the chooser.
            password: checked by the caller.
            wait: see ``switch_on``.
            on_progress: see ``switch_on``.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        opener = Opener(name, password)
        self.switch_on({FIRST_ACCOUNT: opener}, wait=wait, on_progress=on_progress)

    def switch_off(self, *, wait: float, on_progress: Callable[[float], None]) -> None:
        """Make the closed diary and its backups plain; see ``Keys.decrypt``.

        Args:
            wait: see ``switch_on``.
            on_progress: see ``switch_on``.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        self._keys.decrypt(wait=wait, on_progress=on_progress)

    def renew_key(
        self,
        openers: Mapping[int, Opener],
        *,
        wait: float,
        on_progress: Callable[[float], None],
    ) -> Encrypted:
        """Give the closed diary a new key; see ``Keys.renew_key``.

        Args:
            openers: see ``switch_on``.
            wait: see ``switch_on``.
            on_progress: see ``switch_on``.

        Raises:
            DiaryFileError: it was not done, and the diary is as it was.
        """
        return self._keys.renew_key(openers, wait=wait, on_progress=on_progress)

    # Helpers

    def _try(self, account_id: int, field: str, attempt: Callable[[], object]) -> None:
        tries = self._keys.tries(account_id)
        self._waits.check(account_id, tries.failed, tries.retry_after, field)
        try:
            attempt()
        except WrongSecretError:
            failed = self._keys.tries(account_id).failed + 1
            self._keys.set_tries(account_id, Tries(failed, self._waits.until(failed)))
            self._waits.note(account_id)
            raise
        self._keys.set_tries(account_id, Tries())
