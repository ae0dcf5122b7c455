"""Write down why each point was given.

Revision ID: 999c7b69e545
Revises: 165b710b7545
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.migrations.dialects import day_as_number, days_since_epoch

revision = "999c7b69e545"
down_revision = "165b710b7545"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Write down why each point was given")
row_changes: dict[str, str] = {
    "points_log": "filled from entries, goals, visits and the points of each day"
}
reversible = True


_KNOWN = "user_id IN (SELECT id FROM users)"  # old files may hold rows of nobody
_INTO = "INSERT INTO points_log (user_id, date, points, source_type, source_id)"


def upgrade() -> None:
    op.execute(
        f"{_INTO} SELECT user_id, entry_date, CASE rating WHEN 1 THEN 5 ELSE 2 END,"
        f" 'diary_entry', id FROM diary_entries WHERE trashed_at IS NULL AND {_KNOWN}"
    )
    for status, source, points in (
        ("COMPLETED", "goal_completed", 10),
        ("FAILED", "goal_failed", 1),
    ):
        op.execute(
            f"{_INTO} SELECT user_id, closed_on, {points}, '{source}', id FROM goals"
            f" WHERE status = '{status}' AND closed_on IS NOT NULL AND trashed_at IS NULL"
            f" AND {_KNOWN}"
        )
    op.execute(
        f"{_INTO} SELECT user_id, day, 1, 'daily_login', {day_as_number('day')} FROM visits"
        f" WHERE {_KNOWN}"
    )
    for every, source, points in ((7, "streak_7_day", 10), (30, "streak_30_day", 50)):
        op.execute(_streak_rewards(every, source, points))
    op.execute(_carried())


def downgrade() -> None:
    op.execute("DELETE FROM points_log")


def _streak_rewards(every: int, source: str, points: int) -> str:
    """Gaps and islands: in a run of days, the day less its place in the row stays the same.

    Every 14th day written earns a spare day, of which three are held at most; a gap that the
    spare days cover whole takes them, and the streak goes on without counting it. ``uncounted``
    is the place after which the streak's days are counted.
    """
    gap = "(next.first - walked.last - 1)"
    spares = (
        f"(CASE WHEN {gap} <= walked.spares THEN walked.spares - {gap} ELSE walked.spares END"
        " + next.place / 14 - walked.place / 14)"
    )
    return f"""
        {_INTO}
        WITH RECURSIVE
        days AS (
            SELECT DISTINCT user_id, entry_date AS day
            FROM diary_entries WHERE trashed_at IS NULL AND {_KNOWN}
        ),
        numbered AS (
            SELECT user_id, day, {days_since_epoch("day")} AS number,
                   ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY day) AS place
            FROM days
        ),
        islands AS (
            SELECT user_id, MIN(number) AS first, MAX(number) AS last, MAX(place) AS place,
                   number - place AS run,
                   ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY MIN(number)) AS island
            FROM numbered GROUP BY user_id, number - place
        ),
        walked (user_id, island, run, last, place, uncounted, spares) AS (
            SELECT user_id, island, run, last, place, place - place,
                   CASE WHEN place / 14 > 3 THEN 3 ELSE place / 14 END
            FROM islands WHERE island = 1
            UNION ALL
            SELECT next.user_id, next.island, next.run, next.last, next.place,
                   CASE WHEN {gap} <= walked.spares
                        THEN walked.uncounted ELSE walked.place END,
                   CASE WHEN {spares} > 3 THEN 3 ELSE {spares} END
            FROM walked
            JOIN islands AS next
              ON next.user_id = walked.user_id AND next.island = walked.island + 1
        )
        SELECT numbered.user_id, numbered.day, {points}, '{source}',
               {day_as_number("numbered.day")}
        FROM numbered
        JOIN walked
          ON walked.user_id = numbered.user_id AND walked.run = numbered.number - numbered.place
        WHERE (numbered.place - walked.uncounted) / {every} * {every}
              = numbered.place - walked.uncounted
    """


def _carried() -> str:
    """What an older file knew beyond the rules: the rest of each day's old points."""
    return f"""
        {_INTO}
        SELECT old.user_id, old.date, old.points - COALESCE(new.points, 0), 'carried',
               {day_as_number("old.date")}
        FROM daily_stats AS old
        LEFT JOIN (
            SELECT user_id, date, SUM(points) AS points FROM points_log GROUP BY user_id, date
        ) AS new ON new.user_id = old.user_id AND new.date = old.date
        WHERE old.points > COALESCE(new.points, 0)
          AND old.user_id IN (SELECT id FROM users)
    """
