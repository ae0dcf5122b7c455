"""Give imported entries a way back: the older program gives points for every rated entry.

Their days get no rewards of streaks here: the older program adds them with the next entry.

Revision ID: e2f7b60a9c14
Revises: d94e7a1b3c58
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "e2f7b60a9c14"
down_revision = "d94e7a1b3c58"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep a way back for imported entries")
row_changes: dict[str, str] = {
    "points_log.points": "going back, imported entries earn what others do",
    "daily_stats.points": "going back, the sum of the ledger on their days",
}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Imported entries earn points like all others.")


def upgrade() -> None:
    """Do nothing: no entry of an older diary was imported."""


def downgrade() -> None:
    op.execute(
        "UPDATE points_log SET points = ("
        "SELECT CASE WHEN rating = 1 THEN 5 ELSE 2 END FROM diary_entries"
        " WHERE diary_entries.id = points_log.source_id)"
        " WHERE source_type = 'diary_entry' AND source_id IN"
        " (SELECT id FROM diary_entries WHERE origin = 2)"
    )
    op.execute(
        "UPDATE daily_stats SET points = ("
        "SELECT COALESCE(SUM(points_log.points), 0) FROM points_log"
        " WHERE points_log.user_id = daily_stats.user_id AND points_log.date = daily_stats.date)"
        " WHERE EXISTS (SELECT 1 FROM diary_entries WHERE origin = 2"
        " AND diary_entries.user_id = daily_stats.user_id"
        " AND diary_entries.entry_date = daily_stats.date)"
    )
