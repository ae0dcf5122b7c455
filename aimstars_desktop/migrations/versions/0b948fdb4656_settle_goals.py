"""Give every goal a category, a status and a week that runs forwards.

Revision ID: 0b948fdb4656
Revises: f655de11a350
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "0b948fdb4656"
down_revision = "f655de11a350"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Settle goals with unknown words")
row_changes: dict[str, str] = {
    "goals.category": "an unknown one is Custom",
    "goals.status": "an unknown one is active",
    "goals.week_start": "the earlier of both days",
    "goals.week_end": "the later of both days",
}
reversible = True


_CATEGORIES = (
    "'EXERCISE', 'LEARNING', 'MINDFULNESS', 'SOCIAL', 'PRODUCTIVITY',"
    " 'PERSONAL_DEV', 'HOME', 'CREATIVE', 'CUSTOM'"
)
_STATUSES = "'ACTIVE', 'COMPLETED', 'FAILED'"


def upgrade() -> None:
    for column, known, otherwise in (
        ("category", _CATEGORIES, "CUSTOM"),
        ("status", _STATUSES, "ACTIVE"),
    ):
        op.execute(
            f"UPDATE goals SET {column} = upper(trim({column}))"
            f" WHERE {column} NOT IN ({known}) AND upper(trim({column})) IN ({known})"
        )
        op.execute(
            f"UPDATE goals SET {column} = '{otherwise}'"
            f" WHERE {column} IS NULL OR {column} NOT IN ({known})"
        )
    op.execute(
        "UPDATE goals SET week_start = week_end, week_end = week_start WHERE week_end < week_start"
    )


def downgrade() -> None:
    """Keep the settled goals: the older shape holds them as well."""
