"""The repository of accounts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from aimstars_desktop.domain.accounts import Account, Credentials, email_key, email_taken
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import User
from aimstars_desktop.storage.search_index import forget_account

_ACCOUNTS = select(User.id, User.email, User.user_name, User.created_at, User.email_key)
_CREDENTIALS = select(
    User.id,
    User.email,
    User.user_name,
    User.created_at,
    User.email_key,
    User.password,
    User.failed_sign_ins,
    User.retry_after,
)


class Accounts:
    """All accounts of the file (``AccountRepository``)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Sequence[Account]:
        rows = self._connection.execute(_ACCOUNTS.order_by(User.id))
        return [_account(*row) for row in rows]

    def with_key(self, email_key: str) -> Credentials | None:
        query = _CREDENTIALS.where(User.email_key == email_key)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _credentials(row)

    def credentials(self, account_id: int) -> Credentials:
        query = _CREDENTIALS.where(User.id == account_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise MissingError(QT_TRANSLATE_NOOP("Errors", "This account no longer exists."))
        return _credentials(row)

    def add(
        self,
        email: str,
        display_name: str | None,
        password: str,
        at: datetime,
        *,
        apart: str = "",
    ) -> Account:
        values = {
            "email": email,
            "email_key": email_key(email) + apart,
            "user_name": display_name,
            "password": password,
            "created_at": at,
        }
        try:
            result = self._connection.execute(insert(User).values(values).returning(User.id))
        except IntegrityError as error:
            raise email_taken() from error
        return Account(result.scalar_one(), email, display_name, at, needs_email=bool(apart))

    def set_password(self, account_id: int, password: str) -> None:
        self._set(account_id, password=password)

    def set_profile(self, account_id: int, email: str, display_name: str | None) -> Account:
        try:
            self._set(account_id, email=email, email_key=email_key(email), user_name=display_name)
        except IntegrityError as error:
            raise email_taken() from error
        return self.credentials(account_id).account

    def set_tries(self, account_id: int, failed: int, retry_after: datetime | None) -> None:
        self._set(account_id, failed_sign_ins=failed, retry_after=retry_after)

    def remove(self, account_id: int) -> None:
        forget_account(self._connection, account_id)
        # Every table that belongs to an account cascades from its row.
        self._connection.execute(delete(User).where(User.id == account_id))

    def _set(self, account_id: int, **values: object) -> None:
        self._connection.execute(update(User).where(User.id == account_id).values(values))


def _account(
    account_id: int, email: str, display_name: str | None, created_at: datetime | None, key: str
) -> Account:
    needs_email = key != email_key(email)
    return Account(account_id, email, display_name, created_at, needs_email=needs_email)


def _credentials(
    row: Row[int, str, str | None, datetime | None, str, str, int, datetime | None],
) -> Credentials:
    return Credentials(_account(*row[:5]), *row[5:])
