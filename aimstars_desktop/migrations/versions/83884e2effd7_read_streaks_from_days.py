"""Read streaks from the days; going back computes the stored ones again.

Revision ID: 83884e2effd7
Revises: 80c5bda2382b
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.migrations.dialects import days_since_epoch

revision = "83884e2effd7"
down_revision = "80c5bda2382b"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Read streaks from the days themselves")
row_changes: dict[str, str] = {
    "daily_stats.current_streak": "computed again when going back",
    "daily_stats.longest_streak": "computed again when going back",
}
reversible = True


def upgrade() -> None:
    """Do nothing: the columns go in the next step, and the days say it all."""


def downgrade() -> None:
    op.execute(
        f"""
        UPDATE daily_stats
        SET current_streak = streaks.current_streak, longest_streak = streaks.longest_streak
        FROM (
            SELECT user_id, day, MAX(length) AS current_streak,
                   MAX(MAX(length)) OVER (PARTITION BY user_id ORDER BY day) AS longest_streak
            FROM (
                SELECT user_id, day,
                       ROW_NUMBER() OVER (PARTITION BY user_id, run ORDER BY day) AS length
                FROM (
                    SELECT user_id, day,
                           {days_since_epoch("day")}
                           - ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY day) AS run
                    FROM (
                        SELECT DISTINCT user_id, entry_date AS day
                        FROM diary_entries WHERE trashed_at IS NULL
                    ) AS days
                ) AS numbered
                UNION ALL
                SELECT user_id, date, 0 FROM daily_stats
            ) AS lengths
            GROUP BY user_id, day
        ) AS streaks
        WHERE daily_stats.user_id = streaks.user_id AND daily_stats.date = streaks.day
        """
    )
