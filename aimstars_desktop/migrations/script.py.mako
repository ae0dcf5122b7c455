"""${message}.

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

kind = ${repr(config.attributes.get("kind", "schema"))}
summary = QT_TRANSLATE_NOOP("Migrations", ${repr(message)})
row_changes: dict[str, str] = {}
reversible = True
% if downgrades and ("drop_table(" in downgrades or "drop_column(" in downgrades):
loses = QT_TRANSLATE_NOOP("Migrations", ${repr(f"What has been kept since “{message}”.")})
% endif


def upgrade() -> None:
    ${upgrades if upgrades else '"""Do what the summary says."""'}


def downgrade() -> None:
    ${downgrades if downgrades else '"""Take it back, and keep what the older shape can hold."""'}
