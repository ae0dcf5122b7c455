"""Keep the weekly reviews with what was decided about each goal, and why.

Revision ID: 63cdd3b7c362
Revises: 99cdcb5a2f1d
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = "63cdd3b7c362"
down_revision = "99cdcb5a2f1d"
branch_labels = None
depends_on = None

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", "Keep weekly reviews")
row_changes: dict[str, str] = {}
reversible = True
loses = QT_TRANSLATE_NOOP("Migrations", "The weekly reviews, with the decisions and their reasons.")


def upgrade() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("week_start", sa.Date(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_reviews_user_id_users"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("user_id", "week_start", name=op.f("uq_reviews_user_id_week_start")),
    )
    op.create_table(
        "review_decisions",
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("goal_id", sa.Integer(), nullable=False),
        sa.Column("decision", sa.String(12), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("new_goal_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("review_id", "goal_id", name=op.f("pk_review_decisions")),
        sa.ForeignKeyConstraint(
            ["review_id"],
            ["reviews.id"],
            name=op.f("fk_review_decisions_review_id_reviews"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["goal_id"],
            ["goals.id"],
            name=op.f("fk_review_decisions_goal_id_goals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["new_goal_id"],
            ["goals.id"],
            name=op.f("fk_review_decisions_new_goal_id_goals"),
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            "decision IN ('COMPLETED', 'FAILED', 'TRY_AGAIN', 'SMALLER', 'DROP')",
            name=op.f("ck_review_decisions_decision"),
        ),
    )


def downgrade() -> None:
    op.drop_table("review_decisions")
    op.drop_table("reviews")
