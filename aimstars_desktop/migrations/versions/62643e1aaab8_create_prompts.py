"""Keep each person's own prompts.

Revision ID: 62643e1aaab8
Revises: 09bb02cd5625
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "62643e1aaab8"
down_revision = "09bb02cd5625"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep each person's own prompts")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Each person's own prompts.")


def upgrade() -> None:
    op.create_table(
        "prompts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompts")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_prompts_user_id_users"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "position", name=op.f("uq_prompts_user_id_position")),
    )


def downgrade() -> None:
    op.drop_table("prompts")
