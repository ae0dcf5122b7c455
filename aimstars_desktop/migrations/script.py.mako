"""${message}.

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}

kind = ${repr(part.kind)}
summary = QT_TRANSLATE_NOOP("Migrations", ${repr(message)})
row_changes: dict[str, str] = ${repr(part.row_changes)}
% if part.drops:
drops: dict[str, str] = ${repr(part.drops)}
% endif
% if part.renames:
renames: dict[str, str] = ${repr(part.renames)}
% endif
reversible = True
% if part.loses:
loses = QT_TRANSLATE_NOOP("Migrations", ${repr(loses)})
% endif


def upgrade() -> None:
    ${upgrades or f'"""{part.note}"""'}


def downgrade() -> None:
    ${downgrades or '"""Keep it: the older shape can hold it as well."""'}
