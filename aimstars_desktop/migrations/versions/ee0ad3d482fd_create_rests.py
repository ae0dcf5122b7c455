"""Keep days of rest, weekdays of rest, and spare days that were given back.

Revision ID: ee0ad3d482fd
Revises: 62643e1aaab8
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "ee0ad3d482fd"
down_revision = "62643e1aaab8"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep your days of rest")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Your days of rest, and which spare days you gave back.")


def upgrade() -> None:
    op.create_table(
        "rest_days",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "day", name=op.f("pk_rest_days")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_rest_days_user_id_users"), ondelete="CASCADE"
        ),
    )
    op.create_table(
        "rest_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rest_rules")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_rest_rules_user_id_users"), ondelete="CASCADE"
        ),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_rest_rules_weekday")),
        sa.CheckConstraint("valid_to >= valid_from", name=op.f("ck_rest_rules_time")),
    )
    op.create_table(
        "spare_returns",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "day", name=op.f("pk_spare_returns")),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_spare_returns_user_id_users"),
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("spare_returns")
    op.drop_table("rest_rules")
    op.drop_table("rest_days")
