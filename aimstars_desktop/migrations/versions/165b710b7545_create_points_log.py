"""Create the ledger: one row per reason why points were given.

Revision ID: 165b710b7545
Revises: 49e1f54db78d
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "165b710b7545"
down_revision = "49e1f54db78d"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Open a ledger for points")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "The reasons for points; the points of each day stay.")


def upgrade() -> None:
    op.create_table(
        "points_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("source_type", sa.String(20), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_points_log")),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_points_log_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "user_id",
            "source_type",
            "source_id",
            name=op.f("uq_points_log_user_id_source_type_source_id"),
        ),
    )


def downgrade() -> None:
    op.drop_table("points_log")
