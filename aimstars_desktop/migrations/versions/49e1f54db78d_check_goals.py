"""Refuse goals with unknown words or a week that runs backwards.

Revision ID: 49e1f54db78d
Revises: 0b948fdb4656
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "49e1f54db78d"
down_revision = "0b948fdb4656"
branch_labels = None
depends_on = None

kind = "constraint"
summary = QT_TRANSLATE_NOOP("Migrations", "Refuse goals with unknown words")
row_changes: dict[str, str] = {}
reversible = True


_CHECKS = {
    "category": "category IN ('EXERCISE', 'LEARNING', 'MINDFULNESS', 'SOCIAL', 'PRODUCTIVITY',"
    " 'PERSONAL_DEV', 'HOME', 'CREATIVE', 'CUSTOM')",
    "status": "status IN ('ACTIVE', 'COMPLETED', 'FAILED')",
    "week": "week_end >= week_start",
}


def upgrade() -> None:
    op.execute("ALTER TABLE goals ALTER COLUMN status SET NOT NULL")
    for name, condition in _CHECKS.items():
        op.execute(f"ALTER TABLE goals ADD CONSTRAINT ck_goals_{name} CHECK ({condition})")


def downgrade() -> None:
    for name in reversed(_CHECKS):
        op.execute(f"ALTER TABLE goals DROP CONSTRAINT ck_goals_{name}")
    op.execute("ALTER TABLE goals ALTER COLUMN status DROP NOT NULL")
