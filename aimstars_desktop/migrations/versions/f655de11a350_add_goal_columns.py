"""Let a goal know when it was closed, put into the trash, and which one it continues.

Revision ID: f655de11a350
Revises: 7002533e7634
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "f655de11a350"
down_revision = "7002533e7634"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Let goals know when they were closed")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP(
    "Migrations", "The days on which goals were closed; goals in the trash come back."
)


def upgrade() -> None:
    with op.batch_alter_table("goals") as batch:
        batch.add_column(sa.Column("closed_on", sa.Date(), nullable=True))
        batch.add_column(sa.Column("closed_at", sa.DateTime(), nullable=True))
        batch.add_column(sa.Column("trashed_at", sa.DateTime(), nullable=True))
        batch.add_column(sa.Column("continues_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_goals_continues_id_goals"),
            "goals",
            ["continues_id"],
            ["id"],
            ondelete="SET NULL",
        )


def downgrade() -> None:
    with op.batch_alter_table("goals") as batch:
        batch.drop_constraint(op.f("fk_goals_continues_id_goals"), type_="foreignkey")
        batch.drop_column("continues_id")
        batch.drop_column("trashed_at")
        batch.drop_column("closed_at")
        batch.drop_column("closed_on")
