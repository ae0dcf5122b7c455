"""Find the pictures of an entry, a draft and a file without reading a whole table.

Revision ID: 280c42da4149
Revises: 351b094a26f8
"""

from __future__ import annotations

from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "280c42da4149"
down_revision = "351b094a26f8"
branch_labels = None
depends_on = None

kind = "index"
summary = QT_TRANSLATE_NOOP("Migrations", "Find pictures quickly")
row_changes: dict[str, str] = {}
reversible = True
loses = None


def upgrade() -> None:
    op.create_index(op.f("ix_draft_pictures_sha256"), "draft_pictures", ["sha256"], unique=False)
    op.create_index(
        op.f("ix_draft_pictures_user_id_target"),
        "draft_pictures",
        ["user_id", "target"],
        unique=False,
    )
    op.create_index(
        op.f("ix_entry_pictures_entry_id"), "entry_pictures", ["entry_id"], unique=False
    )
    op.create_index(op.f("ix_entry_pictures_sha256"), "entry_pictures", ["sha256"], unique=False)
    op.create_index(
        op.f("ix_entry_pictures_user_id_uid"), "entry_pictures", ["user_id", "uid"], unique=True
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_entry_pictures_user_id_uid"), table_name="entry_pictures")
    op.drop_index(op.f("ix_entry_pictures_sha256"), table_name="entry_pictures")
    op.drop_index(op.f("ix_entry_pictures_entry_id"), table_name="entry_pictures")
    op.drop_index(op.f("ix_draft_pictures_user_id_target"), table_name="draft_pictures")
    op.drop_index(op.f("ix_draft_pictures_sha256"), table_name="draft_pictures")
