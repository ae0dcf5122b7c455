"""Drop the stored streaks.

Revision ID: b28eb1332154
Revises: 83884e2effd7
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "b28eb1332154"
down_revision = "83884e2effd7"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Drop the stored streaks")
row_changes: dict[str, str] = {
    "daily_stats.current_streak": "dropped",
    "daily_stats.longest_streak": "dropped",
}
reversible = True


def upgrade() -> None:
    op.drop_column("daily_stats", "longest_streak")
    op.drop_column("daily_stats", "current_streak")


def downgrade() -> None:
    op.add_column("daily_stats", sa.Column("current_streak", sa.Integer(), nullable=True))
    op.add_column("daily_stats", sa.Column("longest_streak", sa.Integer(), nullable=True))
