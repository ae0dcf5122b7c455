"""Let a goal come again once a week, and find it quickly.

Revision ID: 99cdcb5a2f1d
Revises: 6ebd426d1836
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "99cdcb5a2f1d"
down_revision = "6ebd426d1836"
branch_labels = None
depends_on = None

kind = "index"
summary = QT_TRANSLATE_NOOP("Migrations", "Let a goal come again once a week")
row_changes: dict[str, str] = {}
reversible = True


def upgrade() -> None:
    op.create_index(
        op.f("ix_goals_repeat_id_week_start"), "goals", ["repeat_id", "week_start"], unique=True
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_goals_repeat_id_week_start"), table_name="goals")
