"""Drafts: what is typed is kept exactly, second by second."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import LocalDraft
from aimstars_desktop.services.local_drafts import merged
from tests.builders import DAY, NOON, TODAY

TARGET = f"new:{TODAY}"


@pytest.mark.parametrize(
    "text",
    ["  leading and trailing \n", "a\r\nb\rc\n", "😀 e\u0301 שלום \u200f", "x" * 30_000, "\ufeff."],
)
def test_a_draft_is_kept_exactly(session, text):
    session.drafts.keep(TARGET, text)
    draft = session.drafts.of(TARGET)
    assert draft is not None
    assert (draft.target, draft.text, draft.updated_at) == (TARGET, text, NOON.astimezone(UTC))


def test_what_no_database_can_hold_is_left_out(session):
    session.drafts.keep(TARGET, "be\0fore \ud83dafter\udfff")
    draft = session.drafts.of(TARGET)
    assert draft is not None
    assert draft.text == "before after"


@pytest.mark.parametrize("blank", ["", "  \n\t", "\0", "\ud83d"])
def test_a_blank_text_lets_the_draft_go(session, blank):
    session.drafts.keep(TARGET, "Text")
    session.drafts.keep(TARGET, blank)
    assert session.drafts.of(TARGET) is None


def test_there_is_one_draft_per_target(session, clock):
    session.drafts.keep(TARGET, "One")
    clock.pass_by(timedelta(seconds=1))
    session.drafts.keep("quick", "Two")
    clock.pass_by(timedelta(seconds=1))
    session.drafts.keep(TARGET, "Three")
    assert [(draft.target, draft.text) for draft in session.drafts.all()] == [
        (TARGET, "Three"),
        ("quick", "Two"),
    ]


def test_a_draft_that_is_discarded_is_gone(diary, session):
    session.drafts.keep(TARGET, "Text")
    session.drafts.discard(TARGET)
    assert session.drafts.all() == []
    assert diary.announced[-2:] == [Change.DRAFTS, Change.DRAFTS]


def test_changes_of_drafts_are_not_on_the_undo_stack(session):
    session.drafts.keep(TARGET, "Text")
    session.drafts.discard(TARGET)
    assert session.undo.next_undo is None


def test_a_draft_outlives_its_day(session, clock):
    session.drafts.keep(TARGET, "Written at midnight")
    clock.pass_by(DAY)
    (draft,) = session.drafts.all()
    assert draft.target == TARGET


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("", "Mine."),
        ("Before.", "Mine."),
        ("Theirs.", "Theirs.\nMine."),
        ("Mine. And more.", "Mine. And more."),
    ],
)
def test_a_draft_from_this_computer_takes_nothing_from_what_the_server_has(stored, text):
    assert merged(LocalDraft(TARGET, "Mine.", base="Before."), stored) == text
