"""Keep which goals come again every week.

Revision ID: 6ebd426d1836
Revises: 8feadd7e91e8
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "6ebd426d1836"
down_revision = "8feadd7e91e8"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep goals that come again every week")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Which goals come again every week.")


def upgrade() -> None:
    op.create_table(
        "goal_repeats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(12), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("paused_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal_repeats")),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_goal_repeats_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint(
            "category IN ('EXERCISE', 'LEARNING', 'MINDFULNESS', 'SOCIAL', 'PRODUCTIVITY',"
            " 'PERSONAL_DEV', 'HOME', 'CREATIVE', 'CUSTOM')",
            name=op.f("ck_goal_repeats_category"),
        ),
    )
    with op.batch_alter_table("goals") as batch:
        batch.add_column(sa.Column("repeat_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_goals_repeat_id_goal_repeats"),
            "goal_repeats",
            ["repeat_id"],
            ["id"],
            ondelete="SET NULL",
        )


def downgrade() -> None:
    with op.batch_alter_table("goals") as batch:
        batch.drop_constraint(op.f("fk_goals_repeat_id_goal_repeats"), type_="foreignkey")
        batch.drop_column("repeat_id")
    op.drop_table("goal_repeats")
