"""Count the proud and the grow entries of each day.

Revision ID: f949d6201b23
Revises: 999c7b69e545
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "f949d6201b23"
down_revision = "999c7b69e545"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Prepare the counts of each day")
row_changes: dict[str, str] = {}
reversible = True


def upgrade() -> None:
    for column in ("proud", "grow"):
        op.add_column(
            "daily_stats", sa.Column(column, sa.Integer(), server_default="0", nullable=False)
        )


def downgrade() -> None:
    for column in ("grow", "proud"):
        op.drop_column("daily_stats", column)
