"""Give unrated entries a way back: the older shape knows proud and grow only.

Going back, 0 becomes -1, which claims the least. What an entry to grow from earns and counts goes
with it, so that the books of the older program are right. No streak changes: a day with an
unrated entry was a written day before, and is one after.

Revision ID: b7f2049c81de
Revises: 8e35b0f6d714
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "b7f2049c81de"
down_revision = "8e35b0f6d714"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep a way back for unrated entries")
row_changes: dict[str, str] = {
    "diary_entries.rating": "going back, unrated entries become entries to grow from",
    "entry_versions.rating": "likewise",
    "points_log": "going back, each of them outside the trash gets its row",
    "daily_stats.points": "going back, the sum of the ledger on their days",
    "daily_stats.grow": "going back, they are counted here",
    "daily_stats.unrated": "going back, they are counted no more",
}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Entries kept without a verdict count as “grow”.")


def upgrade() -> None:
    """Do nothing: no entry of an older diary is unrated."""


def downgrade() -> None:
    op.execute(
        "INSERT INTO points_log (user_id, date, points, source_type, source_id)"
        " SELECT user_id, entry_date, 2, 'diary_entry', id FROM diary_entries"
        " WHERE rating = 0 AND trashed_at IS NULL"
        " ON CONFLICT (user_id, source_type, source_id)"
        " DO UPDATE SET date = excluded.date, points = excluded.points"
    )
    op.execute(
        "UPDATE daily_stats SET grow = grow + unrated, unrated = 0, points = ("
        "SELECT COALESCE(SUM(points_log.points), 0) FROM points_log"
        " WHERE points_log.user_id = daily_stats.user_id AND points_log.date = daily_stats.date)"
        " WHERE unrated > 0"
    )
    for table in ("diary_entries", "entry_versions"):
        op.execute(f"UPDATE {table} SET rating = -1 WHERE rating = 0")
