"""Keep which grow entries come back, and which proud entry followed.

Revision ID: 09bb02cd5625
Revises: 63cdd3b7c362
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "09bb02cd5625"
down_revision = "63cdd3b7c362"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Let grow entries come back")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Which grow entries come back, and what became of them.")


def upgrade() -> None:
    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("proud_entry_id", sa.Integer(), nullable=True),
        sa.Column("goal_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_follow_ups_user_id_users"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["diary_entries.id"],
            name=op.f("fk_follow_ups_entry_id_diary_entries"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["proud_entry_id"],
            ["diary_entries.id"],
            name=op.f("fk_follow_ups_proud_entry_id_diary_entries"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["goal_id"],
            ["goals.id"],
            name=op.f("fk_follow_ups_goal_id_goals"),
            ondelete="SET NULL",
        ),
        sa.UniqueConstraint("entry_id", name=op.f("uq_follow_ups_entry_id")),
        sa.CheckConstraint(
            "state IN ('OPEN', 'TURNED', 'LET_GO')", name=op.f("ck_follow_ups_state")
        ),
    )


def downgrade() -> None:
    op.drop_table("follow_ups")
