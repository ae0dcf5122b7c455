"""Find what an import brought, and an entry by its identity, without reading a whole table.

Revision ID: f31a8d5c7b92
Revises: e2f7b60a9c14
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "f31a8d5c7b92"
down_revision = "e2f7b60a9c14"
branch_labels = None
depends_on = None

kind = "index"
summary = QT_TRANSLATE_NOOP("Migrations", "Find imported entries quickly")
row_changes: dict[str, str] = {}
reversible = True
loses = None


_TABLES = ("diary_entries", "goals", "goal_repeats", "reviews", "follow_ups")
_ITEMS = ("import_id", "entry_id", "goal_id")


def upgrade() -> None:
    op.create_index(op.f("ix_imports_user_id"), "imports", ["user_id"])
    for column in _ITEMS:
        op.create_index(op.f(f"ix_import_items_{column}"), "import_items", [column])
    for table in _TABLES:
        op.create_index(op.f(f"ix_{table}_user_id_uid"), table, ["user_id", "uid"], unique=True)
    op.create_index(
        op.f("ix_diary_entries_user_id_origin_entry_date"),
        "diary_entries",
        ["user_id", "origin", "entry_date"],
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_diary_entries_user_id_origin_entry_date"), table_name="diary_entries")
    for table in _TABLES:
        op.drop_index(op.f(f"ix_{table}_user_id_uid"), table_name=table)
    for column in _ITEMS:
        op.drop_index(op.f(f"ix_import_items_{column}"), table_name="import_items")
    op.drop_index(op.f("ix_imports_user_id"), table_name="imports")
