"""The ports: what services need from the world, one page of protocols.

Repositories are made for one account: no method takes an account's id, so none can forget it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self

from aimstars_desktop.domain.accounts import Account, Credentials
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import (
    DayMarks,
    Draft,
    Entry,
    EntryVersion,
    NewEntry,
    Rating,
)
from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.domain.goal_ports import (
    CheckInRepository,
    FollowUpRepository,
    RepeatRepository,
    ReviewRepository,
)
from aimstars_desktop.domain.goals import Category, Goal, NewGoal, Status
from aimstars_desktop.domain.ledger_ports import LedgerRepository, VisitRepository
from aimstars_desktop.domain.prompts import Prompt
from aimstars_desktop.domain.rest_ports import RestRepository
from aimstars_desktop.domain.search import IndexState, Request


class Clock(Protocol):
    """The one place that is asked what time it is."""

    def now(self) -> datetime:
        """Return the present moment, aware, in the local time zone."""
        ...


class PasswordHasher(Protocol):
    """How passwords are turned into what may be stored."""

    def hash(self, password: str) -> str:
        """Return the form to store; slow on purpose."""
        ...

    def verify(self, password: str, stored: str) -> bool:
        """Say whether the password belongs to the stored form, older forms included."""
        ...

    def is_outdated(self, stored: str) -> bool:
        """Say whether the stored form should be renewed at the next sign-in."""
        ...


class AccountRepository(Protocol):
    """All accounts of the file, for the chooser and for signing in."""

    def all(self) -> Sequence[Account]:
        """Return the accounts by id, the oldest first."""
        ...

    def with_key(self, email_key: str) -> Credentials | None:
        """Return the account whose email has this key."""
        ...

    def credentials(self, account_id: int) -> Credentials:
        """Return what signing in needs; MissingError when the account is gone."""
        ...

    def add(self, email: str, display_name: str | None, password: str, at: datetime) -> Account:
        """Keep a new account with its stored password; RuleError when the email is taken."""
        ...

    def set_password(self, account_id: int, password: str) -> None:
        """Keep a new stored form of the password."""
        ...

    def set_profile(self, account_id: int, email: str, display_name: str | None) -> Account:
        """Keep another email and display name; RuleError when the email is taken."""
        ...

    def set_tries(self, account_id: int, failed: int, retry_after: datetime | None) -> None:
        """Keep the count of wrong passwords and the end of the wait."""
        ...

    def remove(self, account_id: int) -> None:
        """Remove the account with every row that is its own."""
        ...


class DiaryRepository(Protocol):
    """The entries of one account."""

    def add(self, new: NewEntry) -> Entry: ...

    def get(self, entry_id: int) -> Entry:
        """Return an entry, also from the trash; MissingError when there is none."""
        ...

    def on_day(self, day: date) -> Sequence[Entry]:
        """Return the entries about the day in the order of writing, the trash left out."""
        ...

    def between(self, first: date, last: date) -> Sequence[Entry]:
        """Return the entries of a span of days in the order of the days, the trash left out."""
        ...

    def stamps(self, first: date, last: date) -> Sequence[tuple[int, datetime | None]]:
        """Return id and last edit (naive UTC) of the same entries, in the same order.

        Two equal answers mean the same texts.
        """
        ...

    def save(self, entry: Entry) -> None:
        """Keep the entry's day, text, rating, edited_at and trashed_at."""
        ...

    def keep_version(self, entry: Entry, replaced_at: datetime) -> EntryVersion:
        """Keep the entry as it is as its next earlier version."""
        ...

    def versions(self, entry_id: int) -> Sequence[EntryVersion]:
        """Return the earlier versions, the oldest first."""
        ...

    def marks(self, first: date, last: date) -> Mapping[date, DayMarks]:
        """Return the written days of a span with their counts."""
        ...

    def recent(
        self, limit: int, *, rating: Rating | None = None, before: Entry | None = None
    ) -> Sequence[Entry]:
        """Return entries, the newest day first, from the one after ``before`` on."""
        ...

    def facts(self) -> Mapping[int, tuple[date, Rating]]:
        """Return id, day and rating of every entry outside the trash."""
        ...

    def onward(self, limit: int, day: date, after: Entry | None = None) -> Sequence[Entry]:
        """Return entries, the oldest day first, from ``day`` or from the one after ``after`` on."""
        ...

    def on_days(self, each: int, days: Collection[date]) -> Sequence[tuple[Entry, int]]:
        """Return the first entries of each of these days, the newest day first.

        With each comes how many entries its day has; the trash is left out of both.
        """
        ...

    def trash(self) -> Sequence[Entry]:
        """Return the entries in the trash, the last deleted first."""
        ...

    def remove(self, entry_id: int) -> None:
        """Remove an entry in the trash for good; MissingError when it is not there."""
        ...

    def purge(self, trashed_before: datetime) -> Collection[int]:
        """Remove what was trashed before then for good; return the ids of these entries."""
        ...


class SearchRepository(Protocol):
    """The words of one account's entries."""

    def find(
        self, request: Request, limit: int, *, before: Entry | None = None, offset: int = 0
    ) -> Sequence[Entry]:
        """Return the entries that answer a search.

        Args:
            before: newest first: begin after this entry.
            offset: best match first: leave out so many.
        """
        ...

    def check(self) -> IndexState:
        """Look at the index, once after opening; a missing or stale one is begun anew."""
        ...

    def build(self, limit: int) -> IndexState:
        """Take the next so many entries into the index, the newest first."""
        ...


class DraftRepository(Protocol):
    """What one account has typed and not yet saved."""

    def all(self) -> Sequence[Draft]:
        """Return the drafts, the latest first."""
        ...

    def get(self, target: str) -> Draft | None: ...

    def put(self, draft: Draft) -> None: ...

    def remove(self, target: str) -> None: ...


class GoalRepository(Protocol):
    """The goals of one account."""

    def add(self, new: NewGoal, at: datetime) -> Goal: ...

    def get(self, goal_id: int) -> Goal:
        """Return a goal, also from the trash; MissingError when there is none."""
        ...

    def save(self, goal: Goal) -> None:
        """Keep everything of the goal but its id and its creation."""
        ...

    def all(self, statuses: Collection[Status]) -> Sequence[Goal]:
        """Return the goals of these statuses, the latest last day first, the trash left out."""
        ...

    def continuing(self, goal_id: int) -> Sequence[Goal]:
        """Return the goals that continue this one, the earliest first, the trash left out."""
        ...

    def count(self) -> int:
        """Return how many goals there are, the trash left out."""
        ...

    def tallies(self, first: date, last: date) -> Mapping[Category, Tally]:
        """Count the goals that were closed in a span of days, the trash left out.

        A goal of an older file, whose closing day is not known, counts on its last day.
        """
        ...

    def facts(self) -> Mapping[int, tuple[Status, date]]:
        """Return id, status and closing day of the goals that have a ledger row."""
        ...

    def purge(self, trashed_before: datetime) -> int:
        """Remove what was trashed before then for good; return how many goals."""
        ...


class PreferenceRepository(Protocol):
    """The preferences of one account, as names and texts."""

    def all(self) -> Mapping[str, str]: ...

    def put(self, name: str, value: str) -> None: ...

    def remove(self, name: str) -> None: ...


class PromptRepository(Protocol):
    """The prompts of one account's own choice."""

    def all(self) -> Sequence[Prompt]:
        """Return the prompts in their order."""
        ...

    def replace_all(self, prompts: Sequence[Prompt]) -> None:
        """Keep these prompts in place of the ones before."""
        ...


class UnitOfWork(Protocol):
    """One transaction on one account's rows; leaving without ``commit`` undoes everything."""

    @property
    def diary(self) -> DiaryRepository: ...
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
    def prompts(self) -> PromptRepository: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def commit(self, change: Change) -> None:
        """Keep everything, and announce what was touched."""
        ...


class AccountsUnit(Protocol):
    """One transaction on the accounts themselves, before anybody is signed in."""

    @property
    def accounts(self) -> AccountRepository: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def commit(self, change: Change) -> None:
        """Keep everything, and announce what was touched."""
        ...


class Storage(Protocol):
    """The opened diary file."""

    def accounts(self, *, write: bool = False) -> AccountsUnit:
        """Begin a transaction on the accounts; one that only reads never waits for a writer."""
        ...

    def reading(self, account_id: int) -> UnitOfWork:
        """Begin a transaction that only reads; it never waits for a writer."""
        ...

    def writing(self, account_id: int) -> UnitOfWork:
        """Begin a transaction that writes; it locks the account's row."""
        ...
