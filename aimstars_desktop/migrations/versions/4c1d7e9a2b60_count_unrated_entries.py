"""Count the entries of each day that have no verdict yet.

Revision ID: 4c1d7e9a2b60
Revises: ee0ad3d482fd
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "4c1d7e9a2b60"
down_revision = "ee0ad3d482fd"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Prepare the count of unrated entries")
row_changes: dict[str, str] = {}
reversible = True
loses = None


def upgrade() -> None:
    op.add_column(
        "daily_stats", sa.Column("unrated", sa.Integer(), server_default="0", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("daily_stats", "unrated")
