"""Find the entries, goals and points of a day without reading all.

Revision ID: 8828adedb613
Revises: cfd922c6f91f
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "8828adedb613"
down_revision = "cfd922c6f91f"
branch_labels = None
depends_on = None

kind = "index"
summary = QT_TRANSLATE_NOOP("Migrations", "Find the entries of a day faster")
row_changes: dict[str, str] = {}
reversible = True


_INDEXES = {
    "ix_diary_entries_user_id_entry_date_id": ("diary_entries", ["user_id", "entry_date", "id"]),
    "ix_goals_user_id_week_start": ("goals", ["user_id", "week_start"]),
    "ix_points_log_user_id_date": ("points_log", ["user_id", "date"]),
}


def upgrade() -> None:
    for name, (table, columns) in _INDEXES.items():
        op.create_index(op.f(name), table, columns)


def downgrade() -> None:
    for name, (table, _) in _INDEXES.items():
        op.drop_index(op.f(name), table_name=table)
