"""Transactions: turn database errors into sentences, and announce changes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError, ProgrammingError

from aimstars_desktop.compat import override
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError, MissingError, WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import search_index, sqlite
from aimstars_desktop.storage.engine import Engines, copy_file
from aimstars_desktop.storage.failures import in_words, is_foreseen
from aimstars_desktop.storage.local_drafts import LocalDrafts
from aimstars_desktop.storage.models import User
from aimstars_desktop.storage.pictures.picture_store import Pictures as PictureStore
from aimstars_desktop.storage.repositories.account_rows import AccountRows
from aimstars_desktop.storage.repositories.accounts import Accounts
from aimstars_desktop.storage.repositories.checkins import CheckIns
from aimstars_desktop.storage.repositories.damaged import Damaged
from aimstars_desktop.storage.repositories.drafts import Drafts
from aimstars_desktop.storage.repositories.entries import Entries
from aimstars_desktop.storage.repositories.follow_ups import FollowUps
from aimstars_desktop.storage.repositories.goals import Goals
from aimstars_desktop.storage.repositories.imports import Imports
from aimstars_desktop.storage.repositories.ledger import Ledger
from aimstars_desktop.storage.repositories.pictures import Pictures
from aimstars_desktop.storage.repositories.preferences import Preferences
from aimstars_desktop.storage.repositories.prompts import Prompts
from aimstars_desktop.storage.repositories.repeats import Repeats
from aimstars_desktop.storage.repositories.rests import Rests
from aimstars_desktop.storage.repositories.reviews import Reviews
from aimstars_desktop.storage.repositories.search import Search
from aimstars_desktop.storage.repositories.tags import Tags
from aimstars_desktop.storage.repositories.templates import Templates
from aimstars_desktop.storage.repositories.visits import Visits
from aimstars_desktop.storage.server import server_commit

if TYPE_CHECKING:
    from aimstars_desktop.storage.foreign_tables import Tables
    from aimstars_desktop.storage.keys.sealed_file import SealedFiles

Announce = Callable[[Change], None]
R = TypeVar("R")


class DiaryStorage:
    """The open diary (the ``Storage`` port).

    Args:
        engines: for writing and reading.
        announce: called after each commit with what changed, on the committing thread.
        local_drafts: the folder for drafts that a server cannot have; None for a file.
        pictures: the store of their bytes; by default it is in the same database.
    """

    def __init__(
        self,
        engines: Engines,
        announce: Announce,
        local_drafts: Path | None = None,
        pictures: PictureStore | None = None,
    ) -> None:
        self._engines = engines
        self.pictures = pictures or PictureStore(engines)
        self._is_set_aside = False
        self._local_drafts = local_drafts
        self._announce = announce

    def accounts(self, *, write: bool = False) -> AccountsTransaction:
        return AccountsTransaction(self._engines, self._announce, write=write)

    def reading(self, account_id: int) -> Transaction:
        return Transaction(self._engines, self._announce, account_id)

    def writing(self, account_id: int) -> Transaction:
        return Transaction(self._engines, self._announce, account_id, write=True)

    def local_drafts(self, account: Account) -> LocalDrafts:
        return LocalDrafts(self._local_drafts, account)

    @property
    def seal(self) -> SealedFiles:
        from aimstars_desktop.storage.keys.sealed_file import SealedFiles

        return SealedFiles()

    def foreign_tables(self, path: Path) -> AbstractContextManager[Tables]:
        from aimstars_desktop.storage.foreign_tables import open_tables

        return open_tables(path)

    def copy_to(self, path: Path) -> None:
        """Write a copy of the open diary into a file; one that is there is replaced at the end.

        Raises:
            WorldError: it cannot be written there, or the diary is on a server.
            FileOverwrittenError: there is no such diary any more.
        """
        self._engines.refuse_overwritten()
        try:
            copy_file(self._engines, path)
        except (sqlite.DatabaseError, OSError) as error:
            raise WorldError(
                QT_TRANSLATE_NOOP("Errors", "The diary could not be saved as {file}."),
                file=str(path),
            ) from error

    def set_aside(self) -> Path | None:
        """Copy the open diary, and leave nothing beside the file that has taken its place.

        Its write-ahead log would be read as part of that file. Of a file that was written over
        there is nothing to copy.
        """
        file = self._engines.file
        if file is None:
            raise ValueError("only a file can be replaced")
        if self._engines.leave_overwritten():
            return None
        place = file.free_place()
        self.copy_to(place)
        with self._engines.writer.connect() as connection:
            connection.rollback()
            self._engines.truncate_log(connection)
        self._is_set_aside = True
        return place

    def close(self) -> None:
        """Close the file; SQLite then merges its write-ahead log into it.

        Where another file has its place, the diary is set aside first. If that fails, the log
        stays, since it has what is nowhere else.
        """
        file = self._engines.file
        overwritten = self._engines.leave_overwritten()
        if not overwritten and file is not None and not self._is_set_aside and file.is_replaced:
            with contextlib.suppress(WorldError, DBAPIError):
                self.set_aside()
        self.pictures.close()
        self._engines.dispose()
        if not overwritten:
            self._engines.note_sound()


class _Transaction:
    """The base of both kinds of transaction: begin, commit, roll back."""

    def __init__(self, engines: Engines, announce: Announce, *, write: bool = False) -> None:
        self._engines = engines
        self._engine = engines.writer if write else engines.reader
        self._announce = announce
        self._streaks = engines.streaks
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        try:
            self._connection = self._engine.connect()
            self._begin(self._connection)
        except BaseException as error:
            self.__exit__(type(error), error, error.__traceback__)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            _undo(connection)
        if isinstance(error, DBAPIError):
            self._engines.distrust()
        if isinstance(error, ProgrammingError):
            self._look_again()
        if isinstance(error, Exception) and not isinstance(error, AimstarsError):
            self._engines.refuse_overwritten()  # also where SQLite only says that it is busy
        if _is_unexpected(error) and self._engines.has_new_damage():
            # It came from what was read, which was sound when the file was opened.
            raise WorldError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "Part of the diary file was damaged while it was open. Try again: what can"
                    " still be read is shown, and “Check my diary” names the rest.",
                )
            ) from error
        if sentence := in_words(error):
            raise sentence from error

    def commit(self, change: Change, *, erase: bool = False) -> None:
        """Commit, and announce what changed.

        Args:
            change: the parts of the data that changed.
            erase: whether to leave no trace of deleted rows in the file, its index or its log.

        Raises:
            WorldError: it could not be written; nothing of the transaction was saved.
            UndecidedError: the server went away, and whether it was saved is not known.
        """
        if self._connection is None:
            raise RuntimeError("commit belongs inside the with block")
        if erase:
            search_index.drop_deleted_words(self._connection)
        if self._connection.dialect.name == "sqlite":
            self._connection.commit()
        else:
            server_commit.commit(self._connection)
        try:
            if erase:
                self._engines.truncate_log(self._connection)
        finally:  # it is committed, whether its traces are gone or not
            self._forget()
            if change:
                self._announce(change)

    def _begin(self, connection: Connection) -> None:
        connection.begin()

    def _look_again(self) -> None:
        """Check whether SQL by hand has changed the tables meanwhile, past the lock."""
        try:
            self._engine.connect().close()
        except DBAPIError as error:
            raise in_words(error) or error from error

    def _forget(self) -> None:
        """Discard cached values that a commit may have changed."""


class AccountsTransaction(_Transaction):
    """One transaction on the accounts (``AccountsUnit``)."""

    accounts: Accounts

    @override
    def _begin(self, connection: Connection) -> None:
        super()._begin(connection)
        self.accounts = Accounts(connection)

    @override
    def _forget(self) -> None:
        if self._streaks is not None:
            self._streaks.forget_all()


class _Repository(Generic[R]):
    """A repository of a transaction, made when it is first used.

    Args:
        make: its class.
    """

    def __init__(self, make: Callable[[Connection, int], R]) -> None:
        self._make = make
        self._name = ""

    def __set_name__(self, owner: type[Transaction], name: str) -> None:
        self._name = name

    def __get__(self, unit: Transaction, owner: type[Transaction]) -> R:
        made = unit.repository(self._make)
        vars(unit)[self._name] = made  # where the next access finds it
        return made


class Transaction(_Transaction):
    """One transaction on one account's rows (``UnitOfWork``)."""

    entries = _Repository(Entries)
    drafts = _Repository(Drafts)
    goals = _Repository(Goals)
    checkins = _Repository(CheckIns)
    repeats = _Repository(Repeats)
    reviews = _Repository(Reviews)
    follow_ups = _Repository(FollowUps)
    visits = _Repository(Visits)
    rests = _Repository(Rests)
    preferences = _Repository(Preferences)
    search = _Repository(Search)
    tags = _Repository(Tags)
    pictures = _Repository(Pictures)
    prompts = _Repository(Prompts)
    templates = _Repository(Templates)
    damaged = _Repository(Damaged)
    account_rows = _Repository(AccountRows)
    imports = _Repository(Imports)
    ledger: Ledger

    def __init__(
        self, engines: Engines, announce: Announce, account_id: int, *, write: bool = False
    ) -> None:
        super().__init__(engines, announce, write=write)
        self._account_id = account_id
        self._lock = write

    @override
    def _begin(self, connection: Connection) -> None:
        super()._begin(connection)
        if self._lock:
            self._lock_account(connection)
        # Not made on first use: it notes the generation of the cache before anything is read.
        self.ledger = Ledger(connection, self._account_id, self._streaks)

    def repository(self, make: Callable[[Connection, int], R]) -> R:
        """Return a repository of this account in this transaction."""
        if self._connection is None:
            raise RuntimeError("repositories belong inside the with block")
        return make(self._connection, self._account_id)

    @override
    def _forget(self) -> None:
        self.ledger.committed()

    def _lock_account(self, connection: Connection) -> None:
        # FOR UPDATE is for PostgreSQL, where two computers may use one account; SQLite has
        # one writer anyway, and its dialect omits it.
        query = select(User.id).where(User.id == self._account_id).with_for_update()
        if connection.execute(query).one_or_none() is None:
            raise MissingError(QT_TRANSLATE_NOOP("Errors", "This account no longer exists."))


def _is_unexpected(error: BaseException | None) -> bool:
    is_known = isinstance(error, AimstarsError) or is_foreseen(error)
    return isinstance(error, Exception) and not is_known


def _undo(connection: Connection) -> None:
    """Give the connection back; what was not committed is rolled back."""
    try:
        connection.close()
    except DBAPIError as error:
        # It was lost with its server, which rolls back by itself: nothing that was asked for has
        # failed, and what led here is not hidden. What is not foreseen is logged.
        in_words(error)
        connection.close()
