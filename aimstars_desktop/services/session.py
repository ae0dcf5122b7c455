"""The session: one signed-in person with everything that the person can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import TRASH_DAYS
from aimstars_desktop.domain.ports import Clock, Storage
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.checkins import CheckInService
from aimstars_desktop.services.checkup import CheckupService
from aimstars_desktop.services.clock import Days
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.diary import DiaryService, about_entry
from aimstars_desktop.services.drafts import DraftService
from aimstars_desktop.services.follow_ups import FollowUpService
from aimstars_desktop.services.goals import GoalService
from aimstars_desktop.services.preferences import PreferenceService
from aimstars_desktop.services.prompts import PromptService
from aimstars_desktop.services.repeats import RepeatService
from aimstars_desktop.services.rests import RestService
from aimstars_desktop.services.reviews import ReviewService
from aimstars_desktop.services.search import SearchService
from aimstars_desktop.services.statistics import StatisticsService
from aimstars_desktop.services.undo import UndoStack


@dataclass(frozen=True, slots=True)
class Session:
    """The services of one account, and its undo stack, until sign-out; a lock keeps it."""

    account: Account
    desk: Desk
    diary: DiaryService
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
    prompts: PromptService

    @property
    def days(self) -> Days:
        """The person's days and clock."""
        return self.desk.days

    @property
    def undo(self) -> UndoStack:
        """The deeds that can be undone."""
        return self.desk.undo

    def visit(self) -> date:
        """Keep that the diary was open today, and return today; the first visit gives a point.

        With a new day may come a new week: its repeating goals are made. What has been in the
        trash for too long goes, also when the diary is never closed.
        """
        today = self.days.today()
        self._empty_trash()
        self.repeats.turn()
        with self.desk.writing() as unit:
            if unit.visits.add(today):
                books = Books(unit)
                books.visit(today)
                books.settle()
                unit.commit(Change.POINTS)
        return today

    def _empty_trash(self) -> None:
        trashed_before = self.days.now() - timedelta(days=TRASH_DAYS)
        with self.desk.writing() as unit:
            entries, goals = unit.diary.purge(trashed_before), unit.goals.purge(trashed_before)
            if entries or goals:
                unit.commit(Change.ENTRIES | Change.DRAFTS | Change.GOALS)
        # The numbers of what is gone may be given again, to something that no deed was about.
        for entry_id in entries:
            self.undo.forget(about_entry(entry_id))
        if goals:  # deeds on goals do not say which
            self.undo.clear()

    def close(self) -> None:
        """Sign out: the undo stack ends here."""
        self.undo.clear()


def nothing() -> None:
    """Do nothing: there is no file to make a backup of."""


def open_session(
    storage: Storage,
    clock: Clock,
    account: Account,
    before_repair: Callable[[], object] = nothing,
) -> Session:
    """Begin the session of an account that has signed in.

    Its preferences are read, what has been in the trash for too long goes, and today's visit is
    kept.

    Args:
        before_repair: makes a verified backup before the books are put right.
    """
    desk = Desk(storage, account.id, Days(clock), UndoStack())
    session = Session(
        account,
        desk,
        diary=DiaryService(desk),
        drafts=DraftService(desk),
        goals=GoalService(desk),
        checkins=CheckInService(desk),
        repeats=RepeatService(desk),
        reviews=ReviewService(desk),
        follow_ups=FollowUpService(desk),
        statistics=StatisticsService(desk),
        rests=RestService(desk),
        checkup=CheckupService(desk, before_repair),
        preferences=PreferenceService(desk),
        search=SearchService(desk),
        prompts=PromptService(desk),
    )
    session.preferences.load()
    session.visit()
    return session
