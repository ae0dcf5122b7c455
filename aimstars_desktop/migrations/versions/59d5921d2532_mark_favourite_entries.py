"""Keep which entries are favourites, and since when.

Revision ID: 59d5921d2532
Revises: f31a8d5c7b92
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "59d5921d2532"
down_revision = "f31a8d5c7b92"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep which entries are favourites")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Which entries are favourites.")


def upgrade() -> None:
    op.add_column("diary_entries", sa.Column("starred_at", sa.DateTime(), nullable=True))


def downgrade() -> None:
    op.drop_column("diary_entries", "starred_at")
