"""Keep on which days of a goal the person was at it.

Revision ID: 8feadd7e91e8
Revises: 8828adedb613
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "8feadd7e91e8"
down_revision = "8828adedb613"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep the days that were ticked off")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "The days that were ticked off, with their notes.")


def upgrade() -> None:
    op.create_table(
        "goal_checkins",
        sa.Column("goal_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("goal_id", "day", name=op.f("pk_goal_checkins")),
        sa.ForeignKeyConstraint(
            ["goal_id"],
            ["goals.id"],
            name=op.f("fk_goal_checkins_goal_id_goals"),
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("goal_checkins")
