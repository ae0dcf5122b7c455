"""Name every constraint, and let what belongs to an account go with it.

Revision ID: 12fff91fe2fc
Revises: 033faf89f4e5
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "12fff91fe2fc"
down_revision = "033faf89f4e5"
branch_labels = None
depends_on = None

kind = "constraint"
summary = QT_TRANSLATE_NOOP("Migrations", "Tie every row to its account")
row_changes: dict[str, str] = {}
reversible = True


# What PostgreSQL called them by itself, when the tables had their first names.
_ON_POSTGRESQL = {
    "users": {"user_pkey": "pk_users", "user_email_key": "uq_users_email"},
    "diary_entries": {"diary_entry_pkey": "pk_diary_entries"},
    "daily_stats": {"daily_stats_pkey": "pk_daily_stats"},
    "goals": {"goal_pkey": "pk_goals"},
}
_CHILDREN = {
    "diary_entries": "diary_entry_user_id_fkey",
    "daily_stats": "daily_stats_user_id_fkey",
    "goals": "goal_user_id_fkey",
}


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        _rename_on_postgresql(forwards=True)
        return
    _rebuild_on_sqlite(named=True)


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        _rename_on_postgresql(forwards=False)
        return
    _rebuild_on_sqlite(named=False)


def _rebuild_on_sqlite(*, named: bool) -> None:
    """Write the tables out in full: Alembic's batch cannot take a name away, nor find all."""
    for table, columns in _tables().items():
        name = {
            "primary": f"pk_{table}" if named else None,
            "foreign": f"fk_{table}_user_id_users" if named else None,
            "unique": f"uq_{table}_email" if named else None,
        }
        items: list[sa.schema.SchemaItem] = [*columns]
        items.append(sa.PrimaryKeyConstraint("id", name=name["primary"]))
        if table == "users":
            items.append(sa.UniqueConstraint("email", name=name["unique"]))
        else:
            rule = "CASCADE" if named else None
            items.append(
                sa.ForeignKeyConstraint(
                    ["user_id"], ["users.id"], name=name["foreign"], ondelete=rule
                )
            )
        if table == "daily_stats":
            items.append(sa.UniqueConstraint("user_id", "date", name="user_date_uc"))
        op.create_table(f"_new_{table}", *items)
        names = ", ".join(column.name for column in columns)
        op.execute(f"INSERT INTO _new_{table} ({names}) SELECT {names} FROM {table}")
        op.drop_table(table)
        op.rename_table(f"_new_{table}", table)


def _rename_on_postgresql(*, forwards: bool) -> None:
    for table, names in _ON_POSTGRESQL.items():
        for old, new in names.items():
            source, target = (old, new) if forwards else (new, old)
            op.execute(f"ALTER TABLE {table} RENAME CONSTRAINT {source} TO {target}")
    for table, old in _CHILDREN.items():
        new = f"fk_{table}_user_id_users"
        op.drop_constraint(old if forwards else new, table, type_="foreignkey")
        op.create_foreign_key(
            new if forwards else old,
            table,
            "users",
            ["user_id"],
            ["id"],
            ondelete="CASCADE" if forwards else None,
        )


def _tables() -> dict[str, list[sa.Column[Any]]]:
    return {
        "users": [
            sa.Column("id", sa.Integer(), nullable=False),
            sa.Column("email", sa.String(120), nullable=False),
            sa.Column("password", sa.String(255), nullable=False),
            sa.Column("user_name", sa.String(200), nullable=True),
        ],
        "daily_stats": [
            sa.Column("id", sa.Integer(), nullable=False),
            sa.Column("user_id", sa.Integer(), nullable=False),
            sa.Column("date", sa.Date(), nullable=False),
            sa.Column("points", sa.Integer(), nullable=True),
            sa.Column("current_streak", sa.Integer(), nullable=True),
            sa.Column("longest_streak", sa.Integer(), nullable=True),
        ],
        "diary_entries": [
            sa.Column("id", sa.Integer(), nullable=False),
            sa.Column("user_id", sa.Integer(), nullable=False),
            sa.Column("entry_date", sa.Date(), nullable=False),
            sa.Column("content", sa.Text(), nullable=False),
            sa.Column("rating", sa.Integer(), nullable=False),
        ],
        "goals": [
            sa.Column("id", sa.Integer(), nullable=False),
            sa.Column("user_id", sa.Integer(), nullable=False),
            sa.Column("category", sa.String(12), nullable=False),
            sa.Column("title", sa.String(200), nullable=False),
            sa.Column("description", sa.Text(), nullable=True),
            sa.Column("week_start", sa.Date(), nullable=False),
            sa.Column("week_end", sa.Date(), nullable=False),
            sa.Column("created_at", sa.DateTime(), nullable=True),
            sa.Column("status", sa.String(9), nullable=True),
            sa.Column("progress_notes", sa.Text(), nullable=True),
        ],
    }
