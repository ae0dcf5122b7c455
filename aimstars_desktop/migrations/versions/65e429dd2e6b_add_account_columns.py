"""Add what signing in needs to know of an account.

Revision ID: 65e429dd2e6b
Revises: 12fff91fe2fc
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "65e429dd2e6b"
down_revision = "12fff91fe2fc"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Prepare accounts for safer sign-in")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP(
    "Migrations", "When accounts were made, and the count of wrong passwords."
)


def upgrade() -> None:
    with op.batch_alter_table("users") as batch:
        batch.alter_column(
            "email",
            existing_type=sa.String(120),
            type_=sa.String(254),
            existing_nullable=False,
        )
        batch.add_column(sa.Column("email_key", sa.String(800), nullable=True))
        batch.add_column(sa.Column("created_at", sa.DateTime(), nullable=True))
        batch.add_column(
            sa.Column("failed_sign_ins", sa.Integer(), server_default="0", nullable=False)
        )
        batch.add_column(sa.Column("retry_after", sa.DateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("users") as batch:
        batch.drop_column("retry_after")
        batch.drop_column("failed_sign_ins")
        batch.drop_column("created_at")
        batch.drop_column("email_key")
        batch.alter_column(
            "email",
            existing_type=sa.String(254),
            type_=sa.String(120),
            existing_nullable=False,
        )
