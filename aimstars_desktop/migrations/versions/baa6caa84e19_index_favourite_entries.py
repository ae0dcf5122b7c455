"""Index the favourite entries alone: they are listed by day, and most entries are none.

Revision ID: baa6caa84e19
Revises: 59d5921d2532
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "baa6caa84e19"
down_revision = "59d5921d2532"
branch_labels = None
depends_on = None

kind = "index"
summary = QT_TRANSLATE_NOOP("Migrations", "Speed up the list of favourite entries")
row_changes: dict[str, str] = {}
reversible = True


def upgrade() -> None:
    op.create_index(
        "ix_diary_entries_starred",
        "diary_entries",
        ["user_id", "entry_date", "id"],
        unique=False,
        sqlite_where=sa.text("starred_at IS NOT NULL"),
        postgresql_where=sa.text("starred_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_diary_entries_starred", table_name="diary_entries")
