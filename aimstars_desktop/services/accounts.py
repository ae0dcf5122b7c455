"""Accounts: list them, sign up, sign in, change and delete one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from aimstars_desktop.domain.accounts import (
    Account,
    Credentials,
    check_new_password,
    cleaned_display_name,
    cleaned_email,
    email_key,
    email_taken,
)
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import RuleError, WorldError
from aimstars_desktop.domain.keys import RecoveryCode, wrong_password
from aimstars_desktop.domain.ports.accounts import PasswordHasher
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.keys import Keys
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.waits import Waits


class AccountService:
    """The accounts of the open diary.

    Args:
        storage: of the diary.
        hasher: of the passwords.
        clock: for when an account is made, and for waits.
        keys: of an encrypted diary; None for a plain one.
    """

    def __init__(
        self,
        storage: Storage,
        hasher: PasswordHasher,
        clock: Clock,
        keys: Keys | None = None,
    ) -> None:
        self._storage = storage
        self._hasher = hasher
        self._clock = clock
        self._keys = keys
        self._waits = Waits(clock)

    @property
    def have_slots(self) -> bool:
        """Whether the diary is encrypted, so that each account has slots that open it."""
        return self._keys is not None

    def known(self) -> Sequence[Account]:
        """Return the accounts to choose from, oldest first."""
        with self._storage.accounts() as unit:
            return unit.accounts.all()

    def check_new(self, email: str, display_name: str, password: str) -> bool:
        """Check what a new person typed; return whether nobody has an account yet.

        Args:
            email: as it was typed.
            display_name: may be empty.
            password: the new password.

        Raises:
            RuleError: naming the field that breaks a rule; also when the email is taken.
        """
        email = cleaned_email(email)
        cleaned_display_name(display_name)
        check_new_password(password)
        with self._storage.accounts() as unit:
            if unit.accounts.with_key(email_key(email)) is not None:
                raise email_taken()
            return not unit.accounts.all()

    def sign_up(
        self, email: str, display_name: str, password: str, code: RecoveryCode | None = None
    ) -> Account:
        """Create an account.

        Args:
            email: as it was typed.
            display_name: may be empty.
            password: the new password.
            code: the recovery code, in an encrypted diary.

        Raises:
            RuleError: naming the field that breaks a rule; also when the email is taken.
        """
        email, name = cleaned_email(email), cleaned_display_name(display_name)
        check_new_password(password)
        stored = self._hasher.hash(password)  # slow, so no transaction is open meanwhile
        with self._storage.accounts(write=True) as unit:
            account = unit.accounts.add(email, name, stored, self._clock.now())
            if self._keys is not None:  # before the commit: an account that nobody opens is lost
                self._keys.add(account.id, account.name, password, code)
            unit.commit(Change.ACCOUNT)
            known = {each.id for each in unit.accounts.all()}
        if self._keys is not None:
            for holder in self._keys.holders():  # the last one that was deleted left its slots
                if holder.account_id not in known:
                    self._keys.remove(holder.account_id)
        return account

    def sign_in(self, account_id: int, password: str) -> Account:
        """Check the password of an account; renew an outdated hash.

        Raises:
            RuleError: the password is wrong, or the wait after wrong tries is not over.
        """
        credentials = self._proven(account_id, password)
        if self._hasher.is_outdated(credentials.password):
            renewed = self._hasher.hash(password)
            with self._storage.accounts(write=True) as unit:
                # Another window may have changed the password while this one was hashing.
                if unit.accounts.credentials(account_id).password == credentials.password:
                    unit.accounts.set_password(account_id, renewed)
                    unit.commit(Change.NOTHING)
        return credentials.account

    def prove_any(self, password: str) -> Account:
        """Return the account that a password belongs to, whoever's it is.

        A wrong one counts as a wrong try of every account that was asked.

        Raises:
            RuleError: it is the password of none (field "password"), or the waits after wrong
                tries are not over.
        """
        with self._storage.accounts() as unit:
            known = [unit.accounts.credentials(account.id) for account in unit.accounts.all()]
        waiting: RuleError | None = None
        asked = []
        for credentials in known:
            try:
                self._check_wait(credentials)
            except RuleError as error:
                waiting = error
                continue
            if self._is_password(password, credentials):
                return credentials.account
            asked.append(credentials.account.id)
        for account_id in asked:
            self._count_wrong_try(account_id)
        if waiting is not None and not asked:
            raise waiting
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "That is not the password of any account in this diary."),
            field="password",
        )

    def change_profile(
        self, account_id: int, email: str, display_name: str, password: str
    ) -> Account:
        """Change the email and display name of an account.

        Args:
            account_id: whose.
            email: the new one, as it was typed.
            display_name: the new one; may be empty.
            password: the present one.

        Raises:
            RuleError: naming the field that breaks a rule; also when the email is taken, the
                present password is wrong, or the wait after wrong tries is not over.
        """
        email, name = cleaned_email(email), cleaned_display_name(display_name)
        self._proven(account_id, password)
        with self._storage.accounts(write=True) as unit:
            account = unit.accounts.set_profile(account_id, email, name)
            unit.commit(Change.ACCOUNT)
        if self._keys is not None:
            self._keys.rename(account_id, account.name)
        return account

    def change_password(self, account_id: int, present: str, new: str) -> None:
        """Change the password of an account.

        Args:
            account_id: whose.
            present: the present password.
            new: the new password.

        Raises:
            RuleError: the new one is too weak (field "new_password"), the present one is wrong
                (field "password"), or the wait after wrong tries is not over.
        """
        check_new_password(new, field="new_password")
        self._proven(account_id, present)
        self._set_password(account_id, new)

    def unlocked(self, account_id: int, password: str) -> Account:
        """Return the account whose password has just unlocked the diary.

        A change of password that a kill interrupted is finished, or taken back.

        Raises:
            RuleError: the password was replaced by another one.
            MissingError: the account was deleted; its password opens nothing any more.
        """
        keys = self._keys
        with self._storage.accounts() as unit:
            known = [each.id for each in unit.accounts.all()]
            if keys is not None and known and account_id not in known:
                keys.remove(account_id)  # in an empty diary it stays: nothing else opens it
            credentials = unit.accounts.credentials(account_id)
        if keys is not None and not keys.finish_password(
            account_id,
            password,
            lambda: self._hasher.verify(password, credentials.password),
            lambda: self._store_password(account_id, self._hasher.hash(password)),
        ):
            raise wrong_password()
        return credentials.account

    def unlocked_by_code(self, account_id: int, new_password: str) -> Account:
        """Give the account whose code has just unlocked the diary a new password.

        Raises:
            MissingError: the account was deleted.
        """
        with self._storage.accounts() as unit:
            account = unit.accounts.credentials(account_id).account
        self._set_password(account_id, new_password)
        return account

    def delete_account(self, account_id: int, password: str) -> None:
        """Delete an account with all its rows; only a backup can bring it back.

        Raises:
            RuleError: the password is wrong, or the wait after wrong tries is not over.
        """
        self._proven(account_id, password)
        with self._storage.reading(account_id) as rows:
            hashes = rows.pictures.all_hashes()
        with self._storage.accounts(write=True) as unit:
            known = unit.accounts.all()
            account = next(one for one in known if one.id == account_id)
            unit.accounts.remove(account_id)
            unit.commit(Change.ACCOUNT, erase=True)
        self._storage.local_drafts(account).clear()
        self._remove_pictures(hashes, [one.id for one in known if one.id != account_id])
        if self._keys is not None and len(known) > 1:  # the last slots open the empty diary
            self._keys.remove(account_id)

    def _remove_pictures(self, hashes: set[str], others: Sequence[int]) -> None:
        """Remove the pictures of a deleted account that nobody else has, too."""
        if hashes and others:
            with self._storage.reading(others[0]) as unit:
                hashes = hashes - unit.pictures.in_use(hashes)
        if hashes:
            with suppress(WorldError):  # else the next backup does it
                self._storage.pictures.remove(hashes)

    def _set_password(self, account_id: int, new: str) -> None:
        stored = self._hasher.hash(new)
        if self._keys is None:
            self._store_password(account_id, stored)
        else:
            self._keys.set_password(
                account_id, new, lambda: self._store_password(account_id, stored)
            )

    def _proven(self, account_id: int, password: str) -> Credentials:
        """Check the password and return the account's credentials; count wrong tries.

        Slow, so no transaction is open in the meantime.

        Raises:
            RuleError: the password is wrong, or the wait after wrong tries is not over.
        """
        with self._storage.accounts() as unit:
            credentials = unit.accounts.credentials(account_id)
        self._check_wait(credentials)
        if not self._is_password(password, credentials):
            self._count_wrong_try(account_id)
            raise wrong_password()
        if credentials.failed_sign_ins:
            with self._storage.accounts(write=True) as unit:
                unit.accounts.set_tries(account_id, 0, None)
                unit.commit(Change.NOTHING)
        return credentials

    def _count_wrong_try(self, account_id: int) -> None:
        with self._storage.accounts(write=True) as unit:
            # Read again: another window may have counted a try while this one was hashing.
            failed = unit.accounts.credentials(account_id).failed_sign_ins + 1
            unit.accounts.set_tries(account_id, failed, self._waits.until(failed))
            unit.commit(Change.NOTHING)
        self._waits.note(account_id)

    def _check_wait(self, credentials: Credentials) -> None:
        self._waits.check(
            credentials.account.id, credentials.failed_sign_ins, credentials.retry_after
        )

    def _is_password(self, password: str, credentials: Credentials) -> bool:
        """Return whether a password is that of an account.

        In an encrypted diary the slot decides, which is opened by nothing else.
        """
        if self._keys is not None:
            return self._keys.proves(credentials.account.id, password)
        return self._hasher.verify(password, credentials.password)

    def _store_password(self, account_id: int, stored: str) -> None:
        with self._storage.accounts(write=True) as unit:
            unit.accounts.set_password(account_id, stored)
            unit.commit(Change.ACCOUNT)
