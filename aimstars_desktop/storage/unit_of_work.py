"""One transaction: where database errors become sentences, and changes are announced."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError, WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.overriding import override
from aimstars_desktop.storage.accounts import Accounts
from aimstars_desktop.storage.diary import Diary
from aimstars_desktop.storage.engine import Engines
from aimstars_desktop.storage.follow_ups import FollowUps
from aimstars_desktop.storage.goal_parts import CheckIns, Repeats
from aimstars_desktop.storage.goals import Goals
from aimstars_desktop.storage.kept_runs import KeptRuns, kept_runs
from aimstars_desktop.storage.keyed import Drafts, Preferences, Visits
from aimstars_desktop.storage.ledger import Ledger
from aimstars_desktop.storage.models import User
from aimstars_desktop.storage.prompts import Prompts
from aimstars_desktop.storage.rests import RestStore
from aimstars_desktop.storage.reviews import Reviews
from aimstars_desktop.storage.search import Search

Announce = Callable[[Change], None]

_WORLD = {
    "SQLITE_FULL": QT_TRANSLATE_NOOP(
        "Errors", "The disk is full, so this could not be saved. Free some space and try again."
    ),
    "SQLITE_BUSY": QT_TRANSLATE_NOOP(
        "Errors", "Another program is using the diary file. Close it and try again."
    ),
    "SQLITE_READONLY": QT_TRANSLATE_NOOP(
        "Errors", "The diary file may only be read, so this could not be saved."
    ),
    "SQLITE_CANTOPEN": QT_TRANSLATE_NOOP("Errors", "The diary file cannot be opened."),
    "SQLITE_IOERR": QT_TRANSLATE_NOOP(
        "Errors", "The disk reported an error while the diary file was in use."
    ),
    "SQLITE_CORRUPT": QT_TRANSLATE_NOOP(
        "Errors", "The diary file is damaged. Restore it from a backup."
    ),
    "SQLITE_NOTADB": QT_TRANSLATE_NOOP(
        "Errors", "The diary file is damaged. Restore it from a backup."
    ),
}


class DiaryStorage:
    """The opened diary file (the ``Storage`` port).

    Args:
        engines: the writer and the reader of the file.
        announce: told after each commit what was touched; called on the committing thread.
    """

    def __init__(self, engines: Engines, announce: Announce) -> None:
        self._engines = engines
        self._announce = announce
        self._kept = kept_runs(engines.writer)

    def accounts(self, *, write: bool = False) -> AccountsTransaction:
        engine = self._engines.writer if write else self._engines.reader
        return AccountsTransaction(engine, self._announce, self._kept)

    def reading(self, account_id: int) -> Transaction:
        return Transaction(self._engines.reader, self._announce, self._kept, account_id)

    def writing(self, account_id: int) -> Transaction:
        return Transaction(self._engines.writer, self._announce, self._kept, account_id, lock=True)

    def close(self) -> None:
        """Close the file; SQLite then folds its write-ahead log into it."""
        self._engines.dispose()


class _Transaction:
    """What both kinds of transaction share: begin, commit, and undoing what was not committed."""

    def __init__(self, engine: Engine, announce: Announce, kept: KeptRuns | None) -> None:
        self._engine = engine
        self._announce = announce
        self._kept = kept
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
        if self._connection is not None:
            self._connection.close()  # rolls back what was not committed
            self._connection = None
        if isinstance(error, DatabaseError) and (template := _template_for(error)):
            raise WorldError(template) from error

    def commit(self, change: Change) -> None:
        """Keep everything, and announce what was touched.

        Raises:
            WorldError: the file cannot take it; nothing of the transaction was kept.
        """
        if self._connection is None:
            raise RuntimeError("commit belongs inside the with block")
        self._connection.commit()
        self._forget()
        if change:
            self._announce(change)

    def _begin(self, connection: Connection) -> None:
        connection.begin()

    def _forget(self) -> None:
        """Forget what was kept in mind and is not true any more after a commit."""


class AccountsTransaction(_Transaction):
    """One transaction on the accounts (``AccountsUnit``)."""

    accounts: Accounts

    @override
    def _begin(self, connection: Connection) -> None:
        super()._begin(connection)
        self.accounts = Accounts(connection)

    @override
    def _forget(self) -> None:
        if self._kept is not None:
            self._kept.forget_all()


class Transaction(_Transaction):
    """One transaction on one account's rows (``UnitOfWork``)."""

    diary: Diary
    drafts: Drafts
    goals: Goals
    checkins: CheckIns
    repeats: Repeats
    reviews: Reviews
    follow_ups: FollowUps
    ledger: Ledger
    visits: Visits
    rests: RestStore
    preferences: Preferences
    search: Search
    prompts: Prompts

    def __init__(
        self,
        engine: Engine,
        announce: Announce,
        kept: KeptRuns | None,
        account_id: int,
        *,
        lock: bool = False,
    ) -> None:
        super().__init__(engine, announce, kept)
        self._account_id = account_id
        self._lock = lock

    @override
    def _begin(self, connection: Connection) -> None:
        super()._begin(connection)
        if self._lock:
            self._lock_account(connection)
        self.diary = Diary(connection, self._account_id)
        self.drafts = Drafts(connection, self._account_id)
        self.goals = Goals(connection, self._account_id)
        self.checkins = CheckIns(connection, self._account_id)
        self.repeats = Repeats(connection, self._account_id)
        self.reviews = Reviews(connection, self._account_id)
        self.follow_ups = FollowUps(connection, self._account_id)
        self.ledger = Ledger(connection, self._account_id, self._kept)
        self.visits = Visits(connection, self._account_id)
        self.rests = RestStore(connection, self._account_id)
        self.preferences = Preferences(connection, self._account_id)
        self.search = Search(connection, self._account_id)
        self.prompts = Prompts(connection, self._account_id)

    @override
    def _forget(self) -> None:
        self.ledger.committed()

    def _lock_account(self, connection: Connection) -> None:
        # FOR UPDATE is for PostgreSQL, where two computers may serve one account; SQLite has
        # one writer anyway, and its dialect leaves the words out.
        query = select(User.id).where(User.id == self._account_id).with_for_update()
        if connection.execute(query).one_or_none() is None:
            raise MissingError(QT_TRANSLATE_NOOP("Errors", "This account is no longer here."))


def _template_for(error: DatabaseError) -> str | None:
    """Return the sentence for a failure of the world; None: the failure is ours, a bug."""
    name = str(getattr(error.orig, "sqlite_errorname", ""))
    return next((text for prefix, text in _WORLD.items() if name.startswith(prefix)), None)
