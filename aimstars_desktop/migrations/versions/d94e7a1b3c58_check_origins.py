"""Allow only known origins of entries.

Revision ID: d94e7a1b3c58
Revises: c6b1f94e2d07
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "d94e7a1b3c58"
down_revision = "c6b1f94e2d07"
branch_labels = None
depends_on = None

kind = "constraint"
summary = QT_TRANSLATE_NOOP("Migrations", "Check where entries come from")
row_changes: dict[str, str] = {}
reversible = True
loses = None


def upgrade() -> None:
    op.execute(
        "ALTER TABLE diary_entries ADD CONSTRAINT ck_diary_entries_origin"
        " CHECK (origin IN (0, 1, 2))"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE diary_entries DROP CONSTRAINT ck_diary_entries_origin")
