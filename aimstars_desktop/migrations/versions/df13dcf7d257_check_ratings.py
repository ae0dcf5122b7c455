"""Refuse ratings that are neither proud nor grow.

Revision ID: df13dcf7d257
Revises: f008ec8b97df
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "df13dcf7d257"
down_revision = "f008ec8b97df"
branch_labels = None
depends_on = None

kind = "constraint"
summary = QT_TRANSLATE_NOOP("Migrations", "Refuse ratings that are neither proud nor grow")
row_changes: dict[str, str] = {}
reversible = True


def upgrade() -> None:
    op.execute(
        "ALTER TABLE diary_entries ADD CONSTRAINT ck_diary_entries_rating CHECK (rating IN (-1, 1))"
    )


def downgrade() -> None:
    op.execute("ALTER TABLE diary_entries DROP CONSTRAINT ck_diary_entries_rating")
