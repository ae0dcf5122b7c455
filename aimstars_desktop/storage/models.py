"""The tables at head, in typed declarative form.

The migrations create these tables, never ``create_all``; tests compare both.
Every constraint has a name, by convention, so that later revisions can drop it. Timestamps are
stored as naive UTC; days are the person's local calendar dates. The types exist on SQLite and
PostgreSQL alike.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from aimstars_desktop.domain.entries import Origin, Rating
from aimstars_desktop.domain.follow_ups import State
from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.storage.model_base import Base as Base  # noqa: PLC0414 - others find it here
from aimstars_desktop.storage.model_base import one_of
from aimstars_desktop.storage.picture_models import DraftPicture as DraftPicture  # noqa: PLC0414 - likewise
from aimstars_desktop.storage.picture_models import EntryPicture as EntryPicture  # noqa: PLC0414 - likewise
from aimstars_desktop.storage.types import NumberEnum, TextEnum, UtcDateTime
from aimstars_desktop.storage.writing_models import Prompt as Prompt  # noqa: PLC0414 - likewise
from aimstars_desktop.storage.writing_models import Template as Template  # noqa: PLC0414 - likewise


class User(Base):
    """An account: one person, with the bcrypt hash of the password and the sign-in throttle."""

    __tablename__ = "users"
    __table_args__ = (UniqueConstraint("email"), UniqueConstraint("email_key"))

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    email: Mapped[str] = mapped_column(String(254))
    password: Mapped[str] = mapped_column(String(255))
    user_name: Mapped[str | None] = mapped_column(String(200))
    email_key: Mapped[str] = mapped_column(String(800))  # casefolding may triple it
    created_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    failed_sign_ins: Mapped[int] = mapped_column(Integer, server_default="0")
    retry_after: Mapped[datetime | None] = mapped_column(UtcDateTime)


class DiaryEntry(Base):
    """One moment written down. An entry with ``trashed_at`` is in the trash.

    ``written_at`` is NULL for entries of older files, which did not keep the time of day.
    ``uid`` is the identity that came with an archive; that of rows made here is computed.
    """

    __tablename__ = "diary_entries"
    __table_args__ = (
        CheckConstraint("rating IN (-1, 0, 1)", name="rating"),
        CheckConstraint("origin IN (0, 1, 2)", name="origin"),
        Index(None, "user_id", "entry_date", "id"),
        Index(None, "user_id", "origin", "entry_date"),
        Index(
            "ix_diary_entries_starred",
            "user_id",
            "entry_date",
            "id",
            sqlite_where=text("starred_at IS NOT NULL"),  # for a server, see drift.py
        ),
        Index(None, "user_id", "uid", unique=True),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    entry_date: Mapped[date] = mapped_column(Date)
    content: Mapped[str] = mapped_column(Text)
    rating: Mapped[Rating] = mapped_column(NumberEnum(Rating))
    written_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    utc_offset_min: Mapped[int | None] = mapped_column(Integer)
    edited_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    trashed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    uid: Mapped[str | None] = mapped_column(String(36))
    origin: Mapped[Origin] = mapped_column(NumberEnum(Origin), server_default="0")
    starred_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class EntryVersion(Base):
    """The state of an entry before an edit; ``number`` counts from 1, the oldest."""

    __tablename__ = "entry_versions"
    __table_args__ = (
        CheckConstraint("rating IN (-1, 0, 1)", name="rating"),
        UniqueConstraint("entry_id", "number"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("diary_entries.id", ondelete="CASCADE"))
    number: Mapped[int] = mapped_column(Integer)
    entry_date: Mapped[date] = mapped_column(Date)
    content: Mapped[str] = mapped_column(Text)
    rating: Mapped[Rating] = mapped_column(NumberEnum(Rating))
    replaced_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Draft(Base):
    """Text not yet saved; ``target`` says for what, such as ``new:2026-11-22``."""

    __tablename__ = "drafts"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    target: Mapped[str] = mapped_column(String(40), primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Visit(Base):
    """A day on which the person opened the diary."""

    __tablename__ = "visits"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(Date, primary_key=True)


class Goal(Base):
    """Something to do by the end of a week.

    A goal that was closed in an older file keeps ``closed_on`` NULL: the day was not stored.
    """

    __tablename__ = "goals"
    __table_args__ = (
        CheckConstraint(one_of("category", Category), name="category"),
        CheckConstraint(one_of("status", Status), name="status"),
        CheckConstraint("week_end >= week_start", name="week"),
        Index(None, "user_id", "week_start"),
        Index(None, "repeat_id", "week_start", unique=True),
        Index(None, "user_id", "uid", unique=True),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    category: Mapped[Category] = mapped_column(TextEnum(Category, 12))
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str | None] = mapped_column(Text)
    week_start: Mapped[date] = mapped_column(Date)
    week_end: Mapped[date] = mapped_column(Date)
    created_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    status: Mapped[Status] = mapped_column(TextEnum(Status, 9))
    progress_notes: Mapped[str | None] = mapped_column(Text)
    closed_on: Mapped[date | None] = mapped_column(Date)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    trashed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    continues_id: Mapped[int | None] = mapped_column(ForeignKey("goals.id", ondelete="SET NULL"))
    repeat_id: Mapped[int | None] = mapped_column(
        ForeignKey("goal_repeats.id", ondelete="SET NULL")
    )
    uid: Mapped[str | None] = mapped_column(String(36))


class GoalCheckin(Base):
    """A day of a goal that was ticked off."""

    __tablename__ = "goal_checkins"

    goal_id: Mapped[int] = mapped_column(
        ForeignKey("goals.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    note: Mapped[str | None] = mapped_column(Text)


class GoalRepeat(Base):
    """A goal that repeats every week, on the weekday of ``starts_on``.

    With ``paused_on`` it makes no goals for now, with ``ended_on`` it has ended.
    """

    __tablename__ = "goal_repeats"
    __table_args__ = (
        CheckConstraint(one_of("category", Category), name="category"),
        Index(None, "user_id", "uid", unique=True),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    category: Mapped[Category] = mapped_column(TextEnum(Category, 12))
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str | None] = mapped_column(Text)
    starts_on: Mapped[date] = mapped_column(Date)
    paused_on: Mapped[date | None] = mapped_column(Date)
    ended_on: Mapped[date | None] = mapped_column(Date)
    uid: Mapped[str | None] = mapped_column(String(36))


class Review(Base):
    """The review of one week; ``finished_at`` is NULL while it is unfinished or was skipped."""

    __tablename__ = "reviews"
    __table_args__ = (
        UniqueConstraint("user_id", "week_start"),
        Index(None, "user_id", "uid", unique=True),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    week_start: Mapped[date] = mapped_column(Date)
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    uid: Mapped[str | None] = mapped_column(String(36))


class ReviewDecision(Base):
    """The decision of a review about a goal, and its reason."""

    __tablename__ = "review_decisions"
    __table_args__ = (CheckConstraint(one_of("decision", Decision), name="decision"),)

    review_id: Mapped[int] = mapped_column(
        ForeignKey("reviews.id", ondelete="CASCADE"), primary_key=True
    )
    goal_id: Mapped[int] = mapped_column(
        ForeignKey("goals.id", ondelete="CASCADE"), primary_key=True
    )
    decision: Mapped[Decision] = mapped_column(TextEnum(Decision, 12))
    reason: Mapped[str | None] = mapped_column(Text)
    new_goal_id: Mapped[int | None] = mapped_column(ForeignKey("goals.id", ondelete="SET NULL"))


class FollowUp(Base):
    """A grow entry that comes back, has a goal, or turned into a proud entry."""

    __tablename__ = "follow_ups"
    __table_args__ = (
        CheckConstraint(one_of("state", State), name="state"),
        UniqueConstraint("entry_id"),
        Index(None, "user_id", "uid", unique=True),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("diary_entries.id", ondelete="CASCADE"))
    due_on: Mapped[date | None] = mapped_column(Date)
    state: Mapped[State] = mapped_column(TextEnum(State, 8))
    proud_entry_id: Mapped[int | None] = mapped_column(
        ForeignKey("diary_entries.id", ondelete="SET NULL")
    )
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("goals.id", ondelete="SET NULL"))
    uid: Mapped[str | None] = mapped_column(String(36))


class PointsLog(Base):
    """The ledger: one row per reason why points were given.

    ``source_id`` is the id of the entry or goal, or the day as the number YYYYMMDD.
    """

    __tablename__ = "points_log"
    __table_args__ = (
        UniqueConstraint("user_id", "source_type", "source_id"),
        Index(None, "user_id", "date"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    date: Mapped[date] = mapped_column(Date)
    points: Mapped[int] = mapped_column(Integer)
    source_type: Mapped[Source] = mapped_column(TextEnum(Source, 20))
    source_id: Mapped[int] = mapped_column(Integer)


class DailyStats(Base):
    """One row per account and day: a cache of the points and the counts of entries."""

    __tablename__ = "daily_stats"
    __table_args__ = (UniqueConstraint("user_id", "date", name="user_date_uc"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    date: Mapped[date] = mapped_column(Date)
    points: Mapped[int] = mapped_column(Integer, server_default="0")
    proud: Mapped[int] = mapped_column(Integer, server_default="0")
    grow: Mapped[int] = mapped_column(Integer, server_default="0")
    unrated: Mapped[int] = mapped_column(Integer, server_default="0")


class RestDay(Base):
    """A single rest day."""

    __tablename__ = "rest_days"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    reason: Mapped[str] = mapped_column(String(200))


class RestRule(Base):
    """A weekly rest day, for a period; weekdays are 0 Monday to 6 Sunday."""

    __tablename__ = "rest_rules"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("valid_to >= valid_from", name="time"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    weekday: Mapped[int] = mapped_column(Integer)
    valid_from: Mapped[date] = mapped_column(Date)
    valid_to: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(String(200))


class SpareReturn(Base):
    """A day that no spare day may bridge: the person gave it back."""

    __tablename__ = "spare_returns"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(Date, primary_key=True)


class Preference(Base):
    """A preference of an account, as text."""

    __tablename__ = "preferences"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Import(Base):
    """A file that was taken in; with ``undone_at``, what it brought was removed again."""

    __tablename__ = "imports"
    __table_args__ = (Index(None, "user_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    source: Mapped[str] = mapped_column(String(40))
    file_name: Mapped[str] = mapped_column(Text)
    file_sha256: Mapped[str] = mapped_column(String(64))
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    entries: Mapped[int] = mapped_column(Integer)
    pictures: Mapped[int] = mapped_column(Integer)
    goals: Mapped[int] = mapped_column(Integer)
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ImportItem(Base):
    """A row that an import brought; ``kind`` is the section of archives that it belongs to."""

    __tablename__ = "import_items"
    __table_args__ = (Index(None, "import_id"), Index(None, "entry_id"), Index(None, "goal_id"))

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(20))
    external_id: Mapped[str] = mapped_column(Text)
    text_hash: Mapped[str | None] = mapped_column(String(64))
    entry_id: Mapped[int | None] = mapped_column(
        ForeignKey("diary_entries.id", ondelete="SET NULL")
    )
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("goals.id", ondelete="SET NULL"))
