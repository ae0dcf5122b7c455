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
    # Each entry has its row in the ledger, and its points tell the rating: one walk says it all.
    op.execute(
        """
        INSERT INTO daily_stats (user_id, date, points, proud, grow)
        SELECT user_id, date, SUM(points),
               SUM(CASE WHEN source_type = 'diary_entry' AND points = 5 THEN 1 ELSE 0 END),
               SUM(CASE WHEN source_type = 'diary_entry' AND points = 2 THEN 1 ELSE 0 END)
        FROM points_log WHERE true GROUP BY user_id, date
        ON CONFLICT (user_id, date) DO UPDATE
        SET points = excluded.points, proud = excluded.proud, grow = excluded.grow
        """
    )


def downgrade() -> None:
    """Keep the points and the days: the older shape holds them as well."""
