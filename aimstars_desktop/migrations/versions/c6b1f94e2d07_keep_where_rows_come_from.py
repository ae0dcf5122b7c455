"""Keep where rows come from: their identity in the file, and how an entry came into the diary.

Rows that were made here have no ``uid``: theirs is computed when they leave in an archive.

Revision ID: c6b1f94e2d07
Revises: a3d8c05f71e2
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "c6b1f94e2d07"
down_revision = "a3d8c05f71e2"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep where imported entries and goals come from")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "Which entry of an archive is which in this diary.")


_TABLES = ("diary_entries", "goals", "goal_repeats", "reviews", "follow_ups")


def upgrade() -> None:
    for table in _TABLES:
        op.add_column(table, sa.Column("uid", sa.String(36), nullable=True))
    op.add_column(
        "diary_entries", sa.Column("origin", sa.Integer(), server_default="0", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("diary_entries", "origin")
    for table in _TABLES:
        op.drop_column(table, "uid")
