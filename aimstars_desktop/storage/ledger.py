"""The repository of one account's ledger and of the daily stats that sum it up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    case,
    delete,
    extract,
    func,
    insert,
    literal,
    select,
    true,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute

from aimstars_desktop.domain.explained import Line
from aimstars_desktop.domain.points import STREAK_SOURCES, LedgerRow, Source
from aimstars_desktop.domain.stats import DayTotal
from aimstars_desktop.domain.streaks import Run, turned
from aimstars_desktop.storage.days import days_since_epoch
from aimstars_desktop.storage.kept_runs import KeptRuns
from aimstars_desktop.storage.models import DailyStats, DiaryEntry, Goal, PointsLog
from aimstars_desktop.storage.upsert import upsert

ABOUT_LENGTH = 120
"""Characters of an entry that say which one it is."""

DAYS_A_STATEMENT = 400
"""How many days one statement names, twice; older versions of SQLite take 999 values."""

_COLUMNS = (PointsLog.date, PointsLog.source_type, PointsLog.source_id, PointsLog.points)


class Ledger:
    """The ledger and the daily stats of one account (``LedgerRepository``).

    Args:
        kept: the written days that are kept in mind, where nobody else writes.
    """

    def __init__(
        self, connection: Connection, account_id: int, kept: KeptRuns | None = None
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
            "source_type": row.source.value,
            "source_id": row.source_id,
        }
        upsert(self._connection, PointsLog, key, {"date": row.day, "points": row.points})

    def remove(self, row: LedgerRow) -> None:
        same = (PointsLog.source_type == row.source.value, PointsLog.source_id == row.source_id)
        self._connection.execute(delete(PointsLog).where(self._own, *same))

    def rows(self, first: date | None = None, last: date | None = None) -> Sequence[LedgerRow]:
        query = select(*_COLUMNS).where(self._own, _within(PointsLog.date, first, last))
        found = self._connection.execute(query.order_by(PointsLog.date, PointsLog.id))
        return [_ledger_row(row) for row in found]

    def explained(
        self, sources: Collection[Source], first: date | None = None, last: date | None = None
    ) -> Sequence[Line]:
        goal_sources = (Source.GOAL_COMPLETED.value, Source.GOAL_FAILED.value)
        entry = (DiaryEntry.id == PointsLog.source_id) & (
            PointsLog.source_type == Source.ENTRY.value
        )
        goal = (Goal.id == PointsLog.source_id) & PointsLog.source_type.in_(goal_sources)
        text = func.substr(DiaryEntry.content, 1, ABOUT_LENGTH)
        query = (
            select(*_COLUMNS, func.coalesce(text, Goal.title, "").label("about"))
            .outerjoin(DiaryEntry, entry & (DiaryEntry.user_id == self._account_id))
            .outerjoin(Goal, goal & (Goal.user_id == self._account_id))
            .where(
                self._own,
                _within(PointsLog.date, first, last),
                PointsLog.source_type.in_([source.value for source in sources]),
            )
            .order_by(PointsLog.date.desc(), PointsLog.id)
        )
        return [Line(_ledger_row(row), row.about) for row in self._connection.execute(query)]

    def months(self) -> Sequence[date]:
        year = extract("year", DailyStats.date)
        month = extract("month", DailyStats.date)
        earned = (self._own_stats, DailyStats.points != 0)
        query = select(year, month).where(*earned).distinct()
        rows = self._connection.execute(query).all()
        return sorted((date(int(row[0]), int(row[1]), 1) for row in rows), reverse=True)

    def streak_rows(self) -> set[LedgerRow]:
        sources = [source.value for source in STREAK_SOURCES]
        query = select(*_COLUMNS).where(self._own, PointsLog.source_type.in_(sources))
        return {_ledger_row(row) for row in self._connection.execute(query)}

    def carried(self) -> Mapping[date, int]:
        query = select(PointsLog.date, PointsLog.points).where(
            self._own, PointsLog.source_type == Source.CARRIED.value
        )
        return {row.date: row.points for row in self._connection.execute(query)}

    def refresh(self, days: Iterable[date]) -> None:
        for some in _portions(sorted(set(days))):
            before = self._written_of(some)
            self._sum_up(some)
            after = self._written_of(some)
            for day in before ^ after:
                # A day that turns twice within a transaction is as it was.
                if self._turned.pop(day, None) is None:
                    self._turned[day] = day in after

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
        """Bring what is kept in mind in line with what was committed."""
        if self._kept is not None and self._has_turned:
            self._kept.turned(self._account_id, self._kept_number, self._known_runs())

    @property
    def _has_turned(self) -> bool:
        """Whether this transaction has changed which days are written."""
        return self._replaced or bool(self._turned)

    def _known_runs(self) -> tuple[Run, ...] | None:
        """Return the runs without reading them: those kept in mind and what has turned since."""
        if self._kept is None or self._replaced:
            return None
        runs = self._kept.get(self._account_id, self._kept_number)
        return runs if runs is None or not self._turned else turned(runs, self._turned)

    def _read_runs(self) -> tuple[Run, ...]:
        # In a run, the day less its place in the row stays the same; only its ends are read.
        place = func.row_number().over(order_by=DailyStats.date)
        number = days_since_epoch(self._connection, DailyStats.date)
        days = select(DailyStats.date.label("day"), (number - place).label("run"))
        days_of_runs = days.where(self._own_stats, _WRITTEN).subquery()
        first = func.min(days_of_runs.c.day).label("first")
        query = select(first, func.max(days_of_runs.c.day).label("last"))
        rows = self._connection.execute(query.group_by(days_of_runs.c.run).order_by(first))
        return tuple(Run(row.first, row.last) for row in rows)

    def is_written(self, day: date) -> bool:
        query = select(DailyStats.id).where(self._own_stats, DailyStats.date == day, _WRITTEN)
        return self._connection.execute(query).first() is not None

    def earliest(self) -> date | None:
        query = select(func.min(DailyStats.date)).where(self._own_stats)
        return self._connection.execute(query).scalar()

    def totals(self, first: date | None = None, last: date | None = None) -> Sequence[DayTotal]:
        columns = (DailyStats.date, DailyStats.points, DailyStats.proud, DailyStats.grow)
        query = select(*columns).where(self._own_stats, _within(DailyStats.date, first, last))
        rows = self._connection.execute(query.order_by(DailyStats.date))
        return [DayTotal(*row) for row in rows]

    def sums(self, first: date | None = None, last: date | None = None) -> tuple[int, int, int]:
        columns = (DailyStats.points, DailyStats.proud, DailyStats.grow)
        query = select(*(func.coalesce(func.sum(column), 0) for column in columns)).where(
            self._own_stats, _within(DailyStats.date, first, last)
        )
        row = self._connection.execute(query).one()
        return row[0], row[1], row[2]

    def replace_all(self, rows: Collection[LedgerRow]) -> None:
        self._replaced = True
        self._connection.execute(delete(PointsLog).where(self._own))
        values = [
            {
                "user_id": self._account_id,
                "date": row.day,
                "points": row.points,
                "source_type": row.source.value,
                "source_id": row.source_id,
            }
            for row in sorted(rows)
        ]
        if values:
            self._connection.execute(insert(PointsLog), values)
        self._sum_up(None)

    def _written_of(self, days: Sequence[date]) -> set[date]:
        query = select(DailyStats.date).where(self._own_stats, DailyStats.date.in_(days), _WRITTEN)
        return set(self._connection.execute(query).scalars())

    def _sum_up(self, days: Sequence[date] | None) -> None:
        """Write the daily stats of these days anew; None means all of them."""

        def chosen(column: InstrumentedAttribute[date]) -> ColumnElement[bool]:
            return true() if days is None else column.in_(days)

        stale = (self._own_stats, chosen(DailyStats.date))
        self._connection.execute(delete(DailyStats).where(*stale))
        points = select(
            PointsLog.date.label("date"),
            PointsLog.points.label("points"),
            literal(0).label("proud"),
            literal(0).label("grow"),
        ).where(self._own, chosen(PointsLog.date))
        entries = select(
            DiaryEntry.entry_date,
            literal(0),
            case((DiaryEntry.rating > 0, 1), else_=0),
            case((DiaryEntry.rating < 0, 1), else_=0),
        ).where(
            DiaryEntry.user_id == self._account_id,
            DiaryEntry.trashed_at.is_(None),
            chosen(DiaryEntry.entry_date),
        )
        both = union_all(points, entries).subquery()
        summed = select(
            literal(self._account_id),
            both.c.date,
            *(func.sum(both.c[name]) for name in ("points", "proud", "grow")),
        ).group_by(both.c.date)
        columns = ["user_id", "date", "points", "proud", "grow"]
        self._connection.execute(insert(DailyStats).from_select(columns, summed))


_WRITTEN = DailyStats.proud + DailyStats.grow > 0


def _within(
    column: InstrumentedAttribute[date], first: date | None, last: date | None
) -> ColumnElement[bool]:
    return and_(
        true() if first is None else column >= first, true() if last is None else column <= last
    )


def _portions(days: Sequence[date]) -> Iterator[Sequence[date]]:
    for start in range(0, len(days), DAYS_A_STATEMENT):
        yield days[start : start + DAYS_A_STATEMENT]


def _ledger_row(row: Row[*tuple[Any, ...]]) -> LedgerRow:
    return LedgerRow(row.date, Source(row.source_type), row.source_id, row.points)
