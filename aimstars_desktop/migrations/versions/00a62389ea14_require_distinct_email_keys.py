"""Let no two accounts share an email.

Revision ID: 00a62389ea14
Revises: 58152ca21204
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "00a62389ea14"
down_revision = "58152ca21204"
branch_labels = None
depends_on = None

kind = "constraint"
summary = QT_TRANSLATE_NOOP("Migrations", "Let no two accounts share an email")
row_changes: dict[str, str] = {}
reversible = True


def upgrade() -> None:
    with op.batch_alter_table("users") as batch:
        batch.alter_column("email_key", existing_type=sa.String(800), nullable=False)
        batch.create_unique_constraint("uq_users_email_key", ["email_key"])


def downgrade() -> None:
    with op.batch_alter_table("users") as batch:
        batch.drop_constraint("uq_users_email_key", type_="unique")
        batch.alter_column("email_key", existing_type=sa.String(800), nullable=True)
