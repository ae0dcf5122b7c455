"""Keep what an entry said before an edit.

Revision ID: 23e703bd4b37
Revises: df13dcf7d257
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "23e703bd4b37"
down_revision = "df13dcf7d257"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep earlier versions of entries")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Earlier versions of edited entries.")


def upgrade() -> None:
    op.create_table(
        "entry_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("entry_date", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("replaced_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_versions")),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["diary_entries.id"],
            name=op.f("fk_entry_versions_entry_id_diary_entries"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("entry_id", "number", name=op.f("uq_entry_versions_entry_id_number")),
        sa.CheckConstraint("rating IN (-1, 1)", name=op.f("ck_entry_versions_rating")),
    )


def downgrade() -> None:
    op.drop_table("entry_versions")
