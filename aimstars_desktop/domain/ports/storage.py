"""The ports of the whole diary: a transaction, and the storage that begins it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.ports.accounts import AccountRepository
from aimstars_desktop.domain.ports.damage import DamageRepository
from aimstars_desktop.domain.ports.entries import (
    DraftRepository,
    EntryRepository,
    LocalDrafts,
    SearchRepository,
)
from aimstars_desktop.domain.ports.goals import (
    CheckInRepository,
    FollowUpRepository,
    GoalRepository,
    RepeatRepository,
    ReviewRepository,
)
from aimstars_desktop.domain.ports.ledger import LedgerRepository, VisitRepository
from aimstars_desktop.domain.ports.pictures import PictureRepository, PictureStore
from aimstars_desktop.domain.ports.preferences import (
    PreferenceRepository,
    PromptRepository,
    TemplateRepository,
)
from aimstars_desktop.domain.ports.rests import RestRepository
from aimstars_desktop.domain.ports.tags import TagRepository
from aimstars_desktop.domain.ports.transfer import (
    AccountRowRepository,
    ForeignTables,
    ImportRepository,
    Seal,
)


class Transaction(Protocol):
    """One transaction, rolled back unless ``commit`` was called."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def commit(self, change: Change, *, erase: bool = False) -> None:
        """Commit, and announce what was changed.

        Args:
            change: the parts of the data that were touched.
            erase: leave no word of the deleted rows in the file, its search index or its log.
        """
        ...


class UnitOfWork(Transaction, Protocol):
    """One transaction on one account's rows."""

    @property
    def entries(self) -> EntryRepository: ...
    @property
    def drafts(self) -> DraftRepository: ...
    @property
    def goals(self) -> GoalRepository: ...
    @property
    def checkins(self) -> CheckInRepository: ...
    @property
    def repeats(self) -> RepeatRepository: ...
    @property
    def reviews(self) -> ReviewRepository: ...
    @property
    def follow_ups(self) -> FollowUpRepository: ...
    @property
    def ledger(self) -> LedgerRepository: ...
    @property
    def visits(self) -> VisitRepository: ...
    @property
    def rests(self) -> RestRepository: ...
    @property
    def preferences(self) -> PreferenceRepository: ...
    @property
    def search(self) -> SearchRepository: ...
    @property
    def tags(self) -> TagRepository: ...
    @property
    def pictures(self) -> PictureRepository: ...
    @property
    def prompts(self) -> PromptRepository: ...
    @property
    def templates(self) -> TemplateRepository: ...
    @property
    def damaged(self) -> DamageRepository: ...
    @property
    def account_rows(self) -> AccountRowRepository: ...
    @property
    def imports(self) -> ImportRepository: ...


class AccountsUnit(Transaction, Protocol):
    """One transaction on the accounts, before anybody is signed in."""

    @property
    def accounts(self) -> AccountRepository: ...


class Storage(Protocol):
    """The open diary."""

    @property
    def pictures(self) -> PictureStore:
        """The bytes of its pictures."""
        ...

    def accounts(self, *, write: bool = False) -> AccountsUnit:
        """Begin a transaction on the accounts; one that only reads never waits for a writer."""
        ...

    def reading(self, account_id: int) -> UnitOfWork:
        """Begin a read-only transaction; it never waits for a writer."""
        ...

    def local_drafts(self, account: Account) -> LocalDrafts:
        """Return the drafts of an account that a server does not have yet."""
        ...

    def writing(self, account_id: int) -> UnitOfWork:
        """Begin a transaction that writes; it locks the account's row."""
        ...

    @property
    def seal(self) -> Seal:
        """What keeps files behind a passphrase."""
        ...

    def foreign_tables(self, path: Path) -> AbstractContextManager[ForeignTables]:
        """Open a SQLite file of another program, for looking only (``OpenTables``)."""
        ...
