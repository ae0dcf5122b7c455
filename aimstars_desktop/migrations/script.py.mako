"""${message}

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}

kind = ""  # schema, data, constraint or index
summary = QT_TRANSLATE_NOOP("Migrations", "${message}")
row_changes: dict[str, str] = {}  # "table" or "table.column": why its rows or values change
reversible = True


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
