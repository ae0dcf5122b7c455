"""Let an entry know when it was written, edited and put into the trash.

Revision ID: 7a1701d703ec
Revises: 00a62389ea14
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "7a1701d703ec"
down_revision = "00a62389ea14"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Let entries know when they were written")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP(
    "Migrations", "The time of day of entries; entries in the trash come back."
)


def upgrade() -> None:
    op.add_column("diary_entries", sa.Column("written_at", sa.DateTime(), nullable=True))
    op.add_column("diary_entries", sa.Column("utc_offset_min", sa.Integer(), nullable=True))
    op.add_column("diary_entries", sa.Column("edited_at", sa.DateTime(), nullable=True))
    op.add_column("diary_entries", sa.Column("trashed_at", sa.DateTime(), nullable=True))


def downgrade() -> None:
    for column in ("trashed_at", "edited_at", "utc_offset_min", "written_at"):
        op.drop_column("diary_entries", column)
