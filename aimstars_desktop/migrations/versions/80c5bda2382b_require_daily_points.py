"""Let no day be without a number of points.

Revision ID: 80c5bda2382b
Revises: ca800767e56a
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "80c5bda2382b"
down_revision = "ca800767e56a"
branch_labels = None
depends_on = None

kind = "constraint"
summary = QT_TRANSLATE_NOOP("Migrations", "Let no day be without its points")
row_changes: dict[str, str] = {}
reversible = True


def upgrade() -> None:
    with op.batch_alter_table("daily_stats") as batch:
        batch.alter_column("points", existing_type=sa.Integer(), nullable=False, server_default="0")


def downgrade() -> None:
    with op.batch_alter_table("daily_stats") as batch:
        batch.alter_column("points", existing_type=sa.Integer(), nullable=True, server_default=None)
