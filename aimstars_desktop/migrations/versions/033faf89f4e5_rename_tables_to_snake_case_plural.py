"""Name the tables in the plural.

Revision ID: 033faf89f4e5
Revises: bc311ce7dcf8
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "033faf89f4e5"
down_revision = "bc311ce7dcf8"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Give the tables their lasting names")
row_changes: dict[str, str] = {}
reversible = True
renames = {"user": "users", "diary_entry": "diary_entries", "goal": "goals"}


def upgrade() -> None:
    for old, new in renames.items():
        op.rename_table(old, new)


def downgrade() -> None:
    for old, new in renames.items():
        op.rename_table(new, old)
