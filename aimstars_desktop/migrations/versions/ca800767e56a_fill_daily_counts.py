"""Bring the daily stats in line with the ledger and the entries.

Revision ID: ca800767e56a
Revises: f949d6201b23
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "ca800767e56a"
down_revision = "f949d6201b23"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Count the entries of each day")
row_changes: dict[str, str] = {
    "daily_stats": "days with entries that had no row get one",
    "daily_stats.points": "the sum of the ledger",
    "daily_stats.proud": "counted",
    "daily_stats.grow": "counted",
}
reversible = True


_KNOWN = "user_id IN (SELECT id FROM users)"  # old files may hold rows of nobody


def upgrade() -> None:
    op.execute(f"UPDATE daily_stats SET points = 0, proud = 0, grow = 0 WHERE {_KNOWN}")
    op.execute("UPDATE daily_stats SET points = 0 WHERE points IS NULL")
    op.execute(
        f"""
        INSERT INTO daily_stats (user_id, date, points, proud, grow)
        SELECT user_id, date, 0, 0, 0
        FROM (
            SELECT user_id, date FROM points_log
            UNION
            SELECT user_id, entry_date FROM diary_entries WHERE trashed_at IS NULL AND {_KNOWN}
            EXCEPT
            SELECT user_id, date FROM daily_stats
        ) AS missing
        """
    )
    op.execute(
        """
        UPDATE daily_stats SET points = ledger.points
        FROM (
            SELECT user_id, date, SUM(points) AS points FROM points_log GROUP BY user_id, date
        ) AS ledger
        WHERE daily_stats.user_id = ledger.user_id AND daily_stats.date = ledger.date
        """
    )
    op.execute(
        """
        UPDATE daily_stats SET proud = entries.proud, grow = entries.grow
        FROM (
            SELECT user_id, entry_date,
                   SUM(CASE rating WHEN 1 THEN 1 ELSE 0 END) AS proud,
                   SUM(CASE rating WHEN -1 THEN 1 ELSE 0 END) AS grow
            FROM diary_entries WHERE trashed_at IS NULL
            GROUP BY user_id, entry_date
        ) AS entries
        WHERE daily_stats.user_id = entries.user_id AND daily_stats.date = entries.entry_date
        """
    )


def downgrade() -> None:
    """Keep the points and the days: the older shape holds them as well."""
