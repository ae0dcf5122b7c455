"""Let an entry and its earlier versions be without a verdict: rating 0.

The checks are replaced by name. Both engines read the rows once for the new one, and nothing is
rebuilt.

Revision ID: 8e35b0f6d714
Revises: 4c1d7e9a2b60
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "8e35b0f6d714"
down_revision = "4c1d7e9a2b60"
branch_labels = None
depends_on = None

kind = "constraint"
summary = QT_TRANSLATE_NOOP("Migrations", "Let entries be unrated")
row_changes: dict[str, str] = {}
reversible = True


_TABLES = ("diary_entries", "entry_versions")


def upgrade() -> None:
    for table in _TABLES:
        _replace_check(table, "rating IN (-1, 0, 1)")


def downgrade() -> None:
    for table in _TABLES:
        _replace_check(table, "rating IN (-1, 1)")


def _replace_check(table: str, condition: str) -> None:
    op.execute(f"ALTER TABLE {table} DROP CONSTRAINT ck_{table}_rating")
    op.execute(f"ALTER TABLE {table} ADD CONSTRAINT ck_{table}_rating CHECK ({condition})")
