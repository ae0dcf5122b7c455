"""Turn every rating into proud (1) or grow (-1).

Revision ID: f008ec8b97df
Revises: 7a1701d703ec
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "f008ec8b97df"
down_revision = "7a1701d703ec"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Settle ratings that were neither proud nor grow")
row_changes: dict[str, str] = {"diary_entries.rating": "proud is 1 and grow is -1"}
reversible = True


def upgrade() -> None:
    # Nothing but a positive rating says that the person was proud; 0 claims the least.
    op.execute("UPDATE diary_entries SET rating = 1 WHERE rating > 1")
    op.execute("UPDATE diary_entries SET rating = -1 WHERE rating < 1 AND rating <> -1")


def downgrade() -> None:
    """Keep the settled ratings: the older shape holds them as well."""
