"""Write down each email in the form in which emails are compared.

Revision ID: 58152ca21204
Revises: 65e429dd2e6b
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "58152ca21204"
down_revision = "65e429dd2e6b"
branch_labels = None
depends_on = None

kind = "data"
summary = QT_TRANSLATE_NOOP("Migrations", "Make sign-in ignore upper and lower case")
row_changes: dict[str, str] = {"users.email_key": "filled from the email"}
reversible = True


_ASCII_ONLY = """
DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM users WHERE email ~ '[^ -~]') THEN
        RAISE EXCEPTION 'an email is not ASCII: upgrade with "aimstars db upgrade" instead';
    END IF;
END $$
"""


def upgrade() -> None:
    if context.is_offline_mode():
        # Printed SQL cannot casefold, so it stops where lower() would say something else.
        op.execute(_ASCII_ONLY)
        op.execute("UPDATE users SET email_key = lower(trim(email))")
        return
    connection = op.get_bind()
    taken: set[str] = set()
    for account, email in connection.execute(
        sa.text("SELECT id, email FROM users ORDER BY id")
    ).all():
        key = _distinct(email.strip().casefold(), taken)
        taken.add(key)
        connection.execute(
            sa.text("UPDATE users SET email_key = :key WHERE id = :id"),
            {"key": key, "id": account},
        )


def downgrade() -> None:
    op.execute("UPDATE users SET email_key = NULL")


def _distinct(key: str, taken: set[str]) -> str:
    """Make the key of a later account with the same email distinct, as in ``…#2``."""
    number = 1
    candidate = key
    while candidate in taken:
        number += 1
        candidate = f"{key}#{number}"
    return candidate
