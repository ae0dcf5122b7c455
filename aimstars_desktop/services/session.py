"""The session: all services for the person who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.domain.trash import sweep
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.checkins import CheckInService
from aimstars_desktop.services.checkup import CheckupService
from aimstars_desktop.services.clock import Days
from aimstars_desktop.services.drafts import DraftService
from aimstars_desktop.services.entries import EntryService, about_entry
from aimstars_desktop.services.favourites import FavouriteService
from aimstars_desktop.services.follow_ups import FollowUpService
from aimstars_desktop.services.goals import GoalService
from aimstars_desktop.services.local_drafts import LocalDraftSync
from aimstars_desktop.services.pictures import PictureService
from aimstars_desktop.services.preferences import PreferenceService
from aimstars_desktop.services.prompts import PromptService
from aimstars_desktop.services.repeats import RepeatService
from aimstars_desktop.services.rests import RestService
from aimstars_desktop.services.reviews import ReviewService
from aimstars_desktop.services.search import SearchService
from aimstars_desktop.services.statistics import StatisticsService
from aimstars_desktop.services.tags import TagService
from aimstars_desktop.services.templates import TemplateService
from aimstars_desktop.services.undo import UndoStack
from aimstars_desktop.services.unsaved import UnsavedTexts

if TYPE_CHECKING:
    from aimstars_desktop.domain.ports.transfer import MakeBackup
    from aimstars_desktop.services.transfer.dry_run import DryRunService
    from aimstars_desktop.services.transfer.importing import ImportService


@dataclass(frozen=True, slots=True)
class Session:
    """The services of one account, and its undo stack, until sign-out; a lock keeps it."""

    account: Account
    context: AccountContext
    entries: EntryService
    drafts: DraftService
    goals: GoalService
    checkins: CheckInService
    repeats: RepeatService
    reviews: ReviewService
    follow_ups: FollowUpService
    statistics: StatisticsService
    rests: RestService
    checkup: CheckupService
    preferences: PreferenceService
    search: SearchService
    tags: TagService
    pictures: PictureService
    prompts: PromptService
    favourites: FavouriteService
    templates: TemplateService
    before_import: MakeBackup | None = None
    """Makes a verified backup before a file is taken in; None where none can be made here."""

    @property
    def imports(self) -> ImportService:
        """The imports of the account; not among the others, since most sessions import nothing."""
        from aimstars_desktop.services.transfer.importing import ImportService, no_backup

        storage, clock = self.context.storage, self.days.clock
        before = self.before_import or no_backup
        return ImportService(
            storage,
            self.account,
            clock,
            storage.foreign_tables,
            before,
            self.undo,
            storage.seal,
        )

    @property
    def dry_runs(self) -> DryRunService:
        """What looks at files before they are imported."""
        from aimstars_desktop.services.transfer.dry_run import DryRunService

        storage, clock = self.context.storage, self.days.clock
        reading = self.context.reading
        return DryRunService(reading, self.account, clock, storage.foreign_tables, storage.seal)

    @property
    def days(self) -> Days:
        """The person's days and clock."""
        return self.context.days

    @property
    def undo(self) -> UndoStack:
        """The undo stack."""
        return self.context.undo

    @property
    def unsaved(self) -> UnsavedTexts:
        """What is typed and not stored yet."""
        return self.context.unsaved

    def visit(self) -> date:
        """Record that the diary is open today, and return today; the first visit gives a point.

        A new day may begin a new week: its repeating goals are made. What has been in the
        trash for too long is removed, even if the diary is never closed.
        """
        today = self.days.today()
        self._empty_trash(today)
        self.repeats.turn()
        with self.context.writing() as unit:
            if unit.visits.add(today):
                books = Books(unit)
                books.visit(today)
                books.settle()
                unit.commit(Change.POINTS)
        return today

    def _empty_trash(self, today: date) -> None:
        with self.context.writing() as unit:
            limits = sweep(today, unit.visits.all())
            wrong = (self._start_of(limits.wrong_before), self._start_of(limits.wrong_after))
            now, goes_before = self.days.now(), self._start_of(limits.goes_before)
            redated = unit.entries.redate_trash(*wrong, now) + unit.goals.redate_trash(*wrong, now)
            redated += unit.pictures.redate_removed(*wrong, now)
            entries = unit.entries.purge(goes_before) if goes_before is not None else ()
            goals = unit.goals.purge(goes_before) if goes_before is not None else 0
            pictures = unit.pictures.purge(goes_before) if goes_before is not None else 0
            gone = bool(entries or goals or pictures)
            if gone or redated:
                unit.commit(_EMPTIED if gone else Change.NOTHING, erase=gone)
        # The ids of removed rows may be reused for rows that no undo step is about.
        for entry_id in entries:
            self.undo.forget(about_entry(entry_id))
        if goals or pictures:  # undo steps on these do not say which
            self.undo.clear()

    def _start_of(self, day: date | None) -> datetime | None:
        if day is None:
            return None
        return datetime.combine(day, time(self.days.ends_at), self.days.now().tzinfo)

    def close(self) -> None:
        """Sign out: the undo stack ends here."""
        self.undo.clear()


_EMPTIED = Change.ENTRIES | Change.DRAFTS | Change.GOALS | Change.PICTURES


def nothing() -> None:
    """Do nothing: there is no file to back up."""


def open_session(
    storage: Storage,
    clock: Clock,
    account: Account,
    before_repair: Callable[[], object] = nothing,
    before_import: MakeBackup | None = None,
) -> Session:
    """Begin the session of an account that has signed in.

    Its preferences are read, what has been in the trash for too long is removed, and the visit is
    recorded.

    Args:
        storage: of the open diary.
        clock: says what today is.
        account: whose.
        before_repair: makes a verified backup before the books are repaired.
        before_import: makes one before a file is taken in; None: there is none.
    """
    local = LocalDraftSync(storage.local_drafts(account))
    context = AccountContext(storage, account.id, Days(clock), UndoStack(), local)
    session = Session(
        account,
        context,
        entries=EntryService(context),
        drafts=DraftService(context),
        goals=GoalService(context),
        checkins=CheckInService(context),
        repeats=RepeatService(context),
        reviews=ReviewService(context),
        follow_ups=FollowUpService(context),
        statistics=StatisticsService(context),
        rests=RestService(context),
        checkup=CheckupService(context, before_repair),
        preferences=PreferenceService(context),
        search=SearchService(context),
        tags=TagService(context),
        pictures=PictureService(context),
        prompts=PromptService(context),
        favourites=FavouriteService(context),
        templates=TemplateService(context),
        before_import=before_import,
    )
    session.preferences.load()
    session.visit()
    return session
