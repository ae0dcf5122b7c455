"""The repository of one account's ledger and daily stats."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    delete,
    extract,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.points import STREAK_SOURCES, VISIT_POINTS, LedgerRow, Source
from aimstars_desktop.domain.points_explained import Line
from aimstars_desktop.domain.stats import DayTotal, Sums
from aimstars_desktop.domain.streaks import Run, turned
from aimstars_desktop.storage.day_numbers import days_since_epoch
from aimstars_desktop.storage.models import DailyStats, DiaryEntry, Goal, PointsLog
from aimstars_desktop.storage.portions import portions
from aimstars_desktop.storage.streak_cache import StreakCache
from aimstars_desktop.storage.types import with_columns
from aimstars_desktop.storage.upsert import upsert

ABOUT_LENGTH = 120
"""How many characters of an entry identify it in the ledger."""

_ROWS = select(PointsLog.date, PointsLog.source_type, PointsLog.source_id, PointsLog.points)
"""The ledgers of all accounts, each row in the order of a :class:`LedgerRow`."""


class Ledger:
    """The ledger and the daily stats of one account (``LedgerRepository``).

    Args:
        kept: the cache of written days, where nobody else writes.
    """

    def __init__(
        self, connection: Connection, account_id: int, kept: StreakCache | None = None
    ) -> None:
        self._connection = connection
        self._account_id = account_id
        self._kept = kept
        self._kept_number = 0 if kept is None else kept.number(account_id)
        self._turned: dict[date, bool] = {}
        self._replaced = False
        self._own = PointsLog.user_id == account_id
        self._own_stats = DailyStats.user_id == account_id

    def put(self, row: LedgerRow) -> None:
        key = {
            "user_id": self._account_id,
            "source_type": row.source,
            "source_id": row.source_id,
        }
        upsert(self._connection, PointsLog, key, {"date": row.day, "points": row.points})

    def remove(self, row: LedgerRow) -> None:
        same = (PointsLog.source_type == row.source, PointsLog.source_id == row.source_id)
        self._connection.execute(delete(PointsLog).where(self._own, *same))

    def rows(self) -> Sequence[LedgerRow]:
        query = _ROWS.where(self._own)
        found = self._connection.execute(query.order_by(PointsLog.date, PointsLog.id))
        return [LedgerRow(*row) for row in found]

    def explained(
        self, sources: Collection[Source], first: date | None = None, last: date | None = None
    ) -> Sequence[Line]:
        goal_sources = (Source.GOAL_COMPLETED, Source.GOAL_FAILED)
        entry = (DiaryEntry.id == PointsLog.source_id) & (PointsLog.source_type == Source.ENTRY)
        goal = (Goal.id == PointsLog.source_id) & PointsLog.source_type.in_(goal_sources)
        text = func.substr(DiaryEntry.content, 1, ABOUT_LENGTH)
        query = (
            with_columns(_ROWS, func.coalesce(text, Goal.title, "").label("about"))
            .outerjoin(DiaryEntry, entry & (DiaryEntry.user_id == self._account_id))
            .outerjoin(Goal, goal & (Goal.user_id == self._account_id))
            .where(
                self._own,
                _within(PointsLog.date, first, last),
                PointsLog.source_type.in_(sources),
            )
            .order_by(PointsLog.date.desc(), PointsLog.id)
        )
        return [Line(LedgerRow(*row[:-1]), row[-1]) for row in self._connection.execute(query)]

    def months(self) -> Sequence[date]:
        year = extract("year", DailyStats.date)
        month = extract("month", DailyStats.date)
        earned = (self._own_stats, DailyStats.points != 0)
        query = select(year, month).where(*earned).distinct()
        rows = self._connection.execute(query).all()
        return sorted((date(int(row[0]), int(row[1]), 1) for row in rows), reverse=True)

    def streak_rows(self) -> set[LedgerRow]:
        query = _ROWS.where(self._own, PointsLog.source_type.in_(STREAK_SOURCES))
        return {LedgerRow(*row) for row in self._connection.execute(query)}

    def carried(self) -> Mapping[date, int]:
        query = select(PointsLog.date, PointsLog.points).where(
            self._own, PointsLog.source_type == Source.CARRIED
        )
        return dict(self._connection.execute(query).all())

    def refresh(self, days: Iterable[date]) -> set[date]:
        turned_days: set[date] = set()
        for some in portions(sorted(set(days))):
            before = self._written_of(some)
            self._sum_up(some)
            after = self._written_of(some)
            for day in before ^ after:
                # A day that changes twice within a transaction is unchanged.
                if self._turned.pop(day, None) is None:
                    self._turned[day] = day in after
            turned_days |= before ^ after
        return turned_days

    def written_days(self) -> Sequence[date]:
        query = select(DailyStats.date).where(self._own_stats, _WRITTEN)
        return list(self._connection.execute(query.order_by(DailyStats.date)).scalars())

    def written_runs(self) -> Sequence[Run]:
        known = self._known_runs()
        if known is not None:
            return known
        runs = self._read_runs()
        if self._kept is not None and not self._has_turned:
            self._kept.keep(self._account_id, self._kept_number, runs)
        return runs

    def committed(self) -> None:
        """Update the cache after a commit."""
        if self._kept is not None and self._has_turned:
            self._kept.turned(self._account_id, self._kept_number, self._known_runs())

    @property
    def _has_turned(self) -> bool:
        """Return whether this transaction has changed which days are written."""
        return self._replaced or bool(self._turned)

    def _known_runs(self) -> tuple[Run, ...] | None:
        """Return the runs without reading them: the cached ones with the changes since."""
        if self._kept is None or self._replaced:
            return None
        runs = self._kept.get(self._account_id, self._kept_number)
        return runs if runs is None or not self._turned else turned(runs, self._turned)

    def _read_runs(self) -> tuple[Run, ...]:
        # Within a run, the day minus its row number is constant; only the ends are read.
        place = func.row_number().over(order_by=DailyStats.date)
        number = days_since_epoch(self._connection, DailyStats.date)
        days = select(DailyStats.date.label("day"), (number - place).label("run"))
        days_of_runs = days.where(self._own_stats, _WRITTEN).subquery()
        first = func.min(days_of_runs.c.day).label("first")
        query = select(first, func.max(days_of_runs.c.day).label("last"))
        rows = self._connection.execute(query.group_by(days_of_runs.c.run).order_by(first))
        return tuple(Run(*row) for row in rows)

    def earliest(self) -> date | None:
        days = select(func.min(DailyStats.date)).where(self._own_stats)
        # A mere visit, perhaps under a wrong date, is not a beginning.
        more = or_(_WRITTEN, DailyStats.points != VISIT_POINTS)
        begun = self._connection.execute(days.where(more)).scalar()
        return begun or self._connection.execute(days).scalar()

    def totals(self, first: date | None = None, last: date | None = None) -> Sequence[DayTotal]:
        query = select(DailyStats.date, *_COUNTS).where(
            self._own_stats, _within(DailyStats.date, first, last)
        )
        rows = self._connection.execute(query.order_by(DailyStats.date))
        return [DayTotal(*row) for row in rows]

    def sums(self, first: date | None = None, last: date | None = None) -> Sums:
        days = {"first": first, "last": last}
        given = {name: day for name, day in days.items() if day is not None}
        query = _summed(frozenset(given))
        row = self._connection.execute(query, {"account": self._account_id, **given}).one()
        return Sums(row[0], row[1], row[2], row[3])

    def replace_all(self, rows: Collection[LedgerRow]) -> None:
        self._replaced = True
        self._connection.execute(delete(PointsLog).where(self._own))
        values = [
            {
                "user_id": self._account_id,
                "date": row.day,
                "points": row.points,
                "source_type": row.source,
                "source_id": row.source_id,
            }
            for row in sorted(rows)
        ]
        for some in portions(values):  # all at once would hold up every other thread
            self._connection.execute(insert(PointsLog), some)
        self._sum_up(None)

    def _written_of(self, days: Sequence[date]) -> set[date]:
        query = select(DailyStats.date).where(self._own_stats, DailyStats.date.in_(days), _WRITTEN)
        return set(self._connection.execute(query).scalars())

    def _sum_up(self, days: Sequence[date] | None) -> None:
        """Rewrite the daily stats of these days; None means all."""
        named = {"account": self._account_id} | ({} if days is None else {"days": days})
        for statement in _summing_up(of_all_days=days is None):
            self._connection.execute(statement, named)


_COUNTED = (Rating.PROUD, Rating.GROW, Rating.UNRATED)
"""The ratings in the order of their columns."""

_COUNTS = (DailyStats.points, DailyStats.proud, DailyStats.grow, DailyStats.unrated)
"""The columns of a :class:`Sums`, in its order."""

_WRITTEN = DailyStats.proud + DailyStats.grow + DailyStats.unrated > 0


@cache
def _summed(ends: frozenset[str]) -> Select[int, int, int, int]:
    """Return the query of :meth:`sums` for a span with these ends; each save runs it four times."""
    account = bindparam("account", type_=Integer)
    points, proud, grow, unrated = (func.coalesce(func.sum(column), 0) for column in _COUNTS)
    query = select(points, proud, grow, unrated).where(DailyStats.user_id == account)
    day = DailyStats.date.type
    if "first" in ends:
        query = query.where(DailyStats.date >= bindparam("first", type_=day))
    if "last" in ends:
        query = query.where(DailyStats.date <= bindparam("last", type_=day))
    return query


@cache
def _summing_up(*, of_all_days: bool) -> tuple[Delete, Insert]:
    """Return what rewrites the daily stats; made once, since every change of an entry runs it.

    Its parameters are the ``account`` and the ``days``, unless it is of all.
    """

    def chosen(column: InstrumentedAttribute[date]) -> ColumnElement[bool]:
        return true() if of_all_days else column.in_(bindparam("days", expanding=True))

    account = bindparam("account", type_=Integer)
    stale = delete(DailyStats).where(DailyStats.user_id == account, chosen(DailyStats.date))
    points = select(
        PointsLog.date.label("date"),
        PointsLog.points.label("points"),
        *(literal(0).label(rating.name.lower()) for rating in _COUNTED),
    ).where(PointsLog.user_id == account, chosen(PointsLog.date))
    entries = select(
        DiaryEntry.entry_date,
        literal(0),
        *(case((DiaryEntry.rating == rating, 1), else_=0) for rating in _COUNTED),
    ).where(
        DiaryEntry.user_id == account,
        DiaryEntry.trashed_at.is_(None),
        chosen(DiaryEntry.entry_date),
    )
    both = union_all(points, entries).subquery()
    summed = select(
        account, both.c.date, *(func.sum(both.c[column.key]) for column in _COUNTS)
    ).group_by(both.c.date)
    columns = ["user_id", "date", *(column.key for column in _COUNTS)]
    return stale, insert(DailyStats).from_select(columns, summed)


def _within(
    column: InstrumentedAttribute[date], first: date | None, last: date | None
) -> ColumnElement[bool]:
    return and_(
        true() if first is None else column >= first, true() if last is None else column <= last
    )
