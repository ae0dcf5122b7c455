"""Make room for longer password hashes.

Revision ID: bc311ce7dcf8
Revises: 1a2b3c4d5e6f
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "bc311ce7dcf8"
down_revision = "1a2b3c4d5e6f"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Make room for stronger password storage")
row_changes: dict[str, str] = {}
reversible = True


def upgrade() -> None:
    with op.batch_alter_table("user") as batch:
        batch.alter_column(
            "password",
            existing_type=sa.String(120),
            type_=sa.String(255),
            existing_nullable=False,
        )


def downgrade() -> None:
    with op.batch_alter_table("user") as batch:
        batch.alter_column(
            "password",
            existing_type=sa.String(255),
            type_=sa.String(120),
            existing_nullable=False,
        )
