"""State and commands of the Profile dialog; no widgets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.ui.core.tasks import TaskRunner

T = TypeVar("T")


class ProfileModel(QObject):
    """One account and the changes to it, each of which needs the password."""

    changed = Signal(object)
    """The email or name has changed; carries the :class:`Account`."""

    password_changed = Signal()
    deleted = Signal()
    """The account was deleted, with all its rows."""

    busy_changed = Signal(bool)
    """Whether a password is being checked has changed."""

    failed = Signal(object)
    """The last change was refused; carries the error."""

    def __init__(
        self,
        account: Account,
        accounts: AccountService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.account = account
        self._accounts = accounts
        self._tasks = tasks

    @property
    def is_encrypted(self) -> bool:
        """Whether the diary is encrypted."""
        return self._accounts.have_slots

    def change_profile(self, email: str, display_name: str, password: str) -> None:
        """Change the email and name.

        Args:
            email: the new one, as typed.
            display_name: the new one; may be empty.
            password: the present one.
        """
        account_id = self.account.id
        self._do(
            lambda: self._accounts.change_profile(account_id, email, display_name, password),
            self._on_changed,
        )

    def change_password(self, present: str, new: str) -> None:
        """Change the password."""
        account_id = self.account.id
        self._do(
            lambda: self._accounts.change_password(account_id, present, new),
            lambda _: self.password_changed.emit(),
        )

    def delete(self, password: str) -> None:
        """Delete the account with everything in it."""
        account_id = self.account.id
        self._do(
            lambda: self._accounts.delete_account(account_id, password),
            lambda _: self.deleted.emit(),
        )

    def _do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self.busy_changed.emit(True)

        def done(result: T) -> None:
            self.busy_changed.emit(False)
            then(result)

        self._tasks.write(self, work, then=done, on_error=self._on_failed)

    def _on_changed(self, account: Account) -> None:
        self.account = account
        self.changed.emit(account)

    def _on_failed(self, error: AimstarsError) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(error)
